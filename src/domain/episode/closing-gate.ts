/** The closing gate as one pure function: every line by name, met or not, with what it is about (domain.md C7). */
import { addMonths } from '#domain/intake/clocks.ts'
import type { Need } from '#domain/assessment/need.ts'
import type { AgeBand } from '#domain/case-file/child.ts'
import type { Risk } from '#domain/intake/danger.ts'
import type { TrackEnd } from '#domain/legal/legal.ts'
import { addDays, type Day } from '#domain/kernel/date.ts'
import type { SchoolEnd } from '#domain/schooling/schooling.ts'
import type { TransitionLine } from '#domain/transition/transition.ts'
import { type ClosingLineCode, type ClosureReason, linesOfReason } from './closing.ts'
import type { ClosingTerms } from './closing-terms.ts'

/** What the file itself says; nobody declares these. */
export interface MeasuredFacts {
  readonly risk: Risk
  /** when the risk was last lowered from high; null when it never was high in this file's memory */
  readonly highRiskEndedOn: Day | null
  readonly assessed: boolean
  readonly needs: readonly { readonly need: Need; readonly severity: number }[]
  /** of the circle today; null when no need is active */
  readonly coverage: number | null
  /** places of the circle, as need/key */
  readonly severeGaps: readonly string[]
  readonly singleSupports: readonly string[]
  /** monitoring visits of this episode that have a date */
  readonly visitsDated: number
  readonly ageBand: AgeBand
  readonly restricted: boolean
  /** lines of the transition plan that nobody settled; null while there is no plan */
  readonly openTransition: readonly TransitionLine[] | null
  /** the young person agreed to services in the own name, from seventeen and a half on, and it holds */
  readonly ownConsent: boolean
  /** a signed best-interest assessment of this episode on closing against the child's wish or at the child's own */
  readonly closingAssessed: boolean
  /** how the legal matter stands by what was recorded of it; null while nothing was, so that somebody says it */
  readonly legalTrack: TrackEnd | null
  /** how school stands by what was recorded of it; null while nothing was */
  readonly schoolTrack: SchoolEnd | null
}

export interface ClosingLine {
  readonly line: ClosingLineCode
  readonly isMet: boolean
  /** the needs, places or figure it is about */
  readonly about: readonly string[]
}

const enoughCoverage = 0.6
const quietDays = 90
const triesNeeded = 3

export function closingGate(reason: ClosureReason, facts: MeasuredFacts, terms: ClosingTerms, today: Day): readonly ClosingLine[] {
  return linesOfReason[reason].map((line) => ({ line, ...check[line](facts, terms, today) }))
}

export const unmetOf = (lines: readonly ClosingLine[]): readonly ClosingLineCode[] =>
  lines.filter((line) => !line.isMet).map(({ line }) => line)

type Found = Omit<ClosingLine, 'line'>
type Check = (facts: MeasuredFacts, terms: ClosingTerms, today: Day) => Found
const when = (isMet: boolean, about: readonly string[] = []): Found => ({ isMet, about })
const wasBy = (day: Day | null, today: Day): boolean => day !== null && day <= today

const check: Readonly<Record<ClosingLineCode, Check>> = {
  risk: ({ risk, highRiskEndedOn }, _terms, today) =>
    when(
      risk !== 'RK3' && (highRiskEndedOn === null || highRiskEndedOn <= addDays(today, -quietDays)),
      highRiskEndedOn === null ? [] : [addDays(highRiskEndedOn, quietDays)]
    ),
  needs: ({ assessed, needs }, { ownedNeeds, needsOwner }) => {
    const open = needs.filter(({ need, severity }) => severity > 1 && !(needsOwner && ownedNeeds.includes(need)))
    return when(
      assessed && open.length === 0,
      open.map(({ need }) => need)
    )
  },
  coverage: ({ assessed, coverage }) =>
    when(assessed && (coverage === null || coverage >= enoughCoverage), coverage === null ? [] : [coverage.toFixed(2)]),
  'severe-gap': ({ assessed, severeGaps }) => when(assessed && severeGaps.length === 0, severeGaps),
  'single-support': ({ assessed, singleSupports }) => when(assessed && singleSupports.length === 0, singleSupports),
  // Against the child's wish only after an assessment of the best interest (C5).
  'child-ready': ({ closingAssessed }, { ready }) => when(ready === 'yes' || closingAssessed),
  // What was recorded of the matter is believed before what is said of it; who goes along stays a person's word.
  legal: ({ legalTrack }, { legal, legalOwner, legalOn }, today) =>
    when(
      legalTrack === 'closed' ||
        (legalTrack === null && (legal === 'none' || (legal === 'closed' && wasBy(legalOn, today)))) ||
        (legal === 'owned' && Boolean(legalOwner) && wasBy(legalOn, today))
    ),
  education: ({ schoolTrack }, { education, educationOn }, today) => {
    const { end, since } = schoolTrack ?? { end: education, since: educationOn }
    return when(end === 'declines' || end === 'none' || (end === 'stable' && since !== null && since <= addMonths(today, -3)))
  },
  documents: (_facts, { documentsOn }, today) => when(wasBy(documentsOn, today)),
  monitoring: ({ visitsDated }) => when(visitsDated > 0),
  talk: (_facts, { talkOn }, today) => when(wasBy(talkOn, today)),
  receiver: (_facts, { receiver }) => when(Boolean(receiver)),
  accompaniment: (_facts, { accompanimentPostId }) => when(accompanimentPostId !== null),
  age: ({ ageBand }) => when(ageBand === '15-17' || ageBand === '18+'),
  'of-age': ({ ageBand }) => when(ageBand === '18+'),
  transition: ({ openTransition }) => when(openTransition?.length === 0, openTransition ?? []),
  'own-consent': ({ ownConsent }) => when(ownConsent),
  'best-interest': ({ closingAssessed }) => when(closingAssessed),
  tries: (_facts, { tries }, today) => {
    const counted = [...new Set(tries)].filter((day) => day <= today && day >= addDays(today, -90))
    return when(counted.length >= triesNeeded, [String(counted.length)])
  },
  'safety-check': (_facts, { safetyCheckedOn }, today) => when(wasBy(safetyCheckedOn, today)),
  restricted: ({ restricted }) => when(restricted),
  signature: () => when(false)
}
