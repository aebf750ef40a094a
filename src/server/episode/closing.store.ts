/** Closing: the facts the gate looks at, the request with its declared lines, the signature that ends the episode, and what is given back. */
import type { AskToClose, AskToCloseState } from '#domain/episode/ask-to-close.ts'
import type { CloseFile, CloseState, FileClosed } from '#domain/episode/close.ts'
import type { MeasuredFacts } from '#domain/episode/closing-gate.ts'
import type { ClosingTerms } from '#domain/episode/closing-terms.ts'
import { type LegalStep, trackEnd } from '#domain/legal/legal.ts'
import type { MoneyLine } from '#domain/legal/restitution.ts'
import type { ReturnClosing, ReturnClosingState } from '#domain/episode/return-closing.ts'
import { addTime } from '#domain/kernel/date.ts'
import { schoolEnd, type SchoolFacts } from '#domain/schooling/schooling.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { circleNow, lockedFile, ownPost, sealed, signing } from './file-of-episode.store.ts'

type FactRow = Omit<MeasuredFacts, 'assessed' | 'needs' | 'coverage' | 'severeGaps' | 'singleSupports' | 'legalTrack' | 'schoolTrack'> & {
  readonly steps: readonly LegalStep[]
  readonly money: readonly MoneyLine[]
  readonly standings: SchoolFacts['standings']
  readonly attendances: SchoolFacts['attendances']
}

/** Everything the file itself says about the gate's lines. */
export async function measuredFacts(work: Work, caseFileId: string): Promise<MeasuredFacts | null> {
  const [[row], { assessed, needs, score }] = await Promise.all([
    work.query<FactRow>(
      `select f.risk, f.age_band as "ageBand", f.restricted,
         (select max(((c.at + interval '7 hours') at time zone 'UTC')::date)::text from pipeline.command c where c.subject_id = f.id and c.name = 'case-file.lower-risk'
           and c.answer->>'outcome' = 'accepted' and c.answer->'answer'->>'from' = 'RK3') as "highRiskEndedOn",
         (select count(*)::integer from casework.monitoring_visit v where v.case_file_id = f.id and v.episode_number = e.number) as "visitsDated",
         exists (select from casework.best_interest b where b.case_file_id = f.id and b.question = 'BQ8' and b.signed_at >= e.opened_at)
           or 'BQ8' = any (casework.determined(f.id)) as "closingAssessed",
         (select coalesce(jsonb_agg(l.line order by l.line) filter (where l.state = 'open'), '[]'::jsonb) from casework.transition_line l where l.case_file_id = f.id
            having count(*) > 0) as "openTransition",
         exists (select from casework.consent c join casework.of_age o on o.case_file_id = c.case_file_id where c.case_file_id = f.id and c.status = 'GIVEN'
            and c.purpose = 'CS01' and c.expires_on >= $2 and casework.is_own_word(c.given_by, c.answered_on, o.month)) as "ownConsent",
         coalesce((select jsonb_agg(jsonb_build_object('stage', s.stage, 'happenedOn', s.happened_on, 'recordedAt', s.recorded_at)) from casework.legal_step s
            where s.case_file_id = f.id and s.struck_at is null), '[]'::jsonb) as steps,
         coalesce((select jsonb_agg(jsonb_build_object('kind', m.kind, 'amount', m.amount, 'onDay', m.on_day, 'recordedAt', m.recorded_at))
            from casework.legal_money m where m.case_file_id = f.id and m.struck_at is null), '[]'::jsonb) as money,
         coalesce((select jsonb_agg(jsonb_build_object('status', s.status, 'onDay', s.on_day) order by s.on_day desc, s.recorded_at desc)
            from casework.school_standing s where s.case_file_id = f.id), '[]'::jsonb) as standings,
         coalesce((select jsonb_agg(jsonb_build_object('attendance', a.attendance, 'onDay', a.on_day) order by a.on_day desc, a.recorded_at desc)
            from casework.school_attendance a where a.case_file_id = f.id), '[]'::jsonb) as attendances
       from casework.case_file f join casework.episode e on e.case_file_id = f.id and e.number = (select max(x.number) from casework.episode x where x.case_file_id = f.id)
       where f.id = $1`,
      [caseFileId, work.now.today]
    ),
    circleNow(work, caseFileId)
  ])
  if (!row) return null
  const { steps, money, standings, attendances, ...measured } = row
  return {
    ...measured,
    legalTrack: trackEnd(steps, money),
    schoolTrack: schoolEnd({ standings, attendances }),
    assessed,
    needs,
    coverage: score.coverage,
    severeGaps: score.gaps.filter((gap) => gap.severe).map(({ need, key }) => `${need}/${key}`),
    singleSupports: [...new Set(score.singlePointsOfFailure.filter(({ key }) => key === 'PRO').map(({ need }) => need))]
  }
}

const askedId = async (work: Work, caseFileId: string): Promise<string | null> =>
  (
    await work.query<{ id: string }>(`select id from casework.closing where case_file_id = $1 and status = 'asked' for update`, [
      caseFileId
    ])
  )[0]?.id ?? null

export async function stateForAsking(work: Work, { caseFileId, accompanimentPostId }: AskToClose): Promise<AskToCloseState> {
  const file = await lockedFile(work, caseFileId)
  const [facts, asked, held] = await Promise.all([
    measuredFacts(work, caseFileId),
    askedId(work, caseFileId),
    accompanimentPostId
      ? work.query('select 1 from agency.appointment where post_id = $1 and from_at <= now() and until_at > now() limit 1', [
          accompanimentPostId
        ])
      : []
  ])
  return { file, facts, isAsked: asked !== null, accompanimentHeld: held.length > 0 }
}

