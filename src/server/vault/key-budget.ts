/** How many children's files one asker, and all together, may have opened: what makes a stolen server noisy (security.md 3.3). */

export interface Limits {
  /** different files and reports of one asker in an hour and in a day */
  readonly perHour: number
  readonly perDay: number
  /** of all askers together in an hour */
  readonly nodePerHour: number
  /** lookups in the blind index of one asker in an hour */
  readonly lookupsPerHour: number
}

export const defaultLimits: Limits = { perHour: 60, perDay: 200, nodePerHour: 500, lookupsPerHour: 30 }
export const noLimits: Limits = { perHour: Infinity, perDay: Infinity, nodePerHour: Infinity, lookupsPerHour: Infinity }

/** `60,200,500,30`: an hour, a day, the node's hour, lookups. */
export function limitsFrom(text: string | undefined): Limits {
  if (!text) return defaultLimits
  const [perHour, perDay, nodePerHour, lookupsPerHour] = text.split(',').map(Number)
  if (![perHour, perDay, nodePerHour, lookupsPerHour].every((n) => n !== undefined && n > 0)) return defaultLimits
  return { perHour, perDay, nodePerHour, lookupsPerHour } as Limits
}

/** `alarm`: allowed, and with this one four fifths of the limit named are used. */
export type Verdict = { readonly allowed: true; readonly alarm?: keyof Limits } | { readonly allowed: false; readonly limit: keyof Limits }

export interface Budget {
  /** A key of this subject for this asker. The same subject counts once an hour and once a day. */
  open(asker: string, subject: string): Verdict
  lookup(asker: string): Verdict
  /** What the log remembers of before the start. */
  remember(asker: string, subject: string, at: number): void
  use(): { readonly askers: number; readonly nodeLastHour: number; readonly highestLastHour: number }
}

const hour = 3_600_000
const day = 24 * hour

/** Moments by subject, kept in the order they were last seen, so that what is over lies in front. */
type Seen = Map<string, number>

function note(seen: Seen, subject: string, at: number, keep: number): void {
  seen.delete(subject)
  seen.set(subject, at)
  for (const [old, when] of seen) {
    if (when > at - keep) break
    seen.delete(old)
  }
}

function since(seen: Seen, moment: number): number {
  let n = 0
  for (const at of seen.values()) if (at > moment) n++
  return n
}

export function openBudget(limits: Limits, clock: () => number = Date.now): Budget {
  const byAsker = new Map<string, Seen>()
  const lookups = new Map<string, Seen>()
  const node: Seen = new Map()
  let turn = 0
  const seenBy = (map: Map<string, Seen>, asker: string): Seen => {
    const seen = map.get(asker) ?? new Map()
    map.set(asker, seen)
    return seen
  }
  const reaches = (used: number, limit: number) => used === Math.ceil(limit * 0.8)
  const remember = (asker: string, subject: string, at: number): void => {
    note(seenBy(byAsker, asker), subject, at, day)
    note(node, subject, at, hour)
  }
  return {
    remember,
    open(asker, subject) {
      const at = clock()
      const seen = seenBy(byAsker, asker)
      // who has it open already uses up nothing more
      const isNewHour = (seen.get(subject) ?? -Infinity) <= at - hour
      const isNewDay = (seen.get(subject) ?? -Infinity) <= at - day
      const isNewNode = (node.get(subject) ?? -Infinity) <= at - hour
      if (!isNewHour && !isNewNode) {
        remember(asker, subject, at)
        return { allowed: true }
      }
      const used = { perHour: since(seen, at - hour), perDay: since(seen, at - day), nodePerHour: since(node, at - hour) }
      const taken = [['perHour', isNewHour] as const, ['perDay', isNewDay] as const, ['nodePerHour', isNewNode] as const]
      const over = taken.find(([limit, isNew]) => isNew && used[limit] >= limits[limit])
      if (over) return { allowed: false, limit: over[0] }
      remember(asker, subject, at)
      const alarm = taken.find(([limit, isNew]) => isNew && reaches(used[limit] + 1, limits[limit]))
      return { allowed: true, ...(alarm ? { alarm: alarm[0] } : {}) }
    },
    lookup(asker) {
      const at = clock()
      const seen = seenBy(lookups, asker)
      const used = since(seen, at - hour)
      if (used >= limits.lookupsPerHour) return { allowed: false, limit: 'lookupsPerHour' }
      note(seen, String(++turn), at, hour)
      return { allowed: true, ...(reaches(used + 1, limits.lookupsPerHour) ? { alarm: 'lookupsPerHour' as const } : {}) }
    },
    use() {
      const from = clock() - hour
      const each = [...byAsker.values()].map((seen) => since(seen, from))
      return { askers: each.filter((n) => n > 0).length, nodeLastHour: since(node, from), highestLastHour: Math.max(0, ...each) }
    }
  }
}
