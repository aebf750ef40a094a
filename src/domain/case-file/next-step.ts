/** What a file asks for next while its plan names no action: one sentence's worth, with its date (domain.md C1, C3). */
import { addDays, type Day, dayOf, type Moment } from '#domain/kernel/date.ts'
import type { State } from './state.ts'

export const stepKinds = ['reach', 'consent', 'urgent-care', 'assess', 'confer', 'begin-plan', 'work-plan', 'review', 'prepare-return', 'visit', 'school', 'monitor', 'reopen', 'hand-over', 'none'] as const
export type StepKind = (typeof stepKinds)[number]

export interface NextStep {
  readonly kind: StepKind
  readonly dueOn: Day | null
}

interface Facts {
  readonly state: State
  readonly stateSince: Moment
  readonly reviewDueOn: Day | null
}

/** Days allowed in a state before its step is late; null where another date rules (C1). */
const steps: Readonly<Record<State, readonly [StepKind, number | null]>> = {
  ST01: ['reach', 0], ST02: ['reach', 0], ST03: ['reach', 1], ST04: ['consent', 0], ST05: ['urgent-care', 1], ST06: ['assess', 7],
  ST07: ['confer', 14], ST08: ['begin-plan', 3], ST09: ['work-plan', null], ST10: ['review', null], ST11: ['prepare-return', 14],
  ST12: ['visit', 7], ST13: ['school', 14], ST14: ['monitor', null], ST15: ['none', null], ST16: ['reopen', 1], ST17: ['hand-over', 14], ST18: ['none', null]
}

export function nextStepOf({ state, stateSince, reviewDueOn }: Facts): NextStep {
  const [kind, days] = steps[state]
  const byState = days === null ? null : addDays(dayOf(stateSince), days)
  // A review that falls due earlier comes first, except where danger rules.
  if (reviewDueOn !== null && byState !== null && reviewDueOn < byState && kind !== 'urgent-care' && kind !== 'reach') return { kind: 'review', dueOn: reviewDueOn }
  return { kind, dueOn: byState ?? reviewDueOn }
}
