/** Which commands and reads of transfers are open. */
import { z } from 'zod'
import { Id } from '#domain/kernel/id.ts'
import { acceptTransfer } from '#domain/transfer/accept-transfer.ts'
import { acknowledgeNotice } from '#domain/transfer/acknowledge-notice.ts'
import { callOffTransfer } from '#domain/transfer/call-off-transfer.ts'
import { completeTransfer } from '#domain/transfer/complete-transfer.ts'
import { declineTransfer } from '#domain/transfer/decline-transfer.ts'
import { offerTransfer } from '#domain/transfer/offer-transfer.ts'
import { planJourney } from '#domain/transfer/plan-journey.ts'
import { recordCall } from '#domain/transfer/record-call.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import { listOffices, listTransfers, readTransfer } from './read-transfer.store.ts'
import {
  saveAcceptance,
  saveCall,
  saveCallOff,
  saveCompletion,
  saveDecline,
  saveJourney,
  saveNoticeRead,
  saveOffer
} from './transfer.store.ts'
import {
  stateForAccept,
  stateForCallOff,
  stateForComplete,
  stateForNotice,
  stateForOffer,
  stateForTransfer
} from './transfer-state.store.ts'

const text = z.string().nullable()
const Row = z.strictObject({ item: z.string(), rowId: Id, version: z.int() })

const Transfer = z.strictObject({
  id: Id,
  stage: z.string(),
  codeName: z.string(),
  fromUnitId: Id,
  fromUnit: z.string(),
  toUnitId: Id,
  toUnit: z.string(),
  toPostId: Id,
  toPost: z.string(),
  reason: z.string(),
  crossesProvince: z.boolean(),
  firstDay: z.string(),
  shortReason: text,
  offeredAt: z.string(),
  offeredBy: Id,
  answeredAt: text,
  declineReason: text,
  callOffReason: text,
  workerPostId: text,
  supervisorPostId: text,
  callPlannedAt: text,
  callHeldOn: text,
  journeyVersion: z.int(),
  completedAt: text,
  isMovable: z.boolean(),
  handoverOpen: z.boolean()
})

const Inside = z.strictObject({
  callStatement: text,
  callMissingReason: text,
  journeyOn: text,
  journeySex: text,
  companion: text,
  worker: text,
  supervisor: text,
  ministryRead: z.boolean(),
  signsAsOwner: z.boolean(),
  total: z.int(),
  left: z.int(),
  handover: z
    .strictObject({
      id: Id,
      fromAccountId: text,
      toAccountId: Id,
      items: z.array(Row),
      accepted: z.array(Row),
      childIntroduced: z.boolean(),
      successorStands: z.boolean()
    })
    .nullable()
})

const Ground = z.strictObject({
  consents: z.array(z.strictObject({ id: Id, purpose: z.string(), answeredOn: z.string() })),
  assessments: z.array(z.strictObject({ id: Id, question: z.string(), assessedOn: z.string() })),
  unitId: Id,
  region: z.string(),
  isRestricted: z.boolean(),
  handoverOpen: z.boolean(),
  determination: z.strictObject({ id: Id, goesAhead: z.boolean() }).nullable()
})

const Candidate = z.strictObject({
  postId: Id,
  role: z.string(),
  title: z.string(),
  holder: text,
  name: text,
  openFiles: z.int(),
  trained: z.boolean()
})

const Listed = z.strictObject({
  id: Id,
  caseFileId: text,
  codeName: text,
  fromUnit: z.string(),
  toUnit: z.string(),
  stage: z.string(),
  firstDay: z.string(),
  offeredAt: z.string(),
  answeredAt: text,
  completedAt: text,
  side: z.enum(['incoming', 'outgoing']),
  isAsked: z.boolean()
})

const Notice = z.strictObject({
  id: Id,
  fromUnit: z.string(),
  fromProvince: text,
  toUnit: z.string(),
  toProvince: text,
  reason: z.string(),
  firstDay: z.string(),
  stage: z.string(),
  answeredAt: text,
  endedAt: text,
  isRead: z.boolean()
})

export const transferRoutes: readonly Route[] = [
  accept(offerTransfer, 'supervise', stateForOffer, saveOffer),
  accept(acceptTransfer, 'supervise', stateForAccept, saveAcceptance),
  accept(declineTransfer, 'supervise', stateForTransfer, saveDecline),
  accept(callOffTransfer, 'supervise', stateForCallOff, saveCallOff),
  accept(planJourney, 'accompany', stateForTransfer, saveJourney),
  accept(recordCall, 'accompany', stateForTransfer, saveCall),
  accept(completeTransfer, 'supervise', stateForComplete, saveCompletion),
  accept(acknowledgeNotice, 'supervise', stateForNotice, saveNoticeRead),
  offer({
    action: 'transfer.list',
    path: '/transfers',
    parameters: z.object({}),
    subject: () => ({ kind: 'none' }),
    compartments: ['K1'],
    answer: z.strictObject({ transfers: z.array(Listed), notices: z.array(Notice) }),
    purpose: 'accompany',
    read: listTransfers
  }),
  offer({
    action: 'transfer.list-offices',
    path: '/transfers/offices',
    parameters: z.object({}),
    subject: () => ({ kind: 'none' }),
    compartments: [],
    answer: z.array(
      z.strictObject({
        unitId: Id,
        name: z.string(),
        region: z.string(),
        province: text,
        posts: z.array(z.strictObject({ postId: Id, title: z.string(), role: z.string() }))
      })
    ),
    purpose: 'directory',
    read: listOffices
  }),
  offer({
    action: 'transfer.read',
    path: '/case-files/:id/transfer',
    parameters: z.object({ id: Id }),
    subject: ({ id }) => ({ kind: 'case-file', id }),
    compartments: ['K1', 'K11'],
    answer: z.strictObject({
      transfer: Transfer.nullable(),
      inside: Inside.nullable(),
      ground: Ground.nullable(),
      candidates: z.array(Candidate)
    }),
    purpose: 'accompany',
    read: readTransfer
  })
]
