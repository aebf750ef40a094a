/**
 * `npm run bench -- --against=<commit>`: the list of an earlier state of Lingkar and of this one, side by side in one run.
 * Each has its own database, seeded by its own code; the rounds alternate, so that what else the machine does falls on both.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import autocannon from 'autocannon'
import { connections } from './jobs.ts'
import { median, watched } from './machine.ts'
import { tokenOf, workers } from './seed.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

interface Lane {
  readonly origin: string
  stop(): Promise<void>
}

/** Starts one state of the code on a database of its own; both are read from that state's own folder. */
async function openLane(tree: string): Promise<Lane> {
  const part = (name: string) => import(pathToFileURL(join(tree, 'bench', name)).href)
  const [{ startBenchServer }, { seed }, { startServe }] = await Promise.all([part('postgres.ts'), part('seed.ts'), part('serve.ts')])
  const folder = mkdtempSync(join(tmpdir(), 'lingkar-lane-'))
  const server = await startBenchServer()
  const seeded = await seed(server, folder)
  const program = await startServe(seeded.databaseUrl, folder)
  return {
    origin: program.origin,
    async stop() {
      await program.stop()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function rateOf(origin: string, seconds: number): Promise<number> {
  const result = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    requests: [
      {
        setupRequest: (request) => ({
          ...request,
          path: '/api/case-files',
          headers: { cookie: `lingkar=${tokenOf(1 + Math.floor(Math.random() * workers))}` }
        })
      }
    ]
  })
  if (result.non2xx || result.errors) throw new Error(`${result.non2xx} answers were no success, ${result.errors} errors`)
  return result['2xx'] / result.duration
}

export interface Compared {
  readonly ratios: readonly number[]
  readonly before: number
  readonly after: number
  readonly others: number
}

export async function compareList(commit: string, rounds: number, seconds: number): Promise<Compared> {
  const tree = mkdtempSync(join(tmpdir(), 'lingkar-before-'))
  execFileSync('git', ['worktree', 'add', '--detach', '--force', tree, commit], { cwd: root, stdio: 'ignore' })
  for (const name of ['node_modules', 'dist']) if (existsSync(join(root, name))) symlinkSync(join(root, name), join(tree, name))
  const lanes: Lane[] = []
  try {
    for (const one of [tree, root]) lanes.push(await openLane(one))
    const [before, after] = lanes as [Lane, Lane]
    for (const lane of lanes) await rateOf(lane.origin, 2)
    const found: { ratio: number; before: number; after: number; others: number }[] = []
    for (let round = 0; round < rounds; round++) {
      const { value, others } = await watched(async () => ({
        before: await rateOf(before.origin, seconds),
        after: await rateOf(after.origin, seconds)
      }))
      found.push({ ...value, ratio: value.after / value.before, others })
      console.log(
        `  round ${round + 1}: ${Math.round(value.after)}/s against ${Math.round(value.before)}/s before = ${(value.after / value.before).toFixed(2)}`
      )
    }
    const all = (key: 'ratio' | 'before' | 'after' | 'others') => found.map((one) => one[key])
    return { ratios: all('ratio'), before: median(all('before')), after: median(all('after')), others: Math.max(...all('others')) }
  } finally {
    for (const lane of lanes) await lane.stop()
    execFileSync('git', ['worktree', 'remove', '--force', tree], { cwd: root, stdio: 'ignore' })
  }
}
