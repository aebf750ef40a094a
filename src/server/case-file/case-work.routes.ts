/** Which commands and reads of the work on a case file are open. */
import { z } from 'zod'
import { Purpose } from '#domain/access/purpose.ts'
import { assignCaseWorker } from '#domain/case-file/assign-case-worker.ts'
import { keepPromise } from '#domain/case-file/keep-promise.ts'
import { lowerRisk, raiseRisk } from '#domain/case-file/change-risk.ts'
import { moveState } from '#domain/case-file/move-state.ts'
import { recordBestInterest } from '#domain/case-file/record-best-interest.ts'
import { recordConsent } from '#domain/case-file/record-consent.ts'
import { recordIdentity } from '#domain/case-file/record-identity.ts'
import { renewAccess } from '#domain/case-file/renew-access.ts'
import { signBestInterest } from '#domain/case-file/sign-best-interest.ts'
import { withdrawConsent } from '#domain/case-file/withdraw-consent.ts'
import { writeNote } from '#domain/case-file/write-note.ts'
import { writeSafetyPlan } from '#domain/case-file/write-safety-plan.ts'
import { Moment } from '#domain/kernel/day.ts'
import { Id } from '#domain/kernel/id.ts'
import { despiteReasons, mismatches } from '#domain/training/fit.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import { readCaseWork, readSafetyPlan, saveNote, saveSafetyPlan, stateForNote, stateForSafetyPlan } from './case-work.store.ts'
import {
  saveBestInterest,
  saveConsent,
  saveSignature,
  saveWithdrawal,
  stateForBestInterest,
  stateForConsent,
  stateForSignature,
  stateForWithdrawal
} from './consent.store.ts'
import {
  saveAssignment,
  saveMove,
  saveRenewal,
  saveRisk,
  stateForAssign,
  stateForLower,
  stateForMove,
  stateForRaise,
  stateForRenewal
} from './file-state.store.ts'
import { savePromise, stateForPromise } from './promise.store.ts'
import { readIdentity, readWhereabouts, saveIdentity, stateForIdentity } from './identity.store.ts'
import { readPeople, readTimeline } from './timeline.store.ts'

const theFile = ({ id }: { id: string }) => ({ kind: 'case-file', id }) as const
const text = z.string().nullable()

const Consent = z.strictObject({
  id: Id,
  purpose: z.string(),
  status: z.string(),
  by: z.string(),
  carer: z.string(),
  childAnswer: z.string(),
  recipient: text,
  language: z.string(),
  bestInterestId: text,
  answeredOn: z.string(),
  expiresOn: z.string(),
  witnessed: z.boolean(),
  withdrawnOn: text,
  withdrawnBy: text,
  explainedBy: text
})
const BestInterest = z.strictObject({
  id: Id,
  question: z.string(),
  options: z.array(z.string()),
  chosen: z.string(),
  legalBasis: z.string(),
  reasons: z.string(),
  childView: text,
  noViewReason: text,
  assessedOn: z.string(),
  worker: text,
  workerAccountId: Id,
  workerPostId: Id,
  signer: text,
  signedAt: text
})
const Note = z.strictObject({
  id: Id,
  kind: z.string(),
  happenedOn: z.string(),
  dueOn: text,
  text: z.string(),
  writtenAt: z.string(),
  writtenBy: text,
  /** what became of a promise; null while it is open, and for every other note */
  settled: z.strictObject({ kept: z.boolean(), onDay: z.string(), told: text, byPostId: text }).nullable()
})
const SafetyPlan = z.strictObject({
  version: z.int(),
  warningSigns: z.array(z.string()),
  channels: z.array(z.string()),
  windows: z.array(z.string()),
  deviceSafety: z.array(z.string()),
  reviewOn: z.string(),
  writtenAt: z.string(),
  writtenBy: text,
  safePeople: z.string(),
  safePlaces: z.string(),
  codeWord: text,
  whatToDo: z.string(),
  whomToCall: z.string(),
  notToTell: text
})
const Standing = z.strictObject({
  postId: Id,
  standing: z.string(),
  title: z.string(),
  role: z.string(),
  unit: z.string(),
  name: text,
  fromAt: z.string(),
  untilAt: z.string(),
  isNow: z.boolean()
})
/** trained in handling TPKS, and in what not as the child wished or speaks */
const Fits = { trained: z.boolean(), missing: z.array(mismatches.schema) }
const Colleague = z.strictObject({ postId: Id, role: z.string(), title: z.string(), name: text, openFiles: z.int(), ...Fits })
/** somebody was chosen although not trained, or not as the child wished; empty for whoever does not guide */
const Chosen = z.strictObject({
  title: z.string(),
  trained: z.boolean(),
  missing: z.array(mismatches.schema),
  reason: despiteReasons.schema.nullable(),
  at: z.string(),
  by: text
})

