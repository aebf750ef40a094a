/**
 * T14: kill -9 of the server program and of PostgreSQL while people write over HTTP. Nothing acknowledged may be lost, nothing applied twice.
 * Own runner: `node test/faults/kill-9.ts [kills of the program]`; PostgreSQL is killed once for every four of those, at least once.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openPostgres } from '#server/database/postgres.ts'
import { accountId } from '#server/demo/network.ts'
import { examples, type Scene } from '#test/support/example-inputs.ts'
import { laySession, openOwnDatabase, type ServerProgram, startProgram } from '#test/support/own-server.ts'
import { openFile } from '#test/support/scene.ts'
import type { Row } from '#verifier/rows.ts'
import { verifyTrail } from '#verifier/verify.ts'

if (process.env.TEST_DATABASE_URL) {
  console.log('kill -9: skipped, a server given by TEST_DATABASE_URL is not ours to kill')
  process.exit(0)
}
const kills = Number(process.argv[2] ?? 20)
const databaseKills = Math.max(1, Math.round(kills / 4))
const writers = 8
const port = 4620

const folder = mkdtempSync(join(tmpdir(), 'lingkar-kill-'))
const own = await openOwnDatabase()
const administrator = () => new pg.Client({ connectionString: own.administratorUrl })
const launch = (): Promise<ServerProgram> =>
  startProgram({ isBuilt: true, databaseUrl: own.url, folder, port, log: join(folder, 'program.log') })

let program = await launch()
const first = administrator()
await first.connect()
const areas = ['medan', 'batam', 'solo', 'surabaya', 'denpasar', 'lombok', 'indramayu', 'jakarta-barat'] as const
const hands = []
for (const area of areas.slice(0, writers)) hands.push({ area, token: await laySession(first, accountId(area, 'R01')) })
await first.end()
const database = openPostgres(own.url, { connections: 2 })
const files = await Promise.all(
  hands.map(async (hand) => ({ ...hand, caseFileId: await openFile({ around: { database } }, hand.token, hand.area) }))
)
await database.close()

const acknowledged = new Map<string, { readonly commandId: string; readonly fileId: string }>()
let unanswered = 0
let stopping = false
const restarts: number[] = []

async function write(hand: (typeof files)[number]): Promise<void> {
  const scene = { area: hand.area, caseFileId: hand.caseFileId, world: { at: new Date().toISOString() } } as Scene
  while (!stopping) {
    const tie = examples['support-map.record-tie']?.build(scene) as { tieId: string }
    const commandId = randomUUID()
    // the device keeps the command until it hears an answer, and sends it again with the same id
    for (let delivered = false; !delivered; ) {
      const answer = await fetch(`http://localhost:${port}/api/commands/support-map.record-tie`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-lingkar': '1', cookie: `lingkar=${hand.token}` },
        body: JSON.stringify({ id: commandId, input: tie }),
        signal: AbortSignal.timeout(10_000)
      }).catch(() => undefined)
      const body = answer?.status === 200 ? await answer.json().catch(() => undefined) : undefined
      delivered = (body as { outcome?: string } | undefined)?.outcome === 'accepted'
      if (answer && answer.status < 500 && answer.status !== 200)
        throw new Error(`an answer nobody expects: ${answer.status} ${await answer.text()}`)
      if (!delivered) {
        unanswered++
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
    acknowledged.set(tie.tieId, { commandId, fileId: hand.caseFileId })
  }
}

/** Waits until some more writes went through, so that every kill meets a busy server. */
async function someMore(): Promise<void> {
  const goal = acknowledged.size + 40 + Math.floor(Math.random() * 80)
  while (acknowledged.size < goal) await new Promise((resolve) => setTimeout(resolve, 5))
}

const began = performance.now()
const writing = Promise.all(files.map(write))
writing.catch((error) => {
  console.error(error)
  process.exit(1)
})
for (let kill = 1; kill <= kills; kill++) {
  await someMore()
  const at = performance.now()
  program.process.kill('SIGKILL')
  await program.ended
  program = await launch()
  restarts.push(performance.now() - at)
  if (kill % Math.ceil(kills / databaseKills) === 0) {
    await someMore()
    await own.server.kill()
    await own.server.restart()
  }
}
await someMore()
stopping = true
await writing
program.process.kill('SIGKILL')
await program.ended

const after = administrator()
await after.connect()
const ties = (
  await after.query<{ id: string; n: string; versions: string }>(
    'select t.id, count(*) as n, (select count(*) from casework.tie_version v where v.id = t.id) as versions from casework.tie t group by t.id'
  )
).rows
const commands = (
  await after.query<{ id: string; lines: string }>(
    "select c.id, (select count(*) from audit.line l where l.command_id = c.id and l.outcome = 'accepted') as lines from pipeline.command c where c.name = 'support-map.record-tie'"
  )
).rows
const stored = new Map(ties.map((tie) => [tie.id, tie]))
const lines = new Map(commands.map((command) => [command.id, Number(command.lines)]))
const lost = [...acknowledged.keys()].filter((id) => !stored.has(id)).length
const twice = ties.filter((tie) => Number(tie.n) !== 1 || Number(tie.versions) !== 1).length + Math.max(0, ties.length - acknowledged.size)
const unrecorded = [...acknowledged.values()].filter(({ commandId }) => lines.get(commandId) !== 1).length
// nothing seals here: that the trail was never sealed is no finding of this run
await after.query('begin')
const findings = (await verifyTrail(async (sql) => (await after.query<Row>(sql)).rows)).findings.filter(
  ({ what }) => what !== 'never sealed'
).length
await after.query('commit')
await after.end()
await own.server.stop()
rmSync(folder, { recursive: true, force: true })

const slowest = Math.max(...restarts)
console.log(
  `T14: kill -9: ${kills} of the program, ${databaseKills} of PostgreSQL, ${writers} writers, ${Math.round((performance.now() - began) / 1000)} s: ${acknowledged.size} acknowledged, ${unanswered} deliveries without an answer; ` +
    `lost ${lost}, applied twice ${twice}, without their audit line ${unrecorded}, findings in the trail ${findings}; slowest restart ${Math.round(slowest)} ms`
)
process.exit(lost + twice + unrecorded + findings === 0 && slowest < 30_000 ? 0 : 1)
