/** The regular review of a file (ST10): early signs, what became of the needs, and where the road goes on (domain.md C1; S35, S36, S98–S103). */
import { mayMove, type State } from '#domain/case-file/state.ts'
import { addDays, type Day } from '#domain/kernel/date.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const needsChanges = vocabulary([
  { code: 'better', id: 'Membaik', en: 'Better' },
  { code: 'same', id: 'Sama', en: 'The same' },
  { code: 'worse', id: 'Memburuk', en: 'Worse' },
  { code: 'new', id: 'Ada kebutuhan baru', en: 'There is a new need' }
])

export const reviewDecisions = vocabulary([
  { code: 'go-on', id: 'Lanjutkan rencana', en: 'Go on with the plan', to: null },
  { code: 'assess-again', id: 'Asesmen baru', en: 'A new assessment', to: 'ST06' },
  { code: 'conference', id: 'Konferensi kasus', en: 'A case conference', to: 'ST07' },
  { code: 'prepare-return', id: 'Siapkan reintegrasi', en: 'Prepare reintegration', to: 'ST11' },
  { code: 'monitor', id: 'Mulai pemantauan', en: 'Begin monitoring', to: 'ST14' },
  { code: 'close', id: 'Siapkan penutupan', en: 'Prepare closing', to: 'ST10' }
])
export type ReviewDecision = (typeof reviewDecisions.codes)[number]

/** A file is looked at where it stands, or on its way through ST10; nothing else may be reached from a review. */
export const mayBeReviewed = (from: State): boolean => from === 'ST10' || mayMove(from, 'ST10')

/** Where the file stands after the review. Going on leaves it where it was; from the review itself it runs again once a plan is in force. */
export function stateAfterReview(from: State, decision: ReviewDecision, planInForce: boolean): State | undefined {
  if (!mayBeReviewed(from)) return undefined
  const { to } = reviewDecisions.term(decision)
  if (to === null) return from === 'ST10' && planInForce ? 'ST09' : from
  return to === from || to === 'ST10' || mayMove('ST10', to) ? to : undefined
}

/** The latest day of the next review: the rhythm of the risk, never stretched by whoever reviews. */
export const latestReview = (today: Day, rhythmDays: number): Day => addDays(today, rhythmDays)

export interface Review {
  readonly id: string
  readonly risk: string
  readonly recordedByAccount: string
  readonly recordedByPost: string
  readonly isCountersigned: boolean
}
