/** Who answers for a promise now: the post stays, the official changes, and each new one says that it is known (S117–S119). */

export interface Taking {
  readonly accountId: string
  readonly answer: 'accepted' | 'asked'
}

export interface HeldPromise {
  /** who held the post when it was promised; null: the post was empty, or the promise was moved to it later */
  readonly promisedBy: string | null
  /** who holds it now; null: the chair is empty */
  readonly heldBy: string | null
  /** answers of holders, the latest last */
  readonly takings: readonly Taking[]
}

export type Holding =
  /** the one who promised, or a successor who took it over */
  | 'known'
  /** a new holder who has said nothing yet */
  | 'not-taken-over'
  /** a new holder who asked first */
  | 'asked'
  /** nobody: whoever leads the plan finds somebody */
  | 'vacant'

export function holdingOf({ promisedBy, heldBy, takings }: HeldPromise): Holding {
  if (heldBy === null) return 'vacant'
  const last = takings.filter(({ accountId }) => accountId === heldBy).at(-1)
  if (last) return last.answer === 'accepted' ? 'known' : 'asked'
  return heldBy === promisedBy ? 'known' : 'not-taken-over'
}
