/** What "Hari ini" asks about an area's plan: a predecessor's promise to take over, a promise that falls due, a programme that ends (S117–S119). */
import { type Due, dueRow } from '#domain/case-file/today.ts'
import { addDays, type Day, dayOf, type Moment } from '#domain/kernel/date.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

interface Row {
  readonly kind: 'take-over-commitment' | 'do-commitment' | 'renew-programme'
  readonly id: string
  readonly region_code: string
  readonly words: string
  readonly version: number
  readonly on_day: Day | null
  readonly since: Moment | null
}

/** Of my posts alone; a programme whose chair is empty is asked of whoever leads the area. A question that waits for its answer asks for nothing. */
const rows = `with mine as (select array(select authn.my_posts()) as posts, authn.account_id() as me), owed as (
    select c.*, exists (select from agency.area_taking t where t.commitment_id = c.id and t.account_id = mine.me and t.answer = 'accepted')
        or c.promised_by is not distinct from mine.me as known,
      exists (select from agency.area_taking t where t.commitment_id = c.id and t.account_id = mine.me and t.answer = 'asked' and t.reply is null) as asked,
      (select max(a.from_at) from agency.appointment a where a.post_id = c.responsible_post_id and a.account_id = mine.me) as since
    from mine, agency.area_commitment c join agency.area_plan p on p.id = c.plan_id and p.closed_at is null
    where c.responsible_post_id = any (mine.posts) and c.status in ('TODO', 'DOING', 'BLOCKED'))
  select 'take-over-commitment' as kind, id, region_code, what::text as words, terms_version as version, null::date as on_day, greatest(since, promised_at) as since
    from owed where not known and not asked
  union all select 'do-commitment', id, region_code, what::text, terms_version, due_on, null from owed where known and due_on <= $1
  union all select 'renew-programme', g.id, g.region_code, g.name::text, g.version, least(g.funded_until, g.decree_until), null from agency.programme g, mine
    where g.state = 'running' and least(g.funded_until, g.decree_until) <= $2 and (g.responsible_post_id = any (mine.posts)
      or g.region_code in (select agency.regencies_led()) and not exists (select from agency.appointment a join agency.account c on c.id = a.account_id
        and c.closed_at is null where a.post_id = g.responsible_post_id and a.from_at <= $3 and a.until_at > $3))`

export async function readAreaDuties(work: Work): Promise<readonly Due[]> {
  const { at, today } = work.now
  const found = await work.query<Row>(rows, [addDays(today, 30), addDays(today, 60), at])
  return Promise.all(
    found.map(async ({ kind, id, region_code, words, version, on_day, since }) => {
      const column = kind === 'renew-programme' ? 'programme.name' : 'area_commitment.what'
      const about = await work.vault.open(places.areaWords(region_code, column, id, version), words)
      // a new official has a fortnight to read what was promised
      return dueRow(kind, id, on_day ?? addDays(since ? dayOf(since) : today, 14), { about })
    })
  )
}
