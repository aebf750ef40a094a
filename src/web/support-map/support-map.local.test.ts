/** What is not yet sent is laid over the map in order, marked, and never twice; the past is drawn as it stood. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tie } from '#domain/support-map/tie-terms.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import { daysOf, type MapHistory, mapOn } from './map-history.ts'
import { circleMapOf, layOver, type MapFile, tieState } from './support-map.local.ts'

const tie = (id: string, over: Partial<Tie> = {}): Tie => ({
  id,
  supporterId: `of ${id}`,
  needs: ['N4'],
  keys: ['ACC'],
  resources: [],
  strength: 2,
  consistency: 2,
  safety: 'SAFE',
  permanence: 'PERM',
  endsOn: null,
  childConfirmed: false,
  lastConfirmedOn: '2026-10-01',
  stewardPostId: 'post',
  version: 1,
  ...over
})
const supporter = (id: string, label = id) => ({ id, role: 'SP-MIC-IBU', level: 'MIC' as const, label, postId: null })
const file: MapFile = {
  id: 'file',
  codeName: 'KENARI',
  state: 'ST09',
  needs: [{ need: 'N4', severity: 2 }],
  supporters: [supporter('of a', 'Ibu'), supporter('of b', 'Bibi')],
  ties: [tie('a'), tie('b')]
}
const item = (name: string, input: object, status: OutboxItem['status'] = 'on-device'): OutboxItem => ({
  id: name,
  accountId: 'me',
  name: `support-map.${name}`,
  input,
  subject: { kind: 'case-file', id: 'file' },
  subjectLabel: 'KENARI',
  madeAt: '2026-11-22T00:00:00Z',
  status,
  tries: 0,
  notBefore: 0
})
const confirm = (seenVersion: number, status?: OutboxItem['status']) =>
  item('confirm-tie', { tieId: 'a', seenVersion, confirmedOn: '2026-11-22', byChild: true }, status)

describe('the map on this phone', () => {
  it('S25 shows a recorded, changed, confirmed and ended tie before it is sent, and marks it', () => {
    const { id: _, supporterId: __, version: ___, ...terms } = tie('c')
    const laid = layOver(file, [
      item('record-tie', {
        tieId: 'c',
        supporterId: 'of c',
        newSupporter: { role: 'SP-MEZ-GURU', level: 'MEZ', label: 'Wali kelas', postId: null },
        terms
      }),
      item('change-tie', { tieId: 'a', seenVersion: 1, terms: { ...terms, strength: 3 } }),
      confirm(2),
      item('end-tie', { tieId: 'b', seenVersion: 1, reason: 'moved' })
    ])
    expect(laid.ties.map((one) => [one.id, one.strength, one.version])).toEqual([
      ['a', 3, 3],
      ['c', 2, 1]
    ])
    expect([...laid.pendingIds].sort()).toEqual(['of a', 'of b', 'of c'])
    const map = circleMapOf(laid, '2026-11-22')
    expect(map.supporters.map((one) => [one.label, one.pending])).toEqual([
      ['Ibu', true],
      ['Wali kelas', true]
    ])
    expect(tieState(laid, 'a').tie?.childConfirmed).toBe(true)
  })

  it('property: what the server already has is not laid over again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (version, seenVersion) => {
        const laid = layOver({ ...file, ties: [tie('a', { version })] }, [confirm(seenVersion, 'delivered')])
        expect(laid.ties[0]?.version).toBe(version === seenVersion ? version + 1 : version)
        expect(laid.pendingIds.size).toBe(0)
      })
    )
  })
})

describe('the map through time', () => {
  const at = (day: string) => `${day}T03:00:00Z`
  const told = { endedReason: null, by: 'Sari' }
  const history: MapHistory = {
    assessments: [{ at: at('2026-09-01'), needs: [{ need: 'N4', severity: 2 }] }],
    supporters: file.supporters,
    versions: [
      { ...tie('a'), at: at('2026-09-02'), endedAt: null, ...told },
      { ...tie('b'), at: at('2026-10-01'), endedAt: null, ...told },
      { ...tie('a', { version: 2, lastConfirmedOn: '2026-10-10' }), at: at('2026-10-10'), endedAt: null, ...told },
      { ...tie('a', { version: 3, strength: 3 }), at: at('2026-10-20'), endedAt: null, ...told },
      { ...tie('b', { version: 2 }), at: at('2026-11-01'), endedAt: at('2026-11-01'), ...told }
    ],
    episodes: []
  }

  it('S89 snaps to the days on which something changed; a mere confirmation is no day of its own', () => {
    expect(daysOf(history).map(({ day, events }) => `${day} ${events[0]?.kind} ${events[0]?.label}`.trim())).toEqual([
      '2026-09-01 assessed',
      '2026-09-02 joined Ibu',
      '2026-10-01 joined Bibi',
      '2026-10-20 changed Ibu',
      '2026-11-01 left Bibi'
    ])
  })

  it('draws each day as it stood then', () => {
    const on = (day: string) => mapOn(history, day, 'KENARI').supporters.map((one) => `${one.label} ${one.ties[0]?.strength}`)
    expect(on('2026-08-31')).toEqual([])
    expect(mapOn(history, '2026-08-31', 'KENARI').needs).toEqual([])
    expect(on('2026-10-05')).toEqual(['Ibu 2', 'Bibi 2'])
    expect(on('2026-10-25')).toEqual(['Ibu 3', 'Bibi 2'])
    expect(on('2026-11-22')).toEqual(['Ibu 3'])
  })
})
