/** The key part's own log: who asked for whose key and when, one JSON line each; never a key, never a text (security.md 3.3). */
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

export interface KeyLine {
  readonly at: string
  readonly act: 'seal' | 'open' | 'lookup' | 'made' | 'refused' | 'alarm' | 'destroyed' | 'rotated' | 'retired' | 'restored' | 'started'
  readonly asker?: string
  readonly subject?: string
  readonly n?: number
  readonly limit?: string
}

export interface KeyLog {
  write(line: Omit<KeyLine, 'at'>): void
  /** Lines not older than this, oldest first; what was cut off by a crash is skipped. */
  since(moment: number): KeyLine[]
}

const largest = 8_388_608
const kept = 4

export function openKeyLog(path: string, clock: () => number = Date.now): KeyLog {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  let size = existsSync(path) ? statSync(path).size : 0
  return {
    write(line) {
      const text = `${JSON.stringify({ at: new Date(clock()).toISOString(), ...line })}\n`
      if (size + text.length > largest) {
        for (let n = kept; n > 1; n--) if (existsSync(`${path}.${n - 1}`)) renameSync(`${path}.${n - 1}`, `${path}.${n}`)
        if (existsSync(path)) renameSync(path, `${path}.1`)
        size = 0
      }
      appendFileSync(path, text, { mode: 0o600 })
      size += text.length
    },
    since(moment) {
      const from = new Date(moment).toISOString()
      return [`${path}.1`, path]
        .flatMap((one) => (existsSync(one) ? linesOf(readFileSync(one, 'utf8')) : []))
        .filter(({ at }) => at >= from)
    }
  }
}

const linesOf = (text: string): KeyLine[] =>
  text.split('\n').flatMap((line) => {
    try {
      return line ? [JSON.parse(line) as KeyLine] : []
    } catch {
      return []
    }
  })
