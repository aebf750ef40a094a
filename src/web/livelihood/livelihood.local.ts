/** A family's living and a child's work as this phone knows them, with what is not yet sent laid over them. */
import type { AgeBand } from '#domain/case-file/child.ts'
import type { AddStepProblem, SettleStep, SettleStepProblem } from '#domain/case-file/track-step.ts'
import type { ChangedMeanwhile } from '#domain/kernel/command.ts'
import type { Stage } from '#domain/livelihood/activity.ts'
import type { AddStep } from '#domain/livelihood/add-step.ts'
import type { FamilyFacts } from '#domain/livelihood/family.ts'
import type { KeepFund, KeepFundProblem } from '#domain/livelihood/keep-fund.ts'
import type { KeepSavings, KeepSavingsProblem } from '#domain/livelihood/keep-savings.ts'
import { certainAge, type Law } from '#domain/livelihood/lawful-work.ts'
import type { MoveActivity, MoveActivityProblem } from '#domain/livelihood/move-activity.ts'
import { lawful, type PlanActivity, type PlanActivityProblem } from '#domain/livelihood/plan-activity.ts'
import type { RecordLook, RecordLookProblem } from '#domain/livelihood/record-look.ts'
import type { RecordSession, RecordSessionProblem } from '#domain/livelihood/record-session.ts'
import type { ReportAid, ReportAidProblem } from '#domain/livelihood/report-aid.ts'
import type { ReviewFamily, ReviewFamilyProblem } from '#domain/livelihood/review-family.ts'
import type { WriteFamilyPlan, WriteFamilyPlanProblem } from '#domain/livelihood/write-family-plan.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { newestFirst } from '#web/offline/newest-first.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import { problemWords } from '#web/words/livelihood-problems.ts'
import type { Covers } from '#web/words/problems.ts'

type Problem =
  | AddStepProblem
  | KeepFundProblem
  | KeepSavingsProblem
  | MoveActivityProblem
  | PlanActivityProblem
  | RecordLookProblem
  | RecordSessionProblem
  | ReportAidProblem
  | ReviewFamilyProblem
  | SettleStepProblem
  | WriteFamilyPlanProblem
problemWords.id satisfies Covers<Exclude<Problem, ChangedMeanwhile<unknown>>>

/** What the section asks of the file. */
export interface LivelihoodFile {
  readonly id: string
  readonly codeName: string
  readonly state: string
  readonly standings: readonly string[]
}

interface Row {
  readonly id: string
  readonly isPending?: boolean
}
export interface PlanRow extends Omit<WriteFamilyPlan, 'caseFileId' | 'seenVersion'> {
  readonly version: number
  readonly isPending?: boolean
}
export interface ReviewRow extends Row, Omit<ReviewFamily, 'caseFileId' | 'reviewId'> {
  readonly planVersion: number
}
export interface StepRow extends Row, Pick<AddStep, 'step' | 'holder' | 'dueOn'> {
  readonly end: SettleStep['end'] | null
  readonly settledOn: string | null
}
export interface FundRow extends Row, Omit<KeepFund, 'caseFileId' | 'fundId' | 'seenVersion'> {
  readonly version: number
}
export interface SessionRow extends Row, Omit<RecordSession, 'caseFileId' | 'sessionId'> {}
export interface LookRow extends Row, Omit<RecordLook, 'caseFileId' | 'lookId' | 'activityId'> {}
export interface ActivityRow extends Row, Omit<PlanActivity, 'caseFileId' | 'activityId'> {
  readonly law: Law['code']
  readonly stage: Stage
  readonly since: string | null
  readonly moves: readonly Pick<MoveActivity, 'stage' | 'reason' | 'onDay'>[]
  readonly looks: readonly LookRow[]
}
export interface SavingsRow extends Omit<KeepSavings, 'caseFileId' | 'seenVersion'> {
  readonly version: number
  readonly isPending?: boolean
}
export interface AidRow extends Row, Pick<ReportAid, 'aid' | 'answer' | 'amount' | 'onDay'> {}

export interface LivelihoodRead {
  readonly family: FamilyFacts
  readonly ageBand: AgeBand
  readonly month: string | null
  readonly plan: PlanRow | null
  readonly reviews: readonly ReviewRow[]
  readonly steps: readonly StepRow[]
  readonly funds: readonly FundRow[]
  readonly sessions: readonly SessionRow[]
  readonly activities: readonly ActivityRow[]
  readonly savings: SavingsRow | null
  readonly aids: readonly (AidRow & { readonly post: string })[]
}

