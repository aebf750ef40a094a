/** Who raises and lowers the risk of a file, and to whom the file may go. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { risks } from '#domain/intake/danger.ts'
import type { Caller } from '#domain/kernel/command.ts'
import { addDays } from '#domain/kernel/date.ts'
import { file, id, kindOf, now, supervisor, worker } from '#test/support/case-file.ts'
import { assignCaseWorker } from './assign-case-worker.ts'
import { lowerRisk, raiseRisk } from './change-risk.ts'

describe('risk and owner', () => {
  it('D12 anyone raises, only a supervisor who is not the worker lowers, and never past a danger sign', () => {
    const which = { caseFileId: id(9), seenVersion: 3 }
    expect(raiseRisk.decide({ file }, { ...which, to: 'RK3', signs: ['DS1'] }, now, worker)).toMatchObject({
      ok: true,
      value: { reviewDueOn: '2026-12-06', version: 4 }
    })
    expect(kindOf(raiseRisk.decide({ file }, { ...which, to: 'RK1', signs: [] }, now, worker))).toBe('not-higher')
    const lower = (caller: Caller, dangerSigns: string[] = []) =>
      kindOf(lowerRisk.decide({ file, dangerSigns }, { ...which, to: 'RK1', reasons: ['SR1'] }, now, caller))
    expect(lower(supervisor)).toBe('ok')
    expect(lower({ accountId: id(2), postIds: [id(12), id(11)] })).toBe('own-file')
    expect(lower(supervisor, ['DS1'])).toBe('danger-signs-stand')
  })

  it('property: a raised risk never puts the review further away', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 90 }), fc.constantFrom(...risks.codes), fc.constantFrom(...risks.codes), (days, risk, to) => {
        const reviewDueOn = addDays(now.today, days)
        const result = raiseRisk.decide(
          { file: { ...file, risk, reviewDueOn } },
          { caseFileId: id(9), seenVersion: 3, to, signs: [] },
          now,
          worker
        )
        expect(result.ok).toBe(to > risk)
        if (result.ok) expect((result.value.reviewDueOn ?? '') <= reviewDueOn).toBe(true)
      })
    )
  })

  it('S117 S118 S119 a file goes only to a held post of its unit with room left, under another supervisor', () => {
    const unitPosts = [
      { id: id(11), role: 'R01', isHeld: true, openFiles: 3 },
      { id: id(12), role: 'R02', isHeld: true, openFiles: 0 },
      { id: id(14), role: 'R03', isHeld: true, openFiles: 25 },
      { id: id(15), role: 'R01', isHeld: false, openFiles: 0 },
      { id: id(16), role: 'R03', isHeld: true, openFiles: 24 }
    ]
    const assign = (workerPostId: string, supervisorPostId = id(12)) =>
      kindOf(
        assignCaseWorker.decide({ file, unitPosts }, { caseFileId: id(9), seenVersion: 3, workerPostId, supervisorPostId }, now, supervisor)
      )
    expect(assign(id(16))).toBe('ok')
    expect(assign(id(14))).toBe('caseload-full')
    expect(assign(id(15))).toBe('post-vacant')
    expect(assign(id(12))).toBe('same-post')
    expect(assign(id(77))).toBe('worker-unknown')
    expect(assign(id(11))).toBe('nothing-changes')
    expect(assign(id(16), id(14))).toBe('supervisor-unknown')
  })
})
