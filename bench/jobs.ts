/** Jobs 1–3: list my files, read a file with its map, record a tie — through the server, and as pgbench under the same policies. */
import { createHash, randomInt, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { routes } from '#server/app.ts'
import { openPostgres } from '#server/database/postgres.ts'
import type { CommandRoute, ReadRoute } from '#server/pipeline/routes.ts'
import { runCommand } from '#server/pipeline/run-command.ts'
import { runRead } from '#server/pipeline/run-read.ts'
import { noLimits } from '#server/vault/key-budget.ts'
import { openDesk } from '#server/vault/key-desk.ts'
import { keyFoldersOf } from '#server/vault/key-part.ts'
import { openVault } from '#server/vault/seal.ts'
import { median, watched } from './machine.ts'
import { type BenchServer, pgbench } from './postgres.ts'
import { fileId, mapsOfWorker, openWorkers, type Scale, tokenOf, usual, workerPost, workers } from './seed.ts'
import { recording, writeScript } from './statements.ts'

export const connections = 10

interface Request {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly worker: number
  readonly body?: string
}

export interface Job {
  readonly number: number
  readonly key: 'list' | 'file' | 'tie'
  readonly name: string
  readonly target: number
  /** milliseconds at the 99th percentile */
  readonly p99?: number
  draw(): Request
}

/** The same job as a script of pgbench. */
export interface RecordedJob extends Job {
  readonly script: string
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
const today = new Date().toISOString().slice(0, 10)

/** Twelve hexadecimal digits of a number pgbench has drawn. */
const drawn = (name: string): string => `lpad(to_hex(:${name}::bigint), 12, '0')`
const drawnId = (prefix: string, name: string): string => `('${prefix}-' || ${drawn(name)})::uuid`

const tieInput = (caseFileId: string, tieId: string, supporterId: string, worker: number) => ({
  caseFileId,
  tieId,
  supporterId,
  newSupporter: { role: 'SP-MEZ-GURU', level: 'MEZ', label: 'Ibu guru', postId: null },
  terms: {
    needs: ['N4'],
    keys: ['EMP'],
    resources: ['EMO'],
    strength: 2,
    consistency: 2,
    safety: 'SAFE',
    permanence: 'PERM',
    endsOn: null,
    childConfirmed: true,
    lastConfirmedOn: today,
    stewardPostId: workerPost(worker)
  }
})

/** Runs each job once through the server's own code, writing down what it asks the database. */
export async function recordJobs(databaseUrl: string, folder: string): Promise<RecordedJob[]> {
  const { workers, fileOf } = usual
  const database = openPostgres(databaseUrl, { connections: 1 })
  const keys = await openDesk({ ...keyFoldersOf(folder, ''), limits: noLimits })
  const vault = openVault(keys)
  const session = hashOf(tokenOf(1))
  const around = (recorder: ReturnType<typeof recording>) => ({ database: recorder.database, vault, clock: () => new Date().toISOString() })
  const read = (path: string) => routes.find((route) => route.kind === 'read' && route.path === path) as ReadRoute
  const expect = (outcome: { outcome: string }, wanted: string): void => {
    if (outcome.outcome !== wanted) throw new Error(`the job to be measured does not work: ${JSON.stringify(outcome)}`)
  }
  const theSession: [string, string] = [session.toString('hex'), `sha256(convert_to('bench-' || :worker::int, 'UTF8'))`]
  const theFile = fileId(fileOf(1, 0))
  const aFile: [string, string] = [theFile, drawnId('00000000-0000-7000-a000', 'file')]
  const drawFile = [
    `\\set worker random(1, ${openWorkers})`,
    `\\set turn random(0, ${mapsOfWorker - 1})`,
    `\\set file :turn * ${workers} + :worker`
  ]
  const path = (name: Job['key']) => join(folder, `${name}.sql`)

  const list = recording(database)
  expect(await runRead(around(list), session, read('/case-files'), {}), 'shown')
  writeScript(path('list'), [`\\set worker random(1, ${workers})`], list.statements, new Map([theSession]))

  const one = recording(database)
  expect(await runRead(around(one), session, read('/case-files/:id'), { id: theFile }), 'shown')
  writeScript(path('file'), drawFile, one.statements, new Map([theSession, aFile]))

  const tie = recording(database)
  const command = routes.find((route) => route.kind === 'command' && route.command.name === 'support-map.record-tie') as CommandRoute
  const [id, tieId, supporterId] = [randomUUID(), randomUUID(), randomUUID()]
  expect(await runCommand(around(tie), session, command, id, tieInput(theFile, tieId, supporterId, 1)), 'accepted')
  writeScript(
    path('tie'),
    [...drawFile, '\\set number random(1, 281474976710655)'],
    tie.statements,
    new Map([
      theSession,
      aFile,
      [id, drawnId('c0000000-0000-7000-a000', 'number')],
      [tieId, drawnId('d0000000-0000-7000-a000', 'number')],
      [supporterId, drawnId('e0000000-0000-7000-a000', 'number')],
      [workerPost(1), drawnId('00000000-0000-7000-a001', 'worker')]
    ])
  )
  await database.close()
  await keys.close()

  return jobsOf(usual).map((job) => ({ ...job, script: path(job.key) }))
}

/** The jobs in a database of this size. */
export function jobsOf({ workers, fileOf }: Scale): Job[] {
  const someFile = () => {
    const worker = randomInt(1, openWorkers + 1)
    return { worker, caseFileId: fileId(fileOf(worker, randomInt(mapsOfWorker))) }
  }
  return [
    {
      number: 1,
      key: 'list',
      name: 'list 50 of my files',
      target: 0.25,
      p99: 15,
      draw: () => ({ method: 'GET', path: '/api/case-files', worker: randomInt(1, workers + 1) })
    },
    {
      number: 2,
      key: 'file',
      name: 'one file with its map',
      target: 0.15,
      draw: () => {
        const { worker, caseFileId } = someFile()
        return { method: 'GET', path: `/api/case-files/${caseFileId}`, worker }
      }
    },
    {
      number: 3,
      key: 'tie',
      name: 'record a tie',
      target: 0.2,
      draw() {
        const { worker, caseFileId } = someFile()
        return {
          method: 'POST',
          path: '/api/commands/support-map.record-tie',
          worker,
          body: JSON.stringify({ id: randomUUID(), input: tieInput(caseFileId, randomUUID(), randomUUID(), worker) })
        }
      }
    }
  ]
}

/** What the database itself reaches with these statements, and how long the slowest hundredth waits there already. */
async function databaseAlone(server: BenchServer, script: string, seconds: number): Promise<{ rate: number; p99: number }> {
  const log = mkdtempSync(join(tmpdir(), 'lingkar-pgbench-'))
  try {
    const given = ['-c', String(connections), '-j', '2', '-T', String(seconds), '-f', script, '-l', '--log-prefix', join(log, 'times')]
    const stdout = await pgbench(server, given)
    if (!/number of failed transactions: 0 /.test(stdout)) throw new Error(stdout)
    // each line: client, transaction, microseconds, …
    const times = readdirSync(log).flatMap((name) =>
      readFileSync(join(log, name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => Number(line.split(' ')[2]) / 1000)
    )
    const sorted = times.toSorted((a, b) => a - b)
    return { rate: Number(/tps = ([\d.]+)/.exec(stdout)?.[1]), p99: sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0 }
  } finally {
    rmSync(log, { recursive: true, force: true })
  }
}

/** Asks for something of another worker each time, at as many connections as jobs 1–3. */
export const askedByMany = (url: string, path: (worker: number) => string, seconds: number): Promise<autocannon.Result> =>
  autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        setupRequest(request) {
          const worker = 1 + Math.floor(Math.random() * workers)
          return { ...request, path: path(worker), headers: { cookie: `lingkar=${tokenOf(worker)}` } }
        }
      }
    ]
  })

