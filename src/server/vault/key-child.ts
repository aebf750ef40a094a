/** Keeps a key process running beside the server: starts it, waits until it serves, starts it again whenever it ends. */
import { type ChildProcess, spawn } from 'node:child_process'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { socketOf } from './key-protocol.ts'
import { KeysBroken } from './keys.ts'

const program = fileURLToPath(new URL('./key-process.ts', import.meta.url))

export interface KeyChild {
  readonly socket: string
  /** the process that runs now, if it is ours */
  readonly pid: number | undefined
  stop(): Promise<void>
}

interface ChildSettings {
  readonly folder: string
  readonly mirror: string
  readonly environment?: NodeJS.ProcessEnv
}

const answers = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = connect(path)
    const end = (is: boolean) => {
      probe.destroy()
      resolve(is)
    }
    probe.once('connect', () => end(true))
    probe.once('error', () => end(false))
  })

/** How to start a key process: few flags, a small heap. It holds hashes and one small file, nothing else. */
export const keyProgram = ['--disable-warning=ExperimentalWarning', '--max-old-space-size=48', '--max-semi-space-size=1', program] as const

export async function startKeyChild({ folder, mirror, environment = {} }: ChildSettings): Promise<KeyChild> {
  let child: ChildProcess | undefined
  let stopping = false
  let again: NodeJS.Timeout | undefined
  let failures = 0

  /** Resolves when it serves, or when another server's key process serves this folder already. */
  const launch = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const { LINGKAR_KEYS_SOCKET: _, ...inherited } = process.env
      const began = Date.now()
      const one = spawn(process.execPath, [...keyProgram], {
        stdio: ['pipe', 'pipe', 'pipe'],
        env: { ...inherited, LINGKAR_KEYS_FOLDER: folder, LINGKAR_KEYS_MIRROR: mirror, LINGKAR_KEYS_CHILD: '1', ...environment }
      })
      child = one
      let said = ''
      let serves = false
      // Why it does not start is told by whoever waits for it; what happens later goes where the server's own words go.
      one.stderr.setEncoding('utf8').on('data', (text: string) => {
        said = (said + text).slice(-2000)
        if (serves) process.stderr.write(text)
      })
      one.stdout.once('data', () => {
        serves = true
        resolve()
      })
      one.stdin.on('error', () => {})
      one.once('error', reject)
      one.once('exit', (code) => {
        child = undefined
        if (code === 3) resolve()
        else if (!serves) reject(new KeysBroken(said.trim() || 'Bagian kunci tidak dapat dimulai.'))
        if (stopping) return resolve()
        failures = Date.now() - began > 10_000 ? 0 : failures + 1
        startAgain(code === 3, Math.min(2_000, 20 * 2 ** failures))
      })
    })

  /** Where another server's process serves, its socket is looked at, so that one of the servers always keeps one. */
  function startAgain(isServed: boolean, wait: number): void {
    again = setTimeout(async () => {
      if (isServed && (await answers(socketOf(folder, 'keys')))) startAgain(true, 1_000)
      else if (!stopping) launch().catch(() => {})
    }, wait)
    again.unref()
  }

  await launch().catch((error: Error) => {
    stopping = true
    clearTimeout(again)
    throw error
  })
  return {
    socket: socketOf(folder, 'keys'),
    get pid() {
      return child?.pid
    },
    stop() {
      stopping = true
      clearTimeout(again)
      const one = child
      if (!one) return Promise.resolve()
      return new Promise((resolve) => {
        one.once('exit', () => resolve())
        one.kill('SIGTERM')
      })
    }
  }
}
