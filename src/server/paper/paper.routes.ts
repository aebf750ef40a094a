/** Which commands and reads about papers are open. */
import { z } from 'zod'
import { Id } from '#domain/kernel/id.ts'
import { fetchPaper } from '#domain/paper/fetch-paper.ts'
import { makePaper } from '#domain/paper/make-paper.ts'
import { withdrawPaper } from '#domain/paper/withdraw-paper.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import { savePaper, saveTicket, saveWithdrawn, stateForFetch, stateForMake, stateForWithdraw } from './paper.store.ts'
import { readPapers } from './read-papers.store.ts'

const theFile = ({ id }: { id: string }) => ({ kind: 'case-file', id }) as const
const text = z.string().nullable()

const Paper = z.strictObject({
  id: Id,
  number: z.string(),
  kind: z.string(),
  format: z.string(),
  purpose: z.string(),
  parts: z.array(z.string()),
  reader: z.string(),
  role: text,
  office: text,
  post: text,
  pages: z.number(),
  madeAt: z.string(),
  madeBy: z.string(),
  isOwn: z.boolean(),
  withdrawnAt: text,
  withdrawnReason: text,
  isBasisOver: z.boolean()
})

export const paperRoutes: readonly Route[] = [
  accept(makePaper, 'accompany', stateForMake, savePaper),
  accept(fetchPaper, 'accompany', stateForFetch, saveTicket),
  accept(withdrawPaper, 'accompany', stateForWithdraw, saveWithdrawn),
  offer({
    action: 'paper.list',
    path: '/case-files/:id/papers',
    parameters: z.object({ id: Id }),
    subject: theFile,
    compartments: ['K1', 'K11'],
    answer: z.strictObject({
      open: z.array(z.string()),
      ready: z.record(z.string(), z.boolean()),
      rows: z.array(z.strictObject({ kind: z.string(), id: Id, at: z.string(), question: text })),
      consents: z.array(z.strictObject({ id: Id, purpose: z.string(), expiresOn: z.string() })),
      assessments: z.array(z.strictObject({ id: Id, question: z.string(), assessedOn: z.string() })),
      papers: z.array(Paper)
    }),
    purpose: 'accompany',
    read: readPapers
  })
]
