/** Making, fetching and withdrawing papers. */
import { createHash, randomBytes } from 'node:crypto'
import { compartments } from '#domain/access/compartments.ts'
import type { FetchPaper, FetchPaperState, PaperFetched } from '#domain/paper/fetch-paper.ts'
import type { MakePaper, MakePaperState, PaperMade } from '#domain/paper/make-paper.ts'
import { type Paper, paperCode, paperNumber } from '#domain/paper/paper.ts'
import type { WithdrawPaper, WithdrawPaperState } from '#domain/paper/withdraw-paper.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import { patient } from '#server/pipeline/threads.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { aboutRows, standing } from './gather.ts'
import { type Imprint, sheetOf } from './imprint.ts'
import { print } from './press.ts'

/** Rises with every change of what a sheet says or how it looks: a paper of an older one cannot be made again (see fetchedPaper). */
const template = '1'

export const digestOf = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest()

/** What is open of the file, whether the paper has anything to show, and what the giver may rest it on. */
export async function stateForMake(work: Work, input: MakePaper): Promise<MakePaperState> {
  const [[file], [post], consents, assessments] = await Promise.all([
    work.query<{ open: MakePaperState['open']; stands: boolean; mayGive: boolean }>(
      `select array(select k from unnest($2::text[]) k where f.id = any (array(select casework.files_open(k)))) as open,
         coalesce((jsonb_build_object(${standing}) ->> $3)::boolean, exists (select from (${aboutRows}) x where x.kind = $3 and x.id = $4)) as stands,
         authn.standings_to('case-file', f.id) && array['case-worker', 'supervisor', 'unit-head'] as "mayGive"
       from casework.case_file f where f.id = $1`,
      [input.caseFileId, compartments.codes, input.kind, input.rowId]
    ),
    input.postId === null
      ? []
      : work.query<{ role: NonNullable<MakePaperState['post']>['role']; isKeptAway: boolean }>(
          'select role, kept_away as "isKeptAway" from casework.grant_post($1, $2)',
          [input.caseFileId, input.postId]
        ),
    work.query<MakePaperState['consents'][number]>(
      "select id, purpose from casework.consent where case_file_id = $1 and status = 'GIVEN' and expires_on >= $2",
      [input.caseFileId, work.now.today]
    ),
    work.query<MakePaperState['assessments'][number]>(
      'select id, question from casework.best_interest where case_file_id = $1 and signed_at is not null',
      [input.caseFileId]
    )
  ])
  return {
    isThere: file !== undefined,
    open: file?.open ?? [],
    stands: file?.stands ?? false,
    mayGive: file?.mayGive ?? false,
    post: post ?? null,
    consents,
    assessments
  }
}

interface Maker {
  readonly postId: string
  readonly unitId: string
  readonly unit: string
  readonly place: string
  readonly name: string
}

/** The post through which somebody makes it: of several the one the file knows, else the one in its unit. */
const makers = `select p.id as "postId", u.id as "unitId", u.name as unit, r.name as place, a.display_name as name
  from casework.case_file f, agency.post p join agency.unit u on u.id = p.unit_id join agency.region r on r.code = u.region_code, agency.account a
  where f.id = $1 and a.id = authn.account_id() and p.id = any (array(select authn.my_posts()))
  order by p.id in (f.worker_post_id, f.supervisor_post_id) desc, p.unit_id = f.unit_id desc, p.id limit 1`

/** A referral letter is for the unit it was sent to: the gate was passed when it was sent. */
const unitOfReferral = async (work: Work, caseFileId: string, rowId: string | null): Promise<string | null> => {
  const [row] = await work.query<{ unit: string }>(
    `select r ->> 'toUnit' as unit from jsonb_array_elements(casework.referrals_of($1, null, $3)) r where r ->> 'id' = $2`,
    [caseFileId, rowId, work.now.at]
  )
  return row?.unit ?? null
}

const readerOf = async (
  work: Work,
  { caseFileId, kind, rowId, postId, office }: Pick<PaperMade, 'caseFileId' | 'kind' | 'rowId' | 'postId' | 'office'>
): Promise<string | null> => {
  if (kind === 'DC08') return unitOfReferral(work, caseFileId, rowId)
  if (postId === null) return office
  const [post] = await work.query<{ name: string }>(
    `select p.title || ', ' || u.name as name from agency.post p join agency.unit u on u.id = p.unit_id where p.id = $1`,
    [postId]
  )
  return post?.name ?? office
}

