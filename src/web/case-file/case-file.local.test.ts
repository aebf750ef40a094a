/** A case file with unsent work laid over it: shown at once, marked, in order, never twice. */
import { describe, expect, it } from 'vitest'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import { type CaseWork, type FileHead, layHead, laySafety, layWork, moveStateOf } from './case-file.local.ts'

const head: FileHead = {
  id: 'file',
  codeName: 'KENARI',
  ageBand: '15-17',
  state: 'ST04',
  stateSince: '2026-11-20T00:00:00Z',
  risk: 'RK2',
  openedAt: '2026-11-20T00:00:00Z',
  reviewDueOn: null,
  version: 3,
  worker: { postId: 'w', title: 'Pekerja sosial', name: 'Sari' },
  supervisor: { postId: 's', title: 'Supervisor', name: 'Ratna' },
  standings: ['case-worker']
}
const me = { accountId: 'me', displayName: 'Sari' }
const none: CaseWork = { consents: [], bestInterests: [], notes: [], noteCount: 0 }
const item = (name: string, input: object, status: OutboxItem['status'] = 'on-device'): OutboxItem => ({
  id: `${name} ${JSON.stringify(input)}`,
  accountId: 'me',
  name: `case-file.${name}`,
  input,
  subject: { kind: 'case-file', id: 'file' },
  subjectLabel: 'KENARI',
  madeAt: '2026-11-22T03:00:00Z',
  status,
  tries: 0,
  notBefore: 0
})
const consent = (consentId: string, purpose: string) =>
  item('record-consent', { consentId, purpose, given: true, by: 'CHILD', expiresOn: '2027-01-01', answeredOn: '2026-11-22' })

describe('a case file on this phone', () => {
  it('C5 keeps the gate open that a panel opened, while something else is on its way', () => {
    const decided: CaseWork = { ...none, determined: ['BQ7'] }
    const laid = layWork(decided, [consent('1', 'CS01')], me)
    expect(moveStateOf({ ...head, state: 'ST11' }, laid, '2026-11-23').signedQuestions).toContain('BQ7')
  })

  it('moves and raises on the version it saw, and leaves what the server has passed', () => {
    const moved = item('move-state', { seenVersion: 3, to: 'ST06' })
    const raised = item('raise-risk', { seenVersion: 4, to: 'RK3' })
    expect(layHead(head, [moved, raised])).toMatchObject({ state: 'ST06', risk: 'RK3', version: 5, isPending: true })
    expect(layHead({ ...head, version: 4, state: 'ST06' }, [moved])).toMatchObject({ state: 'ST06', version: 4 })
    expect(layHead(head, [{ ...moved, status: 'delivered' }]).isPending).toBeUndefined()
  })

  it('S131 lets an answer given without a network open the gate that needs it, and a withdrawal close it', () => {
    const first = layWork(none, [consent('1', 'CS01'), consent('2', 'CS02')], me)
    expect(first.consents.every((one) => one.isPending && one.explainedBy === 'Sari')).toBe(true)
    expect([...moveStateOf(head, first, '2026-11-22').liveConsents].sort()).toEqual(['CS01', 'CS02'])
    const later = layWork(none, [consent('1', 'CS01'), item('withdraw-consent', { consentId: '1', withdrawnOn: '2026-11-22' })], me)
    expect(moveStateOf(head, later, '2026-11-22').liveConsents).toEqual([])
    expect(moveStateOf(head, first, '2027-01-02').liveConsents).toEqual([])
  })

  it('shows a note and a safety plan once, also after delivery', () => {
    const note = item('write-note', { noteId: 'n', kind: 'visit', happenedOn: '2026-11-22', dueOn: null, text: 'Bertemu.' }, 'delivered')
    const known: CaseWork = {
      ...none,
      notes: [{ id: 'n', kind: 'visit', happenedOn: '2026-11-22', dueOn: null, text: 'Bertemu.', writtenBy: 'Sari', settled: null }]
    }
    expect(layWork({ ...known, noteCount: 130 }, [note], me)).toMatchObject({ notes: { length: 1 }, noteCount: 130 })
    expect(layWork({ ...none, noteCount: 130 }, [note], me)).toMatchObject({ notes: { length: 1 }, noteCount: 131 })
    const plan = item('write-safety-plan', { seenVersion: 0, plan: { safePeople: 'Bibi' } })
    expect(laySafety(null, [plan], me)).toMatchObject({ version: 1, safePeople: 'Bibi', isPending: true })
    expect(laySafety({ version: 1, safePeople: 'Nenek' } as never, [plan], me)).toMatchObject({ version: 1, safePeople: 'Nenek' })
  })
})
