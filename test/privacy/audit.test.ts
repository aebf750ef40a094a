/** T25: one line for every act, no data without a line, and no change to the trail that the verifier would not find. */
import { execFile } from 'node:child_process'
import { randomInt, randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '#server/app.ts'
import { type Head, headQuery, type LineText, lineQuery, verifyLines } from '#server/audit/verify.ts'
import { addressOf, exampleOf } from '#test/support/example-inputs.ts'
import { type Asker, commandRoutes, openStage, type Stage } from '#test/support/scene.ts'
import { openWorld, type World } from '#test/support/world.ts'

const landing = process.env.LANDING === '1'
const tries = landing ? 10_000 : 500

interface Line {
  readonly action: string
  readonly outcome: string
  readonly subject_id: string | null
  readonly account_id: string
  readonly command_id: string | null
}

describe.each(['pglite', 'postgres'] as const)('audit on %s', (engine) => {
  let world: World
  let stage: Stage
  const asker = (name: string): Asker => stage.askers.find((one) => one.name === name) as Asker

  beforeAll(async () => {
    world = await openWorld(engine)
    stage = await openStage(world)
  })
  afterAll(() => world?.close())

  const count = async () => (await world.asOwner<{ n: number }>('select count(*)::int as n from audit.line'))[0]?.n ?? 0
  /** the lines an act leaves */
  async function linesOf(act: () => PromiseLike<unknown>): Promise<Line[]> {
    const before = await world.asOwner<{ id: string }>("select chain::text || '/' || seq::text as id from audit.line")
    await act()
    return world.asOwner<Line>(
      `select action, outcome, subject_id, account_id, command_id from audit.line where not (chain::text || '/' || seq::text = any ($1))`,
      [before.map(({ id }) => id)]
    )
  }
  const post = (who: Asker, name: string, input: unknown, id = randomUUID()) =>
    world.app.inject({
      method: 'POST',
      url: `/api/commands/${name}`,
      headers: { 'x-lingkar': '1', cookie: `lingkar=${who.token}` },
      payload: { id, input }
    })
  const get = (who: Asker, url: string) => world.app.inject({ method: 'GET', url, headers: { cookie: `lingkar=${who.token}` } })
  const subjectOf = (route: (typeof routes)[number] & { kind: 'read' }) =>
    route.subject({ id: stage.scene.caseFileId }).kind === 'report' ? stage.scene.reportId : stage.scene.caseFileId

  it('T25 every read leaves exactly one line, shown or denied', async () => {
    for (const route of routes) {
      if (route.kind !== 'read') continue
      const url = addressOf(route, subjectOf(route))
      for (const who of [asker('case-worker'), asker('stranger of another agency')]) {
        let status = 0
        const lines = await linesOf(async () => {
          status = (await get(who, url)).statusCode
        })
        expect(lines, `${who.name} ${url}`).toMatchObject([{ action: route.action, outcome: status === 200 ? 'shown' : 'denied' }])
      }
    }
  })

  it('T25 every command leaves exactly one line: accepted, refused or denied; its repetition none', async () => {
    for (const { command } of commandRoutes()) {
      const example = exampleOf(command.name)
      const input = await (example.harmless ?? example.build)(stage.scene)
      const who = asker(example.by === 'supervisor' ? 'supervisor' : example.by === 'head' ? 'unit-head' : 'case-worker')
      const id = randomUUID()
      let outcome = ''
      const first = await linesOf(async () => {
        outcome = (await post(who, command.name, input, id)).json<{ outcome: string }>().outcome
      })
      expect(first, command.name).toMatchObject([{ action: command.name, outcome, command_id: id }])
      if (outcome === 'accepted') expect(await linesOf(() => post(who, command.name, input, id)), `${command.name} again`).toEqual([])
      // once more as a new command: whatever the decision is, it is recorded
      expect(await linesOf(() => post(who, command.name, input)), `${command.name} as another command`).toHaveLength(1)
      const denied = await linesOf(() => post(asker('signed-in'), command.name, input))
      expect(denied, `${command.name} denied`).toMatchObject([{ action: command.name, outcome: 'denied' }])
    }
  })

  it('T25 what nobody could be asked for leaves none: signed out, malformed', async () => {
    const before = await count()
    const { command } = commandRoutes()[0] as ReturnType<typeof commandRoutes>[number]
    await post(asker('signed out'), command.name, {})
    await post(asker('case-worker'), command.name, { nonsense: true })
    await get(asker('ended session'), '/api/case-files')
    expect(await count()).toBe(before)
  })

  it('T25 with the trail unwritable no read shows anything and no command is saved', async () => {
    const tables = await world.asOwner<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('casework', 'vault', 'pipeline') order by 1`
    )
    const print = async () =>
      Promise.all(
        tables.map(
          async ({ name }) =>
            (
              await world.asOwner<{ print: string }>(
                `select md5(coalesce(string_agg(x::text, '|' order by x::text), '')) as print from ${name} x`
              )
            )[0]?.print
        )
      )
    const inputs = new Map<string, unknown>()
    for (const { command } of commandRoutes())
      inputs.set(command.name, await (exampleOf(command.name).harmless ?? exampleOf(command.name).build)(stage.scene))
    const before = await print()
    await world.asOwner(
      `create function audit.full() returns trigger language plpgsql as $$ begin raise exception 'no space' using errcode = '53100'; end $$`
    )
    await world.asOwner('create trigger full_trail before insert on audit.line for each row execute function audit.full()')
    try {
      for (const route of routes) {
        for (const who of [asker('case-worker'), asker('supervisor'), asker('stranger of another agency')]) {
          const answer =
            route.kind === 'read'
              ? await get(who, addressOf(route, subjectOf(route)))
              : await post(who, route.command.name, inputs.get(route.command.name))
          expect([answer.statusCode, Object.keys(answer.json<object>())], `${who.name} ${answer.body.slice(0, 200)}`).toEqual([
            500,
            ['problem']
          ])
        }
      }
    } finally {
      await world.asOwner('drop trigger full_trail on audit.line')
      await world.asOwner('drop function audit.full()')
    }
    expect(await print()).toEqual(before)
  })

  const verify = async () => verifyLines(await world.asOwner<LineText>(lineQuery), await world.asOwner<Head>(headQuery))

  it('T25 the trail of a whole story is found whole', async () => {
    expect(await verify()).toEqual([])
    expect(await count()).toBeGreaterThan(50)
  })

  it.runIf(engine === 'postgres')(`T25 one flipped byte anywhere in the trail is found, ${tries} of ${tries}`, async () => {
    await world.asOwner('alter table audit.line drop constraint line_subject_kind, drop constraint line_outcome')
    const lines = await world.asOwner<{ chain: string; seq: string }>('select chain::text, seq::text from audit.line')
    const columns = Object.keys(flips)
    let found = 0
    for (let n = 0; n < tries; n++) {
      const line = lines[randomInt(lines.length)] as (typeof lines)[number]
      // every column in turn, so that none is missed by chance
      const column = columns[n % columns.length] as keyof typeof flips
      const where = [line.chain, line.seq]
      const [kept] = await world.asOwner<{ row: string }>('select l::text as row from audit.line l where chain = $1 and seq = $2', where)
      const [changed] = await world.asOwner<{ chain: string; seq: string; row: string }>(
        `update audit.line l set ${column} = ${flips[column]} where chain = $1 and seq = $2 returning l.chain::text, l.seq::text, l::text as row`,
        where
      )
      expect(changed?.row, `${column} was really changed`).not.toBe(kept?.row)
      if ((await verify()).length) found++
      else console.error(`not found: ${column} of ${kept?.row}`)
      await world.asOwner('delete from audit.line where chain = $1 and seq = $2', [changed?.chain, changed?.seq])
      await world.asOwner('insert into audit.line select (r.row).* from (select $1::audit.line as row) r', [kept?.row])
    }
    expect(await verify(), 'everything was put back').toEqual([])
    console.log(`audit: ${found} of ${tries} changed bytes found, in ${columns.length} columns of ${lines.length} lines`)
    expect(found).toBe(tries)
  })

  it('T25 a deleted, moved, inserted or cut-off line is found', async () => {
    const [long] = await world.asOwner<{ chain: string; last: number }>(
      'select chain, max(seq)::int as last from audit.line group by chain order by count(*) desc limit 1'
    )
    const { chain, last } = long as { chain: string; last: number }
    const mischief: Readonly<Record<string, string[]>> = {
      'a line deleted in the middle': [`delete from audit.line where chain = '${chain}' and seq = 2`],
      'the first line deleted': [`delete from audit.line where chain = '${chain}' and seq = 1`],
      'the tail cut off': [`delete from audit.line where chain = '${chain}' and seq > ${last - 2}`],
      'two lines swapped': [
        `update audit.line set seq = -1 where chain = '${chain}' and seq = 2`,
        `update audit.line set seq = 2 where chain = '${chain}' and seq = 3`,
        `update audit.line set seq = 3 where chain = '${chain}' and seq = -1`
      ],
      'a line inserted': [
        `insert into audit.line select chain, ${last + 1}, at, account_id, action, subject_kind, subject_id, compartments, purpose, 'accepted', command_id, hash, hash from audit.line where chain = '${chain}' and seq = ${last}`
      ],
      'the head turned back': [
        `update audit.head h set seq = l.seq, hash = l.hash from audit.line l where l.chain = h.chain and h.chain = '${chain}' and l.seq = ${last - 1}`
      ],
      'a whole chain taken out': [`delete from audit.line where chain = '${chain}'`],
      'a head taken out': [`delete from audit.head where chain = '${chain}'`]
    }
    await world.asOwner('create table audit.kept as select * from audit.line')
    await world.asOwner('create table audit.kept_head as select * from audit.head')
    for (const [what, statements] of Object.entries(mischief)) {
      for (const sql of statements) await world.asOwner(sql)
      expect((await verify()).length, what).toBeGreaterThan(0)
      for (const sql of [
        'delete from audit.line',
        'delete from audit.head',
        'insert into audit.line select * from audit.kept',
        'insert into audit.head select * from audit.kept_head'
      ])
        await world.asOwner(sql)
    }
    expect(await verify()).toEqual([])
  })

  it.runIf(engine === 'postgres')('T25 `lingkar audit verify` says so from outside: 0 whole, 1 changed, 2 not readable', async () => {
    expect(await audit(world.ownerUrl)).toMatchObject({ code: 0, out: expect.stringMatching(/0 temuan/) })
    await world.asOwner(
      "update audit.line set purpose = 'court' where ctid = (select ctid from audit.line where purpose <> 'court' limit 1)"
    )
    expect(await audit(world.ownerUrl)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/isinya berubah setelah ditulis[\s\S]*1 temuan/)
    })
    expect(await audit('postgres://lingkar_owner@localhost/there_is_none?host=/nowhere')).toMatchObject({ code: 2 })
  })
})

/** How to change one byte of each column without leaving its type. */
const flips = {
  chain: "(overlay(chain::text placing case when chain::text like '0%' then '1' else '0' end from 1 for 1))::uuid",
  seq: 'seq + 1000000',
  at: "at + interval '1 microsecond'",
  account_id: "(overlay(account_id::text placing case when account_id::text like '0%' then '1' else '0' end from 1 for 1))::uuid",
  action: "overlay(action placing case when action like 'x%' then 'y' else 'x' end from 1 for 1)",
  subject_kind: "overlay(subject_kind placing 'x' from 2 for 1)",
  subject_id:
    "case when subject_id is null then gen_random_uuid() else (overlay(subject_id::text placing case when subject_id::text like '0%' then '1' else '0' end from 1 for 1))::uuid end",
  compartments: "case when cardinality(compartments) = 0 then array['K2'] else compartments || array['K2'] end",
  purpose: "purpose || 'x'",
  outcome: "overlay(outcome placing 'x' from 1 for 1)",
  command_id: 'case when command_id is null then gen_random_uuid() else null end',
  previous: "case when length(previous) = 0 then '\\x00'::bytea else set_byte(previous, 7, (get_byte(previous, 7) + 1) % 256) end",
  hash: 'set_byte(hash, 31, (get_byte(hash, 31) + 1) % 256)'
} as const

async function audit(url: string | undefined): Promise<{ code: number; out: string }> {
  const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
  return promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', program, 'audit', 'verify'], {
    env: { ...process.env, MIGRATION_DATABASE_URL: url }
  }).then(
    ({ stdout }) => ({ code: 0, out: stdout }),
    (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, out: error.stdout + error.stderr })
  )
}
