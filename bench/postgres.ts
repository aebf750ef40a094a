/** The database of the benchmarks: PostgreSQL as installed on this machine (with pgbench), on a disk, with fsync on. */
import { execFile, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { sessionSettings } from '#server/database/postgres.ts'

export interface BenchServer {
  /** where pgbench and psql lie */
  readonly bin: string
  /** folder of the Unix socket */
  readonly socket: string
  readonly version: string
  urlOf(database: string, user?: string): string
  stop(): Promise<void>
}

const settings = [
  'listen_addresses=',
  'shared_buffers=1GB',
  'max_wal_size=8GB',
  'checkpoint_timeout=30min',
  'effective_cache_size=4GB',
  'max_connections=60'
]

/** The newest installed server, or an explanation. */
function installed(): string {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root)
    ? readdirSync(root)
        .filter((version) => existsSync(join(root, version, 'bin', 'pgbench')))
        .sort((a, b) => Number(b) - Number(a))
    : []
  if (!versions[0])
    throw new Error(
      'the benchmarks compare with pgbench: install PostgreSQL with its contrib tools (Debian: apt-get install postgresql-15), then run again'
    )
  return join(root, versions[0], 'bin')
}

export async function startBenchServer(): Promise<BenchServer> {
  const bin = installed()
  const folder = mkdtempSync(join(tmpdir(), 'lingkar-bench-'))
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const cluster = join(folder, 'data')
  mkdirSync(cluster, { mode: 0o700 })
  if (nobody.uid) for (const path of [folder, cluster]) chownSync(path, nobody.uid, nobody.gid)
  const options = { ...nobody, cwd: folder, stdio: 'ignore' as const }
  execFileSync(
    join(bin, 'initdb'),
    ['-D', cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--data-checksums'],
    options
  )
  const server = spawn(join(bin, 'postgres'), ['-D', cluster, '-k', folder, ...settings.flatMap((setting) => ['-c', setting])], options)
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const urlOf = (database: string, user = 'postgres') => `postgres://${user}@localhost/${database}?host=${encodeURIComponent(folder)}`
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client({ connectionString: urlOf('postgres') })
    try {
      await client.connect()
      const version = (await client.query<{ v: string }>("select current_setting('server_version') as v")).rows[0]?.v ?? ''
      await client.end()
      return {
        bin,
        socket: folder,
        version,
        urlOf,
        async stop() {
          server.kill('SIGINT')
          await ended
          rmSync(folder, { recursive: true, force: true })
        }
      }
    } catch (error) {
      if (attempt > 200) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

/** What pgbench prints when it runs as the application's login, with the settings of its connections. */
export async function pgbench(server: BenchServer, given: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    join(server.bin, 'pgbench'),
    ['-h', server.socket, '-U', 'lingkar_app', '-n', '-M', 'prepared', ...given, 'lingkar'],
    { env: { ...process.env, PGOPTIONS: sessionSettings } }
  )
  return stdout
}
