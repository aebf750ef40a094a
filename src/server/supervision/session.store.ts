/** Talks in SQL: what a supervisor wrote down, what was agreed and how it ended. The agreed words lie sealed under the supervisor's post. */
import { pageSize } from '#domain/kernel/page.ts'
import type { ClosePoint, OpenPoint } from '#domain/supervision/close-point.ts'
import type { RecordSession, RecordSessionState } from '#domain/supervision/record-session.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

export async function stateForSession(work: Work, input: RecordSession): Promise<RecordSessionState> {
  const [team, files] = await Promise.all([
    work.query<RecordSessionState['team'][number]>(
      `select p.id as "postId", t.account_id as "accountId" from agency.post p
       left join agency.appointment t on t.post_id = p.id and t.from_at <= now() and t.until_at > now()
       where p.supervisor_post_id = $1 and p.id = any ($2)`,
      [input.supervisorPostId, input.with.map(({ postId }) => postId)]
    ),
    work.query<{ id: string }>('select x as id from unnest($1::uuid[]) x where x = any (array(select casework.files_open($2)))', [
      input.caseFileIds,
      'K16'
    ])
  ])
  return { team, supervisedFileIds: files.map(({ id }) => id) }
}

export async function saveSession(work: Work, session: RecordSession): Promise<Answer> {
  const { sessionId, supervisorPostId } = session
  const sealed = await Promise.all(
    session.points.map(({ pointId, text }) => work.vault.seal(places.supervisionPoint(supervisorPostId, pointId), text))
  )
  const ofSession = [sessionId, supervisorPostId]
  await Promise.all([
    work.query(
      `insert into agency.supervision_session (id, supervisor_post_id, recorded_by, kind, held_on, agenda, next_on, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [...ofSession, work.caller.accountId, session.kind, session.heldOn, [...new Set(session.agenda)], session.nextOn, work.now.at]
    ),
    work.query(
      `insert into agency.supervision_participant (session_id, supervisor_post_id, post_id, account_id, held_on)
       select $1, $2, w.post, w.account, $5 from unnest($3::uuid[], $4::uuid[]) w (post, account)`,
      [...ofSession, session.with.map(({ postId }) => postId), session.with.map(({ accountId }) => accountId), session.heldOn]
    ),
    work.query(
      'insert into agency.supervision_file (session_id, supervisor_post_id, case_file_id) select $1, $2, f from unnest($3::uuid[]) f',
      [...ofSession, session.caseFileIds]
    ),
    work.query(
      `insert into agency.supervision_point (id, session_id, supervisor_post_id, position, text, owner, due_on)
       select p.id, $1, $2, p.n, p.text, p.owner, p.due from unnest($3::uuid[], $4::text[], $5::text[], $6::date[]) with ordinality p (id, text, owner, due, n)`,
      [
        ...ofSession,
        session.points.map(({ pointId }) => pointId),
        sealed,
        session.points.map(({ owner }) => owner),
        session.points.map(({ dueOn }) => dueOn)
      ]
    )
  ])
  return { sessionId }
}

export async function stateForPoint(work: Work, { pointId }: ClosePoint): Promise<{ readonly point: OpenPoint | null }> {
  const [point] = await work.query<OpenPoint>(
    `select owner, supervisor_post_id = any (array(select authn.my_posts())) as "asSupervisor", outcome, version
     from agency.supervision_point where id = $1 for update`,
    [pointId]
  )
  return { point: point ?? null }
}

export async function saveClosedPoint(work: Work, point: OpenPoint, { pointId }: ClosePoint): Promise<void> {
  await work.query('update agency.supervision_point set outcome = $2, closed_at = $3, closed_by = $4, version = $5 where id = $1', [
    pointId,
    point.outcome,
    work.now.at,
    work.caller.accountId,
    point.version
  ])
}

interface Session {
  readonly supervisorPostId: string
  readonly points: { readonly id: string; text: string }[]
}

const sessionJson = `jsonb_build_object('id', s.id, 'kind', s.kind, 'heldOn', s.held_on, 'nextOn', s.next_on, 'agenda', s.agenda, 'supervisorPostId', s.supervisor_post_id,
    'recordedBy', (select a.display_name from agency.account a where a.id = s.recorded_by),
    'with', coalesce((select jsonb_agg(jsonb_build_object('postId', w.post_id, 'accountId', w.account_id, 'name', a.display_name) order by a.display_name)
      from agency.supervision_participant w join agency.account a on a.id = w.account_id where w.session_id = s.id), '[]'::jsonb),
    'files', coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'codeName', f.code_name) order by f.code_name)
      from agency.supervision_file x join casework.case_file f on f.id = x.case_file_id where x.session_id = s.id), '[]'::jsonb),
    'points', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'text', p.text, 'owner', p.owner, 'dueOn', p.due_on, 'outcome', p.outcome, 'version', p.version)
      order by p.position) from agency.supervision_point p where p.session_id = s.id), '[]'::jsonb))`

interface Page {
  readonly before?: string | undefined
}

/** The talks my posts held, the latest first. */
export const readSessions = (work: Work, { before }: Page): Promise<unknown> =>
  sessionsWhere(work, 's.supervisor_post_id = any (array(select authn.my_posts()))', before)

/** The talks I was at, who my supervisor is, and whether I am waiting for a talk. */
export async function readOwn(work: Work, { before }: Page): Promise<unknown> {
  const [sessions, posts] = await Promise.all([
    sessionsWhere(
      work,
      's.id = any (array(select w.session_id from agency.supervision_participant w where w.account_id = authn.account_id()))',
      before
    ),
    work.query(
      `select p.id as "postId", p.title, s.title as "supervisorTitle", c.display_name as supervisor, q.asked_at as "askedAt" from agency.post p
       join agency.post s on s.id = p.supervisor_post_id
       left join lateral (select a.display_name from agency.appointment t join agency.account a on a.id = t.account_id and a.closed_at is null and a.id <> authn.account_id()
         where t.post_id = s.id and t.from_at <= now() and t.until_at > now() order by t.from_at limit 1) c on true
       left join lateral (select q.asked_at from agency.talk_request q where q.supervisor_post_id = s.id and q.account_id = authn.account_id()
         and not exists (select from agency.supervision_participant w where w.supervisor_post_id = s.id and w.account_id = q.account_id
           and w.held_on >= (q.asked_at at time zone interval '7 hours')::date) order by q.asked_at limit 1) q on true
       where p.id = any (array(select authn.my_posts())) order by p.title, p.id`
    )
  ])
  return { sessions, posts }
}

/** Every talk with an agreement still open, and a page of the others; behind `before` only others. */
async function sessionsWhere(work: Work, which: string, before: string | undefined): Promise<readonly Session[]> {
  const rows = await work.query<{ session: Session }>(
    `with mine as (select s.*, exists (select from agency.supervision_point p where p.session_id = s.id and p.outcome is null) as is_open
         from agency.supervision_session s where ${which}),
       page as (select m.* from mine m where not m.is_open and ($1::uuid is null or exists (select from mine b where b.id = $1
           and (m.held_on, m.recorded_at, m.id) < (b.held_on, b.recorded_at, b.id))) order by m.held_on desc, m.recorded_at desc, m.id desc limit $2)
     select ${sessionJson} as session from (select * from mine where is_open and $1::uuid is null union all select * from page) s
     order by s.held_on desc, s.recorded_at desc, s.id desc`,
    [before ?? null, pageSize.talks]
  )
  const sessions = rows.map(({ session }) => session)
  await Promise.all(
    sessions.flatMap(({ supervisorPostId, points }) =>
      points.map(async (point) => {
        point.text = await work.vault.open(places.supervisionPoint(supervisorPostId, point.id), point.text)
      })
    )
  )
  return sessions
}
