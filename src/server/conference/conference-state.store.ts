/** What the decisions of a conference need to know, read under the lock of the file. */
import type { Conference, ConferenceFile, ConferenceNow, Seat } from '#domain/conference/conference.ts'
import type { Convene, ConveneState, InvitedPost } from '#domain/conference/convene.ts'
import type { Pledge, PledgeState } from '#domain/conference/pledge.ts'
import type { DecisionState } from '#domain/conference/record-decision.ts'
import type { Work } from '#server/pipeline/work.ts'

interface OnFile {
  readonly caseFileId: string
}
type OnConference = OnFile & { readonly conferenceId: string }

/** Locked: of two who change one conference the second decides on what the first left. */
const fileNow = async (work: Work, caseFileId: string): Promise<ConferenceFile | null> =>
  (
    await work.query<ConferenceFile>(
      `select state, version, code_name as "codeName", unit_id as "unitId", worker_post_id as "workerPostId", supervisor_post_id as "supervisorPostId"
       from casework.case_file where id = $1 for update`,
      [caseFileId]
    )
  )[0] ?? null

export async function stateForConvene(work: Work, { caseFileId, participants }: Convene): Promise<ConveneState> {
  const file = await fileNow(work, caseFileId)
  const postIds = participants.flatMap(({ postId }) => postId ?? [])
  const [posts, open] = await Promise.all([
    // a post nobody holds signs on paper: nobody is there who could be kept away
    work.query<InvitedPost>(
      `select p as "postId", g.role, g.unit_id as "unitId", g.holder, g.kept_away and g.holder is not null as "keptAway"
       from unnest($2::uuid[]) p, lateral casework.grant_post($1, p) g where agency.guard_of(g.role) = 'service'`,
      [caseFileId, [...new Set(postIds)]]
    ),
    work.query(`select 1 as there from casework.conference where case_file_id = $1 and state in ('called', 'running')`, [caseFileId])
  ])
  return { file, posts, isCalled: open.length > 0 }
}

/** A promise counts for the person who gave it: whoever follows on the post promises anew. A signed sheet counts for its office. */
const seats = `select p.id as "participantId", p.post_id as "postId", p.role, o.unit_id as "unitId", h.holder, p.attendance,
    case when p.pledge = 'paper' or p.pledged_by = h.holder then p.pledged_at end as "pledgedAt"
  from casework.conference_participant p left join agency.post o on o.id = p.post_id
  left join lateral (select a.account_id as holder from agency.appointment a join agency.account c on c.id = a.account_id and c.closed_at is null
    where a.post_id = p.post_id and a.from_at <= now() and a.until_at > now() order by a.from_at limit 1) h on true
  where p.conference_id = $1 and p.case_file_id = $2 order by p.turn`

export async function stateForConference(work: Work, { caseFileId, conferenceId }: OnConference): Promise<ConferenceNow> {
  const file = await fileNow(work, caseFileId)
  const [[conference], sitting] = await Promise.all([
    work.query<Conference>('select id, state, version, held_at as "heldAt" from casework.conference where id = $1 and case_file_id = $2', [
      conferenceId,
      caseFileId
    ]),
    work.query<Seat>(seats, [conferenceId, caseFileId])
  ])
  return { file, conference: conference ?? null, seats: sitting }
}

export async function stateForDecision(work: Work, input: OnConference): Promise<DecisionState> {
  const state = await stateForConference(work, input)
  const ids = async (sql: string, parameters: readonly unknown[]) => (await work.query<{ id: string }>(sql, parameters)).map(({ id }) => id)
  const both = [input.caseFileId, input.conferenceId]
  const [pointIds, goalIds, decisionIds] = await Promise.all([
    ids('select id from casework.conference_point where case_file_id = $1 and conference_id = $2', both),
    ids('select id from casework.plan_goal where case_file_id = $1', [input.caseFileId]),
    ids('select id from casework.conference_decision where case_file_id = $1 and conference_id = $2 and struck_at is null', both)
  ])
  return { ...state, pointIds, goalIds, decisionIds }
}

interface MySeat {
  readonly participantId: string
  readonly postId: string
  readonly isPledged: boolean
  readonly state: Conference['state']
}

export async function stateForPledge(work: Work, { conferenceId }: Pledge): Promise<PledgeState> {
  const [seat] = await work.query<MySeat>(
    `select participant_id as "participantId", post_id as "postId", is_pledged as "isPledged", state from casework.my_conferences($1)
     where participant_id is not null`,
    [conferenceId]
  )
  return { seat: seat ?? null }
}
