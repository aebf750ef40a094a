/** What the machine does meanwhile: how much of the processors went to somebody else, and how much memory a process holds. */
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

interface Ticks {
  readonly all: number
  readonly busy: number
  /** of everything below this process; a parent carries the time of children it has waited for */
  readonly waitedFor: number
  /** each living process below this one, by itself */
  readonly each: ReadonlyMap<number, number>
}

function ticks(): Ticks {
  const [user = 0, nice = 0, system = 0, idle = 0, waiting = 0, ...rest] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '')
    .split(/\s+/)
    .slice(1)
    .map(Number)
  const processes = new Map<number, { parent: number; own: number; children: number }>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const fields = (readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1] ?? '').split(' ').map(Number)
      processes.set(Number(name), {
        parent: fields[1] ?? 0,
        own: (fields[11] ?? 0) + (fields[12] ?? 0),
        children: (fields[13] ?? 0) + (fields[14] ?? 0)
      })
    } catch {
      // it ended while we looked
    }
  }
  let waitedFor = 0
  const each = new Map<number, number>()
  for (const [pid, { own, children }] of processes) {
    let at = pid
    while (at !== process.pid && at > 1) at = processes.get(at)?.parent ?? 0
    if (at !== process.pid) continue
    waitedFor += own + children
    each.set(pid, own)
  }
  const busy = user + nice + system + rest.slice(0, 3).reduce((sum, one) => sum + one, 0)
  return { all: busy + idle + waiting, busy, waitedFor, each }
}

/** Runs something and says which share of the processors was used by others meanwhile. */
export async function watched<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly others: number }> {
  const before = ticks()
  // A browser ends without waiting for its own children, whose time is then nobody's: so they are also looked at while they live.
  const seen = new Map(before.each)
  const look = setInterval(() => {
    for (const [pid, own] of ticks().each) seen.set(pid, own)
  }, 200)
  const value = await work()
  clearInterval(look)
  const after = ticks()
  const alone = [...seen].reduce((sum, [pid, own]) => sum + own - (before.each.get(pid) ?? 0), 0)
  const ours = Math.max(after.waitedFor - before.waitedFor, alone)
  return { value, others: Math.max(0, (after.busy - before.busy - ours) / (after.all - before.all)) }
}

/** Resident memory in megabytes, now and at its highest. */
export function memoryOf(pid: number): { readonly now: number; readonly highest: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const of = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024)
  return { now: of('VmRSS'), highest: of('VmHWM') }
}

export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${execFileSync('uname', ['-r'], { encoding: 'utf8' }).trim()}, Node ${process.versions.node}`

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2
}
