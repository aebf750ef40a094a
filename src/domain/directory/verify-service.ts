/** Somebody looked: what the directory says of a service still holds today. */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import type { Day } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type KeptProblem, type KeptState, keptFault } from './kept.ts'
import { type Listed, verifyAgainOn } from './service.ts'

export const VerifyService = z.strictObject({
  serviceId: field(Id, 'Layanan', 'Service', 'S1', 'K18'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K18')
})
export type VerifyService = z.infer<typeof VerifyService>

export const verifyService = command({
  name: 'directory.verify-service',
  input: VerifyService,
  compartments: ['K18'],
  subject: () => ({ kind: 'none' }),
  decide(
    state: KeptState,
    { seenVersion },
    now
  ): Result<{ readonly version: number; readonly verifiedOn: Day; readonly verifyAgainOn: Day }, KeptProblem | ChangedMeanwhile<Listed>> {
    const fault = keptFault(state, seenVersion)
    return fault ? refuse(fault) : accept({ version: seenVersion + 1, verifiedOn: now.today, verifyAgainOn: verifyAgainOn(now.today) })
  }
})
