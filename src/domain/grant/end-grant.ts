/** Ending a grant or taking an offer back: the next request of whoever had it finds nothing. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { Grant } from './grant.ts'

export const EndGrant = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  grantId: field(Id, 'Izin', 'Grant', 'S2', 'K1')
})
export type EndGrant = z.infer<typeof EndGrant>

export interface EndGrantState {
  readonly grant: Grant | null
  /** how the caller stands to the file */
  readonly standings: readonly string[]
}

export type EndGrantProblem = { readonly kind: 'grant-gone' } | { readonly kind: 'signed-by-supervisor' }

export const endGrant = command({
  name: 'grant.end-grant',
  input: EndGrant,
  compartments: ['K1'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ grant, standings }: EndGrantState, input, now, caller): Result<EndGrant, EndGrantProblem> {
    const isLive = grant?.state === 'running' || grant?.state === 'offered'
    if (grant?.id !== input.grantId || !isLive || Date.parse(grant.untilAt) <= Date.parse(now.at)) return refuse({ kind: 'grant-gone' })
    const isMine = caller.postIds.includes(grant.postId)
    // Who works beside the case worker is decided by who supervises both.
    if (grant.kind === 'co-worker' && !isMine && !standings.some((one) => one === 'supervisor' || one === 'unit-head'))
      return refuse({ kind: 'signed-by-supervisor' })
    return accept(input)
  }
})
