/** How a colleague is, in SQL: rows only she reads, numbers only she opens; and that she asked for a talk, without a reason. */
import type { AskForTalk, AskForTalkState } from '#domain/supervision/ask-for-talk.ts'
import type { RecordWellbeing } from '#domain/supervision/record-wellbeing.ts'
import { WellbeingScores } from '#domain/supervision/wellbeing.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

export const stateForWellbeing = async (): Promise<object> => ({})

/** Answers nothing: what is remembered of a command must not tell how she is. */
export async function saveWellbeing(work: Work, { checkId, scores }: RecordWellbeing): Promise<void> {
  const { accountId } = work.caller
  const sealed = await work.vault.seal(places.wellbeing(accountId, checkId), JSON.stringify(scores))
  await work.query('insert into agency.wellbeing_entry (id, account_id, recorded_at, scores) values ($1, $2, $3, $4)', [
    checkId,
    accountId,
    work.now.at,
    sealed
  ])
}

export async function readWellbeing(work: Work): Promise<unknown> {
  const rows = await work.query<{ id: string; accountId: string; at: string; scores: string }>(
    `select id, account_id as "accountId", to_jsonb(recorded_at) #>> '{}' as at, scores from agency.wellbeing_entry
     where account_id = authn.account_id() order by recorded_at desc limit 12`
  )
  return Promise.all(
    rows.map(async ({ id, accountId, at, scores }) => ({
      id,
      at,
      scores: WellbeingScores.parse(JSON.parse(await work.vault.open(places.wellbeing(accountId, id), scores)))
    }))
  )
}

export async function stateForTalk(work: Work, { postId }: AskForTalk): Promise<AskForTalkState> {
  const [row] = await work.query<AskForTalkState>(
    `select p.supervisor_post_id as "supervisorPostId",
       exists (select from agency.appointment t where t.post_id = p.supervisor_post_id and t.from_at <= now() and t.until_at > now() and t.account_id <> $2) as "isHeld",
       exists (select from agency.talk_request q where q.supervisor_post_id = p.supervisor_post_id and q.account_id = $2
         and not exists (select from agency.supervision_participant w where w.supervisor_post_id = q.supervisor_post_id and w.account_id = q.account_id
           and w.held_on >= (q.asked_at at time zone interval '7 hours')::date)) as "hasAsked"
     from agency.post p where p.id = $1 and p.id = any (array(select authn.my_posts()))`,
    [postId, work.caller.accountId]
  )
  return row ?? { supervisorPostId: null, isHeld: false, hasAsked: false }
}

export async function saveTalkRequest(work: Work, request: AskForTalk & { supervisorPostId: string }): Promise<void> {
  await work.query('insert into agency.talk_request (id, account_id, post_id, supervisor_post_id, asked_at) values ($1, $2, $3, $4, $5)', [
    request.requestId,
    work.caller.accountId,
    request.postId,
    request.supervisorPostId,
    work.now.at
  ])
}
