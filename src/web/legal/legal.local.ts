/** The legal track as this phone knows it, with what is not yet sent laid over it, and what its decisions ask. */
import type { AccompanimentTerms } from '#domain/legal/accompaniment.ts'
import type { KeepAccompaniment, KeepAccompanimentProblem } from '#domain/legal/keep-accompaniment.ts'
import type { KeepRight, KeepRightProblem } from '#domain/legal/keep-right.ts'
import { isAnswered, type LegalDuty, type LegalStep, type LegalTrack } from '#domain/legal/legal.ts'
import type { NameStageProblem } from '#domain/legal/name-stage.ts'
import type { NoteReference, NoteReferenceProblem, Reference } from '#domain/legal/note-reference.ts'
import type { RecordNotice, RecordNoticeProblem } from '#domain/legal/record-notice.ts'
import type { RecordRestitution, RecordRestitutionProblem } from '#domain/legal/record-restitution.ts'
import type { RecordStep, RecordStepProblem } from '#domain/legal/record-step.ts'
import type { Recorder } from '#domain/legal/recorder.ts'
import type { MoneyLine } from '#domain/legal/restitution.ts'
import type { RightTerms } from '#domain/legal/rights.ts'
import type { SettleDuty, SettleDutyProblem } from '#domain/legal/settle-duty.ts'
import type { Institution, Stage, StopReason } from '#domain/legal/stages.ts'
import type { StartReportingDuty, StartReportingDutyProblem } from '#domain/legal/start-reporting-duty.ts'
import type { StrikeLine, StrikeLineProblem } from '#domain/legal/strike-line.ts'
import type { Mismatch } from '#domain/training/fit.ts'
import { dayOf } from '#domain/kernel/date.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import { problemWords } from '#web/words/legal-problems.ts'
import type { Covers } from '#web/words/problems.ts'

problemWords.id satisfies Covers<
  | RecordStepProblem
  | StrikeLineProblem
  | NoteReferenceProblem
  | RecordRestitutionProblem
  | KeepAccompanimentProblem
  | KeepRightProblem
  | StartReportingDutyProblem
  | RecordNoticeProblem
  | SettleDutyProblem
  | Exclude<NameStageProblem, { readonly kind: 'changed-meanwhile' }>
>

/** What the section asks of the file; an institution has an own, shorter one. */
export interface LegalFile {
  readonly id: string
  readonly codeName: string
  readonly state?: string
  readonly standings: readonly string[]
}

interface Laid {
  readonly isPending?: boolean
}
interface Line extends Laid {
  readonly id: string
  readonly isStruck: boolean
}
export interface StepRow extends LegalStep, Line {
  readonly institution: Institution | null
  readonly reason: StopReason | null
  readonly recordedBy: string | null
}
export interface DutyRow extends LegalDuty, Laid {
  readonly id: string
  readonly how: SettleDuty['how'] | null
  readonly basis: StartReportingDuty['basis'] | null
}
export interface AlongRow extends AccompanimentTerms, Laid {
  readonly id: string
  readonly version: number
  readonly companionTitle: string | null
}
export interface RightRow extends RightTerms, Laid {
  readonly version: number
}
export interface NumberRow extends Line {
  readonly kind: Reference
  readonly number: string
  readonly notedOn: string
}
export interface MoneyRow extends MoneyLine, Line {}
export interface Colleague {
  readonly postId: string
  readonly title: string
  readonly name: string | null
  readonly role: string
  readonly trained: boolean
  readonly missing: readonly Mismatch[]
}

export interface LegalRead {
  readonly recorder: Recorder | null
  readonly isClaimed: boolean
  readonly stageNames: readonly { readonly code: Stage; readonly id: string; readonly en: string }[]
  readonly steps: readonly StepRow[]
  readonly duties: readonly DutyRow[]
  readonly limits: readonly { readonly code: string; readonly dueAt: string; readonly isOver: boolean }[]
  readonly accompaniments: readonly AlongRow[]
  readonly rights: readonly RightRow[]
  readonly references: readonly NumberRow[]
  readonly money: readonly MoneyRow[]
  readonly assessments: readonly { readonly id: string; readonly assessedOn: string }[]
  readonly colleagues: readonly Colleague[]
}

