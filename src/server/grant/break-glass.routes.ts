/** Opening in an emergency: the four commands and what is read about them. */
import { z } from 'zod'
import { acknowledgeEmergency } from '#domain/grant/acknowledge-emergency.ts'
import { extendEmergency } from '#domain/grant/extend-emergency.ts'
import { openInEmergency } from '#domain/grant/open-in-emergency.ts'
import { reviewEmergency } from '#domain/grant/review-emergency.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import {
  acknowledge,
  emergencyState,
  extendOwn,
  openEmergency,
  ownEmergency,
  reviewState,
  saveReview,
  toldState
} from './break-glass.store.ts'
import { emergenciesOf, readOwn, readReviews } from './break-glass-read.store.ts'

const face = {
  id: Id,
  openedAt: z.string(),
  until: z.string(),
  isExtended: z.boolean(),
  compartments: z.array(z.string()),
  reasonCode: z.string(),
  reason: z.string().nullable(),
  who: z.string(),
  role: z.string(),
  unit: z.string(),
  agency: z.string(),
  verdict: z.string().nullable(),
  verdictReasons: z.string().nullable(),
  reviewedAt: z.string().nullable(),
  reviewer: z.string().nullable(),
  reviewerUnit: z.string().nullable()
}
const Own = z.strictObject({
  id: Id,
  caseFileId: Id.nullable(),
  codeName: z.string().nullable(),
  unit: z.string(),
  openedAt: z.string(),
  until: z.string(),
  isExtended: z.boolean(),
  isOpen: z.boolean(),
  verdict: z.string().nullable(),
  reviewedAt: z.string().nullable()
})
const Unit = z.strictObject({ id: Id, name: z.string(), region: z.string(), provinceCode: z.string(), province: z.string() })

export const breakGlassRoutes: readonly Route[] = [
  accept(openInEmergency, 'safety', emergencyState, openEmergency),
  accept(extendEmergency, 'safety', ownEmergency, extendOwn),
  accept(acknowledgeEmergency, 'supervise', toldState, acknowledge),
  accept(reviewEmergency, 'supervise', reviewState, saveReview),
  offer({
    action: 'grant.read-emergency',
    path: '/emergency',
    parameters: z.object({}),
    subject: () => ({ kind: 'none' }),
    compartments: [],
    answer: z.strictObject({ units: z.array(Unit), mine: z.array(Own), oldestUnreviewed: z.string().nullable() }),
    purpose: 'safety',
    read: readOwn
  }),
  offer({
    action: 'grant.list-emergencies',
    path: '/case-files/:id/emergencies',
    parameters: z.object({ id: Id }),
    subject: ({ id }) => ({ kind: 'case-file', id }),
    compartments: ['K17'],
    answer: z.array(z.strictObject(face)),
    purpose: 'supervise',
    read: (work, { id }) => emergenciesOf(work, id)
  }),
  offer({
    action: 'grant.read-reviews',
    path: '/emergency/reviews',
    parameters: z.object({}),
    subject: () => ({ kind: 'none' }),
    compartments: ['K17'],
    answer: z.strictObject({
      emergencies: z.array(z.strictObject({ ...face, opened: z.array(z.strictObject({ at: z.string(), action: z.string() })) })),
      figures: z.strictObject({
        usesPerHundredStaff: z.number().nullable(),
        shareJustified: z.number().nullable(),
        medianHours: z.number().nullable()
      })
    }),
    purpose: 'supervise',
    read: readReviews
  })
]
