/** Which command and which read of assessments are open. */
import { z } from 'zod'
import { Findings } from '#domain/assessment/assessment.ts'
import { recordAssessment } from '#domain/assessment/record-assessment.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import { readAssessments, saveAssessment, stateForAssessment } from './assessment.store.ts'

const Shown = z.strictObject({ id: Id, number: z.int(), assessedAt: z.string(), by: z.string().nullable(), ...Findings.shape })

export const assessmentRoutes: readonly Route[] = [
  accept(recordAssessment, 'accompany', stateForAssessment, saveAssessment),
  offer({
    action: 'case-file.read',
    path: '/case-files/:id/assessments',
    parameters: z.object({ id: Id }),
    subject: ({ id }) => ({ kind: 'case-file', id }),
    compartments: ['K5'],
    answer: z.array(Shown),
    purpose: 'accompany',
    read: readAssessments
  })
]
