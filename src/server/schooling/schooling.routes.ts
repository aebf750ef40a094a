/** Which commands and reads of learning again are open: to the circle, and to a school or office for its own codes. */
import { z } from 'zod'
import { ConsentGiver } from '#domain/case-file/consent.ts'
import { stepEnds } from '#domain/case-file/track-step.ts'
import { Day } from '#domain/kernel/day.ts'
import { Id } from '#domain/kernel/id.ts'
import { addStep, SchoolStepTerms } from '#domain/schooling/add-step.ts'
import { answerAsSchool } from '#domain/schooling/answer-as-school.ts'
import { contactSchool, ContactTerms } from '#domain/schooling/contact-school.ts'
import { CostTerms, keepCost } from '#domain/schooling/keep-cost.ts'
import { nameSchool } from '#domain/schooling/name-school.ts'
import { AttendanceTerms, recordAttendance } from '#domain/schooling/record-attendance.ts'
import { recordResponse, ResponseTerms } from '#domain/schooling/record-response.ts'
import { recordStanding, StandingTerms } from '#domain/schooling/record-standing.ts'
import { reportAttendance } from '#domain/schooling/report-attendance.ts'
import { settleStep } from '#domain/schooling/settle-step.ts'
import { contactBases } from '#domain/schooling/schooling.ts'
import { ReturnPlanTerms, writeReturnPlan } from '#domain/schooling/write-return-plan.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import { readOwnPart, saveOwnAnswer, saveOwnAttendance, stateForOwnPart } from './own-part.store.ts'
import { readSchooling } from './read-schooling.store.ts'
import * as prepared from './school-plan.store.ts'
import * as store from './schooling.store.ts'

const text = z.string().nullable()
const theFile = { parameters: z.object({ id: Id }), subject: ({ id }: { id: string }) => ({ kind: 'case-file', id }) as const }
const { place, way, onDay, safeguard } = ContactTerms.shape
const { attendance, feeling, missingReason } = AttendanceTerms.shape

export const schoolingRoutes: readonly Route[] = [
  accept(recordStanding, 'accompany', store.stateForStanding, store.saveStanding),
  accept(writeReturnPlan, 'accompany', prepared.stateForReturnPlan, prepared.saveReturnPlan),
  accept(nameSchool, 'accompany', prepared.stateForNaming, prepared.saveNaming),
  accept(contactSchool, 'refer', store.stateForContact, store.saveContact),
  accept(recordResponse, 'refer', store.stateForResponse, store.saveResponse),
  accept(addStep, 'accompany', prepared.stateForAddStep, prepared.saveStep),
  accept(settleStep, 'accompany', prepared.stateForSettling, prepared.saveSettling),
  accept(keepCost, 'accompany', prepared.stateForCost, prepared.saveCost),
  accept(recordAttendance, 'accompany', store.stateForAttendance, store.saveAttendance),
  accept(answerAsSchool, 'refer', stateForOwnPart, saveOwnAnswer),
  accept(reportAttendance, 'refer', stateForOwnPart, saveOwnAttendance),
  offer({
    action: 'schooling.read',
    path: '/case-files/:id/schooling',
    ...theFile,
    compartments: ['K9', 'K11'],
    answer: z.strictObject({
      standings: z.array(StandingTerms.extend({ id: Id })),
      plan: ReturnPlanTerms.extend({ version: z.int() }).nullable(),
      seesNames: z.boolean(),
      name: z.strictObject({ version: z.int(), school: z.string(), grade: text }).nullable(),
      contacts: z.array(z.strictObject({ id: Id, place, way, onDay, safeguard, basis: contactBases.schema, post: text, school: text })),
      responses: z.array(ResponseTerms.extend({ id: Id, contactId: Id.nullable(), post: text })),
      steps: z.array(SchoolStepTerms.extend({ id: Id, end: stepEnds.schema.nullable(), settledOn: Day.nullable() })),
      costs: z.array(CostTerms.extend({ id: Id, version: z.int() })),
      attendances: z.array(z.strictObject({ id: Id, month: z.int().nullable(), attendance, feeling, missingReason, onDay, post: text })),
      waitsUntil: text,
      consents: z.array(z.strictObject({ id: Id, by: ConsentGiver, expiresOn: Day })),
      assessments: z.array(z.strictObject({ id: Id, question: z.string(), assessedOn: Day })),
      posts: z.array(z.strictObject({ id: Id, title: z.string(), unit: z.string() }))
    }),
    purpose: 'accompany',
    read: readSchooling
  }),
  offer({
    action: 'schooling.read-own',
    path: '/case-files/:id/schooling/own',
    ...theFile,
    compartments: ['K9'],
    answer: z.strictObject({
      postId: Id.nullable(),
      isOffice: z.boolean(),
      responses: z.array(ResponseTerms.extend({ id: Id })),
      attendances: z.array(z.strictObject({ id: Id, attendance, onDay }))
    }),
    purpose: 'refer',
    read: readOwnPart
  })
]
