/** The people of the area with an account: all of them, by name. */
import type { Person } from '#web/design/FindPerson.tsx'
import { useRead } from './local-store.ts'

export const usePeople = (isAsked = true) => useRead<readonly Person[]>(isAsked ? '/api/people' : null)
