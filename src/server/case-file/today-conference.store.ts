/** What Hari ini asks about case conferences: a promise not given, a meeting to hold or to end, decisions that are not in the plan yet (C6). */
import { type Due, type DueKind, dueRow } from '#domain/case-file/today.ts'
import { addDays, type Day, dayOf, type Moment } from '#domain/kernel/date.ts'
import { takeIntoPlanDays } from '#domain/conference/conference.ts'
import type { Work } from '#server/pipeline/work.ts'

interface PledgeRow {
  readonly id: string
  readonly held_at: Moment
  readonly case_file_id: string | null
  readonly code_name: string | null
  readonly risk: Due['risk']
}
interface MeetingRow {
  readonly id: string
  readonly case_file_id: string
  readonly code_name: string
  readonly risk: Due['risk']
  readonly held_at: Moment
  readonly ended_at: Moment | null
  readonly waiting: number
}

/** By invitation: of a child whose file is not open to me nothing is said but the hour. */
const pledges = `select m.id, m.held_at, f.id as case_file_id, f.code_name, f.risk from casework.my_conferences() m
  left join casework.case_file f on f.id = m.case_file_id and m.is_on_file
  where m.state in ('called', 'running') and not m.is_pledged and m.participant_id is not null`

const meetings = `select c.id, c.case_file_id, f.code_name, f.risk, c.held_at, c.ended_at, w.waiting
  from casework.conference c join casework.case_file f on f.id = c.case_file_id and f.state not in ('ST15', 'ST18')
  left join lateral (select count(*)::integer as waiting from casework.conference_decision d where d.conference_id = c.id and d.struck_at is null
    and not exists (select from casework.plan_action a where a.case_file_id = d.case_file_id and a.id = d.action_id)) w on true
  where (c.state in ('called', 'running') and (c.convener_post_id in (select authn.my_posts()) or f.worker_post_id in (select authn.my_posts())))
    or (c.state = 'closed' and w.waiting > 0 and f.worker_post_id in (select authn.my_posts()))`

export async function readConferenceDuties(work: Work): Promise<readonly Due[]> {
  const [toPromise, toHold] = await Promise.all([work.query<PledgeRow>(pledges), work.query<MeetingRow>(meetings)])
  return [
    ...toPromise.map((row) => due('pledge', row, dayOf(row.held_at), row.held_at)),
    ...toHold.map((row) =>
      row.ended_at
        ? due('take-into-plan', row, addDays(dayOf(row.ended_at), takeIntoPlanDays), null, row.waiting - 1)
        : due('hold-conference', row, dayOf(row.held_at), row.held_at)
    )
  ]
}

const due = (kind: DueKind, row: PledgeRow, dueOn: Day, dueAt: Moment | null, more = 0): Due =>
  dueRow(kind, row.id, dueOn, { caseFileId: row.case_file_id, codeName: row.code_name, risk: row.risk, dueAt, more })
