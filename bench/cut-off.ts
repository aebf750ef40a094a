/** Row 7: a hundred people lose their connection in the middle of a long answer; the next one must not notice. */
import { connect } from 'node:net'
import { askedByMany } from './jobs.ts'
import { median } from './machine.ts'
import { tokenOf } from './seed.ts'

const cut = 100

/** Asks for a long answer and hangs up when its first part arrives. */
const cutOff = (port: number, path: string, token: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, 'localhost', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nCookie: lingkar=${token}\r\n\r\n`)
    )
    socket.once('data', () => socket.destroy())
    socket.once('close', () => resolve())
    socket.once('error', reject)
  })

async function timeOf(origin: string, path: string, worker: number): Promise<number> {
  const began = performance.now()
  const answer = await fetch(origin + path, { headers: { cookie: `lingkar=${tokenOf(worker)}` } })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return performance.now() - began
}

/** Milliseconds: the slowest hundredth of lists under the load of row 1, and the list asked for right after the hundredth connection broke, in each round. */
export async function cutOffTimes(
  origin: string,
  long: { readonly path: string; tokenOf(turn: number): string },
  rounds: number,
  seconds: number
): Promise<{ readonly normal: number; readonly next: number; readonly slowest: number }> {
  const port = Number(new URL(origin).port)
  const { latency } = await askedByMany(origin, () => '/api/case-files', seconds)
  const next: number[] = []
  for (let round = 0; round < rounds; round++) {
    await Promise.all(Array.from({ length: cut }, (_, turn) => cutOff(port, long.path, long.tokenOf(turn))))
    next.push(await timeOf(origin, '/api/case-files', round + 1))
  }
  return { normal: latency.p99, next: median(next), slowest: Math.max(...next) }
}
