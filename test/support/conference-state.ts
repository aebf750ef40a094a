/** A file, its people and their posts, for decisions of a case conference without a server. */
import type { ConferenceFile } from '#domain/conference/conference.ts'

export const now = { at: '2026-11-23T02:00:00.000Z', today: '2026-11-23' }
export const id = (n: number): string => `019ab000-0000-7000-8000-${String(n).padStart(12, '0')}`
export const worker = id(1)
export const supervisor = id(2)
export const unit = id(3)
export const me = { accountId: id(4), postIds: [worker] }

export const file: ConferenceFile = {
  state: 'ST06',
  version: 1,
  codeName: 'KUTILANG',
  unitId: unit,
  workerPostId: worker,
  supervisorPostId: supervisor
}

export const kindOf = (result: { ok: true } | { ok: false; problem: { kind: string } }): string =>
  result.ok ? 'accepted' : result.problem.kind
