/** The case conference: who calls it together, why, what is on the agenda without a name, and what comes out of it (domain.md C6; S128–S135, S154). */
import { z } from 'zod'
import { Need } from '#domain/assessment/need.ts'
import type { Role } from '#domain/access/role.ts'
import type { State } from '#domain/case-file/state.ts'
import type { Moment } from '#domain/kernel/date.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { Service, WorkerRole } from '#domain/plan/services.ts'
import { Key, Level } from '#domain/support-map/tie.ts'

/** Why people are called together (C1, ST07). */
export const conferenceReasons = vocabulary([
  { code: 'more-agencies', id: 'Lebih dari satu lembaga perlu bekerja bersama', en: 'More than one agency has to work together' },
  { code: 'dispute', id: 'Ada perbedaan pendapat', en: 'Opinions differ' },
  { code: 'big-decision', id: 'Ada keputusan besar untuk anak', en: 'A big decision for the child' },
  { code: 'reintegration', id: 'Persiapan pulang ke keluarga atau sekolah', en: 'Going back to family or school' },
  { code: 'stuck-service', id: 'Layanan macet atau ditolak', en: 'A service is stuck or refused' },
  { code: 'closing', id: 'Menjelang penutupan berkas', en: 'Before the file is closed' }
])
export type ConferenceReason = (typeof conferenceReasons.codes)[number]

/** Where people meet, in words that say nothing about a child. */
export const meetingWays = vocabulary([
  { code: 'office', id: 'Di kantor unit', en: 'At the unit’s office' },
  { code: 'partner', id: 'Di kantor lembaga lain', en: 'At another agency' },
  { code: 'online', id: 'Lewat rapat daring', en: 'Online' }
])
export type MeetingWay = (typeof meetingWays.codes)[number]

/** What is asked about a need: a code, so that an agenda tells no story. */
export const questions = vocabulary([
  { code: 'which-service', id: 'Layanan mana yang menolong?', en: 'Which service helps?' },
  { code: 'who-accompanies', id: 'Siapa yang mendampingi?', en: 'Who accompanies?' },
  { code: 'where-to-live', id: 'Anak tinggal di mana?', en: 'Where does the child live?' },
  { code: 'school', id: 'Bagaimana anak belajar lagi?', en: 'How does the child learn again?' },
  { code: 'safety', id: 'Bagaimana anak tetap aman?', en: 'How does the child stay safe?' },
  { code: 'money', id: 'Dari mana biayanya?', en: 'Where does the money come from?' },
  { code: 'disagreement', id: 'Apa yang belum disepakati?', en: 'What is not agreed yet?' }
])
export type Question = (typeof questions.codes)[number]

export const conferenceStates = vocabulary([
  { code: 'called', id: 'Akan berlangsung', en: 'Called' },
  { code: 'running', id: 'Sedang berlangsung', en: 'Under way' },
  { code: 'closed', id: 'Selesai', en: 'Over' },
  { code: 'called-off', id: 'Batal', en: 'Called off' }
])
export type ConferenceState = (typeof conferenceStates.codes)[number]

export const attendances = vocabulary([
  { code: 'came', id: 'Hadir', en: 'Came' },
  { code: 'regrets', id: 'Izin', en: 'Sent regrets' },
  { code: 'absent', id: 'Tidak hadir', en: 'Did not come' }
])
export const Attendance = attendances.schema
export type Attendance = (typeof attendances.codes)[number]

/** Whether the child was offered to take part, and how (G-12). */
export const childParts = vocabulary([
  { code: 'present', id: 'Hadir sendiri', en: 'Takes part in person' },
  { code: 'represented', id: 'Diwakili orang yang dipilih anak', en: 'Represented by somebody the child chose' },
  { code: 'sent-words', id: 'Menitipkan pendapat', en: 'Sent words along' },
  { code: 'declined', id: 'Ditawari, memilih tidak ikut', en: 'Was offered, chose not to take part' },
  { code: 'not-offered', id: 'Belum ditawari', en: 'Was not offered yet' }
])
export type ChildPart = (typeof childParts.codes)[number]

export const representatives = vocabulary([
  { code: 'companion', id: 'Pendamping', en: 'Companion' },
  { code: 'case-worker', id: 'Pekerja sosial', en: 'Case worker' },
  { code: 'lawyer', id: 'Penasihat hukum', en: 'Lawyer' },
  { code: 'psychologist', id: 'Psikolog', en: 'Psychologist' },
  { code: 'safe-carer', id: 'Pengasuh yang aman', en: 'Safe carer' },
  { code: 'trusted-adult', id: 'Orang dewasa pilihan anak', en: 'An adult the child trusts' }
])
export type Representative = (typeof representatives.codes)[number]

