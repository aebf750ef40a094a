/** What safe contact asks of me today: a message in its window, one whose end nobody knows, a rule to ask about again (G-06). */
import { askAgainDays } from '#domain/contact/contact-rule.ts'
import { type Due, type DueKind, dueRow } from '#domain/case-file/today.ts'
import { addDays, type Day, dayOf, type Moment } from '#domain/kernel/date.ts'
import type { Work } from '#server/pipeline/work.ts'

interface Row {
  readonly kind: DueKind
  readonly id: string
  readonly case_file_id: string
  readonly code_name: string
  readonly risk: Due['risk']
  readonly due_on: Day | null
  readonly due_at: Moment | null
}

/** $1 now, $2 confirmed on or before this day is asked again, $3 opened on or before this moment there should be a rule. */
const duties = `with mine as (select f.id, f.code_name, f.risk, f.state, f.opened_at from casework.case_file f
    where f.state not in ('ST15', 'ST18') and f.worker_post_id in (select authn.my_posts()))
  select d.*, m.code_name, m.risk from (
    (select distinct on (x.case_file_id) 'confirm-message' as kind, x.id, x.case_file_id, null::date as due_on, x.closes_at as due_at
      from casework.message x where x.state = 'planned' and x.opens_at <= $1 order by x.case_file_id, x.closes_at, x.id)
    union all (select distinct on (x.case_file_id) 'settle-message', x.id, x.case_file_id, null::date, x.moved_at + interval '24 hours'
      from casework.message x where x.state = 'unknown' or (x.state = 'failed' and x.settled_at is null) order by x.case_file_id, x.moved_at, x.id)
    union all (select distinct on (r.case_file_id) 'ask-contact-rule', r.person_id, r.case_file_id, r.confirmed_on, null::timestamptz
      from (select distinct on (y.person_id) y.* from casework.contact_rule y order by y.person_id, y.version desc) r
      where not r.do_not_contact and r.confirmed_on <= $2 order by r.case_file_id, r.confirmed_on)
    union all (select 'ask-contact-rule', n.id, n.id, null::date, n.opened_at + interval '14 days' from mine n
      where n.state in ('ST08', 'ST09', 'ST10', 'ST11', 'ST12', 'ST13') and n.opened_at <= $3
        and not exists (select from casework.contact_person p where p.case_file_id = n.id))) d
  join mine m on m.id = d.case_file_id`

export async function readContactDuties(work: Work): Promise<readonly Due[]> {
  const { at, today } = work.now
  const rows = await work.query<Row>(duties, [at, addDays(today, 7 - askAgainDays), `${addDays(today, -14)}T00:00:00Z`])
  return rows.map(({ kind, id, case_file_id, code_name, risk, due_on, due_at }) => {
    const about = { caseFileId: case_file_id, codeName: code_name, risk }
    if (kind !== 'ask-contact-rule' && due_at) return dueRow(kind, id, dayOf(due_at), { ...about, dueAt: due_at })
    return dueRow(kind, id, due_on ? addDays(due_on, askAgainDays) : due_at ? dayOf(due_at) : today, about)
  })
}
