/** A child's way with school: where it stands, what is in the way, what the child wishes, what schools answer, what learning costs (domain.md D15, C1 ST13). */
import { schooling as statuses } from '#domain/episode/monitoring.ts'
import { addMonths } from '#domain/intake/clocks.ts'
import type { Day } from '#domain/kernel/date.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const schoolStatuses = statuses
export type SchoolStatus = (typeof statuses.codes)[number]

/** Inside the circle only: a barrier may tell why, so no school ever reads one (B3). */
export const barriers = vocabulary([
  { code: 'BA1', id: 'Biaya', en: 'Cost' },
  { code: 'BA2', id: 'Takut cap atau ejekan', en: 'Fear of labels or teasing' },
  { code: 'BA3', id: 'Jarak', en: 'Distance' },
  { code: 'BA4', id: 'Dokumen', en: 'Papers' },
  { code: 'BA5', id: 'Ditolak sekolah', en: 'Refused by a school' },
  { code: 'BA6', id: 'Kesehatan', en: 'Health' },
  { code: 'BA7', id: 'Kehamilan atau mengasuh anak', en: 'Pregnancy or caring for a child' },
  { code: 'BA8', id: 'Harus bekerja', en: 'Has to work' },
  { code: 'BA9', id: 'Keamanan', en: 'Safety' },
  { code: 'BA10', id: 'Belum berminat', en: 'No interest yet' }
])

export const wishes = vocabulary([
  { code: 'wants', id: 'Ingin belajar lagi', en: 'Wants to learn again' },
  { code: 'stays', id: 'Ingin tetap di sekolah ini', en: 'Wants to stay at this school' },
  { code: 'elsewhere', id: 'Ingin pindah sekolah atau jalur', en: 'Wants another school or way' },
  { code: 'later', id: 'Nanti dulu', en: 'Not yet' },
  { code: 'declines', id: 'Tidak ingin', en: 'Does not want to' }
])
export type Wish = (typeof wishes.codes)[number]

export const routes = vocabulary([
  { code: 'formal', id: 'Sekolah formal', en: 'Formal school', hint: null },
  { code: 'paket-a', id: 'Paket A (setara SD)', en: 'Paket A (primary)', hint: null },
  { code: 'paket-b', id: 'Paket B (setara SMP)', en: 'Paket B (lower secondary)', hint: null },
  { code: 'paket-c', id: 'Paket C (setara SMA)', en: 'Paket C (upper secondary)', hint: null },
  { code: 'slb', id: 'SLB', en: 'Special school', hint: null },
  { code: 'vocational', id: 'Kejuruan atau kursus', en: 'Vocational school or course', hint: null }
])

export const schoolPlaces = vocabulary([
  { code: 'school', id: 'Sekolah', en: 'School' },
  { code: 'pkbm', id: 'PKBM', en: 'Learning centre (PKBM)' },
  { code: 'slb', id: 'SLB', en: 'Special school' },
  { code: 'course', id: 'Tempat kursus', en: 'Course provider' },
  { code: 'office', id: 'Dinas Pendidikan', en: 'Education office' }
])
export const contactWays = vocabulary([
  { code: 'visit', id: 'Bertemu', en: 'Meeting' },
  { code: 'call', id: 'Telepon', en: 'Telephone' },
  { code: 'letter', id: 'Surat', en: 'Letter' }
])
export const contactBases = vocabulary([
  { code: 'consent', id: 'Persetujuan kontak sekolah (CS10)', en: 'Consent to school contact (CS10)' },
  { code: 'best-interest', id: 'Penilaian kepentingan terbaik (BIA)', en: 'Best-interest assessment (BIA)' }
])

export const schoolAnswers = vocabulary([
  { code: 'accepts', id: 'Menerima', en: 'Accepts' },
  { code: 'conditional', id: 'Menerima dengan syarat', en: 'Accepts with a condition' },
  { code: 'refuses', id: 'Menolak', en: 'Refuses' }
])
export type SchoolAnswer = (typeof schoolAnswers.codes)[number]
/** Codes and no words: what a school gives as its reason tells nothing of the child. */
export const answerReasons = vocabulary([
  { code: 'SA1', of: 'conditional', id: 'Dokumen dilengkapi dulu', en: 'Papers completed first' },
  { code: 'SA2', of: 'conditional', id: 'Tes penempatan dulu', en: 'Placement test first' },
  { code: 'SA3', of: 'conditional', id: 'Mulai semester depan', en: 'Begins next term' },
  { code: 'SA4', of: 'conditional', id: 'Perlu pendamping belajar', en: 'Needs a learning companion' },
  { code: 'SA5', of: 'refuses', id: 'Tempat penuh', en: 'No place left' },
  { code: 'SA6', of: 'refuses', id: 'Usia atau kelas tidak cocok', en: 'Age or grade does not fit' },
  { code: 'SA7', of: 'refuses', id: 'Dokumen belum lengkap', en: 'Papers incomplete' },
  { code: 'SA8', of: 'refuses', id: 'Tunggakan biaya', en: 'Unpaid fees' },
  { code: 'SA9', of: 'refuses', id: 'Khawatir pandangan orang lain', en: 'Worried what others think' },
  { code: 'SA10', of: 'refuses', id: 'Belum dapat melayani kebutuhan belajarnya', en: 'Cannot meet the learning need yet' },
  { code: 'SA11', of: 'refuses', id: 'Tanpa alasan', en: 'No reason given' }
])
export type AnswerReason = (typeof answerReasons.codes)[number]
/** A reason for exactly those answers that need one. */
export const reasonFits = (answer: SchoolAnswer, reason: AnswerReason | null): boolean =>
  answer === 'accepts' ? reason === null : reason !== null && answerReasons.term(reason).of === answer

