/** What a colleague is able and allowed to do: proofs with an end, languages, skills; never a mark, never a ranking (domain.md D18; S4, S5, S152). */
import { z } from 'zod'
import { languages } from '#domain/case-file/consent-terms.ts'
import { Sex } from '#domain/case-file/child.ts'
import { addDays } from '#domain/kernel/date.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/**
 * `months`: how long it holds when its paper names no end (0: without end). TPKS: UU 12/2022 art. 26(3) asks for the training and names
 * no period, so the 24 months of D19 hold [D]. `numbered`: its paper carries a number that somebody can check.
 */
export const proofs = vocabulary([
  { code: 'QF1', id: 'Pekerja sosial bersertifikat (STR)', en: 'Certified social worker (STR)', months: 60, numbered: true },
  { code: 'QF2', id: 'Tenaga kesejahteraan sosial', en: 'Social-welfare worker', months: 0, numbered: false },
  { code: 'QF3', id: 'Psikolog', en: 'Psychologist', months: 60, numbered: true },
  { code: 'QF4', id: 'Dokter, bidan, perawat', en: 'Health worker', months: 60, numbered: true },
  { code: 'QF5', id: 'Advokat, paralegal', en: 'Lawyer, paralegal', months: 0, numbered: true },
  { code: 'QF6', id: 'Penyidik PPA', en: 'PPA investigator', months: 0, numbered: false },
  { code: 'QF7', id: 'Jaksa, hakim anak', en: 'Child prosecutor, judge', months: 0, numbered: false },
  { code: 'QF8', id: 'Guru, guru BK', en: 'Teacher, counsellor', months: 0, numbered: false },
  { code: 'QF9', id: 'Kader PATBM', en: 'Village volunteer (PATBM)', months: 0, numbered: false },
  { code: 'QF10', id: 'Relawan', en: 'Volunteer', months: 0, numbered: false },
  {
    code: 'TPKS',
    id: 'Pelatihan penanganan TPKS',
    en: 'Training in handling sexual-violence crimes (TPKS)',
    months: 24,
    numbered: true
  },
  { code: 'SAFE', id: 'Pemeriksaan keamanan anak (safeguarding)', en: 'Safeguarding check', months: 24, numbered: false },
  { code: 'CODE', id: 'Kode etik ditandatangani', en: 'Code of conduct signed', months: 0, numbered: false }
])
export type Proof = (typeof proofs.codes)[number]

export const skills = vocabulary([
  { code: 'AC1', id: 'Bahasa sederhana dan gambar', en: 'Easy language and pictures' },
  { code: 'AC2', id: 'Mendampingi anak dengan disabilitas intelektual', en: 'Accompanying children with an intellectual disability' },
  { code: 'AC3', id: 'Braille atau huruf besar', en: 'Braille or large print' },
  { code: 'AC4', id: 'Mendampingi anak dengan disabilitas fisik', en: 'Accompanying children with a physical disability' }
])

export const StaffProfile = z.strictObject({
  /** so that a child may wish for somebody of its own sex (UU 12/2022 art. 26(4)) */
  sex: field(Sex, 'Jenis kelamin', 'Sex', 'S2', 'K16'),
  languages: field(z.array(languages.schema).min(1).max(languages.codes.length), 'Bahasa', 'Languages', 'S2', 'K16'),
  skills: field(z.array(skills.schema).max(skills.codes.length), 'Keterampilan aksesibilitas', 'Accessibility skills', 'S2', 'K16')
})
export type StaffProfile = z.infer<typeof StaffProfile>

/** Number of a paper: letters, digits and the marks such numbers carry. */
export const PaperNumber = z
  .string()
  .trim()
  .regex(/^[\p{L}\d][\p{L}\d ./-]{2,59}$/u)

export const ProofTerms = z.strictObject({
  qualificationId: field(Id, 'Bukti', 'Proof', 'S2', 'K16'),
  proof: field(proofs.schema, 'Jenis bukti', 'Kind of proof', 'S2', 'K16'),
  number: field(PaperNumber.nullable(), 'Nomor', 'Number', 'S4', 'K16'),
  issuedOn: field(Day, 'Tanggal terbit', 'Issued on', 'S2', 'K16'),
  validUntil: field(Day.nullable(), 'Berlaku sampai', 'Valid until', 'S2', 'K16')
})
export type ProofTerms = z.infer<typeof ProofTerms>

export const proofAnswers = vocabulary([
  { code: 'confirmed', id: 'Dipastikan', en: 'Confirmed' },
  { code: 'declined', id: 'Belum dapat dipastikan', en: 'Cannot be confirmed yet' }
])
export type ProofAnswer = (typeof proofAnswers.codes)[number]

/** The last day something issued on this day holds; a month that is too short ends on its last day. */
export function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return addDays(first.toISOString().slice(0, 10), Math.min(date, last) - 1)
}

/** The last day a proof holds: its own, or what the register gives its kind; null when it has no end. */
export function holdsUntil({ proof, issuedOn, validUntil }: Pick<ProofTerms, 'proof' | 'issuedOn' | 'validUntil'>): Day | null {
  const { months } = proofs.term(proof)
  return validUntil ?? (months === 0 ? null : monthsAfter(issuedOn, months))
}
