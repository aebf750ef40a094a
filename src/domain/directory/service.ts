/** A service somebody gives: what, to whom, where, when, at what cost, and what to bring (domain.md D10; mapped to HSDS 3.0). */
import { z } from 'zod'
import { languages } from '#domain/case-file/consent-terms.ts'
import { addDays, type Day } from '#domain/kernel/date.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { Service } from '#domain/plan/services.ts'
import { functionings } from './functioning.ts'
import { OpeningHours } from './hours.ts'

export const costKinds = vocabulary([
  { code: 'free', id: 'Gratis', en: 'Free' },
  { code: 'insured', id: 'Ditanggung jaminan', en: 'Covered by insurance' },
  { code: 'part', id: 'Sebagian dibayar', en: 'Partly paid' },
  { code: 'paid', id: 'Berbayar', en: 'Paid' },
  { code: 'unknown', id: 'Tanyakan dulu', en: 'Ask first' }
])
export type CostKind = (typeof costKinds.codes)[number]

export const serviceStatuses = vocabulary([
  { code: 'active', id: 'Berjalan', en: 'Active' },
  { code: 'paused', id: 'Terhenti sementara', en: 'Paused' },
  { code: 'closed', id: 'Ditutup', en: 'Closed' }
])
export type ServiceStatus = (typeof serviceStatuses.codes)[number]

export const servedSexes = vocabulary([
  { code: 'P', id: 'Perempuan', en: 'Girls' },
  { code: 'L', id: 'Laki-laki', en: 'Boys' }
])

/** Where a child is sheltered never stands in a directory (K3, D10): these services have no place, whoever writes them down. */
const sheltering: readonly Service[] = ['SV40', 'SV41', 'SV42', 'SV44']
export const isSheltering = (code: Service): boolean => sheltering.includes(code)

/** `ID` is the whole country; else the ministry's code of a province, regency or district. */
export const ServedRegion = z.string().regex(/^(?:ID|\d{2}(?:\.\d{2}(?:\.\d{2})?)?)$/)

const text = (max: number) => dignifiedText(max).min(1).nullable()

export const ServiceTerms = z.strictObject({
  code: field(Service, 'Jenis layanan', 'Kind of service', 'S1', 'K18'),
  name: field(dignifiedText(120).min(3), 'Nama layanan', 'Name of the service', 'S1', 'K18'),
  description: field(text(500), 'Penjelasan singkat', 'Short description', 'S1', 'K18'),
  intakePostId: field(Id.nullable(), 'Jabatan penerima rujukan', 'Post that receives referrals', 'S1', 'K18'),
  minAge: field(z.int().min(0).max(200).nullable(), 'Usia termuda', 'Youngest age', 'S1', 'K18'),
  maxAge: field(z.int().min(0).max(200).nullable(), 'Usia tertua', 'Oldest age', 'S1', 'K18'),
  sexes: field(z.array(servedSexes.schema).min(1).max(2), 'Melayani', 'Serves', 'S1', 'K18'),
  disabilities: field(z.array(functionings.schema).max(6), 'Siap melayani anak dengan', 'Prepared for a child with', 'S1', 'K18'),
  regionCodes: field(z.array(ServedRegion).min(1).max(60), 'Wilayah layanan', 'Area served', 'S1', 'K18'),
  languages: field(z.array(languages.schema).max(12), 'Bahasa', 'Languages', 'S1', 'K18'),
  cost: field(costKinds.schema, 'Biaya', 'Cost', 'S1', 'K18'),
  costWords: field(text(200), 'Keterangan biaya', 'About the cost', 'S1', 'K18'),
  papers: field(z.array(dignifiedText(120).min(1)).max(12), 'Surat yang diperlukan', 'Papers needed', 'S1', 'K18'),
  hours: field(OpeningHours.nullable(), 'Jam buka', 'Opening hours', 'S1', 'K18'),
  phone: field(
    z
      .string()
      .regex(/^\+?[\d ()-]{3,24}$/)
      .nullable(),
    'Telepon layanan',
    'Telephone of the service',
    'S1',
    'K18'
  ),
  email: field(z.email().max(120).nullable(), 'Surel layanan', 'E-mail of the service', 'S1', 'K18'),
  address: field(text(200), 'Alamat layanan', 'Address of the service', 'S1', 'K18'),
  status: field(z.enum(['active', 'paused']), 'Status', 'Status', 'S1', 'K18'),
  confidential: field(z.boolean(), 'Tempatnya dirahasiakan', 'Its place is confidential', 'S1', 'K18')
})
export type ServiceTerms = z.infer<typeof ServiceTerms>

/** How long an entry is believed before somebody looks again; what is not looked at is shown as not verified. */
export const believedFor = 180
export const verifyAgainOn = (day: Day): Day => addDays(day, believedFor)

export type TermsProblem =
  | { readonly kind: 'ages-turned-round' }
  | { readonly kind: 'shelter-is-confidential' }
  | { readonly kind: 'place-of-confidential' }
  | { readonly kind: 'place-in-words' }
  | { readonly kind: 'named-twice' }
  | { readonly kind: 'region-unknown' }
  | { readonly kind: 'post-of-another-unit' }

/** "Jalan Melati" is a place, "jalan kaki" is not; the others hardly stand before anything but a name or a number. */
const placeWords =
  /(?:^|[^\p{L}-])(?:[Jj]alan\s+[\p{Lu}\d]|(?:[Jj]l|[Gg]g|[Gg]ang|[Kk]ompleks?|[Pp]erumahan|[Bb]lok|R[TW]|[Kk]avling)\.?\s+[\p{L}\d])/u

/** What the words of an entry must keep, whoever writes them: a person in the program, or a row that comes from elsewhere. */
export function termsFault(terms: ServiceTerms, unitPosts: readonly string[], regions: readonly string[]): TermsProblem | undefined {
  if (terms.minAge !== null && terms.maxAge !== null && terms.minAge > terms.maxAge) return { kind: 'ages-turned-round' }
  if (isSheltering(terms.code) && !terms.confidential) return { kind: 'shelter-is-confidential' }
  if (terms.confidential) {
    if (terms.phone || terms.email || terms.address) return { kind: 'place-of-confidential' }
    if ([terms.name, terms.description, terms.costWords].some((words) => words && placeWords.test(words))) return { kind: 'place-in-words' }
  }
  const lists: readonly (readonly string[])[] = [terms.sexes, terms.disabilities, terms.regionCodes, terms.languages, terms.papers]
  if (lists.some((list) => new Set(list).size < list.length)) return { kind: 'named-twice' }
  if (terms.regionCodes.some((code) => code !== 'ID' && !regions.includes(code))) return { kind: 'region-unknown' }
  if (terms.intakePostId && !unitPosts.includes(terms.intakePostId)) return { kind: 'post-of-another-unit' }
  return undefined
}

/** An entry as it stands. */
export interface Listed extends Omit<ServiceTerms, 'status'> {
  readonly id: string
  readonly unitId: string
  readonly version: number
  readonly status: ServiceStatus
  readonly verifiedOn: Day
  readonly verifyAgainOn: Day
}
