/** What a paper consists of before it is set in type: a head and blocks of plain words. Both presses, PDF and DOCX, take exactly this. */
import type { Term, Vocabulary } from '#domain/kernel/vocabulary.ts'
import { dayOf } from '#domain/kernel/date.ts'

export type Row = readonly [label: string, value: string]

/** `place` 0–1 around the ring, clockwise from the top. */
export interface Dot {
  readonly ring: 1 | 2 | 3
  readonly place: number
  readonly number: number
  readonly strength: number
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly Row[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string; readonly by: string }
  | { readonly kind: 'circle'; readonly dots: readonly Dot[]; readonly rings: readonly string[] }
  | { readonly kind: 'signatures'; readonly people: readonly Row[] }

export interface Sheet {
  readonly title: string
  readonly unit: string
  readonly place: string
  readonly head: readonly Row[]
  readonly blocks: readonly Block[]
  /** stands across every page: who made it, where, when, which paper (security.md 3.13) */
  readonly mark: string
  readonly number: string
  readonly keep: string
  /** by which anybody can check it; null on a draft that can be edited */
  readonly proof: { readonly code: string; readonly address: string; readonly sentence: string } | null
}

export const heading = (text: string): Block => ({ kind: 'heading', text })
export const facts = (...rows: readonly (Row | false)[]): Block => ({ kind: 'facts', rows: rows.filter((row) => row !== false) })
export const text = (words: string): Block => ({ kind: 'text', text: words })
/** No table without a row: a title over nothing asks what was left out. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block[] =>
  rows.length ? [{ kind: 'table', head, rows }] : []
export const titled = (title: string, blocks: readonly Block[]): Block[] => (blocks.length ? [heading(title), ...blocks] : [])

/** The Indonesian word of a code. A code of an older list stands as it is: a paper must not fail on it. */
export const word = (list: Vocabulary<Term>, code: string | null): string =>
  code === null ? '–' : (list.terms.find((one) => one.code === code)?.id ?? code)
export const allWords = (list: Vocabulary<Term>, codes: readonly string[]): string =>
  codes.map((code) => word(list, code)).join('; ') || '–'

const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember']

export const day = (iso: string | null): string =>
  iso === null ? '–' : `${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`
/** In a narrow column of a table. */
export const shortDay = (iso: string): string =>
  `${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1]?.slice(0, 3)} ${iso.slice(0, 4)}`
/** The day of a moment, where days are counted in WIB. */
export const dayAt = (moment: string | null): string => (moment === null ? '–' : day(dayOf(new Date(moment).toISOString())))
export const momentAt = (moment: string): string => {
  const there = new Date(Date.parse(moment) + 7 * 3_600_000).toISOString()
  return `${day(there.slice(0, 10))} pukul ${there.slice(11, 16).replace(':', '.')} WIB`
}
export const rupiah = (amount: number): string => `Rp${String(amount).replaceAll(/\B(?=(\d{3})+(?!\d))/g, '.')}`
