/** Which commands and reads of instruments are open. */
import { z } from 'zod'
import { AnswerSet } from '#domain/instrument/answer-set.ts'
import { recordAnswers } from '#domain/instrument/record-answers.ts'
import { RecordScreening, recordScreening } from '#domain/instrument/record-screening.ts'
import { Pack } from '#domain/instrument/pack.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import { readInstruments, saveAnswers, stateForAnswers } from './instrument.store.ts'
import { readScreenings, saveScreening, stateForScreening } from './screening.store.ts'

const Named = z.strictObject({ id: z.string(), en: z.string() })
const ofFile = { parameters: z.object({ id: Id }), subject: ({ id }: { id: string }) => ({ kind: 'case-file', id }) as const }

export const instrumentRoutes: readonly Route[] = [
  accept(recordAnswers, 'accompany', stateForAnswers, saveAnswers),
  accept(recordScreening, 'accompany', stateForScreening, saveScreening),
  offer({
    ...ofFile,
    action: 'instrument.read',
    path: '/case-files/:id/instruments',
    compartments: ['K5'],
    answer: z.strictObject({
      sets: z.array(z.strictObject({ id: Id, by: z.string(), fallen: z.array(z.string()), ...AnswerSet.shape })),
      weights: z.array(z.strictObject({ assessedAt: z.string(), risk: z.number().nullable(), protective: z.number().nullable() })),
      screenings: z.array(z.strictObject({ id: Id, answeredOn: z.string(), title: Named, band: Named.nullable() })),
      installed: z.array(z.strictObject({ code: z.string(), version: z.int(), title: Named }))
    }),
    purpose: 'accompany',
    read: readInstruments
  }),
  offer({
    ...ofFile,
    action: 'instrument.read-screenings',
    path: '/case-files/:id/screenings',
    compartments: ['K6'],
    answer: z.strictObject({
      open: z.boolean(),
      ageBand: z.string().nullable(),
      state: z.string().nullable(),
      packs: z.array(z.strictObject({ body: Pack, isWithdrawn: z.boolean() })),
      own: z.array(
        z.strictObject({
          id: Id,
          pack: z.string(),
          version: z.int(),
          answeredOn: z.string(),
          answers: RecordScreening.shape.answers
        })
      )
    }),
    purpose: 'accompany',
    read: readScreenings
  })
]
