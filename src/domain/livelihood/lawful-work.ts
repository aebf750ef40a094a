/** From which age what work is lawful, for how many hours, and by which rule: rows with a source, so that a change of law is a change of data (UU 13/2003 art. 68–75). */
import { type AgeBand, ageBands } from '#domain/case-file/child.ts'
import { type Month, ofAge } from '#domain/case-file/of-age.ts'
import type { Certainty } from '#domain/intake/clocks.ts'
import type { Day } from '#domain/kernel/date.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const activityKinds = vocabulary([
  {
    code: 'course',
    id: 'Kursus atau pelatihan',
    en: 'Course or training',
    hint: { id: 'Belajar keterampilan. Untuk semua usia.', en: 'Learning a skill. At any age.' }
  },
  {
    code: 'practice',
    id: 'Praktik kerja sebagai pelatihan',
    en: 'Practice as part of a training',
    hint: { id: 'Mulai 15 tahun, dengan kurikulum dan pembimbing.', en: 'From 15, with a curriculum and a guide.' }
  },
  {
    code: 'internship',
    id: 'Magang',
    en: 'Internship',
    hint: { id: 'Mulai 17 tahun, dengan uang saku.', en: 'From 17, with an allowance.' }
  },
  {
    code: 'job',
    id: 'Kerja',
    en: 'Job',
    hint: { id: 'Mulai 15 tahun, ringan dan tidak berbahaya.', en: 'From 15, light and never hazardous.' }
  }
])
export type ActivityKind = (typeof activityKinds.codes)[number]

interface LawRow {
  readonly code: string
  readonly id: string
  readonly en: string
  readonly kind: ActivityKind
  /** in full years; `until` counts the last of them */
  readonly from: number
  readonly until: number
  readonly hoursDay: number | null
  readonly hoursWeek: number | null
  readonly source: string
  /** how sure we are of the age; hours that the law leaves open are our own default and stricter than it */
  readonly certainty: Certainty
}

/** Under fifteen nobody is placed at work, though the law would let thirteen-year-olds do light work: a rule of ours, stricter than art. 69 [D]. */
export const laws = vocabulary([
  {
    code: 'LW1',
    kind: 'course',
    from: 0,
    until: 200,
    hoursDay: null,
    hoursWeek: null,
    source: 'UU 13/2003 ps. 11',
    certainty: 'unread',
    id: 'Setiap orang berhak mengikuti pelatihan.',
    en: 'Everybody has a right to training.'
  },
  {
    code: 'LW2',
    kind: 'practice',
    from: 15,
    until: 17,
    hoursDay: 7,
    hoursWeek: 35,
    source: 'UU 13/2003 ps. 70',
    certainty: 'unread',
    id: 'Bagian dari pelatihan yang disahkan, dengan petunjuk, pengawasan, dan keselamatan kerja. Undang-undang: mulai 14 tahun.',
    en: 'Part of a recognised training, with guidance, supervision and safety at work. By law from 14.'
  },
  {
    code: 'LW3',
    kind: 'job',
    from: 15,
    until: 15,
    hoursDay: 3,
    hoursWeek: 15,
    source: 'UU 13/2003 ps. 69',
    certainty: 'unread',
    id: 'Pekerjaan ringan, paling lama 3 jam sehari, siang hari, tidak mengganggu sekolah.',
    en: 'Light work, at most 3 hours a day, by day, without disturbing school.'
  },
  {
    code: 'LW4',
    kind: 'job',
    from: 16,
    until: 17,
    hoursDay: 8,
    hoursWeek: 40,
    source: 'UU 13/2003 ps. 74 dan 77; Kepmenakertrans 235/2003',
    certainty: 'unread',
    id: 'Tidak berbahaya, tanpa lembur, tanpa kerja malam.',
    en: 'Not hazardous, without overtime, without night work.'
  },
  {
    code: 'LW5',
    kind: 'internship',
    from: 17,
    until: 17,
    hoursDay: 8,
    hoursWeek: 40,
    source: 'Permenaker 6/2020',
    certainty: 'unread',
    id: 'Peserta magang paling muda 17 tahun, dengan perjanjian dan uang saku, tanpa lembur dan kerja malam.',
    en: 'An intern is at least 17, with an agreement and an allowance, without overtime or night work.'
  },
  ...(['practice', 'internship', 'job'] as const).map((kind, index) => ({
    code: (['LW6', 'LW7', 'LW8'] as const)[index] ?? 'LW8',
    kind,
    from: ofAge,
    until: 200,
    hoursDay: null,
    hoursWeek: null,
    source: 'UU 13/2003 ps. 77 jo. UU 6/2023',
    certainty: 'unread' as const,
    id: 'Orang dewasa: aturan kerja umum.',
    en: 'An adult: the general rules of work.'
  }))
] satisfies readonly LawRow[])
export type Law = (typeof laws.terms)[number]

