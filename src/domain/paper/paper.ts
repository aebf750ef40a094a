/** A paper: a document made from what stands in a file, for a named reader, that anybody can prove genuine (domain.md D14, G-10). */
import type { Compartment } from '#domain/kernel/field.ts'
import type { Moment } from '#domain/kernel/date.ts'
import { printedCode } from '#domain/kernel/printed-code.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/**
 * `parts`: what is always in it. `may`: what can be put in besides. `about`: one row of the file has to be chosen. `stays`: it never leaves the
 * team. DC13, DC14 and DC24 are numbers and stand in other papers; DC18 is signed on the spot and kept as an attachment, DC23 belongs to content
 * reports; full texts of examinations never become a paper (G-03).
 */
export const paperKinds = vocabulary([
  { code: 'DC01', id: 'Formulir laporan', en: 'Report form', parts: ['K4'], may: [], about: null, stays: true },
  { code: 'DC02', id: 'Lembar triase', en: 'Triage sheet', parts: ['K4'], may: [], about: null, stays: true },
  { code: 'DC03', id: 'Lembar persetujuan', en: 'Consent sheet', parts: ['K4'], may: ['K2'], about: null, stays: false },
  {
    code: 'DC04',
    id: 'Laporan asesmen biopsikososial',
    en: 'Biopsychosocial assessment',
    parts: ['K5'],
    may: ['K2'],
    about: null,
    stays: false
  },
  { code: 'DC05', id: 'Peta dukungan', en: 'Support map', parts: ['K10'], may: ['K5'], about: null, stays: false },
  { code: 'DC06', id: 'Rencana keselamatan', en: 'Safety plan', parts: ['K3'], may: [], about: null, stays: true },
  {
    code: 'DC07',
    id: 'Rencana tindak lanjut (RTL)',
    en: 'Follow-up plan (RTL)',
    parts: ['K11'],
    may: ['K2', 'K5'],
    about: null,
    stays: false
  },
  // both stay: what was sent went its own way, with its own basis; this is the team's copy, or the letter for that very receiver
  { code: 'DC08', id: 'Surat rujukan', en: 'Referral letter', parts: ['K12'], may: [], about: 'referral', stays: true },
  { code: 'DC09', id: 'Surat rujuk balik', en: 'Back-referral letter', parts: ['K12'], may: [], about: 'referral', stays: true },
  { code: 'DC10', id: 'Notula konferensi kasus', en: 'Conference minutes', parts: ['K11'], may: [], about: 'conference', stays: false },
  {
    code: 'DC11',
    id: 'Penilaian kepentingan terbaik anak (BIA, BID)',
    en: 'Best-interest assessment or determination',
    parts: ['K11'],
    may: ['K2'],
    about: 'decision',
    stays: false
  },
  {
    code: 'DC12',
    id: 'Laporan sosial',
    en: 'Social report',
    parts: ['K5'],
    may: ['K2', 'K4', 'K8', 'K10', 'K11'],
    about: null,
    stays: false
  },
  {
    code: 'DC15',
    id: 'Permohonan pelindungan kepada LPSK',
    en: 'Application to LPSK for protection',
    parts: ['K8'],
    may: ['K2'],
    about: null,
    stays: false
  },
  { code: 'DC16', id: 'Berkas restitusi', en: 'Restitution file', parts: ['K8'], may: ['K2'], about: null, stays: false },
  { code: 'DC17', id: 'Rencana kembali belajar', en: 'Return-to-learning plan', parts: ['K11'], may: [], about: null, stays: true },
  {
    code: 'DC19',
    id: 'Ringkasan pindah berkas',
    en: 'Case transfer summary',
    parts: ['K5'],
    may: ['K2', 'K10', 'K11'],
    about: null,
    stays: false
  },
  {
    code: 'DC20',
    id: 'Berkas serah terima petugas',
    en: 'Staff hand-over dossier',
    parts: ['K5', 'K10', 'K11'],
    may: ['K2'],
    about: null,
    stays: true
  },
  { code: 'DC21', id: 'Laporan pemantauan', en: 'Monitoring report', parts: ['K11'], may: [], about: null, stays: false },
  { code: 'DC22', id: 'Berita acara penutupan', en: 'Closing record', parts: ['K11'], may: [], about: null, stays: false }
])
export type PaperKind = (typeof paperKinds.codes)[number]

/** A file that can be edited proves nothing: only the PDF carries the code by which anybody can check it. */
export const paperFormats = vocabulary([
  { code: 'pdf', id: 'PDF, dengan kode keaslian', en: 'PDF, with a code that proves it' },
  { code: 'docx', id: 'DOCX, konsep yang dapat diubah', en: 'DOCX, a draft that can be edited' }
])
export type PaperFormat = (typeof paperFormats.codes)[number]

export const readers = vocabulary([
  { code: 'team', id: 'Untuk berkas sendiri', en: 'For the own file' },
  { code: 'post', id: 'Lembaga di Lingkar', en: 'An institution in Lingkar' },
  { code: 'outside', id: 'Lembaga lain', en: 'Another institution' }
])
export type Reader = (typeof readers.codes)[number]

export const withdrawalReasons = vocabulary([
  { code: 'PW1', id: 'Isinya keliru', en: 'What it says is wrong' },
  { code: 'PW2', id: 'Salah alamat', en: 'Sent to the wrong place' },
  { code: 'PW3', id: 'Persetujuannya ditarik', en: 'The consent was withdrawn' },
  { code: 'PW4', id: 'Diganti surat baru', en: 'Replaced by a new one' }
])
export type WithdrawalReason = (typeof withdrawalReasons.codes)[number]

/** What a paper of this kind would carry with these parts chosen; the pointer is in every one. */
export const partsOf = (kind: PaperKind, chosen: readonly Compartment[]): readonly Compartment[] => {
  const { parts, may } = paperKinds.term(kind)
  return ['K1', ...parts, ...(may as readonly Compartment[]).filter((one) => chosen.includes(one))]
}

/** Behind the `#` of the address a paper may be checked at: eighty bits, in fours. */
export const paperCode = printedCode(16, 4)
/** What whoever answers for a paper calls it by: `K7QF-29RT`. */
export const paperNumber = printedCode(8, 4)

/** A link to a file works once, within a minute. */
export const ticketSeconds = 60

/** A paper as whoever fetches or withdraws it must know it. */
export interface Paper {
  readonly madeBy: string
  readonly madeAt: Moment
  readonly withdrawnAt: Moment | null
}