/** Requests a second through the whole server, and the milliseconds of the slowest hundredth. */
export async function http(origin: string, job: Job, seconds: number): Promise<{ rate: number; p99: number }> {
  const result = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    requests: [
      {
        setupRequest(request) {
          const { method, path, worker, body } = job.draw()
          return {
            ...request,
            method,
            path,
            ...(body ? { body } : {}),
            headers: { cookie: `lingkar=${tokenOf(worker)}`, 'x-lingkar': '1', ...(body ? { 'content-type': 'application/json' } : {}) }
          }
        }
      }
    ]
  })
  if (result.non2xx || result.errors) throw new Error(`${job.name}: ${result.non2xx} answers were no success, ${result.errors} errors`)
  return { rate: result['2xx'] / result.duration, p99: result.latency.p99 }
}

export interface Measured {
  readonly job: RecordedJob
  readonly ratios: readonly number[]
  readonly rates: readonly number[]
  readonly limits: readonly number[]
  readonly p99: readonly number[]
  /** milliseconds of the slowest hundredth with pgbench alone */
  readonly alone: readonly number[]
  readonly others: readonly number[]
}

/** Rounds of both, one after the other; a round in which others used more than 5 % of the processors is tried again, thrice at most. */
export async function measure(server: BenchServer, origin: string, job: RecordedJob, rounds: number, seconds: number): Promise<Measured> {
  await databaseAlone(server, job.script, 1)
  await http(origin, job, 2)
  const found: { ratio: number; rate: number; limit: number; p99: number; alone: number; others: number }[] = []
  for (let round = 0; round < rounds; round++) {
    for (let attempt = 1; ; attempt++) {
      const { value, others } = await watched(async () => {
        const database = await databaseAlone(server, job.script, seconds)
        return { limit: database.rate, alone: database.p99, ...(await http(origin, job, seconds)) }
      })
      if (others > 0.05 && attempt < 3) continue
      found.push({ ...value, ratio: value.rate / value.limit, others })
      console.log(
        `  ${job.name}, round ${round + 1}: ${Math.round(value.rate)}/s against ${Math.round(value.limit)}/s = ${(value.rate / value.limit).toFixed(2)}, p99 ${value.p99} ms, others ${Math.round(others * 100)} %`
      )
      break
    }
  }
  const all = <K extends keyof (typeof found)[number]>(key: K) => found.map((one) => one[key])
  return {
    job,
    ratios: all('ratio'),
    rates: all('rate'),
    limits: all('limit'),
    p99: all('p99'),
    alone: all('alone'),
    others: all('others')
  }
}

export const spread = (values: readonly number[], digits = 2): string =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`
