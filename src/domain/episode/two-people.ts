/** What takes two people: nobody signs what came from her own hand or from her own post (N10, product.md 5). */
import type { CaseFile } from '#domain/case-file/case-file.ts'
import type { Caller } from '#domain/kernel/command.ts'

export interface By {
  readonly accountId: string
  readonly postId: string
}

/** A row and the post under whose name it was signed. */
export interface Signed {
  readonly id: string
  readonly postId: string
}

/** Also on another day, from another post, or standing in for the case worker. */
export const isOwnWork = (caller: Caller, file: Pick<CaseFile, 'workerPostId'>, by: By): boolean =>
  caller.accountId === by.accountId || caller.postIds.includes(by.postId) || caller.postIds.includes(file.workerPostId)
