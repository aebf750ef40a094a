/** A service is entered in the directory by its own unit, or for it by whoever leads the area. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { addDays } from '#domain/kernel/date.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { ServiceTerms, type TermsProblem, termsFault, verifyAgainOn } from './service.ts'

export const RecordService = z.strictObject({
  serviceId: field(Id, 'Layanan', 'Service', 'S1', 'K18'),
  unitId: field(Id, 'Unit', 'Unit', 'S1', 'K18'),
  terms: ServiceTerms,
  verifiedOn: field(Day, 'Dipastikan pada', 'Verified on', 'S1', 'K18')
})
export type RecordService = z.infer<typeof RecordService>

export interface RecordServiceState {
  /** whether the caller keeps the entries of this unit */
  readonly keeps: boolean
  readonly unitPosts: readonly string[]
  /** the regions of the input that exist */
  readonly regions: readonly string[]
}
export type RecordServiceProblem = TermsProblem | { readonly kind: 'not-your-unit' } | { readonly kind: 'verified-in-future' }

export const recordService = command({
  name: 'directory.record-service',
  input: RecordService,
  compartments: ['K18'],
  subject: () => ({ kind: 'none' }),
  decide(
    { keeps, unitPosts, regions }: RecordServiceState,
    { terms, verifiedOn },
    now
  ): Result<{ readonly terms: ServiceTerms; readonly verifyAgainOn: Day }, RecordServiceProblem> {
    if (!keeps) return refuse({ kind: 'not-your-unit' })
    // the calendar of the east runs ahead of the server's
    if (verifiedOn > addDays(now.today, 1)) return refuse({ kind: 'verified-in-future' })
    const fault = termsFault(terms, unitPosts, regions)
    return fault ? refuse(fault) : accept({ terms, verifyAgainOn: verifyAgainOn(verifiedOn) })
  }
})
