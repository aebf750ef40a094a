/** The institutions a file can turn to: those of the area, and those from farther away that stand on it because they said yes. */
import type { Role } from '#domain/access/role.ts'
import { useRead } from './local-store.ts'

/** As GET /api/posts?scope=area tells it. */
interface Post {
  readonly id: string
  readonly role: string
  readonly unitName: string
}
/** As GET /api/case-files/:id/people tells it. */
interface People {
  readonly standing: readonly { readonly postId: string; readonly role: string; readonly unit: string; readonly isNow: boolean }[]
}

/** Posts of this duty as the options of a choice; nothing is asked of the server for whoever does not choose. */
export function useInstitutions(caseFileId: string, duty: Role, chooses = true): { readonly value: string; readonly label: string }[] {
  const posts = useRead<readonly Post[]>(chooses ? '/api/posts?scope=area' : null)
  const people = useRead<People>(chooses ? `/api/case-files/${caseFileId}/people` : null)
  const found = [
    ...(people.value?.standing ?? []).filter(({ isNow }) => isNow).map((one) => ({ id: one.postId, role: one.role, unitName: one.unit })),
    ...(posts.value ?? [])
  ].filter(({ role }) => role === duty)
  return [...new Map(found.map((one) => [one.id, one.unitName]))].map(([value, label]) => ({ value, label }))
}
