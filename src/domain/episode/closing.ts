/** Closing as data: what each line of the gate asks, and which lines each reason needs (domain.md C2, C7, D12). */
import { closureReasons } from '#domain/case-file/closure.ts'
import { mayMove, type State } from '#domain/case-file/state.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const ClosureReason = closureReasons.schema
export type ClosureReason = (typeof closureReasons.codes)[number]

export const closingLines = vocabulary([
  { code: 'risk', id: 'Tidak berisiko tinggi selama 90 hari', en: 'No high risk for 90 days' },
  { code: 'needs', id: 'Setiap kebutuhan ringan, atau ada yang memegangnya', en: 'Every need is mild, or somebody else holds it' },
  { code: 'coverage', id: 'Cakupan dukungan 0,60 atau lebih', en: 'Support coverage 0.60 or more' },
  { code: 'severe-gap', id: 'Tidak ada celah mendesak', en: 'No severe gap' },
  { code: 'single-support', id: 'Pelindungan tidak bertumpu pada satu orang', en: 'Protection does not rest on one person' },
  { code: 'child-ready', id: 'Anak menyatakan siap', en: 'The child says ready' },
  { code: 'legal', id: 'Perkara selesai, atau ada yang mendampingi', en: 'Legal matters closed, or accompanied by somebody' },
  { code: 'education', id: 'Sekolah stabil 3 bulan, atau anak menolak', en: 'School stable for 3 months, or the child declines' },
  { code: 'documents', id: 'Dokumen anak sudah dikembalikan', en: 'The child’s documents are returned' },
  { code: 'monitoring', id: 'Tanggal pemantauan sudah ditetapkan', en: 'Monitoring dates are set' },
  { code: 'talk', id: 'Percakapan penutup bersama anak', en: 'Closing talk with the child' },
  { code: 'receiver', id: 'Penerima sudah disebut', en: 'The receiver is named' },
  { code: 'accompaniment', id: 'Pendamping perkara sudah ditunjuk', en: 'Somebody owns the legal accompaniment' },
  { code: 'age', id: 'Usia anak sesuai', en: 'The child’s age allows it' },
  { code: 'of-age', id: 'Sudah berusia 18 tahun', en: 'Eighteen years old' },
  { code: 'transition', id: 'Rencana menuju dewasa sudah ada dan selesai', en: 'The transition plan stands and is settled' },
  { code: 'own-consent', id: 'Persetujuan diambil lagi atas nama sendiri', en: 'Consent taken again in the own name' },
  { code: 'best-interest', id: 'Penilaian kepentingan terbaik ditandatangani', en: 'A best-interest assessment is signed' },
  { code: 'tries', id: 'Tiga upaya menghubungi dalam 90 hari', en: 'Three tries to reach the child in 90 days' },
  { code: 'safety-check', id: 'Keselamatan anak sudah diperiksa', en: 'The child’s safety was checked' },
  { code: 'restricted', id: 'Berkas dibatasi pada anggotanya', en: 'The file is restricted to its members' },
  { code: 'signature', id: 'Tanda tangan supervisor', en: 'Signature of the supervisor' }
])
export type ClosingLineCode = (typeof closingLines.codes)[number]

/** All that C7 asks for when the work itself is done. */
const whole = [
  'risk',
  'needs',
  'coverage',
  'severe-gap',
  'single-support',
  'child-ready',
  'legal',
  'education',
  'documents',
  'monitoring',
  'talk'
] as const satisfies readonly ClosingLineCode[]
/** Work that goes on somewhere else is judged there; what is the child's goes with the child. */
const handedOn = ['receiver', 'legal', 'documents', 'talk'] as const satisfies readonly ClosingLineCode[]

/**
 * Which lines each reason needs, besides the signature. A child who chooses to stop (CL05) is not held back by a circle that is not whole:
 * what is missing is weighed in the signed assessment instead.
 */
export const linesOfReason: Readonly<Record<ClosureReason, readonly ClosingLineCode[]>> = {
  CL01: whole,
  CL02: handedOn,
  CL03: handedOn,
  CL04: ['of-age', 'transition', 'own-consent', ...handedOn],
  CL05: ['age', 'best-interest', 'risk', 'legal', 'documents', 'monitoring', 'talk'],
  CL06: ['tries', 'safety-check', 'legal'],
  CL07: ['talk'],
  CL08: ['receiver'],
  CL09: ['restricted'],
  CL10: [...whole.filter((line) => line !== 'legal'), 'receiver', 'accompaniment']
}

/** Reasons that end the work from wherever it stands; the others are reached by the road alone (C2: ST10, ST14, ST17, ST18). */
const fromAnywhere: readonly ClosureReason[] = ['CL06', 'CL07', 'CL08', 'CL09']
const byTransfer: readonly ClosureReason[] = ['CL02', 'CL03', 'CL04']
const gates: readonly State[] = ['ST10', 'ST14', 'ST17', 'ST18']

/** The state a file closes out of; undefined when the reason cannot be reached from where it stands. Nothing closes but out of a gate. */
export function gateOut(from: State, reason: ClosureReason): State | undefined {
  if (from === 'ST15') return undefined
  if (gates.includes(from)) return from
  if (byTransfer.includes(reason) && mayMove(from, 'ST17')) return 'ST17'
  // Looked at once more by two people, as at a review.
  return fromAnywhere.includes(reason) ? 'ST10' : undefined
}
