/** Which commands and reads of case files are open. */
import { z } from 'zod'
import { Id } from '#domain/kernel/id.ts'
import { Tie } from '#domain/support-map/tie-terms.ts'
import { offer, type Route } from '#server/pipeline/routes.ts'
import { listCaseFiles, readCaseFile, readMapHistory } from './case-file.store.ts'

const theFile = { parameters: z.object({ id: Id }), subject: ({ id }: { id: string }) => ({ kind: 'case-file', id }) as const }

const Listed = z.strictObject({
  id: Id,
  codeName: z.string(),
  ageBand: z.string(),
  sex: z.string(),
  state: z.string(),
  stateSince: z.string(),
  risk: z.string(),
  reviewDueOn: z.string().nullable(),
  openedAt: z.string(),
  workerPostId: Id,
  version: z.int()
})
const Person = z.strictObject({ postId: Id, title: z.string(), name: z.string().nullable() })
const Supporter = z.strictObject({ id: Id, role: z.string(), level: z.string(), label: z.string(), postId: Id.nullable() })
const NeedFound = z.looseObject({ need: z.string(), severity: z.int() })
const File = z.strictObject({
  id: Id,
  childId: Id,
  codeName: z.string(),
  ageBand: z.string(),
  sex: z.string(),
  state: z.string(),
  stateSince: z.string(),
  risk: z.string(),
  serviceRegion: z.strictObject({ code: z.string(), name: z.string() }),
  openedAt: z.string(),
  reviewDueOn: z.string().nullable(),
  version: z.int(),
  unitId: Id,
  worker: Person,
  supervisor: Person,
  episode: z.strictObject({ number: z.int(), openedAt: z.string() }),
  standings: z.array(z.string()),
  needs: z.array(NeedFound),
  supporters: z.array(Supporter.extend({ keptPromises: z.int() })),
  ties: z.array(Tie)
})

export const caseFileRoutes: readonly Route[] = [
  offer({
    action: 'case-file.list',
    path: '/case-files',
    parameters: z.object({ state: z.string().max(4).optional(), after: Id.optional(), text: z.string().trim().min(1).max(40).optional() }),
    subject: () => ({ kind: 'none' }),
    compartments: ['K1'],
    answer: z.array(Listed),
    purpose: 'accompany',
    read: listCaseFiles,
    isOneStatement: true
  }),
  offer({
    action: 'case-file.read',
    path: '/case-files/:id',
    ...theFile,
    compartments: ['K1', 'K5', 'K10'],
    answer: File,
    purpose: 'accompany',
    read: readCaseFile,
    isOneStatement: true
  }),
  offer({
    action: 'case-file.read',
    path: '/case-files/:id/map-history',
    ...theFile,
    compartments: ['K1', 'K5', 'K10'],
    answer: z.strictObject({
      assessments: z.array(z.strictObject({ at: z.string(), needs: z.array(NeedFound) })),
      supporters: z.array(Supporter),
      versions: z.array(
        Tie.extend({ at: z.string(), endedAt: z.string().nullable(), endedReason: z.string().nullable(), by: z.string().nullable() })
      ),
      episodes: z.array(z.strictObject({ number: z.int(), openedAt: z.string(), closedAt: z.string().nullable() }))
    }),
    purpose: 'accompany',
    read: readMapHistory
  })
]
