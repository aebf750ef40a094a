/** A best-interest assessment: two people sign it, and the child's view or its absence is told. */
import { describe, expect, it } from 'vitest'
import type { Caller } from '#domain/kernel/command.ts'
import { file, id, kindOf, now, supervisor, worker } from '#test/support/case-file.ts'
import { recordBestInterest } from './record-best-interest.ts'
import { signBestInterest } from './sign-best-interest.ts'

describe('best-interest assessment', () => {
  const bestInterest = { workerPostId: id(11), workerAccountId: id(1), isSigned: false }
  const sign = (caller: Caller, over = {}) =>
    kindOf(
      signBestInterest.decide(
        { bestInterest: { ...bestInterest, ...over }, signingPostIds: [id(12)] },
        { caseFileId: id(9), bestInterestId: id(31) },
        now,
        caller
      )
    )

  it('C5 needs two signatures, never of one post or one person', () => {
    expect(sign(supervisor)).toBe('ok')
    expect(sign(worker)).toBe('own-assessment')
    expect(sign({ accountId: id(1), postIds: [id(12)] })).toBe('own-assessment')
    expect(sign({ accountId: id(2), postIds: [id(12), id(11)] })).toBe('own-assessment')
    expect(sign({ accountId: id(3), postIds: [id(13)] })).toBe('own-assessment')
    expect(sign(supervisor, { isSigned: true })).toBe('signed-already')
  })

  it('S8 S99 carries the view of the child, or why there is none', () => {
    const input = {
      caseFileId: id(9),
      bestInterestId: id(31),
      question: 'BQ1' as const,
      options: ['BO2' as const, 'BO6' as const],
      chosen: 'BO2' as const,
      legalBasis: 'LB2' as const,
      reasons: 'Anak sendiri meminta ditemani sekarang.',
      childView: 'Aku mau ditemani.' as string | null,
      noViewReason: null as 'VR1' | null,
      assessedOn: now.today
    }
    const decide = (over: Partial<typeof input>) => kindOf(recordBestInterest.decide({ file }, { ...input, ...over } as never, now, worker))
    expect(decide({})).toBe('ok')
    expect(decide({ childView: null })).toBe('child-view-or-reason')
    expect(decide({ noViewReason: 'VR1' })).toBe('child-view-or-reason')
    expect(decide({ chosen: 'BO5' as never })).toBe('chosen-not-considered')
    // return and placement are for a panel (C5)
    expect(decide({ question: 'BQ7' as never })).toBe('panel-needed')
  })
})
