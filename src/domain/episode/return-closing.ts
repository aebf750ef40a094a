/** The supervisor gives a closing back and says what is still to be done; the case worker may take her own request back too. */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { command } from '#domain/kernel/command.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'

export const ReturnClosing = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  closingId: field(Id, 'Permintaan menutup', 'Closing request', 'S2', 'K11'),
  reason: field(dignifiedText(300).min(5), 'Yang masih perlu dilakukan', 'What is still to be done', 'S3', 'K11')
})
export type ReturnClosing = z.infer<typeof ReturnClosing>

export interface ReturnClosingState {
  readonly file: CaseFile | null
  readonly askedId: string | null
}

export type ReturnClosingProblem = CaseFileClosed | { readonly kind: 'closing-not-asked' }

export const returnClosing = command({
  name: 'episode.return-closing',
  input: ReturnClosing,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, askedId }: ReturnClosingState, input): Result<ReturnClosing, ReturnClosingProblem> {
    const closed = closedFault(file)
    if (closed) return closed
    return askedId === input.closingId ? accept(input) : refuse({ kind: 'closing-not-asked' })
  }
})
