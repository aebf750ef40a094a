/** A short note on the file: a contact, a visit, something seen, a promise to the child. Never about what was done to the child (domain.md G-03; S117). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { type CaseFile, type CaseFileClosed, closedFault } from './case-file.ts'

export const noteKinds = vocabulary([
  { code: 'contact', id: 'Kontak', en: 'Contact' },
  { code: 'visit', id: 'Kunjungan', en: 'Visit' },
  { code: 'observation', id: 'Pengamatan', en: 'Observation' },
  { code: 'promise', id: 'Janji kepada anak', en: 'Promise to the child' }
])
export type NoteKind = (typeof noteKinds.codes)[number]

export const WriteNote = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  noteId: field(Id, 'Catatan', 'Note', 'S2', 'K11'),
  kind: field(noteKinds.schema, 'Jenis', 'Kind', 'S3', 'K11'),
  happenedOn: field(Day, 'Tanggal', 'Date', 'S2', 'K11'),
  /** only for a promise: by when it is to be kept */
  dueOn: field(Day.nullable(), 'Ditepati sebelum', 'To be kept by', 'S2', 'K11'),
  text: field(dignifiedText().min(1), 'Catatan', 'Note', 'S3', 'K11')
})
export type WriteNote = z.infer<typeof WriteNote>

export interface WriteNoteState {
  readonly file: CaseFile | null
}

export type WriteNoteProblem =
  | CaseFileClosed
  | { readonly kind: 'happened-in-future' }
  | { readonly kind: 'due-only-for-promise' }
  | { readonly kind: 'due-before-promise' }

export const writeNote = command({
  name: 'case-file.write-note',
  input: WriteNote,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: WriteNoteState, input, now): Result<WriteNote, WriteNoteProblem> {
    const closed = closedFault(state.file)
    if (closed) return closed
    if (input.happenedOn > now.today) return refuse({ kind: 'happened-in-future' })
    if (input.dueOn !== null && input.kind !== 'promise') return refuse({ kind: 'due-only-for-promise' })
    if (input.dueOn !== null && input.dueOn < input.happenedOn) return refuse({ kind: 'due-before-promise' })
    return accept(input)
  }
})
