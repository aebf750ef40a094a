/** Which commands and reads of the legal matter are open. */
import { z } from 'zod'
import { Day } from '#domain/kernel/day.ts'
import { Id } from '#domain/kernel/id.ts'
import { AccompanimentTerms, companions } from '#domain/legal/accompaniment.ts'
import { keepAccompaniment } from '#domain/legal/keep-accompaniment.ts'
import { keepRight } from '#domain/legal/keep-right.ts'
import { nameStage } from '#domain/legal/name-stage.ts'
import { duties } from '#domain/legal/legal.ts'
import { noteReference, references } from '#domain/legal/note-reference.ts'
import { recordNotice } from '#domain/legal/record-notice.ts'
import { recordRestitution } from '#domain/legal/record-restitution.ts'
import { recordStep } from '#domain/legal/record-step.ts'
import { reportingBases } from '#domain/legal/reporting.ts'
import { MoneyTerms } from '#domain/legal/restitution.ts'
import { RightTerms } from '#domain/legal/rights.ts'
import { settleDuty, settlings } from '#domain/legal/settle-duty.ts'
import { institutions, legalStages, stopReasons } from '#domain/legal/stages.ts'
import { startReportingDuty } from '#domain/legal/start-reporting-duty.ts'
import { strikeLine } from '#domain/legal/strike-line.ts'
import { despiteReasons, mismatches } from '#domain/training/fit.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import {
  saveAccompaniment,
  saveNotice,
  saveReportingDuty,
  saveRight,
  saveSettling,
  stateForAccompaniment,
  stateForRight,
  stateForSettling
} from './duty.store.ts'
import { stateForTrack } from './legal-state.store.ts'
import { saveMoney, saveReference, saveStep, saveStriking, stateForReference, stateForStriking } from './legal.store.ts'
import { readLegal } from './read-legal.store.ts'
import { readStageNames, saveName, stateForNaming } from './stage-names.store.ts'

const text = z.string().nullable()
const line = { id: Id, isStruck: z.boolean() }

const LegalRead = z.strictObject({
  recorder: z.strictObject({ postId: Id, role: z.string(), isTeam: z.boolean() }).nullable(),
  isClaimed: z.boolean(),
  stageNames: z.array(z.strictObject({ code: legalStages.schema, id: z.string(), en: z.string() })),
  steps: z.array(
    z.strictObject({
      ...line,
      stage: legalStages.schema,
      happenedOn: Day,
      at: text,
      institution: institutions.schema.nullable(),
      reason: stopReasons.schema.nullable(),
      recordedAt: z.string(),
      recordedBy: text
    })
  ),
  duties: z.array(
    z.strictObject({
      id: Id,
      duty: duties.schema,
      fromAt: z.string(),
      basis: reportingBases.schema.nullable(),
      recordedAt: z.string(),
      settledAt: text,
      how: settlings.schema.nullable()
    })
  ),
  limits: z.array(z.strictObject({ code: z.string(), dueAt: z.string(), isOver: z.boolean() })),
  accompaniments: z.array(
    AccompanimentTerms.extend({
      id: Id,
      version: z.int(),
      companionTitle: text,
      companion: companions.schema.nullable(),
      despite: despiteReasons.schema.nullable()
    })
  ),
  rights: z.array(RightTerms.extend({ version: z.int() })),
  references: z.array(z.strictObject({ ...line, kind: references.schema, number: z.string(), notedOn: Day })),
  money: z.array(MoneyTerms.extend({ ...line, recordedAt: z.string() })),
  assessments: z.array(z.strictObject({ id: Id, assessedOn: Day })),
  colleagues: z.array(
    z.strictObject({
      postId: Id,
      title: z.string(),
      name: text,
      role: z.string(),
      trained: z.boolean(),
      missing: z.array(mismatches.schema)
    })
  )
})

export const legalRoutes: readonly Route[] = [
  accept(recordStep, 'accompany', stateForTrack, saveStep),
  accept(strikeLine, 'accompany', stateForStriking, saveStriking),
  accept(noteReference, 'accompany', stateForReference, saveReference),
  accept(recordRestitution, 'accompany', stateForTrack, saveMoney),
  accept(keepAccompaniment, 'accompany', stateForAccompaniment, saveAccompaniment),
  accept(keepRight, 'accompany', stateForRight, saveRight),
  accept(startReportingDuty, 'accompany', stateForTrack, saveReportingDuty),
  accept(recordNotice, 'accompany', stateForTrack, saveNotice),
  accept(settleDuty, 'accompany', stateForSettling, saveSettling),
  offer({
    action: 'legal.read',
    path: '/case-files/:id/legal',
    parameters: z.object({ id: Id }),
    subject: ({ id }) => ({ kind: 'case-file', id }),
    compartments: ['K8', 'K11'],
    answer: LegalRead,
    purpose: 'accompany',
    read: readLegal
  }),
  accept(nameStage, 'directory', stateForNaming, saveName),
  offer({
    action: 'legal.read-stage-names',
    path: '/legal-stages',
    parameters: z.object({}),
    subject: () => ({ kind: 'none' }),
    compartments: [],
    answer: z.array(
      z.strictObject({
        stage: legalStages.schema,
        nameId: z.string(),
        nameEn: z.string(),
        holdsFrom: Day,
        source: z.string(),
        version: z.int(),
        namedBy: text
      })
    ),
    purpose: 'directory',
    read: readStageNames
  })
]
