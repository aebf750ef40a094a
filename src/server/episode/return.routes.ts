/** Which commands and reads of returning and placement are open. */
import { z } from 'zod'
import { familyStatuses } from '#domain/case-file/child.ts'
import { determinationOptions } from '#domain/episode/determination.ts'
import { CareTryTerms, recordCareTry } from '#domain/episode/record-care-try.ts'
import { recordFamilyStatus } from '#domain/episode/record-family-status.ts'
import { recordReturnStep, ReturnStepTerms } from '#domain/episode/record-return-step.ts'
import { recordReturnVisit, ReturnVisitTerms } from '#domain/episode/record-return-visit.ts'
import { returnSteps } from '#domain/episode/return.ts'
import { Risk } from '#domain/intake/danger.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import {
  readReturn,
  saveCareTry,
  saveFamilyStatus,
  saveReturnStep,
  saveReturnVisit,
  stateForCareTry,
  stateForReturn,
  stateForReturnVisit
} from './return.store.ts'

const text = z.string().nullable()
const { finding, statement, missingReason } = ReturnVisitTerms.shape
const Facts = z.strictObject({
  familyStatus: familyStatuses.schema.nullable(),
  checklist: z.strictObject({ outcome: z.enum(['go', 'substitute-care', 'unknown']), answeredOn: z.string() }).nullable(),
  steps: z.array(returnSteps.schema),
  substituteAccepts: z.boolean(),
  risk: Risk,
  safetyLookedOn: text,
  determined: z.boolean()
})

export const returnRoutes: readonly Route[] = [
  accept(recordFamilyStatus, 'accompany', stateForReturn, saveFamilyStatus),
  accept(recordReturnStep, 'accompany', stateForReturn, saveReturnStep),
  accept(recordCareTry, 'accompany', stateForCareTry, saveCareTry),
  accept(recordReturnVisit, 'accompany', stateForReturnVisit, saveReturnVisit),
  offer({
    action: 'episode.read-return',
    path: '/case-files/:id/return',
    parameters: z.object({ id: Id }),
    subject: ({ id }) => ({ kind: 'case-file', id }),
    compartments: ['K1', 'K5', 'K11'],
    answer: z.strictObject({
      facts: Facts,
      placedOn: text,
      chosen: determinationOptions.schema.nullable(),
      statuses: z.array(z.strictObject({ id: Id, status: familyStatuses.schema, onDay: z.string() })),
      steps: z.array(ReturnStepTerms.extend({ id: Id })),
      tries: z.array(CareTryTerms.extend({ id: Id })),
      visits: z.array(
        z.strictObject({
          id: Id,
          place: z.int(),
          dueOn: z.string(),
          doneOn: text,
          finding: finding.nullable(),
          statement,
          missingReason
        })
      )
    }),
    purpose: 'accompany',
    read: readReturn
  })
]
