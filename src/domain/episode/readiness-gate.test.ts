/** The readiness gate: what it names, what no other line makes good, and the order of the ways of care. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { familyStatuses } from '#domain/case-file/child.ts'
import { addDays } from '#domain/kernel/date.ts'
import { file, id, kindOf, now, worker } from '#test/support/case-file.ts'
import { careTryOf, returnStepOf } from '#test/support/return-inputs.ts'
import { recordCareTry } from './record-care-try.ts'
import { recordReturnStep } from './record-return-step.ts'
import { destinationOf, type ReadinessFacts, readinessGate, unmetBeforePanel } from './readiness-gate.ts'
import { careWays, returnSteps, waysSkipped } from './return.ts'

const ready: ReadinessFacts = {
  familyStatus: 'FS1',
  checklist: { outcome: 'go', answeredOn: now.today },
  steps: returnSteps.codes,
  substituteAccepts: false,
  risk: 'RK1',
  safetyLookedOn: now.today,
  determined: true
}
const unmet = (over: Partial<ReadinessFacts>) =>
  readinessGate('family', { ...ready, ...over }, now.today)
    .filter(({ isMet }) => !isMet)
    .map(({ line }) => line)

describe('the readiness gate', () => {
  it('S37 S57 S71 names each line that is not met', () => {
    expect(unmet({})).toEqual([])
    expect(unmet({ familyStatus: null })).toEqual(['family-accepts'])
    expect(unmet({ familyStatus: 'FS3' })).toEqual(['family-accepts'])
    expect(unmet({ steps: ['home-visit'] })).toEqual([
      'child-prepared',
      'fear-and-wish',
      'trial-contact',
      'surroundings',
      'monitoring-agreed'
    ])
    expect(unmet({ checklist: { outcome: 'substitute-care', answeredOn: now.today } })).toEqual(['family-ready'])
    expect(unmet({ checklist: { outcome: 'go', answeredOn: addDays(now.today, -30) } })).toEqual([])
    expect(unmet({ checklist: { outcome: 'go', answeredOn: addDays(now.today, -31) } })).toEqual(['family-ready'])
    expect(unmet({ risk: 'RK3' })).toEqual(['safety'])
    expect(unmet({ safetyLookedOn: addDays(now.today, -31) })).toEqual(['safety'])
    expect(unmet({ determined: false })).toEqual(['determined'])
  })

  it('S70 a suspected family never gets through, whatever else is ready', () => {
    expect(unmetBeforePanel({ ...ready, familyStatus: 'FS5' }, now.today)).toEqual(['family-accepts'])
    fc.assert(
      fc.property(fc.subarray([...returnSteps.codes]), fc.boolean(), (steps, determined) => {
        expect(unmet({ steps, determined, familyStatus: 'FS5' })).toContain('family-accepts')
      })
    )
  })

  it('S71 a family that refuses, is suspected, is not found or does not exist leads to substitutes', () => {
    expect(familyStatuses.codes.filter((status) => destinationOf(status) === 'substitute')).toEqual(['FS4', 'FS5', 'FS6', 'FS7'])
    expect(destinationOf(null)).toBe('family')
    const lines = readinessGate('substitute', { ...ready, familyStatus: 'FS4' }, now.today)
    expect(lines.filter(({ isMet }) => !isMet).map(({ line }) => line)).toEqual(['substitute-accepts'])
  })

  it('S157 no way of care is passed over without its reason; a shelter comes last', () => {
    expect(waysSkipped('CW4', ['CW2'])).toEqual(['CW1', 'CW3'])
    const decided = (given: object, tried: ('CW1' | 'CW2' | 'CW3' | 'CW4')[] = []) =>
      recordCareTry.decide({ file, tried }, recordCareTry.input.parse(careTryOf(id(9), now.today, given)), now, worker)
    expect(kindOf(decided({}))).toBe('ok')
    expect(kindOf(decided({ way: 'CW4' }, ['CW1', 'CW2']))).toBe('care-way-skipped')
    expect(kindOf(decided({ way: 'CW4', skipReason: 'Tidak ada keluarga pengganti di daerah ini.' }, ['CW1', 'CW2']))).toBe('ok')
    expect(kindOf(decided({ way: 'CW2' }, ['CW1']))).toBe('ok')
    expect(kindOf(decided({ onDay: addDays(now.today, 1) }))).toBe('happened-in-future')
    fc.assert(
      fc.property(fc.constantFrom(...careWays.codes), fc.subarray([...careWays.codes]), (way, tried) => {
        const outcome = kindOf(decided({ way }, tried))
        expect(outcome === 'ok').toBe(waysSkipped(way, tried).length === 0)
      })
    )
  })

  it('S37 what a child fears is hers to say', () => {
    const step = (given: object) =>
      kindOf(
        recordReturnStep.decide({ file }, recordReturnStep.input.parse(returnStepOf(id(9), now.today, 'fear-and-wish', given)), now, worker)
      )
    expect(step({})).toBe('ok')
    expect(step({ statement: null, missingReason: 'not-now' })).toBe('own-words-needed')
    expect(step({ missingReason: 'not-now' })).toBe('child-view-or-reason')
  })
})