/** SV65. Nothing here singles the child out: rules and talks are for the whole class. */
export const stigmaSteps = vocabulary([
  { code: 'AS1', id: 'Satu guru tepercaya yang dituju anak', en: 'One trusted teacher the child can go to' },
  { code: 'AS2', id: 'Sepakat satu kalimat di sekolah', en: 'One agreed sentence at school' },
  { code: 'AS3', id: 'Teman yang menemani', en: 'A friend who goes along' },
  { code: 'AS4', id: 'Aturan kelas tanpa ejekan, untuk semua murid', en: 'A class rule against teasing, for every pupil' },
  { code: 'AS5', id: 'Aturan foto dan pesan, untuk semua murid', en: 'A rule on photos and messages, for every pupil' },
  { code: 'AS6', id: 'Jalan pergi dan pulang yang aman', en: 'A safe way there and back' },
  { code: 'AS7', id: 'Apa yang dilakukan bila diejek', en: 'What to do when teased' }
])
export const costLines = vocabulary([
  { code: 'CO1', id: 'Uang sekolah atau pendaftaran', en: 'Fees or registration' },
  { code: 'CO2', id: 'Seragam dan sepatu', en: 'Uniform and shoes' },
  { code: 'CO3', id: 'Buku dan alat tulis', en: 'Books and stationery' },
  { code: 'CO4', id: 'Ongkos jalan', en: 'Transport' },
  { code: 'CO5', id: 'Bimbingan belajar', en: 'Tutoring' },
  { code: 'CO6', id: 'Ujian atau ijazah', en: 'Exam or certificate' },
  { code: 'CO7', id: 'Tunggakan', en: 'Arrears' },
  { code: 'CO8', id: 'Alat bantu belajar', en: 'Learning aids' }
])

export const attendances = vocabulary([
  { code: 'present', id: 'Hadir teratur', en: 'Attends regularly' },
  { code: 'irregular', id: 'Sering tidak hadir', en: 'Often absent' },
  { code: 'out', id: 'Tidak hadir lagi', en: 'Does not come any more' }
])
export type Attendance = (typeof attendances.codes)[number]
/** What the child says of being accepted there; asked by who accompanies, never by the school. */
export const feelings = vocabulary([
  { code: '0', id: 'Belum diterima', en: 'Not accepted yet' },
  { code: '1', id: 'Kadang diterima', en: 'Accepted at times' },
  { code: '2', id: 'Diterima', en: 'Accepted' }
])
export type Feeling = (typeof feelings.codes)[number]
/** Months after learning began at which it is looked at (indicator 15). */
export const checkMonths = [1, 3] as const

const learning: readonly SchoolStatus[] = ['ED1', 'ED6', 'ED7', 'ED10']
export const learns = (status: SchoolStatus): boolean => learning.includes(status)
/** Statuses that ask what is in the way. */
export const hasBarrier = (status: SchoolStatus): boolean => ['ED2', 'ED3', 'ED4', 'ED5'].includes(status)
/** The child asked for school and is not there: the two weeks of ST13 run. */
export const waitsForSchool = ({ status, wish }: { readonly status: SchoolStatus; readonly wish: Wish }): boolean =>
  (wish === 'wants' || wish === 'elsewhere') && !learns(status) && status !== 'ED8'

export interface Standing {
  readonly status: SchoolStatus
  readonly onDay: Day
}

/** Since when the child learns without a break; null when it does not. Newest first. */
export function learningSince(standings: readonly Standing[]): Day | null {
  const broken = standings.findIndex(({ status }) => !learns(status))
  const run = broken === -1 ? standings : standings.slice(0, broken)
  return run.at(-1)?.onDay ?? null
}

export interface SchoolFacts {
  /** newest first */
  readonly standings: readonly Standing[]
  /** newest first, of whoever counted */
  readonly attendances: readonly { readonly attendance: Attendance; readonly onDay: Day }[]
}

export interface SchoolEnd {
  readonly end: 'stable' | 'declines' | 'none' | 'unsettled'
  readonly since: Day | null
}

/** The education line of the closing gate (C7), told by the track instead of by the worker; null while it has no row. */
export function schoolEnd({ standings, attendances: seen }: SchoolFacts): SchoolEnd | null {
  const latest = standings[0]
  if (!latest) return null
  if (latest.status === 'ED11') return { end: 'declines', since: latest.onDay }
  if (latest.status === 'ED8') return { end: 'none', since: latest.onDay }
  const since = learningSince(standings)
  const last = since === null ? undefined : seen.find(({ onDay }) => onDay >= since)
  return since === null || (last && last.attendance !== 'present') ? { end: 'unsettled', since: null } : { end: 'stable', since }
}

/** The looks at months 1 and 3 that nobody has taken yet, with the day each falls due. */
export const checksDue = (since: Day | null, taken: readonly { readonly month: number | null; readonly onDay: Day }[]) =>
  since === null
    ? []
    : checkMonths
        .filter((month) => !taken.some((one) => one.month === month && one.onDay >= since))
        .map((month) => ({ month, dueOn: addMonths(since, month) }))
