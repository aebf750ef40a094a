/** Growing up: the band goes forward, eighteen is not stated before its month, the plan begins at seventeen and a half with the own word, and a line is held by somebody. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AgeBand, ageBandOf, ageBands } from '#domain/case-file/child.ts'
import { isOwnWord, Month, monthOf, ofAgeMonth, transitionFrom } from '#domain/case-file/of-age.ts'
import { addMonths } from '#domain/intake/clocks.ts'
import { addDays, ageOn } from '#domain/kernel/date.ts'
import { file, id, kindOf, now, worker } from '#test/support/case-file.ts'
import { type BeginTransition, beginTransition } from './begin-transition.ts'
import { type KeepLine, keepLine } from './keep-line.ts'
import { fits, type OfAge, stateAge } from './state-age.ts'
import { openLines, transitionLines } from './transition.ts'

const stated = (ageBand: AgeBand, month: string | null, known: OfAge | null = null, from: AgeBand = '15-17') =>
  stateAge.decide({ file: { ageBand: from, version: 3 }, ofAge: known }, { caseFileId: id(9), seenVersion: 3, ageBand, month }, now, worker)
const days = fc.integer({ min: 0, max: 365 * 40 }).map((back) => addDays(now.today, -back))

describe('how old the child is', () => {
  it('C9 the month of the eighteenth birthday follows from the day of birth, whatever the day', () => {
    expect(ofAgeMonth('2009-02-28')).toBe('2027-02-01')
    expect(ofAgeMonth('2008-02-29')).toBe('2026-02-01')
    expect(transitionFrom('2027-02-01')).toBe('2026-08-01')
    fc.assert(
      fc.property(days, (bornOn) => {
        const month = ofAgeMonth(bornOn)
        expect(Month.safeParse(month).success).toBe(true)
        // nobody is eighteen before the month, everybody is after it
        expect(ageOn(bornOn, addDays(month, -1))).toBeLessThan(18)
        expect(ageOn(bornOn, addMonths(month, 1))).toBeGreaterThanOrEqual(18)
      })
    )
  })

  it('property: the band never goes back, and a young adult is one in no month to come', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ageBands.codes),
        fc.constantFrom(...ageBands.codes),
        fc.option(fc.integer({ min: -60, max: 60 }).map((n) => addMonths(monthOf(now.today), n))),
        fc.option(fc.record({ month: fc.constant('2026-11-01'), knownFrom: fc.constantFrom('birth-date' as const, 'stated' as const) })),
        (from, to, month, known) => {
          const result = stated(to, month, known, from)
          if (!result.ok) return
          expect(ageBands.codes.indexOf(result.value.ageBand)).toBeGreaterThanOrEqual(ageBands.codes.indexOf(from))
          if (to === '18+') expect(result.value.ofAge?.month && result.value.ofAge.month <= now.today).toBe(true)
          if (known?.knownFrom === 'birth-date') expect(result.value.ofAge).toEqual(known)
        }
      )
    )
  })

  it('property: whoever is of a band by the day of birth may be stated so with that month', () => {
    fc.assert(
      fc.property(days, (bornOn) => {
        expect(fits(ofAgeMonth(bornOn), ageBandOf(ageOn(bornOn, now.today)), now.today)).toBe(true)
      })
    )
  })

  it('says what does not fit, by name', () => {
    expect(kindOf(stated('12-14', null))).toBe('age-goes-forward')
    expect(kindOf(stated('18+', '2027-01-01'))).toBe('not-yet-of-age')
    expect(kindOf(stated('15-17', '2026-10-01'))).toBe('of-age-already')
    expect(kindOf(stated('15-17', '2031-01-01'))).toBe('month-does-not-fit')
    expect(kindOf(stated('15-17', '2027-01-01', { month: '2027-03-01', knownFrom: 'birth-date' }))).toBe('birth-date-known')
    expect(stated('18+', null)).toMatchObject({ ok: true, value: { ofAge: { month: '2026-11-01', knownFrom: 'stated' }, version: 4 } })
  })
})

describe('the own word', () => {
  it('C9 only the young person’s own answer from seventeen and a half on goes beyond eighteen', () => {
    const month = '2027-02-01'
    expect(isOwnWord({ by: 'CHILD', answeredOn: '2026-08-01' }, month)).toBe(true)
    expect(isOwnWord({ by: 'CHILD', answeredOn: '2026-07-31' }, month)).toBe(false)
    expect(isOwnWord({ by: 'CARER', answeredOn: '2027-01-01' }, month)).toBe(false)
    expect(isOwnWord({ by: 'BIA', answeredOn: '2027-01-01' }, month)).toBe(false)
  })
})

describe('the transition plan', () => {
  const words: BeginTransition = { caseFileId: id(9), transitionId: id(8), statement: 'Aku mau kamar sendiri.', missingReason: null }
  const begun = (month: string | null, over: Partial<BeginTransition> = {}, isBegun = false) =>
    beginTransition.decide({ file, month, isBegun }, { ...words, ...over }, now, worker)

  it('C9 begins six months before the month, with the child’s word or the reason it is missing', () => {
    expect(kindOf(begun(null))).toBe('month-not-known')
    expect(kindOf(begun('2027-06-01'))).toBe('too-early')
    expect(kindOf(begun('2027-05-01', { statement: null }))).toBe('view-missing')
    expect(kindOf(begun('2027-05-01', {}, true))).toBe('transition-begun')
    expect(begun('2027-05-01')).toMatchObject({ ok: true, value: { dueOn: '2027-05-01' } })
    // late is better than never: what is due is due today
    expect(begun('2026-11-01', { statement: null, missingReason: 'not-now' })).toMatchObject({ ok: true, value: { dueOn: now.today } })
  })

  it('C9 an open line has its day, a held line its holder, a settled one asks nobody any more', () => {
    const line = (over: Partial<KeepLine>) =>
      keepLine.decide(
        { file, version: 2 },
        { caseFileId: id(9), transitionId: id(8), line: 'TL1', state: 'open', holder: null, dueOn: '2027-01-10', ...over },
        now,
        worker
      )
    expect(kindOf(line({ dueOn: null }))).toBe('day-needed')
    expect(kindOf(line({ state: 'held' }))).toBe('holder-needed')
    expect(line({ state: 'held', holder: 'Disdukcapil kota' })).toMatchObject({ ok: true, value: { dueOn: null, version: 3 } })
    expect(line({ state: 'done', holder: 'Disdukcapil kota' })).toMatchObject({ ok: true, value: { holder: null, dueOn: null } })
    expect(openLines(transitionLines.codes.map((code) => ({ line: code, state: code === 'TL3' ? 'open' : 'declined' })))).toEqual(['TL3'])
  })
})
