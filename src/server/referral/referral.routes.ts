/** Which commands and reads of referrals are open. */
import { z } from 'zod'
import { roles } from '#domain/access/role.ts'
import { consentGivers, ConsentPurpose } from '#domain/case-file/consent.ts'
import { Id } from '#domain/kernel/id.ts'
import { Service } from '#domain/plan/services.ts'
import { acceptReferral, answerQuestion, askReferral, declineReferral } from '#domain/referral/answer-referral.ts'
import { giveService, referBack, scheduleReferral, tellAttendance } from '#domain/referral/carry-out-referral.ts'
import { askConsent, choosePacket, draftReferral } from '#domain/referral/draft-referral.ts'
import { cancelReferral, closeReferral, extendReferral } from '#domain/referral/end-referral.ts'
import { makeAnswerCode } from '#domain/referral/make-answer-code.ts'
import { packetFields } from '#domain/referral/packet.ts'
import { accommodations, meetingPlaces, outcomes, referralStates, refusals, urgencies } from '#domain/referral/referral.ts'
import { sendReferral } from '#domain/referral/send-referral.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import { findServices, readBox, readDraft, readReferrals } from './read-referral.store.ts'
import {
  saveAcceptance,
  saveAnswerCode,
  saveAsking,
  saveAttendance,
  saveBack,
  saveCancel,
  saveClose,
  saveDecline,
  saveDraft,
  saveExtension,
  savePacket,
  saveQuestion,
  saveQuestionAnswer,
  saveSchedule,
  saveSent,
  saveService,
  stateForAttendance,
  stateForDraft,
  stateForEvent,
  stateForExtend,
  stateForPacket,
  stateForQuestion,
  stateForSend
} from './referral.store.ts'

const text = z.string().nullable()
const role = roles.schema.nullable()

/** Before yes a recipient is given this and nothing else. */
const pointer = {
  id: Id,
  caseFileId: Id,
  codeName: z.string(),
  state: referralStates.schema,
  version: z.int(),
  service: z.string(),
  urgency: urgencies.schema,
  fromUnit: z.string(),
  workerTitle: z.string(),
  fields: z.array(packetFields.schema),
  sentAt: text,
  readAt: text,
  answerBy: text,
  standsUntil: text,
  byMe: z.boolean(),
  isMine: z.boolean(),
  endedAt: text,
  hasQuestion: z.boolean()
}
const Face = z.strictObject({
  ...pointer,
  ...z
    .strictObject({
      answeredAt: text,
      meetAt: text,
      place: meetingPlaces.schema.nullable(),
      attendedOn: text,
      missedOn: z.array(z.string()),
      serviceDays: z.array(z.string()),
      outcome: outcomes.schema.nullable(),
      nextOn: text,
      referredBackAt: text,
      companion: text,
      accessUntil: text,
      agreedBy: consentGivers.schema.nullable(),
      agreedOn: text,
      toUnit: z.string(),
      toAgency: z.string(),
      toRole: role,
      onPaper: z.boolean(),
      need: z.string(),
      actionId: text,
      afterId: text,
      serviceId: Id,
      refusal: refusals.schema.nullable(),
      endReason: text,
      days: z.int(),
      accommodations: z.array(accommodations.schema),
      companionPostId: text,
      basis: text,
      codeUntil: text,
      draftedAt: z.string(),
      isTakenOn: z.boolean(),
      packet: z.array(z.strictObject({ field: packetFields.schema, text: z.string() })).nullable(),
      message: text,
      summary: text,
      questions: z.array(z.strictObject({ id: Id, askedAt: z.string(), words: z.string(), answer: text, answeredAt: text }))
    })
    .partial().shape
})
/** What a holder is told when its access is over: which referral, not which child. */
const Ended = Face.omit({ codeName: true, caseFileId: true })
const Draft = z.strictObject({
  region: z.string(),
  ageBand: z.string(),
  sex: z.string(),
  team: z.array(z.strictObject({ postId: Id, title: z.string(), role: roles.schema })),
  actions: z.array(z.strictObject({ id: Id, need: z.string(), service: z.string(), what: text, dueOn: z.string() })),
  consents: z.array(z.strictObject({ id: Id, purpose: ConsentPurpose, recipient: text, expiresOn: z.string() })),
  assessments: z.array(z.strictObject({ id: Id, question: z.string() })),
  shown: z.string(),
  values: z.array(z.strictObject({ field: packetFields.schema, text: z.string() }))
})
const Found = z.strictObject({
  serviceId: Id,
  name: z.string(),
  unitName: z.string(),
  agencyName: z.string(),
  role,
  onPaper: z.boolean(),
  distance: z.int(),
  free: z.int().nullable(),
  fits: z.boolean(),
  why: z.array(z.string()),
  languages: z.array(z.string()),
  cost: z.string(),
  papers: z.array(z.string())
})
const ofFile = { subject: ({ id }: { id: string }) => ({ kind: 'case-file', id }) as const, purpose: 'refer' as const }

export const referralRoutes: readonly Route[] = [
  accept(draftReferral, 'refer', stateForDraft, saveDraft),
  accept(choosePacket, 'refer', stateForPacket, savePacket),
  accept(askConsent, 'refer', stateForEvent, saveAsking),
  accept(sendReferral, 'refer', stateForSend, saveSent),
  accept(askReferral, 'refer', stateForEvent, saveQuestion),
  accept(answerQuestion, 'refer', stateForQuestion, saveQuestionAnswer),
  accept(acceptReferral, 'refer', stateForEvent, saveAcceptance),
  accept(declineReferral, 'refer', stateForEvent, saveDecline),
  accept(scheduleReferral, 'refer', stateForEvent, saveSchedule),
  accept(tellAttendance, 'refer', stateForAttendance, saveAttendance),
  accept(giveService, 'refer', stateForEvent, saveService),
  accept(referBack, 'refer', stateForEvent, saveBack),
  accept(closeReferral, 'refer', stateForEvent, saveClose),
  accept(cancelReferral, 'refer', stateForEvent, saveCancel),
  accept(extendReferral, 'refer', stateForExtend, saveExtension),
  accept(makeAnswerCode, 'refer', stateForEvent, saveAnswerCode),
  offer({
    action: 'referral.list',
    path: '/referrals',
    parameters: z.object({}),
    subject: () => ({ kind: 'none' }),
    compartments: ['K1'],
    answer: z.strictObject({ incoming: z.array(z.union([Face, Ended])), outgoing: z.array(Face) }),
    purpose: 'refer',
    read: readBox
  }),
  offer({
    action: 'referral.read',
    path: '/case-files/:id/referrals',
    parameters: z.object({ id: Id, open: Id.optional() }),
    ...ofFile,
    compartments: ['K1', 'K12'],
    answer: z.array(Face),
    read: readReferrals
  }),
  offer({
    action: 'referral.read-draft',
    path: '/case-files/:id/referral-draft',
    parameters: z.object({ id: Id, referral: Id.optional() }),
    ...ofFile,
    compartments: ['K2', 'K3', 'K4', 'K5', 'K9', 'K10', 'K11', 'K12'],
    answer: Draft,
    read: readDraft
  }),
  offer({
    action: 'referral.find-services',
    path: '/case-files/:id/referral-services',
    parameters: z.object({ id: Id, code: Service.optional(), needs: z.string().max(60).optional(), after: Id.optional() }),
    ...ofFile,
    compartments: ['K1'],
    answer: z.array(Found),
    read: findServices
  })
]
