/** What two units may press at the same moment in a random walk of a referral. */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { addTime, dayOf } from '#domain/kernel/date.ts'
import { moves } from '#domain/referral/referral.ts'

export type Actor = 'unit' | 'colleague' | 'worker' | 'companion'
export interface Turn {
  readonly pair: readonly [Actor, Actor]
  /** below 800 something that may happen now is chosen, else anything */
  readonly picks: readonly [number, number]
  /** pressed on a page that was opened before the last change */
  readonly stale: readonly [boolean, boolean]
}
const rarely = fc.nat(9).map((n) => n === 0)
export const turn: fc.Arbitrary<Turn> = fc.record({
  pair: fc.constantFrom<readonly [Actor, Actor]>(
    ['unit', 'worker'],
    ['unit', 'worker'],
    ['worker', 'unit'],
    ['unit', 'colleague'],
    ['worker', 'companion']
  ),
  picks: fc.tuple(fc.nat(999), fc.nat(999)),
  stale: fc.tuple(rarely, rarely)
})

/** What each side may press; a word said oftener is chosen oftener. `event` as the machine calls it. */
export interface Deed {
  readonly event: string
  readonly name: string
  readonly more?: (about: { readonly at: string }) => object
}
const on = ({ at }: { readonly at: string }) => ({ on: dayOf(at) })
const accept = (days: number): Deed => ({
  event: 'accept',
  name: 'referral.accept',
  more: ({ at }) => (days ? { meetAt: at, place: 'MP1' } : { meetAt: null, place: null })
})
const came: Deed = { event: 'attended', name: 'referral.tell-attendance', more: (about) => ({ came: true, ...on(about) }) }
const missed: Deed = { event: 'missed', name: 'referral.tell-attendance', more: (about) => ({ came: false, ...on(about) }) }
const service: Deed = { event: 'give-service', name: 'referral.give-service', more: on }
const back: Deed = {
  event: 'refer-back',
  name: 'referral.refer-back',
  more: () => ({ outcome: 'RO1', summary: 'Sudah terbantu dengan baik.', nextOn: null })
}
export const unitDeeds: readonly Deed[] = [
  { event: 'look', name: 'look' },
  { event: 'ask', name: 'referral.ask', more: () => ({ questionId: randomUUID(), words: 'Apakah ada yang menemani?' }) },
  ...[accept(0), accept(0), accept(1), accept(1)],
  { event: 'decline', name: 'referral.decline', more: () => ({ reason: 'RJ1' }) },
  { event: 'schedule', name: 'referral.schedule', more: ({ at }) => ({ meetAt: addTime(at, 20, 'minute'), place: 'MP2' }) },
  ...[came, came, missed, service, service, service, back, back]
]
export const teamDeeds: readonly Deed[] = [
  // who sent it mostly waits: else most walks would end before the answer
  ...Array.from({ length: 12 }, (): Deed => ({ event: 'wait', name: 'wait' })),
  ...[came, came, missed],
  ...Array.from({ length: 4 }, (): Deed => ({ event: 'close', name: 'referral.close' })),
  { event: 'cancel', name: 'referral.cancel', more: () => ({ reason: 'CN2' }) },
  { event: 'extend', name: 'referral.extend' },
  { event: 'end-access', name: 'grant.end-grant' },
  { event: 'withdraw', name: 'case-file.withdraw-consent' }
]
export const happens = (event: string, from: string): boolean =>
  event === 'wait' || moves.some((one) => one.event === event && (one.from as readonly string[]).includes(from))
