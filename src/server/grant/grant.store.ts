/** Grants in SQL: what their commands decide on and save, who has been given what, and the pointer for whoever stands at the edge of a file. */
import { isOwnWord, type Month, type Word } from '#domain/case-file/of-age.ts'
import type { AcceptGrant, AnswerState } from '#domain/grant/accept-grant.ts'
import type { EndGrant, EndGrantState } from '#domain/grant/end-grant.ts'
import type { Grant, GrantFile, GrantPost } from '#domain/grant/grant.ts'
import type { NameCoWorker, NameCoWorkerState } from '#domain/grant/name-co-worker.ts'
import type { OfferGrant, OfferGrantChange, OfferGrantState } from '#domain/grant/offer-grant.ts'
import { accompanyingDuties } from '#domain/training/fit.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'

type OpenFile = GrantFile & { readonly unitId: string }

const fileNow = (work: Work, caseFileId: string): Promise<OpenFile[]> =>
  work.query<OpenFile>('select state, unit_id as "unitId" from casework.case_file where id = $1', [caseFileId])

const postNow = (work: Work, caseFileId: string, postId: string): Promise<GrantPost[]> =>
  work.query<GrantPost>(
    `select g.role, g.unit_id as "unitId", g.holder, g.kept_away as "isKeptAway", g.stands, coalesce(x.trained, false) as trained,
       coalesce(x.missing, '{}') as missing from casework.grant_post($1, $2) g left join casework.fit_of($1, $3, $2) x on x.post_id = $2`,
    [caseFileId, postId, work.now.today]
  )

const othersTrained = async (work: Work, caseFileId: string, postId: string): Promise<boolean> =>
  (await work.query<{ there: boolean }>('select casework.others_trained($1, $2, $3) as there', [caseFileId, work.now.today, postId]))[0]
    ?.there ?? false

/** Only who is in Lingkar's own register is asked for its papers. */
const accompanies = async (work: Work, postId: string): Promise<boolean> =>
  (await work.query('select 1 from agency.post where id = $1 and role = any ($2)', [postId, accompanyingDuties])).length > 0

const keepChoice = (work: Work, part: 'co-worker' | 'escort', chosen: Pick<NameCoWorker, 'caseFileId' | 'postId' | 'despite'>) =>
  work.query('select casework.keep_choice($1, $2, $3, $4, $5, $6)', [
    chosen.caseFileId,
    chosen.postId,
    part,
    chosen.despite ?? null,
    work.now.at,
    work.now.today
  ])

const standingsNow = async (work: Work, caseFileId: string): Promise<readonly string[]> =>
  (await work.query<{ standings: string[] }>(`select authn.standings_to('case-file', $1) as standings`, [caseFileId]))[0]?.standings ?? []

const grantNow = async (work: Work, caseFileId: string, grantId: string): Promise<Grant | null> =>
  (
    await work.query<Grant>(
      `select id, kind, state, post_id as "postId", days, offered_by as "offeredBy", until_at as "untilAt", consent_until as "consentUntil"
       from casework.grant_now($1, $2)`,
      [caseFileId, grantId]
    )
  )[0] ?? null

export async function stateForOffer(work: Work, { caseFileId, postId }: OfferGrant): Promise<OfferGrantState> {
  const [[file], [post], standings, consents, assessments, others, [ofAge]] = await Promise.all([
    fileNow(work, caseFileId),
    postNow(work, caseFileId, postId),
    standingsNow(work, caseFileId),
    work.query<OfferGrantState['consents'][number] & Word>(
      `select id, purpose, given_by as by, answered_on as "answeredOn" from casework.consent where case_file_id = $1 and status = 'GIVEN' and expires_on >= $2`,
      [caseFileId, work.now.today]
    ),
    work.query<OfferGrantState['assessments'][number]>(
      'select id, question from casework.best_interest where case_file_id = $1 and signed_at is not null',
      [caseFileId]
    ),
    othersTrained(work, caseFileId, postId),
    work.query<{ month: Month }>('select month from casework.of_age where case_file_id = $1 and month <= $2', [caseFileId, work.now.today])
  ])
  return {
    file: file ?? null,
    post: post ?? null,
    standings,
    consents,
    assessments,
    othersTrained: others,
    ownWords: ofAge ? consents.filter((one) => isOwnWord(one, ofAge.month)).map(({ id }) => id) : null
  }
}

const write = (work: Work, values: readonly unknown[]): Promise<unknown> =>
  work.query('select casework.offer_grant($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)', values)

export async function saveOffer(work: Work, offer: OfferGrantChange): Promise<Answer> {
  if (offer.kind === 'escort' && (await accompanies(work, offer.postId))) await keepChoice(work, 'escort', offer)
  await write(work, [
    offer.grantId,
    offer.caseFileId,
    offer.postId,
    offer.kind,
    offer.compartments,
    offer.purpose,
    offer.basis,
    offer.consentId,
    offer.bestInterestId,
    offer.legalDuty,
    offer.kind === 'escort' ? 1 : offer.days,
    offer.account,
    work.now.at,
    offer.untilAt
  ])
  return { grantId: offer.grantId }
}

