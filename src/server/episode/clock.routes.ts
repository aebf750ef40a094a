/** Which commands and reads of the register of time limits are open. */
import { z } from 'zod'
import { setClock } from '#domain/episode/set-clock.ts'
import { Risk } from '#domain/intake/danger.ts'
import { ClockCode, certainties, clockUnits } from '#domain/intake/clocks.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import { readClocks, saveClock, stateForClock } from './clock.store.ts'

const Rule = z.strictObject({
  id: Id,
  code: ClockCode,
  region: z.string().nullable(),
  regionName: z.string().nullable(),
  appliesTo: Risk.nullable(),
  value: z.int(),
  unit: z.enum(clockUnits),
  source: z.string(),
  certainty: z.enum(certainties),
  setBy: z.string().nullable(),
  setByTitle: z.string().nullable(),
  setAt: z.string(),
  version: z.int()
})

export const clockRoutes: readonly Route[] = [
  accept(setClock, 'directory', stateForClock, saveClock),
  offer({
    action: 'episode.read-clocks',
    path: '/clocks',
    parameters: z.object({}),
    subject: () => ({ kind: 'none' }),
    compartments: [],
    answer: z.strictObject({
      units: z.array(z.strictObject({ id: Id, name: z.string(), region: z.string(), regionName: z.string() })),
      rules: z.array(Rule)
    }),
    purpose: 'directory',
    read: readClocks
  })
]
