/** What a worker should see in a map: who is unsafe, what is open and why, what rests on one person. Unsafe first. */
import { daysBetween } from '#domain/kernel/date.ts'
import type { Slot } from '#domain/support-map/counted-map.ts'
import type { Gap, SupportMapScore } from '#domain/support-map/score.ts'
import { dependencyFlag } from '#domain/support-map/score.ts'
import { withoutSupporter } from '#domain/support-map/what-if.ts'
import { keys } from '#domain/support-map/tie.ts'
import { supportMapWords } from '#web/words/support-map.ts'
import type { Language } from '#web/words/words.tsx'
import { type CircleMap, type CircleSupporter, countedMap, seeSupporter } from './circle-map.ts'
import { dayAndMonth, keyWord, listed, needWord, percent } from './circle-reading.ts'

/** Why a place is open, in one sentence. */
export function gapReason(map: CircleMap, gap: Gap, language: Language): string {
  const w = supportMapWords[language].findings
  const there = map.supporters.flatMap((supporter) =>
    supporter.ties.filter((tie) => tie.needs.includes(gap.need) && tie.keys.includes(gap.key)).map((tie) => ({ supporter, tie }))
  )
  const safe = there.filter(({ tie }) => tie.safety !== 'UNSAFE')
  const [only] = safe
  if (!only) return there.length > 0 ? w.onlyUnsafe : w.nobody
  const names = [...new Set(safe.map(({ supporter }) => supporter.label))]
  if (names.length > 1) return w.several(listed(names, language))
  const days = Math.min(...safe.map(({ tie }) => daysBetween(tie.lastConfirmedOn, map.today)))
  // "kader PATBM" inside a sentence, but "LBH" stays as it is written.
  const name = inSentence(only.supporter.label)
  if (days > 60) return w.oldNews(only.supporter.label, days)
  if (safe.every(({ tie }) => !tie.childConfirmed && tie.strength + tie.consistency >= 3)) return w.unconfirmed(only.supporter.label)
  return w.only(name, w.often[only.tie.consistency] ?? '')
}

export interface SingleFinding {
  readonly supporter: CircleSupporter
  readonly opens: readonly Slot[]
  /** "penerimaan di Kesehatan jiwa terbuka." */
  readonly sentence: string
  /** Ends soon, or is the reader herself. */
  readonly more: string
}

/** One line per supporter on whom a place rests alone; the heaviest loss first. */
export function singleFindings(map: CircleMap, score: SupportMapScore, language: Language): SingleFinding[] {
  const w = supportMapWords[language].findings
  const counted = countedMap(map)
  const ids = [...new Set(score.singlePointsOfFailure.map((point) => point.supporter))]
  const dependent = Object.entries(score.dependency)
    .filter(([id, share]) => share > dependencyFlag && !ids.includes(id))
    .map(([id]) => id)
  return [...ids, ...dependent].flatMap((id) => {
    const supporter = map.supporters.find((each) => each.id === id)
    if (!supporter) return []
    const { opens } = withoutSupporter(counted, id)
    const { endsOn } = seeSupporter(supporter, map.today)
    const share = score.dependency[id] ?? 0
    const more = [
      share > dependencyFlag ? w.dependency(percent(share)) : '',
      endsOn ? w.fundsEnd(dayAndMonth(endsOn, language)) : '',
      supporter.isMe ? w.you : ''
    ].filter(Boolean)
    return [{ supporter, opens, sentence: opens.length > 0 ? w.opens(placesIn(opens, score.gaps, language)) : '', more: more.join(' ') }]
  })
}

/** "penerimaan di Kesehatan jiwa dan pemberdayaan di Pendidikan"; the need alone when all of it would be open, gaps of today included. */
export function placesIn(slots: readonly Slot[], gaps: readonly Slot[], language: Language, word: 'keysIn' | 'keysFor' = 'keysIn'): string {
  const w = supportMapWords[language]
  const needs = [...new Set(slots.map((slot) => slot.need))]
  const parts = needs.map((need) => {
    const own = slots.filter((slot) => slot.need === need).map((slot) => keyWord(slot.key, language))
    const already = gaps.filter((gap) => gap.need === need).length
    if (own.length + already === keys.codes.length) return needWord(need, language)
    return (word === 'keysIn' ? w.findings.keysIn : w.whatIf.keysFor)(listed(own, language), needWord(need, language))
  })
  return listed(parts, language)
}

/** A role begins small inside a sentence; an abbreviation does not. */
export const inSentence = (label: string): string => {
  const [first = '', second = ''] = [...label]
  return second === second.toUpperCase() ? label : first.toLowerCase() + label.slice(first.length)
}
