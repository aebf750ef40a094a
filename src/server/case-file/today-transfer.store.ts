/** What Hari ini asks around a transfer: an answer to another unit, the call together, its end, and of the ministry that it reads of it (C6, SLA-17). */
import { type Due, type DueKind, dueRow } from '#domain/case-file/today.ts'
import { addDays, type Day, dayOf, type Moment } from '#domain/kernel/date.ts'
import type { Work } from '#server/pipeline/work.ts'

interface Row {
  readonly kind: DueKind & ('answer-transfer' | 'hold-joint-call' | 'complete-transfer' | 'read-transfer-notice')
  readonly id: string
  readonly case_file_id: string | null
  readonly code_name: string | null
  readonly risk: Due['risk']
  readonly due_on: Day | null
  readonly since: Moment | null
  readonly between?: string
}

/** $1 today. The end is asked for once everything is there, and from the first day on in any case. */
const rows = `with mine as (select array(select authn.my_posts()) as posts)
  select 'answer-transfer' as kind, x.id, x.case_file_id, x.code_name, null as risk, null::date as due_on, x.offered_at as since, null as between
    from casework.transfers_for_me() x where x.is_asked and x.case_file_id is not null
  union all select 'hold-joint-call', t.id, f.id, f.code_name, f.risk, null, t.call_planned_at, null
    from mine, casework.transfer t join casework.case_file f on f.id = t.case_file_id
    where t.stage = 'accepted' and t.call_held_on is null and (f.worker_post_id = any (mine.posts) or t.worker_post_id = any (mine.posts))
  union all select 'complete-transfer', t.id, f.id, f.code_name, f.risk, t.first_day, null, null
    from mine, casework.transfer t join casework.case_file f on f.id = t.case_file_id
    where t.stage = 'accepted' and t.supervisor_post_id = any (mine.posts) and t.first_day <= $1
  union all select 'read-transfer-notice', n.id, null, null, null, null, coalesce(n.ended_at, n.answered_at),
    n.from_province || ' → ' || n.to_province from casework.transfer_notices() n where not n.is_read`

/** Another unit waits no longer than for a referral; the ministry reads within the week. */
const answerDays = 3
const readDays = 7

export async function readTransferDuties(work: Work): Promise<readonly Due[]> {
  const found = await work.query<Row>(rows, [work.now.today])
  return found.map(({ kind, id, case_file_id, code_name, risk, due_on, since, between }) => {
    const day = since ? dayOf(since) : work.now.today
    const wait = kind === 'answer-transfer' ? answerDays : kind === 'read-transfer-notice' ? readDays : 0
    return dueRow(kind, id, due_on ?? addDays(day, wait), {
      caseFileId: case_file_id,
      codeName: code_name,
      risk,
      unitName: between ?? null,
      dueAt: kind === 'hold-joint-call' ? since : null
    })
  })
}
