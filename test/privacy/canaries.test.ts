/** T28, T29: marked words go into every field a person can write in; afterwards no file, log, key store or error may hold them. */
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { routes } from '#server/app.ts'
import type { Database } from '#server/database/database.ts'
import { openPostgres } from '#server/database/postgres.ts'
import { accountId } from '#server/demo/network.ts'
import { findInBytes, findInFolder } from '#test/support/byte-search.ts'
import { newDevice } from '#test/support/device.ts'
import { addressOf, exampleOf, examples, type Scene, type Who } from '#test/support/example-inputs.ts'
import { laySession, openOwnDatabase, type OwnDatabase, poolOf, type ServerProgram, startProgram } from '#test/support/own-server.ts'
import { commandRoutes, isOpen, openFile, placesOf } from '#test/support/scene.ts'
import { changeLeaves } from '#test/support/schema-walk.ts'
import { seat } from '#test/support/world.ts'

const port = 4600
/** Words about nobody, published or sent as they stand: they are not sealed (0037, 0044). */
const published = ['directory.record-service', 'directory.change-service', 'directory.import', 'contact.write-template']
const { deviceKey } = newDevice()
const canary = `Zqkanari ${randomBytes(6).toString('hex')}`
/** Laid where it may be found, to show that the search would find it. */
const control = `Zqkontrol ${randomBytes(4).toString('hex')}`

