/** Putting a colleague of the own unit beside the case worker, by whoever supervises, for half a year at most. */
import { z } from 'zod'
import { isClosed } from '#domain/case-file/state.ts'
import { command } from '#domain/kernel/command.ts'
import { addTime, type Moment } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { Despite, type FitProblem, matchFault, trainingFault } from '#domain/training/fit.ts'
import { type GrantFile, type GrantPost, longestAssignmentDays } from './grant.ts'

export const NameCoWorker = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  grantId: field(Id, 'Penugasan', 'Assignment', 'S2', 'K1'),
  postId: field(Id, 'Rekan', 'Colleague', 'S2', 'K1'),
  days: field(z.int().min(1).max(longestAssignmentDays), 'Lamanya (hari)', 'For how many days', 'S2', 'K1'),
  despite: Despite
})
export type NameCoWorker = z.infer<typeof NameCoWorker>

export interface NameCoWorkerState {
  readonly file: (GrantFile & { readonly unitId: string }) | null
  readonly post: GrantPost | null
  /** somebody trained could be asked instead */
  readonly othersTrained?: boolean
}

export type NameCoWorkerProblem =
  | FitProblem
  | { readonly kind: 'case-file-closed' }
  | { readonly kind: 'post-unknown' }
  | { readonly kind: 'not-of-the-unit' }
  | { readonly kind: 'own-post' }
  | { readonly kind: 'post-vacant' }
  | { readonly kind: 'post-kept-away' }
  | { readonly kind: 'post-stands-already' }

/** Duties that accompany children. */
export const coWorkerRoles: readonly string[] = ['R01', 'R03', 'R19']

export const nameCoWorker = command({
  name: 'grant.name-co-worker',
  input: NameCoWorker,
  compartments: ['K1'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(
    { file, post, othersTrained }: NameCoWorkerState,
    input,
    now,
    caller
  ): Result<NameCoWorker & { readonly untilAt: Moment }, NameCoWorkerProblem> {
    if (!file || isClosed(file.state)) return refuse({ kind: 'case-file-closed' })
    if (!post) return refuse({ kind: 'post-unknown' })
    if (post.unitId !== file.unitId || !coWorkerRoles.includes(post.role)) return refuse({ kind: 'not-of-the-unit' })
    if (caller.postIds.includes(input.postId) || post.holder === caller.accountId) return refuse({ kind: 'own-post' })
    if (post.holder === null) return refuse({ kind: 'post-vacant' })
    if (post.isKeptAway) return refuse({ kind: 'post-kept-away' })
    if (post.stands) return refuse({ kind: 'post-stands-already' })
    const fault = trainingFault(post, othersTrained === true) ?? matchFault(post, input.despite)
    if (fault) return refuse(fault)
    return accept({ ...input, untilAt: addTime(now.at, input.days, 'day') })
  }
})
