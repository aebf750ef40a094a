/** An area's plans as this device knows them: what the server said, with everything still on the phone laid over it. */
import type { AddCommitment } from '#domain/area-plan/add-commitment.ts'
import type { AnswerTaker } from '#domain/area-plan/answer-taker.ts'
import type { PlanStanding } from '#domain/area-plan/area-plan.ts'
import type { ChangeCommitment } from '#domain/area-plan/change-commitment.ts'
import type { CloseAreaPlan } from '#domain/area-plan/close-area-plan.ts'
import { isOwed } from '#domain/area-plan/commitment.ts'
import { type Holding, holdingOf } from '#domain/area-plan/holder.ts'
import type { OpenAreaPlan } from '#domain/area-plan/open-area-plan.ts'
import type { RecordAreaProgress } from '#domain/area-plan/record-area-progress.ts'
import type { RecordMeeting } from '#domain/area-plan/record-meeting.ts'
import type { TakeOverCommitment } from '#domain/area-plan/take-over-commitment.ts'
import type { Day } from '#domain/kernel/date.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import type { AreaRead, ShownCommitment, ShownPlan, ShownTaking } from './shown.ts'

interface Me {
  readonly accountId: string
  readonly displayName: string
}

/** Everything on the phone about this area, in the order in which it was done. */
export function layArea(read: AreaRead, items: readonly OutboxItem[], me: Me): AreaRead {
  return items
    .filter(({ name, status }) => name.startsWith('area-plan.') && status !== 'refused' && status !== 'conflict')
    .reduce((area, item) => lay(area, item, me), read)
}

function lay(area: AreaRead, { name, input, madeAt }: OutboxItem, me: Me): AreaRead {
  switch (name) {
    case 'area-plan.open': {
      const { planId, regionCode, terms } = input as OpenAreaPlan
      if (regionCode !== area.region?.code || area.plans.some(({ id }) => id === planId)) return area
      const plan: ShownPlan = {
        ...terms,
        id: planId,
        openedAt: madeAt,
        openedBy: me.displayName,
        closedAt: null,
        outcome: null,
        commitments: [],
        onPhone: true
      }
      return { ...area, plans: [plan, ...area.plans] }
    }
    case 'area-plan.close': {
      const { planId, outcome } = input as CloseAreaPlan
      return withPlan(area, planId, (plan) => (plan.closedAt ? plan : { ...plan, closedAt: madeAt, outcome }))
    }
    case 'area-plan.add-commitment': {
      const { planId, commitmentId, terms } = input as AddCommitment
      return withPlan(area, planId, (plan) =>
        plan.commitments.some(({ id }) => id === commitmentId)
          ? plan
          : { ...plan, commitments: [...plan.commitments, { ...promised(me, madeAt), ...terms, id: commitmentId, planId }] }
      )
    }
    case 'area-plan.change-commitment': {
      const { commitmentId, seenVersion, terms } = input as ChangeCommitment
      return withCommitment(area, commitmentId, (one) =>
        one.version === seenVersion ? { ...one, ...terms, version: one.version + 1, onPhone: true } : one
      )
    }
    case 'area-plan.record-progress': {
      const entry = input as RecordAreaProgress
      return withCommitment(area, entry.commitmentId, (one) =>
        one.version === entry.seenVersion ? { ...one, ...progressed(one, entry, me, madeAt), onPhone: true } : one
      )
    }
    case 'area-plan.take-over-commitment': {
      const { commitmentId, takingId, answer, question } = input as TakeOverCommitment
      const taking: ShownTaking = {
        ...me,
        id: takingId,
        name: me.displayName,
        answer,
        question,
        takenAt: madeAt,
        reply: null,
        repliedAt: null
      }
      return withCommitment(area, commitmentId, (one) =>
        one.takings.some(({ id }) => id === takingId) ? one : { ...one, takings: [...one.takings, taking] }
      )
    }
    case 'area-plan.answer-taker': {
      const { takingId, reply } = input as AnswerTaker
      const answered = (taking: ShownTaking) => (taking.id === takingId && !taking.reply ? { ...taking, reply, repliedAt: madeAt } : taking)
      return everyCommitment(area, (one) => ({ ...one, takings: one.takings.map(answered) }))
    }
    case 'area-plan.record-meeting': {
      const { meetingId, decisions, regionCode, ...meeting } = input as RecordMeeting
      if (regionCode !== area.region?.code || area.meetings.some(({ id }) => id === meetingId)) return area
      const shown = {
        ...meeting,
        id: meetingId,
        recordedBy: me.displayName,
        decisions: decisions.map(({ decisionId, ...one }) => ({ ...one, id: decisionId }))
      }
      return { ...area, meetings: [shown, ...area.meetings] }
    }
    default:
      return area
  }
}

