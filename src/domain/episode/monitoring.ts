/** Monitoring after services (ST14): visits at months 1, 3, 6 and 12, what is looked at, and when it calls for opening again (domain.md C7, C8). */
import type { WarningSign } from '#domain/case-file/safety.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const visitKinds = vocabulary([
  { code: 'visit', id: 'Kunjungan', en: 'Visit' },
  { code: 'call', id: 'Telepon aman', en: 'Safe call' },
  { code: 'school', id: 'Di sekolah', en: 'At school' }
])

/** Recovery after the proceedings (UU 12/2022 art. 70(3)): each line is asked about, none is forgotten. */
export const recoveryLines = vocabulary([
  { code: 'RL1', id: 'Kesehatan fisik dan jiwa diperiksa berkala', en: 'Regular care for body and mind' },
  { code: 'RL2', id: 'Dukungan masyarakat', en: 'Support of the community' },
  { code: 'RL3', id: 'Bantuan memakai restitusi', en: 'Help in using restitution' },
  { code: 'RL4', id: 'Dokumen kependudukan', en: 'Civil documents' },
  { code: 'RL5', id: 'Bantuan sosial', en: 'Social assistance' },
  { code: 'RL6', id: 'Penguatan ekonomi', en: 'Economic empowerment' }
])
export const lineAnswers = vocabulary([
  { code: 'runs', id: 'Berjalan', en: 'Under way' },
  { code: 'lacks', id: 'Belum ada', en: 'Not yet' },
  { code: 'none', id: 'Tidak perlu', en: 'Not needed' }
])

/** D15: where the child stands with school, in the codes of the education plan. */
export const schooling = vocabulary([
  { code: 'ED1', id: 'Bersekolah', en: 'Attending' },
  { code: 'ED2', id: 'Sering absen', en: 'Attends irregularly' },
  { code: 'ED3', id: 'Putus, kurang dari 6 bulan', en: 'Out, less than 6 months' },
  { code: 'ED4', id: 'Putus, 6 bulan atau lebih', en: 'Out, 6 months or more' },
  { code: 'ED5', id: 'Belum pernah sekolah', en: 'Never attended' },
  { code: 'ED6', id: 'PKBM atau paket', en: 'Equivalency classes' },
  { code: 'ED7', id: 'SLB', en: 'Special school' },
  { code: 'ED8', id: 'Lulus', en: 'Completed' },
  { code: 'ED9', id: 'Proses kembali', en: 'Returning' },
  { code: 'ED10', id: 'Mutasi', en: 'Transferred' },
  { code: 'ED11', id: 'Menolak saat ini', en: 'Declines now' }
])
type Schooling = (typeof schooling.codes)[number]

/** Below this a circle no longer holds (C8, RO06). */
const coverageFloor = 0.4

export type ProposedReopening = 'RO02' | 'RO03' | 'RO05' | 'RO06'

/** What a visit found that would open a closed file again, most urgent first; people decide. */
export function proposesReopening(found: {
  readonly signs: readonly WarningSign[]
  readonly coverage: number | null
  readonly schooling: Schooling
}): readonly ProposedReopening[] {
  // EW8 is contact by somebody dangerous: a trigger of its own.
  return [
    ...(found.signs.includes('EW8') ? (['RO03'] as const) : []),
    ...(found.signs.some((sign) => sign !== 'EW8') ? (['RO02'] as const) : []),
    ...(found.schooling === 'ED3' ? (['RO05'] as const) : []),
    ...(found.coverage !== null && found.coverage < coverageFloor ? (['RO06'] as const) : [])
  ]
}
