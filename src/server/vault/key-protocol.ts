/** What is said over the key process's socket: one JSON object a line, answers in any order by their number. */
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const protocol = 1

export type Ask =
  | { readonly act: 'seal'; readonly asker: string; readonly subject: string; readonly compartment: string }
  | { readonly act: 'open'; readonly asker: string; readonly key: string; readonly subject: string; readonly compartment: string }
  | { readonly act: 'index'; readonly asker: string; readonly texts: readonly string[] }
  | { readonly act: 'known'; readonly ids: readonly string[] }
  | { readonly act: 'status' }
  | { readonly act: 'rotate'; readonly domain: string }
  | { readonly act: 'destroy'; readonly subject: string }
  | { readonly act: 'settled' }

/** Acts of whoever runs the machine; the server's own socket does not know them. */
export const officeActs: readonly Ask['act'][] = ['status', 'rotate', 'destroy', 'settled']

export type Request = Ask & { readonly v: typeof protocol; readonly n: number }

export interface Reply {
  readonly n: number
  readonly value?: unknown
  /** a refusal by kind */
  readonly refused?: string
  /** a sentence or a code, never content */
  readonly failed?: string
}

/** A socket's path may have about a hundred characters; a deep data folder gets one in the temporary folder, named after it. */
export function socketOf(folder: string, name: 'keys' | 'office'): string {
  const short = createHash('sha256').update(`${folder}|${name}`).digest('hex').slice(0, 20)
  if (process.platform === 'win32') return `\\\\.\\pipe\\lingkar-${short}`
  const path = join(folder, `${name}.sock`)
  return path.length < 100 ? path : join(tmpdir(), `lingkar-${short}.sock`)
}

/** Calls `take` with each whole line of a stream of pieces. */
export function linesOf(take: (line: string) => void): (piece: string) => void {
  let rest = ''
  return (piece) => {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    // nobody has more to say in one line than a batch of index texts
    if (rest.length > 1_048_576) rest = ''
    for (const line of lines) if (line) take(line)
  }
}
