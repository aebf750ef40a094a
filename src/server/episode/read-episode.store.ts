/** Reading an episode's work: its reviews, visits and openings; and for closing, what the gate sees and what was asked. Sealed words opened here. */
import type { ClosingTerms } from '#domain/episode/closing-terms.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { measuredFacts } from './closing.store.ts'

interface Heard {
  readonly id: string
  statement: string | null
}
interface EpisodeRow {
  readonly reviews: Heard[]
  readonly visits: Heard[]
}

const nameOf = (account: string) => `(select n.display_name from agency.account n where n.id = ${account})`

export async function readEpisode(work: Work, { id }: { id: string }): Promise<unknown> {
  const [row] = await work.query<{ episode: EpisodeRow }>(
    `select jsonb_build_object('workerPostId', f.worker_post_id, 'supervisorPostId', f.supervisor_post_id, 'reviewDueOn', f.review_due_on,
       'rhythmDays', agency.clock_days('ST10', f.risk, f.service_region),
       'planInForce', coalesce((select p.status = 'approved' from casework.plan p where p.case_file_id = f.id order by p.number desc limit 1), false),
       'reopenHours', (select c.value * case c.unit when 'day' then 24 else 1 end from agency.clock_value('ST16', null, f.service_region) c),
       'ownerHeld', exists (select from agency.appointment a where a.post_id = f.worker_post_id and a.from_at <= now() and a.until_at > now()),
       'episodes', (select jsonb_agg(jsonb_build_object('number', e.number, 'openedAt', e.opened_at, 'closedAt', e.closed_at, 'closureReason', e.closure_reason,
            'reopening', (select jsonb_build_object('reason', o.reason, 'source', o.source, 'knownAt', o.known_at, 'isLate', o.is_late, 'by', ${nameOf('o.reopened_by')})
               from casework.reopening o where o.case_file_id = f.id and o.episode_id = e.id)) order by e.number desc)
          from casework.episode e where e.case_file_id = f.id),
       'reviews', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'episode', r.episode_number, 'number', r.number, 'reviewedOn', r.reviewed_on,
            'risk', r.risk, 'statement', r.statement, 'missingReason', r.missing_reason, 'assessmentNumber', r.assessment_number, 'needsChange', r.needs_change,
            'safetyLooked', r.safety_looked, 'signs', r.signs, 'decision', r.decision, 'from', r.from_state, 'to', r.to_state, 'nextOn', r.next_on,
            'recordedAt', r.recorded_at, 'recordedBy', ${nameOf('r.recorded_by')}, 'recordedByAccount', r.recorded_by, 'recordedByPost', r.recorded_by_post,
            'countersignedBy', ${nameOf('r.countersigned_by')}, 'countersignedAt', r.countersigned_at) order by r.number desc)
          from casework.review r where r.case_file_id = f.id), '[]'::jsonb),
       'visits', coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'episode', v.episode_number, 'place', v.place, 'plannedOn', v.planned_on, 'dueOn', v.due_on,
            'doneOn', v.done_on, 'kind', v.kind, 'signs', v.signs, 'schooling', v.schooling, 'lines', v.lines, 'coverage', v.coverage, 'proposes', v.proposes,
            'statement', v.statement, 'missingReason', v.missing_reason, 'recordedBy', ${nameOf('v.recorded_by')}) order by v.episode_number desc, v.place)
          from casework.monitoring_visit v where v.case_file_id = f.id), '[]'::jsonb)
     ) as episode from casework.case_file f where f.id = $1`,
    [id]
  )
  if (!row) return undefined
  const open = async (one: Heard, place: typeof places.reviewStatement) => {
    if (one.statement) one.statement = await work.vault.open(place(id, one.id), one.statement)
  }
  await Promise.all([
    ...row.episode.reviews.map((review) => open(review, places.reviewStatement)),
    ...row.episode.visits.map((visit) => open(visit, places.visitStatement))
  ])
  return row.episode
}

type Sealed = 'statement' | 'legalOwner' | 'needsOwner' | 'receiver'
interface ClosingRow extends Omit<ClosingTerms, Sealed> {
  readonly id: string
  statement: string | null
  legalOwner: string | null
  needsOwner: string | null
  receiver: string | null
  returnReason: string | null
}

export async function readClosing(work: Work, { id }: { id: string }): Promise<unknown> {
  const [facts, rows] = await Promise.all([
    measuredFacts(work, id),
    work.query<{ closing: ClosingRow }>(
      `select jsonb_build_object('id', c.id, 'episode', c.episode_number, 'reason', c.reason, 'ready', c.ready, 'statement', c.statement,
         'missingReason', c.missing_reason, 'talkOn', c.talk_on, 'documentsOn', c.documents_on, 'legal', c.legal, 'legalOwner', c.legal_owner, 'legalOn', c.legal_on,
         'education', c.education, 'educationOn', c.education_on, 'ownedNeeds', c.owned_needs, 'needsOwner', c.needs_owner, 'receiver', c.receiver,
         'accompanimentPostId', c.accompaniment_post_id, 'accompanimentPost', (select p.title || ' · ' || u.name from agency.post p join agency.unit u on u.id = p.unit_id
            where p.id = c.accompaniment_post_id), 'tries', c.tries, 'safetyCheckedOn', c.safety_checked_on, 'askedAt', c.asked_at, 'askedBy', ${nameOf('c.asked_by')},
         'askedByAccount', c.asked_by, 'askedByPost', c.asked_by_post, 'status', c.status, 'settledBy', ${nameOf('c.settled_by')}, 'settledAt', c.settled_at,
         'returnReason', c.return_reason, 'lines', c.lines) as closing
       from casework.closing c where c.case_file_id = $1 order by c.asked_at desc, c.id`,
      [id]
    )
  ])
  if (!facts) return undefined
  const closings = rows.map((row) => row.closing)
  await Promise.all(
    closings.map(async (one) => {
      const open = async (column: Parameters<typeof places.closing>[1], text: string | null) =>
        text && work.vault.open(places.closing(id, column, one.id), text)
      ;[one.statement, one.legalOwner, one.needsOwner, one.receiver, one.returnReason] = await Promise.all([
        open('statement', one.statement),
        open('legal_owner', one.legalOwner),
        open('needs_owner', one.needsOwner),
        open('receiver', one.receiver),
        open('return_reason', one.returnReason)
      ])
    })
  )
  return { facts, closings }
}
