/** What every decision about care rests on: whether the file is open, and on whose behalf the caller writes. */
import { type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import type { State } from '#domain/case-file/state.ts'
import { refuse } from '#domain/kernel/result.ts'
import type { CareRole } from './care.ts'

export interface CareGround {
  /** null: no such file for the caller */
  readonly state: State | null
  /** accompanies the child: keeps the course of every institution */
  readonly accompanies: boolean
  /** posts through which an institution of care keeps its own rows now */
  readonly ownPosts: readonly { readonly postId: string; readonly role: CareRole }[]
}

export interface NotYourPart {
  readonly kind: 'not-your-part'
}

/** Whoever accompanies writes every row; an institution the rows of its own posts. */
export const mayKeep = ({ accompanies, ownPosts }: CareGround, postId: string | null): boolean =>
  accompanies || ownPosts.some((own) => own.postId === postId)

export function groundFault(ground: CareGround, postId: string | null) {
  return closedGround(ground) ?? (mayKeep(ground, postId) ? undefined : refuse({ kind: 'not-your-part' }))
}

export const closedGround = ({ state }: CareGround): { readonly ok: false; readonly problem: CaseFileClosed } | undefined =>
  closedFault(state === null ? null : { state })
