/** Taking back that somebody is kept away: never alone, never one's own, and by the head of the unit where fear was named. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, type Result } from '#domain/kernel/result.ts'
import { type Denial, faultInLifting, type LiftProblem } from './denial.ts'

export const LiftDenial = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  denialId: field(Id, 'Larangan', 'Denial', 'S2', 'K1')
})
export type LiftDenial = z.infer<typeof LiftDenial>

export interface LiftState {
  readonly denials: readonly Denial[]
  readonly standings: readonly string[]
}

export const liftDenial = command({
  name: 'grant.lift-denial',
  input: LiftDenial,
  compartments: ['K1'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide: ({ denials, standings }: LiftState, input, _now, caller): Result<LiftDenial, LiftProblem> =>
    faultInLifting(
      denials.find((one) => one.id === input.denialId),
      standings,
      caller.accountId
    ) ?? accept(input)
})
