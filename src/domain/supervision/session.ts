/** Supervision talks: their three kinds, what they may be about, how often they are held, and what was agreed (domain.md E6, K16). */
import { z } from 'zod'
import { addDays, type Day } from '#domain/kernel/date.ts'
import { Day as DaySchema } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const sessionKinds = vocabulary([
  {
    code: 'individual',
    id: 'Berbincang berdua',
    en: 'Talk between two',
    hint: { id: 'Sebulan sekali, dengan satu petugas.', en: 'Once a month, with one colleague.' }
  },
  {
    code: 'case-review',
    id: 'Membahas anak bersama',
    en: 'Case review',
    hint: { id: 'Dua pekan sekali, dengan petugas yang mendampingi.', en: 'Every two weeks, with those who accompany the children.' }
  },
  {
    code: 'debrief',
    id: 'Berbincang setelah kejadian berat',
    en: 'Debrief after something hard',
    hint: { id: 'Untuk petugas, bukan untuk menilai.', en: 'For the colleague; nothing is judged.' }
  }
])
export type SessionKind = (typeof sessionKinds.codes)[number]

/** What supervision is for; every talk names at least one. */
export const agendas = vocabulary([
  { code: 'support', id: 'Dukungan bagi petugas', en: 'Support for the colleague' },
  { code: 'education', id: 'Belajar', en: 'Learning' },
  { code: 'administration', id: 'Pengaturan kerja', en: 'Arranging the work' }
])
export type Agenda = (typeof agendas.codes)[number]

/** Who does what was agreed. */
export const pointOwners = vocabulary([
  { code: 'worker', id: 'Petugas', en: 'The colleague' },
  { code: 'supervisor', id: 'Supervisor', en: 'The supervisor' }
])
export type PointOwner = (typeof pointOwners.codes)[number]

export const pointOutcomes = vocabulary([
  { code: 'done', id: 'Sudah dilakukan', en: 'Done' },
  { code: 'dropped', id: 'Tidak jadi', en: 'Given up' }
])
export type PointOutcome = (typeof pointOutcomes.codes)[number]

/** After which a colleague is offered a talk (domain.md G-16). */
export const incidents = vocabulary([
  { code: 'emergency-opening', id: 'berkas dibuka dalam keadaan darurat', en: 'the file was opened in an emergency' },
  { code: 'reopening', id: 'berkas dibuka kembali', en: 'the file was opened again' },
  { code: 'risk-raised', id: 'risiko naik ke tinggi', en: 'the risk rose to high' }
])
export type Incident = (typeof incidents.codes)[number]

/** Days between two talks; and how long ago something hard may lie for a debrief still to be offered. */
export const rhythm = { individual: 30, caseReview: 14, debriefOffered: 21 } as const

export const mostAtOneTable = 8

export const Participant = z.strictObject({
  postId: field(Id, 'Jabatan', 'Post', 'S2', 'K16'),
  accountId: field(Id, 'Petugas', 'Colleague', 'S2', 'K16')
})
export type Participant = z.infer<typeof Participant>

export const AgreedPoint = z.strictObject({
  pointId: field(Id, 'Kesepakatan', 'Agreed point', 'S2', 'K16'),
  text: field(dignifiedText().min(1), 'Apa yang disepakati', 'What was agreed', 'S4', 'K16'),
  owner: field(pointOwners.schema, 'Siapa yang melakukan', 'Who does it', 'S2', 'K16'),
  dueOn: field(DaySchema.nullable(), 'Paling lambat', 'By', 'S2', 'K16')
})
export type AgreedPoint = z.infer<typeof AgreedPoint>

/** When the next talk is due: the day that was agreed, else the rhythm after the last one, else after the work together began. */
export const nextTalkOn = (
  kind: 'individual' | 'case-review',
  last: { heldOn: Day; nextOn: Day | null } | null,
  began: Day | null
): Day | null => {
  const days = kind === 'individual' ? rhythm.individual : rhythm.caseReview
  if (last) return last.nextOn ?? addDays(last.heldOn, days)
  return began && addDays(began, days)
}
