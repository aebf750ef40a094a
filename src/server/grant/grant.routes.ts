/** Which commands and reads of grants are open, and what those at the edge of a file may read. */
import { z } from 'zod'
import { Purpose } from '#domain/access/purpose.ts'
import { acceptGrant } from '#domain/grant/accept-grant.ts'
import { declineGrant } from '#domain/grant/decline-grant.ts'
import { endGrant } from '#domain/grant/end-grant.ts'
import { nameCoWorker } from '#domain/grant/name-co-worker.ts'
import { offerGrant } from '#domain/grant/offer-grant.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import {
  listGrants,
  listPointers,
  readPointer,
  saveAcceptance,
  saveCoWorker,
  saveEnd,
  saveOffer,
  saveRefusal,
  stateForAnswer,
  stateForCoWorker,
  stateForEnd,
  stateForOffer
} from './grant.store.ts'
import { readShared, Shared } from './shared-file.store.ts'

const theFile = { parameters: z.object({ id: Id }), subject: ({ id }: { id: string }) => ({ kind: 'case-file', id }) as const }
const text = z.string().nullable()

const Way = {
  standing: z.string(),
  untilAt: z.string(),
  compartments: z.array(z.string()),
  purpose: text,
  givenBy: text,
  grantId: Id.nullable(),
  kind: text,
  days: z.int().nullable()
}
const Pointer = { caseFileId: Id, codeName: z.string(), unitName: z.string(), workerTitle: z.string(), workerName: text }
const GrantRow = z.strictObject({
  id: Id,
  postId: Id,
  role: z.string(),
  title: z.string(),
  unit: z.string(),
  name: text,
  kind: z.string(),
  compartments: z.array(z.string()),
  purpose: z.string(),
  basis: z.string(),
  legalDuty: text,
  consentPurpose: text,
  question: text,
  state: z.string(),
  days: z.int(),
  offeredAt: z.string(),
  offeredBy: text,
  untilAt: z.string(),
  declineReason: text
})

export const grantRoutes: readonly Route[] = [
  accept(offerGrant, 'refer', stateForOffer, saveOffer),
  accept(nameCoWorker, 'supervise', stateForCoWorker, saveCoWorker),
  accept(acceptGrant, 'refer', stateForAnswer, saveAcceptance),
  accept(declineGrant, 'refer', stateForAnswer, saveRefusal),
  accept(endGrant, 'refer', stateForEnd, saveEnd),
  offer({
    action: 'grant.list-grants',
    path: '/case-files/:id/grants',
    ...theFile,
    compartments: ['K1'],
    answer: z.array(GrantRow),
    purpose: 'accompany',
    read: listGrants
  }),
  offer({
    action: 'case-file.read-pointer',
    path: '/case-files/:id/pointer',
    ...theFile,
    compartments: ['K1'],
    answer: z.strictObject({ ...Pointer, ways: z.array(z.strictObject(Way)) }),
    purpose: 'accompany',
    read: readPointer
  }),
  offer({
    action: 'case-file.list-pointers',
    path: '/pointers',
    parameters: z.object({}),
    subject: () => ({ kind: 'none' }),
    compartments: ['K1'],
    answer: z.array(z.strictObject({ ...Pointer, ...Way })),
    purpose: 'accompany',
    read: listPointers
  }),
  offer({
    action: 'case-file.read-shared',
    path: '/case-files/:id/shared',
    parameters: z.object({ id: Id, purpose: Purpose.default('refer') }),
    subject: theFile.subject,
    compartments: ['K2', 'K3', 'K4', 'K5', 'K10', 'K11'],
    answer: Shared,
    purpose: ({ purpose }) => purpose,
    read: readShared
  })
]
