/** One try to find who cares for the child when a family refuses: in the order of the law, a way left out only with its reason (domain.md C7, G-08; S71, S157). */
import { z } from 'zod'
import { type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { childViewFields, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { ReturnState } from './record-family-status.ts'
import { careOutcomes, carePeople, type CareWay, careWays, waysSkipped } from './return.ts'

export const CareTryTerms = z.strictObject({
  way: field(careWays.schema, 'Jalan pengasuhan', 'Way of care', 'S2', 'K11'),
  withWhom: field(carePeople.schema, 'Dengan siapa', 'With whom', 'S3', 'K11'),
  outcome: field(careOutcomes.schema, 'Hasil', 'Outcome', 'S3', 'K11'),
  onDay: field(Day, 'Tanggal', 'Date', 'S2', 'K11'),
  skipReason: field(
    dignifiedText(300).min(10).nullable(),
    'Mengapa jalan sebelumnya dilewati',
    'Why earlier ways are left out',
    'S3',
    'K11'
  ),
  ...childViewFields('K11')
})
export const RecordCareTry = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  tryId: field(Id, 'Catatan', 'Record', 'S2', 'K11'),
  ...CareTryTerms.shape
})
export type RecordCareTry = z.infer<typeof RecordCareTry>

export interface CareTryState extends ReturnState {
  /** ways tried in this episode */
  readonly tried: readonly CareWay[]
}

export type RecordCareTryProblem =
  | CaseFileClosed
  | { readonly kind: 'happened-in-future' }
  | { readonly kind: 'child-view-or-reason' }
  | { readonly kind: 'care-way-skipped'; readonly ways: readonly CareWay[] }

export const recordCareTry = command({
  name: 'episode.record-care-try',
  input: RecordCareTry,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, tried }: CareTryState, input, now): Result<RecordCareTry, RecordCareTryProblem> {
    const closed = closedFault(file)
    if (closed) return closed
    if (input.onDay > now.today) return refuse({ kind: 'happened-in-future' })
    if (!isHeardOrExplained(input)) return refuse({ kind: 'child-view-or-reason' })
    const ways = waysSkipped(input.way, tried)
    if (ways.length > 0 && input.skipReason === null) return refuse({ kind: 'care-way-skipped', ways })
    return accept(ways.length > 0 ? input : { ...input, skipReason: null })
  }
})