/** Set in type once, to know its pages and its digest; the bytes are not kept. */
export async function savePaper(work: Work, made: PaperMade): Promise<Answer> {
  const { caseFileId, paperId } = made
  const [[maker], office] = await Promise.all([work.query<Maker>(makers, [caseFileId]), readerOf(work, made)])
  if (!maker) throw new Error('a paper needs a post that makes it')
  const code = made.format === 'pdf' ? paperCode.from(randomBytes(16)) : null
  const number = paperNumber.shown(paperNumber.from(randomBytes(8)))
  const sheet = await sheetOf(work, {
    ...made,
    office,
    number,
    code,
    madeAt: work.now.at,
    maker: maker.name,
    unit: maker.unit,
    place: maker.place,
    origin: work.origin
  })
  const { bytes, pages } = await print({ format: made.format, sheet }, work.loadingDemo ? patient : undefined)
  await work.query(
    `insert into casework.paper (id, case_file_id, number, kind, format, purpose, row_id, parts, reader, post_id, role, office, basis, consent_id, best_interest_id,
       legal_duty, code, code_digest, template, origin, pages, content_digest, file_digest, unit_id, made_at, made_by, made_by_post)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27)`,
    [
      paperId,
      caseFileId,
      number,
      made.kind,
      made.format,
      made.purpose,
      made.rowId,
      made.parts,
      made.reader,
      made.postId,
      made.role,
      made.office && (await work.vault.seal(places.paperOffice(caseFileId, paperId), made.office)),
      made.basis,
      made.consentId,
      made.bestInterestId,
      made.legalDuty,
      code && (await work.vault.seal(places.paperCode(caseFileId, paperId), code)),
      code && digestOf(code),
      template,
      work.origin,
      pages,
      digestOf(JSON.stringify(sheet)),
      code && digestOf(bytes),
      maker.unitId,
      work.now.at,
      work.caller.accountId,
      maker.postId
    ]
  )
  return { paperId, number, pages }
}

async function paperState(work: Work, { caseFileId, paperId }: FetchPaper | WithdrawPaper): Promise<{ readonly paper: Paper | null }> {
  const [paper] = await work.query<Paper>(
    'select made_by as "madeBy", made_at as "madeAt", withdrawn_at as "withdrawnAt" from casework.paper where case_file_id = $1 and id = $2',
    [caseFileId, paperId]
  )
  return { paper: paper ?? null }
}
export const stateForFetch = (work: Work, input: FetchPaper): Promise<FetchPaperState> => paperState(work, input)
export const stateForWithdraw = (work: Work, input: WithdrawPaper): Promise<WithdrawPaperState> => paperState(work, input)

export async function saveTicket(work: Work, { caseFileId, paperId, ticketId, until }: PaperFetched): Promise<Answer> {
  await work.query('select casework.give_ticket($1, $2, $3, $4)', [ticketId, caseFileId, paperId, until])
  return { ticketId }
}

export async function saveWithdrawn(work: Work, { caseFileId, paperId, reason }: WithdrawPaper): Promise<Answer> {
  await work.query(
    'update casework.paper set withdrawn_at = $3, withdrawn_by = $4, withdrawn_reason = $5 where case_file_id = $1 and id = $2',
    [caseFileId, paperId, work.now.at, work.caller.accountId, reason]
  )
  return { paperId }
}

interface Kept extends Omit<Imprint, 'caseFileId'> {
  readonly postId: string | null
  readonly contentDigest: Buffer
  readonly fileDigest: Buffer | null
  readonly template: string
}

export type Fetched = { readonly name: string; readonly format: 'pdf' | 'docx'; readonly bytes: Uint8Array } | { readonly changed: true }

/**
 * A paper made again for its maker, against a ticket: access was asked for this very request, and the content is read under today's rights.
 * What no longer comes out letter by letter is not handed out under the old number; undefined when there is nothing to hand out.
 */
export async function fetchedPaper(
  work: Work,
  { id, paperId, ticketId }: { id: string; paperId: string; ticketId: string }
): Promise<Fetched | undefined> {
  const [ticket] = await work.query<{ ok: boolean }>('select casework.use_ticket($1, $2, $3, $4) as ok', [
    ticketId,
    id,
    paperId,
    work.now.at
  ])
  if (!ticket?.ok) return undefined
  const [kept] = await work.query<Kept>(
    `select p.kind, p.format, p.purpose, p.row_id as "rowId", p.parts, p.role, p.basis, p.number, p.code, p.office, p.post_id as "postId", p.made_at as "madeAt",
       p.origin, a.display_name as maker, u.name as unit, r.name as place, p.content_digest as "contentDigest", p.file_digest as "fileDigest", p.template
     from casework.paper p join agency.account a on a.id = p.made_by join agency.unit u on u.id = p.unit_id join agency.region r on r.code = u.region_code
     where p.case_file_id = $1 and p.id = $2 and p.made_by = authn.account_id() and p.withdrawn_at is null`,
    [id, paperId]
  )
  if (!kept) return undefined
  if (kept.template !== template) return { changed: true }
  const words = kept.office && (await work.vault.open(places.paperOffice(id, paperId), kept.office))
  const code = kept.code && (await work.vault.open(places.paperCode(id, paperId), kept.code))
  const sheet = await sheetOf(work, {
    ...kept,
    caseFileId: id,
    office: await readerOf(work, { ...kept, caseFileId: id, office: words }),
    code
  })
  if (!digestOf(JSON.stringify(sheet)).equals(kept.contentDigest)) return { changed: true }
  const { bytes } = await print({ format: kept.format, sheet })
  if (kept.fileDigest && !digestOf(bytes).equals(kept.fileDigest)) return { changed: true }
  return { name: `surat-${kept.number}`, format: kept.format, bytes }
}
