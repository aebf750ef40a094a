/** The demo areas' plans and programmes as the commands their leaders send, in the order of days. */
import { addDays } from '#domain/kernel/date.ts'
import { areaPlans, type DemoAreaPlan, type DemoPromise } from './area-plans.ts'
import { areaMeetings, programmes } from './area-programmes.ts'
import { demoId, postId } from './network.ts'
import type { Step } from './step.ts'
import { demoCourseId } from './training-steps.ts'

export interface AreaStep {
  readonly area: string
  readonly step: Step
}

const promiseId = (area: string, place: number): string => demoId(`${area} promise ${place}`)
const by = 'R04' as const

const planSteps = (plan: DemoAreaPlan): AreaStep[] => {
  const { area, daysAgo } = plan
  const [origin, originWords] = plan.origin
  const planId = demoId(`${area} area plan`)
  const terms = {
    driver: plan.driver,
    problem: plan.problem,
    origin,
    originId: origin === 'training' ? demoCourseId(area) : null,
    originWords
  }
  return [
    { area, step: { daysAgo, by, name: 'area-plan.open', input: () => ({ planId, regionCode: plan.region, terms }) } },
    ...plan.promises.flatMap((promise, place) => promiseSteps(plan, planId, promise, place))
  ]
}

function promiseSteps({ area, daysAgo }: DemoAreaPlan, planId: string, promise: DemoPromise, place: number): AreaStep[] {
  const commitmentId = promiseId(area, place)
  const [amount, funding, funded] = promise.money ?? [0, null, false]
  const [words, unit, baseline, target] = promise.measure
  const made: Step = {
    daysAgo,
    by,
    name: 'area-plan.add-commitment',
    input: (_, today) => ({
      planId,
      commitmentId,
      terms: {
        what: promise.what,
        responsiblePostId: postId(area, promise.by),
        partnerPostIds: (promise.with ?? []).map((key) => postId(area, key)),
        outsideOffices: promise.outside ?? [],
        dueOn: addDays(today, promise.dueInDays),
        amount,
        funding,
        funded,
        indicator: { words, unit, baseline, target }
      }
    })
  }
  const progress = (promise.progress ?? []).map(
    ([since, status, value, reason], turn): Step => ({
      daysAgo: since,
      by,
      name: 'area-plan.record-progress',
      input: (_, today) => ({
        commitmentId,
        progressId: demoId(`${area} progress ${place} ${turn}`),
        seenVersion: turn + 1,
        status,
        value,
        measuredOn: value === null ? null : addDays(today, -since),
        reason: reason ?? null
      })
    })
  )
  return [made, ...progress].map((step) => ({ area, step }))
}

const programmeSteps: readonly AreaStep[] = programmes.map((one) => ({
  area: one.area,
  step: {
    daysAgo: 28,
    by,
    name: 'area-plan.record-programme',
    input: (_, today) => ({
      programmeId: demoId(`${one.area} programme ${one.name}`),
      regionCode: one.region,
      seenVersion: 0,
      terms: {
        name: one.name,
        institution: one.institution,
        services: one.services,
        since: addDays(today, -one.sinceDaysAgo),
        funding: one.money[0],
        fundedUntil: one.money[1] === null ? null : addDays(today, one.money[1]),
        decree: one.decree?.[0] ?? null,
        decreeUntil: one.decree?.[1] ? addDays(today, one.decree[1]) : null,
        responsiblePostId: postId(one.area, one.by),
        state: 'running'
      }
    })
  }
}))

const meetingSteps: readonly AreaStep[] = areaMeetings.map((one) => ({
  area: one.area,
  step: {
    daysAgo: one.daysAgo,
    by,
    name: 'area-plan.record-meeting',
    input: (_, today) => ({
      meetingId: demoId(`${one.area} area meeting`),
      regionCode: one.region,
      heldOn: addDays(today, -one.daysAgo),
      attendingPostIds: one.came.map((key) => postId(one.area, key)),
      outsideOffices: one.outside,
      decisions: one.decisions.map(([words, place], turn) => ({
        decisionId: demoId(`${one.area} area decision ${turn}`),
        words,
        commitmentId: place === null ? null : promiseId(one.area, place)
      })),
      nextOn: addDays(today, one.nextInDays)
    })
  }
}))

/** In the order of days, so that a promise is there before anybody reports on it. */
export const areaSteps: readonly AreaStep[] = [...areaPlans.flatMap(planSteps), ...programmeSteps, ...meetingSteps]
  .map((one, index) => ({ one, index }))
  .sort((a, b) => b.one.step.daysAgo - a.one.step.daysAgo || a.index - b.index)
  .map(({ one }) => one)
