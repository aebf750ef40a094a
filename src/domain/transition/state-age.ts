/** How old the child is now: the age band goes forward only, and at eighteen everything that was a child's ends (domain.md C9, D4). */
import { z } from 'zod'
import { type AgeBand, AgeBand as Band, ageBands } from '#domain/case-file/child.ts'
import type { CaseFile } from '#domain/case-file/case-file.ts'
import { Month, monthOf, ofAge } from '#domain/case-file/of-age.ts'
import { addMonths } from '#domain/intake/clocks.ts'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import type { Day } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'

export const StateAge = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K1'),
  ageBand: field(Band, 'Usia sekarang', 'Age now', 'S2', 'K1'),
  /** as near as it is known; left out where the date of birth is recorded */
  month: field(Month.nullable(), 'Menjadi 18 tahun pada', 'Turns 18 in', 'S3', 'K2')
})
export type StateAge = z.infer<typeof StateAge>

export interface OfAge {
  readonly month: Month
  readonly knownFrom: 'birth-date' | 'stated'
}

export interface StateAgeState {
  readonly file: Pick<CaseFile, 'ageBand' | 'version'> | null
  readonly ofAge: OfAge | null
}

export type StateAgeProblem =
  | ChangedMeanwhile<{ readonly ageBand: AgeBand; readonly version: number }>
  | { readonly kind: 'file-not-there' }
  | { readonly kind: 'age-goes-forward'; readonly ageBand: AgeBand }
  | { readonly kind: 'birth-date-known' }
  | { readonly kind: 'not-yet-of-age'; readonly month: Month }
  | { readonly kind: 'of-age-already'; readonly month: Month }
  | { readonly kind: 'month-does-not-fit' }

export interface AgeStated {
  readonly ageBand: AgeBand
  readonly ofAge: OfAge | null
  readonly version: number
}

/** Works on a closed file too: nobody stays a child because the work has ended. */
export const stateAge = command({
  name: 'transition.state-age',
  input: StateAge,
  compartments: ['K1', 'K2'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, ofAge: known }: StateAgeState, { seenVersion, ageBand, month: stated }, now): Result<AgeStated, StateAgeProblem> {
    if (!file) return refuse({ kind: 'file-not-there' })
    const { ageBand: current, version } = file
    if (version !== seenVersion) return refuse({ kind: 'changed-meanwhile', current: { ageBand: current, version } })
    if (ageBands.codes.indexOf(ageBand) < ageBands.codes.indexOf(current)) return refuse({ kind: 'age-goes-forward', ageBand: current })
    const isRecorded = known?.knownFrom === 'birth-date'
    if (isRecorded && stated !== null && stated !== known.month) return refuse({ kind: 'birth-date-known' })
    const thisMonth = monthOf(now.today)
    const month = isRecorded ? known.month : (stated ?? known?.month ?? (ageBand === '18+' ? thisMonth : null))
    if (month !== null) {
      if (ageBand === '18+' && month > thisMonth) return refuse({ kind: 'not-yet-of-age', month })
      if (ageBand !== '18+' && month < thisMonth) return refuse({ kind: 'of-age-already', month })
      if (!isRecorded && !fits(month, ageBand, now.today)) return refuse({ kind: 'month-does-not-fit' })
    }
    const ofAgeNow = month === null ? null : { month, knownFrom: isRecorded ? ('birth-date' as const) : ('stated' as const) }
    return accept({ ageBand, ofAge: ofAgeNow, version: version + 1 })
  }
})

/** Whether a child of this band can turn eighteen in that month, the month of the birthday being open by one either way. */
export function fits(month: Month, ageBand: AgeBand, today: Day): boolean {
  const { from, until } = ageBands.term(ageBand)
  if (ageBand === '18+') return true
  const thisMonth = monthOf(today)
  return month >= addMonths(thisMonth, 12 * (ofAge - until - 1)) && month <= addMonths(thisMonth, 12 * (ofAge - from))
}
