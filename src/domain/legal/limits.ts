/** Which limits of the register run for a legal matter as it is known (SLA-04–SLA-11), and what starts and stops when something is recorded. */
import type { ClockCode } from '#domain/intake/clocks.ts'
import type { Moment } from '#domain/kernel/date.ts'
import { duties, inOrder, type LegalDuty, type LegalStep, type LegalTrack, openDuties } from './legal.ts'
import { isPaid, type MoneyLine } from './restitution.ts'
import { isProtection, type Stage } from './stages.ts'

export interface ClockChange {
  readonly starts: readonly { readonly code: ClockCode; readonly from: Moment }[]
  readonly stops: readonly ClockCode[]
}

/** Of a day whose hour nobody knows, the limit counts from its last second, so that it never ends too early. */
export const endOfDay = (day: string): Moment => `${day}T16:59:59.000Z`
/** Heard of today, it counts from now; of an earlier day the hour is not known. */
export const countedFrom = (day: string, now: { readonly today: string; readonly at: Moment }): Moment =>
  day === now.today ? now.at : endOfDay(day)
const momentOf = ({ at, happenedOn }: LegalStep): Moment => at ?? endOfDay(happenedOn)

/** Everything that runs, by code; each limit runs at most once for one child. */
export function limitsOf(track: LegalTrack): ReadonlyMap<ClockCode, Moment> {
  const running = new Map<ClockCode, Moment>(openDuties(track).map(({ duty, fromAt }) => [duties.term(duty).clock, fromAt]))
  const steps = inOrder(track.steps)
  const protection = steps.filter(({ stage }) => isProtection(stage))
  const run = (code: ClockCode, begins: Stage, ends: readonly Stage[]) => {
    const place = protection.findLastIndex(({ stage }) => stage === begins)
    const step = protection[place]
    if (step && !protection.slice(place + 1).some(({ stage }) => ends.includes(stage))) running.set(code, momentOf(step))
  }
  // protection within a day of the report, unless somebody protects already or has said why not
  const report = steps.findLast(({ stage }) => stage === 'LG02')
  const stands = protection.at(-1)
  const isLooked = stands && report && (['LP1', 'LP2', 'LP3'].includes(stands.stage) || stands.happenedOn >= report.happenedOn)
  if (report && !isLooked) running.set('SLA-05', momentOf(report))
  run('SLA-05B', 'LP1', ['LP3', 'LP5'])
  const askedBefore = protection
    .slice(
      0,
      protection.findLastIndex(({ stage }) => stage === 'LP1')
    )
    .at(-1)
  if (askedBefore?.stage !== 'LP2' && askedBefore?.stage !== 'LP3') run('SLA-06', 'LP1', ['LP2', 'LP3', 'LP4', 'LP5'])
  run('SLA-07', 'LP2', ['LP3', 'LP4', 'LP5'])
  return running
}

/** An institution sees its own rows alone, so what a stage answers is named here as well as counted. */
const answers: Readonly<Partial<Record<Stage, readonly ClockCode[]>>> = {
  LG02: ['SLA-04'],
  LP0: ['SLA-05'],
  LP1: ['SLA-05'],
  LP2: ['SLA-05', 'SLA-06'],
  LP3: ['SLA-05', 'SLA-05B', 'SLA-06', 'SLA-07'],
  LP4: ['SLA-06', 'SLA-07'],
  LP5: ['SLA-05B', 'SLA-06', 'SLA-07']
}

/** What changes between two states of a matter. */
export function changeOf(before: LegalTrack, after: LegalTrack, also: readonly ClockCode[] = []): ClockChange {
  const was = limitsOf(before)
  const is = limitsOf(after)
  return {
    starts: [...is].filter(([code, from]) => was.get(code) !== from).map(([code, from]) => ({ code, from })),
    stops: [...new Set([...was.keys(), ...also])].filter((code) => !is.has(code))
  }
}

export const changeByStep = (track: LegalTrack, step: LegalStep, brings: readonly LegalDuty[] = []): ClockChange =>
  changeOf(track, { ...track, steps: [...track.steps, step], duties: [...track.duties, ...brings] }, answers[step.stage])

export function changeByMoney(track: LegalTrack, line: MoneyLine): ClockChange {
  const after = { ...track, money: [...track.money, line] }
  const also: readonly ClockCode[] = line.kind === 'claimed' ? ['SLA-08', 'SLA-09'] : isPaid(after.money) ? ['SLA-10'] : []
  return changeOf(track, after, also)
}
