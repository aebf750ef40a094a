/** A small world to test in: a migrated database (embedded or PostgreSQL), a vault, the demo network, and people who send commands. */
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { inject } from 'vitest'
import { createApp, routes } from '#server/app.ts'
import type { Database } from '#server/database/database.ts'
import { openEmbedded } from '#server/database/embedded.ts'
import { migrate, migrations } from '#server/database/migrate.ts'
import { asOwner } from '#server/database/postgres-owner.ts'
import { openPostgres } from '#server/database/postgres.ts'
import { accountId, layNetwork, postId } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { runCommand, type Outcome, type Surroundings } from '#server/pipeline/run-command.ts'
import { runRead, type ReadOutcome } from '#server/pipeline/run-read.ts'
import { referenceRows } from '#server/reference-rows.ts'
import { noLimits } from '#server/vault/key-budget.ts'
import { openDesk } from '#server/vault/key-desk.ts'
import { keepBriefly } from '#server/vault/keep-briefly.ts'
import { keyFoldersOf } from '#server/vault/key-part.ts'
import { openVault } from '#server/vault/seal.ts'

export type Engine = 'pglite' | 'postgres'

/** A signed-in person of the demo network. */
export interface Person {
  readonly accountId: string
  readonly token: string
  send(name: string, input: unknown, id?: string): Promise<Outcome>
  read(action: string, parameters: object, path?: string): Promise<ReadOutcome>
}

export interface World {
  readonly engine: Engine
  readonly around: Surroundings
  readonly app: FastifyInstance
  readonly folder: string
  /** where the database's own files lie, if they are ours to read */
  readonly databaseFolder: string | undefined
  /** address of the database as its owner; PostgreSQL only */
  readonly ownerUrl: string | undefined
  /** the moment the world believes it is; set to travel */
  at: string
  signIn(area: string, role: string): Promise<Person>
  /** a statement as the owner of the tables, for looking and for mischief */
  asOwner<R extends object>(sql: string, parameters?: readonly unknown[]): Promise<R[]>
  close(): Promise<void>
}

const cache = fileURLToPath(new URL('../../.lingkar/test/', import.meta.url))

/** The migrated embedded database with its network, made once per state of the migrations. */
export async function embeddedImage(): Promise<Uint8Array> {
  const reference = await referenceRows()
  const state = createHash('sha256')
    .update(
      migrations()
        .map((one) => one.sha256)
        .join()
    )
    .update(JSON.stringify([reference.birds, reference.clocks]))
    .update(readFileSync(new URL('../../src/server/demo/network.ts', import.meta.url)))
    .update(readFileSync(new URL('../../src/server/demo/administrators.ts', import.meta.url)))
    .update(readFileSync(new URL('../../src/server/demo/area-offices.ts', import.meta.url)))
    .update(readFileSync(new URL('../../src/server/demo/qualifications.ts', import.meta.url)))
    .update(readFileSync(new URL('../../src/server/demo/institutions.ts', import.meta.url)))
    .update(readFileSync(new URL('../../src/domain/access/rules.ts', import.meta.url)))
    .update(readFileSync(new URL('../../src/domain/access/track-rules.ts', import.meta.url)))
    .update(readFileSync(new URL('../../src/domain/access/office-rules.ts', import.meta.url)))
    .update(readFileSync(new URL('../../src/domain/access/standing.ts', import.meta.url)))
    .digest('hex')
    .slice(0, 16)
  const file = join(cache, `image-${state}.tar`)
  if (existsSync(file)) return new Uint8Array(readFileSync(file))
  const database = await openEmbedded('memory://', reference)
  await layDemoNetwork(database)
  const image = await database.dump()
  await database.close()
  mkdirSync(cache, { recursive: true })
  writeFileSync(file, image)
  return image
}

const layDemoNetwork = (database: Database) =>
  database.transaction(async (t) => {
    await t.query('set local role lingkar_owner')
    await layNetwork(t, new Date().toISOString())
  })

/** Makes the template database on a server; each world is then a copy of it. */
export async function makeTemplate(urlOf: (database: string, user?: string, password?: string) => string): Promise<void> {
  const { prepareLogins } = await import('#server/database/postgres-owner.ts')
  await asOwner(urlOf('postgres'), (administrator) => administrator.exec('create database lingkar_template'))
  const logins = await prepareLogins(urlOf('lingkar_template'))
  await asOwner(logins.migrationUrl, async (owner) => migrate(owner, 'production', await referenceRows()))
  await asOwner(logins.migrationUrl, (owner) => layNetwork(owner, new Date().toISOString()))
}

