/** What is open over HTTP about supervision: the field, talks, institutions; and what is about oneself alone. */
import { z } from 'zod'
import { Id } from '#domain/kernel/id.ts'
import { askForTalk } from '#domain/supervision/ask-for-talk.ts'
import { checkInstitution } from '#domain/supervision/check-institution.ts'
import { closePoint } from '#domain/supervision/close-point.ts'
import { keptTerms, lastingConcerns } from '#domain/supervision/institution.ts'
import { recordSession } from '#domain/supervision/record-session.ts'
import { recordWellbeing } from '#domain/supervision/record-wellbeing.ts'
import { agendas, incidents, pointOutcomes, pointOwners, sessionKinds } from '#domain/supervision/session.ts'
import { WellbeingScores } from '#domain/supervision/wellbeing.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import { readField } from './field.store.ts'
import { readInstitutions, saveCheck, stateForCheck } from './institution.store.ts'
import { readOwn, readSessions, saveClosedPoint, saveSession, stateForPoint, stateForSession } from './session.store.ts'
import { readWellbeing, saveTalkRequest, saveWellbeing, stateForTalk, stateForWellbeing } from './wellbeing.store.ts'

const about = { parameters: z.object({}), subject: () => ({ kind: 'none' }) as const }
const talks = { ...about, parameters: z.object({ before: Id.optional() }) }
const day = z.iso.date()

const Child = z.strictObject({
  id: Id,
  codeName: z.string(),
  state: z.string(),
  stateSince: z.string(),
  risk: z.string(),
  reviewDueOn: day.nullable(),
  workerPostId: Id,
  needs: z.array(z.strictObject({ need: z.string(), severity: z.int() })),
  ties: z.array(
    z.strictObject({
      supporterId: Id,
      level: z.string(),
      role: z.string(),
      isWorker: z.boolean(),
      needs: z.array(z.string()),
      keys: z.array(z.string()),
      strength: z.int(),
      consistency: z.int(),
      safety: z.string(),
      permanence: z.string(),
      endsOn: day.nullable(),
      childConfirmed: z.boolean(),
      lastConfirmedOn: day
    })
  )
})
const Colleague = z.strictObject({
  postId: Id,
  title: z.string(),
  role: z.string(),
  accountId: Id.nullable(),
  name: z.string().nullable(),
  supervisorPostId: Id.nullable(),
  mine: z.boolean().nullable(),
  children: z.int().nullable(),
  lastTalkOn: day.nullable(),
  nextTalkOn: day.nullable(),
  askedAt: z.string().nullable()
})
const Session = z.strictObject({
  id: Id,
  kind: sessionKinds.schema,
  heldOn: day,
  nextOn: day.nullable(),
  agenda: z.array(agendas.schema),
  supervisorPostId: Id,
  recordedBy: z.string(),
  with: z.array(z.strictObject({ postId: Id, accountId: Id, name: z.string() })),
  files: z.array(z.strictObject({ id: Id, codeName: z.string() })),
  points: z.array(
    z.strictObject({
      id: Id,
      text: z.string(),
      owner: pointOwners.schema,
      dueOn: day.nullable(),
      outcome: pointOutcomes.schema.nullable(),
      version: z.int()
    })
  )
})
const Institution = z.strictObject({
  role: z.string(),
  postId: Id.nullable(),
  title: z.string().nullable(),
  unit: z.string().nullable(),
  ties: z.int(),
  children: z.int(),
  consistency: z.number(),
  oldestNewsOn: day,
  stale: z.int(),
  endings: z.array(z.strictObject({ id: Id, codeName: z.string(), endsOn: day })),
  checks: z.array(
    z.strictObject({
      id: Id,
      supervisorPostId: Id,
      checkedOn: day,
      kept: keptTerms.schema,
      consistency: z.int(),
      concerns: z.array(lastingConcerns.schema),
      nextStep: z.string().nullable(),
      dueOn: day.nullable()
    })
  )
})

export const supervisionRoutes: readonly Route[] = [
  offer({
    action: 'supervision.read-field',
    path: '/supervision/field',
    ...about,
    compartments: ['K1', 'K5', 'K10', 'K16'],
    answer: z.strictObject({
      children: z.array(Child),
      colleagues: z.array(Colleague),
      limits: z.strictObject({ warn: z.int(), stop: z.int(), workers: z.int() }),
      incidents: z.array(z.strictObject({ caseFileId: Id, kind: incidents.schema, at: z.string() })),
      lastReview: z.strictObject({ heldOn: day.nullable(), nextOn: day.nullable() })
    }),
    purpose: 'supervise',
    read: readField
  }),
  offer({
    action: 'supervision.list-sessions',
    path: '/supervision/sessions',
    ...talks,
    compartments: ['K1', 'K16'],
    answer: z.array(Session),
    purpose: 'supervise',
    read: readSessions
  }),
  offer({
    action: 'supervision.list-institutions',
    path: '/supervision/institutions',
    ...about,
    compartments: ['K1', 'K10', 'K16'],
    answer: z.array(Institution),
    purpose: 'supervise',
    read: readInstitutions
  }),
  offer({
    action: 'supervision.read-own',
    path: '/supervision/own',
    ...talks,
    compartments: ['K16'],
    answer: z.strictObject({
      sessions: z.array(Session),
      posts: z.array(
        z.strictObject({
          postId: Id,
          title: z.string(),
          supervisorTitle: z.string(),
          supervisor: z.string().nullable(),
          askedAt: z.string().nullable()
        })
      )
    }),
    purpose: 'supervise',
    read: readOwn
  }),
  offer({
    action: 'supervision.read-wellbeing',
    path: '/supervision/wellbeing',
    ...about,
    compartments: ['K16'],
    answer: z.array(z.strictObject({ id: Id, at: z.string(), scores: WellbeingScores })),
    purpose: 'supervise',
    read: readWellbeing
  }),
  accept(recordSession, 'supervise', stateForSession, saveSession),
  accept(closePoint, 'supervise', stateForPoint, saveClosedPoint),
  accept(checkInstitution, 'supervise', stateForCheck, saveCheck),
  accept(recordWellbeing, 'supervise', stateForWellbeing, saveWellbeing),
  accept(askForTalk, 'supervise', stateForTalk, saveTalkRequest)
]
