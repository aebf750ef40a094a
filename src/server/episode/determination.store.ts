/** A panel's determination: who may sit on it, what was called, each signature, and how all of it is read. */
import type { Role } from '#domain/access/role.ts'
import type { DeterminationOpened, OpenDetermination, OpenDeterminationState } from '#domain/episode/open-determination.ts'
import type { Determination, PanelSigned, SignDetermination, SignDeterminationState } from '#domain/episode/sign-determination.ts'
import type { WithdrawDetermination, WithdrawDeterminationState } from '#domain/episode/withdraw-determination.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { lockedFile, ownPost, sealed } from './file-of-episode.store.ts'
import { readinessFacts } from './return.store.ts'

/** Posts that stand to the file through an office's people and are held today, with who holds them. */
const held = `select distinct on (s.post_id) s.post_id as "postId", p.role, p.title, a.account_id
  from casework.standing s join agency.post p on p.id = s.post_id
  join agency.appointment a on a.post_id = p.id and a.from_at <= now() and a.until_at > now()
  where s.case_file_id = $1 and s.standing in ('case-worker', 'co-worker', 'supervisor', 'unit-head') and s.from_at <= now() and s.until_at > now()
  order by s.post_id`

export async function stateForOpening(work: Work, { caseFileId }: OpenDetermination): Promise<OpenDeterminationState> {
  const file = await lockedFile(work, caseFileId)
  const [filePosts, open, convenerPostId, readiness] = await Promise.all([
    work.query<{ postId: string; role: Role }>(held, [caseFileId]),
    work.query<{ question: string }>(`select question from casework.determination where case_file_id = $1 and status = 'open'`, [
      caseFileId
    ]),
    ownPost(work, caseFileId, ['case-worker', 'supervisor', 'unit-head']),
    readinessFacts(work, caseFileId)
  ])
  return { file, filePosts, openQuestions: open.map(({ question }) => question), readiness, convenerPostId }
}

