/** A service is given no more: its entry stays to be read and is found no more. */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type KeptProblem, type KeptState, keptFault } from './kept.ts'
import type { Listed } from './service.ts'

export const CloseService = z.strictObject({
  serviceId: field(Id, 'Layanan', 'Service', 'S1', 'K18'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K18')
})
export type CloseService = z.infer<typeof CloseService>

export const closeService = command({
  name: 'directory.close-service',
  input: CloseService,
  compartments: ['K18'],
  subject: () => ({ kind: 'none' }),
  decide(state: KeptState, { seenVersion }): Result<{ readonly version: number }, KeptProblem | ChangedMeanwhile<Listed>> {
    const fault = keptFault(state, seenVersion)
    return fault ? refuse(fault) : accept({ version: seenVersion + 1 })
  }
})
