/** The time limits SLA-01…SLA-18 as rows, so that a region can override a row without touching a rule (domain.md C3). */
import { addDays, addTime, type Day, dayOf, daysBetween, type Moment } from '#domain/kernel/date.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import type { Risk } from './danger.ts'

/** How sure we are: wording read · reported at second hand · well known but unread · one local standard · our own default. */
export const certainties = ['read', 'secondary', 'unread', 'local', 'default'] as const
export type Certainty = (typeof certainties)[number]
export const clockUnits = ['hour', 'day', 'working-day', 'month', 'case-files', 'workers'] as const
export type ClockUnit = (typeof clockUnits)[number]

/** What each limit is about. A letter after the number marks a second limit inside the same rule. */
export const clockRules = vocabulary([
  { code: 'SLA-01', id: 'Tanggapi laporan', en: 'Respond to a report' },
  { code: 'SLA-02', id: 'Jangkau anak', en: 'Reach the child' },
  { code: 'SLA-03', id: 'Tindak lanjuti pengaduan', en: 'Follow up the complaint' },
  { code: 'SLA-04', id: 'Laporkan kepada polisi (3×24 jam)', en: 'Report to the police (3×24 hours)' },
  { code: 'SLA-05', id: 'Polisi memberi pelindungan sementara', en: 'Police give temporary protection' },
  { code: 'SLA-05B', id: 'Pelindungan sementara polisi berakhir', en: 'Police temporary protection ends' },
  { code: 'SLA-06', id: 'Polisi meminta pelindungan LPSK', en: 'Police ask LPSK for protection' },
  { code: 'SLA-07', id: 'LPSK memeriksa permohonan', en: 'LPSK examines the application' },
  { code: 'SLA-08', id: 'Lengkapi berkas restitusi', en: 'Complete the restitution file' },
  { code: 'SLA-09', id: 'Ajukan restitusi setelah putusan tetap', en: 'Claim restitution after the final verdict' },
  { code: 'SLA-10', id: 'Restitusi dibayar', en: 'Restitution is paid' },
  { code: 'SLA-11', id: 'Rehabilitasi korban TPPO setelah diminta', en: 'Rehabilitation of a trafficked child after request' },
  { code: 'SLA-12', id: 'Platform menghapus materi', en: 'The platform removes the material' },
  { code: 'SLA-13', id: 'Beri tahu kebocoran data pribadi', en: 'Notify a personal-data breach' },
  { code: 'SLA-14', id: 'Jawab rujukan', en: 'Answer a referral' },
  { code: 'SLA-14B', id: 'Kirim rujuk balik setelah layanan', en: 'Send the back-referral after the service' },
  { code: 'SLA-15', id: 'Tinjau masa tinggal di rumah aman', en: 'Review the shelter stay' },
  { code: 'SLA-16', id: 'Pastikan ulang dukungan (berkas aktif)', en: 'Confirm ties again (active file)' },
  { code: 'SLA-16B', id: 'Pastikan ulang dukungan (pemantauan)', en: 'Confirm ties again (monitoring)' },
  { code: 'SLA-17', id: 'Tumpang tindih serah terima terencana', en: 'Overlap of a planned hand-over' },
  { code: 'SLA-17B', id: 'Penanggung jawab sementara bila mendadak', en: 'Acting owner when it is sudden' },
  { code: 'SLA-18', id: 'Peringatan beban kerja', en: 'Caseload warning' },
  { code: 'SLA-18B', id: 'Batas beban kerja', en: 'Caseload limit' },
  { code: 'SLA-18C', id: 'Pekerja per supervisor', en: 'Workers per supervisor' },
  // the limits of the road itself (C1), named by their state
  { code: 'ST05', id: 'Layanan kesehatan yang dikejar waktu', en: 'Health care that cannot wait' },
  { code: 'ST06', id: 'Asesmen pertama', en: 'First assessment' },
  { code: 'ST07', id: 'Konferensi kasus setelah registrasi', en: 'Case conference after registration' },
  { code: 'ST08', id: 'Rencana disetujui', en: 'Plan agreed' },
  { code: 'ST10', id: 'Tinjau bersama anak', en: 'Review with the child' },
  { code: 'ST12', id: 'Kunjungan pertama setelah pulang', en: 'First visit after return' },
  { code: 'ST12B', id: 'Kunjungan kedua setelah pulang', en: 'Second visit after return' },
  { code: 'ST12C', id: 'Kunjungan ketiga setelah pulang', en: 'Third visit after return' },
  { code: 'ST13', id: 'Hubungi sekolah setelah anak meminta', en: 'Contact the school once the child asks' },
  { code: 'ST14', id: 'Pemantauan pertama', en: 'First monitoring' },
  { code: 'ST14B', id: 'Pemantauan kedua', en: 'Second monitoring' },
  { code: 'ST14C', id: 'Pemantauan ketiga', en: 'Third monitoring' },
  { code: 'ST14D', id: 'Pemantauan keempat', en: 'Fourth monitoring' },
  { code: 'ST16', id: 'Buka kembali setelah pemicu diketahui', en: 'Reopen once the trigger is known' }
])
export const ClockCode = clockRules.schema
export type ClockCode = (typeof clockRules.codes)[number]

