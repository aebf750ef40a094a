/** Moving a file along the road: what must stand before each step, and that no step is made beside it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { file, id, kindOf, now, worker } from '#test/support/case-file.ts'
import type { CaseFile } from './case-file.ts'
import { moveState } from './move-state.ts'
import { mayMove, states } from './state.ts'

describe('moving a file', () => {
  const move = (
    from: CaseFile['state'],
    to: CaseFile['state'],
    over: { liveConsents?: never[]; signedQuestions?: string[]; seen?: number } = {}
  ) =>
    moveState.decide(
      { file: { ...file, state: from }, liveConsents: over.liveConsents ?? ['CS01', 'CS02'], signedQuestions: over.signedQuestions ?? [] },
      { caseFileId: id(9), seenVersion: over.seen ?? 3, to },
      now,
      worker
    )

  it('S36 assessment begins only with consent to services and to data, or a signed best-interest assessment', () => {
    expect(move('ST04', 'ST06').ok).toBe(true)
    expect(move('ST04', 'ST06', { liveConsents: [] })).toMatchObject({ problem: { kind: 'consent-needed', purposes: ['CS01', 'CS02'] } })
    expect(move('ST04', 'ST06', { liveConsents: [], signedQuestions: ['BQ1'] }).ok).toBe(true)
  })

  it('property: nothing moves off the road, the plan is never stepped over, nothing closes from here', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states.codes), fc.constantFrom(...states.codes), (from, to) => {
        const result = move(from, to)
        if (result.ok) expect(mayMove(from, to)).toBe(true)
        expect(result.ok && ['ST08', 'ST09', 'ST15', 'ST16', 'ST17', 'ST18'].includes(to)).toBe(false)
      })
    )
    expect(kindOf(move('ST06', 'ST08'))).toBe('through-the-plan')
    expect(move('ST10', 'ST15')).toMatchObject({ problem: { kind: 'closing-not-yet' } })
  })

  it('C2 new danger opens the short road at once, and a second person sees what the first did', () => {
    expect(move('ST09', 'ST03').ok).toBe(true)
    expect(move('ST09', 'ST10', { seen: 2 })).toMatchObject({
      problem: { kind: 'changed-meanwhile', current: { version: 3, state: 'ST09' } }
    })
    expect(kindOf(move('ST11', 'ST12'))).toBe('determination-needed')
    expect(move('ST11', 'ST12', { signedQuestions: ['BQ7'] }).ok).toBe(true)
  })
})
