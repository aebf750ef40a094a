/** Reading case files: the caller's own list, and one whole file with its map, built as JSON by PostgreSQL in one statement. */
import { pageSize } from '#domain/kernel/page.ts'
import { JsonText } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

/** The latest assessment's needs of a file, as the support map counts them. */
const needsOf = `coalesce((select a.needs from casework.assessment a where a.case_file_id = f.id order by a.number desc limit 1), '[]'::jsonb)`

const tieJson = `jsonb_build_object('id', t.id, 'supporterId', t.supporter_id, 'needs', t.needs, 'keys', t.keys, 'resources', t.resources,
  'strength', t.strength, 'consistency', t.consistency, 'safety', t.safety, 'permanence', t.permanence, 'endsOn', t.ends_on,
  'childConfirmed', t.child_confirmed, 'lastConfirmedOn', t.last_confirmed_on, 'stewardPostId', t.steward_post_id, 'version', t.version)`

const supporterJson = `jsonb_build_object('id', s.id, 'role', s.role, 'level', s.level, 'label', s.label, 'postId', s.post_id)`

/** Promises to the child kept by a supporter's post, or by whoever took its file over: a promise outlives the person who made it. */
const keptPromises = `(select count(*)::integer from casework.promise_settled k where k.case_file_id = s.case_file_id and k.kept
  and (k.settled_by_post = s.post_id or exists (select from casework.handover h where h.case_file_id = k.case_file_id and h.from_post_id = s.post_id
    and h.to_post_id = k.settled_by_post and h.changed_hands_at is not null and h.called_off_at is null)))`

/** Whether `f` comes behind the file `$2` in the order of the list; that file may be gone from the caller's sight, and then nothing does. */
const isBehind = `exists (select from casework.case_file l where l.id = $2 and (f.risk < l.risk or f.risk = l.risk
  and (coalesce(f.review_due_on, 'infinity'), f.opened_at, f.id) > (coalesce(l.review_due_on, 'infinity'), l.opened_at, l.id)))`

/** Files open to the caller, most urgent first: risk, then the next review, then the oldest. Page by page; `after` is the last file of the page before. `text` begins a code name. */
export async function listCaseFiles(
  work: Work,
  page: { state?: string | undefined; after?: string | undefined; text?: string | undefined }
): Promise<JsonText> {
  const [row] = await work.query<{ json: string }>(
    // json, not jsonb: it is only written, never searched, and costs half
    `select coalesce(json_agg(x), '[]'::json)::text as json from (
       select f.id, f.code_name as "codeName", f.age_band as "ageBand", f.sex, f.state, f.state_since as "stateSince", f.risk,
         f.review_due_on as "reviewDueOn", f.opened_at as "openedAt", f.worker_post_id as "workerPostId", f.version
       from casework.case_file f
       where ($1::text is null or f.state = $1) and ($2::uuid is null or ${isBehind})
         and ($3::text is null or starts_with(f.code_name, upper($3)))
       order by f.risk desc, f.review_due_on nulls last, f.opened_at, f.id limit ${pageSize.files}) x`,
    [page.state ?? null, page.after ?? null, page.text ?? null]
  )
  return new JsonText(row?.json ?? '[]')
}

interface MapRow {
  readonly supporters: { id: string; label: string }[]
}

/** The file's head, its needs, its circle with history, and how the caller stands to it. */
export async function readCaseFile(work: Work, { id }: { id: string }): Promise<unknown> {
  const [row] = await work.query<{ file: MapRow }>(
    `select jsonb_build_object('id', f.id, 'childId', f.child_id, 'codeName', f.code_name, 'ageBand', f.age_band, 'sex', f.sex, 'state', f.state,
       'stateSince', f.state_since, 'risk', f.risk, 'serviceRegion', jsonb_build_object('code', r.code, 'name', r.name), 'openedAt', f.opened_at,
       'reviewDueOn', f.review_due_on, 'version', f.version, 'unitId', f.unit_id,
       'worker', (select jsonb_build_object('postId', p.id, 'title', p.title, 'name', c.display_name) from agency.post p
          left join agency.appointment a on a.post_id = p.id and a.from_at <= now() and a.until_at > now()
          left join agency.account c on c.id = a.account_id where p.id = f.worker_post_id limit 1),
       'supervisor', (select jsonb_build_object('postId', p.id, 'title', p.title, 'name', c.display_name) from agency.post p
          left join agency.appointment a on a.post_id = p.id and a.from_at <= now() and a.until_at > now()
          left join agency.account c on c.id = a.account_id where p.id = f.supervisor_post_id limit 1),
       'episode', (select jsonb_build_object('number', e.number, 'openedAt', e.opened_at) from casework.episode e
          where e.case_file_id = f.id order by e.number desc limit 1),
       'standings', to_jsonb(authn.standings_to('case-file', f.id)),
       'needs', ${needsOf},
       'supporters', coalesce((select jsonb_agg(${supporterJson} || jsonb_build_object('keptPromises', ${keptPromises}) order by s.level, s.id)
          from casework.supporter s where s.case_file_id = f.id), '[]'::jsonb),
       'ties', coalesce((select jsonb_agg(${tieJson} order by t.id) from casework.tie t where t.case_file_id = f.id and t.ended_at is null), '[]'::jsonb)
     ) as file from casework.case_file f join agency.region r on r.code = f.service_region where f.id = $1`,
    [id]
  )
  if (!row) return undefined
  const { file } = row
  await openLabels(work, id, file)
  return file
}

/** Every recorded moment of the circle, oldest first: what each assessment found and how each tie stood (the time slider). */
export async function readMapHistory(work: Work, { id }: { id: string }): Promise<unknown> {
  const [row] = await work.query<{ history: MapRow }>(
    `select jsonb_build_object(
       'assessments', coalesce((select jsonb_agg(jsonb_build_object('at', a.assessed_at, 'needs', a.needs) order by a.number) from casework.assessment a
          where a.case_file_id = f.id), '[]'::jsonb),
       'episodes', coalesce((select jsonb_agg(jsonb_build_object('number', e.number, 'openedAt', e.opened_at, 'closedAt', e.closed_at) order by e.number)
          from casework.episode e where e.case_file_id = f.id), '[]'::jsonb),
       'supporters', coalesce((select jsonb_agg(${supporterJson}) from casework.supporter s where s.case_file_id = f.id), '[]'::jsonb),
       'versions', coalesce((select jsonb_agg(${tieJson} || jsonb_build_object('at', t.recorded_at, 'endedAt', t.ended_at,
          'endedReason', t.ended_reason, 'by', a.display_name) order by t.recorded_at, t.version)
          from casework.tie_version t left join agency.account a on a.id = t.recorded_by where t.case_file_id = f.id), '[]'::jsonb)
     ) as history from casework.case_file f where f.id = $1`,
    [id]
  )
  if (!row) return undefined
  await openLabels(work, id, row.history)
  return row.history
}

const openLabels = (work: Work, caseFileId: string, { supporters }: MapRow): Promise<unknown> =>
  Promise.all(
    supporters.map(async (supporter) => {
      supporter.label = await work.vault.open(places.supporterLabel(caseFileId, supporter.id), supporter.label)
    })
  )
