/** What a decision about staff needs to know, read inside the caller's own agency; whatever lies outside is not there. */
import type { Letter, Person, Post } from '#domain/agency/staff.ts'
import type { Recovery } from '#domain/agency/recovery.ts'
import type { Work } from '#server/pipeline/work.ts'

/** A letter that runs or is still to begin, as JSON. */
const letterOf = `jsonb_build_object('id', t.id, 'postId', t.post_id, 'role', tp.role, 'accountId', t.account_id, 'from', t.from_at, 'until', t.until_at)`
const lettersOf = (whose: string) => `coalesce((select jsonb_agg(${letterOf} order by t.from_at) from agency.appointment t
  join agency.post tp on tp.id = t.post_id where ${whose} and t.until_at > now()), '[]'::jsonb)`

export async function personById(work: Work, accountId: string): Promise<Person | null> {
  const [row] = await work.query<{ person: Person }>(
    `select jsonb_build_object('accountId', c.id, 'isClosed', c.closed_at is not null, 'hasEntered', e.entered, 'letters', ${lettersOf('t.account_id = c.id')}) as person
     from agency.account c join agency.entries() e on e.account_id = c.id where c.id = $1 and agency.in_my_care(c.id)`,
    [accountId]
  )
  return row?.person ?? null
}

export async function postById(work: Work, postId: string): Promise<Post | null> {
  const [row] = await work.query<{ post: Post }>(
    `select jsonb_build_object('id', p.id, 'role', p.role, 'letters', ${lettersOf('t.post_id = p.id')}) as post
     from agency.post p join agency.unit u on u.id = p.unit_id where p.id = $1 and u.agency_id in (select agency.my_agencies())`,
    [postId]
  )
  return row?.post ?? null
}

export async function letterById(work: Work, appointmentId: string): Promise<Letter | null> {
  const [row] = await work.query<{ letter: Letter }>(
    `select ${letterOf} as letter from agency.appointment t join agency.post tp on tp.id = t.post_id join agency.unit u on u.id = tp.unit_id
     where t.id = $1 and t.until_at > now() and u.agency_id in (select agency.my_agencies())`,
    [appointmentId]
  )
  return row?.letter ?? null
}

export async function recoveryById(work: Work, recoveryId: string): Promise<Recovery | null> {
  const [row] = await work.query<Recovery>(
    `select e.code_id as id, e.account_id as "accountId", e.started_by as "startedBy", to_jsonb(e.until_at) #>> '{}' as until, e.confirmed as "isConfirmed"
     from agency.entries() e where e.code_id = $1`,
    [recoveryId]
  )
  return row ?? null
}

export async function isUserNameTaken(work: Work, userName: string): Promise<boolean> {
  const [row] = await work.query('select 1 from agency.account where lower(user_name) = lower($1)', [userName])
  return row !== undefined
}

/** Whether a post this person was the last to hold still owes its area something. */
export async function promisesLeftBy(work: Work, accountId: string): Promise<boolean> {
  const [row] = await work.query<{ left: boolean }>('select agency.promises_left($1) as left', [accountId])
  return row?.left ?? false
}

/** Whether this person still has something to hand over; no more than that is known here. */
export async function handoverOpenOf(work: Work, accountId: string): Promise<boolean> {
  const [row] = await work.query<{ open: boolean }>('select agency.handover_is_open($1) as open', [accountId])
  return row?.open ?? false
}
