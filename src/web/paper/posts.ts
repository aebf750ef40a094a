/** The posts a paper can be for, and the duty of whoever is chosen. */
import type { Role } from '#domain/access/role.ts'
import type { Draft } from './paper.local.ts'

/** As GET /api/posts?scope=area tells it. */
export interface DirectoryPost {
  readonly id: string
  readonly role: Role
  readonly title: string
  readonly unitName: string
}

export const roleOf = (draft: Draft, posts: readonly DirectoryPost[] | undefined): Role | undefined =>
  draft.reader === 'outside' ? draft.role : draft.reader === 'post' ? posts?.find(({ id }) => id === draft.postId)?.role : undefined
