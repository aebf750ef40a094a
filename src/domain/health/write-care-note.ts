/** An institution's own note of care: a health worker's in K7, a psychologist's in K6; its own post alone reads it again (B3, "own"). */
import { z } from 'zod'
import type { CaseFileClosed } from '#domain/case-file/case-file.ts'
import { command } from '#domain/kernel/command.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { CareRole } from './care.ts'
import { type CareGround, closedGround, type NotYourPart } from './care-ground.ts'

export const WriteCareNote = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  noteId: field(Id, 'Catatan', 'Note', 'S1', 'K7'),
  postId: field(Id, 'Jabatan Anda', 'Your post', 'S2', 'K7'),
  text: field(dignifiedText(500).min(1), 'Catatan', 'Note', 'S4', 'K7')
})
export type WriteCareNote = z.infer<typeof WriteCareNote>

export interface WriteCareNoteState {
  readonly ground: CareGround
}

export type WriteCareNoteProblem = CaseFileClosed | NotYourPart

export type CareNoteWritten = WriteCareNote & { readonly role: CareRole }

export const writeCareNote = command({
  name: 'health.write-note',
  input: WriteCareNote,
  compartments: ['K6', 'K7'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ ground }: WriteCareNoteState, input): Result<CareNoteWritten, WriteCareNoteProblem> {
    const closed = closedGround(ground)
    if (closed) return closed
    const own = ground.ownPosts.find(({ postId }) => postId === input.postId)
    return own ? accept({ ...input, role: own.role }) : refuse({ kind: 'not-your-part' })
  }
})
