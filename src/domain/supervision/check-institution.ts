/** The supervisor writes down how an institution stands by the children: promised and given, steadiness, what endangers it, the next step (S25, S89). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { supporterRoles } from '#domain/support-map/supporter.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { keptTerms, lastingConcerns } from './institution.ts'

/** Institutions as they stand on the outer ring of a circle. */
export const institutionRoles = vocabulary(supporterRoles.terms.filter(({ level }) => level === 'MAC'))
export type InstitutionRole = (typeof institutionRoles.codes)[number]

export const CheckInstitution = z.strictObject({
  checkId: field(Id, 'Pemeriksaan', 'Check', 'S2', 'K16'),
  supervisorPostId: field(Id, 'Jabatan supervisor', 'Supervisor’s post', 'S2', 'K16'),
  role: field(institutionRoles.schema, 'Lembaga', 'Institution', 'S2', 'K16'),
  /** the post in the network, where it has one */
  postId: field(Id.nullable(), 'Jabatan di lembaga itu', 'Post in that institution', 'S2', 'K16'),
  checkedOn: field(Day, 'Tanggal', 'Date', 'S2', 'K16'),
  kept: field(keptTerms.schema, 'Dijanjikan dan diberikan', 'Promised and given', 'S2', 'K16'),
  consistency: field(z.int().min(0).max(3), 'Ketetapan', 'Consistency', 'S2', 'K16'),
  concerns: field(z.array(lastingConcerns.schema).max(lastingConcerns.codes.length), 'Yang mengancam', 'What endangers it', 'S2', 'K16'),
  nextStep: field(dignifiedText(200).min(1).nullable(), 'Langkah berikut', 'Next step', 'S3', 'K16'),
  dueOn: field(Day.nullable(), 'Paling lambat', 'By', 'S2', 'K16')
})
export type CheckInstitution = z.infer<typeof CheckInstitution>

export interface CheckInstitutionState {
  /** institutions that hold a tie to a child the caller supervises */
  readonly institutions: readonly { readonly role: string; readonly postId: string | null }[]
}

export type CheckInstitutionProblem =
  | { readonly kind: 'not-your-post' }
  | { readonly kind: 'institution-unknown' }
  | { readonly kind: 'checked-in-future' }
  | { readonly kind: 'step-missing' }
  | { readonly kind: 'step-without-day' }
  | { readonly kind: 'due-before-check' }

export const checkInstitution = command({
  name: 'supervision.check-institution',
  input: CheckInstitution,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide({ institutions }: CheckInstitutionState, input, now, caller): Result<CheckInstitution, CheckInstitutionProblem> {
    if (!caller.postIds.includes(input.supervisorPostId)) return refuse({ kind: 'not-your-post' })
    if (!institutions.some(({ role, postId }) => role === input.role && postId === input.postId))
      return refuse({ kind: 'institution-unknown' })
    if (input.checkedOn > now.today) return refuse({ kind: 'checked-in-future' })
    // A support that fails or may end is answered by somebody, on a day.
    if ((input.kept !== 'kept' || input.concerns.length > 0) && !input.nextStep) return refuse({ kind: 'step-missing' })
    if ((input.nextStep === null) !== (input.dueOn === null)) return refuse({ kind: 'step-without-day' })
    if (input.dueOn && input.dueOn < input.checkedOn) return refuse({ kind: 'due-before-check' })
    return accept({ ...input, concerns: [...new Set(input.concerns)] })
  }
})