export async function saveOpening(work: Work, { determination, convenerPostId, members }: DeterminationOpened): Promise<Answer> {
  const { caseFileId, determinationId: id } = determination
  const [reasons, statement, offices] = await Promise.all([
    work.vault.seal(places.determination(caseFileId, 'reasons', id), determination.reasons),
    sealed(work, places.determination(caseFileId, 'statement', id), determination.statement),
    Promise.all(members.map((one) => sealed(work, places.panelOffice(caseFileId, one.id), one.office)))
  ])
  await work.query(
    `insert into casework.determination (id, case_file_id, episode_number, question, options, chosen, reasons, statement, missing_reason, review_on, opened_on,
       opened_at, opened_by, opened_by_post)
     values ($1, $2, (select max(e.number) from casework.episode e where e.case_file_id = $2), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      id,
      caseFileId,
      determination.question,
      determination.options,
      determination.chosen,
      reasons,
      statement,
      statement === null ? determination.missingReason : null,
      determination.reviewOn,
      work.now.today,
      work.now.at,
      work.caller.accountId,
      convenerPostId
    ]
  )
  for (const [index, one] of members.entries())
    await work.query(
      `insert into casework.determination_member (id, case_file_id, determination_id, place, post_id, profession, office) values ($1, $2, $3, $4, $5, $6, $7)`,
      [one.id, caseFileId, id, index + 1, one.postId, one.profession, offices[index] ?? null]
    )
  return { determinationId: id, question: determination.question }
}

async function determinationOf(work: Work, caseFileId: string, id: string): Promise<Determination | null> {
  const [row] = await work.query<Omit<Determination, 'convener'> & { accountId: string; postId: string }>(
    `select d.id, d.status, d.opened_on as "openedOn", d.opened_by as "accountId", d.opened_by_post as "postId",
       (select jsonb_agg(jsonb_build_object('id', m.id, 'postId', m.post_id, 'profession', m.profession, 'signedByAccount', m.signed_by, 'agrees', m.agrees)
          order by m.place) from casework.determination_member m where m.case_file_id = $1 and m.determination_id = d.id) as members
     from casework.determination d where d.id = $2 and d.case_file_id = $1`,
    [caseFileId, id]
  )
  if (!row) return null
  const { accountId, postId, ...rest } = row
  return { ...rest, convener: { accountId, postId } }
}

// The file is locked first: of two who sign at once the second sees the first.
export async function stateForSigning(work: Work, input: SignDetermination): Promise<SignDeterminationState> {
  const file = await lockedFile(work, input.caseFileId)
  return { file, determination: await determinationOf(work, input.caseFileId, input.determinationId) }
}

export async function saveSigning(
  work: Work,
  { determinationId, memberId, outcome }: PanelSigned,
  input: SignDetermination
): Promise<Answer> {
  const dissent = await sealed(work, places.panelDissent(input.caseFileId, memberId), input.dissent)
  await work.query(
    'update casework.determination_member set agrees = $2, dissent = $3, paper_on = $4, signed_at = $5, signed_by = $6 where id = $1 and case_file_id = $7',
    [memberId, input.agrees, dissent, input.paperOn, work.now.at, work.caller.accountId, input.caseFileId]
  )
  if (outcome !== 'open') await settle(work, input.caseFileId, determinationId, outcome)
  return { determinationId, outcome }
}

export async function stateForWithdrawal(work: Work, input: WithdrawDetermination): Promise<WithdrawDeterminationState> {
  await lockedFile(work, input.caseFileId)
  return { determination: await determinationOf(work, input.caseFileId, input.determinationId) }
}

export async function saveWithdrawal(work: Work, { caseFileId, determinationId }: WithdrawDetermination): Promise<Answer> {
  await settle(work, caseFileId, determinationId, 'withdrawn')
  return { determinationId }
}

const settle = (work: Work, caseFileId: string, id: string, status: string) =>
  work.query('update casework.determination set status = $3, settled_at = $4 where id = $2 and case_file_id = $1', [
    caseFileId,
    id,
    status,
    work.now.at
  ])

interface SeenMember {
  readonly id: string
  office: string | null
  dissent: string | null
}
interface Seen {
  readonly id: string
  reasons: string
  statement: string | null
  readonly members: SeenMember[]
}

const nameOf = (account: string) => `(select n.display_name from agency.account n where n.id = ${account})`

export async function readDeterminations(work: Work, { id }: { id: string }): Promise<unknown> {
  const [row] = await work.query<{ read: { determinations: Seen[] } }>(
    `select jsonb_build_object(
       'candidates', coalesce((select jsonb_agg(jsonb_build_object('postId', h."postId", 'role', h.role, 'title', h.title, 'name', ${nameOf('h.account_id')}) order by h.role, h."postId")
          from (${held}) h), '[]'::jsonb),
       'determinations', coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'question', d.question, 'options', d.options, 'chosen', d.chosen,
            'reasons', d.reasons, 'statement', d.statement, 'missingReason', d.missing_reason, 'reviewOn', d.review_on, 'openedOn', d.opened_on,
            'openedBy', ${nameOf('d.opened_by')}, 'openedByAccount', d.opened_by, 'openedByPost', d.opened_by_post, 'status', d.status, 'settledAt', d.settled_at,
            'members', (select jsonb_agg(jsonb_build_object('id', m.id, 'postId', m.post_id, 'profession', m.profession, 'office', m.office,
                'title', (select p.title from agency.post p where p.id = m.post_id),
                'name', coalesce(case when m.post_id is not null then ${nameOf('m.signed_by')} end,
                   (select n.display_name from agency.appointment a join agency.account n on n.id = a.account_id
                      where a.post_id = m.post_id and a.from_at <= now() and a.until_at > now() limit 1)),
                'agrees', m.agrees, 'dissent', m.dissent, 'paperOn', m.paper_on, 'signedAt', m.signed_at, 'signedByAccount', m.signed_by) order by m.place)
              from casework.determination_member m where m.case_file_id = f.id and m.determination_id = d.id)) order by d.opened_at desc, d.id)
          from casework.determination d where d.case_file_id = f.id), '[]'::jsonb)
     ) as read from casework.case_file f where f.id = $1`,
    [id]
  )
  if (!row) return undefined
  await Promise.all(
    row.read.determinations.map(async (one) => {
      one.reasons = await work.vault.open(places.determination(id, 'reasons', one.id), one.reasons)
      if (one.statement) one.statement = await work.vault.open(places.determination(id, 'statement', one.id), one.statement)
      await Promise.all(
        one.members.map(async (member) => {
          if (member.office) member.office = await work.vault.open(places.panelOffice(id, member.id), member.office)
          if (member.dissent) member.dissent = await work.vault.open(places.panelDissent(id, member.id), member.dissent)
        })
      )
    })
  )
  return row.read
}