export const caseWorkRoutes: readonly Route[] = [
  accept(recordIdentity, 'correct', stateForIdentity, saveIdentity),
  accept(recordConsent, 'accompany', stateForConsent, saveConsent),
  accept(withdrawConsent, 'accompany', stateForWithdrawal, saveWithdrawal),
  accept(recordBestInterest, 'accompany', stateForBestInterest, saveBestInterest),
  accept(signBestInterest, 'supervise', stateForSignature, saveSignature),
  accept(writeSafetyPlan, 'safety', stateForSafetyPlan, saveSafetyPlan),
  accept(writeNote, 'accompany', stateForNote, saveNote),
  accept(keepPromise, 'accompany', stateForPromise, savePromise),
  accept(moveState, 'accompany', stateForMove, saveMove),
  accept(raiseRisk, 'safety', stateForRaise, saveRisk),
  accept(lowerRisk, 'supervise', stateForLower, saveRisk),
  accept(assignCaseWorker, 'supervise', stateForAssign, saveAssignment),
  accept(renewAccess, 'supervise', stateForRenewal, saveRenewal),
  offer({
    action: 'case-file.read-identity',
    path: '/case-files/:id/identity',
    parameters: z.object({ id: Id, purpose: Purpose }),
    subject: theFile,
    compartments: ['K2'],
    purpose: ({ purpose }) => purpose,
    answer: z.strictObject({ version: z.int(), name: text, called: text, nik: text, kk: text, bornOn: text }),
    read: readIdentity
  }),
  offer({
    action: 'case-file.read-whereabouts',
    path: '/case-files/:id/whereabouts',
    parameters: z.object({ id: Id, purpose: Purpose }),
    subject: theFile,
    compartments: ['K3'],
    purpose: ({ purpose }) => purpose,
    answer: z.strictObject({ isOpen: z.boolean(), version: z.int(), address: text, phone: text }),
    read: readWhereabouts
  }),
  offer({
    action: 'case-file.read-safety',
    path: '/case-files/:id/safety',
    parameters: z.object({ id: Id }),
    subject: theFile,
    compartments: ['K3'],
    answer: z.strictObject({ plan: SafetyPlan.nullable() }),
    purpose: 'accompany',
    read: readSafetyPlan
  }),
  offer({
    action: 'case-file.read',
    path: '/case-files/:id/work',
    parameters: z.object({ id: Id, notesBefore: Id.optional() }),
    subject: theFile,
    compartments: ['K4', 'K11'],
    answer: z.strictObject({
      consents: z.array(Consent),
      bestInterests: z.array(BestInterest),
      notes: z.array(Note),
      noteCount: z.int(),
      determined: z.array(z.string())
    }),
    purpose: 'accompany',
    read: readCaseWork
  }),
  offer({
    action: 'case-file.read',
    path: '/case-files/:id/timeline',
    parameters: z.object({ id: Id, before: Moment.optional() }),
    subject: theFile,
    compartments: ['K1'],
    answer: z.array(
      z.strictObject({
        id: Id,
        name: z.string(),
        at: z.string(),
        by: text,
        answer: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).nullable()
      })
    ),
    purpose: 'accompany',
    read: readTimeline
  }),
  offer({
    action: 'case-file.read',
    path: '/case-files/:id/people',
    parameters: z.object({ id: Id }),
    subject: theFile,
    compartments: ['K1', 'K16'],
    answer: z.strictObject({ standing: z.array(Standing), colleagues: z.array(Colleague), chosen: z.array(Chosen) }),
    purpose: 'accompany',
    read: readPeople
  })
]