/** A row of the register; a region may put its own in front. */
export interface Clock {
  readonly code: ClockCode
  readonly value: number
  readonly unit: ClockUnit
  readonly source: string
  readonly certainty: Certainty
  /** null: the same for every risk. */
  readonly appliesTo: Risk | null
  readonly rule: { readonly id: string; readonly en: string }
}

const row = (code: ClockCode, appliesTo: Risk | null, value: number, unit: ClockUnit, certainty: Certainty, source: string): Clock => {
  const { id, en } = clockRules.term(code)
  return { code, appliesTo, value, unit, rule: { id, en }, source, certainty }
}

export const clocks: readonly Clock[] = [
  row('SLA-01', 'RK3', 0, 'hour', 'local', 'SK 301/2022 (standar satu provinsi)'),
  row('SLA-01', 'RK2', 6, 'hour', 'local', 'SK 301/2022 (standar satu provinsi)'),
  row('SLA-01', 'RK1', 24, 'hour', 'default', 'Bawaan Lingkar'),
  row('SLA-02', null, 24, 'hour', 'default', 'Bawaan Lingkar; satu kabupaten menetapkan 12 jam (2023)'),
  row('SLA-03', null, 3, 'working-day', 'local', 'Standar pelayanan satu kota'),
  row('SLA-04', null, 72, 'hour', 'read', 'UU 12/2022, bagian pelaporan (nomor pasal perlu dicek)'),
  row('SLA-05', null, 24, 'hour', 'read', 'UU 12/2022 Pasal 42'),
  row('SLA-05B', null, 14, 'day', 'read', 'UU 12/2022 Pasal 42'),
  row('SLA-06', null, 24, 'hour', 'read', 'UU 12/2022 Pasal 43'),
  row('SLA-07', null, 7, 'day', 'secondary', 'Keterangan LPSK di media 2021'),
  row('SLA-08', null, 3, 'day', 'secondary', 'PP 43/2017, menurut media'),
  row('SLA-09', null, 90, 'day', 'secondary', 'PERMA 1/2022 Pasal 11–12'),
  row('SLA-10', null, 30, 'day', 'secondary', 'PP 29/2025 Pasal 8, menurut media'),
  row('SLA-11', null, 7, 'day', 'unread', 'UU 21/2007 Pasal 51 (perlu dicek)'),
  row('SLA-12', null, 4, 'hour', 'secondary', 'Kepmen Kominfo 522/2024, menurut menteri 2025'),
  row('SLA-13', null, 72, 'hour', 'unread', 'UU 27/2022 Pasal 46 (perlu dicek)'),
  // Urgent means the child is at high risk.
  row('SLA-14', 'RK3', 24, 'hour', 'default', 'Bawaan Lingkar'),
  row('SLA-14', null, 3, 'day', 'default', 'Bawaan Lingkar'),
  row('SLA-14B', null, 7, 'day', 'default', 'Bawaan Lingkar'),
  row('SLA-15', null, 14, 'day', 'default', 'Bawaan Lingkar; 14 hari di banyak aturan daerah, belum dipastikan'),
  row('SLA-16', null, 30, 'day', 'default', 'Bawaan Lingkar'),
  row('SLA-16B', null, 90, 'day', 'default', 'Bawaan Lingkar'),
  row('SLA-17', null, 14, 'day', 'default', 'Bawaan Lingkar (S117–S119)'),
  row('SLA-17B', null, 24, 'hour', 'default', 'Bawaan Lingkar (S117–S119)'),
  row('SLA-18', null, 20, 'case-files', 'unread', 'Panduan CPMS standar 18 (perlu dicek)'),
  row('SLA-18B', null, 25, 'case-files', 'unread', 'Panduan CPMS standar 18 (perlu dicek)'),
  row('SLA-18C', null, 6, 'workers', 'unread', 'Panduan CPMS standar 18 (perlu dicek)'),
  row('ST05', null, 72, 'hour', 'secondary', 'Panduan klinis WHO (profilaksis)'),
  row('ST06', null, 7, 'day', 'default', 'Bawaan Lingkar; dipakai pula di pedoman negara lain'),
  row('ST07', null, 14, 'day', 'default', 'Bawaan Lingkar'),
  row('ST08', null, 14, 'day', 'default', 'Bawaan Lingkar'),
  row('ST10', 'RK3', 14, 'day', 'default', 'Bawaan Lingkar'),
  row('ST10', 'RK2', 30, 'day', 'default', 'Bawaan Lingkar'),
  row('ST10', 'RK1', 60, 'day', 'default', 'Bawaan Lingkar'),
  row('ST12', null, 7, 'day', 'default', 'Bawaan Lingkar'),
  row('ST12B', null, 14, 'day', 'default', 'Bawaan Lingkar'),
  row('ST12C', null, 28, 'day', 'default', 'Bawaan Lingkar'),
  row('ST13', null, 14, 'day', 'default', 'Bawaan Lingkar'),
  row('ST14', null, 1, 'month', 'default', 'Bawaan Lingkar'),
  row('ST14B', null, 3, 'month', 'default', 'Bawaan Lingkar'),
  row('ST14C', null, 6, 'month', 'default', 'Bawaan Lingkar'),
  row('ST14D', null, 12, 'month', 'default', 'Bawaan Lingkar'),
  row('ST16', null, 24, 'hour', 'default', 'Bawaan Lingkar')
]

