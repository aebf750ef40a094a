/** A grant: named compartments of one file opened to one post, for a purpose, on a basis, until a day (domain.md B3, G-11, G-13; security.md 3.5). */
import type { Role } from '#domain/access/role.ts'
import { compartmentsOf, grantable, type Standing } from '#domain/access/standing.ts'
import type { ConsentPurpose } from '#domain/case-file/consent.ts'
import type { State } from '#domain/case-file/state.ts'
import { addDays, addTime, type Day, type Moment } from '#domain/kernel/date.ts'
import type { Compartment } from '#domain/kernel/field.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import type { Fit } from '#domain/training/fit.ts'

/** `longest`: days from acceptance (security.md 3.5); for an escort, how far ahead her one day may lie. */
export const grantKinds = vocabulary([
  { code: 'consult', id: 'Konsultasi', en: 'Consultation', longest: 7, usual: 7 },
  { code: 'referral', id: 'Rujukan', en: 'Referral', longest: 30, usual: 30 },
  { code: 'court', id: 'Keperluan pengadilan', en: 'Court proceedings', longest: 14, usual: 14 },
  { code: 'escort', id: 'Pengantar satu hari', en: 'Escort for one day', longest: 14, usual: 1 }
])
export type GrantKind = (typeof grantKinds.codes)[number]

/** An offer nobody answers lapses by itself. */
export const offerStandsDays = 14
/** An assignment beside the case worker ends after half a year (security.md 3.5). */
export const longestAssignmentDays = 180

export const grantBases = vocabulary([
  { code: 'consent', id: 'Persetujuan', en: 'Consent' },
  { code: 'best-interest', id: 'Penilaian kepentingan terbaik', en: 'Best-interest assessment' },
  { code: 'legal-duty', id: 'Kewajiban hukum', en: 'Legal duty' }
])
export type GrantBasis = (typeof grantBases.codes)[number]

/** The law behind a legal duty and the duties it speaks of; which article holds in a case is a question for counsel (domain.md C5). */
export const legalDuties = vocabulary([
  { code: 'LD1', id: 'Laporan kepada polisi (UU 12/2022)', en: 'Report to the police (Law 12/2022)', roles: ['R06'] },
  {
    code: 'LD2',
    id: 'Pelindungan sementara oleh polisi (UU 12/2022 pasal 42)',
    en: 'Temporary protection by the police (Law 12/2022 art. 42)',
    roles: ['R06']
  },
  {
    code: 'LD3',
    id: 'Pelindungan saksi dan korban (UU 12/2022 pasal 43, UU 31/2014)',
    en: 'Protection of witnesses and victims (Law 12/2022 art. 43, Law 31/2014)',
    roles: ['R09']
  },
  {
    code: 'LD4',
    id: 'Penuntutan dan sidang (UU 12/2022 pasal 56)',
    en: 'Prosecution and trial (Law 12/2022 art. 56)',
    roles: ['R07', 'R08']
  },
  {
    code: 'LD5',
    id: 'Rehabilitasi korban perdagangan orang (UU 21/2007 pasal 51)',
    en: 'Rehabilitation of trafficked persons (Law 21/2007 art. 51)',
    roles: ['R10', 'R13', 'R16']
  },
  {
    code: 'LD6',
    id: 'Koordinasi lintas provinsi (UU 12/2022 pasal 73–74)',
    en: 'Coordination across provinces (Law 12/2022 art. 73–74)',
    roles: ['R20']
  }
])
export type LegalDuty = (typeof legalDuties.codes)[number]

export const declineReasons = vocabulary([
  { code: 'DG1', id: 'Belum ada tempat atau waktu', en: 'No room or time now' },
  { code: 'DG2', id: 'Bukan tugas kami', en: 'Not our task' },
  { code: 'DG3', id: 'Di luar wilayah kami', en: 'Outside our area' },
  { code: 'DG4', id: 'Ada hubungan dengan anak atau keluarganya', en: 'A tie to the child or the family' },
  { code: 'DG5', id: 'Perlu keterangan lebih dulu', en: 'Needs to know more first' }
])

/** The reasons a grant can have; looking up a region or supervising needs none. */
export const grantPurposes = ['accompany', 'refer', 'safety', 'court'] as const

const consentsForAnyone: readonly ConsentPurpose[] = ['CS03', 'CS04']
const consentsFor: Partial<Record<Role, readonly ConsentPurpose[]>> = {
  R06: ['CS07'],
  R07: ['CS07'],
  R08: ['CS07'],
  R09: ['CS08'],
  R10: ['CS05'],
  R11: ['CS06'],
  R14: ['CS10'],
  R15: ['CS10']
}
/** Whether what the child agreed to covers giving something to this duty. */
export const consentCovers = (purpose: ConsentPurpose, role: Role): boolean =>
  consentsForAnyone.includes(purpose) || (consentsFor[role] ?? []).includes(purpose)

const questionsFor: Partial<Record<Role, readonly string[]>> = { R06: ['BQ4'], R10: ['BQ3'], R13: ['BQ5'], R16: ['BQ5', 'BQ7'] }
/** Whether a best-interest assessment weighed this very sharing (BQ2), or the act that needs this duty. */
export const assessmentCovers = (question: string, role: Role): boolean =>
  question === 'BQ2' || (questionsFor[role] ?? []).includes(question)

export const dutyCovers = (duty: LegalDuty, role: Role): boolean => (legalDuties.term(duty).roles as readonly string[]).includes(role)

/** Parts in which a duty finds only what it wrote itself (B3 "F own"): naming one opens nothing of anybody else's. */
const ownEntries: Partial<Record<Role, readonly Compartment[]>> = { R11: ['K6'] }

/** What somebody who stands so may give to this duty: the line of B3, and of what others wrote nothing the giver does not see herself. */
export const offerable = (role: Role, giver: readonly string[]): readonly Compartment[] =>
  grantable(role).filter(
    (one) => (ownEntries[role] ?? []).includes(one) || giver.some((standing) => compartmentsOf[standing as Standing]?.read.includes(one))
  )

export type GrantState = 'offered' | 'running' | 'declined' | 'ended'

/** A grant as whoever answers or ends it must know it. */
export interface Grant {
  readonly id: string
  readonly kind: GrantKind | 'co-worker'
  readonly state: GrantState
  readonly postId: string
  readonly days: number
  readonly offeredBy: string
  /** an offer lapses then, a running grant ends then */
  readonly untilAt: Moment
  /** the last day of the consent it rests on */
  readonly consentUntil: Day | null
}

export interface GrantFile {
  readonly state: State
}

/** A post that something is given to, as the server knows it. */
export interface GrantPost extends Fit {
  readonly role: Role
  readonly unitId: string
  /** the person who holds it today */
  readonly holder: string | null
  /** everybody who holds it is kept from this file, or the file is for named members only */
  readonly isKeptAway: boolean
  /** already stands on the file, or was asked and has not answered */
  readonly stands: boolean
}

/** The first moment after a day, where the day is counted in WIB. */
export const endOf = (day: Day): Moment => `${addDays(day, 1)}T00:00:00+07:00`

/** When a grant that begins now ends: after its days, and never later than the consent it rests on. */
export function grantEnd(grant: Pick<Grant, 'days' | 'consentUntil'>, at: Moment): Moment {
  const end = addTime(at, grant.days, 'day')
  if (grant.consentUntil === null) return end
  const consented = endOf(grant.consentUntil)
  return Date.parse(consented) < Date.parse(end) ? consented : end
}
