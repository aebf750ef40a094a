/** What the support map asks of the plan (domain.md E2 "feeds the RTL"): the same on the device and on the server. People decide. */
import { type Need, needs as sevenNeeds } from '#domain/assessment/need.ts'
import { type Day, daysBetween } from '#domain/kernel/date.ts'
import { scoreSupportMap } from '#domain/support-map/score.ts'
import { type Key, keys, type Level, levels } from '#domain/support-map/tie.ts'
import type { DeclinedSuggestion, PlanAction } from './plan.ts'
import { countedTies, levelOf, type PlanMap, severityOf } from './plan-map.ts'
import { type Service, suggestedServices } from './services.ts'
import { levelWithMostSlack, peopleNear } from './slack.ts'

/** In the order they are shown: danger, what must be in the plan, what ends, what is open, what hangs on one, what went quiet. */
export const suggestionKinds = ['safety', 'severe-gap', 'replacement', 'gap', 'second', 'confirm'] as const
export type SuggestionKind = (typeof suggestionKinds)[number]

export interface Suggestion {
  readonly kind: SuggestionKind
  /** The same for the same matter on every device and day: an action or a putting-off points at it. */
  readonly suggestionKey: string
  /** Must be answered before the plan is signed (before ST09). */
  readonly mustHave: boolean
  readonly need: Need
  readonly key: Key
  readonly level: Level
  readonly services: readonly Service[]
  /** Whom it is about: not safe, ending, gone quiet, or all that holds the place today. */
  readonly about: readonly string[]
  /** Safe people already near who could do more; at most two. */
  readonly helpers: readonly string[]
  /** The end of project money, where that is the matter. */
  readonly until: Day | null
  /** The one about whom it is is the only one in this place. */
  readonly onlyOne: boolean
}

export interface Answers {
  readonly declined: readonly Pick<DeclinedSuggestion, 'suggestionKey'>[]
  readonly actions: readonly Pick<PlanAction, 'need' | 'key' | 'status' | 'suggestionKey'>[]
}

/** What is still to be decided. An action done, with the place still open, brings the suggestion back. */
export function suggestionsFor(map: PlanMap, { declined, actions }: Answers): readonly Suggestion[] {
  const putOff = new Set(declined.map((one) => one.suggestionKey))
  const running = actions.filter(({ status }) => status === 'TODO' || status === 'DOING' || status === 'BLOCKED')
  const isAnswered = ({ suggestionKey, kind, need, key }: Suggestion) =>
    running.some((action) => action.suggestionKey === suggestionKey || (isGap(kind) && action.need === need && action.key === key))
  return allSuggestions(map).filter((one) => !putOff.has(one.suggestionKey) && !isAnswered(one))
}

/** Severe gaps with neither an action nor a reason to wait: a plan with one of these is not signed. */
export const unansweredSevereGaps = (map: PlanMap, answers: Answers): readonly Suggestion[] =>
  suggestionsFor(map, answers).filter((one) => one.mustHave)

const isGap = (kind: SuggestionKind): boolean => kind === 'gap' || kind === 'severe-gap'

export function allSuggestions(map: PlanMap): readonly Suggestion[] {
  const score = scoreSupportMap({ today: map.today, needs: [...map.needs], ties: countedTies(map) })
  const endings = replacements(map)
  const ending = new Set(endings.flatMap((one) => one.about))
  const onOne = gathered(score.singlePointsOfFailure)
  return [
    ...unsafe(map),
    ...score.gaps.map(({ need, key, severe }): Suggestion => {
      const level = levelWithMostSlack(map, need, key)
      return {
        ...about(`gap/${need}/${key}`, severe ? 'severe-gap' : 'gap', need, key, level),
        mustHave: severe,
        helpers: peopleNear(map, need, key, level)
      }
    }),
    ...endings.map((one): Suggestion => {
      const alone = onOne.find(
        ({ need, key, supporters }) =>
          one.about.some((id) => supporters.includes(id)) &&
          tiesOf(map, one.about).some((tie) => tie.needs.includes(need) && tie.keys.includes(key))
      )
      return alone
        ? { ...one, need: alone.need, key: alone.key, services: suggestedServices(alone.need, alone.key, one.level), onlyOne: true }
        : one
    }),
    // Who is being replaced needs no second beside them as well.
    ...onOne
      .filter(({ supporters }) => !supporters.every((id) => ending.has(id)))
      .map(({ need, key, supporters }): Suggestion => {
        const level = levelOf(map, supporters[0] ?? '')
        return {
          ...about(`second/${need}/${key}`, 'second', need, key, level),
          about: supporters,
          helpers: peopleNear(map, need, key, level, supporters),
          onlyOne: true
        }
      }),
    ...quiet(map)
  ].sort(inOrder)
}

