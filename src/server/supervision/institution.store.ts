/** Institutions across the supervisor's own children in SQL: the ties they hold, and what earlier checks found. */
import type { CheckInstitution, CheckInstitutionState } from '#domain/supervision/check-institution.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

/** Ties of institutions to children my posts supervise or head. Policies take away what is kept from me. */
const ties = `from casework.tie t join casework.supporter s on s.case_file_id = t.case_file_id and s.id = t.supporter_id and s.level = 'MAC'
  join casework.case_file f on f.id = t.case_file_id and f.state not in ('ST15', 'ST18')
  where t.ended_at is null and t.case_file_id = any (array(
    select x.case_file_id from casework.standing x where x.post_id = any (array(select authn.my_posts())) and x.standing in ('supervisor', 'unit-head')
      and x.from_at <= now() and x.until_at > now() and x.account_id is null))`

export async function stateForCheck(work: Work, { role, postId }: CheckInstitution): Promise<CheckInstitutionState> {
  const rows = await work.query<CheckInstitutionState['institutions'][number]>(
    `select s.role, s.post_id as "postId" ${ties} and s.role = $1 and s.post_id is not distinct from $2 limit 1`,
    [role, postId]
  )
  return { institutions: rows }
}

export async function saveCheck(work: Work, check: CheckInstitution): Promise<Answer> {
  const step = check.nextStep && (await work.vault.seal(places.institutionStep(check.supervisorPostId, check.checkId), check.nextStep))
  await work.query(
    `insert into agency.institution_check (id, supervisor_post_id, recorded_by, role, post_id, checked_on, kept, consistency, concerns, next_step, due_on, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      check.checkId,
      check.supervisorPostId,
      work.caller.accountId,
      check.role,
      check.postId,
      check.checkedOn,
      check.kept,
      check.consistency,
      check.concerns,
      step,
      check.dueOn,
      work.now.at
    ]
  )
  return { checkId: check.checkId }
}

interface Checked {
  readonly id: string
  readonly supervisorPostId: string
  nextStep: string | null
}
interface Institution {
  readonly checks: Checked[] | null
}

/** One row an institution: how many ties to how many children, how fresh and steady on average, which project money ends, the last three checks. */
export async function readInstitutions(work: Work): Promise<unknown> {
  const rows = await work.query<Institution>(
    `with held as (select s.role, s.post_id, t.case_file_id, f.code_name, t.consistency, t.last_confirmed_on, t.child_confirmed,
         case when t.permanence = 'PROJ' then t.ends_on end as ends_on ${ties})
     select h.role, h.post_id as "postId", p.title, u.name as unit, count(*)::int as ties, count(distinct h.case_file_id)::int as children,
       avg(h.consistency)::float8 as consistency, to_char(min(h.last_confirmed_on), 'YYYY-MM-DD') as "oldestNewsOn",
       count(*) filter (where h.last_confirmed_on < $1::date - 60)::int as stale,
       coalesce(jsonb_agg(distinct jsonb_build_object('id', h.case_file_id, 'codeName', h.code_name, 'endsOn', h.ends_on)) filter (where h.ends_on >= $1::date), '[]'::jsonb) as endings,
       (select jsonb_agg(jsonb_build_object('id', c.id, 'supervisorPostId', c.supervisor_post_id, 'checkedOn', c.checked_on, 'kept', c.kept, 'consistency', c.consistency,
          'concerns', c.concerns, 'nextStep', c.next_step, 'dueOn', c.due_on) order by c.checked_on desc, c.recorded_at desc)
        from (select * from agency.institution_check k where k.role = h.role and k.post_id is not distinct from h.post_id
          order by k.checked_on desc, k.recorded_at desc limit 3) c) as checks
     from held h left join agency.post p on p.id = h.post_id left join agency.unit u on u.id = p.unit_id
     group by h.role, h.post_id, p.title, u.name order by count(distinct h.case_file_id) desc, h.role, h.post_id`,
    [work.now.today]
  )
  return Promise.all(
    rows.map(async ({ checks, ...row }) => ({
      ...row,
      checks: await Promise.all(
        (checks ?? []).map(async (check) => ({
          ...check,
          nextStep: check.nextStep && (await work.vault.open(places.institutionStep(check.supervisorPostId, check.id), check.nextStep))
        }))
      )
    }))
  )
}
