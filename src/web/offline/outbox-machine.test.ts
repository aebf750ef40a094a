/** The road from the device to the server: nothing lost, nothing applied twice, order kept where it matters. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afterDelivery,
  backoff,
  type Delivery,
  inOrder,
  mustPrecede,
  nextDeliverable,
  nextDueAt,
  type OutboxItem,
  readAnswer
} from './outbox-machine.ts'

const account = '00000000-0000-7000-8000-00000000000a'
const uuid = (n: number) => `00000000-0000-7000-9000-${n.toString(16).padStart(12, '0')}`

const item = (n: number, change: Partial<OutboxItem> = {}): OutboxItem => ({
  id: uuid(n),
  accountId: account,
  name: 'plan.add-action',
  input: {},
  subject: { kind: 'case-file', id: uuid(900) },
  subjectLabel: 'KENARI',
  madeAt: '2026-11-22T01:00:00Z',
  status: 'on-device',
  tries: 0,
  notBefore: 0,
  ...change
})

describe('reading an answer', () => {
  it('knows its own words', () => {
    expect(readAnswer(200, { outcome: 'accepted', answer: { n: 1 } })).toEqual({ kind: 'accepted', answer: { n: 1 } })
    expect(readAnswer(409, { outcome: 'refused', problem: { kind: 'too-late' } })).toEqual({
      kind: 'refused',
      problem: { kind: 'too-late' }
    })
    expect(readAnswer(404, { problem: { kind: 'not-found' } })).toEqual({ kind: 'refused', problem: { kind: 'not-found' } })
    expect(readAnswer(401, null)).toEqual({ kind: 'sign-in' })
  })
  it('takes everything else as knowing nothing: a portal page, a proxy, a crash', () => {
    expect(readAnswer(200, undefined).kind).toBe('later')
    expect(readAnswer(403, undefined).kind).toBe('later')
    expect(readAnswer(200, { outcome: 'refused' }).kind).toBe('later')
    expect(readAnswer(503, { outcome: 'refused', problem: { kind: 'x' } }).kind).toBe('later')
    expect(readAnswer(429, null, 30)).toEqual({ kind: 'later', retryAfter: 30 })
  })
  it('keeps a refused item, and tells a conflict apart', () => {
    const refused = afterDelivery(item(1), { kind: 'refused', problem: { kind: 'too-late' } }, 0)
    expect(refused).toMatchObject({ status: 'refused', problem: { kind: 'too-late' }, id: uuid(1) })
    expect(afterDelivery(item(1), { kind: 'refused', problem: { kind: 'changed-meanwhile' } }, 0).status).toBe('conflict')
  })
  it('keeps what needs a fresh proof for the person, and what came after it about the same child behind it', () => {
    const held = afterDelivery(item(1), readAnswer(403, { problem: { kind: 'step-up-needed' } }), 0)
    expect(held).toMatchObject({ status: 'held', id: uuid(1) })
    expect(nextDeliverable([held, item(2)], held.accountId, 1e15)).toBeUndefined()
    expect(nextDeliverable([{ ...held, status: 'on-device' }, item(2)], held.accountId, 1e15)?.id).toBe(uuid(1))
  })
  it('waits 1 to 60 seconds, longer when the server says so', () => {
    expect([0, 1, 5, 6, 30].map(backoff)).toEqual([1000, 2000, 32000, 60000, 60000])
    expect(afterDelivery(item(1), { kind: 'later', retryAfter: 90 }, 5).notBefore).toBe(90_005)
  })
})

describe('what may go next', () => {
  it('keeps the order about one child and lets others pass', () => {
    const stuck = item(1, { notBefore: 5000 })
    const same = item(2)
    const other = item(3, { subject: { kind: 'case-file', id: uuid(901) } })
    expect(nextDeliverable([stuck, same, other], account, 0)?.id).toBe(other.id)
    expect(nextDeliverable([stuck, same], account, 0)).toBeUndefined()
    expect(nextDueAt([stuck, { ...same, notBefore: 7000 }], account)).toBe(5000)
  })
  it('lets a refused item stand aside', () => {
    expect(nextDeliverable([item(1, { status: 'refused' }), item(2)], account, 0)?.id).toBe(uuid(2))
  })
  it('holds back what needs a record that is still on the device', () => {
    const makes = item(1, { subject: { kind: 'none' }, input: { reportId: uuid(77) }, notBefore: 9 })
    expect(mustPrecede(makes, item(2, { subject: { kind: 'report', id: uuid(77) } }))).toBe(true)
    expect(mustPrecede(makes, item(2, { subject: { kind: 'none' }, input: { from: { reportId: uuid(77) } } }))).toBe(true)
    expect(mustPrecede(makes, item(2, { subject: { kind: 'none' }, input: { reportId: uuid(78) } }))).toBe(false)
  })
  it("never delivers another account's work", () => {
    expect(nextDeliverable([item(1, { accountId: uuid(5) })], account, 0)).toBeUndefined()
  })
})

/** A server that answers a known id with its first answer, behind a network that drops, duplicates and loses answers. */
class ModelServer {
  readonly answers = new Map<string, Delivery>()
  readonly applied: string[] = []
  accept(sent: OutboxItem, refuse: boolean): Delivery {
    const known = this.answers.get(sent.id)
    if (known) return known
    const answer: Delivery = refuse ? { kind: 'refused', problem: { kind: 'too-late' } } : { kind: 'accepted', answer: sent.id }
    if (!refuse) this.applied.push(sent.id)
    this.answers.set(sent.id, answer)
    return answer
  }
}