const about = (suggestionKey: string, kind: SuggestionKind, need: Need, key: Key, level: Level): Suggestion => ({
  kind,
  suggestionKey,
  mustHave: false,
  need,
  key,
  level,
  services: suggestedServices(need, key, level),
  about: [],
  helpers: [],
  until: null,
  onlyOne: false
})

/** One suggestion for each supporter whom a matter concerns, at the most urgent of the places held. */
function bySupporter(map: PlanMap, prefix: string, kind: SuggestionKind, isMeant: (tie: PlanMap['ties'][number]) => boolean): Suggestion[] {
  const meant = map.ties.filter(isMeant)
  return [...new Set(meant.map((tie) => tie.supporterId))].map((id) => {
    const own = meant.filter((tie) => tie.supporterId === id)
    const need = mostUrgent(
      map,
      own.flatMap((tie) => tie.needs)
    )
    const key = keys.codes.find((code) => own.some((tie) => tie.needs.includes(need) && tie.keys.includes(code))) ?? 'ACC'
    const ends = own.flatMap((tie) => tie.endsOn ?? []).sort()[0] ?? null
    return { ...about(`${prefix}/${id}`, kind, need, key, levelOf(map, id)), about: [id], until: kind === 'replacement' ? ends : null }
  })
}

const unsafe = (map: PlanMap) => bySupporter(map, 'safety', 'safety', (tie) => tie.safety === 'UNSAFE')

/** Project money that ends within 60 days, or has ended while the tie still stands. */
const replacements = (map: PlanMap) =>
  bySupporter(
    map,
    'replacement',
    'replacement',
    (tie) => tie.safety !== 'UNSAFE' && tie.permanence === 'PROJ' && tie.endsOn !== null && daysBetween(map.today, tie.endsOn) <= 60
  )

/** SLA-16: 30 days while the file is worked on, 90 during monitoring. */
const quiet = (map: PlanMap) =>
  bySupporter(
    map,
    'confirm',
    'confirm',
    (tie) => tie.safety !== 'UNSAFE' && daysBetween(tie.lastConfirmedOn, map.today) > (map.state === 'ST14' ? 90 : 30)
  )

const tiesOf = (map: PlanMap, supporterIds: readonly string[]) => map.ties.filter((tie) => supporterIds.includes(tie.supporterId))

const mostUrgent = (map: PlanMap, among: readonly Need[]): Need =>
  sevenNeeds.codes
    .filter((need) => among.includes(need))
    .reduce<Need | undefined>(
      (best, need) => (best === undefined || severityOf(map, need) > severityOf(map, best) ? need : best),
      undefined
    ) ?? 'N7'

interface OnOne {
  readonly need: Need
  readonly key: Key
  readonly supporters: readonly string[]
}

/** A place may fall with either of two supporters: still one place, one suggestion. */
function gathered(points: readonly { readonly need: Need; readonly key: Key; readonly supporter: string }[]): readonly OnOne[] {
  const places = new Map<string, OnOne>()
  for (const { need, key, supporter } of points) {
    const known = places.get(`${need}/${key}`)
    places.set(`${need}/${key}`, { need, key, supporters: [...(known?.supporters ?? []), supporter].sort() })
  }
  return [...places.values()]
}

const rank = (list: readonly string[], code: string): number => list.indexOf(code)

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const inOrder = (a: Suggestion, b: Suggestion): number =>
  rank(suggestionKinds, a.kind) - rank(suggestionKinds, b.kind) ||
  byText(a.until ?? '', b.until ?? '') ||
  rank(sevenNeeds.codes, a.need) - rank(sevenNeeds.codes, b.need) ||
  rank(keys.codes, a.key) - rank(keys.codes, b.key) ||
  rank(levels.codes, a.level) - rank(levels.codes, b.level) ||
  byText(a.suggestionKey, b.suggestionKey)
