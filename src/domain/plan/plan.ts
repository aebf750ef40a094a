/** The child's plan (RTL): goals in the child's words, actions, and the child's view of it (domain.md C4; S95–S104, S135). */
import { z } from 'zod'
import { Need } from '#domain/assessment/need.ts'
import { childViewFields } from '#domain/case-file/child-view.ts'
import { Duty } from '#domain/case-file/special-protection.ts'
import type { State } from '#domain/case-file/state.ts'
import type { Risk } from '#domain/intake/danger.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { Key, Level } from '#domain/support-map/tie.ts'
import { type ActionStatus, Funding, Service, WorkerRole } from './services.ts'

/** `reviewing`: still in force while the next edition is being drawn up. */
export const planStatuses = vocabulary([
  { code: 'draft', id: 'Sedang disusun', en: 'Being drawn up' },
  { code: 'submitted', id: 'Menunggu persetujuan', en: 'Waiting for approval' },
  { code: 'approved', id: 'Disetujui', en: 'Approved' },
  { code: 'reviewing', id: 'Sedang ditinjau', en: 'Under review' }
])
export type PlanStatus = (typeof planStatuses.codes)[number]

/** One edition of the plan. Goals and actions belong to the file and go on through all editions. */
export interface Plan {
  readonly id: string
  /** 1, 2, 3 …: each review opens the next. */
  readonly number: number
  readonly status: PlanStatus
  readonly version: number
  readonly submittedBy: { readonly accountId: string; readonly postId: string } | null
}

export interface PlanFile {
  readonly state: State
  readonly risk: Risk
  readonly workerPostId: string
  /** days to the next review at this risk, as the register says for the place */
  readonly rhythmDays?: number
}

/** What nearly every decision about a plan must know; `plan` is the newest edition, null before the first goal. */
export interface PlanState {
  readonly file: PlanFile | null
  readonly plan: Plan | null
}

export const GoalTerms = z.strictObject({
  need: field(Need, 'Kebutuhan', 'Need', 'S3', 'K11'),
  words: field(dignifiedText(160).min(1), 'Tujuan dengan kata anak', 'Goal in the child’s words', 'S4', 'K11'),
  saidOn: field(Day, 'Dikatakan pada', 'Said on', 'S3', 'K11')
})
export type GoalTerms = z.infer<typeof GoalTerms>

export const ActionTerms = z.strictObject({
  goalId: field(Id, 'Tujuan', 'Goal', 'S2', 'K11'),
  need: field(Need, 'Kebutuhan', 'Need', 'S3', 'K11'),
  key: field(Key, 'Kunci dukungan', 'Key of support', 'S3', 'K11'),
  level: field(Level, 'Tingkat', 'Level', 'S3', 'K11'),
  service: field(Service, 'Layanan', 'Service', 'S3', 'K11'),
  what: field(dignifiedText(120).nullable(), 'Langkah', 'Action', 'S4', 'K11'),
  workerRole: field(WorkerRole, 'Peran petugas', 'Role of the worker', 'S2', 'K11'),
  /** Exactly one of the two: nobody's action is nobody's work. */
  ownerPostId: field(Id.nullable(), 'Penanggung jawab di jejaring', 'Owner in the network', 'S2', 'K11'),
  outsideOwner: field(dignifiedText(80).nullable(), 'Penanggung jawab di luar jejaring', 'Owner outside the network', 'S4', 'K11'),
  startOn: field(Day, 'Mulai', 'Start', 'S2', 'K11'),
  dueOn: field(Day, 'Paling lambat', 'Due', 'S2', 'K11'),
  times: field(z.int().min(1).max(366).nullable(), 'Berapa kali', 'How many times', 'S2', 'K11'),
  cost: field(z.int().min(0).max(10_000_000_000), 'Biaya (rupiah)', 'Cost (rupiah)', 'S2', 'K11'),
  funding: field(Funding.nullable(), 'Sumber dana', 'Funding', 'S2', 'K11'),
  funded: field(z.boolean(), 'Dana sudah ada', 'Money is there', 'S2', 'K11'),
  duty: field(Duty.nullable(), 'Pelindungan khusus', 'Special protection', 'S2', 'K11')
})
export type ActionTerms = z.infer<typeof ActionTerms>

/** An action as the page holds it. */
export interface PlanAction extends ActionTerms {
  readonly id: string
  readonly version: number
  readonly status: ActionStatus
  /** n of `times` */
  readonly count: number
  readonly suggestionKey: string | null
  /** Added to a plan already approved; looked at again with the next review. */
  readonly sinceApproval: boolean
}

/** Not cancelled: it still stands in the plan. */
export const stands = ({ status }: { readonly status: ActionStatus }): boolean => status !== 'CANCELLED'

/** How the child, or the safe carer, finds the plan as a whole. */
export const agreements = vocabulary([
  { code: 'YES', id: 'Setuju', en: 'Agrees' },
  { code: 'PARTLY', id: 'Setuju sebagian', en: 'Agrees in part' },
  { code: 'NO', id: 'Tidak setuju', en: 'Does not agree' }
])
export type Agreement = (typeof agreements.codes)[number]

export const ChildViewTerms = z.strictObject({
  ...childViewFields('K11'),
  givenOn: field(Day, 'Pada tanggal', 'On', 'S2', 'K11'),
  childAgrees: field(agreements.schema.nullable(), 'Anak', 'The child', 'S3', 'K11'),
  carerAgrees: field(agreements.schema.nullable(), 'Pengasuh yang aman', 'The safe carer', 'S3', 'K11')
})
export type ChildViewTerms = z.infer<typeof ChildViewTerms>

/** Points at a suggestion: a place of the map, or one supporter. Codes and ids only: it is stored unsealed. */
export const SuggestionKey = z.string().regex(/^(?:(?:gap|second)\/N[1-7]\/(?:ACC|PRO|EMP)|(?:safety|replacement|confirm)\/[0-9a-f-]{36})$/)

/** Why a suggestion waits until the review. */
export const declineReasons = vocabulary([
  { code: 'child-no', id: 'Anak tidak menginginkannya sekarang', en: 'The child does not want it now' },
  { code: 'not-safe', id: 'Belum aman', en: 'Not safe yet' },
  { code: 'no-service', id: 'Layanan belum ada di sini', en: 'No such service here yet' },
  { code: 'other-first', id: 'Hal lain lebih mendesak', en: 'Something else comes first' },
  { code: 'known-otherwise', id: 'Sudah ditangani dengan cara lain', en: 'Already handled in another way' }
])

export interface DeclinedSuggestion {
  readonly suggestionKey: string
  readonly reason: (typeof declineReasons.codes)[number]
}
