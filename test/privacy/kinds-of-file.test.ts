/** T1 for the kinds of file: a restricted one is there for its members alone, an erased one for nobody; whoever is kept away finds nothing in either. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rules } from '#domain/access/rules.ts'
import { routes } from '#server/app.ts'
import { postId } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import type { Route } from '#server/pipeline/routes.ts'
import type { Asker } from '#test/support/askers.ts'
import { addressOf, exampleOf } from '#test/support/example-inputs.ts'
import { commandRoutes, openStage, type Stage, tryAs } from '#test/support/scene.ts'
import { openWorld, type World } from '#test/support/world.ts'

const members = ['case-worker', 'supervisor']
const notFound = '{"problem":{"kind":"not-found"}}'
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

describe.each(['pglite', 'postgres'] as const)('kinds of file on %s', (engine) => {
  let world: World
  let stage: Stage
  let joined: string
  let codeName: string
  let assertions = 0
  const inputs = new Map<string, unknown>()
  const same = (actual: unknown, expected: unknown, cell: string): void => {
    assertions++
    expect(actual, cell).toEqual(expected)
  }

  beforeAll(async () => {
    world = await openWorld(engine)
    stage = await openStage(world)
    for (const { command } of commandRoutes()) {
      const example = exampleOf(command.name)
      inputs.set(command.name, await (example.harmless ?? example.build)(stage.scene))
    }
    const [row] = await world.asOwner<{ report: string; name: string }>(
      `select r.id as report, f.code_name as name from casework.report r join casework.case_file f on f.id = r.case_file_id where f.id = $1 limit 1`,
      [stage.scene.caseFileId]
    )
    joined = row?.report ?? ''
    codeName = row?.name ?? ''
  })
  afterAll(async () => {
    await world?.close()
    console.log(`T1: kinds of file on ${engine}, ${assertions} assertions held`)
  })

  const accountOf = async (asker: Asker) =>
    (await world.asOwner<{ id: string }>('select account_id as id from authn.session where token_hash = $1', [hashOf(asker.token)]))[0]?.id
  const isOfFile = (route: Route) =>
    (route.kind === 'command' ? route.command.subject(inputs.get(route.command.name)) : route.subject({ id: stage.scene.caseFileId }))
      .kind === 'case-file'

  /** Asks about `subject`; what a command would make has a new id each time, and the command one of its own. */
  function ask(asker: Asker, route: Route, subject: string) {
    const cookie = asker.token ? { cookie: `lingkar=${asker.token}` } : {}
    if (route.kind === 'read') return world.app.inject({ method: 'GET', url: addressOf(route, subject), headers: cookie })
    const text = JSON.stringify(inputs.get(route.command.name)).replaceAll(stage.scene.caseFileId, subject)
    const input = JSON.parse(text.replaceAll(uuid, (id) => (id === subject ? id : randomUUID())))
    return world.app.inject({
      method: 'POST',
      url: `/api/commands/${route.command.name}`,
      headers: { 'x-lingkar': '1', ...cookie },
      payload: { id: randomUUID(), input }
    })
  }
  const face = ({ statusCode, headers, body }: { statusCode: number; headers: object; body: string }) => ({
    statusCode,
    headers: { ...headers, date: undefined },
    body
  })

  /** Everything a stranger could compare, on every road: HTTP by id, HTTP lists, standings, rows, actions. */
  async function findsNothing(asker: Asker, kind: string): Promise<void> {
    const file = stage.scene.caseFileId
    const place = stage.askers.indexOf(asker)
    for (const [index, route] of routes.filter(isOfFile).entries()) {
      // outside of landing each asker tries a share of the commands; together they try every one, and every read
      if (route.kind === 'command' && process.env.LANDING !== '1' && (index + place) % (engine === 'postgres' ? 3 : 9) > 0) continue
      const cell = `${kind}: ${asker.name} ${route.kind === 'command' ? route.command.name : route.path}`
      const own = await ask(asker, route, file)
      same(own.body, asker.signedIn ? notFound : '{"problem":{"kind":"signed-out"}}', cell)
      if (route.kind === 'read') same(face(own), face(await ask(asker, route, randomUUID())), `${cell} and a missing one`)
    }
    for (const route of routes) {
      if (route.kind !== 'read' || route.subject({ id: file }).kind !== 'none') continue
      const { body } = await ask(asker, route, file)
      same(body.includes(file) || body.includes(`"${codeName}"`), false, `${kind}: ${asker.name} finds it in ${route.path}`)
    }
    const seen = await tryAs(world, asker.token, async (query) => {
      const [standings] = await query<{ file: string[]; report: string[] }>(
        "select authn.standings_to('case-file', $1) as file, authn.standings_to('report', $2) as report",
        [file, joined]
      )
      const entries = await query<{ allowed: boolean | null }>(
        `select e.allowed from unnest($4::text[]) a, lateral pipeline.enter($1, $2, a, 'case-file', $3, '{}', 'accompany', null) e`,
        [hashOf(asker.token), world.at, file, Object.keys(rules)]
      )
      return { ...standings, allowed: entries.filter(({ allowed }) => allowed).length }
    })
    same(seen, { file: [], report: [], allowed: 0 }, `${kind}: ${asker.name} stands to it`)
    for (const { name, key } of await tablesOf(world)) {
      const rows = await tryAs(world, asker.token, (query) => query(`select 1 from ${name} where ${key} = $1`, [file]))
      same(rows.length, 0, `${kind}: ${asker.name} sees ${name}`)
    }
  }

  const load = async (asker: Asker) =>
    (await tryAs(world, asker.token, (query) => query<{ n: number }>('select casework.caseload($1) as n', [postId('medan', 'R01')])))[0]?.n

  it('T1 N3 a restricted file is there for its members alone; everybody else gets what a missing file gives', {
    timeout: 300_000
  }, async () => {
    const byName = (name: string) => stage.askers.find((one) => one.name === name) as Asker
    const before = await load(byName('intake-officer'))
    const outcome = await stage.people.supervisor.send('grant.restrict-file', {
      caseFileId: stage.scene.caseFileId,
      restrictionId: randomUUID(),
      reason: 'protected-by-lpsk',
      members: [stage.people.worker.accountId, stage.people.supervisor.accountId]
    })
    expect(outcome).toEqual({ outcome: 'accepted', answer: {} })
    // named and kept away, named without standing to the file: neither opens anything
    for (const name of ['denied unit head', 'denied co-worker', 'denied break-glass', 'stranger of another agency', 'ended standing'])
      await world.asOwner('insert into casework.member (case_file_id, account_id) values ($1, $2)', [
        stage.scene.caseFileId,
        await accountOf(byName(name))
      ])
    for (const asker of stage.askers) {
      if (!members.includes(asker.name)) await findsNothing(asker, 'restricted')
      else same((await ask(asker, route('/case-files/:id'), stage.scene.caseFileId)).statusCode, 200, `a member: ${asker.name}`)
    }
    same(await load(byName('intake-officer')), (before ?? 0) - 1, 'the load of the worker does not count it')
    // who comes to stand to it later is no member by that
    await world.asOwner(
      `insert into casework.standing (case_file_id, post_id, standing, from_at, until_at)
       select $1, t.post_id, 'co-worker', now() - interval '1 day', now() + interval '1 day' from agency.appointment t where t.account_id = $2`,
      [stage.scene.caseFileId, await accountOf(byName('intake-officer'))]
    )
    await findsNothing(byName('intake-officer'), 'restricted, standing since')
  })

  it('T1 N14 an erased file is there for nobody, whoever carried it', { timeout: 300_000 }, async () => {
    await world.asOwner('update casework.case_file set erased_at = now() where id = $1', [stage.scene.caseFileId])
    await world.asOwner('update casework.standing set until_at = greatest(from_at, now()) where case_file_id = $1 and until_at > now()', [
      stage.scene.caseFileId
    ])
    for (const asker of stage.askers) await findsNothing(asker, 'erased')
    expect(await world.asOwner('select 1 from vault.household_token where case_file_id = $1', [stage.scene.caseFileId])).toEqual([])
  })
})

const route = (path: string): Route => routes.find((one) => one.kind === 'read' && one.path === path) as Route

/** Tables the application may read that hold rows of a file. */
const tablesOf = (world: World) =>
  world.asOwner<{ name: string; key: string }>(`select n.nspname || '.' || c.relname as name, a.attname as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
    where c.relkind in ('r', 'p') and n.nspname in ('casework', 'vault', 'pipeline')
      and a.attname in ('case_file_id', case c.relname when 'case_file' then 'id' when 'command' then 'subject_id' end)
      and has_column_privilege('lingkar_app', c.oid, a.attname, 'SELECT')`)