/** Work no child under eighteen does (UU 13/2003 art. 74; the annex of Kepmenakertrans 235/2003, in groups) [unread]. */
export const hazards = vocabulary([
  { code: 'HZ1', id: 'Mesin atau listrik yang berbahaya', en: 'Dangerous machines or electricity' },
  { code: 'HZ2', id: 'Bahan kimia, asap, atau debu', en: 'Chemicals, smoke or dust' },
  { code: 'HZ3', id: 'Ketinggian, bawah tanah, air, panas, atau bising', en: 'Heights, underground, water, heat or noise' },
  { code: 'HZ4', id: 'Mengangkat beban berat', en: 'Heavy loads' },
  { code: 'HZ5', id: 'Malam hari (18.00–06.00)', en: 'At night (6 pm to 6 am)' },
  { code: 'HZ6', id: 'Tempat hiburan malam, minuman keras, atau judi', en: 'Night entertainment, alcohol or gambling' },
  { code: 'HZ7', id: 'Bangunan, tambang, atau kapal', en: 'Building sites, mines or ships' },
  { code: 'HZ8', id: 'Terpencil, terkunci, atau sendirian dengan satu orang dewasa', en: 'Remote, locked in, or alone with one adult' }
])
export type Hazard = (typeof hazards.codes)[number]

/** What must be so before somebody under eighteen begins. `law` null: a lesson of trafficking, not an article. */
export const conditions = vocabulary([
  { code: 'WC1', law: 'ps. 69 (2)', id: 'Ada perjanjian tertulis', en: 'There is a written agreement' },
  { code: 'WC2', law: 'ps. 69 (2)', id: 'Siang hari dan tidak mengganggu sekolah', en: 'By day and without disturbing school' },
  {
    code: 'WC3',
    law: 'ps. 69 (2), 70',
    id: 'Tempatnya aman dan sehat, sudah dilihat pendamping',
    en: 'The place is safe and healthy, and was seen'
  },
  { code: 'WC4', law: 'ps. 70, 72', id: 'Ada yang membimbing dan mengawasi', en: 'Somebody guides and watches over it' },
  { code: 'WC5', law: null, id: 'KTP, ijazah, dan telepon anak tidak ditahan', en: 'Papers and telephone are not kept from the child' },
  { code: 'WC6', law: null, id: 'Tidak ada utang kepada tempat kerja', en: 'No debt to the employer' },
  { code: 'WC7', law: null, id: 'Anak tidak tinggal di tempat kerja', en: 'The child does not live at the workplace' }
])
export type Condition = (typeof conditions.codes)[number]

const monthNumber = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/**
 * The full years a child certainly has on a day: from the month it turns eighteen where that is known, else the youngest of its band.
 * In the month of a birthday the younger age counts, because the day itself stays in the vault.
 */
export function certainAge(band: AgeBand, month: Month | null, today: Day): number {
  const { from } = ageBands.term(band)
  if (month === null || from >= ofAge) return from
  const left = monthNumber(month) - monthNumber(today)
  return left <= 0 ? ofAge : Math.max(from, ofAge - 1 - Math.floor(left / 12))
}

export const lawOf = (kind: ActivityKind, age: number): Law | undefined =>
  laws.terms.find((law) => law.kind === kind && law.from <= age && age <= law.until)
/** From which age this kind is open at all. */
export const lawfulFrom = (kind: ActivityKind): number => Math.min(...laws.terms.filter((law) => law.kind === kind).map(({ from }) => from))

/** Under this age nobody is placed at work at all: skills only. */
export const youngestAtWork = Math.min(...laws.terms.filter((law) => law.kind !== 'course').map(({ from }) => from))

/** A course is learning; everything else is work for somebody. */
export const isWork = (kind: ActivityKind): boolean => kind !== 'course'
