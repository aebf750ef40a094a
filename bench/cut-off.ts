/** Row 7: a hundred people lose their connection in the middle of a long answer; the next one must not notice. */
import { connect } from 'node:net'
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

/** Milliseconds: the slowest hundredth of lists asked for in peace, and the list asked for right after the hundredth connection broke, in each round. */
export async function cutOffTimes(
  origin: string,
  long: { readonly path: string; tokenOf(turn: number): string },
  rounds: number
): Promise<{ readonly normal: number; readonly next: number; readonly slowest: number }> {
  const port = Number(new URL(origin).port)
  const list = (turn: number) => timeOf(origin, '/api/case-files', (turn % 2_000) + 1)
  const times: number[] = []
  for (let turn = 0; turn < 1_000; turn++) times.push(await list(turn))
  const normal = times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1] ?? 0
  const next: number[] = []
  for (let round = 0; round < rounds; round++) {
    await Promise.all(Array.from({ length: cut }, (_, turn) => cutOff(port, long.path, long.tokenOf(turn))))
    next.push(await list(round))
  }
  return { normal, next: median(next), slowest: Math.max(...next) }
}
