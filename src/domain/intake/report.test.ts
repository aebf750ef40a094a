/** From report to outcome as decisions: danger, clocks, and what may not happen to a report. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportOf } from '#test/support/reports.ts'
import { closeOutsideScope } from './close-outside-scope.ts'
import { type DangerSign, dangerSigns, type Risk, risks } from './danger.ts'
import { joinReport } from './join-report.ts'
import { recordReport, RecordReport } from './record-report.ts'
import { referReportOut, waitsForReceiver } from './refer-report-out.ts'
import { receiptOf, type Report, ReportFacts } from './report.ts'
import { triageReport } from './triage-report.ts'

const now = { at: '2026-11-22T03:00:00.000Z', today: '2026-11-22' }
const post = '0191a000-0000-7000-8000-000000000001'
const caller = { accountId: '0191a000-0000-7000-8000-0000000000aa', postIds: [post] }
const reportId = '0191a000-0000-7000-8000-00000000abcd'
const facts = { source: 'SR05', channel: 'CH02', sex: 'P', forms: ['EX06'], primaryForm: 'EX06', age: 15 }
const recording = RecordReport.parse({ ...facts, reportId, takenByPostId: post, receivedAt: '2026-11-22T02:30:00.000Z' })
const state = { unitId: 'unit', isKnown: false, regions: ['12.71'] }

const report = reportOf(reportId)
const which = { reportId, seenVersion: 1 }
const triage = (over: object = {}, of: Report = report) =>
  triageReport.decide(of, { ...which, dangerSigns: [], childSafeNow: true, risk: 'RK2', ...over }, now, caller)
const triagedReport = (over: object = {}, of: Report = report): Report => {
  const decided = triage(over, of)
  if (!decided.ok) throw new Error(decided.problem.kind)
  return decided.value
}

describe('taking a report', () => {
  it('S93 takes what is known and leaves the rest open; the age gives the band', () => {
    expect(recordReport.decide(state, recording, now, caller)).toMatchObject({
      ok: true,
      value: { ageBand: '15-17', setting: null, contactWindows: [], unitId: 'unit' }
    })
  })

  it('S12 needs one of the named forms as the primary one', () => {
    expect(recordReport.decide(state, { ...recording, primaryForm: 'EX01' }, now, caller)).toMatchObject({
      problem: { kind: 'primary-form-not-chosen' }
    })
  })

  it('is taken only for a post one holds, once, with regions that exist and a moment that has been', () => {
    expect(recordReport.decide(state, recording, now, { ...caller, postIds: [] })).toMatchObject({ problem: { kind: 'not-your-post' } })
    expect(recordReport.decide({ ...state, unitId: null }, recording, now, caller)).toMatchObject({ problem: { kind: 'not-your-post' } })
    expect(recordReport.decide({ ...state, isKnown: true }, recording, now, caller)).toMatchObject({
      problem: { kind: 'report-known-already' }
    })
    expect(recordReport.decide(state, { ...recording, incidentRegion: '12.72' }, now, caller)).toMatchObject({
      problem: { kind: 'region-unknown' }
    })
    expect(recordReport.decide(state, { ...recording, receivedAt: '2026-11-22T04:00:00.000Z' }, now, caller)).toMatchObject({
      problem: { kind: 'received-in-future' }
    })
    expect(recordReport.decide(state, { ...recording, receivedAt: '2026-11-22T03:05:00.000Z' }, now, caller)).toMatchObject({ ok: true })
  })

  it('asks for a number where the safe way is a call or a message', () => {
    expect(recordReport.decide(state, { ...recording, contactChannel: 'SC3' }, now, caller)).toMatchObject({
      problem: { kind: 'contact-needs-number' }
    })
    expect(recordReport.decide(state, { ...recording, contactChannel: 'SC6' }, now, caller)).toMatchObject({ ok: true })
  })

  it('S58 S168 has no place for a name of the child nor for her willingness, and its note keeps her dignity', () => {
    expect(Object.keys(ReportFacts.shape).filter((name) => /child|name|consent|willing/i.test(name))).toEqual(['reporterName'])
    expect(ReportFacts.safeParse({ ...facts, note: 'anak mau sama mau' }).success).toBe(false)
    expect(ReportFacts.safeParse({ ...facts, note: 'Anak takut pulang.' }).success).toBe(true)
    expect(ReportFacts.safeParse({ ...facts, childName: 'x' }).success).toBe(false)
  })

  it('every field says its name, its sensitivity and its compartment', () => {
    for (const [name, schema] of Object.entries(RecordReport.shape))
      expect((schema as { meta(): unknown }).meta(), name).toMatchObject({ sensitivity: expect.stringMatching(/^S[1-4]$/) as string })
  })

  it('gives the reporter sixteen digits in fours, the same for the same report', () => {
    fc.assert(fc.property(fc.uuid(), (id) => /^\d{4}( \d{4}){3}$/.test(receiptOf(id))))
    expect(receiptOf(reportId)).not.toBe(receiptOf(post))
  })
})

describe('triage', () => {
  it('S36 property: the risk is never below what danger implies, and never falls', () => {
    fc.assert(
      fc.property(
        fc.subarray([...dangerSigns.codes]),
        fc.constantFrom(...risks.codes),
        fc.option(fc.constantFrom(...risks.codes)),
        fc.option(fc.nat(17)),
        (signs, risk, before, age) => {
          const known: Report = { ...report, age, ageBand: null, ...(before && { state: 'triaged', risk: before }) }
          const decided = triage({ dangerSigns: signs, risk }, known)
          const danger = signs.length > 0 || (age !== null && age < 12)
          const mayStand = (!danger || risk === 'RK3') && (before === null || risk >= before)
          expect(decided.ok).toBe(mayStand)
          if (decided.ok) expect(decided.value.risk === 'RK3' || decided.value.dangerSigns.length === 0).toBe(true)
        }
      )
    )
  })

  it('S32 a child under 12 is a sign of danger by itself', () => {
    const young = { ...report, age: 11 }
    expect(triage({}, young)).toMatchObject({ problem: { kind: 'risk-below-danger' } })
    expect(triagedReport({ risk: 'RK3' }, young).dangerSigns).toEqual(['DS8'])
    expect(triagedReport({ risk: 'RK3' }, { ...report, age: null, ageBand: '6-11' }).dangerSigns).toEqual(['DS8'])
  })

  it('SLA-01 SLA-02 SLA-04 run from the moment the report was told', () => {
    expect(triagedReport({ risk: 'RK3', dangerSigns: ['DS1'] })).toMatchObject({
      respondDueAt: report.receivedAt,
      outreachDueAt: '2026-11-23T02:30:00.000Z',
      policeDueAt: '2026-11-25T02:30:00.000Z'
    })
    expect(triagedReport()).toMatchObject({
      respondDueAt: '2026-11-22T08:30:00.000Z',
      outreachDueAt: null,
      triagedAt: now.at,
      version: 2,
      state: 'triaged'
    })
    expect(triagedReport({ childSafeNow: false }).outreachDueAt).not.toBeNull()
    expect(triagedReport({}, { ...report, source: 'SR07' }).policeDueAt).toBeNull()
  })

  it('shows both versions to whoever comes second, and leaves a settled report alone', () => {
    expect(triage({ seenVersion: 3 })).toMatchObject({ problem: { kind: 'changed-meanwhile', current: report } })
    expect(triage({}, { ...report, state: 'opened' })).toMatchObject({ problem: { kind: 'report-settled' } })
  })
})

describe('the end of a report', () => {
  const triaged = triagedReport()
  const inDanger = triagedReport({ risk: 'RK3', dangerSigns: ['DS3'] as DangerSign[] })
  const at = { reportId, seenVersion: 2 }
  const caseFileId = '0191a000-0000-7000-8000-00000000f11e'

  it('comes after triage', () => {
    expect(joinReport.decide({ report, file: null }, { ...which, caseFileId }, now, caller)).toMatchObject({
      problem: { kind: 'triage-first' }
    })
    expect(closeOutsideScope.decide(report, { ...which, reason: 'OS2' }, now, caller)).toMatchObject({ problem: { kind: 'triage-first' } })
    expect(closeOutsideScope.decide(report, { ...which, reason: 'OS3' }, now, caller)).toMatchObject({ ok: true })
  })

  it('joins to an open file one sees, and raises its risk, never lowers it', () => {
    const join = (risk: Risk, of = inDanger, fileState = 'ST09') =>
      joinReport.decide({ report: of, file: { state: fileState, risk } }, { ...at, caseFileId }, now, caller)
    expect(join('RK1')).toMatchObject({ value: { raisedRisk: 'RK3', report: { state: 'joined', caseFileId } } })
    expect(join('RK3')).toMatchObject({ value: { raisedRisk: null } })
    expect(join('RK3', triaged)).toMatchObject({ value: { raisedRisk: null } })
    expect(join('RK3', triaged, 'ST15')).toMatchObject({ problem: { kind: 'file-closed' } })
    // C8, RO01: with the next episode at hand a closed file opens again
    const again = (of: Report, isOwnerHeld = true) =>
      joinReport.decide(
        { report: of, file: { state: 'ST15', risk: 'RK1', closed: { episodeNumber: 1, isOwnerHeld } } },
        { ...at, caseFileId, episodeId: caseFileId },
        now,
        caller
      )
    expect(again(triaged)).toMatchObject({ value: { reopens: { number: 2, to: 'ST06' } } })
    expect(again(inDanger)).toMatchObject({ value: { reopens: { number: 2, to: 'ST03' }, raisedRisk: 'RK3' } })
    expect(again(triaged, false)).toMatchObject({ problem: { kind: 'owner-vacant' } })
    expect(joinReport.decide({ report: triaged, file: null }, { ...at, caseFileId }, now, caller)).toMatchObject({
      problem: { kind: 'file-not-yours' }
    })
  })

  it('is referred out warmly: the receiver may say yes later, not before the report and not tomorrow', () => {
    const refer = (of: Report, over: object = {}) =>
      referReportOut.decide(of, { ...at, receiverKind: 'RV01', reason: 'RR1', receiverConfirmedAt: null, ...over }, now, caller)
    const waiting = refer(inDanger)
    if (!waiting.ok) throw new Error(waiting.problem.kind)
    expect(waitsForReceiver(waiting.value)).toBe(true)
    const confirmed = refer(waiting.value, { seenVersion: 3, receiverConfirmedAt: now.at })
    expect(confirmed).toMatchObject({ ok: true, value: { receiverConfirmedAt: now.at, version: 4 } })
    if (confirmed.ok) expect(refer(confirmed.value, { seenVersion: 4 })).toMatchObject({ problem: { kind: 'report-settled' } })
    expect(refer(triaged, { receiverConfirmedAt: '2026-11-23T03:00:00.000Z' })).toMatchObject({ problem: { kind: 'confirmed-in-future' } })
    expect(refer(triaged, { receiverConfirmedAt: '2026-11-22T01:00:00.000Z' })).toMatchObject({
      problem: { kind: 'confirmed-before-report' }
    })
  })

  it('never just closes while there is danger, nor calls a child no child', () => {
    const close = (of: Report, reason: 'OS1' | 'OS2') => closeOutsideScope.decide(of, { ...at, reason }, now, caller)
    expect(close(inDanger, 'OS2')).toMatchObject({ problem: { kind: 'danger-needs-receiver' } })
    expect(close(triaged, 'OS1')).toMatchObject({ problem: { kind: 'child-by-age' } })
    expect(close({ ...triaged, ageBand: '18+' }, 'OS1')).toMatchObject({
      ok: true,
      value: { state: 'outside-scope', outsideReason: 'OS1' }
    })
  })
})
