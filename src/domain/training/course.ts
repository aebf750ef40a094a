/** The training programme: modules, courses, who was there, how long a certificate holds (domain.md D19; S127–S148, S152). */
import { z } from 'zod'
import type { Day } from '#domain/kernel/date.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { monthsAfter } from './qualification.ts'

/** `since2021`: one of the nine modules of the programme of 2021; the others were added [D]. */
export const modules = vocabulary([
  { code: 'TM1', id: 'Pengantar dan tata tertib', en: 'Overview and ground rules', since2021: true },
  { code: 'TM2', id: 'Mengenal eksploitasi seksual anak', en: 'Knowing sexual exploitation of children', since2021: true },
  { code: 'TM3', id: 'Layanan hukum ramah anak', en: 'Child-friendly legal service', since2021: true },
  { code: 'TM4', id: 'Layanan kesehatan ramah anak', en: 'Child-friendly health service', since2021: true },
  { code: 'TM5', id: 'Layanan psikologis ramah anak', en: 'Child-friendly psychological service', since2021: true },
  { code: 'TM6', id: 'Pelindungan saksi dan korban', en: 'Witness and victim protection', since2021: true },
  { code: 'TM7', id: 'Rehabilitasi sosial', en: 'Social rehabilitation', since2021: true },
  { code: 'TM8', id: 'Reintegrasi pendidikan', en: 'Return to education', since2021: true },
  { code: 'TM9', id: 'Penganggaran layanan terpadu', en: 'Budgeting integrated services', since2021: true },
  { code: 'TM10', id: 'Pendampingan yang peka trauma', en: 'Trauma-informed care', since2021: false },
  { code: 'TM11', id: 'Perspektif anak dan wawancara tunggal', en: 'Child perspective and single interview', since2021: false },
  { code: 'TM12', id: 'Pelindungan data', en: 'Data protection', since2021: false },
  { code: 'TM13', id: 'Konten daring', en: 'Online content', since2021: false },
  { code: 'TM14', id: 'Supervisi dan serah terima', en: 'Supervision and hand-over', since2021: false },
  { code: 'TM15', id: 'Kesejahteraan petugas', en: 'Staff wellbeing', since2021: false }
])
export type TrainingModule = (typeof modules.codes)[number]

export const nineModules: readonly TrainingModule[] = modules.terms.filter(({ since2021 }) => since2021).map(({ code }) => code)

/** Modules that together count as the training in handling TPKS of UU 12/2022 art. 26(3). Which ones the ministry accepts is open [D]. */
export const tpksModules: readonly TrainingModule[] = ['TM2', 'TM3', 'TM6']
/** How long a certificate holds (D19) [D]. */
export const certificateMonths = 24

export const countsAsTpks = (attended: readonly string[]): boolean => tpksModules.every((one) => attended.includes(one))
export const certificateUntil = (courseDay: Day): Day => monthsAfter(courseDay, certificateMonths)

export const CourseTerms = z.strictObject({
  modules: field(z.array(modules.schema).min(1).max(modules.codes.length), 'Modul', 'Modules', 'S1', 'K18'),
  heldOn: field(z.iso.date(), 'Tanggal', 'Date', 'S1', 'K18'),
  hours: field(z.int().min(1).max(400), 'Jam pelatihan', 'Hours', 'S1', 'K18'),
  place: field(dignifiedText(120).min(1), 'Tempat', 'Place', 'S2', 'K18'),
  givenBy: field(dignifiedText(120).min(1), 'Penyelenggara', 'Given by', 'S2', 'K18')
})
export type CourseTerms = z.infer<typeof CourseTerms>

/** Who was there: a colleague by her account, or somebody of an office outside the network, who stays unnamed. */
export const Attendance = z.strictObject({
  attendanceId: field(Id, 'Kehadiran', 'Attendance', 'S2', 'K16'),
  accountId: field(Id.nullable(), 'Petugas', 'Colleague', 'S2', 'K16'),
  office: field(dignifiedText(80).min(1).nullable(), 'Lembaga di luar jejaring', 'Office outside the network', 'S2', 'K16'),
  modules: field(z.array(modules.schema).min(1).max(modules.codes.length), 'Modul yang diikuti', 'Modules attended', 'S1', 'K16'),
  score: field(z.int().min(0).max(100).nullable(), 'Nilai', 'Score', 'S2', 'K16')
})
export type Attendance = z.infer<typeof Attendance>

/** A course as those who decide about it know it. */
export interface Course {
  readonly id: string
  readonly modules: readonly string[]
  readonly heldOn: Day
  /** the caller's post organises it */
  readonly mine: boolean
  /** accounts on its list */
  readonly attended: readonly string[]
}
