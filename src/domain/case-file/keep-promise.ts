/** What became of a promise to the child: kept, or not kept and why the child was told so (G-17; S117). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type CaseFile, type CaseFileClosed, closedFault } from './case-file.ts'

export const KeepPromise = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  noteId: field(Id, 'Janji', 'Promise', 'S2', 'K11'),
  kept: field(z.boolean(), 'Ditepati', 'Kept', 'S3', 'K11'),
  onDay: field(Day, 'Tanggal', 'Date', 'S2', 'K11'),
  /** what the child was told; only when it was not kept */
  told: field(dignifiedText(200).nullable(), 'Yang dikatakan kepada anak', 'What the child was told', 'S3', 'K11')
})
export type KeepPromise = z.infer<typeof KeepPromise>

export interface KeepPromiseState {
  readonly file: CaseFile | null
  readonly promise: { readonly happenedOn: Day; readonly isSettled: boolean } | null
}

export type KeepPromiseProblem =
  | CaseFileClosed
  | { readonly kind: 'no-such-promise' }
  | { readonly kind: 'promise-settled' }
  | { readonly kind: 'happened-in-future' }
  | { readonly kind: 'before-promise' }
  | { readonly kind: 'told-child-needed' }

export const keepPromise = command({
  name: 'case-file.keep-promise',
  input: KeepPromise,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, promise }: KeepPromiseState, input, now): Result<KeepPromise, KeepPromiseProblem> {
    const closed = closedFault(file)
    if (closed) return closed
    if (!promise) return refuse({ kind: 'no-such-promise' })
    if (promise.isSettled) return refuse({ kind: 'promise-settled' })
    if (input.onDay > now.today) return refuse({ kind: 'happened-in-future' })
    if (input.onDay < promise.happenedOn) return refuse({ kind: 'before-promise' })
    // a broken promise without a word is the second one broken
    if (input.kept !== (input.told === null)) return refuse({ kind: 'told-child-needed' })
    return accept(input)
  }
})
