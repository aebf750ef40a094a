/** Answers as this device knows them: the server's list with what is still on the phone on top. */
import type { AnswerSet } from '#domain/instrument/answer-set.ts'
import { fallenParts, isComparable } from '#domain/instrument/compare.ts'
import type { Instrument, Named } from '#domain/instrument/instrument.ts'
import { instrumentOf } from '#domain/instrument/instruments.ts'
import type { RecordAnswers } from '#domain/instrument/record-answers.ts'
import { scoreOf } from '#domain/instrument/score.ts'

export interface ShownSet extends AnswerSet {
  readonly id: string
  readonly by: string
  readonly fallen: readonly string[]
  readonly onPhone?: true
}

export interface InstrumentsRead {
  readonly sets: readonly ShownSet[]
  readonly weights: readonly { readonly assessedAt: string; readonly risk: number | null; readonly protective: number | null }[]
  readonly screenings: readonly { readonly id: string; readonly answeredOn: string; readonly title: Named; readonly band: Named | null }[]
  readonly installed: readonly { readonly code: string; readonly version: number; readonly title: Named }[]
}

interface Pending {
  readonly name: string
  readonly input: unknown
}

/** Newest first, as the server sorts; one that it already has is not shown twice. */
export function withPending(sets: readonly ShownSet[], items: readonly Pending[], by: string): readonly ShownSet[] {
  let all = [...sets]
  for (const { name, input } of items) {
    if (name !== 'instrument.record-answers') continue
    const { answerSetId, caseFileId: _file, ...set } = input as RecordAnswers
    const instrument = instrumentOf(set.instrument, set.version)
    if (!instrument || all.some((one) => one.id === answerSetId)) continue
    const fallen = fallenParts(instrument, set.answers, earlierThan(all, set.instrument, set.answeredOn))
    const later = all.filter((one) => one.answeredOn > set.answeredOn)
    all = [...later, { ...set, id: answerSetId, by, fallen, onPhone: true }, ...all.slice(later.length)]
  }
  return all
}

/** What a decision compares with. */
export const earlierThan = (sets: readonly ShownSet[], instrument: string, day: string): readonly ShownSet[] =>
  sets.filter((one) => one.instrument === instrument && one.answeredOn <= day)

export interface Line {
  /** null: all items together */
  readonly part: string | null
  readonly title: Named | null
  readonly points: readonly { readonly on: string; readonly value: number | null }[]
}

/** One line for each part, oldest point first; answers of another wording are left out. */
export function linesOf(instrument: Instrument, sets: readonly ShownSet[]): readonly Line[] {
  const alike = sets.filter((set) => set.instrument === instrument.code && isComparable(instrument, set.version)).toReversed()
  const scores = alike.map((set) => ({ on: set.answeredOn, score: scoreOf(instrument, set.answers) }))
  const parts: Line[] = instrument.parts.map((part) => ({
    part: part.code,
    title: part,
    points: scores.map(({ on, score }) => ({ on, value: score.parts.find((one) => one.part.code === part.code)?.value ?? null }))
  }))
  const whole: Line = { part: null, title: null, points: scores.map(({ on, score }) => ({ on, value: score.whole?.value ?? null })) }
  return instrument.countsWhole ? [...parts, whole] : parts
}
