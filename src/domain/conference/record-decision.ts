/** What the conference decides: one action each, owned and dated, ready for the plan; and taking back what was written by mistake (C6; S133, S135). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { addDays } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type ConferenceNow, DecisionTerms } from './conference.ts'
import { caseFileId, conferenceId, openConference, type OpenProblem } from './conference-open.ts'
import { namesTheChild } from './names-the-child.ts'

const decisionId = field(Id, 'Keputusan', 'Decision', 'S2', 'K11')

export const RecordDecision = z.strictObject({
  caseFileId,
  conferenceId,
  decisionId,
  /** the id its action will bear in the plan, known from the beginning: so one decision can never become two actions */
  actionId: field(Id, 'Langkah', 'Action', 'S2', 'K11'),
  terms: DecisionTerms
})
export type RecordDecision = z.infer<typeof RecordDecision>

export interface DecisionState extends ConferenceNow {
  readonly pointIds: readonly string[]
  readonly goalIds: readonly string[]
  /** decisions of this conference that stand */
  readonly decisionIds: readonly string[]
}

export type DecisionProblem =
  | OpenProblem
  | { readonly kind: 'point-unknown' }
  | { readonly kind: 'goal-unknown' }
  | { readonly kind: 'owner-missing' }
  | { readonly kind: 'due-in-past' }
  | { readonly kind: 'due-too-far' }
  | { readonly kind: 'names-the-child' }

export const recordDecision = command({
  name: 'conference.record-decision',
  input: RecordDecision,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: DecisionState, input, now): Result<RecordDecision, DecisionProblem> {
    const open = openConference(state, ['running'])
    if (!open.ok) return open
    const { terms } = input
    if (!state.pointIds.includes(terms.pointId)) return refuse({ kind: 'point-unknown' })
    if (terms.goalId !== null && !state.goalIds.includes(terms.goalId)) return refuse({ kind: 'goal-unknown' })
    if ((terms.ownerPostId === null) === !terms.outsideOwner) return refuse({ kind: 'owner-missing' })
    if (terms.dueOn < now.today) return refuse({ kind: 'due-in-past' })
    if (terms.dueOn > addDays(now.today, 366)) return refuse({ kind: 'due-too-far' })
    return namesTheChild([terms.what, terms.outsideOwner], open.value.file.codeName) ? refuse({ kind: 'names-the-child' }) : accept(input)
  }
})

export const StrikeDecision = z.strictObject({ caseFileId, conferenceId, decisionId })
export type StrikeDecision = z.infer<typeof StrikeDecision>

/** Written by mistake: it is struck while people still sit together, and stays to be seen as struck. */
export const strikeDecision = command({
  name: 'conference.strike-decision',
  input: StrikeDecision,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: DecisionState, input): Result<StrikeDecision, OpenProblem | { readonly kind: 'decision-unknown' }> {
    const open = openConference(state, ['running'])
    if (!open.ok) return open
    return state.decisionIds.includes(input.decisionId) ? accept(input) : refuse({ kind: 'decision-unknown' })
  }
})
