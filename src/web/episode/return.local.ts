/** The way home as this phone knows it, with what is not yet sent laid over it. */
import type { RecordCareTry, RecordCareTryProblem, CareTryTerms } from '#domain/episode/record-care-try.ts'
import type { RecordFamilyStatus, RecordFamilyStatusProblem } from '#domain/episode/record-family-status.ts'
import type { RecordReturnStep, RecordReturnStepProblem, ReturnStepTerms } from '#domain/episode/record-return-step.ts'
import type { RecordReturnVisit, RecordReturnVisitProblem, ReturnVisitTerms } from '#domain/episode/record-return-visit.ts'
import type { DeterminationOption } from '#domain/episode/determination.ts'
import { somebodyAccepts } from '#domain/episode/return.ts'
import type { ReadinessFacts } from '#domain/episode/readiness-gate.ts'
import type { z } from 'zod'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import { problemWords } from '#web/words/episode-problems.ts'
import type { Covers } from '#web/words/problems.ts'

type ReturnProblem = RecordCareTryProblem | RecordFamilyStatusProblem | RecordReturnStepProblem | RecordReturnVisitProblem
problemWords.id satisfies Covers<ReturnProblem>

interface Row {
  readonly id: string
  readonly isPending?: boolean
}
export interface StatusRow extends Row {
  readonly status: RecordFamilyStatus['status']
  readonly onDay: string
}
export interface StepRow extends Row, z.infer<typeof ReturnStepTerms> {}
export interface TryRow extends Row, z.infer<typeof CareTryTerms> {}
export interface ReturnVisitRow extends Row {
  readonly place: number
  readonly dueOn: string
  readonly doneOn: string | null
  readonly finding: z.infer<typeof ReturnVisitTerms>['finding'] | null
  readonly statement: string | null
  readonly missingReason: z.infer<typeof ReturnVisitTerms>['missingReason']
}

export interface ReturnRead {
  readonly facts: ReadinessFacts
  readonly placedOn: string | null
  readonly chosen: DeterminationOption | null
  readonly statuses: readonly StatusRow[]
  readonly steps: readonly StepRow[]
  readonly tries: readonly TryRow[]
  readonly visits: readonly ReturnVisitRow[]
}

/** What was recorded on this phone counts at once; the gate sees it as the server will. */
export function layReturn(read: ReturnRead, items: readonly OutboxItem[]): ReturnRead {
  let laid = read
  for (const { name, input, status } of items) {
    if (status === 'refused' || status === 'conflict') continue
    const still = status === 'delivered' ? {} : { isPending: true }
    if (name === 'episode.record-family-status') {
      const one = input as RecordFamilyStatus
      if (laid.statuses.some(({ id }) => id === one.statusId)) continue
      const statuses = [{ ...one, id: one.statusId, ...still }, ...laid.statuses].sort((a, b) => b.onDay.localeCompare(a.onDay))
      laid = { ...laid, statuses, facts: { ...laid.facts, familyStatus: statuses[0]?.status ?? null } }
    }
    if (name === 'episode.record-return-step') {
      const one = input as RecordReturnStep
      if (laid.steps.some(({ id }) => id === one.stepId)) continue
      laid = {
        ...laid,
        steps: [{ ...one, id: one.stepId, ...still }, ...laid.steps],
        facts: { ...laid.facts, steps: [...new Set([...laid.facts.steps, one.kind])] }
      }
    }
    if (name === 'episode.record-care-try') {
      const one = input as RecordCareTry
      if (laid.tries.some(({ id }) => id === one.tryId)) continue
      const tries = [{ ...one, id: one.tryId, ...still }, ...laid.tries].sort((a, b) => b.onDay.localeCompare(a.onDay))
      laid = { ...laid, tries, facts: { ...laid.facts, substituteAccepts: somebodyAccepts(tries) } }
    }
    if (name === 'episode.record-return-visit') {
      const one = input as RecordReturnVisit
      laid = {
        ...laid,
        visits: laid.visits.map((row) => (row.id === one.visitId && !row.doneOn ? { ...row, ...one, id: row.id, ...still } : row))
      }
    }
  }
  return laid
}
