/** A demo child's plan: drawn up, seen by the child, approved by another person, carried out and reviewed; and the states reached with it. */
import { addDays, type Day } from '#domain/kernel/date.ts'
import type { DemoChild, DemoPlan } from './demo-child.ts'
import { postId } from './network.ts'
import { fileId, idOf as id, type Step } from './step.ts'

export function planSteps(child: DemoChild): Step[] {
  const { plan } = child
  if (!plan) return []
  const planId = id(child, 'plan')
  const common = { caseFileId: fileId(child), planId }
  const on = (today: Day) => addDays(today, -plan.daysAgo)
  const drawn: Step[] = [
    ...plan.goals.map(
      ([need, words], index): Step => ({
        daysAgo: plan.daysAgo,
        by: 'R01',
        name: 'plan.add-goal',
        input: (_, today) => ({ ...common, goalId: id(child, `goal ${index}`), need, words, saidOn: on(today) })
      })
    ),
    ...plan.actions.map(
      (action, index): Step => ({
        daysAgo: plan.daysAgo,
        by: 'R01',
        name: 'plan.add-action',
        input: (_, today) => ({
          ...common,
          actionId: id(child, `action ${index}`),
          terms: termsOf(child, plan, action, today),
          suggestionKey: null
        })
      })
    )
  ]
  if (plan.until === 'draft') return drawn
  const putOff = (plan.putOff ?? []).map(
    (place): Step => ({
      daysAgo: plan.daysAgo,
      by: 'R01',
      name: 'plan.decline-suggestion',
      input: () => ({ ...common, declineId: id(child, `put off ${place}`), suggestionKey: `gap/${place}`, reason: 'other-first' })
    })
  )
  const view: Step = {
    daysAgo: plan.daysAgo,
    by: 'R01',
    name: 'plan.record-child-view',
    input: (_, today) => ({
      ...common,
      viewId: id(child, 'view'),
      statement: plan.view,
      missingReason: null,
      givenOn: on(today),
      childAgrees: 'YES',
      carerAgrees: null
    })
  }
  const submit: Step = {
    daysAgo: plan.daysAgo,
    by: 'R01',
    name: 'plan.submit-plan',
    input: (versions) => ({ ...common, seenVersion: versions.now('plan') })
  }
  if (plan.until === 'submitted') return [...drawn, ...putOff, view, submit]
  const approve: Step = {
    daysAgo: plan.daysAgo - 1,
    by: 'R02',
    name: 'plan.approve-plan',
    input: (versions) => ({ ...common, seenVersion: versions.now('plan') })
  }
  const progress = plan.actions.flatMap((action, index): Step[] => {
    if (!action.progress) return []
    const [status, count] = action.progress
    return [
      {
        daysAgo: Math.max(0, Math.min(plan.daysAgo - 1, 4)),
        by: 'R01',
        name: 'plan.record-progress',
        input: (versions) => ({
          caseFileId: fileId(child),
          progressId: id(child, `progress ${index}`),
          actionId: id(child, `action ${index}`),
          seenVersion: versions.next(`action ${index}`),
          status,
          count,
          reason: status === 'BLOCKED' ? 'Menunggu surat dari sekolah lama.' : null,
          opinion: 'BETTER',
          opinionWhy: null
        })
      }
    ]
  })
  return [...drawn, ...putOff, view, submit, approve, ...progress, ...reviewSteps(child, plan)]
}

/** The review: a next edition carries the rows over, the child is asked again, and another person approves it. */
function reviewSteps(child: DemoChild, plan: DemoPlan): Step[] {
  const daysAgo = plan.reviewedDaysAgo
  if (daysAgo === undefined) return []
  const caseFileId = fileId(child)
  const next = { caseFileId, planId: id(child, 'plan 2') }
  return [
    {
      daysAgo,
      by: 'R01',
      name: 'plan.review-plan',
      input: (versions) => ({ caseFileId, planId: id(child, 'plan'), seenVersion: versions.now('plan'), nextPlanId: next.planId })
    },
    ...(plan.putOff ?? []).map(
      (place): Step => ({
        daysAgo,
        by: 'R01',
        name: 'plan.decline-suggestion',
        input: () => ({ ...next, declineId: id(child, `put off again ${place}`), suggestionKey: `gap/${place}`, reason: 'other-first' })
      })
    ),
    {
      daysAgo,
      by: 'R01',
      name: 'plan.record-child-view',
      input: (_, today) => ({
        ...next,
        viewId: id(child, 'view 2'),
        statement: plan.view,
        missingReason: null,
        givenOn: addDays(today, -daysAgo),
        childAgrees: 'YES',
        carerAgrees: 'YES'
      })
    },
    { daysAgo, by: 'R01', name: 'plan.submit-plan', input: (versions) => ({ ...next, seenVersion: versions.now('plan') }) },
    { daysAgo, by: 'R02', name: 'plan.approve-plan', input: (versions) => ({ ...next, seenVersion: versions.now('plan') }) }
  ]
}

export function moveSteps(child: DemoChild): Step[] {
  const lowered = (child.riskLowered ?? []).map(
    ([to, daysAgo]): Step => ({
      daysAgo,
      by: 'R02',
      name: 'case-file.lower-risk',
      input: (versions) => ({ caseFileId: fileId(child), seenVersion: versions.now('file'), to, reasons: ['SR1', 'SR4'] })
    })
  )
  return [
    ...lowered,
    ...(child.moves ?? []).map(
      ([to, daysAgo]): Step => ({
        daysAgo,
        by: 'R01',
        name: 'case-file.move-state',
        input: (versions) => ({ caseFileId: fileId(child), seenVersion: versions.now('file'), to })
      })
    )
  ]
}

const agencies = ['polisi', 'puskesmas', 'psikolog', 'lbh', 'rumah-aman', 'dikbud', 'dinsos', 'patbm', 'lsm']

function termsOf(child: DemoChild, plan: DemoPlan, action: DemoPlan['actions'][number], today: Day): object {
  const inNetwork =
    action.owner === 'worker' ? postId(child.area, 'R01') : agencies.includes(action.owner) ? postId(child.area, action.owner) : null
  const start = addDays(today, -plan.daysAgo)
  const due = addDays(today, action.dueInDays)
  return {
    goalId: id(child, `goal ${action.goal}`),
    need: action.need,
    key: action.key,
    level: action.level,
    service: action.service,
    what: action.what,
    workerRole: action.role,
    ownerPostId: inNetwork,
    outsideOwner: inNetwork ? null : action.owner,
    startOn: start,
    dueOn: due > start ? due : start,
    times: action.times ?? null,
    cost: action.cost ?? 0,
    funding: action.funding ?? null,
    funded: action.funded ?? false,
    duty: action.duty ?? null
  }
}
