/** What a circle asks two colleagues to talk about: one question for each child, the thinnest circle first. No score is shown, nobody is ranked. */
import type { Need } from '#domain/assessment/need.ts'
import { type Day, daysBetween } from '#domain/kernel/date.ts'
import type { CountedMap } from '#domain/support-map/counted-map.ts'
import { dependencyFlag, scoreSupportMap, type SupportMapScore } from '#domain/support-map/score.ts'
import { weigh } from '#domain/support-map/strength.ts'
import { supporterRoles } from '#domain/support-map/supporter.ts'
import type { CountedTie, Key, NeedSeverity } from '#domain/support-map/tie.ts'
import { endingSoon } from './institution.ts'

/** A tie as the field knows it: no name of a supporter is needed, and none is sent. */
export interface FieldTie extends Omit<CountedTie, 'supporter'> {
  readonly supporterId: string
  readonly role: string
  /** the supporter is whoever answers for the file now */
  readonly isWorker: boolean
  readonly endsOn: Day | null
}

export interface FieldMap {
  readonly needs: readonly NeedSeverity[]
  readonly ties: readonly FieldTie[]
}

export type TalkingPoint =
  | { readonly kind: 'unsafe' | 'nobody' | 'only-worker' | 'only-institutions' | 'one-supporter' | 'old-news' }
  | { readonly kind: 'project-ends'; readonly on: Day }
  | { readonly kind: 'severe-gap' | 'rests-on-one'; readonly need: Need; readonly key: Key }

/** Below 0.40 a circle is thin (a reason to open a file again, RO06); from 0.60 it may carry (closing, C7). */
export type Thickness = 'thin' | 'growing' | 'close'

export interface FieldReading {
  readonly coverage: number | null
  /** null: no need is known yet, so there is nothing to hold */
  readonly thickness: Thickness | null
  readonly gaps: number
  readonly restsOnOne: boolean
  /** a place rests on the case worker alone: when she is moved, it opens (S118) */
  readonly restsOnWorker: boolean
  readonly point: TalkingPoint | null
}

export function readField(map: FieldMap, today: Day): FieldReading {
  const ties = map.ties.map(({ supporterId, role: _, isWorker: __, endsOn: ___, ...tie }) => ({ ...tie, supporter: supporterId }))
  // a confirmation written on another day of the world than this device's counts from today
  const counted: CountedMap = {
    today,
    needs: [...map.needs],
    ties: ties.map((tie) => ({ ...tie, lastConfirmedOn: tie.lastConfirmedOn > today ? today : tie.lastConfirmedOn }))
  }
  const score = scoreSupportMap(counted)
  const ofWorker = new Set(map.ties.filter(isCaseWorker).map(({ supporterId }) => supporterId))
  const restsOnWorker = score.singlePointsOfFailure.some(({ supporter }) => ofWorker.has(supporter))
  return {
    coverage: score.coverage,
    thickness: thicknessOf(score.coverage),
    gaps: score.gaps.length,
    restsOnOne: score.singlePointsOfFailure.length > 0,
    restsOnWorker,
    point: pointOf(map, counted, score, restsOnWorker)
  }
}

/** The thinnest first; a child whose needs nobody has asked about yet stands before all. Then a fixed order, so that the field never jumps. */
export const compareThinness = (
  a: { readonly coverage: number | null; readonly codeName: string },
  b: { readonly coverage: number | null; readonly codeName: string }
): number => (a.coverage ?? -1) - (b.coverage ?? -1) || (a.codeName < b.codeName ? -1 : a.codeName > b.codeName ? 1 : 0)

export const thicknessOf = (coverage: number | null): Thickness | null =>
  coverage === null ? null : coverage < 0.4 ? 'thin' : coverage < 0.6 ? 'growing' : 'close'

const isCaseWorker = (tie: FieldTie): boolean =>
  tie.isWorker || supporterRoles.terms.some(({ code, caseManager }) => caseManager && code === tie.role)

/** The weightiest first: danger, then what would fall with one person, then what is open. */
function pointOf(map: FieldMap, counted: CountedMap, score: SupportMapScore, restsOnWorker: boolean): TalkingPoint | null {
  if (score.coverage === null) return null
  if (map.ties.some(({ safety }) => safety === 'UNSAFE')) return { kind: 'unsafe' }
  const holding = counted.ties.filter((tie) => weigh(tie, counted.today).score > 0)
  const holders = new Set(holding.map(({ supporter }) => supporter))
  if (holders.size === 0) return { kind: 'nobody' }
  if (restsOnWorker) return { kind: 'only-worker' }
  if (holding.every(({ level }) => level === 'MAC')) return { kind: 'only-institutions' }
  if (holders.size === 1 || Object.values(score.dependency).some((share) => share > dependencyFlag)) return { kind: 'one-supporter' }
  const on = nextEnding(map, counted.today)
  if (on) return { kind: 'project-ends', on }
  const severe = score.gaps.find((gap) => gap.severe)
  if (severe) return { kind: 'severe-gap', need: severe.need, key: severe.key }
  const single = score.singlePointsOfFailure[0]
  if (single) return { kind: 'rests-on-one', need: single.need, key: single.key }
  return score.sustainability.freshness < 0.5 ? { kind: 'old-news' } : null
}

const nextEnding = (map: FieldMap, today: Day): Day | undefined =>
  map.ties
    .flatMap(({ permanence, endsOn }) => (permanence === 'PROJ' && endsOn ? [endsOn] : []))
    .filter((day) => daysBetween(today, day) >= 0 && daysBetween(today, day) <= endingSoon)
    .sort()[0]
