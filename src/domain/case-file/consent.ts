/** Consent by purpose: what may be agreed to, by whom, and who has to be asked (domain.md D14, C5, G-13). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** `alwaysOff`: may be shown, never given. A child's picture or story is not ours to ask for (G-12). */
export const consentPurposes = vocabulary([
  { code: 'CS01', id: 'Layanan', en: 'Services', alwaysOff: false, hint: null },
  { code: 'CS02', id: 'Pemrosesan data', en: 'Data processing', alwaysOff: false, hint: null },
  {
    code: 'CS03',
    id: 'Berbagi data, per lembaga dan per tujuan',
    en: 'Sharing data, per agency and purpose',
    alwaysOff: false,
    hint: { id: 'Satu persetujuan untuk satu lembaga dan satu tujuan.', en: 'One consent for one agency and one purpose.' }
  },
  { code: 'CS04', id: 'Rujukan', en: 'Referral', alwaysOff: false, hint: null },
  { code: 'CS05', id: 'Pemeriksaan kesehatan', en: 'Medical examination', alwaysOff: false, hint: null },
  { code: 'CS06', id: 'Asesmen psikologis', en: 'Psychological assessment', alwaysOff: false, hint: null },
  {
    code: 'CS07',
    id: 'Laporan polisi',
    en: 'Police report',
    alwaysOff: false,
    hint: {
      id: 'Bila anak tidak ingin tetapi hukum mewajibkan: catat BIA dan pendapat anak.',
      en: 'When the child does not want it but the law requires it: record a BIA and the view of the child.'
    }
  },
  { code: 'CS08', id: 'Permohonan LPSK', en: 'LPSK application', alwaysOff: false, hint: null },
  { code: 'CS09', id: 'Kontak keluarga', en: 'Family contact', alwaysOff: false, hint: null },
  { code: 'CS10', id: 'Kontak sekolah', en: 'School contact', alwaysOff: false, hint: null },
  {
    code: 'CS11',
    id: 'Rekaman keterangan resmi',
    en: 'Official recorded statement',
    alwaysOff: false,
    hint: { id: 'Hanya oleh pihak berwenang.', en: 'By the authority only.' }
  },
  { code: 'CS12', id: 'Data anonim untuk riset', en: 'Anonymous research', alwaysOff: false, hint: null },
  { code: 'CS13', id: 'Pemantauan pascalayanan', en: 'Monitoring after services', alwaysOff: false, hint: null },
  {
    code: 'CS14',
    id: 'Foto, kisah',
    en: 'Photo, story',
    alwaysOff: true,
    hint: { id: 'Selalu tertutup. Tidak dapat disetujui.', en: 'Always off. It cannot be agreed to.' }
  }
])
export const ConsentPurpose = consentPurposes.schema
export type ConsentPurpose = (typeof consentPurposes.codes)[number]

export const mayBeGiven = (purpose: ConsentPurpose): boolean => !consentPurposes.term(purpose).alwaysOff

export const consentGivers = vocabulary([
  { code: 'CHILD', id: 'Anak', en: 'The child' },
  { code: 'CARER', id: 'Wali', en: 'Parent or guardian' },
  { code: 'BIA', id: 'Penilaian kepentingan terbaik (BIA)', en: 'Best-interest assessment (BIA)' }
])
export const ConsentGiver = consentGivers.schema
export type ConsentGiver = (typeof consentGivers.codes)[number]

export const consentStatuses = vocabulary([
  { code: 'GIVEN', id: 'Diberikan', en: 'Given' },
  { code: 'REFUSED', id: 'Ditolak', en: 'Refused' },
  { code: 'WITHDRAWN', id: 'Ditarik', en: 'Withdrawn' }
])
export const ConsentStatus = consentStatuses.schema
export type ConsentStatus = (typeof consentStatuses.codes)[number]

/** The carer's standing for this one question. Anything but `safe` means the carer is not asked. */
export type CarerStanding = 'safe' | 'suspected' | 'absent' | 'endangering'

/** Who has to agree, and what is written down when a carer cannot be asked. */
export interface ConsentPath {
  /** `told`: too young to agree, still told in own words. `by-maturity`: assent or consent, as mature as this child is. */
  readonly child: 'told' | 'assent' | 'by-maturity' | 'consent'
  /** `if-child-agrees`: asked only when the child wants it. */
  readonly carer: 'consent' | 'if-child-agrees' | 'not-asked'
  /** A best-interest assessment with two signatures and its legal basis stands in the carer's place. */
  readonly bestInterest: boolean
}

/**
 * The age guide of C5 (pattern of IRC Caring for Child Survivors). A carer who is suspected, absent or whom asking would
 * endanger the child is never asked (UU PDP art. 25 asks for a parent; the other lawful bases then need counsel).
 * From 18 the young adult decides alone.
 */
export function consentPathFor(age: number, carer: CarerStanding): ConsentPath {
  if (age >= 18) return { child: 'consent', carer: 'not-asked', bestInterest: false }
  const child = age >= 15 ? 'consent' : age >= 12 ? 'by-maturity' : age >= 6 ? 'assent' : 'told'
  if (carer !== 'safe') return { child, carer: 'not-asked', bestInterest: true }
  return { child, carer: age >= 15 ? 'if-child-agrees' : 'consent', bestInterest: false }
}
