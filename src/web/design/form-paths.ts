/** Values inside a form by dotted path (`child.ageBand`): reading, setting without changing the old, leaving out what was not given. */

/** The type found at a dotted path. */
export type At<T, P extends string> = P extends `${infer K}.${infer Rest}` ? At<Member<T, K>, Rest> : Member<T, P>

type Member<T, K extends string> = T extends readonly (infer E)[]
  ? E
  : T extends object
    ? K extends keyof T
      ? T[K]
      : undefined
    : undefined

export const valueAt = (values: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isTree(value) ? value[key] : undefined), values)

/** A copy with one value changed; everything beside the path is the same object. */
export function withValue<T>(values: T, path: string, value: unknown): T {
  const [key = '', ...rest] = path.split('.')
  const inner = rest.length ? withValue(isTree(values) ? values[key] : undefined, rest.join('.'), value) : value
  if (Array.isArray(values)) return values.with(Number(key), inner) as T
  return { ...(values as object), [key]: inner } as T
}

/** An empty box means "not given": empty strings and undefined are left out, texts lose the blanks around them. */
export function given(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined
  if (Array.isArray(value)) return value.map(given).filter((one) => one !== undefined)
  if (!isTree(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const kept = given(inner)
      return kept === undefined ? [] : [[key, kept]]
    })
  )
}

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
