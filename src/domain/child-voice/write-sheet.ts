/** The child writes on the telephone it was handed, or somebody for it. One name for all of it: the trail must not tell praise from a complaint. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type Entry, type EntryProblem, entryOf, entryTerms } from './sheet-entry.ts'
import { caseFileId } from './voice.ts'

export const WriteSheet = z.strictObject({
  caseFileId,
  aboutPostId: field(Id.nullable(), 'Tentang siapa', 'About whom', 'S3', 'K14'),
  /** by somebody who writes it down for the child */
  byStaff: field(z.boolean(), 'Ditulis petugas', 'Written down by staff', 'S2', 'K14'),
  ...entryTerms
})
export type WriteSheet = z.infer<typeof WriteSheet>

export interface SheetState {
  /** the posts that accompany the child now, and who guides them */
  readonly teamPostIds: readonly string[]
}

export interface SheetEntry extends Entry {
  readonly way: 'sheet' | 'staff'
}

export type WriteSheetProblem = EntryProblem | { readonly kind: 'not-on-team' }

export const writeSheet = command({
  name: 'child-voice.write-sheet',
  input: WriteSheet,
  compartments: ['K14'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: SheetState, { caseFileId: _, aboutPostId, byStaff, ...terms }, now): Result<SheetEntry, WriteSheetProblem> {
    if (aboutPostId !== null && !state.teamPostIds.includes(aboutPostId)) return refuse({ kind: 'not-on-team' })
    const entry = entryOf(terms, aboutPostId, now)
    return entry.ok ? accept({ ...entry.value, way: byStaff ? 'staff' : 'sheet' }) : entry
  }
})