export async function saveAsking(work: Work, asked: AskToClose): Promise<Answer> {
  const { caseFileId, closingId } = asked
  const seal = (column: 'statement' | 'legal_owner' | 'needs_owner' | 'receiver', text: string | null) =>
    sealed(work, places.closing(caseFileId, column, closingId), text)
  const [statement, legalOwner, needsOwner, receiver, postId] = await Promise.all([
    seal('statement', asked.statement),
    seal('legal_owner', asked.legalOwner),
    seal('needs_owner', asked.needsOwner),
    seal('receiver', asked.receiver),
    ownPost(work, caseFileId, ['case-worker'])
  ])
  await work.query(
    `insert into casework.closing (id, case_file_id, episode_number, reason, ready, statement, missing_reason, talk_on, documents_on, legal, legal_owner, legal_on,
       education, education_on, owned_needs, needs_owner, receiver, accompaniment_post_id, tries, safety_checked_on, asked_at, asked_by, asked_by_post)
     values ($1, $2, (select max(e.number) from casework.episode e where e.case_file_id = $2), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
       $18, $19, $20, $21, $22)`,
    [
      closingId,
      caseFileId,
      asked.reason,
      asked.ready,
      statement,
      statement === null ? asked.missingReason : null,
      asked.talkOn,
      asked.documentsOn,
      asked.legal,
      legalOwner,
      asked.legalOn,
      asked.education,
      asked.educationOn,
      asked.ownedNeeds,
      needsOwner,
      receiver,
      asked.reason === 'CL10' ? asked.accompanimentPostId : null,
      asked.tries,
      asked.safetyCheckedOn,
      work.now.at,
      work.caller.accountId,
      postId
    ]
  )
  return { closingId, reason: asked.reason }
}

interface AskedRow extends Omit<ClosingTerms, 'statement' | 'missingReason'> {
  readonly id: string
  readonly accountId: string
  readonly postId: string
}

export async function stateForClosing(work: Work, { caseFileId, closingId }: CloseFile): Promise<CloseState> {
  const file = await lockedFile(work, caseFileId)
  const [[row], facts, signerPostId] = await Promise.all([
    // whether a sealed line was filled is all the gate asks; nobody's words are opened for a signature
    work.query<AskedRow>(
      `select id, asked_by as "accountId", asked_by_post as "postId", reason, ready, talk_on as "talkOn", documents_on as "documentsOn", legal,
         case when legal_owner is not null then 'x' end as "legalOwner", legal_on as "legalOn", education, education_on as "educationOn", owned_needs as "ownedNeeds",
         case when needs_owner is not null then 'x' end as "needsOwner", case when receiver is not null then 'x' end as receiver,
         accompaniment_post_id as "accompanimentPostId", to_json(tries) as tries, safety_checked_on as "safetyCheckedOn"
       from casework.closing where id = $1 and case_file_id = $2 and status = 'asked' for update`,
      [closingId, caseFileId]
    ),
    measuredFacts(work, caseFileId),
    ownPost(work, caseFileId, signing)
  ])
  if (!row) return { file, asked: null, facts, signerPostId }
  const { id, accountId, postId, ...terms } = row
  return { file, asked: { id, by: { accountId, postId }, terms: { ...terms, statement: null, missingReason: null } }, facts, signerPostId }
}

export async function saveClosing(work: Work, closed: FileClosed, { caseFileId }: CloseFile): Promise<Answer> {
  const { closingId, reason, from, through, version, signerPostId, lines } = closed
  // the last visit comes twelve months after monitoring began
  await work.query('select casework.renew_standings($1, $2)', [caseFileId, addTime(work.now.at, 400, 'day')])
  await work.query(
    `update casework.closing set status = 'signed', settled_by = $2, settled_by_post = $3, settled_at = $4, through = $5, lines = $6 where id = $1`,
    [closingId, work.caller.accountId, signerPostId, work.now.at, through, lines]
  )
  await work.query('update casework.episode set closed_at = $2, closure_reason = $3 where case_file_id = $1 and closed_at is null', [
    caseFileId,
    work.now.at,
    reason
  ])
  await work.query(`update casework.case_file set state = 'ST15', state_since = $2, review_due_on = null, version = $3 where id = $1`, [
    caseFileId,
    work.now.at,
    version
  ])
  await work.query('select casework.settle_closing($1, $2)', [closingId, work.now.at])
  return { closingId, reason, from, through, to: 'ST15' }
}

export async function stateForReturning(work: Work, { caseFileId }: ReturnClosing): Promise<ReturnClosingState> {
  const file = await lockedFile(work, caseFileId)
  return { file, askedId: await askedId(work, caseFileId) }
}

export async function saveReturning(work: Work, { caseFileId, closingId, reason }: ReturnClosing): Promise<Answer> {
  const [why, postId] = await Promise.all([
    sealed(work, places.closing(caseFileId, 'return_reason', closingId), reason),
    ownPost(work, caseFileId, [...signing, 'case-worker'])
  ])
  await work.query(
    `update casework.closing set status = 'returned', return_reason = $2, settled_by = $3, settled_by_post = $4, settled_at = $5 where id = $1`,
    [closingId, why, work.caller.accountId, postId, work.now.at]
  )
  return { closingId }
}
