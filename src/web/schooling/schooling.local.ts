/** Learning again as this phone knows it, with what is not yet sent laid over it. */
import type { ConsentGiver } from '#domain/case-file/consent.ts'
import type { AddStep } from '#domain/schooling/add-step.ts'
import type { AnswerAsSchool, AnswerAsSchoolProblem } from '#domain/schooling/answer-as-school.ts'
import type { ContactSchool, ContactSchoolProblem } from '#domain/schooling/contact-school.ts'
import type { KeepCost, KeepCostProblem } from '#domain/schooling/keep-cost.ts'
import type { NameSchool } from '#domain/schooling/name-school.ts'
import type { RecordAttendance, RecordAttendanceProblem } from '#domain/schooling/record-attendance.ts'
import type { RecordResponse, RecordResponseProblem } from '#domain/schooling/record-response.ts'
import type { RecordStanding, RecordStandingProblem } from '#domain/schooling/record-standing.ts'
import type { ReportAttendance } from '#domain/schooling/report-attendance.ts'
import type { WriteReturnPlan, WriteReturnPlanProblem } from '#domain/schooling/write-return-plan.ts'
import type { AddStepProblem, SettleStep, SettleStepProblem } from '#domain/case-file/track-step.ts'
import type { ChangedMeanwhile } from '#domain/kernel/command.ts'
import { newestFirst } from '#web/offline/newest-first.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import type { Covers } from '#web/words/problems.ts'
import { problemWords } from '#web/words/schooling-problems.ts'

type Problem =
  | AddStepProblem
  | AnswerAsSchoolProblem
  | ContactSchoolProblem
  | KeepCostProblem
  | RecordAttendanceProblem
  | RecordResponseProblem
  | RecordStandingProblem
  | SettleStepProblem
  | WriteReturnPlanProblem
problemWords.id satisfies Covers<Exclude<Problem, ChangedMeanwhile<unknown>>>

/** What the section asks of the file. */
export interface SchoolFile {
  readonly id: string
  readonly codeName: string
  readonly state: string
  readonly standings: readonly string[]
}

interface Row {
  readonly id: string
  readonly isPending?: boolean
}
export interface StandingRow extends Row, Omit<RecordStanding, 'caseFileId' | 'standingId'> {}
export interface ContactRow extends Row, Pick<ContactSchool, 'place' | 'way' | 'onDay' | 'safeguard' | 'basis' | 'school'> {
  /** the officer of the other side, as a title and an agency */
  readonly post: string | null
}
export interface ResponseRow extends Row, Pick<RecordResponse, 'answer' | 'reason' | 'onDay'> {
  readonly contactId: string | null
  readonly post: string | null
}
export interface StepRow extends Row, Pick<AddStep, 'step' | 'holder' | 'dueOn'> {
  readonly end: SettleStep['end'] | null
  readonly settledOn: string | null
}
export interface CostRow extends Row, Omit<KeepCost, 'caseFileId' | 'costId' | 'seenVersion'> {
  readonly version: number
}
export interface AttendanceRow extends Row, Pick<RecordAttendance, 'attendance' | 'feeling' | 'missingReason' | 'onDay'> {
  readonly month: number | null
  readonly post: string | null
}
export interface PlanRow extends Omit<WriteReturnPlan, 'caseFileId' | 'seenVersion'> {
  readonly version: number
  readonly isPending?: boolean
}

export interface SchoolRead {
  readonly standings: readonly StandingRow[]
  readonly plan: PlanRow | null
  readonly seesNames: boolean
  readonly name: (Pick<NameSchool, 'school' | 'grade'> & { readonly version: number }) | null
  readonly contacts: readonly ContactRow[]
  readonly responses: readonly ResponseRow[]
  readonly steps: readonly StepRow[]
  readonly costs: readonly CostRow[]
  readonly attendances: readonly AttendanceRow[]
  readonly waitsUntil: string | null
  readonly consents: readonly { readonly id: string; readonly by: ConsentGiver; readonly expiresOn: string }[]
  readonly assessments: readonly { readonly id: string; readonly assessedOn: string }[]
  readonly posts: readonly { readonly id: string; readonly title: string; readonly unit: string }[]
}