/** Who did not agree; what they said is not retold. */
export const dissenters = vocabulary([
  { code: 'child', id: 'Anak', en: 'The child' },
  { code: 'carer', id: 'Pengasuh', en: 'The carer' },
  { code: 'agency', id: 'Salah satu lembaga', en: 'One of the agencies' }
])

export const callOffReasons = vocabulary([
  { code: 'child-asked', id: 'Anak meminta', en: 'The child asked for it' },
  { code: 'not-safe', id: 'Belum aman', en: 'Not safe yet' },
  { code: 'people-missing', id: 'Peserta penting berhalangan', en: 'People who are needed cannot come' },
  { code: 'solved', id: 'Sudah selesai dengan cara lain', en: 'Solved in another way' }
])
/** Why a conference ended without a decision. */
export const undecidedReasons = vocabulary([
  { code: 'more-facts', id: 'Menunggu keterangan layanan', en: 'Waiting for a service to answer' },
  { code: 'no-agreement', id: 'Belum sepakat, dibawa ke pimpinan', en: 'No agreement yet, taken to the heads' },
  { code: 'child-needs-time', id: 'Anak perlu waktu', en: 'The child needs time' },
  { code: 'people-missing', id: 'Peserta penting tidak hadir', en: 'People who were needed did not come' }
])

export const AgendaPoint = z.strictObject({
  pointId: field(Id, 'Butir agenda', 'Agenda point', 'S2', 'K11'),
  need: field(Need, 'Kebutuhan', 'Need', 'S3', 'K11'),
  key: field(Key.nullable(), 'Kunci dukungan', 'Key of support', 'S3', 'K11'),
  level: field(Level.nullable(), 'Tingkat', 'Level', 'S3', 'K11'),
  question: field(questions.schema, 'Pertanyaan', 'Question', 'S3', 'K11'),
  note: field(dignifiedText(200).nullable(), 'Catatan singkat', 'Short note', 'S4', 'K11')
})
export type AgendaPoint = z.infer<typeof AgendaPoint>

/** A decision is an action of the plan to be: who does what for which need, until when. */
export const DecisionTerms = z.strictObject({
  pointId: field(Id, 'Butir agenda', 'Agenda point', 'S2', 'K11'),
  need: field(Need, 'Kebutuhan', 'Need', 'S3', 'K11'),
  key: field(Key, 'Kunci dukungan', 'Key of support', 'S3', 'K11'),
  level: field(Level, 'Tingkat', 'Level', 'S3', 'K11'),
  service: field(Service, 'Layanan', 'Service', 'S3', 'K11'),
  what: field(dignifiedText(120).nullable(), 'Langkah', 'Action', 'S4', 'K11'),
  workerRole: field(WorkerRole, 'Peran petugas', 'Role of the worker', 'S2', 'K11'),
  ownerPostId: field(Id.nullable(), 'Penanggung jawab di jejaring', 'Owner in the network', 'S2', 'K11'),
  outsideOwner: field(dignifiedText(80).nullable(), 'Penanggung jawab di luar jejaring', 'Owner outside the network', 'S4', 'K11'),
  dueOn: field(Day, 'Paling lambat', 'Due', 'S2', 'K11'),
  goalId: field(Id.nullable(), 'Tujuan anak', 'The child’s goal', 'S2', 'K11'),
  dissent: field(z.array(dissenters.schema).max(3), 'Yang tidak sependapat', 'Who did not agree', 'S3', 'K11')
})
export type DecisionTerms = z.infer<typeof DecisionTerms>

/** Somebody at the table: a post of the network, or an office that signs on paper. Persons are never named. */
export interface Seat {
  readonly participantId: string
  readonly postId: string | null
  readonly role: Role
  readonly unitId: string | null
  /** the account that holds the post today; null where nobody can sign in */
  readonly holder: string | null
  readonly pledgedAt: Moment | null
  readonly attendance: Attendance | null
}

export interface Conference {
  readonly id: string
  readonly state: ConferenceState
  readonly version: number
  readonly heldAt: Moment
}

export interface ConferenceFile {
  readonly state: State
  readonly version: number
  readonly codeName: string
  readonly unitId: string
  readonly workerPostId: string
  readonly supervisorPostId: string
}

/** What nearly every decision about a conference must know. */
export interface ConferenceNow {
  readonly file: ConferenceFile | null
  readonly conference: Conference | null
  readonly seats: readonly Seat[]
}

/** ST07: the conference is held within this many days of registration [D]. */
export const conferenceWithinDays = 14
/** A decision waits at most this long before it stands in the plan. */
export const takeIntoPlanDays = 3
