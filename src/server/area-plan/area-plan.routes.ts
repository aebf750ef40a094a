/** What is open over HTTP about area plans and the register of programmes: no child, only offices, money and days. */
import { z } from 'zod'
import { addCommitment } from '#domain/area-plan/add-commitment.ts'
import { answerTaker } from '#domain/area-plan/answer-taker.ts'
import { PlanTerms, RegencyCode } from '#domain/area-plan/area-plan.ts'
import { changeCommitment } from '#domain/area-plan/change-commitment.ts'
import { closeAreaPlan } from '#domain/area-plan/close-area-plan.ts'
import { CommitmentTerms } from '#domain/area-plan/commitment.ts'
import { openAreaPlan } from '#domain/area-plan/open-area-plan.ts'
import { ProgrammeTerms } from '#domain/area-plan/programme.ts'
import { recordAreaProgress } from '#domain/area-plan/record-area-progress.ts'
import { recordMeeting } from '#domain/area-plan/record-meeting.ts'
import { recordProgramme } from '#domain/area-plan/record-programme.ts'
import { takeOverCommitment, takingAnswers } from '#domain/area-plan/take-over-commitment.ts'
import { Id } from '#domain/kernel/id.ts'
import { ActionStatus } from '#domain/plan/services.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import {
  saveAreaPlan,
  saveChange,
  saveClosing,
  savePromise,
  stateForChange,
  stateForClosing,
  stateForOpening,
  stateForPromise
} from './area-plan.store.ts'
import { saveProgramme, stateForProgramme } from './programme.store.ts'
import {
  saveMeeting,
  saveProgress,
  saveReply,
  saveTaking,
  stateForMeeting,
  stateForProgress,
  stateForReply,
  stateForTaking
} from './progress.store.ts'
import { readArea, readProgrammes } from './read-area.store.ts'

const about = { parameters: z.object({ region: RegencyCode.optional() }), subject: () => ({ kind: 'none' }) as const }
const day = z.iso.date()
const moment = z.string()
const Region = z.strictObject({ code: z.string(), name: z.string() })
const ground = {
  region: Region.nullable(),
  regions: z.array(Region),
  leads: z.boolean(),
  posts: z.array(z.strictObject({ id: Id, role: z.string(), title: z.string(), unit: z.string(), holder: z.string().nullable() }))
}
const holders = z.array(z.strictObject({ accountId: Id, name: z.string(), fromAt: moment, untilAt: moment }))

const Commitment = CommitmentTerms.extend({
  id: Id,
  planId: Id,
  version: z.int(),
  status: ActionStatus,
  promisedBy: Id.nullable(),
  promisedByName: z.string().nullable(),
  promisedAt: moment,
  heldBy: Id.nullable(),
  holders,
  takings: z.array(
    z.strictObject({
      id: Id,
      accountId: Id,
      name: z.string(),
      answer: takingAnswers.schema,
      question: z.string().nullable(),
      takenAt: moment,
      reply: z.string().nullable(),
      repliedAt: moment.nullable()
    })
  ),
  progress: z.array(
    z.strictObject({
      id: Id,
      kind: z.enum(['progress', 'changed']),
      status: ActionStatus,
      value: z.number().nullable(),
      measuredOn: day.nullable(),
      reason: z.string().nullable(),
      dueBefore: day.nullable(),
      amountBefore: z.number().nullable(),
      postBefore: Id.nullable(),
      recordedBy: z.string(),
      recordedAt: moment
    })
  )
})

export const areaPlanRoutes: readonly Route[] = [
  offer({
    action: 'area-plan.read',
    path: '/area-plans',
    ...about,
    compartments: ['K18'],
    answer: z.strictObject({
      ...ground,
      plans: z.array(
        PlanTerms.extend({
          id: Id,
          openedAt: moment,
          openedBy: z.string(),
          closedAt: moment.nullable(),
          outcome: z.string().nullable(),
          commitments: z.array(Commitment)
        })
      ),
      meetings: z.array(
        z.strictObject({
          id: Id,
          heldOn: day,
          attendingPostIds: z.array(Id),
          outsideOffices: z.array(z.string()),
          nextOn: day.nullable(),
          recordedBy: z.string(),
          decisions: z.array(z.strictObject({ id: Id, commitmentId: Id.nullable(), words: z.string() }))
        })
      )
    }),
    purpose: 'directory',
    read: readArea
  }),
  offer({
    action: 'area-plan.read-programmes',
    path: '/programmes',
    ...about,
    compartments: ['K18'],
    answer: z.strictObject({
      ...ground,
      programmes: z.array(
        ProgrammeTerms.extend({ id: Id, regionCode: z.string(), version: z.int(), heldBy: Id.nullable(), holders, recordedAt: moment })
      )
    }),
    purpose: 'directory',
    read: readProgrammes
  }),
  accept(openAreaPlan, 'directory', stateForOpening, saveAreaPlan),
  accept(closeAreaPlan, 'directory', stateForClosing, saveClosing),
  accept(addCommitment, 'directory', stateForPromise, savePromise),
  accept(changeCommitment, 'directory', stateForChange, saveChange),
  accept(recordAreaProgress, 'directory', stateForProgress, saveProgress),
  accept(takeOverCommitment, 'directory', stateForTaking, saveTaking),
  accept(answerTaker, 'directory', stateForReply, saveReply),
  accept(recordMeeting, 'directory', stateForMeeting, saveMeeting),
  accept(recordProgramme, 'directory', stateForProgramme, saveProgramme)
]
