/** Speaking to a school about the child: only with consent CS10 or a signed best-interest assessment, and with a stated safeguard (G-07, D14). */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { contactBases, contactWays, schoolPlaces } from './schooling.ts'

export const ContactTerms = z.strictObject({
  place: field(schoolPlaces.schema, 'Dengan siapa', 'With whom', 'S2', 'K11'),
  /** a post in Lingkar, or a name in words */
  postId: field(Id.nullable(), 'Petugas sekolah atau dinas', 'Officer of the school or office', 'S2', 'K11'),
  school: field(dignifiedText(120).nullable(), 'Nama tempatnya', 'Name of the place', 'S4', 'K9'),
  way: field(contactWays.schema, 'Dengan cara', 'How', 'S1', 'K11'),
  onDay: field(Day, 'Tanggal', 'Date', 'S2', 'K11'),
  safeguard: field(dignifiedText(200), 'Supaya tidak merugikan anak', 'So that it does no harm', 'S3', 'K11'),
  basis: field(contactBases.schema, 'Dasar', 'Basis', 'S2', 'K11'),
  basisId: field(Id.nullable(), 'Persetujuan atau penilaian', 'Consent or assessment', 'S2', 'K11')
})
export const ContactSchool = ContactTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  contactId: field(Id, 'Catatan', 'Record', 'S2', 'K11')
})
export type ContactSchool = z.infer<typeof ContactSchool>

export interface ContactSchoolState {
  readonly file: Pick<CaseFile, 'state'> | null
  /** CS10, given and not over */
  readonly consents: readonly string[]
  /** signed by two, on sharing with another agency */
  readonly assessments: readonly string[]
  /** the duty of the post that is named; null when there is none */
  readonly postRole: string | null
}

export type ContactSchoolProblem =
  | CaseFileClosed
  | { readonly kind: 'happened-in-future' }
  | { readonly kind: 'which-school' }
  | { readonly kind: 'not-a-school' }
  | { readonly kind: 'school-consent-needed' }
  | { readonly kind: 'school-assessment-needed' }
  | { readonly kind: 'safeguard-needed' }

const shortestSafeguard = 10

export const contactSchool = command({
  name: 'schooling.contact-school',
  input: ContactSchool,
  compartments: ['K9', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, consents, assessments, postRole }: ContactSchoolState, input, now): Result<ContactSchool, ContactSchoolProblem> {
    const closed = closedFault(file)
    if (closed) return closed
    if (input.basis === 'consent' && !consents.some((id) => id === input.basisId)) return refuse({ kind: 'school-consent-needed' })
    if (input.basis === 'best-interest' && !assessments.some((id) => id === input.basisId))
      return refuse({ kind: 'school-assessment-needed' })
    if (input.safeguard.length < shortestSafeguard) return refuse({ kind: 'safeguard-needed' })
    if (input.onDay > now.today) return refuse({ kind: 'happened-in-future' })
    if (!input.postId && !input.school) return refuse({ kind: 'which-school' })
    if (input.postId && postRole !== 'R14' && postRole !== 'R15') return refuse({ kind: 'not-a-school' })
    return accept({ ...input, school: input.school || null })
  }
})
