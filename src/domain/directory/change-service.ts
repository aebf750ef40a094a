/** An entry of the directory is brought up to date on what was seen; whoever changes it has looked at it, so it counts as verified. */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type KeptProblem, type KeptState, keptFault } from './kept.ts'
import { type Listed, ServiceTerms, type TermsProblem, termsFault } from './service.ts'

export const ChangeService = z.strictObject({
  serviceId: field(Id, 'Layanan', 'Service', 'S1', 'K18'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K18'),
  terms: ServiceTerms
})
export type ChangeService = z.infer<typeof ChangeService>

export interface ChangeServiceState extends KeptState {
  readonly unitPosts: readonly string[]
  readonly regions: readonly string[]
}
export type ChangeServiceProblem = TermsProblem | KeptProblem | ChangedMeanwhile<Listed>

export const changeService = command({
  name: 'directory.change-service',
  input: ChangeService,
  compartments: ['K18'],
  subject: () => ({ kind: 'none' }),
  decide(
    state: ChangeServiceState,
    { seenVersion, terms }
  ): Result<{ readonly version: number; readonly terms: ServiceTerms }, ChangeServiceProblem> {
    const fault = keptFault(state, seenVersion) ?? termsFault(terms, state.unitPosts, state.regions)
    return fault ? refuse(fault) : accept({ version: seenVersion + 1, terms })
  }
})
