/** `npm run bench`: figures against the database's own limit, written into bench/README.md. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure, recordJobs } from './jobs.ts'
import { startBenchServer } from './postgres.ts'
import { seed } from './seed.ts'
import { startServe } from './serve.ts'

const given = (name: string, otherwise: number): number => Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise)
const rounds = given('rounds', 5)
const seconds = given('seconds', 5)

const folder = mkdtempSync(join(tmpdir(), 'lingkar-bench-keys-'))
const server = await startBenchServer()
try {
  const { databaseUrl, seconds: seeding } = await seed(server, folder)
  console.log(`seeded in ${seeding} s`)
  const jobs = await recordJobs(databaseUrl, folder)
  const program = await startServe(databaseUrl, folder)
  for (const job of jobs) await measure(server, program.origin, job, rounds, seconds)
  console.log(program.memory())
  await program.stop()
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
