/** T25, N8: one line for every act, and no data without a line. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { may } from '#domain/access/rules.ts'
import { routes } from '#server/app.ts'
import { addressOf, exampleOf } from '#test/support/example-inputs.ts'
import type { Asker } from '#test/support/askers.ts'
import { commandRoutes, openStage, type Stage } from '#test/support/scene.ts'
import { openWorld, type World } from '#test/support/world.ts'

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
  const post = (who: { readonly token: string }, name: string, input: unknown, id = randomUUID()) =>
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
    let reads = 0
    for (const route of routes) {
      if (route.kind !== 'read') continue
      const url = addressOf(route, subjectOf(route))
      for (const who of [asker('case-worker'), asker('stranger of another agency')]) {
        let status = 0
        const lines = await linesOf(async () => {
          status = (await get(who, url)).statusCode
        })
        expect(lines, `${who.name} ${url}`).toMatchObject([{ action: route.action, outcome: status === 200 ? 'shown' : 'denied' }])
        reads++
      }
    }
    console.log(`T25: ${reads} reads of ${routes.filter(({ kind }) => kind === 'read').length} routes on ${engine}, ${reads} lines`)
  })

  it('T25 every command leaves exactly one line: accepted, refused or denied; its repetition none', async () => {
    for (const { command } of commandRoutes()) {
      const example = exampleOf(command.name)
      const input = await (example.harmless ?? example.build)(stage.scene)
      const who = stage.people[example.by]
      const id = randomUUID()
      let outcome = ''
      const first = await linesOf(async () => {
        // a command this person may not (any more) do is an example of the third kind
        outcome = (await post(who, command.name, input, id)).json<{ outcome?: string }>().outcome ?? 'denied'
      })
      expect(first, command.name).toMatchObject([{ action: command.name, outcome, command_id: id }])
      if (outcome === 'accepted') {
        const again = await linesOf(() => post(who, command.name, input, id))
        // whose standing ended by the command itself asks in vain the second time, and that is recorded as well
        // also when the first delivery ended the sender's own standing
        expect(again, `${command.name} again`).toEqual([])
      }
      // once more as a new command: whatever the decision is, it is recorded
      expect(await linesOf(() => post(who, command.name, input)), `${command.name} as another command`).toHaveLength(1)
      const denied = await linesOf(() => post(asker('signed-in'), command.name, input))
      // some things anybody signed in may try about himself
      const outcomes = may(command.name, ['signed-in']) ? ['accepted', 'refused'] : ['denied']
      expect(
        denied.map((line) => [line.action, outcomes.includes(line.outcome)]),
        `${command.name} by anybody`
      ).toEqual([[command.name, true]])
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
    console.log(`T25: with the trail unwritable 0 of ${routes.length} routes showed or changed anything on ${engine}`)
  })
})
