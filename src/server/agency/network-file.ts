/** Lays down agencies, units, posts and people from one file, as the owner: how a production instance gets its first accounts. */
import { randomBytes, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { Role } from '#domain/access/role.ts'
import { Day } from '#domain/kernel/day.ts'
import type { Transaction } from '#server/database/database.ts'

const Holder = z.strictObject({
  userName: z.string().regex(/^[a-z0-9.]{3,40}$/),
  displayName: z.string().min(2).max(80),
  /** last day of the letter of appointment; at most twelve months ahead */
  until: Day
})
const Post = z.strictObject({
  key: z.string().min(1),
  role: Role,
  title: z.string().min(2).max(80),
  /** key of the supervising post in the same file */
  supervisor: z.string().optional(),
  holder: Holder.optional()
})
export const NetworkFile = z.strictObject({
  agencies: z.array(
    z.strictObject({
      name: z.string().min(2).max(120),
      kind: z.string().min(2).max(40),
      units: z.array(z.strictObject({ name: z.string().min(2).max(120), region: z.string(), posts: z.array(Post) }))
    })
  )
})
export type NetworkFile = z.infer<typeof NetworkFile>

export interface FirstPassword {
  readonly userName: string
  readonly password: string
}

/** Adds what is not there yet, by name and title; changes and removes nothing. Gives the first password of each new person. */
export async function layNetworkFile(
  owner: Transaction,
  file: NetworkFile,
  hash: (password: string) => Promise<string>
): Promise<FirstPassword[]> {
  const passwords: FirstPassword[] = []
  const posts = new Map<string, string>()
  const one = async (find: string, add: string, values: readonly unknown[]): Promise<string> => {
    const [known] = await owner.query<{ id: string }>(find, values)
    if (known) return known.id
    const id = randomUUID()
    await owner.query(add, [id, ...values])
    return id
  }
  for (const agency of file.agencies) {
    const agencyId = await one(
      'select id from agency.agency where name = $1 and kind = $2',
      'insert into agency.agency (id, name, kind) values ($1, $2, $3)',
      [agency.name, agency.kind]
    )
    for (const unit of agency.units) {
      const unitId = await one(
        'select id from agency.unit where agency_id = $1 and name = $2 and region_code = $3',
        'insert into agency.unit (id, agency_id, name, region_code) values ($1, $2, $3, $4)',
        [agencyId, unit.name, unit.region]
      )
      for (const post of unit.posts) {
        const postId = await one(
          'select id from agency.post where unit_id = $1 and role = $2 and title = $3',
          'insert into agency.post (id, unit_id, role, title) values ($1, $2, $3, $4)',
          [unitId, post.role, post.title]
        )
        posts.set(post.key, postId)
        if (post.holder) await appoint(owner, postId, post.holder, hash, passwords)
      }
    }
  }
  for (const post of file.agencies.flatMap((agency) => agency.units.flatMap((unit) => unit.posts)))
    if (post.supervisor)
      await owner.query('update agency.post set supervisor_post_id = $2 where id = $1', [
        posts.get(post.key),
        posts.get(post.supervisor) ?? null
      ])
  return passwords
}

async function appoint(
  owner: Transaction,
  postId: string,
  holder: z.infer<typeof Holder>,
  hash: (password: string) => Promise<string>,
  passwords: FirstPassword[]
): Promise<void> {
  let [account] = await owner.query<{ id: string }>('select id from agency.account where lower(user_name) = lower($1)', [holder.userName])
  if (!account) {
    const password = randomBytes(12).toString('base64url')
    account = { id: randomUUID() }
    await owner.query('insert into agency.account (id, user_name, display_name) values ($1, $2, $3)', [
      account.id,
      holder.userName,
      holder.displayName
    ])
    await owner.query('insert into authn.credential (account_id, password_hash) values ($1, $2)', [account.id, await hash(password)])
    passwords.push({ userName: holder.userName, password })
  }
  const [current] = await owner.query('select 1 from agency.appointment where post_id = $1 and account_id = $2 and until_at > now()', [
    postId,
    account.id
  ])
  if (!current)
    await owner.query(
      `insert into agency.appointment (id, post_id, account_id, from_at, until_at)
       values ($1, $2, $3, now(), least(($4::date + 1)::timestamptz, now() + interval '12 months'))`,
      [randomUUID(), postId, account.id, holder.until]
    )
}