export interface OwnRead {
  /** the caller's post that received the child; null: none of a school or an education office */
  readonly postId: string | null
  /** an education office helps a child into a school, and keeps no attendance */
  readonly isOffice: boolean
  readonly responses: readonly (Row & Pick<AnswerAsSchool, 'answer' | 'reason' | 'onDay'>)[]
  readonly attendances: readonly (Row & Pick<ReportAttendance, 'attendance' | 'onDay'>)[]
}

export function laySchooling(read: SchoolRead, items: readonly OutboxItem[]): SchoolRead {
  let laid = read
  for (const { name, input, status } of items) {
    if (status === 'refused' || status === 'conflict') continue
    const still = status === 'delivered' ? {} : { isPending: true }
    if (name === 'schooling.record-standing') {
      const one = input as RecordStanding
      laid = { ...laid, standings: newestFirst(laid.standings, { ...one, id: one.standingId, ...still }) }
    }
    if (name === 'schooling.write-return-plan') {
      const one = input as WriteReturnPlan
      if (one.seenVersion === (laid.plan?.version ?? 0)) laid = { ...laid, plan: { ...one, version: one.seenVersion + 1, ...still } }
    }
    if (name === 'schooling.name-school') {
      const one = input as NameSchool
      if (one.seenVersion === (laid.name?.version ?? 0)) laid = { ...laid, name: { ...one, version: one.seenVersion + 1 } }
    }
    if (name === 'schooling.contact-school') {
      const one = input as ContactSchool
      const officer = laid.posts.find(({ id }) => id === one.postId)
      const post = officer ? `${officer.title}, ${officer.unit}` : null
      laid = { ...laid, waitsUntil: null, contacts: newestFirst(laid.contacts, { ...one, id: one.contactId, post, ...still }) }
    }
    if (name === 'schooling.record-response') {
      const one = input as RecordResponse
      laid = { ...laid, responses: newestFirst(laid.responses, { ...one, id: one.responseId, post: null, ...still }) }
    }
    if (name === 'schooling.add-step') {
      const one = input as AddStep
      if (laid.steps.some(({ id }) => id === one.stepId)) continue
      laid = { ...laid, steps: [...laid.steps, { ...one, id: one.stepId, end: null, settledOn: null, ...still }] }
    }
    if (name === 'schooling.settle-step') {
      const { stepId, end, onDay } = input as SettleStep
      laid = {
        ...laid,
        steps: laid.steps.map((row) => (row.id === stepId && !row.end ? { ...row, end, settledOn: onDay, ...still } : row))
      }
    }
    if (name === 'schooling.keep-cost') {
      const one = input as KeepCost
      const row = { ...one, id: one.costId, version: one.seenVersion + 1, ...still }
      const known = laid.costs.find(({ id }) => id === row.id)
      if (known && known.version >= row.version) continue
      laid = { ...laid, costs: known ? laid.costs.map((other) => (other.id === row.id ? row : other)) : [...laid.costs, row] }
    }
    if (name === 'schooling.record-attendance') {
      const one = input as RecordAttendance
      laid = { ...laid, attendances: newestFirst(laid.attendances, { ...one, id: one.attendanceId, post: null, ...still }) }
    }
  }
  return laid
}

export function layOwn(read: OwnRead, items: readonly OutboxItem[]): OwnRead {
  let laid = read
  for (const { name, input, status } of items) {
    if (status === 'refused' || status === 'conflict') continue
    const still = status === 'delivered' ? {} : { isPending: true }
    if (name === 'schooling.answer-as-school') {
      const one = input as AnswerAsSchool
      laid = { ...laid, responses: newestFirst(laid.responses, { ...one, id: one.responseId, ...still }) }
    }
    if (name === 'schooling.report-attendance') {
      const one = input as ReportAttendance
      laid = { ...laid, attendances: newestFirst(laid.attendances, { ...one, id: one.attendanceId, ...still }) }
    }
  }
  return laid
}
