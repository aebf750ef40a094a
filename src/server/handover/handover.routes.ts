/** Which commands and reads of hand-overs are open. */
import { z } from 'zod'
import { acceptItem } from '#domain/handover/accept-item.ts'
import { answerQuestion } from '#domain/handover/answer-question.ts'
import { askAboutItem } from '#domain/handover/ask-about-item.ts'
import { callOff } from '#domain/handover/call-off.ts'
import { completeHandover } from '#domain/handover/complete-handover.ts'
import { planHandover } from '#domain/handover/plan-handover.ts'
import { recordIntroduction } from '#domain/handover/record-introduction.ts'
import { takeOverAtOnce } from '#domain/handover/take-over-at-once.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import {
  saveAcceptance,
  saveAnswer,
  saveCallOff,
  saveCompletion,
  saveIntroduction,
  savePlan,
  saveQuestion,
  saveTakeOver
} from './handover.store.ts'
import { stateForAnswer, stateForChange, stateForHandover, stateForIntroduction } from './handover-state.store.ts'
import { listCaseloads, listHandovers } from './list-handovers.store.ts'
import { readHandover } from './read-handover.store.ts'

const text = z.string().nullable()
const Post = z.strictObject({ postId: Id, title: z.string() })
const row = { item: z.string(), rowId: Id }

const Handover = z.strictObject({
  id: Id,
  kind: z.string(),
  reason: z.string(),
  shortReason: text,
  firstDay: z.string(),
  begunAt: z.string(),
  begunBy: text,
  changedHandsAt: text,
  completedAt: text,
  completedBy: text,
  fromPost: Post,
  toPost: Post,
  fromAccountId: text,
  toAccountId: Id,
  fromName: text,
  toName: text,
  successorStands: z.boolean(),
  belongsToTransfer: z.boolean(),
  items: z.array(z.strictObject({ ...row, version: z.int() })),
  accepted: z.array(z.strictObject({ ...row, version: z.int(), at: z.string() })),
  questions: z.array(
    z.strictObject({
      ...row,
      id: Id,
      question: z.string(),
      askedAt: z.string(),
      askedBy: text,
      askedByMe: z.boolean(),
      answer: text,
      answeredBy: text
    })
  ),
  introductions: z.array(
    z.strictObject({
      id: Id,
      whom: z.string(),
      supporterId: text,
      way: z.string(),
      onDay: z.string(),
      notYetReason: text,
      statement: text,
      missingReason: text,
      recordedAt: z.string()
    })
  )
})

const Dossier = z.strictObject({
  summary: z.strictObject({
    state: z.string(),
    stateSince: z.string(),
    risk: z.string(),
    ageBand: z.string(),
    openedAt: z.string(),
    reviewDueOn: text,
    episode: z.int(),
    supervisor: text
  }),
  plan: z
    .strictObject({
      id: Id,
      number: z.int(),
      status: z.string(),
      goals: z.array(z.strictObject({ id: Id, need: z.string(), words: z.string() }))
    })
    .nullable(),
  actions: z.array(
    z.strictObject({
      id: Id,
      need: z.string(),
      service: z.string(),
      what: text,
      status: z.string(),
      dueOn: z.string(),
      isOfLeaver: z.boolean().nullable()
    })
  ),
  promises: z.array(z.strictObject({ id: Id, text: z.string(), madeOn: z.string(), dueOn: text })),
  safetyPlan: z
    .strictObject({
      version: z.int(),
      reviewOn: z.string(),
      warningSigns: z.array(z.string()),
      safePeople: text,
      safePlaces: text,
      whatToDo: text,
      whomToCall: text,
      notToTell: text
    })
    .nullable(),
  seesSafety: z.boolean(),
  supporters: z.array(z.strictObject({ id: Id, label: z.string(), role: z.string(), level: z.string(), postId: text })),
  ties: z.array(
    z.strictObject({
      id: Id,
      supporterId: Id,
      needs: z.array(z.string()),
      keys: z.array(z.string()),
      safety: z.string(),
      permanence: z.string(),
      endsOn: text,
      lastConfirmedOn: z.string()
    })
  ),
  consents: z.array(z.strictObject({ id: Id, purpose: z.string(), expiresOn: z.string() })),
  alone: z.array(z.strictObject({ supporter: Id, need: z.string(), key: z.string() })),
  coverage: z.number().nullable()
})

const Listed = z.strictObject({
  id: Id,
  caseFileId: Id,
  codeName: z.string(),
  risk: z.string(),
  kind: z.string(),
  reason: z.string(),
  firstDay: z.string(),
  changedHandsAt: text,
  fromName: text,
  toName: text,
  side: z.enum(['give', 'receive', 'watch']),
  mayComplete: z.boolean(),
  total: z.int(),
  accepted: z.int(),
  openQuestions: z.int(),
  childIntroduced: z.boolean()
})

export const handoverRoutes: readonly Route[] = [
  accept(planHandover, 'supervise', stateForChange, savePlan),
  accept(takeOverAtOnce, 'supervise', stateForChange, saveTakeOver),
  accept(callOff, 'supervise', stateForHandover, saveCallOff),
  accept(acceptItem, 'accompany', stateForHandover, saveAcceptance),
  accept(askAboutItem, 'accompany', stateForHandover, saveQuestion),
  accept(answerQuestion, 'accompany', stateForAnswer, saveAnswer),
  accept(recordIntroduction, 'accompany', stateForIntroduction, saveIntroduction),
  accept(completeHandover, 'supervise', stateForHandover, saveCompletion),
  offer({
    action: 'handover.list',
    path: '/handovers',
    parameters: z.object({}),
    subject: () => ({ kind: 'none' }),
    compartments: ['K1', 'K11'],
    answer: z.array(Listed),
    purpose: 'accompany',
    read: listHandovers
  }),
  offer({
    action: 'handover.list',
    path: '/handovers/caseloads',
    parameters: z.object({}),
    subject: () => ({ kind: 'none' }),
    compartments: ['K1'],
    answer: z.array(
      z.strictObject({ postId: Id, title: z.string(), name: text, files: z.array(z.strictObject({ id: Id, codeName: z.string() })) })
    ),
    purpose: 'supervise',
    read: listCaseloads
  }),
  offer({
    action: 'handover.read',
    path: '/case-files/:id/handover',
    parameters: z.object({ id: Id }),
    subject: ({ id }) => ({ kind: 'case-file', id }),
    compartments: ['K1', 'K3', 'K4', 'K5', 'K10', 'K11'],
    answer: z.strictObject({
      codeName: z.string(),
      workerPostId: Id,
      workerName: text,
      workerTitle: z.string(),
      handover: Handover.nullable(),
      dossier: Dossier.nullable()
    }),
    purpose: 'accompany',
    read: readHandover
  })
]
