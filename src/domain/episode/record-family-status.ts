/** How the family stands to the child today; every answer is kept, so that the way from refusing to accepting is seen (domain.md D4 FS1–FS7; S69–S72). */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { familyStatuses } from '#domain/case-file/child.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'

export const RecordFamilyStatus = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  statusId: field(Id, 'Catatan', 'Record', 'S2', 'K11'),
  status: field(familyStatuses.schema, 'Sikap keluarga', 'How the family stands', 'S3', 'K11'),
  onDay: field(Day, 'Tanggal', 'Date', 'S2', 'K11')
})
export type RecordFamilyStatus = z.infer<typeof RecordFamilyStatus>

/** What every record on the way home needs to know. */
export interface ReturnState {
  readonly file: CaseFile | null
}

export type RecordFamilyStatusProblem = CaseFileClosed | { readonly kind: 'happened-in-future' }

export const recordFamilyStatus = command({
  name: 'episode.record-family-status',
  input: RecordFamilyStatus,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide: ({ file }: ReturnState, input, now): Result<RecordFamilyStatus, RecordFamilyStatusProblem> =>
    closedFault(file) ?? (input.onDay > now.today ? refuse({ kind: 'happened-in-future' }) : accept(input))
})
