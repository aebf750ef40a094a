/** Saying no, with one of a few reasons, so that somebody else can be asked. */
import type { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, type Result } from '#domain/kernel/result.ts'
import { AcceptGrant, type AnswerProblem, type AnswerState, faultInAnswer } from './accept-grant.ts'
import { declineReasons } from './grant.ts'

export const DeclineGrant = AcceptGrant.extend({
  reason: field(declineReasons.schema, 'Alasan', 'Reason', 'S2', 'K1')
})
export type DeclineGrant = z.infer<typeof DeclineGrant>

export const declineGrant = command({
  name: 'grant.decline-grant',
  input: DeclineGrant,
  compartments: ['K1'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide: (state: AnswerState, input, now, caller): Result<DeclineGrant, AnswerProblem> =>
    faultInAnswer(state, input.grantId, now, caller) ?? accept(input)
})