async function openEngine(
  engine: Engine
): Promise<{ database: Database; owner: World['asOwner']; ownerUrl?: string; files?: string; drop(): Promise<void> }> {
  if (engine === 'pglite') {
    const database = await openEmbedded('memory://', { birds: [], regions: [], clocks: [] }, await embeddedImage())
    const owner = <R extends object>(sql: string, parameters?: readonly unknown[]) =>
      database.transaction(async (t) => {
        await t.query('set local role postgres')
        return t.query<R>(sql, parameters)
      })
    return { database, owner, drop: async () => {} }
  }
  const server = inject('postgres')
  const name = `world_${randomBytes(6).toString('hex')}`
  const urlOf = (user?: string) =>
    server.url.replace('@localhost/postgres', `@localhost/${name}`).replace('postgres://postgres', `postgres://${user ?? 'postgres'}`)
  await asOwner(server.url, (administrator) => administrator.exec(`create database ${name} template lingkar_template`))
  const database = openPostgres(urlOf('lingkar_app'), { connections: 12 })
  const pool = new pg.Pool({ connectionString: urlOf(), max: 2 })
  // Dropping the database may reach a connection that is just being closed; without a listener that would end the test run.
  pool.on('error', () => {})
  return {
    database,
    ownerUrl: urlOf('lingkar_owner'),
    ...(server.folder ? { files: server.folder } : {}),
    owner: async <R extends object>(sql: string, parameters: readonly unknown[] = []) =>
      (await pool.query(sql, parameters as unknown[])).rows as R[],
    async drop() {
      await pool.end()
      await asOwner(server.url, (administrator) => administrator.exec(`drop database ${name} with (force)`))
    }
  }
}

export async function openWorld(engine: Engine, more: { readonly searchesAnHour?: number } = {}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'lingkar-world-'))
  const opened = await openEngine(engine)
  const keys = keepBriefly(await openDesk({ ...keyFoldersOf(folder, ''), limits: noLimits }))
  const clock = { at: new Date().toISOString() }
  const around: Surroundings = { database: opened.database, vault: openVault(keys), clock: () => clock.at, origin: 'http://localhost' }
  const app = await createApp({
    ...around,
    mode: engine === 'pglite' ? 'demo' : 'production',
    origin: 'http://localhost',
    cookie: { name: 'lingkar', secure: false },
    ...more
  })
  return {
    engine,
    around,
    app,
    folder,
    databaseFolder: opened.files,
    ownerUrl: opened.ownerUrl,
    asOwner: opened.owner,
    get at() {
      return clock.at
    },
    set at(moment) {
      clock.at = moment
    },
    async signIn(area, role) {
      if (!/^R\d\d/.test(role)) await seat(opened.owner, area, role)
      return signInAs(around, accountId(area, role))
    },
    async close() {
      await app.close()
      await opened.database.close()
      await opened.drop()
      await keys.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** Somebody in a post of an institution that the network of the tests leaves vacant. */
export async function seat(owner: World['asOwner'], area: string, key: string): Promise<void> {
  const account = accountId(area, key)
  await owner('insert into agency.account (id, user_name, display_name) values ($1, $2, $2) on conflict do nothing', [
    account,
    `orang ${area} ${key}`
  ])
  await owner(
    `insert into agency.appointment (id, post_id, account_id, from_at, until_at) select $1, $2, $3, now() - interval '1 day', now() + interval '90 days'
     where not exists (select from agency.appointment where post_id = $2 and until_at > now())`,
    [randomUUID(), postId(area, key), account]
  )
}

/** Somebody whose account was made during the test. */
export async function signInAs(around: Surroundings, account: string): Promise<Person> {
  const token = randomUUID()
  await around.database.transaction((t) => t.query('select authn.open_session($1, $2, true)', [account, hashOf(token)]))
  return {
    accountId: account,
    token,
    send(name, input, id = randomUUID()) {
      const route = routes.find((one) => one.kind === 'command' && one.command.name === name)
      if (route?.kind !== 'command') throw new Error(`no command ${name}`)
      return runCommand(around, hashOf(token), route, id, input)
    },
    read(action, parameters, path) {
      const route = routes.find((one) => one.kind === 'read' && one.action === action && (!path || one.path === path))
      if (route?.kind !== 'read') throw new Error(`no read ${action}`)
      return runRead(around, hashOf(token), route, parameters)
    }
  }
}
