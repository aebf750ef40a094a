/** Saying yes: from now on the post sees what it was offered, until the day that is counted from this moment. */
import { z } from 'zod'
import type { Moment, Now } from '#domain/kernel/date.ts'
import { type Caller, command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type Grant, grantEnd } from './grant.ts'

export const AcceptGrant = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  grantId: field(Id, 'Izin', 'Grant', 'S2', 'K1')
})
export type AcceptGrant = z.infer<typeof AcceptGrant>

export interface AnswerState {
  readonly grant: Grant | null
}

export type AnswerProblem = { readonly kind: 'offer-gone' } | { readonly kind: 'not-your-post' } | { readonly kind: 'own-offer' }

/** Only whoever holds the post answers, only while the offer stands, and never an offer of one's own (N16). */
export function faultInAnswer({ grant }: AnswerState, grantId: string, now: Now, caller: Caller) {
  if (grant?.id !== grantId || grant.state !== 'offered' || Date.parse(grant.untilAt) <= Date.parse(now.at))
    return refuse({ kind: 'offer-gone' })
  if (!caller.postIds.includes(grant.postId)) return refuse({ kind: 'not-your-post' })
  return grant.offeredBy === caller.accountId ? refuse({ kind: 'own-offer' }) : undefined
}

export const acceptGrant = command({
  name: 'grant.accept-grant',
  input: AcceptGrant,
  compartments: ['K1'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: AnswerState, input, now, caller): Result<AcceptGrant & { readonly untilAt: Moment }, AnswerProblem> {
    const fault = faultInAnswer(state, input.grantId, now, caller)
    if (fault || !state.grant) return fault ?? refuse({ kind: 'offer-gone' })
    return accept({ ...input, untilAt: grantEnd(state.grant, now.at) })
  }
})
