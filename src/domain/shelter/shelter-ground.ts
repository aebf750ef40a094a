/** What every decision about a stay rests on: whether the file is open, and whether the caller accompanies the child or speaks for a shelter. */
import { type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import type { State } from '#domain/case-file/state.ts'

export interface ShelterGround {
  /** null: no such file for the caller */
  readonly state: State | null
  readonly accompanies: boolean
  /** posts of shelters that received the child and are the caller's */
  readonly ownPosts: readonly { readonly postId: string }[]
}

export interface StayNotThere {
  readonly kind: 'stay-not-there'
}

export const closedGround = ({ state }: ShelterGround): { readonly ok: false; readonly problem: CaseFileClosed } | undefined =>
  closedFault(state === null ? null : { state })

export const isOwn = ({ ownPosts }: ShelterGround, postId: string): boolean => ownPosts.some((own) => own.postId === postId)
