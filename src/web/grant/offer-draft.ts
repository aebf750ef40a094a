/** What has been chosen so far while somebody gives access, step by step. */
import type { DespiteReason } from '#domain/training/fit.ts'
import { type ChosenBasis, foundedOn, isFounded, noBasis } from '#domain/grant/basis.ts'
import { type GrantKind, grantKinds } from '#domain/grant/grant.ts'
import type { OfferGrant } from '#domain/grant/offer-grant.ts'
import type { Day } from '#domain/kernel/date.ts'
import type { Compartment } from '#domain/kernel/field.ts'

export const steps = ['whom', 'what', 'why', 'until', 'check'] as const
export type Step = (typeof steps)[number]

export interface Draft extends ChosenBasis {
  readonly postId: string | undefined
  readonly kind: GrantKind | undefined
  readonly compartments: readonly Compartment[]
  readonly purpose: OfferGrant['purpose'] | undefined
  readonly days: number | undefined
  readonly escortOn: Day | undefined
  readonly despite: DespiteReason | undefined
}

export const draftOf = (): Draft => ({
  postId: undefined,
  kind: undefined,
  compartments: [],
  purpose: undefined,
  ...noBasis,
  days: undefined,
  escortOn: undefined,
  despite: undefined
})

/** Whether a step says enough to go on. */
export function isReady(draft: Draft, step: Step): boolean {
  const ready: Record<Step, boolean> = {
    whom: draft.postId !== undefined && draft.kind !== undefined,
    what: draft.kind === 'escort' || draft.compartments.length > 0,
    why: draft.purpose !== undefined && isFounded(draft),
    until: draft.kind === 'escort' ? draft.escortOn !== undefined : isLength(draft),
    check: true
  }
  return ready[step]
}

const isLength = ({ kind, days }: Draft): boolean =>
  kind !== undefined && days !== undefined && Number.isInteger(days) && days >= 1 && days <= grantKinds.term(kind).longest

export function inputOf(draft: Draft, caseFileId: string, grantId: string): OfferGrant {
  const isEscort = draft.kind === 'escort'
  return {
    caseFileId,
    grantId,
    postId: draft.postId ?? '',
    kind: draft.kind ?? 'consult',
    compartments: isEscort ? [] : [...draft.compartments],
    purpose: draft.purpose ?? 'accompany',
    basis: draft.basis ?? 'consent',
    ...foundedOn(draft),
    days: isEscort ? 1 : (draft.days ?? 1),
    escortOn: isEscort ? (draft.escortOn ?? null) : null,
    despite: isEscort ? draft.despite : null
  }
}