type Fault = 'none' | 'dropped' | 'answer-lost' | 'duplicated' | 'crash-before' | 'crash-after'

describe('over a bad network', () => {
  it('S10 loses nothing, applies nothing twice, keeps order per child', () => {
    const faults = fc.array(fc.constantFrom<Fault>('none', 'dropped', 'answer-lost', 'duplicated', 'crash-before', 'crash-after'), {
      maxLength: 60
    })
    const work = fc.array(fc.record({ child: fc.integer({ min: 0, max: 2 }), refuse: fc.boolean() }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(work, faults, (changes, weather) => {
        const server = new ModelServer()
        const refused = new Set(changes.flatMap((change, n) => (change.refuse ? [uuid(n)] : [])))
        /** What is durable on the device; a crash leaves exactly this. */
        let stored = changes.map((change, n) => item(n, { subject: { kind: 'case-file', id: uuid(900 + change.child) } }))
        const put = (next: OutboxItem) => {
          stored = stored.map((old) => (old.id === next.id ? next : old))
        }
        let now = 0
        const left = [...weather]
        for (let step = 0; step < 500; step++) {
          const next = nextDeliverable(stored, account, now)
          if (!next) {
            const due = nextDueAt(stored, account)
            if (due === undefined) break
            now = Math.max(due, now + 1)
            continue
          }
          const fault = left.shift() ?? 'none'
          if (fault === 'crash-before') continue
          if (fault === 'dropped') {
            put(afterDelivery(next, { kind: 'later' }, now))
            continue
          }
          const answer = server.accept(next, refused.has(next.id))
          if (fault === 'duplicated') server.accept(next, refused.has(next.id))
          if (fault === 'crash-after') continue
          put(afterDelivery(next, fault === 'answer-lost' ? { kind: 'later' } : answer, now))
        }
        const expected = changes.flatMap((_, n) => (refused.has(uuid(n)) ? [] : [uuid(n)]))
        expect([...server.applied].sort()).toEqual(expected)
        expect(stored.every((one) => one.status === (refused.has(one.id) ? 'refused' : 'delivered'))).toBe(true)
        for (const child of [0, 1, 2]) {
          const mine = server.applied.filter((id) => changes[Number.parseInt(id.slice(-12), 16)]?.child === child)
          expect(mine).toEqual([...mine].sort())
        }
      }),
      { numRuns: 200 }
    )
  })
  it('puts items in the order they were made', () => {
    expect(inOrder([item(3), item(1), item(2)]).map((one) => one.id)).toEqual([uuid(1), uuid(2), uuid(3)])
  })
})