const promised = (me: Me, madeAt: string) => ({
  version: 1,
  status: 'TODO' as const,
  // who holds the post is the server's to say; until then nobody is asked to take anything over
  promisedBy: me.accountId,
  promisedByName: null,
  promisedAt: madeAt,
  heldBy: me.accountId,
  holders: [],
  takings: [],
  progress: [],
  onPhone: true as const
})

const progressed = (one: ShownCommitment, entry: RecordAreaProgress, me: Me, madeAt: string) => ({
  status: entry.status,
  version: one.version + 1,
  progress: [
    ...one.progress,
    {
      id: entry.progressId,
      kind: 'progress' as const,
      status: entry.status,
      value: entry.value,
      measuredOn: entry.measuredOn,
      reason: entry.reason,
      dueBefore: null,
      amountBefore: null,
      postBefore: null,
      recordedBy: me.displayName,
      recordedAt: madeAt
    }
  ]
})

const withPlan = (area: AreaRead, planId: string, change: (plan: ShownPlan) => ShownPlan): AreaRead => ({
  ...area,
  plans: area.plans.map((plan) => (plan.id === planId ? change(plan) : plan))
})
const everyCommitment = (area: AreaRead, change: (one: ShownCommitment) => ShownCommitment): AreaRead => ({
  ...area,
  plans: area.plans.map((plan) => ({ ...plan, commitments: plan.commitments.map(change) }))
})
const withCommitment = (area: AreaRead, id: string, change: (one: ShownCommitment) => ShownCommitment): AreaRead =>
  everyCommitment(area, (one) => (one.id === id ? change(one) : one))

/** What every decision asks of the plan; the server makes the same from its rows. */
export const standingOf = (area: AreaRead, plan: ShownPlan): PlanStanding => ({
  regionCode: area.region?.code ?? '',
  open: plan.closedAt === null,
  leads: area.leads
})

export type Concern = Exclude<Holding, 'known'> | 'overdue' | 'money-missing' | 'blocked'

/** What of a promise asks for somebody's word, the most pressing first; nothing once it is done. */
export function concernsOf(one: ShownCommitment, today: Day): Concern[] {
  if (!isOwed(one)) return []
  const holding = holdingOf(one)
  return [
    ...(holding === 'known' ? [] : [holding]),
    ...(one.dueOn < today ? ['overdue' as const] : []),
    ...(one.status === 'BLOCKED' ? ['blocked' as const] : []),
    ...(one.amount > 0 && !one.funded ? ['money-missing' as const] : [])
  ]
}

/** The question of the present holder that nobody has answered. */
export const openQuestion = ({ takings, heldBy }: ShownCommitment): ShownTaking | undefined =>
  takings.findLast((taking) => taking.accountId === heldBy && taking.answer === 'asked' && !taking.reply)

export const measuredOf = ({ progress }: Pick<ShownCommitment, 'progress'>): { readonly on: Day; readonly value: number }[] =>
  progress
    .flatMap(({ value, measuredOn }) => (value !== null && measuredOn ? [{ on: measuredOn, value }] : []))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
