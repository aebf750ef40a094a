/** Conferences as their pages read them: whole for the file's own people, and the little that somebody invited may know. */
import { conferenceWithinDays } from '#domain/conference/conference.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import type { Place } from '#server/vault/seal.ts'

const opens = async (work: Work, place: Place, text: string | null): Promise<string | null> => (text ? work.vault.open(place, text) : null)

interface ConferenceRow {
  readonly id: string
  readonly place: string
  readonly placeVersion: number
  readonly statement: string | null
  readonly participants: readonly { readonly id: string; readonly office: string | null }[]
  readonly points: readonly { readonly id: string; readonly note: string | null }[]
  readonly decisions: readonly { readonly id: string; readonly what: string | null; readonly outsideOwner: string | null }[]
}

const post = (id: string) =>
  `(select jsonb_build_object('postId', o.id, 'title', o.title, 'unit', u.name) from agency.post o join agency.unit u on u.id = o.unit_id where o.id = ${id})`
const holder = `(select a.account_id from agency.appointment a join agency.account c on c.id = a.account_id and c.closed_at is null
  where a.post_id = p.post_id and a.from_at <= now() and a.until_at > now() order by a.from_at limit 1)`

/** Everything of one file, the newest first. */
const ofFile = `select c.id, c.number, c.state, c.version, c.held_at as "heldAt", c.way, c.place, c.place_version as "placeVersion", c.reasons, c.called_at as "calledAt",
    ${post('c.convener_post_id')} as convener, c.begun_at as "begunAt", c.statement, c.missing_reason as "missingReason", c.child_part as "childPart",
    c.represented_by as "representedBy", c.ended_at as "endedAt", c.call_off_reason as "callOffReason", c.undecided_reason as "undecidedReason",
    coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'postId', p.post_id, 'post', ${post('p.post_id')}, 'office', p.office, 'role', p.role,
        'unitId', (select o.unit_id from agency.post o where o.id = p.post_id), 'holder', ${holder}, 'pledge', p.pledge,
        'pledgedAt', case when p.pledge = 'paper' or p.pledged_by = ${holder} then p.pledged_at end, 'attendance', p.attendance) order by p.turn)
      from casework.conference_participant p where p.conference_id = c.id), '[]') as participants,
    coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'need', o.need, 'key', o.key, 'level', o.level, 'question', o.question, 'note', o.note) order by o.turn)
      from casework.conference_point o where o.conference_id = c.id), '[]') as points,
    coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'pointId', d.point_id, 'need', d.need, 'key', d.key, 'level', d.level, 'service', d.service,
        'what', d.what, 'workerRole', d.worker_role, 'ownerPostId', d.owner_post_id, 'owner', ${post('d.owner_post_id')}, 'outsideOwner', d.outside_owner,
        'dueOn', d.due_on, 'goalId', d.goal_id, 'dissent', d.dissent, 'actionId', d.action_id, 'isStruck', d.struck_at is not null,
        'isInPlan', exists (select from casework.plan_action a where a.case_file_id = c.case_file_id and a.id = d.action_id)) order by d.recorded_at, d.id)
      from casework.conference_decision d where d.conference_id = c.id), '[]') as decisions
  from casework.conference c where c.case_file_id = $1 order by c.called_at desc, c.id`

export async function readConferences(work: Work, { id }: { id: string }): Promise<unknown> {
  const [[file], rows] = await Promise.all([
    work.query<Record<string, unknown>>(
      `select f.state, f.version, f.code_name as "codeName", f.unit_id as "unitId", f.worker_post_id as "workerPostId", f.supervisor_post_id as "supervisorPostId",
         f.opened_at as "openedAt", coalesce(agency.clock_days('ST07', f.risk, f.service_region), $2::integer) as "withinDays"
       from casework.case_file f where f.id = $1`,
      [id, conferenceWithinDays]
    ),
    work.query<ConferenceRow>(ofFile, [id])
  ])
  if (!file) return undefined
  return { file, conferences: await Promise.all(rows.map((row) => opened(work, id, row))) }
}

async function opened(work: Work, caseFileId: string, { placeVersion, ...row }: ConferenceRow) {
  const [place, statement, participants, points, decisions] = await Promise.all([
    work.vault.open(places.conferencePlace(caseFileId, row.id, placeVersion), row.place),
    opens(work, places.conferenceStatement(caseFileId, row.id), row.statement),
    Promise.all(
      row.participants.map(async (one) => ({ ...one, office: await opens(work, places.conferenceOffice(caseFileId, one.id), one.office) }))
    ),
    Promise.all(row.points.map(async (one) => ({ ...one, note: await opens(work, places.conferenceNote(caseFileId, one.id), one.note) }))),
    Promise.all(
      row.decisions.map(async (one) => ({
        ...one,
        what: await opens(work, places.decisionWhat(caseFileId, one.id), one.what),
        outsideOwner: await opens(work, places.decisionOwner(caseFileId, one.id), one.outsideOwner)
      }))
    )
  ])
  return { ...row, place, statement, participants, points, decisions }
}

interface MineRow {
  readonly id: string
  readonly case_file_id: string
  readonly is_on_file: boolean
  readonly place: string
  readonly place_version: number
  readonly is_pledged: boolean
  readonly code_name: string | null
  readonly [column: string]: unknown
}

const mine = `select m.id, m.case_file_id, m.is_on_file, m.number, m.state, m.held_at as "heldAt", m.way, m.place, m.place_version, m.convener_title as "convenerTitle",
    m.convener_unit as "convenerUnit", m.ended_at as "endedAt", m.participant_id as "participantId", m.post_id as "postId", m.is_pledged, m.attendance,
    (select f.code_name from casework.case_file f where f.id = m.case_file_id and m.is_on_file) as code_name`

/** What leaves the server of one conference: of the child, its own people alone hear more than the number of the agenda. */
async function shown(work: Work, { case_file_id, is_on_file, place, place_version, is_pledged, code_name, ...row }: MineRow) {
  return {
    ...row,
    place: await work.vault.open(places.conferencePlace(case_file_id, row.id, place_version), place),
    isPledged: is_pledged,
    caseFileId: is_on_file ? case_file_id : null,
    codeName: is_on_file ? code_name : null
  }
}

export async function listMine(work: Work): Promise<unknown> {
  return Promise.all((await work.query<MineRow>(`${mine} from casework.my_conferences() m`)).map((row) => shown(work, row)))
}

interface Parts {
  readonly points: readonly { readonly id: string; readonly note: string | null }[]
  readonly decisions: readonly { readonly id: string; readonly what: string | null }[]
}

/** Agenda and own decisions only after the promise; the file's own people read theirs with the file. */
export async function readMine(work: Work, { id }: { id: string }): Promise<unknown> {
  const [row] = await work.query<MineRow>(`${mine} from casework.my_conferences($1) m`, [id])
  // not invited and not there are one answer
  if (!row) return { conference: null }
  const [parts] =
    row.is_pledged && !row.is_on_file
      ? await work.query<Parts>('select points, decisions from casework.my_conference_parts($1, $2)', [id, work.now.at])
      : []
  const file = row.case_file_id
  const [whole, points, decisions] = await Promise.all([
    shown(work, row),
    parts &&
      Promise.all(parts.points.map(async (one) => ({ ...one, note: await opens(work, places.conferenceNote(file, one.id), one.note) }))),
    parts &&
      Promise.all(parts.decisions.map(async (one) => ({ ...one, what: await opens(work, places.decisionWhat(file, one.id), one.what) })))
  ])
  return { conference: { ...whole, points: points ?? null, decisions: decisions ?? null } }
}
