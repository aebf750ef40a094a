/** Where a case file stands and how it may move (domain.md C1, C2, D12). */
import type { Risk } from '#domain/intake/danger.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const states = vocabulary([
  { code: 'ST01', id: 'Laporan diterima', en: 'Report received' },
  { code: 'ST02', id: 'Triase', en: 'Triage' },
  { code: 'ST03', id: 'Penjangkauan', en: 'Outreach' },
  { code: 'ST04', id: 'Registrasi & persetujuan', en: 'Registration and consent' },
  { code: 'ST05', id: 'Layanan darurat', en: 'Emergency service' },
  { code: 'ST06', id: 'Asesmen biopsikososial', en: 'Biopsychosocial assessment' },
  { code: 'ST07', id: 'Konferensi kasus', en: 'Case conference' },
  { code: 'ST08', id: 'RTL disetujui', en: 'Plan agreed' },
  { code: 'ST09', id: 'Pelaksanaan & rujukan', en: 'Action and referral' },
  { code: 'ST10', id: 'Tinjauan berkala', en: 'Regular review' },
  { code: 'ST11', id: 'Persiapan reintegrasi', en: 'Preparing reintegration' },
  { code: 'ST12', id: 'Reunifikasi / penempatan alternatif', en: 'Reunification or alternative placement' },
  { code: 'ST13', id: 'Reintegrasi pendidikan', en: 'Return to education' },
  { code: 'ST14', id: 'Pemantauan pascalayanan', en: 'Monitoring after services' },
  { code: 'ST15', id: 'Ditutup', en: 'Closed' },
  { code: 'ST16', id: 'Dibuka kembali', en: 'Reopened' },
  { code: 'ST17', id: 'Dipindah (antardaerah/lembaga)', en: 'Transferred' },
  { code: 'ST18', id: 'Tidak ditangani / luar kewenangan', en: 'Not handled / outside authority' }
])
export const State = states.schema
export type State = (typeof states.codes)[number]

/** The ordinary road. Danger (below) and transfer are added by `mayMove`, so that no row can forget them. */
const road: Readonly<Record<State, readonly State[]>> = {
  ST01: ['ST02'],
  ST02: ['ST03', 'ST04', 'ST05', 'ST18'],
  // Outreach may find that the report lies outside our authority after all.
  ST03: ['ST04', 'ST05', 'ST18'],
  ST04: ['ST05', 'ST06'],
  ST05: ['ST04', 'ST06', 'ST08', 'ST09', 'ST10'],
  ST06: ['ST07', 'ST08'],
  ST07: ['ST06', 'ST08', 'ST09', 'ST10', 'ST11'],
  ST08: ['ST09'],
  ST09: ['ST07', 'ST10'],
  ST10: ['ST06', 'ST07', 'ST08', 'ST09', 'ST11', 'ST13', 'ST14', 'ST15'],
  ST11: ['ST07', 'ST10', 'ST12'],
  ST12: ['ST09', 'ST10', 'ST13', 'ST14'],
  ST13: ['ST09', 'ST10', 'ST14'],
  ST14: ['ST10', 'ST13', 'ST15'],
  // A closed file moves only by opening again, which begins a new episode.
  ST15: ['ST16'],
  ST16: ['ST06'],
  // The receiver accepts (closed here) or gives the file back.
  ST17: ['ST09', 'ST10', 'ST15'],
  ST18: ['ST15']
}

const dangerStates: readonly State[] = ['ST03', 'ST05']
/** From registration to monitoring a child may move house, change agency or turn 18. */
const transferable: readonly State[] = ['ST04', 'ST05', 'ST06', 'ST07', 'ST08', 'ST09', 'ST10', 'ST11', 'ST12', 'ST13', 'ST14']

/**
 * Whether a file may go from one state to the next. New danger opens outreach and emergency service from everywhere,
 * except from a closed file: that opens again first (C2, C8).
 */
export const mayMove = (from: State, to: State): boolean => {
  if (from === to) return false
  if (dangerStates.includes(to) && from !== 'ST15') return true
  if (to === 'ST17') return transferable.includes(from)
  return road[from].includes(to)
}

export const nextStates = (from: State): readonly State[] => states.codes.filter((to) => mayMove(from, to))

/** Nobody works on these any more; every other state needs an owner and a next date (G-17). */
export const isClosed = (state: State): boolean => state === 'ST15'

/** Days until the next regular review (ST10). */
export const reviewEveryDays: Readonly<Record<Risk, number>> = { RK3: 14, RK2: 30, RK1: 60 }
