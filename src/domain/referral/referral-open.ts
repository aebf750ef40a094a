/** What every command of a referral asks first: is it there, does this happen now, and is it this person's to do. */
import { z } from 'zod'
import { type CaseFile, closedFault } from '#domain/case-file/case-file.ts'
import type { ChangedMeanwhile } from '#domain/kernel/command.ts'
import type { Caller } from '#domain/kernel/command.ts'
import type { Now } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { refuse } from '#domain/kernel/result.ts'
import { mayHappen, moveOf, type Referral, type ReferralEvent, type ReferralState, stateAt } from './referral.ts'

export const caseFileId = field(Id, 'Berkas', 'Case file', 'S2', 'K1')
export const referralId = field(Id, 'Rujukan', 'Referral', 'S2', 'K12')
export const ofReferral = {
  caseFileId,
  referralId,
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K12')
}
export interface OfReferral {
  readonly caseFileId: string
  readonly referralId: string
  readonly seenVersion: number
}

export interface ReferralInState {
  /** null: the caller knows of none by that id */
  readonly referral: Referral | null
  /** stands on the child's own side of the file */
  readonly accompanies: boolean
  /** the file, where the caller knows it: a recipient knows only that it is not closed */
  readonly file: Pick<CaseFile, 'state'> | null
}

export type OpenProblem =
  | { readonly kind: 'case-file-closed' }
  | { readonly kind: 'referral-unknown' }
  | { readonly kind: 'referral-moved-on'; readonly state: ReferralState }
  | { readonly kind: 'not-your-turn' }
  | ChangedMeanwhile<{ readonly version: number; readonly state: ReferralState }>

/** The one gate of every event: state, person, version. */
export function faultInEvent(state: ReferralInState, event: ReferralEvent, input: OfReferral, now: Now, caller: Caller) {
  const { referral } = state
  if (referral?.id !== input.referralId) return refuse({ kind: 'referral-unknown' })
  if (state.accompanies && !['close', 'cancel'].includes(event)) {
    const closed = closedFault(state.file)
    if (closed) return closed
  }
  const at = stateAt(referral, now.at)
  if (!mayHappen(event, at)) return refuse({ kind: 'referral-moved-on', state: at })
  if (!isTheirs(state, referral, event, caller)) return refuse({ kind: 'not-your-turn' })
  return referral.version === input.seenVersion
    ? undefined
    : refuse({ kind: 'changed-meanwhile', current: { version: referral.version, state: at } })
}

/** The recipient's part is the sender's to record where the recipient has only paper. */
function isTheirs({ accompanies }: ReferralInState, { toPostId }: Referral, event: ReferralEvent, caller: Caller): boolean {
  const receives = toPostId !== null && caller.postIds.includes(toPostId)
  switch (moveOf(event).by) {
    case 'sender':
      return accompanies
    case 'recipient':
      return receives || (toPostId === null && accompanies)
    case 'either':
      return receives || accompanies
    case 'system':
      return false
  }
}
