/** T9: what every machine of the model is driven by: people with posts, the rules of who may, and how many sequences are enough. */
import fc from 'fast-check'
import { type Action, may } from '#domain/access/rules.ts'
import type { Caller } from '#domain/kernel/command.ts'
import { addTime, dayOf, type Now } from '#domain/kernel/date.ts'

/** 10,000 at night, 500 whenever anybody tests. */
export const sequences = process.env.LANDING === '1' ? 10_000 : 500
const longest = 50
/** ten thousand sequences take a while on a loaded machine */
export const patience = { timeout: 300_000 }

export const posts = {
  worker: 'post-worker',
  companion: 'post-companion',
  supervisor: 'post-supervisor',
  head: 'post-head',
  vacant: 'post-vacant'
} as const
/** Five people; one of them holds two posts, as happens where staff are few. */
export const people: readonly Caller[] = [
  { accountId: 'Sari', postIds: [posts.worker] },
  { accountId: 'Togar', postIds: [posts.companion] },
  { accountId: 'Ratna', postIds: [posts.supervisor] },
  { accountId: 'Meutia', postIds: [posts.head] },
  { accountId: 'Budi', postIds: [posts.worker, posts.supervisor] },
  { accountId: 'Lintang', postIds: [] }
]

interface Owned {
  readonly workerPostId: string
  readonly supervisorPostId: string
}

/** How a person stands to the file, by the words of the law. */
const standingsOf = ({ postIds }: Caller, file: Owned, besides: readonly string[] = []): readonly string[] => [
  'signed-in',
  ...(postIds.includes(file.workerPostId) ? ['case-worker'] : []),
  ...(postIds.includes(file.supervisorPostId) ? ['supervisor'] : []),
  ...(postIds.includes(posts.head) ? ['unit-head'] : []),
  ...(postIds.some((post) => besides.includes(post)) ? ['co-worker'] : [])
]

/** Whose turn it is: whoever was drawn, if the rules let her; mostly somebody else who may, so that sequences get somewhere. */
export function actor(action: Action, drawn: Caller, file: Owned, n: number, besides: readonly string[] = []): Caller | undefined {
  const allowed = people.filter((one) => may(action, standingsOf(one, file, besides)))
  return allowed.includes(drawn) ? drawn : n % 4 ? allowed[n % Math.max(1, allowed.length)] : undefined
}

/** One turn: who, what, and numbers from which the input is made. */
export const turns = <T extends string>(what: readonly T[]) =>
  fc.array(fc.record({ who: fc.constantFrom(...people), what: fc.constantFrom(...what), n: fc.nat(999), lucky: fc.boolean() }), {
    minLength: 30,
    maxLength: longest,
    size: 'max'
  })

/** Each turn comes a day after the one before. */
export const nowAt = (turn: number): Now => {
  const at = addTime('2026-01-05T02:00:00.000Z', turn, 'day')
  return { at, today: dayOf(at) }
}

/** Counts what was accepted, so that a property that never gets anywhere is seen. */
export function tally() {
  const accepted = new Map<string, number>()
  return {
    add: (what: string) => accepted.set(what, (accepted.get(what) ?? 0) + 1),
    of: (what: string): number => accepted.get(what) ?? 0,
    total: (): number => [...accepted.values()].reduce((sum, n) => sum + n, 0)
  }
}
