/** The read behind "Hari ini". */
import { z } from 'zod'
import { dueKinds } from '#domain/case-file/today.ts'
import { Id } from '#domain/kernel/id.ts'
import { offer, type Route } from '#server/pipeline/routes.ts'
import { readMyChildren } from './my-children.store.ts'
import { readReach } from './reach.store.ts'
import { supervisionDuties } from './supervision-duties.store.ts'
import { trainingDuties } from './today-training.store.ts'
import { readToday } from './today.store.ts'

const Due = z.strictObject({
  kind: z.enum(dueKinds),
  id: Id,
  reportId: Id.nullable(),
  caseFileId: Id.nullable(),
  codeName: z.string().nullable(),
  risk: z.string().nullable(),
  dueOn: z.string(),
  dueAt: z.string().nullable(),
  about: z.string().nullable(),
  service: z.string().nullable(),
  unitName: z.string().nullable(),
  more: z.int()
})
const Child = z.strictObject({
  id: Id,
  codeName: z.string(),
  state: z.string(),
  stateSince: z.string(),
  risk: z.string(),
  mine: z.boolean(),
  needs: z.array(z.strictObject({ need: z.string(), severity: z.int() })),
  ties: z.array(
    z.strictObject({
      supporterId: Id,
      level: z.string(),
      needs: z.array(z.string()),
      keys: z.array(z.string()),
      strength: z.int(),
      consistency: z.int(),
      safety: z.string(),
      permanence: z.string(),
      childConfirmed: z.boolean(),
      lastConfirmedOn: z.string()
    })
  )
})

export const todayRoutes: readonly Route[] = [
  offer({
    action: 'case-file.read-today',
    path: '/today',
    parameters: z.object({}),
    subject: () => ({ kind: 'none' }),
    compartments: ['K1', 'K4', 'K5', 'K10', 'K11'],
    answer: z.strictObject({ due: z.array(Due), children: z.array(Child), total: z.int() }),
    purpose: 'accompany',
    async read(work) {
      const [due, reach, duties, training, mine] = await Promise.all([
        readToday(work),
        readReach(work),
        supervisionDuties(work),
        trainingDuties(work),
        readMyChildren(work)
      ])
      return { due: [...reach, ...due, ...duties, ...training], ...mine }
    }
  })
]
