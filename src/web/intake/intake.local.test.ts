/** What waits on the phone is laid over what the server said, in order, once. */
import { describe, expect, it } from 'vitest'
import { recordingOf } from '#test/support/reports.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import { layOver, layOverList, shortNumberOf, type WholeReport } from './intake.local.ts'

const id = '01a20500-0aa3-707c-ad15-0e0315fb6075'
const post = '0191a000-0000-7000-8000-000000000001'
const account = {
  accountId: 'sari',
  displayName: 'Sari',
  initials: 'S',
  posts: [{ postId: post, role: 'R01', roleName: { id: '', en: '' }, unitId: 'unit', unitName: 'Unit' }]
}
const caller = { accountId: 'sari', postIds: [post] }
const now = { at: '2026-11-22T03:00:00.000Z', today: '2026-11-22' }

const item = (name: string, input: object, status: OutboxItem['status'] = 'on-device'): OutboxItem => ({
  id: `${name}${JSON.stringify(input).length}`,
  accountId: 'sari',
  name,
  input,
  subject: name.endsWith('record-report') ? { kind: 'none' } : { kind: 'report', id },
  subjectLabel: '',
  madeAt: now.at,
  status,
  tries: 0,
  notBefore: 0
})
const recorded = item('intake.record-report', recordingOf(id, post, { receivedAt: now.at, age: 10 }))
const triaged = item('intake.triage-report', { reportId: id, seenVersion: 1, dangerSigns: [], childSafeNow: true, risk: 'RK3' })
const opened = item('case-file.open-case-file', { reportId: id, seenVersion: 2, caseFileId: 'file' })
const lay = (known: WholeReport | undefined, ...items: OutboxItem[]) => layOver(known, items, account, now, caller, id)

describe('reports on this phone', () => {
  it('S36 can be triaged and opened before anything was sent', () => {
    expect(lay(undefined, recorded)).toMatchObject({ state: 'received', version: 1, ageBand: '6-11', unitId: 'unit', takenBy: 'Sari' })
    expect(lay(undefined, recorded, triaged)).toMatchObject({ state: 'triaged', version: 2, dangerSigns: ['DS8'], risk: 'RK3' })
    expect(lay(undefined, recorded, triaged, opened)).toMatchObject({ state: 'opened', version: 3, caseFileId: 'file' })
  })

  it('applies nothing twice: what the server has already is left alone', () => {
    const known = lay(undefined, recorded, triaged)
    const delivered = { ...triaged, status: 'delivered' as const }
    expect(lay(known, { ...recorded, status: 'delivered' }, delivered)).toEqual(known)
    expect(lay(known, delivered, opened)).toMatchObject({ state: 'opened', version: 3 })
  })

  it('a refused step is not shown as done', () => {
    expect(lay(undefined, recorded, { ...triaged, status: 'refused' })).toMatchObject({ state: 'received' })
    expect(lay(undefined, { ...recorded, status: 'refused' })).toBeUndefined()
  })

  it('the list shows a report that exists only here, once', () => {
    const here = layOverList([], [recorded, triaged], account, now, caller)
    expect(here).toMatchObject([{ id, state: 'triaged', isOpen: true, risk: 'RK3' }])
    expect(layOverList(here, [recorded, triaged], account, now, caller)).toHaveLength(1)
  })

  it('is told apart by four digits that say nothing about anybody', () => {
    expect(shortNumberOf(id)).toMatch(/^\d{4}$/)
  })
})
