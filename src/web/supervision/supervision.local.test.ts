/** The field on the device: colleagues in the order of their names, children by their circles, and what was just written counts at once. */
import { describe, expect, it } from 'vitest'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import {
  type Colleague,
  type FieldChild,
  type FieldRead,
  hasAskedHere,
  laySessions,
  layTalks,
  rowsOf,
  type Talk,
  talkAbout
} from './supervision.local.ts'

const today = '2026-11-23'
const colleague = (postId: string, name: string, more: Partial<Colleague> = {}): Colleague => ({
  postId,
  title: 'Pekerja sosial',
  role: 'R01',
  accountId: `account ${postId}`,
  name,
  supervisorPostId: 'above',
  mine: true,
  children: 1,
  lastTalkOn: null,
  nextTalkOn: null,
  askedAt: null,
  ...more
})
const child = (codeName: string, workerPostId: string, strength = 3): FieldChild => ({
  id: codeName,
  codeName,
  state: 'ST09',
  stateSince: today,
  risk: 'RK2',
  reviewDueOn: null,
  workerPostId,
  needs: [{ need: 'N2', severity: 3 }],
  ties: [
    {
      supporterId: 'ibu',
      level: 'MIC',
      role: 'SP-MIC-IBU',
      isWorker: false,
      needs: ['N2'],
      keys: ['ACC', 'PRO', 'EMP'],
      strength,
      consistency: strength,
      safety: 'SAFE',
      permanence: 'PERM',
      endsOn: null,
      childConfirmed: true,
      lastConfirmedOn: today
    }
  ]
})
const field: FieldRead = {
  colleagues: [colleague('b', 'Sari'), colleague('a', 'Bagus'), colleague('head', 'Ratna', { role: 'R02' })],
  children: [child('KENARI', 'b'), child('PIPIT', 'b', 1), child('JALAK', 'a', 2)],
  limits: { warn: 20, stop: 25, workers: 6 },
  incidents: [{ caseFileId: 'PIPIT', kind: 'risk-raised', at: `${today}T01:00:00Z` }],
  lastReview: { heldOn: null, nextOn: null }
}
const item = (name: string, input: object, status: OutboxItem['status'] = 'on-device'): OutboxItem => ({
  id: '1',
  accountId: 'me',
  name,
  input,
  subject: { kind: 'none' },
  subjectLabel: '',
  madeAt: today,
  status,
  tries: 0,
  notBefore: 0
})
const talk = (more: object = {}) => ({
  sessionId: 'talk',
  supervisorPostId: 'above',
  kind: 'individual',
  heldOn: today,
  with: [{ postId: 'b', accountId: 'account b' }],
  agenda: ['support'],
  caseFileIds: ['PIPIT'],
  points: [{ pointId: 'point', text: 'Membagi jadwal.', owner: 'worker', dueOn: null }],
  nextOn: null,
  ...more
})

describe('the field on the device', () => {
  it('S95 orders colleagues by their names, never by their circles, and children by the thinnest', () => {
    const rows = rowsOf(field, today)
    expect(rows.map((row) => [row.colleague.name, row.children.map(({ codeName }) => codeName)])).toEqual([
      ['Bagus', ['JALAK']],
      ['Sari', ['PIPIT', 'KENARI']]
    ])
    expect(talkAbout(rows).map((one) => one.child.codeName)).toEqual(['PIPIT', 'JALAK', 'KENARI'])
  })

  it('a talk written here counts at once, and no longer when it was refused', () => {
    const asked = { ...field, colleagues: [colleague('b', 'Sari', { askedAt: `${today}T02:00:00Z` })] }
    const after = layTalks(asked, [item('supervision.record-session', talk())])
    expect(after.colleagues[0]).toMatchObject({ lastTalkOn: today, askedAt: null })
    expect(after.incidents).toHaveLength(1)
    expect(layTalks(asked, [item('supervision.record-session', talk({ kind: 'debrief' }))]).incidents).toEqual([])
    expect(layTalks(asked, [item('supervision.record-session', talk(), 'refused')])).toBe(asked)
  })

  it('talks and closed agreements still on the phone stand in the list, once', () => {
    const mine = item('supervision.record-session', talk())
    const [laid] = laySessions([], [mine], field, 'Ratna')
    expect(laid).toMatchObject({
      pending: true,
      with: [{ name: 'Sari' }],
      files: [{ codeName: 'PIPIT' }],
      points: [{ text: 'Membagi jadwal.' }]
    })
    const known: Talk = { ...(laid as Talk), pending: false }
    const closed = laySessions(
      [known],
      [mine, item('supervision.close-point', { pointId: 'point', seenVersion: 1, outcome: 'done' })],
      field,
      ''
    )
    expect(closed).toMatchObject([{ points: [{ outcome: 'done' }] }])
    expect(hasAskedHere([item('supervision.ask-for-talk', { requestId: 'x', postId: 'b' })], 'b')).toBe(true)
    expect(hasAskedHere([item('supervision.ask-for-talk', { requestId: 'x', postId: 'b' }, 'refused')], 'b')).toBe(false)
  })
})
