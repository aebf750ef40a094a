/** Row 8: the same jobs on 10,000, 100,000 and 1,000,000 files. Three databases side by side, in alternating rounds: what else the machine does falls on all. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { http, jobsOf } from './jobs.ts'
import { median } from './machine.ts'
import { startBenchServer } from './postgres.ts'
import { type Scale, scaleOf, seed } from './seed.ts'
import { startServe } from './serve.ts'

/** Workers with 40 files each. */
export const sizes: readonly Scale[] = [scaleOf(250), scaleOf(2_500), scaleOf(25_000)]

interface Lane {
  readonly scale: Scale
  readonly origin: string
  stop(): Promise<void>
}

async function openLane(scale: Scale): Promise<Lane> {
  const folder = mkdtempSync(join(tmpdir(), 'lingkar-growth-'))
  const server = await startBenchServer()
  const seeded = await seed(server, folder, scale)
  console.log(`  ${scale.caseFiles} case files seeded in ${seeded.seconds} s`)
  const program = await startServe(seeded.databaseUrl, folder)
  return {
    scale,
    origin: program.origin,
    async stop() {
      await program.stop()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** For each job its median rate at each size, in the order of `sizes`. */
export async function growth(
  rounds: number,
  seconds: number
): Promise<readonly { readonly name: string; readonly rates: readonly number[] }[]> {
  const lanes: Lane[] = []
  try {
    for (const scale of sizes) lanes.push(await openLane(scale))
    const found: { name: string; rates: number[] }[] = []
    for (const index of [0, 1, 2]) {
      const seen = lanes.map((): number[] => [])
      // the first round warms each up and does not count
      for (let round = 0; round <= rounds; round++)
        for (const [place, { scale, origin }] of lanes.entries()) {
          const job = jobsOf(scale)[index]
          if (!job) throw new Error('there is no such job')
          const { rate } = await http(origin, job, seconds)
          if (round > 0) seen[place]?.push(rate)
        }
      const rates = seen.map(median)
      const name = jobsOf(sizes[0] as Scale)[index]?.name ?? ''
      console.log(`  ${name}: ${rates.map((rate) => `${Math.round(rate)}/s`).join(', ')}`)
      found.push({ name, rates })
    }
    return found
  } finally {
    for (const lane of lanes) await lane.stop()
  }
}
