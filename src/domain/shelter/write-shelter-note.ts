/** A shelter's own daily note: how the child is, never about what happened (B3, R13 writes its own part of K11). */
import { z } from 'zod'
import type { CaseFileClosed } from '#domain/case-file/case-file.ts'
import { command } from '#domain/kernel/command.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { hasRoom, type Stay } from './stay.ts'
import { closedGround, isOwn, type ShelterGround, type StayNotThere } from './shelter-ground.ts'

export const WriteShelterNote = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  stayId: field(Id, 'Masa tinggal', 'Stay', 'S1', 'K11'),
  noteId: field(Id, 'Catatan', 'Note', 'S1', 'K11'),
  text: field(dignifiedText(500).min(1), 'Catatan harian', 'Daily note', 'S4', 'K11')
})
export type WriteShelterNote = z.infer<typeof WriteShelterNote>

export interface WriteShelterNoteState {
  readonly ground: ShelterGround
  readonly stay: Pick<Stay, 'postId' | 'status'> | null
}

export type WriteShelterNoteProblem = CaseFileClosed | StayNotThere | { readonly kind: 'not-your-part' } | { readonly kind: 'nobody-stays' }

export type ShelterNoteWritten = WriteShelterNote & { readonly postId: string }

export const writeShelterNote = command({
  name: 'shelter.write-note',
  input: WriteShelterNote,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ ground, stay }: WriteShelterNoteState, input): Result<ShelterNoteWritten, WriteShelterNoteProblem> {
    const closed = closedGround(ground)
    if (closed) return closed
    if (!stay) return refuse({ kind: 'stay-not-there' })
    if (!isOwn(ground, stay.postId)) return refuse({ kind: 'not-your-part' })
    if (!hasRoom(stay.status)) return refuse({ kind: 'nobody-stays' })
    return accept({ ...input, postId: stay.postId })
  }
})
