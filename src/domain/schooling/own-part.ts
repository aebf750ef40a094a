/** The part of the track that an institution keeps itself once it stands on the file as a recipient: it writes codes and reads back only those. */

export interface OwnPartState {
  /** the caller's post of a school or an education office; null: this file is not shared with one */
  readonly postId: string | null
}
export interface NotYourPart {
  readonly kind: 'not-your-part'
}
export interface HappenedInFuture {
  readonly kind: 'happened-in-future'
}
