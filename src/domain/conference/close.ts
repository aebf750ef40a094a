/** The end of the conference: its decisions now wait for the case worker to take them into the plan (C6). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { undecidedReasons } from './conference.ts'
import { caseFileId, conferenceId, seenConference, type SeenProblem, seenVersion } from './conference-open.ts'
import type { DecisionState } from './record-decision.ts'

export const Close = z.strictObject({
  caseFileId,
  conferenceId,
  seenVersion,
  /** asked only where nothing was decided */
  undecided: field(undecidedReasons.schema.nullable(), 'Mengapa belum ada keputusan', 'Why nothing was decided', 'S3', 'K11')
})
export type Close = z.infer<typeof Close>

export type CloseProblem = SeenProblem | { readonly kind: 'nothing-decided' } | { readonly kind: 'decided-after-all' }

export const close = command({
  name: 'conference.close',
  input: Close,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: DecisionState, input): Result<Close & { readonly version: number }, CloseProblem> {
    const seen = seenConference(state, input, ['running'])
    if (!seen.ok) return seen
    const isDecided = state.decisionIds.length > 0
    if (!isDecided && input.undecided === null) return refuse({ kind: 'nothing-decided' })
    if (isDecided && input.undecided !== null) return refuse({ kind: 'decided-after-all' })
    return accept({ ...input, version: seen.value.conference.version + 1 })
  }
})
