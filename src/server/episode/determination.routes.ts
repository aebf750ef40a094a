/** Which commands and reads of a panel's determination are open. */
import { z } from 'zod'
import { roles } from '#domain/access/role.ts'
import { professions } from '#domain/episode/determination.ts'
import { DeterminationTerms, openDetermination } from '#domain/episode/open-determination.ts'
import { signDetermination } from '#domain/episode/sign-determination.ts'
import { withdrawDetermination } from '#domain/episode/withdraw-determination.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import {
  readDeterminations,
  saveOpening,
  saveSigning,
  saveWithdrawal,
  stateForOpening,
  stateForSigning,
  stateForWithdrawal
} from './determination.store.ts'

const text = z.string().nullable()
const Member = z.strictObject({
  id: Id,
  postId: Id.nullable(),
  profession: professions.schema,
  office: text,
  title: text,
  name: text,
  agrees: z.boolean().nullable(),
  dissent: text,
  paperOn: text,
  signedAt: text,
  signedByAccount: Id.nullable()
})
const Determination = DeterminationTerms.extend({
  id: Id,
  openedOn: z.string(),
  openedBy: text,
  openedByAccount: Id,
  openedByPost: Id,
  status: z.enum(['open', 'decided', 'not-agreed', 'withdrawn']),
  settledAt: text,
  members: z.array(Member)
})
const Candidate = z.strictObject({ postId: Id, role: roles.schema, title: z.string(), name: text })

export const determinationRoutes: readonly Route[] = [
  accept(openDetermination, 'accompany', stateForOpening, saveOpening),
  accept(signDetermination, 'accompany', stateForSigning, saveSigning),
  accept(withdrawDetermination, 'accompany', stateForWithdrawal, saveWithdrawal),
  offer({
    action: 'episode.read-determinations',
    path: '/case-files/:id/determinations',
    parameters: z.object({ id: Id }),
    subject: ({ id }) => ({ kind: 'case-file', id }),
    compartments: ['K1', 'K11'],
    answer: z.strictObject({ candidates: z.array(Candidate), determinations: z.array(Determination) }),
    purpose: 'accompany',
    read: readDeterminations
  })
]
