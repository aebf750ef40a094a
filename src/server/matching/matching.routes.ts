/** What is open over HTTP about matching. There is no search: recording an identity is the only question, and it is never answered. */
import { z } from 'zod'
import { Id } from '#domain/kernel/id.ts'
import { answerTask } from '#domain/matching/answer-task.ts'
import { confirmSameChild } from '#domain/matching/confirm-same-child.ts'
import { hints, taskKinds } from '#domain/matching/matching-task.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import { readTasks, saveMatching, stateForMatching } from './matching.store.ts'

const pointer = { codeName: z.string(), ageBand: z.string(), region: z.string() }

export const matchingRoutes: readonly Route[] = [
  offer({
    action: 'matching.list-tasks',
    path: '/matching/tasks',
    parameters: z.object({}),
    subject: () => ({ kind: 'none' }),
    compartments: ['K1'],
    answer: z.array(
      z.strictObject({
        id: Id,
        kind: z.enum(taskKinds),
        mine: z.boolean(),
        hint: hints.schema,
        foundOn: z.iso.date(),
        version: z.int(),
        file: z.strictObject({ id: Id, ...pointer }),
        other: z.strictObject({ ...pointer, unit: z.string(), workerTitle: z.string(), worker: z.string().nullable() })
      })
    ),
    purpose: 'accompany',
    read: readTasks
  }),
  accept(answerTask, 'correct', stateForMatching, saveMatching),
  accept(confirmSameChild, 'correct', stateForMatching, saveMatching)
]
