/** The people of an agency as its administrator sees them: names, posts, letters, ways in. Nothing here knows a child, not even by number. */
import { z } from 'zod'
import type { Appoint } from '#domain/agency/appoint.ts'
import type { RotatePost } from '#domain/agency/rotate-post.ts'
import { type LetterTerms, spanOf } from '#domain/agency/staff.ts'
import type { Work } from '#server/pipeline/work.ts'

const Letter = z.strictObject({
  id: z.string(),
  postId: z.string(),
  role: z.string(),
  accountId: z.string(),
  from: z.string(),
  until: z.string(),
  letter: z.string().nullable()
})
const Entry = z.strictObject({
  id: z.string(),
  kind: z.enum(['first', 'recovery']),
  until: z.string(),
  startedBy: z.string(),
  startedByName: z.string(),
  isConfirmed: z.boolean()
})

export const Staff = z.strictObject({
  agencyName: z.string(),
  /** true for an administrator; a unit's head only reads, and confirms recoveries */
  mayManage: z.boolean(),
  people: z.array(
    z.strictObject({
      accountId: z.string(),
      userName: z.string(),
      displayName: z.string(),
      closedAt: z.string().nullable(),
      hasEntered: z.boolean(),
      entry: Entry.nullable(),
      letters: z.array(Letter)
    })
  ),
  posts: z.array(z.strictObject({ id: z.string(), role: z.string(), title: z.string(), unitId: z.string(), unitName: z.string() }))
})

const staff = `
  with units as (
    select u.id, u.name, u.agency_id from agency.unit u
    where u.agency_id in (select agency.my_agencies()) or u.id in (select authn.units_where_i_am('unit-head'))
  ), people as (
    select c.id, c.user_name, c.display_name, c.closed_at, e.entered, e.code_id, e.kind, e.until_at, e.started_by, e.confirmed
    from agency.entries() e join agency.account c on c.id = e.account_id
    where c.closed_at is null or c.closed_at > now() - interval '90 days'
  )
  select jsonb_build_object(
    'agencyName', (select g.name from agency.agency g where g.id in (select agency_id from units) order by g.name limit 1),
    'mayManage', exists (select from agency.my_agencies()),
    'people', coalesce((select jsonb_agg(jsonb_build_object('accountId', c.id, 'userName', c.user_name, 'displayName', c.display_name,
        'closedAt', c.closed_at, 'hasEntered', c.entered,
        'entry', case when c.code_id is not null then jsonb_build_object('id', c.code_id, 'kind', c.kind, 'until', c.until_at, 'startedBy', c.started_by,
          'startedByName', (select s.display_name from agency.account s where s.id = c.started_by), 'isConfirmed', c.confirmed) end,
        'letters', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'postId', t.post_id, 'role', p.role, 'accountId', t.account_id,
            'from', t.from_at, 'until', t.until_at, 'letter', t.letter) order by t.from_at)
          from agency.appointment t join agency.post p on p.id = t.post_id join units u on u.id = p.unit_id
          where t.account_id = c.id and t.until_at > now()), '[]'::jsonb)) order by c.display_name) from people c), '[]'::jsonb),
    'posts', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'role', p.role, 'title', p.title, 'unitId', u.id, 'unitName', u.name)
        order by u.name, p.role, p.title) from agency.post p join units u on u.id = p.unit_id), '[]'::jsonb)) as staff`

export async function readStaff(work: Work): Promise<unknown> {
  const [row] = await work.query<{ staff: { agencyName: string | null } }>(staff)
  return row?.staff.agencyName ? row.staff : undefined
}

/** A letter that begins today begins now, and never in a future that only this server's clock knows. */
const span = (work: Work, terms: LetterTerms) => {
  const { from, until } = spanOf(terms, work.now)
  return { from, until, begins: terms.fromOn === work.now.today ? 'least($N::timestamptz, now())' : '$N::timestamptz' }
}

export async function saveAppointment(work: Work, change: Appoint): Promise<{ accountId: string; postId: string }> {
  const { from, until, begins } = span(work, change)
  await work.query(`select agency.appoint($1, $2, $3, $4, ${begins.replace('N', '5')}, $6)`, [
    change.appointmentId,
    change.postId,
    change.accountId,
    change.letter,
    from,
    until
  ])
  return { accountId: change.accountId, postId: change.postId }
}

export async function saveRotation(
  work: Work,
  change: RotatePost
): Promise<{ postId: string; fromAccountId: string; toAccountId: string }> {
  const { from, until, begins } = span(work, change)
  await work.query(`select agency.rotate_post($1, $2, $3, $4, $5, ${begins.replace('N', '6')}, $7)`, [
    change.postId,
    change.fromAccountId,
    change.appointmentId,
    change.toAccountId,
    change.letter,
    from,
    until
  ])
  return { postId: change.postId, fromAccountId: change.fromAccountId, toAccountId: change.toAccountId }
}
