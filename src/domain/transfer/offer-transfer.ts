/** Asking another unit to take a child's file over: why, from which day, on what basis. It sees the pointer and nothing else until it accepts. */
import { z } from 'zod'
import type { ConsentPurpose } from '#domain/case-file/consent.ts'
import { isClosed, mayMove, type State } from '#domain/case-file/state.ts'
import { daysAhead, isShort, shortReasons } from '#domain/handover/handover.ts'
import { type Caller, command } from '#domain/kernel/command.ts'
import { addDays, type Now } from '#domain/kernel/date.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { provinceOf, transferConsents, transferQuestions, transferReasons } from './transfer.ts'
import { whichTransfer } from './which-transfer.ts'

export const OfferTransfer = z.strictObject({
  ...whichTransfer,
  toPostId: field(Id, 'Kepada', 'To', 'S2', 'K1'),
  reason: field(transferReasons.schema, 'Mengapa', 'Why', 'S2', 'K11'),
  firstDay: field(Day, 'Hari pertama di unit baru', 'First day in the new unit', 'S2', 'K11'),
  /** only when the two units stand side by side for less than two weeks */
  shortReason: field(shortReasons.schema.nullable(), 'Mengapa kurang dari dua pekan', 'Why less than two weeks', 'S2', 'K11'),
  /** exactly one of the two: the child’s consent, or an assessment that two people signed */
  consentId: field(Id.nullable(), 'Persetujuan', 'Consent', 'S2', 'K4'),
  bestInterestId: field(Id.nullable(), 'Penilaian kepentingan terbaik', 'Best-interest assessment', 'S2', 'K11')
})
export type OfferTransfer = z.infer<typeof OfferTransfer>

export interface OfferTransferState {
  readonly file: { readonly state: State; readonly unitId: string; readonly region: string } | null
  readonly post: {
    readonly role: string
    readonly unitId: string
    readonly region: string
    readonly holder: string | null
    readonly isKeptAway: boolean
    readonly stands: boolean
  } | null
  readonly transferOpen: boolean
  readonly handoverOpen: boolean
  /** given, and not over */
  readonly consents: readonly { readonly id: string; readonly purpose: ConsentPurpose }[]
  /** signed by two */
  readonly assessments: readonly { readonly id: string; readonly question: string }[]
  /** the panel's newest word of this episode on moving to another province */
  readonly determination: { readonly id: string; readonly goesAhead: boolean } | null
}

export type OfferTransferProblem =
  | { readonly kind: 'case-file-closed' }
  | { readonly kind: 'not-transferable' }
  | { readonly kind: 'transfer-open-already' }
  | { readonly kind: 'handover-open-already' }
  | { readonly kind: 'post-unknown' }
  | { readonly kind: 'own-post' }
  | { readonly kind: 'post-vacant' }
  | { readonly kind: 'post-kept-away' }
  | { readonly kind: 'stands-otherwise' }
  | { readonly kind: 'first-day-past' }
  | { readonly kind: 'first-day-too-late' }
  | { readonly kind: 'overlap-reason-needed' }
  | { readonly kind: 'basis-missing' }
  | { readonly kind: 'basis-does-not-cover' }
  | { readonly kind: 'determination-needed' }

export interface OfferedTransfer extends OfferTransfer {
  readonly determinationId: string | null
}

/** Whoever may answer for a unit. */
export const answeringRoles: readonly string[] = ['R02', 'R04']

export const offerTransfer = command({
  name: 'transfer.offer',
  input: OfferTransfer,
  compartments: ['K1', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: OfferTransferState, input, now, caller): Result<OfferedTransfer, OfferTransferProblem> {
    const { file, post } = state
    if (!file || isClosed(file.state)) return refuse({ kind: 'case-file-closed' })
    if (state.transferOpen) return refuse({ kind: 'transfer-open-already' })
    if (state.handoverOpen) return refuse({ kind: 'handover-open-already' })
    if (!mayMove(file.state, 'ST17')) return refuse({ kind: 'not-transferable' })
    if (!post || !answeringRoles.includes(post.role) || post.unitId === file.unitId) return refuse({ kind: 'post-unknown' })
    const fault = faultInPost(post, input, caller) ?? faultInDay(input, now) ?? faultInBasis(state, input)
    if (fault) return fault
    const crosses = provinceOf(file.region) !== provinceOf(post.region)
    const isDetermined = state.determination?.goesAhead === true
    // C5: moving to another province is decided by a panel, with the child heard
    if (crosses && transferReasons.term(input.reason).childMoves && !isDetermined) return refuse({ kind: 'determination-needed' })
    return accept({
      ...input,
      shortReason: isShort(now.today, input.firstDay) ? input.shortReason : null,
      determinationId: crosses && isDetermined ? (state.determination?.id ?? null) : null
    })
  }
})

function faultInPost(post: NonNullable<OfferTransferState['post']>, { toPostId }: OfferTransfer, caller: Caller) {
  if (caller.postIds.includes(toPostId) || (post.holder !== null && post.holder === caller.accountId)) return refuse({ kind: 'own-post' })
  if (post.holder === null) return refuse({ kind: 'post-vacant' })
  if (post.isKeptAway) return refuse({ kind: 'post-kept-away' })
  return post.stands ? refuse({ kind: 'stands-otherwise' }) : undefined
}

function faultInDay({ firstDay, shortReason }: OfferTransfer, { today }: Now) {
  if (firstDay <= today) return refuse({ kind: 'first-day-past' })
  if (firstDay > addDays(today, daysAhead)) return refuse({ kind: 'first-day-too-late' })
  return isShort(today, firstDay) && shortReason === null ? refuse({ kind: 'overlap-reason-needed' }) : undefined
}

function faultInBasis({ consents, assessments }: OfferTransferState, { consentId, bestInterestId }: OfferTransfer) {
  if ((consentId === null) === (bestInterestId === null)) return refuse({ kind: 'basis-missing' })
  const covers = consentId
    ? consents.some(({ id, purpose }) => id === consentId && transferConsents.includes(purpose))
    : assessments.some(({ id, question }) => id === bestInterestId && transferQuestions.includes(question))
  return covers ? undefined : refuse({ kind: 'basis-does-not-cover' })
}
