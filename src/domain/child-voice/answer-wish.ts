/** The supervisor or the head answers the wish for another worker, and tells the child why when it cannot be yet. */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const wishStates = vocabulary([
  { code: 'open', id: 'Belum dijawab', en: 'Not answered yet' },
  { code: 'not-yet', id: 'Belum bisa', en: 'Not yet' },
  { code: 'granted', id: 'Dikabulkan', en: 'Granted' }
])
export type WishState = (typeof wishStates.codes)[number]
export const wishAnswers = vocabulary([
  { code: 'granted', id: 'Ya, anak mendapat pendamping lain', en: 'Yes, the child gets somebody else' },
  { code: 'not-yet', id: 'Belum bisa', en: 'Not yet' }
])

export const AnswerWish = z.strictObject({
  wishId: field(Id, 'Permintaan', 'Wish', 'S2', 'K14'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K14'),
  answer: field(wishAnswers.schema, 'Jawaban', 'Answer', 'S3', 'K14'),
  reason: field(dignifiedText(300).nullable(), 'Alasan yang dikatakan kepada anak', 'Reason told to the child', 'S4', 'K14'),
  toldOn: field(Day, 'Dikatakan kepada anak pada', 'Told to the child on', 'S2', 'K14')
})
export type AnswerWish = z.infer<typeof AnswerWish>

export interface WishSeen {
  readonly caseFileId: string
  readonly version: number
  readonly state: WishState
}
export type AnswerWishProblem =
  | { readonly kind: 'no-such-wish' }
  | { readonly kind: 'granted-already' }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'told-in-future' }
  | ChangedMeanwhile<{ readonly version: number; readonly state: WishState }>

export const answerWish = command({
  name: 'child-voice.answer-wish',
  input: AnswerWish,
  compartments: ['K14'],
  // No file is named: its trail is read by whom the child would rather not be with.
  subject: () => ({ kind: 'none' }),
  decide({ wish }: { readonly wish: WishSeen | null }, input, now): Result<AnswerWish & { readonly wish: WishSeen }, AnswerWishProblem> {
    if (!wish) return refuse({ kind: 'no-such-wish' })
    if (wish.version !== input.seenVersion)
      return refuse({ kind: 'changed-meanwhile', current: { version: wish.version, state: wish.state } })
    // "Not yet" stays a question: it may be granted later.
    if (wish.state === 'granted') return refuse({ kind: 'granted-already' })
    if (input.answer === 'not-yet' && !input.reason) return refuse({ kind: 'reason-missing' })
    if (input.toldOn > now.today) return refuse({ kind: 'told-in-future' })
    return accept({ ...input, wish })
  }
})
