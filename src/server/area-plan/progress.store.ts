/** How promises go, who took them over, and what the area decided when it met, in SQL. */
import type { AnswerTaker, AnswerTakerState } from '#domain/area-plan/answer-taker.ts'
import type { RecordAreaProgress, RecordAreaProgressState } from '#domain/area-plan/record-area-progress.ts'
import type { RecordMeeting, RecordMeetingState } from '#domain/area-plan/record-meeting.ts'
import type { TakeOverCommitment, TakeOverCommitmentState } from '#domain/area-plan/take-over-commitment.ts'
import type { HeldPromise } from '#domain/area-plan/holder.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { commitmentAt, holderAt, leadsOf, postsOf } from './area-plan.store.ts'
import { sealOffices } from './offices.ts'

export const stateForProgress = (work: Work, { commitmentId }: RecordAreaProgress): Promise<RecordAreaProgressState> =>
  commitmentAt(work, commitmentId)

export async function saveProgress(work: Work, entry: RecordAreaProgress & { readonly regionCode: string }): Promise<Answer> {
  const { regionCode, progressId, commitmentId } = entry
  const reason = entry.reason && (await work.vault.seal(places.areaWords(regionCode, 'area_progress.reason', progressId), entry.reason))
  await Promise.all([
    work.query(
      `insert into agency.area_progress (id, commitment_id, region_code, kind, status, value, measured_on, reason, recorded_by, recorded_at)
       values ($1, $2, $3, 'progress', $4, $5, $6, $7, $8, $9)`,
      [progressId, commitmentId, regionCode, entry.status, entry.value, entry.measuredOn, reason, work.caller.accountId, work.now.at]
    ),
    work.query('update agency.area_commitment set status = $2, version = version + 1 where id = $1', [commitmentId, entry.status])
  ])
  return { version: entry.seenVersion + 1 }
}

export async function stateForTaking(work: Work, { commitmentId }: TakeOverCommitment): Promise<TakeOverCommitmentState> {
  const { plan, commitment } = await commitmentAt(work, commitmentId)
  const [held] = await work.query<HeldPromise>(
    `select c.promised_by as "promisedBy",
       case when c.responsible_post_id in (select authn.my_posts()) then $3::uuid else ${holderAt('c.responsible_post_id', '$2')} end as "heldBy",
       coalesce((select jsonb_agg(jsonb_build_object('accountId', t.account_id, 'answer', t.answer) order by t.taken_at)
         from agency.area_taking t where t.commitment_id = c.id and t.post_id = c.responsible_post_id), '[]'::jsonb) as takings
     from agency.area_commitment c where c.id = $1`,
    [commitmentId, work.now.at, work.caller.accountId]
  )
  return { plan, commitment, held: held ?? null }
}

export async function saveTaking(
  work: Work,
  taking: TakeOverCommitment & { readonly regionCode: string; readonly postId: string }
): Promise<Answer> {
  const question =
    taking.question &&
    (await work.vault.seal(places.areaWords(taking.regionCode, 'area_taking.question', taking.takingId), taking.question))
  await work.query(
    `insert into agency.area_taking (id, commitment_id, region_code, post_id, account_id, answer, question, taken_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [taking.takingId, taking.commitmentId, taking.regionCode, taking.postId, work.caller.accountId, taking.answer, question, work.now.at]
  )
  return { takingId: taking.takingId }
}

export async function stateForReply(work: Work, { takingId }: AnswerTaker): Promise<AnswerTakerState> {
  const [question] = await work.query<NonNullable<AnswerTakerState['question']>>(
    `select t.region_code as "regionCode", t.region_code in (select agency.regencies_led()) as leads, t.reply is not null as answered
     from agency.area_taking t where t.id = $1 and t.answer = 'asked'`,
    [takingId]
  )
  return { question: question ?? null }
}

export async function saveReply(
  work: Work,
  { regionCode, reply }: { regionCode: string; reply: string },
  { takingId }: AnswerTaker
): Promise<void> {
  const sealed = await work.vault.seal(places.areaWords(regionCode, 'area_taking.reply', takingId), reply)
  await work.query('update agency.area_taking set reply = $2, replied_by = $3, replied_at = $4 where id = $1', [
    takingId,
    sealed,
    work.caller.accountId,
    work.now.at
  ])
}

export async function stateForMeeting(work: Work, { regionCode, attendingPostIds, decisions }: RecordMeeting): Promise<RecordMeetingState> {
  const [leads, posts, commitments] = await Promise.all([
    leadsOf(work),
    postsOf(work, regionCode, attendingPostIds),
    work.query<{ id: string }>('select id from agency.area_commitment where region_code = $1 and id = any ($2)', [
      regionCode,
      decisions.flatMap(({ commitmentId }) => (commitmentId ? [commitmentId] : []))
    ])
  ])
  return { leads, posts, commitments: commitments.map(({ id }) => id) }
}

export async function saveMeeting(work: Work, meeting: RecordMeeting): Promise<Answer> {
  const { meetingId, regionCode, decisions } = meeting
  const [offices, ...words] = await Promise.all([
    sealOffices(work, places.areaWords(regionCode, 'area_meeting.outside_offices', meetingId), meeting.outsideOffices),
    ...decisions.map((one) => work.vault.seal(places.areaWords(regionCode, 'area_decision.words', one.decisionId), one.words))
  ])
  await Promise.all([
    work.query(
      `insert into agency.area_meeting (id, region_code, held_on, attending_post_ids, outside_offices, next_on, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [meetingId, regionCode, meeting.heldOn, meeting.attendingPostIds, offices, meeting.nextOn, work.caller.accountId, work.now.at]
    ),
    work.query(
      `insert into agency.area_decision (id, meeting_id, region_code, commitment_id, position, words)
       select d.id, $1, $2, d.commitment, d.n, d.words from unnest($3::uuid[], $4::uuid[], $5::text[]) with ordinality d (id, commitment, words, n)`,
      [meetingId, regionCode, decisions.map(({ decisionId }) => decisionId), decisions.map(({ commitmentId }) => commitmentId), words]
    )
  ])
  return { meetingId }
}
