/** A world whose trail is sealed: a sealer with its own login, and the verifier with what lies outside the database. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { openSealer, type Sealer } from '#server/audit/sealer.ts'
import type { Database } from '#server/database/database.ts'
import { openPostgres } from '#server/database/postgres.ts'
import { readProofs } from '#verifier/proofs.ts'
import type { Row } from '#verifier/rows.ts'
import { type Report, verifyTrail } from '#verifier/verify.ts'
import { type Engine, openWorld, type World } from './world.ts'

export interface Sealed {
  readonly world: World
  readonly sealer: Sealer
  /** seals until every line is sealed, and tells how many that were: other tests on this server may have to end a transaction first */
  sealAll(): Promise<number>
  /** the database as the sealer reaches it */
  readonly database: Database
  /** the data folder; keys and seals lie in its folder `audit` */
  readonly folder: string
  /** with everything that lies outside, or without it */
  verify(withProofs?: boolean): Promise<Report>
  asSealer<R extends object>(sql: string): Promise<R[]>
  /** PostgreSQL only */
  urlAs(role: string): string
  as(role: string, sql: string): Promise<unknown>
  close(): Promise<void>
}

export async function sealedWorld(engine: Engine): Promise<Sealed> {
  const world = await openWorld(engine)
  const urlAs = (role: string) => (world.ownerUrl ?? '').replace('lingkar_owner', role)
  const database = engine === 'postgres' ? openPostgres(urlAs('lingkar_sealer'), { connections: 4 }) : world.around.database
  const sealer = openSealer(database, world.folder)
  const outside = (name: string) => join(world.folder, 'audit', name)
  const proofs = () => readProofs({ publicKey: outside('seal.pub'), macKey: outside('mac.key'), anchors: outside('seals.jsonl') })
  return {
    world,
    database,
    folder: world.folder,
    sealer,
    async sealAll() {
      for (let lines = 0, tries = 0; ; tries++) {
        lines += await sealer.sealOnce()
        const [open] = await world.asOwner<{ n: number }>(
          "select count(*)::int as n from audit.line where xid >= coalesce((select until_xid from audit.seal order by number desc limit 1), '0'::xid8)"
        )
        if (!open?.n || tries > 600) return lines
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    urlAs,
    async verify(withProofs = true) {
      const known = withProofs ? await proofs() : {}
      if (engine === 'postgres') {
        const client = new pg.Client({ connectionString: urlAs('lingkar_verifier') })
        await client.connect()
        try {
          await client.query('begin transaction isolation level repeatable read read only')
          return await verifyTrail(async (sql) => (await client.query(sql)).rows as Row[], known)
        } finally {
          await client.end()
        }
      }
      return world.around.database.transaction(async (t) => {
        await t.query('set local role lingkar_verifier')
        return verifyTrail((sql) => t.query<Row>(sql), known)
      })
    },
    asSealer: (sql) =>
      database.transaction(async (t) => {
        if (engine === 'pglite') await t.query('set local role lingkar_sealer')
        return t.query(sql)
      }),
    async as(role, sql) {
      const client = new pg.Client({ connectionString: urlAs(role) })
      await client.connect()
      try {
        return await client.query(sql)
      } finally {
        await client.end()
      }
    },
    async close() {
      if (engine === 'postgres') await database.close()
      await world.close()
    }
  }
}

interface Ended {
  readonly code: number
  readonly out: string
}

/** The two programs a person would run, on this world. */
export function commandsOf(sealed: Sealed): {
  cli(command: string, url?: string): Promise<Ended>
  program(...more: string[]): Promise<Ended>
} {
  const source = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url))
  const run = (given: readonly string[], env: Record<string, string>): Promise<Ended> =>
    promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', ...given], { env: { ...process.env, ...env } }).then(
      ({ stdout }) => ({ code: 0, out: stdout }),
      (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, out: error.stdout + error.stderr })
    )
  const url = sealed.urlAs('lingkar_verifier')
  return {
    cli: (command, other) =>
      run([source('cli/main.ts'), 'audit', command], { LINGKAR_VERIFIER_URL: other ?? url, LINGKAR_DATA: sealed.folder }),
    program: (...more) =>
      run([source('verifier/main.ts'), '--database', url, '--public-key', join(sealed.folder, 'audit', 'seal.pub'), ...more], {})
  }
}
