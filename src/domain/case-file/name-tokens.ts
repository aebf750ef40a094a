/** What of a child's name, year of birth and NIK goes into the blind index: plain rules, so that one child spelled two ways is still found (domain.md F4, security.md 3.12). */
import type { Day } from '#domain/kernel/date.ts'
import { type AgeBand, ageBands } from './child.ts'
import { nameKeys } from './name-keys.ts'

/**
 * One entry of the index. A NIK is kept whole. Names and years are cut to twelve bits, so that several children share every value and
 * nobody can tell from how often one occurs which name it is.
 */
export interface IndexEntry {
  readonly kind: 'nik' | 'name' | 'bone' | 'born'
  /** which word of the name; 0 where there are no words */
  readonly part: number
  readonly text: string
  readonly bits: number
}

export const shortBits = 12
const wholeBits = 256

interface Named {
  readonly name?: string | null | undefined
  readonly called?: string | null | undefined
  readonly nik?: string | null | undefined
  readonly bornOn?: Day | null | undefined
}

/** Every way this child may be looked for; each entry once. */
export function indexEntriesOf({ name, called, nik, bornOn }: Named, ageBand: AgeBand, today: Day): IndexEntry[] {
  const digits = (nik ?? '').replaceAll(/\D/g, '')
  const words = nameKeys(`${name ?? ''} / ${called ?? ''}`)
  if (digits.length !== 16 && words.length === 0) return []
  return [
    ...(digits.length === 16 ? [{ kind: 'nik' as const, part: 0, text: `nik:${digits}`, bits: wholeBits }] : []),
    ...words.flatMap((keys, index) => keys.map(({ kind, key }) => ({ kind, part: index + 1, text: `${kind}:${key}`, bits: shortBits }))),
    ...birthYears(bornOn, ageBand, today).map((year) => ({ kind: 'born' as const, part: 0, text: `born:${year}`, bits: shortBits }))
  ]
}

/** A date of birth is often a year off on paper; without one the band of the file says which years it can be. */
export function birthYears(bornOn: Day | null | undefined, ageBand: AgeBand, today: Day): number[] {
  if (bornOn) return years(Number(bornOn.slice(0, 4)) - 1, Number(bornOn.slice(0, 4)) + 1)
  const { from, until } = ageBands.term(ageBand)
  const year = Number(today.slice(0, 4))
  // first contact is always before 18, so nobody in a file is much older
  return years(year - Math.min(until, 25) - 1, year - from)
}

const years = (from: number, until: number): number[] => Array.from({ length: until - from + 1 }, (_, index) => from + index)