export interface OwnRead {
  readonly isMine: boolean
  readonly reports: readonly AidRow[]
}

export function layLivelihood(read: LivelihoodRead, items: readonly OutboxItem[]): LivelihoodRead {
  let laid = read
  for (const { name, input, status } of items) {
    if (status === 'refused' || status === 'conflict') continue
    laid = layOne(laid, name, input, status === 'delivered' ? {} : { isPending: true })
  }
  return laid
}

type Still = { readonly isPending?: boolean }

function layOne(laid: LivelihoodRead, name: string, input: unknown, still: Still): LivelihoodRead {
  switch (name) {
    case 'livelihood.write-family-plan': {
      const one = input as WriteFamilyPlan
      return one.seenVersion === (laid.plan?.version ?? 0) ? { ...laid, plan: { ...one, version: one.seenVersion + 1, ...still } } : laid
    }
    case 'livelihood.review-family': {
      const one = input as ReviewFamily
      return { ...laid, reviews: newestFirst(laid.reviews, { ...one, id: one.reviewId, planVersion: laid.plan?.version ?? 0, ...still }) }
    }
    case 'livelihood.add-step': {
      const one = input as AddStep
      const row = { ...one, id: one.stepId, end: null, settledOn: null, ...still }
      return laid.steps.some(({ id }) => id === row.id) ? laid : { ...laid, steps: [...laid.steps, row] }
    }
    case 'livelihood.settle-step': {
      const { stepId, end, onDay } = input as SettleStep
      const settled = (row: StepRow) => (row.id === stepId && !row.end ? { ...row, end, settledOn: onDay, ...still } : row)
      return { ...laid, steps: laid.steps.map(settled) }
    }
    case 'livelihood.keep-fund': {
      const one = input as KeepFund
      const row = { ...one, id: one.fundId, version: one.seenVersion + 1, ...still }
      const known = laid.funds.find(({ id }) => id === row.id)
      if (known && known.version >= row.version) return laid
      return { ...laid, funds: known ? laid.funds.map((other) => (other.id === row.id ? row : other)) : [...laid.funds, row] }
    }
    case 'livelihood.record-session': {
      const one = input as RecordSession
      return { ...laid, sessions: newestFirst(laid.sessions, { ...one, id: one.sessionId, ...still }) }
    }
    case 'livelihood.keep-savings': {
      const one = input as KeepSavings
      return one.seenVersion === (laid.savings?.version ?? 0)
        ? { ...laid, savings: { ...one, version: one.seenVersion + 1, ...still } }
        : laid
    }
    default:
      return { ...laid, activities: layActivities(laid, name, input, still) }
  }
}

function layActivities({ activities, ageBand, month }: LivelihoodRead, name: string, input: unknown, still: Still): readonly ActivityRow[] {
  if (name === 'livelihood.plan-activity') {
    const one = input as PlanActivity
    const found = lawful(one, certainAge(ageBand, month, deviceNow().today))
    const law = found.ok ? found.value.code : 'LW1'
    const row: ActivityRow = { ...one, id: one.activityId, law, stage: 'planned', since: null, moves: [], looks: [], ...still }
    return activities.some(({ id }) => id === row.id) ? activities : [row, ...activities]
  }
  if (name === 'livelihood.move-activity') {
    const { activityId, stage, reason, onDay } = input as MoveActivity
    return activities.map((row) =>
      row.id !== activityId || row.moves.some((move) => move.stage === stage)
        ? row
        : { ...row, stage, since: stage === 'running' ? onDay : row.since, moves: [...row.moves, { stage, reason, onDay }], ...still }
    )
  }
  if (name === 'livelihood.record-look') {
    const one = input as RecordLook
    return activities.map((row) =>
      row.id === one.activityId ? { ...row, looks: newestFirst(row.looks, { ...one, id: one.lookId, ...still }) } : row
    )
  }
  return activities
}

export function layOwn(read: OwnRead, items: readonly OutboxItem[]): OwnRead {
  let laid = read
  for (const { name, input, status } of items) {
    if (status === 'refused' || status === 'conflict' || name !== 'livelihood.report-aid') continue
    const one = input as ReportAid
    const still = status === 'delivered' ? {} : { isPending: true }
    laid = { ...laid, reports: newestFirst(laid.reports, { ...one, id: one.reportId, ...still }) }
  }
  return laid
}
