/** Learning a skill and working: its trades, its stages, why it ended, and when it is looked at (domain.md D6 N5, D10 SV70–SV73). */
import { addMonths } from '#domain/intake/clocks.ts'
import type { Day } from '#domain/kernel/date.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { people } from './family.ts'

export const trades = vocabulary([
  { code: 'TR1', id: 'Menjahit dan mode', en: 'Sewing and fashion' },
  { code: 'TR2', id: 'Tata boga', en: 'Cooking and baking' },
  { code: 'TR3', id: 'Komputer dan desain', en: 'Computers and design' },
  { code: 'TR4', id: 'Tata rambut', en: 'Hairdressing' },
  { code: 'TR5', id: 'Bengkel dan reparasi ringan', en: 'Workshop and light repairs' },
  { code: 'TR6', id: 'Tani dan ternak', en: 'Farming and livestock' },
  { code: 'TR7', id: 'Dagang dan pembukuan', en: 'Trade and bookkeeping' },
  { code: 'TR8', id: 'Kerajinan', en: 'Crafts' },
  { code: 'TR9', id: 'Bahasa', en: 'Languages' },
  { code: 'TR99', id: 'Lain', en: 'Other' }
])

export const stages = vocabulary([
  { code: 'planned', id: 'Direncanakan', en: 'Planned' },
  { code: 'registered', id: 'Terdaftar', en: 'Registered' },
  { code: 'running', id: 'Berjalan', en: 'Running' },
  { code: 'finished', id: 'Selesai', en: 'Finished' },
  { code: 'certified', id: 'Sertifikat diterima', en: 'Certificate received' },
  { code: 'stopped', id: 'Berhenti', en: 'Stopped' }
])
export type Stage = (typeof stages.codes)[number]

const next: Readonly<Record<Stage, readonly Stage[]>> = {
  planned: ['registered', 'running', 'stopped'],
  registered: ['running', 'stopped'],
  running: ['finished', 'stopped'],
  finished: ['certified'],
  certified: [],
  stopped: []
}
export const nextStages = (stage: Stage): readonly Stage[] => next[stage]

export const stopReasons = vocabulary([
  { code: 'SR1', id: 'Anak ingin berhenti', en: 'The child wants to stop' },
  { code: 'SR2', id: 'Tidak aman', en: 'It is not safe' },
  { code: 'SR3', id: 'Upah atau janji tidak ditepati', en: 'Pay or promises were not kept' },
  { code: 'SR4', id: 'Terlalu jauh atau mahal', en: 'Too far or too dear' },
  { code: 'SR5', id: 'Kesehatan', en: 'Health' },
  { code: 'SR6', id: 'Penyedia menghentikan', en: 'The provider ended it' },
  { code: 'SR7', id: 'Alasan anak didampingi diketahui di sana', en: 'Why the child is accompanied became known there' }
])
export type StopReason = (typeof stopReasons.codes)[number]

export const lookFindings = vocabulary([
  { code: 'well', id: 'Berjalan baik', en: 'It goes well' },
  { code: 'help', id: 'Ada yang perlu dibantu', en: 'Something needs help' },
  { code: 'unsafe', id: 'Tidak aman', en: 'It is not safe' }
])
/** Hours, pay and place, as they were agreed. */
export const agreements = vocabulary([
  { code: 'kept', id: 'Seperti perjanjian', en: 'As agreed' },
  { code: 'partly', id: 'Sebagian', en: 'In part' },
  { code: 'broken', id: 'Tidak', en: 'No' }
])
export const feelings = vocabulary([
  { code: '0', id: 'Tidak suka', en: 'Does not like it' },
  { code: '1', id: 'Kadang suka', en: 'Likes it at times' },
  { code: '2', id: 'Suka', en: 'Likes it' }
])
export type Feeling = (typeof feelings.codes)[number]

/** Months after it began running at which somebody looks. */
export const lookMonths = [1, 3, 6] as const

export interface Running {
  readonly stage: Stage
  /** since when it runs; null before */
  readonly since: Day | null
}

/** The looks nobody has taken yet, with the day each falls due; none once it has ended. */
export const looksDue = ({ stage, since }: Running, taken: readonly number[]) =>
  stage !== 'running' || since === null
    ? []
    : lookMonths.filter((month) => !taken.includes(month)).map((month) => ({ month, dueOn: addMonths(since, month) }))

export const savingsStates = vocabulary([
  { code: 'planned', id: 'Direncanakan', en: 'Planned' },
  { code: 'open', id: 'Sudah dibuka', en: 'Opened' },
  { code: 'closed', id: 'Ditutup', en: 'Closed' }
])

/** Who signs beside the child where a bank asks for a grown-up. */
export const cosigners = vocabulary([
  { code: 'alone', id: 'Anak sendiri', en: 'The child alone' },
  ...people.terms.map(({ code, id, en }) => ({ code, id, en })),
  { code: 'institution', id: 'Lembaga yang mendampingi', en: 'The agency that accompanies' }
])
