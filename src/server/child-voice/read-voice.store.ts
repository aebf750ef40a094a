/** Reading what children said: opened only for whom the functions let through. */
import { pageSize } from '#domain/kernel/page.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

interface OfFile {
  readonly id: string
}

const holder = (
  post: string
) => `(select a.display_name from agency.appointment t join agency.account a on a.id = t.account_id and a.closed_at is null
  where t.post_id = ${post} and t.from_at <= now() and t.until_at > now() order by t.from_at limit 1)`
const about = (row: string) =>
  `(select jsonb_build_object('title', p.title, 'name', ${holder('p.id')}) from agency.post p where p.id = ${row}.about_post_id)`
const day = (column: string) => `(${column} at time zone 'Asia/Jakarta')::date::text`
const facesOf = `'listened', v.listened, 'safe', v.safe, 'understood', v.understood, 'choice', v.choice, 'again', v.again`

type Sealed = { readonly id: string; words: string | null } & Record<string, unknown>

/** Opens the words of rows of one file. */
const opened = <Row extends Sealed>(work: Work, caseFileId: string, rows: readonly Row[]): Promise<Row[]> =>
  Promise.all(
    rows.map(async (row) => ({ ...row, words: row.words && (await work.vault.open(places.voiceWords(caseFileId, row.id), row.words)) }))
  )

export async function readSheet(work: Work, { id }: OfFile): Promise<unknown> {
  const [[file], team, [slip]] = await Promise.all([
    work.query('select 1 from casework.case_file where id = $1', [id]),
    work.query('select post_id as "postId", title, name, guides from casework.voice_team($1)', [id]),
    work.query<{ until: string | null }>('select casework.slip_until($1) as until', [id])
  ])
  return file && { team, slipUntil: slip?.until ?? null }
}

interface Wish extends Sealed {
  readonly reason: string | null
  readonly reasonVersion: number
}

export async function readVoice(work: Work, { id }: OfFile): Promise<unknown> {
  const [[file], feedback, wishes, complaints] = await Promise.all([
    work.query('select 1 from casework.case_file where id = $1', [id]),
    work.query<Sealed>(
      `select v.id, ${day('v.given_at')} as "givenOn", v.due_on::text as "dueOn", v.by_slip as "bySlip", ${about('v')} as about,
         jsonb_build_object(${facesOf}) as answers, v.words, v.flags, ${day('v.talked_at')} as "talkedOn"
       from casework.feedback_for_me($1) v order by v.given_at desc, v.id`,
      [id]
    ),
    work.query<Wish>(
      `select w.id, ${day('w.asked_at')} as "askedOn", w.due_on::text as "dueOn", w.way, ${about('w')} as about, w.wished_sex as "wishedSex",
         w.words, w.flags, w.state, w.version, w.reason, w.reason_version as "reasonVersion", w.told_on::text as "toldOn"
       from casework.wishes_for_me($1) w order by w.asked_at desc, w.id`,
      [id]
    ),
    work.query(`select id, ${day('shared_at')} as "sharedOn", state from casework.complaints_shared($1)`, [id])
  ])
  if (!file) return undefined
  const told = await Promise.all(
    (await opened(work, id, wishes)).map(async ({ reasonVersion, ...wish }) => ({
      ...wish,
      reason: wish.reason && (await work.vault.open(places.wishReason(id, wish.id, reasonVersion), wish.reason))
    }))
  )
  return { feedback: await opened(work, id, feedback), wishes: told, complaints }
}

export async function readStatements(work: Work, { id }: OfFile): Promise<unknown> {
  const [[file], statements] = await Promise.all([
    work.query('select 1 from casework.case_file where id = $1', [id]),
    work.query<Sealed>(
      `select s.id, s.said_on::text as "saidOn", s.way, s.words, s.flags,
         case when s.way = 'staff' then (select a.display_name from agency.account a where a.id = s.recorded_by) end as "writtenBy"
       from casework.statements_for_me($1) s order by s.said_on desc, s.recorded_at desc, s.id`,
      [id]
    )
  ])
  return file && opened(work, id, statements)
}

/** Faces only, of all the children one guides, whatever was not talked about yet before the rest: the words are opened on the child's own page, where the opening is written down. */
export const readAllVoices = (work: Work): Promise<unknown> =>
  work.query(
    `select v.id, v.case_file_id as "caseFileId", f.code_name as "codeName", ${day('v.given_at')} as "givenOn", v.due_on::text as "dueOn",
       ${about('v')} as about, (select jsonb_build_object('title', p.title, 'name', ${holder('p.id')}) from agency.post p where p.id = f.worker_post_id) as worker,
       jsonb_build_object(${facesOf}) as answers, v.words is not null as "hasWords", v.talked_at is not null as "isTalked"
     from (select * from casework.feedback_for_me() x order by x.talked_at is not null, x.given_at desc, x.id limit ${pageSize.voices}) v
     join casework.case_file f on f.id = v.case_file_id order by v.given_at desc, v.id`
  )

interface ComplaintRow extends Sealed {
  readonly caseFileId: string
  readonly outcome: string | null
  readonly outcomeVersion: number
}

export async function readComplaints(work: Work): Promise<unknown> {
  const rows = await work.query<{ face: ComplaintRow }>('select face from casework.complaint_faces() face')
  return Promise.all(
    rows.map(async ({ face: { caseFileId, outcomeVersion, ...one } }) => ({
      ...one,
      words: one.words && (await work.vault.open(places.voiceWords(caseFileId, one.id), one.words)),
      outcome: one.outcome && (await work.vault.open(places.complaintOutcome(caseFileId, one.id, outcomeVersion), one.outcome))
    }))
  )
}
