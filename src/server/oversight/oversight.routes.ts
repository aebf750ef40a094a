/** Which reads of the trail are open, and the one command on it. */
import { z } from 'zod'
import { Id } from '#domain/kernel/id.ts'
import { settleAlarm } from '#domain/oversight/settle-alarm.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import { readOpenings, readOversight, saveSettledAlarm, stateForSettleAlarm } from './oversight.store.ts'

const Staff = { name: z.string().nullable(), role: z.string().nullable(), unit: z.string().nullable(), agency: z.string().nullable() }
const Opening = z.strictObject({
  id: z.string(),
  at: z.string(),
  action: z.string(),
  purpose: z.string(),
  compartments: z.array(z.string()),
  outcome: z.string(),
  ...Staff,
  mine: z.boolean()
})
const Opener = z.strictObject({
  ...Staff,
  days: z.int(),
  first: z.string(),
  last: z.string(),
  purposes: z.array(z.string())
})
const Alarm = z.strictObject({
  id: Id,
  kind: z.string(),
  figure: z.int(),
  fromAt: z.string(),
  untilAt: z.string(),
  who: z.string().nullable(),
  unit: z.string().nullable(),
  file: z.string().nullable(),
  mine: z.boolean(),
  outcome: z.string().nullable(),
  settledAt: z.string().nullable(),
  settledBy: z.string().nullable()
})

/** The line after which the next page begins: its moment, its chain and its number there. */
const After = z
  .string()
  .regex(/^[0-9T:.+-]{20,35}Z?~[0-9a-f-]{36}~\d{1,12}$/)
  .transform((text) => {
    const [at = '', chain = '', seq = ''] = text.split('~')
    return { at, chain, seq }
  })

export const oversightRoutes: readonly Route[] = [
  offer({
    action: 'case-file.read-openings',
    path: '/case-files/:id/openings',
    parameters: z.object({ id: Id, after: After.optional() }),
    subject: ({ id }) => ({ kind: 'case-file', id }),
    compartments: ['K17'],
    answer: z.strictObject({ openings: z.array(Opening), people: z.array(Opener) }),
    purpose: 'accompany',
    read: readOpenings
  }),
  offer({
    action: 'oversight.read',
    path: '/oversight',
    parameters: z.object({}),
    subject: () => ({ kind: 'none' }),
    compartments: ['K17'],
    answer: z.strictObject({
      sealer: z.strictObject({ seenAt: z.string() }),
      last: z.strictObject({ number: z.int(), at: z.string(), lines: z.int(), root: z.string() }).nullable(),
      today: z.int(),
      alarms: z.array(Alarm)
    }),
    purpose: 'supervise',
    read: readOversight
  }),
  accept(settleAlarm, 'supervise', stateForSettleAlarm, saveSettledAlarm)
]
