/** Reading reports: the unit's list, one report with its sealed words opened, and who in the unit could carry a file. */
import { pageSize } from '#domain/kernel/page.ts'
import { JsonText } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

/**
 * All open ones first, by what falls due next: one that nobody has looked at is due at once, a referral is ours until the receiver
 * says yes. Then the newest settled ones; with `before` the next page of those behind that report. No form, no place, no words stand in the list (G-01).
 */
export async function listReports(work: Work, { before }: { before?: string | undefined }): Promise<JsonText> {
  const [row] = await work.query<{ json: string }>(
    `with mine as (
       select r.*, (r.state in ('received', 'triaged') or (r.state = 'referred-out' and r.receiver_confirmed_at is null)) as is_open,
         case when r.state = 'received' then r.received_at when r.state = 'triaged' then r.respond_due_at else r.settled_at end as due_at
       from casework.report r where r.unit_id in (select authn.units_where_i_am('intake-officer'))),
     open as (select m.*, row_number() over (order by m.due_at, m.received_at desc, m.id) as place from mine m where m.is_open and $1::uuid is null),
     settled as (select m.*, row_number() over (order by m.received_at desc, m.id) as place from mine m where not m.is_open
       and ($1::uuid is null or exists (select from mine b where b.id = $1 and (m.received_at < b.received_at or m.received_at = b.received_at and m.id > b.id)))
       order by m.received_at desc, m.id limit $2)
     select coalesce(jsonb_agg(x.item order by x.is_open desc, x.place), '[]'::jsonb)::text as json from (
       select m.is_open, m.place, jsonb_build_object('id', m.id, 'state', m.state, 'isOpen', m.is_open, 'receivedAt', m.received_at, 'source', m.source, 'channel', m.channel,
           'ageBand', m.age_band, 'sex', m.sex, 'risk', m.risk, 'dueAt', case when m.is_open then m.due_at end,
           'outreachDueAt', m.outreach_due_at, 'policeDueAt', m.police_due_at, 'receiverConfirmedAt', m.receiver_confirmed_at, 'version', m.version,
           'caseFile', (select jsonb_build_object('id', f.id, 'codeName', f.code_name) from casework.case_file f where f.id = m.case_file_id)) as item
       from (select * from open union all select * from settled) m) x`,
    [before ?? null, pageSize.settledReports]
  )
  return new JsonText(row?.json ?? '[]')
}

const sealedColumns = {
  note: 'note',
  reporterName: 'reporter_name',
  contactNumber: 'contact_number',
  contactReaders: 'contact_readers',
  contactCodeWord: 'contact_code_word'
} as const

export async function readReport(work: Work, { id }: { id: string }): Promise<unknown> {
  const region = (column: string) =>
    `(select jsonb_build_object('code', g.code, 'name', g.name) from agency.region g where g.code = ${column})`
  const [row] = await work.query<{ report: Record<string, unknown> }>(
    `select casework.report_json(r) || jsonb_build_object(
       'recordedAt', r.recorded_at, 'note', r.note, 'reporterName', r.reporter_name, 'contactNumber', r.contact_number,
       'contactReaders', r.contact_readers, 'contactCodeWord', r.contact_code_word,
       'unitRegion', ${region('u.region_code')}, 'residence', ${region('r.residence_region')}, 'incident', ${region('r.incident_region')},
       'service', ${region('coalesce(r.service_region, u.region_code)')},
       'takenBy', (select c.display_name from agency.appointment a join agency.account c on c.id = a.account_id
          where a.post_id = r.taken_by_post_id and a.from_at <= r.recorded_at and a.until_at > r.recorded_at limit 1),
       'caseFile', (select jsonb_build_object('id', f.id, 'codeName', f.code_name) from casework.case_file f where f.id = r.case_file_id),
       'standings', to_jsonb(authn.standings_to('report', r.id))) as report
     from casework.report r join agency.unit u on u.id = r.unit_id where r.id = $1`,
    [id]
  )
  if (!row) return undefined
  const { report } = row
  await Promise.all(
    Object.entries(sealedColumns).map(async ([name, column]) => {
      const value = report[name]
      if (typeof value === 'string') report[name] = await work.vault.open(places.report(id, column), value)
    })
  )
  return report
}

/** The posts of the caller's units that can carry or sign for a file, with the load they carry today. */
export const listWorkers = (work: Work): Promise<unknown> =>
  work.query(
    `select p.id, p.unit_id as "unitId", p.role, p.title, h.holder, h.holder is not null as "isHeld", casework.caseload(p.id) as caseload,
       p.supervisor_post_id as "supervisorPostId", u.region_code as "unitRegion",
       p.id = any (array(select agency.trained_posts($1))) as trained
     from agency.post p join agency.unit u on u.id = p.unit_id
     left join lateral (select c.display_name as holder from agency.appointment a join agency.account c on c.id = a.account_id
       where a.post_id = p.id and a.from_at <= now() and a.until_at > now() limit 1) h on true
     where p.unit_id in (select authn.units_where_i_am('intake-officer')) order by p.role, p.title, p.id`,
    [work.now.today]
  )
