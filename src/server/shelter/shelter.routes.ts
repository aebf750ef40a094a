/** Which commands and reads of shelter are open. */
import { z } from 'zod'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { determinationQuestions } from '#domain/episode/determination.ts'
import { Day } from '#domain/kernel/day.ts'
import { Id } from '#domain/kernel/id.ts'
import { askPlace } from '#domain/shelter/ask-place.ts'
import { keepProtocol } from '#domain/shelter/keep-protocol.ts'
import { moveStay } from '#domain/shelter/move-stay.ts'
import { feltSafe, recordStayReview, stayGoesOn } from '#domain/shelter/record-stay-review.ts'
import { beds, protocolSteps, stayStatuses, stepAnswers } from '#domain/shelter/stay.ts'
import { writeShelterNote } from '#domain/shelter/write-shelter-note.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import { readShelter } from './read-shelter.store.ts'
import {
  saveAsked,
  saveMoved,
  saveProtocol,
  saveReview,
  saveShelterNote,
  stateForAsking,
  stateForMoving,
  stateForProtocol,
  stateForReview,
  stateForShelterNote
} from './shelter.store.ts'

const text = z.string().nullable()

const Stay = z.strictObject({
  id: Id,
  postId: Id,
  unitName: z.string(),
  bed: beds.schema,
  status: stayStatuses.schema,
  neededOn: Day,
  fromOn: Day.nullable(),
  untilOn: Day.nullable(),
  backOn: Day.nullable(),
  nextReviewOn: Day.nullable(),
  leftAt: text,
  leaving: z.int(),
  version: z.int(),
  reviews: z.array(
    z.strictObject({
      id: Id,
      kind: z.enum(['asked', 'review']),
      reviewedOn: Day,
      safe: feltSafe.schema.nullable(),
      goesOn: stayGoesOn.schema.nullable(),
      hasDetermination: z.boolean(),
      wantsDetermination: z.boolean(),
      statement: text,
      missingReason: viewMissingReasons.schema.nullable(),
      by: text
    })
  ),
  steps: z.array(z.strictObject({ step: protocolSteps.schema, answer: stepAnswers.schema, at: z.string(), by: text })),
  notes: z.array(z.strictObject({ id: Id, text: z.string(), at: z.string(), by: text }))
})

export const shelterRoutes: readonly Route[] = [
  accept(askPlace, 'accompany', stateForAsking, saveAsked),
  accept(moveStay, 'accompany', stateForMoving, saveMoved),
  accept(recordStayReview, 'accompany', stateForReview, saveReview),
  accept(keepProtocol, 'safety', stateForProtocol, saveProtocol),
  accept(writeShelterNote, 'accompany', stateForShelterNote, saveShelterNote),
  offer({
    action: 'shelter.read',
    path: '/case-files/:id/shelter',
    parameters: z.object({ id: Id }),
    subject: ({ id }) => ({ kind: 'case-file', id }),
    compartments: ['K11'],
    answer: z.strictObject({
      isOpen: z.boolean(),
      accompanies: z.boolean(),
      ownPosts: z.array(Id),
      stays: z.array(Stay),
      determinations: z.array(z.strictObject({ id: Id, question: determinationQuestions.schema, openedOn: Day }))
    }),
    purpose: 'accompany',
    read: readShelter
  })
]
