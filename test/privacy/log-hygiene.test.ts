/** T29: whatever PostgreSQL says when it refuses a row, in any table and of any kind, neither our log nor our answer repeats a value of it. */
import { randomBytes } from 'node:crypto'
import { Writable } from 'node:stream'
import Fastify, { LogController } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hardServer, harden } from '#server/pipeline/harden.ts'
import { loggerOptions } from '#server/pipeline/log.ts'
import { openWorld, type World } from '#test/support/world.ts'

const canary = `Zqkanari${randomBytes(4).toString('hex')}`
/** unique, foreign key, missing, check, and what a function raises with its own words */
const kinds = ['23505', '23503', '23502', '23514', 'P0001'] as const

let world: World
beforeAll(async () => {
  world = await openWorld('postgres')
})
afterAll(() => world?.close())

/** Errors as the driver gives them: a trigger repeats the row in every field an error has, and a value of the wrong type is repeated by itself. */
async function corpus(): Promise<{ table: string; kind: string; error: Error }[]> {
  const tables = await world.asOwner<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname in ('ops', 'authn', 'agency', 'audit', 'casework', 'directory', 'vault', 'pipeline') order by 1`
  )
  const found: { table: string; kind: string; error: Error }[] = []
  const failing = async (table: string, kind: string, sql: string) => {
    const error = await world.asOwner(sql).then(
      () => undefined,
      (thrown: Error) => thrown
    )
    if (error) found.push({ table, kind, error })
  }
  for (const kind of kinds) {
    await world.asOwner(`create or replace function public.loud() returns trigger language plpgsql as $$ begin
      raise exception 'row ${canary}' using errcode = '${kind}', detail = 'Failing row contains (${canary}).', hint = '${canary}',
        constraint = '${canary}', column = '${canary}', table = '${canary}', schema = '${canary}', datatype = '${canary}'; end $$`)
    for (const { name } of tables) {
      await world.asOwner(`create trigger a_loud before insert on ${name} for each statement execute function public.loud()`)
      await failing(name, kind, `insert into ${name} select * from ${name} where false`)
      await world.asOwner(`drop trigger a_loud on ${name}`)
    }
  }
  for (const { name } of tables) await failing(name, '42804', `insert into ${name} select '${canary}'`)
  return found
}

it('T29 five kinds of error and more on every table print no value, in the log or in the answer', async () => {
  const errors = await corpus()
  const tables = new Set(errors.map(({ table }) => table))
  for (const table of tables)
    for (const kind of kinds)
      expect(
        errors.some((one) => one.table === table && one.kind === kind),
        `${kind} on ${table}`
      ).toBe(true)
  expect(tables.size).toBeGreaterThan(25)
  const carrying = errors.filter(({ error }) => `${error.message}${JSON.stringify(error)}`.includes(canary))
  expect(carrying.length, 'the errors do carry what must not be printed').toBeGreaterThan(tables.size * kinds.length - 1)

  const lines: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    }
  })
  const app = Fastify({
    logger: { ...loggerOptions, level: 'trace', stream },
    ...hardServer(false),
    logController: new LogController({ disableRequestLogging: true })
  })
  harden(app, { cookie: { secure: false } })
  let next: Error | undefined
  app.get('/api/breaks/:what', async (request) => {
    // an error that wraps the driver's, as a store might make it, and one that is logged by hand
    request.log.warn({ err: next }, 'seen')
    throw Object.assign(new Error(next?.message ?? '', { cause: next }), next)
  })
  let answers = 0
  for (const { error } of errors) {
    next = error
    const answer = await app.inject({
      url: `/api/breaks/${canary}?q=${canary}`,
      headers: { cookie: `x=${canary}`, referer: canary, 'user-agent': canary }
    })
    expect(answer.statusCode).toBe(500)
    expect(answer.body).toMatch(/^\{"problem":\{"kind":"unexpected","reference":"[0-9a-f]{8}"\}\}$/)
    expect(JSON.stringify(answer.headers)).not.toContain(canary)
    answers++
  }
  for (const bad of [`/api/%E0%A4%A${canary}`, `/${canary}`, `/api/${canary}`]) {
    const answer = await app.inject({ url: bad })
    if (bad.includes('%')) expect(answer.body).not.toContain(canary)
  }
  await app.close()
  expect(lines.length).toBeGreaterThanOrEqual(answers)
  expect(lines.filter((line) => line.includes(canary))).toEqual([])
  console.log(`T29: ${errors.length} errors on ${tables.size} tables, ${lines.length} lines of log, 0 values`)
})
