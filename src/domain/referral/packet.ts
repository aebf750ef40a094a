/** What travels with a referral, field by field, and which duty may be given which (domain.md B3, C6, G-05, G-10). */
import { grantable } from '#domain/access/standing.ts'
import type { Role } from '#domain/access/role.ts'
import type { Compartment } from '#domain/kernel/field.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/**
 * `also`: duties to whom B3 gives a summary of the part, and of which this field is that summary. `never`: duties whose cell is narrower than
 * the part. The form of what happened is no field at all: no packet can carry it.
 */
export const packetFields = vocabulary([
  { code: 'name', compartment: 'K2', id: 'Nama sungguhan', en: 'Real name' },
  { code: 'called', compartment: 'K2', id: 'Nama panggilan', en: 'How the child is called' },
  { code: 'age', compartment: 'K2', id: 'Kelompok umur dan jenis kelamin', en: 'Age band and sex', never: ['R14', 'R15'] },
  { code: 'birth', compartment: 'K2', id: 'Tanggal lahir', en: 'Date of birth', never: ['R14', 'R15'] },
  { code: 'nik', compartment: 'K2', id: 'NIK', en: 'National identity number', only: ['R06', 'R07', 'R08', 'R09'] },
  { code: 'language', compartment: 'K2', id: 'Bahasa anak', en: 'Language of the child', never: ['R14', 'R15'] },
  {
    code: 'accommodation',
    compartment: 'K12',
    id: 'Yang dibutuhkan agar nyaman dan bisa ikut',
    en: 'What the child needs to take part',
    never: ['R14']
  },
  { code: 'contact', compartment: 'K3', id: 'Cara dan waktu menghubungi yang aman', en: 'Safe ways and times of contact' },
  { code: 'code-word', compartment: 'K3', id: 'Kata sandi', en: 'Code word' },
  { code: 'not-to-tell', compartment: 'K3', id: 'Siapa yang tidak boleh tahu', en: 'Who must not be told' },
  { code: 'needs', compartment: 'K5', id: 'Kebutuhan dan beratnya', en: 'Needs and how serious they are' },
  { code: 'child-words', compartment: 'K5', id: 'Kata anak tentang yang paling penting', en: 'What matters most, in the child’s words' },
  { code: 'carer', compartment: 'K10', id: 'Orang dewasa yang aman', en: 'Safe adults', also: ['R13'] },
  { code: 'grade', compartment: 'K9', id: 'Kelas', en: 'Grade', also: ['R14'] },
  {
    code: 'action',
    compartment: 'K11',
    id: 'Langkah RTL yang diminta',
    en: 'The step of the plan that is asked for',
    also: ['R06', 'R09', 'R10', 'R11', 'R12', 'R13', 'R16', 'R20']
  },
  // words of our own could tell a school what it must not learn
  { code: 'message', compartment: 'K12', id: 'Pesan untuk penerima', en: 'Message to the recipient', never: ['R14'] }
] as readonly PacketTerm[])

interface PacketTerm {
  readonly code:
    | 'name'
    | 'called'
    | 'age'
    | 'birth'
    | 'nik'
    | 'language'
    | 'accommodation'
    | 'contact'
    | 'code-word'
    | 'not-to-tell'
    | 'needs'
    | 'child-words'
    | 'carer'
    | 'grade'
    | 'action'
    | 'message'
  readonly compartment: Compartment
  readonly id: string
  readonly en: string
  readonly also?: readonly Role[]
  readonly never?: readonly Role[]
  readonly only?: readonly Role[]
}
export type PacketField = PacketTerm['code']

/** A unit without an account is told what its letter must say, and nothing that needs a duty to be known. */
const onPaper: readonly PacketField[] = ['called', 'accommodation', 'message']

/** The fields this duty may be given; null: the unit has no account. */
export function fieldsFor(role: Role | null): readonly PacketField[] {
  if (role === null) return onPaper
  const open = grantable(role)
  // whoever may be given no packet at all is sent none
  if (!open.includes('K12')) return []
  return packetFields.terms
    .filter(
      (one) =>
        (open.includes(one.compartment) || one.also?.includes(role)) &&
        !one.never?.includes(role) &&
        (one.only === undefined || one.only.includes(role))
    )
    .map(({ code }) => code)
}

/** What a packet never carries; said beside it, so that nobody has to ask. */
export const neverTravels = vocabulary([
  { code: 'form', id: 'Cerita kejadian dan bentuknya', en: 'What happened, and its form' },
  { code: 'address', id: 'Alamat dan tempat tinggal sekarang', en: 'Address and where the child lives now' },
  { code: 'notes', id: 'Catatan psikologis dan catatan pendamping', en: 'Psychological notes and notes of companions' },
  { code: 'legal', id: 'Jalur hukum', en: 'The legal track' }
])

/** Who helps without ever learning why; even a list of what they are not told would tell (B3: schools, and those who see code names only). */
export const neverLearnsWhy = (role: string): boolean => ['R14', 'R15', 'R17', 'R18'].includes(role)

/** One field with its text, as it was shown and agreed. */
export interface PacketRow {
  readonly field: PacketField
  readonly text: string
}
