/** Code lists of the field: a code, its Indonesian and its English word, and whatever else the list needs. */
import { z } from 'zod'

export type Language = 'id' | 'en'

export interface Term {
  readonly code: string
  readonly id: string
  readonly en: string
}

export interface Vocabulary<T extends Term> {
  readonly terms: readonly T[]
  readonly codes: readonly T['code'][]
  readonly schema: z.ZodEnum<{ [C in T['code']]: C }>
  /** The term of a code. Throws on an unknown code: codes are parsed at the door, so this is a bug. */
  term(code: T['code']): T
}

/** Declares a closed list once; the type, the check, the choices of a form and the printed word follow from it. */
export function vocabulary<const T extends Term>(terms: readonly T[]): Vocabulary<T> {
  const byCode = new Map<string, T>(terms.map((term) => [term.code, term]))
  const codes = terms.map((term) => term.code) as T['code'][]
  return {
    terms,
    codes,
    schema: z.enum(codes as [T['code'], ...T['code'][]]) as unknown as Vocabulary<T>['schema'],
    term(code) {
      const term = byCode.get(code)
      if (!term) throw new Error(`unknown code ${code}`)
      return term
    }
  }
}
