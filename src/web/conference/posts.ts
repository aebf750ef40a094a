/** The posts of the network as the directory gives them. */
import type { Role } from '#domain/access/role.ts'

export interface DirectoryPost {
  readonly id: string
  readonly role: Role
  readonly title: string
  readonly unitId: string
  readonly unitName: string
  /** the name of who holds it; null when nobody can sign in */
  readonly holder: string | null
}

export const postOptions = (posts: readonly DirectoryPost[]) =>
  posts.map((one) => ({ value: one.id, label: `${one.title}, ${one.unitName}` }))
