/** N8: nobody writes in another's name, neither a line of the trail nor the row from which a line is written later. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Contacting, openContacting } from '#test/support/contacting.ts'
import { done } from '#test/support/done.ts'
import { tryAs } from '#test/support/scene.ts'
import { openWorld, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('names on %s', (engine) => {
  let world: World
  let on: Contacting
  beforeAll(async () => {
    world = await openWorld(engine)
    on = await openContacting(world)
  })
  afterAll(() => world?.close())

  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: { code?: string }) => error.code
    )
  /** a statement of somebody who is signed in, past every program of ours */
  const as = (token: string, sql: string, parameters: readonly unknown[] = []) =>
    codeOf(tryAs(world, token, (query) => query(sql, parameters)))
  const lines = () =>
    world.asOwner<{ account_id: string; action: string }>("select account_id, action from audit.line where action = 'contact.send-message'")
  const line = `now(), 'case-file.read', 'case-file', '${randomUUID()}'::uuid, '{K1}', 'accompany', 'shown', null`
  const take = (id: string) => `select casework.move_message('${id}', 'sending', null, now(), null, null, null, true, false)`

  it('a line of the trail carries the account that is signed in, and the function that takes any name is open to nobody', async () => {
    const forged = `select audit.record_of('${on.supervisor.accountId}', '${on.file}', ${line})`
    expect(await as(on.worker.token, forged)).toBe('42501')
    expect(await codeOf(world.around.database.transaction((t) => t.query(forged)))).toBe('42501')
    const written = await tryAs(world, on.worker.token, async (query) => {
      await query(`select audit.record('${on.file}', ${line})`)
      return query<{ n: number }>('select 1 as n')
    })
    expect(written).toHaveLength(1)
    const callers = await world.asOwner<{ name: string }>(
      "select p.oid::regprocedure::text as name from pg_proc p where p.prosrc like '%record_of%' order by 1"
    )
    expect(callers.map(({ name }) => name.replace(/\(.*/, ''))).toEqual(['audit.record', 'casework.move_message'])
  })

  it('who is signed in is not the sender, and what was not confirmed leaves in nobody’s name', async () => {
    const id = await on.confirmed()
    expect(await as(on.worker.token, take(id))).toBe('42501')
    expect(await as(on.worker.token, 'select casework.next_message(now())')).toBe('42501')
    const prepared = on.message()
    await done(on.worker, 'contact.prepare-message', prepared)
    expect((await on.stands(prepared.messageId))?.state).toBe('planned')
    const moved = await world.around.database.transaction((t) => t.query<{ move_message: boolean }>(take(prepared.messageId)))
    expect(moved).toEqual([{ move_message: false }])
    expect(await lines()).toEqual([])
  })

  it('nobody confirms or settles a message in another’s name: the sender writes the trail from it', async () => {
    const prepared = on.message()
    await done(on.worker, 'contact.prepare-message', prepared)
    const { companion, supervisor, worker } = on
    const put = (column: string, account: string) =>
      as(
        worker.token,
        `update casework.message set ${column} = $2${column === 'settled_by' ? ', settled_at = now()' : ", state = 'confirmed'"} where id = $1`,
        [prepared.messageId, account]
      )
    for (const column of ['confirmed_by', 'settled_by']) {
      expect(await put(column, supervisor.accountId), column).toBe('42501')
      expect(await put(column, companion.accountId), column).toBe('42501')
      expect(await put(column, worker.accountId), column).toBe('done')
    }
    const columns = `case_file_id, person_id, rule_version, template_id, template_version, channel, greeting, on_day, at_time, identity, state, opens_at,
      closes_at, next_at, prepared_at, prepared_by, moved_at`
    const again = (confirmer: string) =>
      as(
        worker.token,
        `insert into casework.message (id, ${columns}, confirmed_by) select gen_random_uuid(), ${columns}, $2 from casework.message where id = $1`,
        [prepared.messageId, confirmer]
      )
    expect(await again(supervisor.accountId)).toBe('42501')
  })
})
