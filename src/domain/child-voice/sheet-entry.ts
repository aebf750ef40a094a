/** What a child writes on its sheet, or through its slip of paper: feedback, words of its own, a wish for another worker, a complaint. */
import { z } from 'zod'
import { addDays, type Day, type Now } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { answerComplaintWithin, answerWishWithin, childText, Faces, flagsOf, talkWithin, type TextFlag, WishedSex } from './voice.ts'

export const entryKinds = vocabulary([
  { code: 'feedback', id: 'Suara anak', en: 'Feedback' },
  { code: 'statement', id: 'Kata anak', en: 'The child’s own words' },
  { code: 'wish', id: 'Permintaan pendamping lain', en: 'Wish for another worker' },
  { code: 'complaint', id: 'Pengaduan', en: 'Complaint' }
])
export type EntryKind = (typeof entryKinds.codes)[number]

export const entryTerms = {
  entryId: field(Id, 'Tulisan', 'Entry', 'S2', 'K14'),
  kind: field(entryKinds.schema, 'Jenis', 'Kind', 'S3', 'K14'),
  answers: Faces,
  wishedSex: field(WishedSex.nullable(), 'Ingin ditemani', 'Would like to be with', 'S3', 'K14'),
  words: field(childText.nullable(), 'Ingin memberi tahu kami', 'Would like to tell us', 'S4', 'K14')
}
const EntryTerms = z.strictObject(entryTerms)
export type EntryTerms = z.infer<typeof EntryTerms>

/** An entry as it is kept. */
export interface Entry extends EntryTerms {
  readonly aboutPostId: string | null
  readonly flags: readonly TextFlag[]
  readonly dueOn: Day | null
}

export type EntryProblem = { readonly kind: 'nothing-written' } | { readonly kind: 'words-missing' }

const within: Record<EntryKind, number | null> = {
  feedback: talkWithin,
  statement: null,
  wish: answerWishWithin,
  complaint: answerComplaintWithin
}

/** Kept as it was said. Only an empty sheet is handed back. */
export function entryOf(terms: EntryTerms, aboutPostId: string | null, now: Now): Result<Entry, EntryProblem> {
  const words = terms.words || null
  const isSilent = words === null && Object.values(terms.answers).every((face) => face === null)
  if (terms.kind === 'feedback' && isSilent) return refuse({ kind: 'nothing-written' })
  if ((terms.kind === 'statement' || terms.kind === 'complaint') && words === null) return refuse({ kind: 'words-missing' })
  const days = within[terms.kind]
  return accept({
    ...terms,
    words,
    wishedSex: terms.kind === 'wish' ? (terms.wishedSex ?? 'ANY') : null,
    aboutPostId: terms.kind === 'statement' ? null : aboutPostId,
    flags: flagsOf(words),
    dueOn: days === null ? null : addDays(now.today, days)
  })
}
