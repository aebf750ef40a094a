/** A PostgreSQL of one's own with Lingkar prepared in it, and the server program as a child process: for tests that kill, grep or misuse them. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { buildIfChanged } from '#scripts/build.ts'
import { migrate } from '#server/database/migrate.ts'
import { asOwner, prepareLogins } from '#server/database/postgres-owner.ts'
import { layNetwork } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { referenceRows } from '#server/reference-rows.ts'
import { serverProgram } from '../../bin/with-node.js'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

export interface OwnDatabase {
  readonly server: PostgresServer
  /** the application's, the owner's and the administrator's address */
  readonly url: string
  readonly ownerUrl: string
  readonly administratorUrl: string
}

export async function prepareDatabase(
  server: PostgresServer,
  name: string,
  mode: 'demo' | 'production' = 'production'
): Promise<OwnDatabase> {
  await asOwner(server.url, (administrator) => administrator.exec(`create database ${name}`))
  const { databaseUrl, migrationUrl } = await prepareLogins(server.urlOf(name))
  await asOwner(migrationUrl, async (owner) => migrate(owner, mode, await referenceRows()))
  const client = new pg.Client({ connectionString: migrationUrl, pipeline: true } as pg.ClientConfig)
  await client.connect()
  await layNetwork(
    {
      query: async <R extends object>(text: string, values: readonly unknown[] = []) =>
        (await client.query(text, values as unknown[])).rows as R[]
    },
    new Date().toISOString()
  )
  await client.end()
  return { server, url: databaseUrl, ownerUrl: migrationUrl, administratorUrl: server.urlOf(name) }
}

export const openOwnDatabase = async (settings: readonly string[] = []): Promise<OwnDatabase> =>
  prepareDatabase(await startPostgres(settings), 'lingkar')

/** A pool of the administrator's. The server is stopped at the end, maybe while one of its connections lies idle: no fault of a test. */
export function poolOf(administratorUrl: string, most: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: administratorUrl, max: most })
  pool.on('error', () => {})
  return pool
}

/** A complete session for an account, laid by the administrator. */
export async function laySession(administrator: pg.Client | pg.Pool, account: string): Promise<string> {
  const token = randomUUID()
  await administrator.query(
    "insert into authn.session (token_hash, account_id, expires_at, complete) values ($1, $2, now() + interval '12 hours', true)",
    [hashOf(token), account]
  )
  return token
}

export interface ServerProgram {
  readonly origin: string
  readonly process: ChildProcess
  /** the program ends by itself or is killed */
  readonly ended: Promise<number | null>
}

interface ProgramSettings {
  readonly databaseUrl?: string
  readonly folder: string
  readonly port: number
  /** the built program, as `lingkar serve` runs it, instead of its sources */
  readonly isBuilt?: boolean
  /** a file */
  readonly log: string
  readonly environment?: NodeJS.ProcessEnv
  /** what to wait for; otherwise until it answers */
  readonly until?: (origin: string) => Promise<boolean>
}

const answers = (origin: string): Promise<boolean> =>
  fetch(`${origin}/api/health`).then(
    (answer) => answer.ok,
    () => false
  )

/** Starts the server program and waits until it answers, or until it ended. What it prints goes to `log`. */
export async function startProgram(settings: ProgramSettings): Promise<ServerProgram> {
  if (settings.isBuilt) await buildIfChanged('web', 'server')
  const out = openSync(settings.log, 'a')
  const given = settings.isBuilt ? [serverProgram(), 'serve'] : [join(import.meta.dirname, 'serve.ts')]
  const program = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...given], {
    stdio: ['ignore', out, out],
    env: {
      ...process.env,
      LINGKAR_DATA: settings.folder,
      PORT: String(settings.port),
      ...(settings.databaseUrl ? { DATABASE_URL: settings.databaseUrl } : {}),
      ...settings.environment
    }
  })
  closeSync(out)
  let over = false
  const ended = new Promise<number | null>((resolve) =>
    program.once('exit', (code) => {
      over = true
      resolve(code)
    })
  )
  const origin = `http://localhost:${settings.port}`
  while (!over && !(await (settings.until ?? answers)(origin))) await new Promise((resolve) => setTimeout(resolve, 20))
  return { origin, process: program, ended }
}
