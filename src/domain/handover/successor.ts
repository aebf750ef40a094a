/** Who may take a file over: a colleague of the unit who accompanies children, has room, is not kept away, and is not the one who leaves. */
import { isClosed, type State } from '#domain/case-file/state.ts'
import { field } from '#domain/kernel/field.ts'
import type { Caller } from '#domain/kernel/command.ts'
import { Id } from '#domain/kernel/id.ts'
import type { Fit } from '#domain/training/fit.ts'

/** Which file goes from which post to which; `fromPostId` is who had it when this was decided. */
export const fromTo = {
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  handoverId: field(Id, 'Serah terima', 'Hand-over', 'S2', 'K11'),
  fromPostId: field(Id, 'Dari', 'From', 'S2', 'K1'),
  toPostId: field(Id, 'Kepada', 'To', 'S2', 'K1')
}

export interface Successor extends Fit {
  readonly role: string
  readonly unitId: string
  readonly holder: string | null
  readonly isKeptAway: boolean
  readonly openFiles: number
  /** how the post stands to this file already */
  readonly standings: readonly string[]
}

export interface ChangeOfHands {
  readonly file: {
    readonly state: State
    readonly unitId: string
    readonly workerPostId: string
    readonly supervisorPostId: string
    /** who holds the worker's post; null when it is empty */
    readonly worker: string | null
  } | null
  readonly post: Successor | null
  /** the hand-over of this file that is not finished */
  readonly open: { readonly id: string; readonly hasChangedHands: boolean; readonly belongsToTransfer?: boolean } | null
  /** somebody trained could take the file instead */
  readonly othersTrained?: boolean
}

export type SuccessorProblem =
  | { readonly kind: 'case-file-closed' }
  | { readonly kind: 'worker-changed' }
  | { readonly kind: 'same-person' }
  | { readonly kind: 'own-post' }
  | { readonly kind: 'worker-unknown' }
  | { readonly kind: 'post-vacant' }
  | { readonly kind: 'post-kept-away' }
  | { readonly kind: 'stands-otherwise' }
  | { readonly kind: 'caseload-full'; readonly openFiles: number }

/** Duties that accompany children. */
const successorRoles: readonly string[] = ['R01', 'R03', 'R19']
/** SLA-18 */
export const mostFiles = 25
/** A successor reads the whole file; who is only asked for parts of it answers that first. */
const beside: readonly string[] = ['co-worker', 'ex-owner', 'reporter']

interface FromTo {
  readonly fromPostId: string
  readonly toPostId: string
}

export function successorFault({ file, post }: ChangeOfHands, input: FromTo, caller: Caller): SuccessorProblem | undefined {
  if (!file || isClosed(file.state)) return { kind: 'case-file-closed' }
  if (file.workerPostId !== input.fromPostId) return { kind: 'worker-changed' }
  // nobody hands over to herself, whatever posts she holds
  if (input.toPostId === input.fromPostId || (post?.holder && post.holder === file.worker)) return { kind: 'same-person' }
  if (!post || !successorRoles.includes(post.role) || post.unitId !== file.unitId) return { kind: 'worker-unknown' }
  if (post.holder === null) return { kind: 'post-vacant' }
  if (caller.postIds.includes(input.toPostId) || post.holder === caller.accountId) return { kind: 'own-post' }
  if (post.isKeptAway) return { kind: 'post-kept-away' }
  if (post.standings.some((one) => !beside.includes(one))) return { kind: 'stands-otherwise' }
  if (post.openFiles >= mostFiles) return { kind: 'caseload-full', openFiles: post.openFiles }
  return undefined
}
