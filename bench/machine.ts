/** What the machine does meanwhile: how much of the processors went to somebody else, and how much memory a process holds. */
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

interface Ticks {
  readonly all: number
  readonly busy: number
  readonly ours: number
}

/** Busy time of everything below this process; a parent carries the time of children it has waited for. */
function ticks(): Ticks {
  const [user = 0, nice = 0, system = 0, idle = 0, waiting = 0, ...rest] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '')
    .split(/\s+/)
    .slice(1)
    .map(Number)
  const processes = new Map<number, { parent: number; time: number }>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const fields = (readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1] ?? '').split(' ').map(Number)
      processes.set(Number(name), {
        parent: fields[1] ?? 0,
        time: (fields[11] ?? 0) + (fields[12] ?? 0) + (fields[13] ?? 0) + (fields[14] ?? 0)
      })
    } catch {
      // it ended while we looked
    }
  }
  let ours = 0
  for (const [pid, { time }] of processes) {
    let at = pid
    while (at !== process.pid && at > 1) at = processes.get(at)?.parent ?? 0
    if (at === process.pid) ours += time
  }
  const busy = user + nice + system + rest.slice(0, 3).reduce((sum, one) => sum + one, 0)
  return { all: busy + idle + waiting, busy, ours }
}

/** Runs something and says which share of the processors was used by others meanwhile. */
export async function watched<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly others: number }> {
  const before = ticks()
  const value = await work()
  const after = ticks()
  return { value, others: Math.max(0, (after.busy - before.busy - (after.ours - before.ours)) / (after.all - before.all)) }
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
