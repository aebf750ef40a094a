/** What the demo's past referrals need of today's database: the preview a worker saw, and the access an institution had on the day she answered. */
import type { Database } from '#server/database/database.ts'
import { nowFrom } from '#server/pipeline/run-command.ts'
import { type OwnPart, packetOf } from '#server/referral/packet-sources.store.ts'
import type { VaultDoor } from '#server/vault/seal.ts'

interface Draft extends Omit<OwnPart, 'id' | 'version'> {
  readonly referral: { readonly id: string; readonly version: number }
}

/** The edition of every source, as the preview of this draft shows it. */
export const shownPacket = (
  { database, vault }: { readonly database: Database; readonly vault: VaultDoor },
  session: Buffer,
  at: string,
  { caseFileId, referralId }: { readonly caseFileId: string; readonly referralId: string }
): Promise<object[]> =>
  database.transaction(async (t) => {
    await t.query('select authn.begin_as($1)', [session])
    const [row] = await t.query<{ now: Draft }>('select casework.referral_now($1, $2) as now', [caseFileId, referralId])
    if (!row) throw new Error('a draft that is sent stands')
    const work = {
      query: t.query,
      caller: { accountId: '', postIds: [] },
      now: nowFrom(() => at),
      vault: vault.as('system'),
      loadingDemo: true,
      origin: ''
    }
    const packet = await packetOf(work, caseFileId, { ...row.now, id: row.now.referral.id, version: row.now.referral.version })
    return [{ shown: packet?.shown }]
  })

/**
 * The database asks its own clock who may come in, and that cannot be set back. What an institution did weeks ago is therefore sent while the
 * access it had on that day is held open, and afterwards the access ends on its own day again.
 */
export async function whileOpen(database: Database, referralId: string, send: () => Promise<void>): Promise<void> {
  const asOwner = <Row extends object>(sql: string, ...values: unknown[]) =>
    database.transaction(async (t) => {
      await t.query('set local role lingkar_owner')
      return t.query<Row>(sql, [referralId, ...values])
    })
  const grant = '(select r.grant_id from casework.referral r where r.id = $1)'
  const held = await asOwner<{ until: string }>(
    `with g as (update casework.access_grant g set until_at = now() + interval '1 hour' from casework.access_grant b
        where g.id = ${grant} and b.id = g.id and b.until_at <= now() and b.state in ('offered', 'running') returning b.until_at),
      s as (update casework.standing set until_at = now() + interval '1 hour' where access_grant_id = ${grant} and until_at in (select until_at from g))
     select until_at::text as until from g`
  )
  await send()
  const [until] = held
  if (!until) return
  // whatever the step ended or began anew has its own end already
  await asOwner(
    `update casework.access_grant set until_at = $2 where id = ${grant} and state in ('offered', 'running')
       and until_at between now() + interval '50 minutes' and now() + interval '70 minutes'`,
    until.until
  )
  await asOwner(
    `update casework.standing set until_at = $2 where access_grant_id = ${grant}
       and until_at between now() + interval '50 minutes' and now() + interval '70 minutes'`,
    until.until
  )
}
