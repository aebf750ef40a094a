/** Opening again: what the decision needs to know, and the one SQL way that begins the next episode. */
import type { Reopen, Reopened, ReopenState } from '#domain/episode/reopen.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { lockedFile } from './file-of-episode.store.ts'

export async function stateForReopen(work: Work, { caseFileId, inDanger }: Reopen): Promise<ReopenState> {
  const file = await lockedFile(work, caseFileId)
  const [row] = await work.query<Omit<ReopenState, 'file'>>(
    `select coalesce(e.number, 0) as "episodeNumber", to_jsonb(e.closed_at) #>> '{}' as "closedAt",
       exists (select from agency.appointment a where a.post_id = f.worker_post_id and a.from_at <= now() and a.until_at > now()) as "isOwnerHeld",
       (select c.value * case c.unit when 'day' then 24 else 1 end from agency.clock_value('ST16', null, f.service_region) c) as hours,
       agency.clock_days('ST10', case when $2 then 'RK3' else f.risk end, f.service_region) as "rhythmDays"
     from casework.case_file f left join lateral (select x.number, x.closed_at from casework.episode x where x.case_file_id = f.id order by x.number desc limit 1) e on true
     where f.id = $1`,
    [caseFileId, inDanger]
  )
  return { file, ...(row ?? { episodeNumber: 0, closedAt: null, isOwnerHeld: false, hours: 24, rhythmDays: 14 }) }
}

export async function saveReopened(work: Work, opened: Reopened, { caseFileId, reason, source, knownAt }: Reopen): Promise<Answer> {
  await work.query('select casework.begin_episode($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)', [
    caseFileId,
    opened.episodeId,
    opened.number,
    opened.to,
    opened.risk,
    opened.reviewDueOn,
    opened.version,
    work.now.at,
    reason,
    source,
    knownAt,
    opened.isLate
  ])
  return { episodeId: opened.episodeId, number: opened.number, from: opened.from, to: opened.to, reason }
}
