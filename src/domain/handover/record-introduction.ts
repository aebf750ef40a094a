/** Recording that the successor was introduced, and how the child took it; or why not yet, and by when. */
import { z } from 'zod'
import { childViewFields, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { HandoverState } from './handover.ts'
import { introducedTo, introductionWays, notYetReasons } from './introduction.ts'

export const RecordIntroduction = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  handoverId: field(Id, 'Serah terima', 'Hand-over', 'S2', 'K11'),
  introductionId: field(Id, 'Perkenalan', 'Introduction', 'S2', 'K11'),
  whom: field(introducedTo.schema, 'Kepada siapa', 'To whom', 'S2', 'K11'),
  /** somebody on the circle; null for the child, and for an institution that is not on it */
  supporterId: field(Id.nullable(), 'Pendukung', 'Supporter', 'S2', 'K10'),
  way: field(introductionWays.schema, 'Bagaimana', 'How', 'S2', 'K11'),
  /** the day it was; for `not-yet` the day by which it will be */
  onDay: field(Day, 'Tanggal', 'Date', 'S2', 'K11'),
  notYetReason: field(notYetReasons.schema.nullable(), 'Mengapa belum', 'Why not yet', 'S3', 'K11'),
  ...childViewFields('K11')
})
export type RecordIntroduction = z.infer<typeof RecordIntroduction>

export interface RecordIntroductionState extends HandoverState {
  readonly supporterIds: readonly string[]
}

export type RecordIntroductionProblem =
  | { readonly kind: 'handover-over' }
  | { readonly kind: 'not-of-this-handover' }
  | { readonly kind: 'supporter-unknown' }
  | { readonly kind: 'view-or-reason' }
  | { readonly kind: 'view-of-child-only' }
  | { readonly kind: 'happened-in-future' }
  | { readonly kind: 'not-yet-in-past' }
  | { readonly kind: 'not-yet-why' }
  | { readonly kind: 'alone-only-when-sudden' }

export const recordIntroduction = command({
  name: 'handover.record-introduction',
  input: RecordIntroduction,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ handover, supporterIds }: RecordIntroductionState, input, now, caller): Result<RecordIntroduction, RecordIntroductionProblem> {
    if (handover?.id !== input.handoverId) return refuse({ kind: 'handover-over' })
    if (![handover.fromAccountId, handover.toAccountId].includes(caller.accountId)) return refuse({ kind: 'not-of-this-handover' })
    if (input.supporterId !== null && !supporterIds.includes(input.supporterId)) return refuse({ kind: 'supporter-unknown' })
    if ((input.whom === 'supporter') !== (input.supporterId !== null) && input.whom !== 'carer' && input.whom !== 'institution')
      return refuse({ kind: 'supporter-unknown' })
    const isMade = input.way !== 'not-yet'
    // G-12: the child is asked about the new person too
    if (input.whom === 'child' && isMade && !isHeardOrExplained(input)) return refuse({ kind: 'view-or-reason' })
    if (!(input.whom === 'child' && isMade) && (input.statement || input.missingReason)) return refuse({ kind: 'view-of-child-only' })
    if (isMade && input.onDay > now.today) return refuse({ kind: 'happened-in-future' })
    if (!isMade && input.onDay < now.today) return refuse({ kind: 'not-yet-in-past' })
    if (isMade !== (input.notYetReason === null)) return refuse({ kind: 'not-yet-why' })
    if (input.way === 'alone' && handover.kind === 'planned') return refuse({ kind: 'alone-only-when-sudden' })
    return accept(input)
  }
})