export async function stateForCoWorker(work: Work, { caseFileId, postId }: NameCoWorker): Promise<NameCoWorkerState> {
  const [[file], [post], others] = await Promise.all([
    fileNow(work, caseFileId),
    postNow(work, caseFileId, postId),
    othersTrained(work, caseFileId, postId)
  ])
  return { file: file ?? null, post: post ?? null, othersTrained: others }
}

export async function saveCoWorker(work: Work, named: NameCoWorker & { readonly untilAt: string }): Promise<Answer> {
  const { grantId, caseFileId, postId, days } = named
  await keepChoice(work, 'co-worker', named)
  const basis = ['accompany', 'assignment', null, null, null]
  await write(work, [grantId, caseFileId, postId, 'co-worker', [], ...basis, days, null, work.now.at, named.untilAt])
  return { grantId }
}

export const stateForAnswer = async (work: Work, { caseFileId, grantId }: AcceptGrant): Promise<AnswerState> => ({
  grant: await grantNow(work, caseFileId, grantId)
})

export async function saveAcceptance(
  work: Work,
  { caseFileId, grantId, untilAt }: AcceptGrant & { readonly untilAt: string }
): Promise<Answer> {
  await work.query('select casework.answer_grant($1, $2, true, null, $3, $4)', [caseFileId, grantId, work.now.at, untilAt])
  return { grantId }
}

export async function saveRefusal(work: Work, { caseFileId, grantId, reason }: AcceptGrant & { readonly reason: string }): Promise<Answer> {
  await work.query('select casework.answer_grant($1, $2, false, $3, $4, null)', [caseFileId, grantId, reason, work.now.at])
  return { grantId }
}

export async function stateForEnd(work: Work, { caseFileId, grantId }: EndGrant): Promise<EndGrantState> {
  const [grant, standings] = await Promise.all([grantNow(work, caseFileId, grantId), standingsNow(work, caseFileId)])
  return { grant, standings }
}

export async function saveEnd(work: Work, { caseFileId, grantId }: EndGrant): Promise<Answer> {
  await work.query('select casework.end_grant($1, $2, $3)', [caseFileId, grantId, work.now.at])
  return { grantId }
}

/** Everything given on a file, offers first, then what runs, then what is over. */
export async function listGrants(work: Work, { id }: { id: string }): Promise<unknown> {
  const [row] = await work.query<{ grants: unknown }>(
    `select coalesce(jsonb_agg(x.grant_row), '[]'::jsonb) as grants from (
       select jsonb_build_object('id', g.id, 'postId', p.id, 'role', p.role, 'title', p.title, 'unit', u.name,
         'name', (select c.display_name from agency.appointment t join agency.account c on c.id = t.account_id
            where t.post_id = p.id and t.from_at <= now() and t.until_at > now() order by t.from_at limit 1),
         'kind', g.kind, 'compartments', g.compartments, 'purpose', g.purpose, 'basis', g.basis, 'legalDuty', g.legal_duty,
         'consentPurpose', (select c.purpose from casework.consent c where c.id = g.consent_id),
         'question', (select b.question from casework.best_interest b where b.id = g.best_interest_id),
         'state', case when g.state in ('offered', 'running') and g.until_at <= now() then 'lapsed' else g.state end, 'days', g.days,
         'offeredAt', g.offered_at, 'offeredBy', (select c.display_name from agency.account c where c.id = g.offered_by),
         'untilAt', g.until_at, 'declineReason', g.decline_reason) as grant_row
       from casework.access_grant g join agency.post p on p.id = g.post_id join agency.unit u on u.id = p.unit_id where g.case_file_id = $1
       order by case when g.until_at <= now() then 3 when g.state = 'offered' then 1 when g.state = 'running' then 2 else 3 end, g.offered_at desc, g.id) x`,
    [id]
  )
  return row?.grants
}

interface PointerRow {
  readonly caseFileId: string
  readonly [column: string]: unknown
}

const pointerColumns = `case_file_id as "caseFileId", code_name as "codeName", unit_name as "unitName", worker_title as "workerTitle", worker_name as "workerName",
  standing, until_at as "untilAt", compartments, purpose, given_by as "givenBy", grant_id as "grantId", kind, days`

/** Undefined for who may not know the file: not yours and not there are one answer. */
export async function readPointer(work: Work, { id }: { id: string }): Promise<unknown> {
  const rows = await work.query<PointerRow>(`select ${pointerColumns} from casework.pointers($1)`, [id])
  const [first] = rows
  if (!first) return undefined
  const { caseFileId, codeName, unitName, workerTitle, workerName } = first
  return { caseFileId, codeName, unitName, workerTitle, workerName, ways: rows.map(wayOf) }
}

const wayOf = ({ standing, untilAt, compartments, purpose, givenBy, grantId, kind, days }: PointerRow) => ({
  standing,
  untilAt,
  compartments,
  purpose,
  givenBy,
  grantId,
  kind,
  days
})

/** Who is asked without a grant is asked to take the child whole: a transfer, answered in its own place. */
export const listPointers = (work: Work): Promise<unknown> =>
  work.query(`select ${pointerColumns} from casework.pointers() where standing <> 'recipient-pending' or grant_id is not null`)