/** What counts: nothing that was struck. */
export const trackOf = ({ steps, duties, money }: LegalRead): LegalTrack => ({
  steps: steps.filter(({ isStruck }) => !isStruck),
  duties,
  money: money.filter(({ isStruck }) => !isStruck)
})

export const openDutyRows = (read: LegalRead): readonly DutyRow[] => read.duties.filter((duty) => !isAnswered(duty, trackOf(read)))

const putOver = <T>(rows: readonly T[], row: T, isSame: (one: T) => boolean): readonly T[] =>
  rows.some(isSame) ? rows.map((one) => (isSame(one) ? row : one)) : [...rows, row]

export function layLegal(read: LegalRead, items: readonly OutboxItem[]): LegalRead {
  let laid = read
  for (const { name, input, status, madeAt } of items) {
    if (status === 'refused' || status === 'conflict') continue
    const still = status === 'delivered' ? {} : { isPending: true }
    switch (name) {
      case 'legal.record-step': {
        const { stepId, stage, happenedOn, at, institution, reason } = input as RecordStep
        const day = at ? dayOf(at) : happenedOn
        const row = { id: stepId, stage, happenedOn: day, at, institution, reason, recordedAt: madeAt, recordedBy: null, isStruck: false }
        laid = { ...laid, steps: laid.steps.some(({ id }) => id === stepId) ? laid.steps : [...laid.steps, { ...row, ...still }] }
        break
      }
      case 'legal.note-reference': {
        const { referenceId, kind, number, notedOn } = input as NoteReference
        const row = { id: referenceId, kind, number, notedOn, isStruck: false, ...still }
        laid = { ...laid, references: laid.references.some(({ id }) => id === referenceId) ? laid.references : [...laid.references, row] }
        break
      }
      case 'legal.record-restitution': {
        const { entryId, kind, amount, onDay } = input as RecordRestitution
        const row = { id: entryId, kind, amount, onDay, recordedAt: madeAt, isStruck: false, ...still }
        laid = { ...laid, money: laid.money.some(({ id }) => id === entryId) ? laid.money : [...laid.money, row] }
        break
      }
      case 'legal.strike-line': {
        const { lineId } = input as StrikeLine
        const strike = <T extends Line>(rows: readonly T[]): readonly T[] =>
          rows.map((row) => (row.id === lineId ? { ...row, isStruck: true, ...still } : row))
        laid = { ...laid, steps: strike(laid.steps), money: strike(laid.money), references: strike(laid.references) }
        break
      }
      case 'legal.keep-accompaniment': {
        const { accompanimentId, seenVersion, caseFileId: _, ...terms } = input as KeepAccompaniment
        const companionTitle = laid.colleagues.find(({ postId }) => postId === terms.companionPostId)?.title ?? null
        const row = { ...terms, id: accompanimentId, version: seenVersion + 1, companionTitle, ...still }
        const known = laid.accompaniments.find(({ id }) => id === accompanimentId)
        if (!known || known.version <= seenVersion)
          laid = { ...laid, accompaniments: putOver(laid.accompaniments, row, ({ id }) => id === accompanimentId) }
        break
      }
      case 'legal.keep-right': {
        const { right, state, onDay, deniedBy, seenVersion } = input as KeepRight
        const known = laid.rights.find((one) => one.right === right)
        if (!known || known.version <= seenVersion)
          laid = {
            ...laid,
            rights: putOver(
              laid.rights,
              { right, state, onDay, deniedBy, version: seenVersion + 1, ...still },
              (one) => one.right === right
            )
          }
        break
      }
      case 'legal.start-reporting-duty':
      case 'legal.record-notice': {
        const given = input as StartReportingDuty | RecordNotice
        const duty = 'notice' in given ? given.notice : 'report'
        const basis = 'basis' in given ? given.basis : null
        const row = { id: given.dutyId, duty, basis, fromAt: madeAt, recordedAt: madeAt, settledAt: null, how: null, ...still } as const
        laid = { ...laid, duties: laid.duties.some(({ id }) => id === given.dutyId) ? laid.duties : [...laid.duties, row] }
        break
      }
      case 'legal.settle-duty': {
        const { dutyId, how } = input as SettleDuty
        laid = { ...laid, duties: laid.duties.map((one) => (one.id === dutyId ? { ...one, settledAt: madeAt, how, ...still } : one)) }
        break
      }
    }
  }
  return laid
}
