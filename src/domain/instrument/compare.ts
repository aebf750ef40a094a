/** Comparing answers of one instrument at different times; a fall is a reason to talk, never a verdict (domain.md E4). */
import type { Answers, Instrument } from './instrument.ts'
import { scoreOf } from './score.ts'

export interface Earlier {
  readonly version: number
  readonly answers: Answers
}

/** Answers of another version stand in another line, unless the instrument says that its wording still asks the same. */
export const isComparable = (instrument: Instrument, version: number): boolean =>
  version === instrument.version || (instrument.comparableWith ?? []).includes(version)

/**
 * The parts that fell by as much as the instrument calls a concern, each against the last time it was known.
 * `earlier` is newest first.
 */
export function fallenParts(instrument: Instrument, answers: Answers, earlier: readonly Earlier[]): readonly string[] {
  const { fallOfConcern } = instrument
  if (fallOfConcern === undefined) return []
  const before = earlier.filter(({ version }) => isComparable(instrument, version)).map((one) => scoreOf(instrument, one.answers).parts)
  return scoreOf(instrument, answers).parts.flatMap(({ part, value }) => {
    const last = before.map((parts) => parts.find((one) => one.part.code === part.code)?.value ?? null).find((one) => one !== null)
    return value !== null && last !== undefined && last !== null && last - value >= fallOfConcern ? [part.code] : []
  })
}
