/** Asking a post to help: what it would see, what for, on what basis, for how long. Nothing opens before it accepts. */
import { z } from 'zod'
import { compartments as every } from '#domain/access/compartments.ts'
import { grantable } from '#domain/access/standing.ts'
import type { ConsentPurpose } from '#domain/case-file/consent.ts'
import { childOnlyDuties } from '#domain/case-file/of-age.ts'
import { isClosed } from '#domain/case-file/state.ts'
import { command } from '#domain/kernel/command.ts'
import { addDays, addTime, type Moment, type Now } from '#domain/kernel/date.ts'
import { Day } from '#domain/kernel/day.ts'
import { type Compartment, field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { accompanyingDuties, Despite, type FitProblem, matchFault, trainingFault } from '#domain/training/fit.ts'
import { faultInBasis } from './basis.ts'
import {
  endOf,
  grantBases,
  type GrantFile,
  grantKinds,
  type GrantPost,
  grantPurposes,
  legalDuties,
  offerable,
  offerStandsDays
} from './grant.ts'

export const OfferGrant = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  grantId: field(Id, 'Izin', 'Grant', 'S2', 'K1'),
  postId: field(Id, 'Kepada jabatan', 'To the post', 'S2', 'K1'),
  kind: field(grantKinds.schema, 'Jenis bantuan', 'Kind of help', 'S2', 'K1'),
  compartments: field(z.array(every.schema).max(18), 'Bagian yang dibuka', 'Parts opened', 'S2', 'K1'),
  purpose: field(z.enum(grantPurposes), 'Untuk apa', 'What for', 'S2', 'K1'),
  basis: field(grantBases.schema, 'Dasar', 'Basis', 'S2', 'K1'),
  consentId: field(Id.nullable(), 'Persetujuan', 'Consent', 'S2', 'K1'),
  bestInterestId: field(Id.nullable(), 'Penilaian kepentingan terbaik', 'Best-interest assessment', 'S2', 'K1'),
  legalDuty: field(legalDuties.schema.nullable(), 'Kewajiban hukum', 'Legal duty', 'S2', 'K1'),
  days: field(z.int().min(1).max(30), 'Lamanya (hari)', 'For how many days', 'S2', 'K1'),
  /** the one day of an escort; null for every other kind */
  escortOn: field(Day.nullable(), 'Hari mengantar', 'Day of the escort', 'S2', 'K1'),
  /** only for an escort: she accompanies the child */
  despite: Despite
})
export type OfferGrant = z.infer<typeof OfferGrant>

export interface OfferGrantState {
  readonly file: GrantFile | null
  readonly post: GrantPost | null
  /** how the caller stands to the file */
  readonly standings: readonly string[]
  /** consents that are given and not over */
  readonly consents: readonly { readonly id: string; readonly purpose: ConsentPurpose }[]
  /** of a young adult: the consents that are her own word; null of a child, and a device does not know */
  readonly ownWords?: readonly string[] | null
  /** best-interest assessments signed by two */
  readonly assessments: readonly { readonly id: string; readonly question: string }[]
  /** somebody trained could be asked to escort instead */
  readonly othersTrained?: boolean
}

export type OfferGrantProblem =
  | FitProblem
  | { readonly kind: 'case-file-closed' }
  | { readonly kind: 'post-unknown' }
  | { readonly kind: 'own-post' }
  | { readonly kind: 'post-vacant' }
  | { readonly kind: 'post-kept-away' }
  | { readonly kind: 'post-stands-already' }
  | { readonly kind: 'nothing-named' }
  | { readonly kind: 'not-for-this-duty'; readonly compartments: readonly Compartment[] }
  | { readonly kind: 'not-yours-to-give'; readonly compartments: readonly Compartment[] }
  | { readonly kind: 'escort-sees-nothing' }
  | { readonly kind: 'escort-day-needed' }
  | { readonly kind: 'too-long'; readonly longest: number }
  | { readonly kind: 'basis-missing' }
  | { readonly kind: 'consent-does-not-cover' }
  | { readonly kind: 'assessment-does-not-cover' }
  | { readonly kind: 'duty-does-not-cover' }
  | { readonly kind: 'own-consent-needed' }
  | { readonly kind: 'court-purpose' }

/** `account`: an escort is one person, every other offer is made to whoever holds the post. */
export type OfferGrantChange = OfferGrant & { readonly untilAt: Moment; readonly account: string | null }

export const offerGrant = command({
  name: 'grant.offer-grant',
  input: OfferGrant,
  compartments: ['K1'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: OfferGrantState, input, now, caller): Result<OfferGrantChange, OfferGrantProblem> {
    if (!state.file || isClosed(state.file.state)) return refuse({ kind: 'case-file-closed' })
    const { post } = state
    if (!post) return refuse({ kind: 'post-unknown' })
    // Nobody gives anything to oneself, through whatever post (N16).
    if (caller.postIds.includes(input.postId) || post.holder === caller.accountId) return refuse({ kind: 'own-post' })
    if (post.holder === null) return refuse({ kind: 'post-vacant' })
    if (post.isKeptAway) return refuse({ kind: 'post-kept-away' })
    if (post.stands) return refuse({ kind: 'post-stands-already' })
    const fault = faultInBasis(state, post.role, input)
    if (fault) return fault
    if (needsOwnWord(state, post, input)) return refuse({ kind: 'own-consent-needed' })
    return input.kind === 'escort' ? escort(input, now, post, post.holder, state.othersTrained === true) : share(state, input, now, post)
  }
})

function escort(
  input: OfferGrant,
  now: Now,
  post: GrantPost,
  account: string,
  othersTrained: boolean
): Result<OfferGrantChange, OfferGrantProblem> {
  if (input.compartments.length > 0) return refuse({ kind: 'escort-sees-nothing' })
  if (input.escortOn === null || input.escortOn < now.today) return refuse({ kind: 'escort-day-needed' })
  const { longest } = grantKinds.term('escort')
  if (input.escortOn > addDays(now.today, longest)) return refuse({ kind: 'too-long', longest })
  const fault = accompanyingDuties.includes(post.role) && (trainingFault(post, othersTrained) ?? matchFault(post, input.despite))
  return fault ? refuse(fault) : accept({ ...input, untilAt: endOf(input.escortOn), account })
}

function share(state: OfferGrantState, input: OfferGrant, now: Now, post: GrantPost): Result<OfferGrantChange, OfferGrantProblem> {
  if (input.escortOn !== null) return refuse({ kind: 'escort-day-needed' })
  if (input.compartments.length === 0) return refuse({ kind: 'nothing-named' })
  const beyond = input.compartments.filter((one) => !grantable(post.role).includes(one))
  if (beyond.length > 0) return refuse({ kind: 'not-for-this-duty', compartments: beyond })
  const foreign = input.compartments.filter((one) => !offerable(post.role, state.standings).includes(one))
  if (foreign.length > 0) return refuse({ kind: 'not-yours-to-give', compartments: foreign })
  const { longest } = grantKinds.term(input.kind)
  if (input.days > longest) return refuse({ kind: 'too-long', longest })
  if ((input.kind === 'court') !== (input.purpose === 'court')) return refuse({ kind: 'court-purpose' })
  return accept({ ...input, untilAt: addTime(now.at, offerStandsDays, 'day'), account: null })
}

/** Who stands beside children alone is let in to a young adult only by her own word (C9). */
const needsOwnWord = ({ ownWords }: OfferGrantState, { role }: GrantPost, { consentId }: OfferGrant): boolean =>
  Boolean(ownWords) && childOnlyDuties.includes(role) && !(consentId && ownWords?.includes(consentId))
