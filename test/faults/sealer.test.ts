/** T25: the sealer of a production server is a child with its own login; it seals by itself, comes back when killed, and goes when the server is killed. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId } from '#server/demo/network.ts'
import { laySession, openOwnDatabase, type OwnDatabase, type ServerProgram, startProgram } from '#test/support/own-server.ts'

describe.skipIf(process.env.TEST_DATABASE_URL)('the sealer beside a server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lingkar-sealer-'))
  let own: OwnDatabase
  let owner: pg.Client
  let program: ServerProgram

  const number = async (sql: string): Promise<number> => (await owner.query<{ n: number }>(`select (${sql})::float as n`)).rows[0]?.n ?? 0
  const unsealed = () =>
    number('select count(*) from audit.line where xid >= coalesce((select max(until_xid::text::bigint) from audit.seal), 0)::text::xid8')
  const sealers = (): number[] =>
    execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line.includes('sealer-process.') && environmentOf(line).includes(folder))
      .map((line) => Number(line.trim().split(' ')[0]))
  const until = async (holds: () => Promise<boolean> | boolean) => {
    for (let tries = 0; !(await holds()); tries++) {
      if (tries > 300) throw new Error('waited in vain')
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  beforeAll(async () => {
    own = await openOwnDatabase()
    owner = new pg.Client({ connectionString: own.administratorUrl })
    await owner.connect()
    const sealerUrl = own.server.urlOf('lingkar', 'lingkar_sealer')
    program = await startProgram({
      isBuilt: true,
      databaseUrl: own.url,
      folder,
      port: await freePort(),
      log: join(folder, 'program.log'),
      environment: { LINGKAR_SEALER_URL: sealerUrl }
    })
  })
  afterAll(async () => {
    program?.process.kill('SIGKILL')
    await owner?.end()
    await own?.server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('T25 seals what people do within its ten seconds, and again after it was killed', { timeout: 60_000 }, async () => {
    const token = await laySession(owner, accountId('medan', 'R01'))
    const look = () => fetch(`${program.origin}/api/case-files`, { headers: { cookie: `lingkar=${token}` } })
    await until(() => sealers().length === 1)
    expect((await look()).status).toBe(200)
    expect(await unsealed()).toBeGreaterThan(0)
    await until(async () => (await unsealed()) === 0)
    expect(existsSync(join(folder, 'audit', 'seals.jsonl'))).toBe(true)
    const [first] = sealers()
    process.kill(first as number, 'SIGKILL')
    await look()
    await until(async () => (await unsealed()) === 0)
    expect(sealers()).not.toContain(first)
    expect(await number('select count(*) from audit.alarm')).toBe(0)
  })

  it('T25 ends with the server, even when that is killed', { timeout: 60_000 }, async () => {
    program.process.kill('SIGKILL')
    await program.ended
    await until(() => sealers().length === 0)
  })
})

/** One the operating system gives. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

/** The child's own environment: which of several servers on this machine it belongs to. */
function environmentOf(line: string): string {
  try {
    return execFileSync('cat', [`/proc/${line.trim().split(' ')[0]}/environ`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}
