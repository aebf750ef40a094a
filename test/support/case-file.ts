/** A file, its worker and its supervisor on one day: what the decisions of the work on a file are tried on. */
import type { CaseFile } from '#domain/case-file/case-file.ts'
import type { Caller } from '#domain/kernel/command.ts'

export const id = (n: number) => `00000000-0000-7000-a000-${String(n).padStart(12, '0')}`
export const now = { at: '2026-11-22T03:00:00Z', today: '2026-11-22' }
export const worker: Caller = { accountId: id(1), postIds: [id(11)] }
export const supervisor: Caller = { accountId: id(2), postIds: [id(12)] }
export const file: CaseFile = {
  state: 'ST04',
  risk: 'RK2',
  ageBand: '15-17',
  workerPostId: id(11),
  supervisorPostId: id(12),
  reviewDueOn: null,
  version: 3
}
export const closed: CaseFile = { ...file, state: 'ST15' }

/** What became of a decision, in one word. */
export const kindOf = (result: { ok: boolean; problem?: { kind: string } }) => (result.ok ? 'ok' : result.problem?.kind)
