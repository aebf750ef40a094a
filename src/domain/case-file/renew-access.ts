/** Whoever answers for a child keeps the right to see the file for half a year; a signature renews it, or nobody could open it any more (G-11, G-17). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { addDays, type Day, daysBetween } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type CaseFile, type CaseFileClosed, standingDays } from './case-file.ts'

export const renewableDaysBefore = 60

export const RenewAccess = z.strictObject({ caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1') })
export type RenewAccess = z.infer<typeof RenewAccess>

export interface RenewAccessState {
  readonly file: CaseFile | null
  /** the first day on which worker or supervisor stands outside; it may have passed */
  readonly endsOn: Day | null
}

export type RenewAccessProblem = CaseFileClosed | { readonly kind: 'access-not-ending'; readonly endsOn: Day }

export interface AccessRenewed {
  readonly untilOn: Day
}

export const renewAccess = command({
  name: 'case-file.renew-access',
  input: RenewAccess,
  compartments: ['K1'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, endsOn }: RenewAccessState, _input, now): Result<AccessRenewed, RenewAccessProblem> {
    // A closed file is renewed too: who accompanied the child is still asked, and opens it again (C8).
    if (!file) return refuse({ kind: 'case-file-closed' })
    // Asked for long before it ends it would be a habit, not a look at who still needs it.
    if (endsOn !== null && daysBetween(now.today, endsOn) > renewableDaysBefore) return refuse({ kind: 'access-not-ending', endsOn })
    return accept({ untilOn: addDays(now.today, standingDays) })
  }
})
