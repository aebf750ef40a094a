/** Who may go along: trained, as the child wished, planned ahead, never planned alone. */
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/date.ts'
import { id, kindOf, now, worker } from '#test/support/case-file.ts'
import { type KeepAccompaniment, keepAccompaniment } from './keep-accompaniment.ts'

const team = { postId: id(11), role: 'R01', isTeam: true }

describe('who goes along', () => {
  const keeps = (over: Partial<KeepAccompaniment>, state: object = {}) =>
    kindOf(
      keepAccompaniment.decide(
        { recorder: team, version: 0, isThere: true, fit: { trained: true, missing: [] }, othersTrained: true, ...state },
        {
          caseFileId: id(9),
          accompanimentId: id(35),
          seenVersion: 0,
          proceeding: 'questioning',
          onDay: addDays(now.today, 2),
          outcome: 'planned',
          companionPostId: id(12),
          companion: null,
          isTrained: null,
          wish: 'met',
          ...over
        },
        now,
        worker
      )
    )
  it('art. 26(3), (4) asks for training and for whom the child wished when it is planned, and keeps what has happened as it was', () => {
    expect(keeps({})).toBe('ok')
    expect(keeps({}, { fit: { trained: false, missing: [] } })).toBe('not-trained')
    expect(keeps({}, { fit: { trained: false, missing: [] }, othersTrained: false })).toBe('ok')
    expect(keeps({}, { fit: { trained: true, missing: ['sex'] } })).toBe('does-not-match')
    expect(keeps({ despite: 'child-agrees' }, { fit: { trained: true, missing: ['sex'] } })).toBe('ok')
    expect(keeps({ outcome: 'held', onDay: now.today }, { fit: { trained: false, missing: ['sex'] } })).toBe('ok')
    const outside = { companionPostId: null, companion: 'AC-LAW' as const }
    expect(keeps(outside)).toBe('training-unsaid')
    expect(keeps({ ...outside, isTrained: false })).toBe('not-trained')
    expect(keeps({ ...outside, isTrained: true })).toBe('ok')
  })
  it('names exactly one, plans ahead, and never plans a child alone', () => {
    expect(keeps({ companion: 'AC-LAW', isTrained: true })).toBe('one-companion')
    expect(keeps({ companionPostId: null })).toBe('companion-needed')
    expect(keeps({}, { isThere: false })).toBe('companion-away')
    expect(keeps({ onDay: addDays(now.today, -1) })).toBe('plan-lies-back')
    expect(keeps({ outcome: 'alone' })).toBe('day-ahead')
    expect(keeps({ outcome: 'alone', onDay: now.today, companionPostId: null })).toBe('ok')
    expect(keeps({ seenVersion: 2 })).toBe('line-changed')
  })
})
