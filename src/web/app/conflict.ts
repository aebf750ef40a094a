/** Two versions of one record side by side: what differs, and how mine is sent again over what the server has now. */

export interface Difference {
  readonly field: string
  readonly mine: unknown
  readonly theirs: unknown
}

/** Fields of my input that the server's record has too, with another value. Identifiers and versions are no content. */
export const differences = (mine: unknown, theirs: unknown): readonly Difference[] =>
  isRecord(mine) && isRecord(theirs)
    ? Object.keys(mine)
        .filter((field) => field in theirs && !isVersion(field) && !/(^id|Id)$/.test(field) && !same(mine[field], theirs[field]))
        .map((field) => ({ field, mine: mine[field], theirs: theirs[field] }))
    : []

/** My input with the version the server has now: the next try says "I have seen that one". */
export function overCurrent(mine: unknown, current: unknown): unknown {
  if (!isRecord(mine) || !isRecord(current)) return mine
  const version = Object.entries(current).find(([field]) => isVersion(field))?.[1]
  return Object.fromEntries(
    Object.entries(mine).map(([field, value]) => [field, isVersion(field) ? (current[field] ?? version ?? value) : value])
  )
}

/** `version`, `seenVersion`, `mapVersion` … */
const isVersion = (field: string): boolean => /version$|^seenNumber$|^number$/i.test(field)
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
