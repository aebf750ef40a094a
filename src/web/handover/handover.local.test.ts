import { describe, expect, it } from 'vitest'
import { acceptItem } from '#domain/handover/accept-item.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import { handoverStateOf, isChildIntroduced, layHandover, type ShownHandover, sideOf } from './handover.local.ts'

const read: ShownHandover = {
  id: 'h',
  kind: 'planned',
  reason: 'rotation',
  fromPost: { postId: 'p1', title: 'Pekerja' },
  toPost: { postId: 'p2', title: 'Pendamping' },
  fromAccountId: 'old',
  toAccountId: 'new',
  fromName: 'Kartini',
  toName: 'Eneng',
  begunBy: null,
  firstDay: '2026-12-14',
  changedHandsAt: null,
  completedAt: null,
  successorStands: true,
  items: [{ item: 'promise', rowId: 'n', version: 1 }],
  accepted: [],
  questions: [],
  introductions: []
}
const item = (name: string, input: object, status = 'on-device') =>
  ({
    id: name,
    name: `handover.${name}`,
    input: { handoverId: 'h', ...input },
    status,
    madeAt: '2026-11-23T02:00:00Z'
  }) as unknown as OutboxItem

describe('a hand-over on this phone', () => {
  it('shows what was accepted, asked and introduced before the server knows, and once after', () => {
    const accept = item('accept-item', { item: 'promise', rowId: 'n', seenVersion: 1 })
    const ask = item('ask-about-item', { questionId: 'q', item: 'promise', rowId: 'n', question: 'Kapan?' })
    const meet = item('record-introduction', { introductionId: 'i', whom: 'child', way: 'joint-visit', onDay: '2026-11-23' })
    const laid = layHandover(read, [accept, ask, meet], 'Eneng')
    expect(laid.accepted).toMatchObject([{ rowId: 'n', version: 1, isPending: true }])
    expect(laid.questions).toMatchObject([{ question: 'Kapan?', askedByMe: true, answer: null, isPending: true }])
    expect(isChildIntroduced(laid, '2026-11-23')).toBe(true)
    expect(layHandover(laid, [accept, ask, meet], 'Eneng')).toEqual(laid)
    expect(
      layHandover(read, [item('accept-item', { handoverId: 'another', item: 'promise', rowId: 'n', seenVersion: 1 })], 'Eneng')
    ).toEqual(read)
    const answered = layHandover(laid, [item('answer-question', { questionId: 'q', answer: 'Rabu.' })], 'Kartini')
    expect(answered.questions).toMatchObject([{ answer: 'Rabu.', answeredBy: 'Kartini' }])
  })

  it('decides on the phone as the server will', () => {
    const input = { caseFileId: 'f', handoverId: 'h', item: 'promise' as const, rowId: 'n', seenVersion: 1 }
    const now = { at: '2026-11-23T02:00:00Z', today: '2026-11-23' }
    const decide = (accountId: string) =>
      acceptItem.decide(handoverStateOf(read, 'ST09', now.today), input, now, { accountId, postIds: [] })
    expect(decide('new').ok).toBe(true)
    expect(decide('old')).toMatchObject({ problem: { kind: 'not-the-successor' } })
    expect([sideOf(read, 'new'), sideOf(read, 'old'), sideOf(read, 'head')]).toEqual(['receive', 'give', 'watch'])
  })

  it('a meeting that was put off counts until its day', () => {
    const later = {
      ...read,
      introductions: [
        {
          id: 'i',
          whom: 'child',
          way: 'not-yet',
          onDay: '2026-11-25',
          supporterId: null,
          notYetReason: 'away',
          statement: null,
          missingReason: null
        }
      ]
    } as ShownHandover
    expect(isChildIntroduced(later, '2026-11-25')).toBe(true)
    expect(isChildIntroduced(later, '2026-11-26')).toBe(false)
  })
})
