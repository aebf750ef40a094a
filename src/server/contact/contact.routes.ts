/** Which commands and reads of safe contact are open. */
import { z } from 'zod'
import { ContactWindow } from '#domain/case-file/safety.ts'
import { confirmMessage } from '#domain/contact/confirm-message.ts'
import { Channel, Confirmer, Identity, PersonKind, Weekday, Zone } from '#domain/contact/contact-terms.ts'
import { MessageState, Reason } from '#domain/contact/message.ts'
import { prepareMessage } from '#domain/contact/prepare-message.ts'
import { recordOutcome } from '#domain/contact/record-outcome.ts'
import { reviewTemplate, withdrawTemplate } from '#domain/contact/review-template.ts'
import { setRule } from '#domain/contact/set-rule.ts'
import { Filling, templateStates } from '#domain/contact/template.ts'
import { withdrawMessage } from '#domain/contact/withdraw-message.ts'
import { writeTemplate } from '#domain/contact/write-template.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import {
  listMessages,
  saveConfirmed,
  saveOutcome,
  savePrepared,
  saveWithdrawn,
  stateForConfirm,
  stateForOutcome,
  stateForPrepare,
  stateForWithdraw
} from './message.store.ts'
import { readAddress, readContact, saveRule, stateForRule } from './rule.store.ts'
import { listTemplates, saveReviewed, saveTemplate, saveTemplateWithdrawn, stateForTemplate } from './template.store.ts'

const text = z.string().nullable()
const agreement = z.enum(['given', 'not-asked', 'refused', 'over'])

const rule = {
  version: z.int(),
  doNotContact: z.boolean(),
  channels: z.array(Channel),
  addresses: z.array(z.enum(['phone', 'email', 'post'])),
  days: z.array(Weekday),
  windows: z.array(ContactWindow),
  zone: Zone,
  mayLeaveMessage: z.boolean(),
  identity: Identity,
  confirmedOn: text
}
const message = {
  id: Id,
  personId: Id,
  channel: Channel,
  state: MessageState,
  reason: Reason.nullable(),
  title: z.string(),
  text: z.string(),
  automatic: z.boolean(),
  filling: Filling,
  identity: Identity,
  opensAt: z.string(),
  closesAt: z.string(),
  preparedAt: z.string(),
  preparedBy: text,
  movedAt: z.string(),
  settledAt: text,
  version: z.int()
}
const Person = z.strictObject({
  id: Id,
  kind: PersonKind,
  name: text,
  accountId: Id.nullable(),
  isKeptAway: z.boolean(),
  agreement,
  rule: z
    .strictObject({ ...rule, readers: text, hasCodeWord: z.boolean(), confirmedBy: Confirmer.nullable(), setAt: z.string(), setBy: text })
    .nullable()
})
const theFile = ({ id }: { id: string }) => ({ kind: 'case-file', id }) as const
const none = () => ({ kind: 'none' }) as const

export const contactRoutes: readonly Route[] = [
  accept(setRule, 'safety', stateForRule, saveRule),
  accept(prepareMessage, 'accompany', stateForPrepare, savePrepared),
  accept(confirmMessage, 'accompany', stateForConfirm, saveConfirmed),
  accept(withdrawMessage, 'accompany', stateForWithdraw, saveWithdrawn),
  accept(recordOutcome, 'accompany', stateForOutcome, saveOutcome),
  accept(writeTemplate, 'supervise', stateForTemplate, saveTemplate),
  accept(reviewTemplate, 'supervise', stateForTemplate, saveReviewed),
  accept(withdrawTemplate, 'supervise', stateForTemplate, saveTemplateWithdrawn),
  offer({
    action: 'contact.read',
    path: '/case-files/:id/contact',
    parameters: z.object({ id: Id }),
    subject: theFile,
    compartments: ['K3', 'K11'],
    answer: z.strictObject({ region: z.string(), people: z.array(Person), messages: z.array(z.strictObject(message)) }),
    purpose: 'accompany',
    read: readContact
  }),
  offer({
    action: 'contact.read-address',
    path: '/case-files/:id/contact/:personId',
    parameters: z.object({ id: Id, personId: Id }),
    subject: theFile,
    compartments: ['K3'],
    answer: z.strictObject({ version: z.int(), name: text, phone: text, email: text, post: text, readers: text, codeWord: text }),
    purpose: 'safety',
    read: readAddress
  }),
  offer({
    action: 'contact.list-messages',
    path: '/messages',
    parameters: z.object({}),
    subject: none,
    compartments: ['K3', 'K11'],
    answer: z.array(
      z.strictObject({
        ...message,
        caseFileId: Id,
        codeName: z.string(),
        risk: z.enum(['RK1', 'RK2', 'RK3']),
        kind: PersonKind,
        name: text,
        zone: Zone,
        mayLeaveMessage: z.boolean()
      })
    ),
    purpose: 'accompany',
    read: listMessages
  }),
  offer({
    action: 'contact.list-templates',
    path: '/message-templates',
    parameters: z.object({}),
    subject: none,
    compartments: ['K18'],
    answer: z.array(
      z.strictObject({
        id: Id,
        version: z.int(),
        title: z.string(),
        text: z.string(),
        channels: z.array(Channel),
        automatic: z.boolean(),
        state: templateStates.schema,
        isUsable: z.boolean(),
        isNewest: z.boolean(),
        writtenById: Id.nullable(),
        writtenBy: text,
        reviewedBy: text,
        writtenAt: z.string()
      })
    ),
    purpose: 'directory',
    read: listTemplates
  })
]
