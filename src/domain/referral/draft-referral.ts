/** Drawing up a referral: the need, the service, what travels, who goes along; then asking the child. Nothing leaves the file yet. */
import { z } from 'zod'
import type { Role } from '#domain/access/role.ts'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { Need } from '#domain/assessment/need.ts'
import { command } from '#domain/kernel/command.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { Service } from '#domain/plan/services.ts'
import { fieldsFor, type PacketField, packetFields } from './packet.ts'
import { accommodations, urgencies } from './referral.ts'
import { caseFileId, faultInEvent, type OpenProblem, ofReferral, referralId, type ReferralInState } from './referral-open.ts'

/** What may still be changed until it is sent. */
export const packetTerms = {
  urgency: field(urgencies.schema, 'Perlu kapan', 'How urgent', 'S2', 'K12'),
  fields: field(z.array(packetFields.schema).max(16), 'Yang ikut', 'What travels', 'S2', 'K12'),
  accommodations: field(z.array(accommodations.schema).max(7), 'Yang dibutuhkan anak', 'What the child needs to take part', 'S3', 'K12'),
  message: field(dignifiedText(300).min(1).nullable(), 'Pesan untuk penerima', 'Message to the recipient', 'S4', 'K12'),
  days: field(z.int().min(1).max(30), 'Akses paling lama (hari)', 'Access at most (days)', 'S2', 'K12'),
  /** who of the child's own people goes along: a warm referral; null: the child goes alone or with family */
  companionPostId: field(Id.nullable(), 'Yang menemani', 'Who goes along', 'S2', 'K12')
}

export const DraftReferral = z.strictObject({
  caseFileId,
  referralId,
  serviceId: field(Id, 'Layanan dari direktori', 'Service of the directory', 'S2', 'K12'),
  service: field(Service, 'Jenis layanan', 'Kind of service', 'S3', 'K12'),
  need: field(Need, 'Kebutuhan', 'Need', 'S3', 'K12'),
  actionId: field(Id.nullable(), 'Langkah RTL', 'Step of the plan', 'S2', 'K12'),
  /** the referral that was declined or lapsed, and which this one takes on */
  afterId: field(Id.nullable(), 'Melanjutkan rujukan', 'Takes on the referral', 'S2', 'K12'),
  ...packetTerms
})
export type DraftReferral = z.infer<typeof DraftReferral>

/** Where a referral would go, as the directory and the register say it. */
export interface Addressee {
  readonly serviceId: string
  readonly service: string
  readonly isActive: boolean
  /** null: no account */
  readonly postId: string | null
  readonly role: Role | null
  readonly unitId: string
  readonly unitName: string
  readonly agencyName: string
  /** the person who holds the post today */
  readonly holder: string | null
  readonly isKeptAway: boolean
  /** stands on the child's own side of the file */
  readonly isOfTheTeam: boolean
}

export interface DraftState {
  readonly file: Pick<CaseFile, 'state'> | null
  /** null: not in the directory */
  readonly addressee: Addressee | null
  /** the action named is one of this file's plan that still stands */
  readonly actionStands: boolean
  readonly companionIsOfTheTeam: boolean
}

export type PacketProblem =
  | { readonly kind: 'field-not-for-this-duty'; readonly fields: readonly PacketField[] }
  | { readonly kind: 'message-missing' }
  | { readonly kind: 'companion-not-of-the-team' }
export type DraftProblem =
  | CaseFileClosed
  | PacketProblem
  | { readonly kind: 'service-unknown' }
  | { readonly kind: 'service-closed' }
  | { readonly kind: 'own-unit-post' }
  | { readonly kind: 'post-vacant' }
  | { readonly kind: 'post-kept-away' }
  | { readonly kind: 'duty-takes-no-referral' }
  | { readonly kind: 'action-unknown' }

type Terms = Pick<DraftReferral, 'fields' | 'message' | 'companionPostId'>
export function faultInPacket(role: Role | null, terms: Terms, companionIsOfTheTeam: boolean) {
  const beyond = terms.fields.filter((one) => !fieldsFor(role).includes(one))
  if (beyond.length > 0) return refuse({ kind: 'field-not-for-this-duty', fields: beyond })
  if (terms.fields.includes('message') && terms.message === null) return refuse({ kind: 'message-missing' })
  return terms.companionPostId !== null && !companionIsOfTheTeam ? refuse({ kind: 'companion-not-of-the-team' }) : undefined
}

/** Nobody refers to oneself, to an empty chair, or to whoever is kept from the child; asked again when it is sent. */
export function faultInAddressee(to: Addressee, service: string, accountId: string) {
  if (!to.isActive || to.service !== service) return refuse({ kind: 'service-closed' })
  if (to.postId === null) return undefined
  if (to.isOfTheTeam || to.holder === accountId) return refuse({ kind: 'own-unit-post' })
  if (to.holder === null) return refuse({ kind: 'post-vacant' })
  if (to.isKeptAway) return refuse({ kind: 'post-kept-away' })
  return fieldsFor(to.role).length === 0 ? refuse({ kind: 'duty-takes-no-referral' }) : undefined
}

export type ReferralDrafted = DraftReferral & { readonly toUnitId: string; readonly toPostId: string | null }

export const draftReferral = command({
  name: 'referral.draft',
  input: DraftReferral,
  compartments: ['K12'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: DraftState, input, _, caller): Result<ReferralDrafted, DraftProblem> {
    const closed = closedFault(state.file)
    if (closed) return closed
    const to = state.addressee
    if (!to) return refuse({ kind: 'service-unknown' })
    const fault = faultInAddressee(to, input.service, caller.accountId) ?? faultInPacket(to.role, input, state.companionIsOfTheTeam)
    if (fault) return fault
    if (input.actionId !== null && !state.actionStands) return refuse({ kind: 'action-unknown' })
    return accept({ ...input, toUnitId: to.unitId, toPostId: to.postId })
  }
})

export const ChoosePacket = z.strictObject({ ...ofReferral, ...packetTerms })
export type ChoosePacket = z.infer<typeof ChoosePacket>

export interface PacketState extends ReferralInState {
  readonly role: Role | null
  readonly companionIsOfTheTeam: boolean
}

/** Changing what travels puts the referral back before the child's answer: it is asked about what really goes. */
export const choosePacket = command({
  name: 'referral.choose-packet',
  input: ChoosePacket,
  compartments: ['K12'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: PacketState, input, now, caller): Result<ChoosePacket, OpenProblem | PacketProblem> {
    return (
      faultInEvent(state, 'choose-packet', input, now, caller) ??
      faultInPacket(state.role, input, state.companionIsOfTheTeam) ??
      accept(input)
    )
  }
})

export const AskConsent = z.strictObject(ofReferral)
export type AskConsent = z.infer<typeof AskConsent>

export const askConsent = command({
  name: 'referral.ask-consent',
  input: AskConsent,
  compartments: ['K12'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide: (state: ReferralInState, input, now, caller): Result<AskConsent, OpenProblem> =>
    faultInEvent(state, 'ask-consent', input, now, caller) ?? accept(input)
})
