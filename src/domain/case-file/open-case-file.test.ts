/** Opening a file: only for a child, only with an owner who has room, and in the state that danger asks for. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DangerSign } from '#domain/intake/danger.ts'
import { reportOf } from '#test/support/reports.ts'
import { caseloadLimits, OpenCaseFile, openCaseFile, type OpenCaseFileState } from './open-case-file.ts'

const now = { at: '2026-11-22T03:00:00.000Z', today: '2026-11-22' }
const id = (last: string) => `0191a000-0000-7000-8000-${last.padStart(12, '0')}`
const caller = { accountId: id('aa'), postIds: [id('1')] }
const report = reportOf(id('9'), { state: 'triaged', version: 2, receivedAt: now.at, childSafeNow: true, risk: 'RK2', triagedAt: now.at })
const worker = { id: id('1'), unitId: 'unit', role: 'R01', isHeld: true }
const supervisor = { id: id('2'), unitId: 'unit', role: 'R02', isHeld: true }
const state: OpenCaseFileState = {
  report,
  caseload: 3,
  unitRegion: '12.71',
  worker,
  supervisor
}
const input = OpenCaseFile.parse({
  reportId: report.id,
  seenVersion: 2,
  caseFileId: id('f'),
  childId: id('c'),
  episodeId: id('e'),
  workerPostId: id('1'),
  supervisorPostId: id('2'),
  sex: 'P',
  age: 15,
  ageBand: null
})
const open = (over: Partial<OpenCaseFileState> = {}, given: object = {}) =>
  openCaseFile.decide({ ...state, ...over }, { ...input, ...given }, now, caller)

describe('opening a case file', () => {
  it('S118 gives the file a worker and another person as supervisor, both of the unit that took the report and both in office', () => {
    expect(open()).toMatchObject({
      ok: true,
      value: { state: 'ST04', risk: 'RK2', ageBand: '15-17', serviceRegion: '12.71', report: { state: 'opened', version: 3 } }
    })
    expect(open({ worker: null })).toMatchObject({ problem: { kind: 'worker-not-in-unit' } })
    expect(open({ worker: { ...worker, unitId: 'other' } })).toMatchObject({ problem: { kind: 'worker-not-in-unit' } })
    expect(open({ worker: { ...worker, role: 'R06' } })).toMatchObject({ problem: { kind: 'worker-not-in-unit' } })
    expect(open({ supervisor: { ...supervisor, role: 'R03' } })).toMatchObject({ problem: { kind: 'supervisor-not-in-unit' } })
    expect(open({ worker: { ...worker, isHeld: false } })).toMatchObject({ problem: { kind: 'post-vacant' } })
    expect(open({ supervisor: { ...supervisor, isHeld: false } })).toMatchObject({ problem: { kind: 'post-vacant' } })
  })

  it('property: danger, or not knowing that the child is safe, begins with outreach', () => {
    fc.assert(
      fc.property(fc.subarray<DangerSign>(['DS1', 'DS4', 'DS8']), fc.constantFrom(true, false, null), (dangerSigns, childSafeNow) => {
        const decided = open({ report: { ...report, dangerSigns, childSafeNow, risk: dangerSigns.length ? 'RK3' : 'RK2' } })
        expect(decided).toMatchObject({ value: { state: dangerSigns.length || childSafeNow !== true ? 'ST03' : 'ST04' } })
      })
    )
  })

  it('is for a child: the age must be known, and under 18 at first contact', () => {
    expect(open({}, { age: null, ageBand: null })).toMatchObject({ problem: { kind: 'age-needed' } })
    expect(open({}, { age: 18 })).toMatchObject({ problem: { kind: 'not-a-child' } })
    expect(open({}, { age: null, ageBand: '18+' })).toMatchObject({ problem: { kind: 'not-a-child' } })
    for (let age = 0; age < 18; age++) expect(open({}, { age }).ok).toBe(true)
  })

  it('SLA-18 warns above twenty and gives nobody a twenty-sixth file', () => {
    expect(caseloadLimits()).toEqual({ warn: 20, limit: 25 })
    expect(open({ caseload: 24 }).ok).toBe(true)
    expect(open({ caseload: 25 })).toMatchObject({ problem: { kind: 'caseload-full', caseload: 25, limit: 25 } })
  })

  it('comes after triage, once, and not from the newspaper alone', () => {
    expect(open({ report: { ...report, state: 'received' } })).toMatchObject({ problem: { kind: 'triage-first' } })
    expect(open({ report: { ...report, state: 'opened' } })).toMatchObject({ problem: { kind: 'report-settled' } })
    expect(open({}, { seenVersion: 1 })).toMatchObject({ problem: { kind: 'changed-meanwhile' } })
    expect(open({ report: { ...report, source: 'SR19' } })).toMatchObject({ problem: { kind: 'media-needs-check' } })
  })
})