/** The row that holds: the one for this risk, else the one for every risk. `rows` carries a region's overrides in front. */
export const clockFor = (code: ClockCode, risk?: Risk, rows: readonly Clock[] = clocks): Clock | undefined =>
  rows.find((clock) => clock.code === code && clock.appliesTo !== null && clock.appliesTo === risk) ??
  rows.find((clock) => clock.code === code && clock.appliesTo === null)

/** When a limit falls due; null when the row counts files or workers, or when it needs a risk that was not given. */
export function dueAt(code: ClockCode, startedAt: Moment, risk?: Risk, rows: readonly Clock[] = clocks): Moment | null {
  const clock = clockFor(code, risk, rows)
  if (!clock) return null
  switch (clock.unit) {
    case 'hour':
    case 'day':
      return addTime(startedAt, clock.value, clock.unit)
    case 'working-day':
      return addTime(startedAt, calendarDaysOf(clock.value, startedAt), 'day')
    case 'month':
      return `${addMonths(startedAt.slice(0, 10), clock.value)}${startedAt.slice(10)}`
    case 'case-files':
    case 'workers':
      return null
  }
}

const two = (number: number): string => String(number).padStart(2, '0')

/** The same day of a later month; where that month is shorter, its last day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const whole = year * 12 + month - 1 + months
  const first = `${Math.floor(whole / 12)}-${two((whole % 12) + 1)}-01`
  const next = `${Math.floor((whole + 1) / 12)}-${two(((whole + 1) % 12) + 1)}-01`
  return addDays(first, Math.min(date, daysBetween(first, next)) - 1)
}

const aMonday = '1970-01-05'
const isWeekend = (day: string): boolean => ((daysBetween(aMonday, day) % 7) + 7) % 7 >= 5

/** Saturdays and Sundays are skipped; public holidays are not known here, so the date is never later than the rule allows. */
function calendarDaysOf(workingDays: number, startedAt: Moment): number {
  const start = dayOf(startedAt)
  let days = 0
  for (let left = workingDays; left > 0; ) {
    days += 1
    if (!isWeekend(addDays(start, days))) left -= 1
  }
  return days
}
