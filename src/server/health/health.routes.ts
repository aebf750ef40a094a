/** Which commands and reads of care are open. */
import { z } from 'zod'
import { appointmentStatuses, careOutcomes, goingAlong, hindrances, wishedSexes } from '#domain/health/care.ts'
import { planAppointment } from '#domain/health/plan-appointment.ts'
import { CareDuty, recordCareDuty } from '#domain/health/record-care-duty.ts'
import { recordVisum, visumPapers } from '#domain/health/record-visum.ts'
import { settleAppointment } from '#domain/health/settle-appointment.ts'
import { summarise } from '#domain/health/summarise.ts'
import { writeCareNote } from '#domain/health/write-care-note.ts'
import { Day } from '#domain/kernel/day.ts'
import { Id } from '#domain/kernel/id.ts'
import { Service } from '#domain/plan/services.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import {
  saveCareDuty,
  saveCareNote,
  savePlanned,
  saveSettled,
  saveSummary,
  saveVisum,
  stateForGround,
  stateForPlan,
  stateForSettling,
  stateForSummary,
  stateForVisum
} from './health.store.ts'
import { readCareNotes, readHealth } from './read-health.store.ts'

const text = z.string().nullable()
const role = z.enum(['R10', 'R11'])
const agreedBy = z.enum(['consent', 'best-interest']).nullable()
const ofFile = { parameters: z.object({ id: Id }), subject: ({ id }: { id: string }) => ({ kind: 'case-file', id }) as const }

const Appointment = z.strictObject({
  id: Id,
  service: Service,
  postId: Id.nullable(),
  unitName: text,
  institution: text,
  at: z.string(),
  along: goingAlong.schema,
  wishedSex: wishedSexes.schema.nullable(),
  interpreter: z.boolean(),
  windowUntil: text,
  agreedBy,
  status: appointmentStatuses.schema,
  hindrance: hindrances.schema.nullable(),
  movedTimes: z.int(),
  wishMet: z.boolean().nullable(),
  version: z.int(),
  institutionAnswers: z.boolean()
})

export const healthRoutes: readonly Route[] = [
  accept(planAppointment, 'accompany', stateForPlan, savePlanned),
  accept(settleAppointment, 'accompany', stateForSettling, saveSettled),
  accept(summarise, 'accompany', stateForSummary, saveSummary),
  accept(writeCareNote, 'accompany', stateForGround, saveCareNote),
  accept(recordCareDuty, 'accompany', stateForGround, saveCareDuty),
  accept(recordVisum, 'accompany', stateForVisum, saveVisum),
  offer({
    ...ofFile,
    action: 'health.read',
    path: '/case-files/:id/health',
    compartments: ['K7', 'K8', 'K11'],
    answer: z.strictObject({
      isOpen: z.boolean(),
      accompanies: z.boolean(),
      ownPosts: z.array(z.strictObject({ postId: Id, role })),
      agreed: z.strictObject({ CS05: agreedBy, CS06: agreedBy }),
      appointments: z.array(Appointment),
      summaries: z.array(
        z.strictObject({ appointmentId: Id, outcome: careOutcomes.schema, nextOn: Day.nullable(), told: z.boolean(), at: z.string() })
      ),
      duties: z.array(CareDuty.extend({ id: Id, unitName: z.string(), at: z.string() })),
      visums: z.array(z.strictObject({ id: Id, paper: visumPapers.schema, number: z.string(), issuer: z.string(), issuedOn: Day }))
    }),
    purpose: 'accompany',
    read: readHealth
  }),
  offer({
    ...ofFile,
    action: 'health.read-notes',
    path: '/case-files/:id/care-notes',
    compartments: ['K6', 'K7'],
    answer: z.array(z.strictObject({ id: Id, role, writtenAt: z.string(), by: text, text: z.string() })),
    purpose: 'accompany',
    read: readCareNotes
  })
]
