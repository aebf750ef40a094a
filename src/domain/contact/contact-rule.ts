/** How one person of a file may be reached, as the child or the safe carer said. Whoever has no rule is not contacted (security.md 3.10). */
import { z } from 'zod'
import { type ContactWindow, ContactWindow as Windows } from '#domain/case-file/safety.ts'
import { daysBetween } from '#domain/kernel/date.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { refuse } from '#domain/kernel/result.ts'
import {
  type AddressKind,
  addressKinds,
  type Channel,
  Channel as Channels,
  channels as channelTerms,
  Confirmer,
  Identity,
  type Weekday,
  Weekday as Weekdays,
  type Zone,
  Zone as Zones
} from './contact-terms.ts'

export const Phone = z.string().regex(/^\+?[\d ()-]{6,24}$/)

export const ContactRule = z.strictObject({
  doNotContact: field(z.boolean(), 'Jangan dihubungi', 'Do not contact', 'S3', 'K3'),
  channels: field(z.array(Channels).max(6), 'Lewat apa', 'By what', 'S3', 'K3'),
  phone: field(Phone.nullable(), 'Nomor telepon', 'Phone number', 'S4', 'K3'),
  email: field(z.email().max(120).nullable(), 'Alamat surel', 'E-mail address', 'S4', 'K3'),
  post: field(z.string().trim().min(5).max(300).nullable(), 'Alamat rumah atau surat', 'Home or postal address', 'S4', 'K3'),
  readers: field(dignifiedText(120).min(1).nullable(), 'Siapa lagi yang membaca atau mendengar', 'Who else reads or listens', 'S4', 'K3'),
  codeWord: field(dignifiedText(40).min(1).nullable(), 'Kata sandi', 'Code word', 'S4', 'K3'),
  days: field(z.array(Weekdays).max(7), 'Hari yang aman', 'Safe days', 'S3', 'K3'),
  windows: field(z.array(Windows).max(6), 'Jam yang aman', 'Safe hours', 'S3', 'K3'),
  zone: field(Zones, 'Zona waktu', 'Time zone', 'S2', 'K3'),
  mayLeaveMessage: field(z.boolean(), 'Boleh menitip pesan', 'A message may be left', 'S3', 'K3'),
  identity: field(Identity, 'Menyebut diri sebagai', 'Introduce oneself as', 'S3', 'K3'),
  confirmedBy: field(Confirmer.nullable(), 'Dipastikan oleh', 'Confirmed by', 'S3', 'K3'),
  confirmedOn: field(Day.nullable(), 'Dipastikan pada', 'Confirmed on', 'S2', 'K3')
})
export type ContactRule = z.infer<typeof ContactRule>

/** The rule as decisions see it: which addresses there are, never the addresses. */
export interface RuleInForce {
  readonly version: number
  readonly doNotContact: boolean
  readonly channels: readonly Channel[]
  readonly addresses: readonly AddressKind[]
  readonly days: readonly Weekday[]
  readonly windows: readonly ContactWindow[]
  readonly zone: Zone
  readonly mayLeaveMessage: boolean
  readonly identity: ContactRule['identity']
  readonly confirmedOn: Day | null
}

/** Asked again after so many days; after twice as long nothing leaves any more [D]. */
export const askAgainDays = 90
export const ruleEndsAfterDays = 2 * askAgainDays

export const isRuleTooOld = (confirmedOn: Day | null, today: Day): boolean =>
  confirmedOn === null || daysBetween(confirmedOn, today) > ruleEndsAfterDays

export const addressesOf = (rule: Pick<ContactRule, AddressKind>): readonly AddressKind[] =>
  addressKinds.filter((kind) => rule[kind] !== null)

export type RuleProblem =
  | { readonly kind: 'channel-missing' }
  | { readonly kind: 'address-missing'; readonly channel: Channel }
  | { readonly kind: 'hours-missing' }
  | { readonly kind: 'confirmation-missing' }
  | { readonly kind: 'confirmed-in-the-future' }
  | { readonly kind: 'confirmed-too-long-ago' }

/** What a rule that lets somebody be reached has to say. Not to be contacted needs no reason and nobody's confirmation. */
export function ruleFault(rule: ContactRule, today: Day) {
  if (rule.doNotContact) return undefined
  if (rule.channels.length === 0) return refuse({ kind: 'channel-missing' })
  const has = addressesOf(rule)
  const without = rule.channels.find((channel) => !has.includes(channelTerms.term(channel).to))
  if (without) return refuse({ kind: 'address-missing', channel: without })
  const hasHours = rule.days.length > 0 && rule.windows.length > 0
  if (!hasHours && rule.channels.some((channel) => channel !== 'letter')) return refuse({ kind: 'hours-missing' })
  if (rule.confirmedBy === null || rule.confirmedOn === null) return refuse({ kind: 'confirmation-missing' })
  if (rule.confirmedOn > today) return refuse({ kind: 'confirmed-in-the-future' })
  if (daysBetween(rule.confirmedOn, today) > askAgainDays) return refuse({ kind: 'confirmed-too-long-ago' })
  return undefined
}
