/** The clocks and the closed lists of opening in an emergency. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compartments } from '#domain/access/compartments.ts'
import { openableByBreakGlass } from '#domain/access/standing.ts'
import { type Due, sortDue } from '#domain/case-file/today.ts'
import { addTime } from '#domain/kernel/date.ts'
import { emergencyReasons } from './break-glass.ts'
import { isSuspendedAt, reviewDueAt, reviewTone } from './emergency-clock.ts'
import { extendEmergency } from './extend-emergency.ts'
import { OpenInEmergency, openInEmergency } from './open-in-emergency.ts'

const at = '2026-11-22T03:00:00.000Z'
const now = (moment: string) => ({ at: moment, today: moment.slice(0, 10) })
const later = (minutes: number) => addTime(at, minutes, 'minute')
const caller = { accountId: '018f0000-0000-7000-8000-000000000001', postIds: [] }
const input = {
  emergencyId: '018f0000-0000-7000-8000-000000000002',
  unitId: '018f0000-0000-7000-8000-000000000003',
  codeName: 'KENARI',
  compartments: ['K3' as const],
  reasonCode: 'ER1' as const,
  reason: 'Anak ditemukan sendirian di terminal.'
}
const file = { caseFileId: '018f0000-0000-7000-8000-000000000004', standsAlready: false }

describe('opening in an emergency', () => {
  it('T34 a review is due at 72 hours to the minute, and its tone rises at 24, 48 and 66', () => {
    expect(reviewDueAt(at)).toBe('2026-11-25T03:00:00.000Z')
    const tones = [24, 48, 66, 72].map((hours) => [reviewTone(at, later(hours * 60 - 1)), reviewTone(at, later(hours * 60))])
    expect(tones).toEqual([
      ['new', 'waiting'],
      ['waiting', 'pressing'],
      ['pressing', 'last-hours'],
      ['last-hours', 'late']
    ])
    fc.assert(fc.property(fc.integer({ min: 0, max: 200 * 60 }), (minutes) => isSuspendedAt(at, later(minutes)) === minutes >= 72 * 60))
    expect(isSuspendedAt(null, at)).toBe(false)
  })

  it('says nothing about a file to who may not try, and opens the pointer with whatever was named', () => {
    const kind = (state: Parameters<typeof openInEmergency.decide>[0]) => {
      const decided = openInEmergency.decide(state, input, now(later(72 * 60)), caller)
      return decided.ok ? decided.value.compartments : decided.problem.kind
    }
    for (const one of [file, { ...file, standsAlready: true }, null]) {
      expect(kind({ tries: 0, oldestUnreviewed: at, file: one })).toBe('suspended-until-review')
      expect(kind({ tries: 5, oldestUnreviewed: null, file: one })).toBe('too-many-tries')
    }
    expect(kind({ tries: 4, oldestUnreviewed: later(1), file: null })).toBe('no-such-file')
    expect(kind({ tries: 4, oldestUnreviewed: later(1), file })).toEqual(['K1', 'K3'])
  })

  it('never opens psychology, health, law or supervision, nor without twenty characters of reason', () => {
    for (const one of compartments.codes)
      expect(OpenInEmergency.safeParse({ ...input, compartments: [one] }).success, one).toBe(openableByBreakGlass.includes(one))
    expect(OpenInEmergency.safeParse({ ...input, compartments: [] }).success).toBe(false)
    expect(OpenInEmergency.safeParse({ ...input, reason: '   darurat sekali    ' }).success).toBe(false)
    expect(emergencyReasons.codes).toHaveLength(5)
  })

  it('is extended once, by who opened it, while it runs', () => {
    const emergency = {
      emergencyId: input.emergencyId,
      accountId: caller.accountId,
      openedAt: at,
      until: later(240),
      isExtended: false,
      isReviewed: false
    }
    const ask = { caseFileId: file.caseFileId, emergencyId: input.emergencyId }
    const kind = (one: typeof emergency | null, minutes: number, by = caller) => {
      const decided = extendEmergency.decide({ emergency: one }, ask, now(later(minutes)), by)
      return decided.ok ? decided.value.until : decided.problem.kind
    }
    expect(kind(emergency, 239)).toBe(later(480))
    expect(kind(emergency, 240)).toBe('emergency-over')
    expect(kind({ ...emergency, isExtended: true }, 1)).toBe('extended-already')
    expect(kind(emergency, 1, { ...caller, accountId: file.caseFileId })).toBe('emergency-unknown')
    expect(kind(null, 1)).toBe('emergency-unknown')
  })

  it('stands above every other line of Hari ini until it is known', () => {
    const row: Due = {
      kind: 'write-safety-plan',
      id: 'a',
      reportId: null,
      caseFileId: 'c',
      codeName: 'KENARI',
      risk: 'RK3',
      dueOn: '2026-11-01',
      dueAt: null,
      about: null,
      service: null,
      unitName: null,
      more: 0
    }
    const told: Due = { ...row, kind: 'emergency-opened', id: 'b', risk: null, dueOn: '2026-11-22', dueAt: at }
    expect(sortDue([row, told], now(later(5))).today.map(({ kind }) => kind)).toEqual(['emergency-opened', 'write-safety-plan'])
  })
})
