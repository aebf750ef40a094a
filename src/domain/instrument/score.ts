/** Counting answers: the same few ways for every instrument, ours or of a pack. What was passed over is missing, never zero. */
import { type Answers, type Band, type Instrument, type Item, leastOf, mostOf, type Part } from './instrument.ts'

export interface Counted {
  /** null: "belum cukup data" */
  readonly value: number | null
  readonly band: Band | null
  readonly known: number
  readonly of: number
}

export interface Score {
  readonly parts: readonly (Counted & { readonly part: Part })[]
  /** null where the instrument makes no whole */
  readonly whole: Counted | null
}

export function scoreOf(instrument: Instrument, answers: Answers): Score {
  const { parts, items, bandsOn } = instrument
  const counted = parts.map((part) => ({
    part,
    ...count(
      instrument,
      items.filter((item) => item.part === part.code),
      answers,
      bandsOn === 'parts'
    )
  }))
  if (!instrument.countsWhole) return { parts: counted, whole: null }
  const whole = count(instrument, items, answers, bandsOn === 'whole')
  // a total over a part nobody knows would look like a fall
  return { parts: counted, whole: counted.some(({ value }) => value === null) ? { ...whole, value: null, band: null } : whole }
}

function count(instrument: Instrument, items: readonly Item[], answers: Answers, isBanded: boolean): Counted {
  const values = items.flatMap((item) => {
    const given = answers[item.code]
    return given === undefined ? [] : [item.reversed ? leastOf(instrument.scale) + mostOf(instrument.scale) - given : given]
  })
  const known = values.length
  const of = items.length
  if (of === 0 || known === 0 || (of - known) / of > instrument.missingShare) return { value: null, band: null, known, of }
  const value = numberOf(instrument, values, of)
  return { value, band: isBanded ? bandOf(instrument.bands, value) : null, known, of }
}

/** A sum with a few answers missing is the mean of the rest, times the number of items: as if those had been answered alike [D]. */
function numberOf({ scoring, scale }: Instrument, values: readonly number[], of: number): number {
  const sum = values.reduce((all, value) => all + value, 0)
  switch (scoring) {
    case 'mean':
      return sum / values.length
    case 'sum':
      return (sum * of) / values.length
    case 'sum-times-4':
      return (4 * sum * of) / values.length
    case 'count-yes':
      return values.filter((value) => value === mostOf(scale)).length
  }
}

export const bandOf = (bands: readonly Band[], value: number): Band | null =>
  bands.find(({ below, atMost }) => (below === undefined || value < below) && (atMost === undefined || value <= atMost)) ?? null

/** The smallest and largest number a part (or the whole) can have: the ends of its picture. */
export function rangeOf({ scoring, scale, items }: Instrument, part: string | null): readonly [least: number, most: number] {
  const of = part === null ? items.length : items.filter((item) => item.part === part).length
  const [least, most] = [leastOf(scale), mostOf(scale)]
  switch (scoring) {
    case 'mean':
      return [least, most]
    case 'sum':
      return [least * of, most * of]
    case 'sum-times-4':
      return [4 * least * of, 4 * most * of]
    case 'count-yes':
      return [0, of]
  }
}
