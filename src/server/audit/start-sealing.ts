/** What the server does about seals: in the demo it seals itself, in production a child with its own login does; either way it notices when none come. */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Database } from '#server/database/database.ts'

interface Settings {
  readonly database: Database
  /** the data folder; keys and the file of seals lie in its folder `audit` */
  readonly folder: string
  /** the sealer's own address of the database; without it somebody else runs `lingkar audit seal` */
  readonly url: string | undefined
}

export async function startSealing({ database, folder, url }: Settings): Promise<{ stop(): Promise<void> }> {
  const sealing = database.kind === 'pglite' ? await sealHere(database, folder) : url ? sealInChild(url, folder) : undefined
  const watch = setInterval(() => {
    database.transaction((t) => t.query('select audit.note_missing_seal()')).catch(() => {})
  }, 30_000).unref()
  return {
    async stop() {
      clearInterval(watch)
      await sealing?.stop()
    }
  }
}

async function sealHere(database: Database, folder: string): Promise<{ stop(): Promise<void> }> {
  const [{ openSealer }, { keepSealing }] = await Promise.all([import('./sealer.ts'), import('./keep-sealing.ts')])
  return keepSealing(openSealer(database, folder))
}

function sealInChild(url: string, folder: string): { stop(): Promise<void> } {
  const program = fileURLToPath(new URL('./sealer-process.ts', import.meta.url))
  let ending = false
  const { PATH, NODE_COMPILE_CACHE } = process.env
  const launch = (): ChildProcess =>
    spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--max-old-space-size=96', '--max-semi-space-size=2', program], {
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { PATH, NODE_COMPILE_CACHE, LINGKAR_SEALER_URL: url, LINGKAR_DATA: folder, LINGKAR_SEALER_CHILD: '1' }
    }).once('exit', () => {
      if (ending) return
      setTimeout(() => {
        if (!ending) child = launch()
      }, 2_000).unref()
    })
  let child = launch()
  return {
    stop() {
      ending = true
      return new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve()
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      })
    }
  }
}
