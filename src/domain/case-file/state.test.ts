/** A file moves only along the procedure, danger opens the short road, and nothing ends in a dead street. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsToReplace } from '#domain/kernel/dignity.ts'
import { closureReasons, reopenReasons } from './closure.ts'
import { duties } from './special-protection.ts'
import { mayMove, nextStates, reviewEveryDays, type State, states } from './state.ts'

const anyState = fc.constantFrom(...states.codes)

describe('states of a case file', () => {
  it('walks the ordinary road from the report to monitoring and closing', () => {
    const road: readonly State[] = [
      'ST01',
      'ST02',
      'ST04',
      'ST06',
      'ST07',
      'ST08',
      'ST09',
      'ST10',
      'ST11',
      'ST12',
      'ST13',
      'ST14',
      'ST15',
      'ST16',
      'ST06'
    ]
    for (const [place, from] of road.entries()) {
      const to = road[place + 1]
      if (to) expect(mayMove(from, to), `${from} → ${to}`).toBe(true)
    }
  })

  it('C2 closes only from review, monitoring, transfer or outside authority', () => {
    expect(states.codes.filter((from) => mayMove(from, 'ST15'))).toEqual(['ST10', 'ST14', 'ST17', 'ST18'])
  })

  it('C2 new danger opens outreach and emergency service from every open state', () => {
    for (const from of states.codes) {
      expect(mayMove(from, 'ST03'), from).toBe(from !== 'ST15' && from !== 'ST03')
      expect(mayMove(from, 'ST05'), from).toBe(from !== 'ST15' && from !== 'ST05')
    }
  })

  it('C8 a closed file only reopens, to assessment or, in danger, to outreach', () => {
    expect(nextStates('ST15')).toEqual(['ST16'])
    expect(nextStates('ST16')).toEqual(['ST03', 'ST05', 'ST06'])
    expect(states.codes.filter((from) => mayMove(from, 'ST16'))).toEqual(['ST15'])
  })

  it('C2 action and review alternate; nobody skips triage, consent or assessment', () => {
    expect(mayMove('ST09', 'ST10') && mayMove('ST10', 'ST09')).toBe(true)
    expect(mayMove('ST01', 'ST04')).toBe(false)
    expect(mayMove('ST02', 'ST06')).toBe(false)
    expect(mayMove('ST04', 'ST09')).toBe(false)
  })

  it('property: no state stands still, and from everywhere a file can be brought to its closing', () => {
    fc.assert(
      fc.property(anyState, (from) => {
        expect(mayMove(from, from)).toBe(false)
        const seen = new Set<State>([from])
        for (const state of seen) for (const to of nextStates(state)) seen.add(to)
        expect(seen.has('ST15')).toBe(true)
        expect(seen.has('ST09')).toBe(true)
      })
    )
  })

  it('C1 reviews the riskiest most often; the lists are complete', () => {
    expect(reviewEveryDays).toEqual({ RK3: 14, RK2: 30, RK1: 60 })
    expect([closureReasons.codes.length, reopenReasons.codes.length, duties.codes.length, states.codes.length]).toEqual([10, 9, 4, 18])
    for (const list of [states, closureReasons, reopenReasons, duties])
      for (const term of list.terms) expect(wordsToReplace(JSON.stringify(term)), term.code).toEqual([])
  })
})