describe.skipIf(process.env.TEST_DATABASE_URL)('canaries', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lingkar-canary-'))
  const log = join(folder, 'program.log')
  let own: OwnDatabase
  let program: ServerProgram
  let administrator: pg.Pool
  let database: Database
  let scene: Scene
  const tokens = {} as Record<Who | 'stranger', string>
  /** everything sealed that a person wrote: the marked words and what has a form of its own (NIK, phone, date of birth) */
  const written = new Set<string>([canary])
  const answers: { status: number; body: string; what: string }[] = []

  beforeAll(async () => {
    own = await openOwnDatabase([
      'logging_collector=on',
      'log_directory=log',
      'log_filename=server.log',
      'log_min_messages=info',
      'log_error_verbosity=verbose'
    ])
    administrator = poolOf(own.administratorUrl, 2)
    database = openPostgres(own.url, { connections: 2 })
    program = await startProgram({ databaseUrl: own.url, folder, port, log, environment: { LINGKAR_LOG: 'trace' } })
    tokens.stranger = await laySession(administrator, accountId('medan', 'lsm'))
    const asOwner = async <R extends object>(sql: string, parameters: readonly unknown[] = []) =>
      (await administrator.query(sql, parameters as unknown[])).rows as R[]
    for (const [who, [area, key]] of Object.entries(placesOf('medan')) as [Who, readonly [string, string]][]) {
      if (!/^R\d\d/.test(key)) await seat(asOwner, area, key)
      tokens[who] = await laySession(administrator, accountId(area, key))
    }
    const caseFileId = await openFile({ around: { database } }, tokens.worker, 'medan')
    scene = {
      world: { at: new Date().toISOString(), asOwner },
      area: 'medan',
      caseFileId,
      reportId: randomUUID(),
      done: async (by, name, input) => {
        const { status, body } = await send(tokens[by], name, marked(name, input))
        if (status !== 200) throw new Error(`${name}: ${status} ${body}`)
      }
    }
  })
  afterAll(async () => {
    program?.process.kill('SIGKILL')
    await database?.close()
    await administrator?.end()
    await own?.server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  async function ask(what: string, path: string, init: RequestInit = {}): Promise<{ status: number; body: string }> {
    const answer = await fetch(`${program.origin}${path}`, init)
    const body = await answer.text()
    answers.push({ status: answer.status, body, what })
    return { status: answer.status, body }
  }
  const headers = (token: string) => ({ 'content-type': 'application/json', 'x-lingkar': '1', cookie: `lingkar=${token}` })
  const post = (token: string, path: string, payload: string) => ask(path, path, { method: 'POST', headers: headers(token), body: payload })
  const send = (token: string, name: string, input: unknown, id = randomUUID()) =>
    post(token, `/api/commands/${name}`, JSON.stringify({ id, input }))
  const schemaOf = (name: string) => commandRoutes().find((route) => route.command.name === name)?.command.input as z.ZodType

  /** The input with the canary in every free text, remembering everything else that is sealed. */
  const marked = (name: string, input: unknown): unknown =>
    changeLeaves(schemaOf(name), input, (leaf, value) => {
      if (typeof value !== 'string') return value
      if (leaf.isFreeText && published.includes(name)) return value
      // a consent to share says with whom
      if (leaf.isFreeText && leaf.path === 'recipient') return `${value} · ${canary}`
      if (leaf.isFreeText) return canary
      if (leaf.meta?.sensitivity === 'S4' && value.length >= 8) written.add(value)
      return value
    })
  /** The same with every free text spoilt, so that the check at the door has to answer. */
  const spoilt = (name: string, input: unknown): unknown =>
    changeLeaves(schemaOf(name), input, (leaf, value) => (leaf.isFreeText && typeof value === 'string' ? `${canary} `.repeat(60) : value))

  /** An input that lays nothing in the way of the next one. */
  const stillToSend = (name: string) => (exampleOf(name).harmless ?? exampleOf(name).build)(scene)

  it('T28 whatever is written is accepted and comes back to those who may read it', async () => {
    const refused: string[] = []
    const report = marked('intake.record-report', await exampleOf('intake.record-report').build(scene)) as { reportId: string }
    await send(tokens.worker, 'intake.record-report', report)
    scene = { ...scene, reportId: report.reportId }
    for (const [name, example] of Object.entries(examples)) {
      if (!isOpen(name)) continue
      const input = marked(name, await example.build(scene))
      const { status, body } = await send(tokens[example.by], name, input)
      // the program keeps its own clock: whether this is a safe hour for the child is the one thing a story cannot arrange
      if (status !== 200 && !body.includes('"outside-window"')) refused.push(`${name}: ${status} ${body}`)
      await example.after?.(scene)
      expect(findInBytes(name, Buffer.from(body), [...written]), 'an answer to a command is codes and ids only').toEqual([])
    }
    expect(refused).toEqual([])
    let shown = 0
    for (const route of routes) {
      if (route.kind !== 'read') continue
      const isReport = route.subject({ id: scene.caseFileId }).kind === 'report'
      const { body } = await ask(route.path, addressOf(route, isReport ? scene.reportId : scene.caseFileId), {
        headers: headers(tokens.worker)
      })
      shown += findInBytes(route.path, Buffer.from(body), [...written]).length
    }
    expect(shown, 'the worker reads what she wrote').toBeGreaterThan(5)
  })

  it('T29 whoever is refused is told nothing of what was sent: signed out, stranger, malformed, at sign-in, in addresses', async () => {
    for (const { command } of commandRoutes()) {
      const input = marked(command.name, await stillToSend(command.name))
      await send('', command.name, input)
      await send(tokens.stranger, command.name, input)
      await send(tokens.worker, command.name, spoilt(command.name, input))
      await send(tokens.worker, command.name, { ...(input as object), [canary]: canary })
      await post(tokens.worker, `/api/commands/${command.name}`, `{"id": "${canary}", "input": "${canary}`)
      await post(tokens.worker, `/api/commands/${command.name}`, JSON.stringify({ id: canary, input: canary }))
    }
    const words = encodeURIComponent(canary)
    for (const path of [
      `/api/regions?text=${words}&level=${words}`,
      `/api/regions?text=${words}`,
      `/api/case-files/${words}`,
      `/api/${words}`,
      `/${words}`,
      `/api/case-files?state=${words}`,
      `/api/case-files?after=${words}`
    ])
      await ask(path.replaceAll(words, '…'), path, { headers: headers(tokens.worker) })
    await post('', '/api/sign-in', JSON.stringify({ userName: canary, password: `${canary} ${canary}`, deviceKey }))
    await post('', '/api/sign-in', JSON.stringify({ userName: canary, password: canary, totp: canary, deviceKey }))
    await post(tokens.worker, '/api/account/password', JSON.stringify({ current: `${canary} now`, next: `${canary} later` }))
    expect(leaks()).toEqual([])
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
  })

  it('T29 a database that breaks on any table tells nobody a value', async () => {
    const inputs: [Who, string, unknown][] = []
    for (const { command } of commandRoutes())
      inputs.push([exampleOf(command.name).by, command.name, marked(command.name, await stillToSend(command.name))])
    const tables = (
      await administrator.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('casework', 'vault') and tablename <> 'bird' order by 1`
      )
    ).rows
    const before = answers.length
    // the loudest error there is: it repeats the row it failed on, five ways
    for (const code of ['P0001', '23514', '22001', '40001', '23503']) {
      await administrator.query(`create or replace function public.loud() returns trigger language plpgsql as $$ begin
        raise exception 'row %', new::text using errcode = '${code}', detail = new::text, hint = new::text, constraint = 'loud'; end $$`)
      if (code === 'P0001')
        for (const { name } of tables)
          await administrator.query(`create trigger loud before insert or update on ${name} for each row execute function public.loud()`)
      for (const [who, name, input] of inputs) await send(tokens[who], name, input)
    }
    for (const { name } of tables) await administrator.query(`drop trigger loud on ${name}`)
    // tables and functions gone: the statement with its parameters is what a log would print
    for (const [gone, back] of [
      ['alter table agency.region rename to gone', 'alter table agency.gone rename to region'],
      ['alter function authn.known_as(text) rename to gone', 'alter function authn.gone(text) rename to known_as'],
      ['alter table vault.identity rename column name to gone', 'alter table vault.identity rename column gone to name']
    ] as const) {
      await administrator.query(gone)
      await ask('regions', `/api/regions?text=${encodeURIComponent(canary)}`, { headers: headers(tokens.worker) })
      await post('', '/api/sign-in', JSON.stringify({ userName: canary, password: canary, deviceKey }))
      for (const [who, name, input] of inputs.slice(0, 8)) await send(tokens[who], name, input)
      await administrator.query(back)
    }
    // a sealed value moved to another row cannot be opened, and says nothing
    await administrator.query(
      `update casework.supporter set label = (select label from casework.supporter order by id limit 1) where case_file_id = $1`,
      [scene.caseFileId]
    )
    await ask('moved seal', `/api/case-files/${scene.caseFileId}`, { headers: headers(tokens.worker) })
    const broken = answers.slice(before).filter(({ status }) => status === 500)
    expect(broken.length).toBeGreaterThan(50)
    for (const { body } of broken) expect(body).toMatch(/^\{"problem":\{"kind":"unexpected","reference":"[0-9a-f]{8}"\}\}$/)
    expect(leaks()).toEqual([])
  })

  it('T28 T29 no canary in the database’s files, its log, the key store or the program’s log', async () => {
    await administrator.query('insert into agency.account (id, user_name, display_name) values ($1, $2, $2)', [randomUUID(), control])
    await administrator.query('checkpoint')
    program.process.kill('SIGTERM')
    await program.ended
    const texts = [...written]
    const files = findInFolder(own.server.folder ?? '', [...texts, control])
    const keys = findInFolder(join(folder, 'keys'), texts)
    const printed = readFileSync(log)
    expect(
      files.hits.some(({ text }) => text === control),
      'the search finds what is not sealed'
    ).toBe(true)
    expect(files.hits.filter(({ text }) => text !== control)).toEqual([])
    expect(keys.hits).toEqual([])
    expect(findInBytes('program log', printed, texts)).toEqual([])
    expect(printed.length, 'the program did log its errors').toBeGreaterThan(1000)
    console.log(
      `T29: 0 of ${texts.length} marked texts in ${files.files + keys.files} files of ${Math.round((files.bytes + keys.bytes) / 2 ** 20)} MiB, ${printed.length} bytes of log and ${answers.length} answers`
    )
  })

  /** Answers that are no success must hold nothing; 409 shows the current record to who may see it anyway. */
  const leaks = () =>
    answers
      .filter(({ status }) => status >= 400 && status !== 409)
      .flatMap(({ what, body, status }) => findInBytes(`${status} ${what}`, Buffer.from(body), [...written]))
})
