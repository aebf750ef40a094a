/** The programs that are measured: `lingkar serve` on PostgreSQL, and the barest server one could write. */
import { type ChildProcess, spawn } from 'node:child_process'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
// as `npx lingkar` starts it
import { keptServing, serverProgram, serving } from '../bin/with-node.js'
import { memoryOf } from './machine.ts'

export interface Program {
  readonly origin: string
  /** from the start of the process to its first answer, in milliseconds */
  readonly startedIn: number
  memory(): { readonly now: number; readonly highest: number }
  stop(): Promise<void>
}

async function started(
  file: string,
  given: readonly string[],
  port: number,
  environment: NodeJS.ProcessEnv,
  knock: string
): Promise<Program> {
  const began = performance.now()
  const program: ChildProcess = spawn(process.execPath, [...serving, file, ...given], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...keptServing, PORT: String(port), ...environment }
  })
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()))
  // a bench that breaks off leaves no server behind for the next one to measure
  process.once('exit', () => program.kill('SIGKILL'))
  const origin = `http://localhost:${port}`
  while (
    !(await fetch(origin + knock).then(
      (answer) => answer.ok,
      () => false
    ))
  ) {
    if (program.exitCode !== null) throw new Error(`${file} did not start`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return {
    origin,
    startedIn: performance.now() - began,
    memory: () => memoryOf(program.pid ?? 0),
    async stop() {
      program.kill('SIGTERM')
      await ended
    }
  }
}

export const startServe = async (databaseUrl: string, folder: string): Promise<Program> =>
  started(
    serverProgram(),
    ['serve'],
    await freePort(),
    // a bench opens in a minute what people open in months
    { DATABASE_URL: databaseUrl, LINGKAR_DATA: folder, LINGKAR_KEYS_BUDGET: '1000000,1000000,1000000,1000000' },
    '/api/health'
  )

export const startBare = async (databaseUrl: string): Promise<Program> =>
  started(join(import.meta.dirname, 'bare.ts'), [], await freePort(), { DATABASE_URL: databaseUrl }, '/health')

/** A port nobody listens on: another bench on this machine must not answer for ours. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, 'localhost', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
