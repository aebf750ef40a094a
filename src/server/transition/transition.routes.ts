/** Which commands and reads of growing up are open. */
import { z } from 'zod'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { AgeBand } from '#domain/case-file/child.ts'
import { ConsentGiver, ConsentPurpose } from '#domain/case-file/consent.ts'
import { Month } from '#domain/case-file/of-age.ts'
import { Day } from '#domain/kernel/day.ts'
import { Id } from '#domain/kernel/id.ts'
import { beginTransition } from '#domain/transition/begin-transition.ts'
import { keepLine } from '#domain/transition/keep-line.ts'
import { stateAge } from '#domain/transition/state-age.ts'
import { LineTerms } from '#domain/transition/transition.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import { readTransition, saveAge, saveBegun, saveLine, stateForAge, stateForBegin, stateForLine } from './transition.store.ts'

const text = z.string().nullable()

const Line = LineTerms.extend({ version: z.int(), keptAt: z.string(), keptBy: text })
const Transition = z.strictObject({
  id: Id,
  statement: text,
  missingReason: viewMissingReasons.schema.nullable(),
  begunAt: z.string(),
  begunBy: text,
  lines: z.array(Line)
})

export const transitionRoutes: readonly Route[] = [
  accept(stateAge, 'accompany', stateForAge, saveAge),
  accept(beginTransition, 'accompany', stateForBegin, saveBegun),
  accept(keepLine, 'accompany', stateForLine, saveLine),
  offer({
    action: 'transition.read',
    path: '/case-files/:id/transition',
    parameters: z.object({ id: Id }),
    subject: ({ id }) => ({ kind: 'case-file', id }),
    compartments: ['K1', 'K2', 'K4', 'K11'],
    answer: z.strictObject({
      ageBand: AgeBand,
      firstAgeBand: AgeBand,
      ofAge: z.strictObject({ month: Month, knownFrom: z.enum(['birth-date', 'stated']) }).nullable(),
      transition: Transition.nullable(),
      consents: z.array(z.strictObject({ purpose: ConsentPurpose, by: ConsentGiver, answeredOn: Day, expiresOn: Day })),
      besideChildren: z.array(z.strictObject({ title: z.string(), unit: z.string(), untilAt: z.string() }))
    }),
    purpose: 'accompany',
    read: readTransition
  })
]
