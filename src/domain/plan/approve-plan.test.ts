/** Who may sign a plan, when, and what the signature does; the same on the device and on the server. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reviewEveryDays, type State, states } from '#domain/case-file/state.ts'
import { addDays } from '#domain/kernel/date.ts'
import { approvePlan, returnPlan } from './approve-plan.ts'
import type { WholePlanState } from './submit-plan.ts'

const now = { at: '2026-11-22T03:00:00Z', today: '2026-11-22' }
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const [planId, submitter, workerPost, supervisor, supervisorPost] = [id(1), id(2), id(3), id(4), id(5)]
const input = { caseFileId: id(9), planId, seenVersion: 2 }
const submitted = (given: Partial<WholePlanState> = {}, state: State = 'ST06'): WholePlanState => ({
  file: { state, risk: 'RK2', workerPostId: workerPost },
  plan: { id: planId, number: 1, status: 'submitted', version: 2, submittedBy: { accountId: submitter, postId: workerPost } },
  actions: [{ need: 'N4', key: 'PRO', status: 'TODO', suggestionKey: null }],
  hasChildView: true,
  declined: [],
  map: { today: now.today, state, needs: [], supporters: [], ties: [] },
  ...given
})
const another = { accountId: supervisor, postIds: [supervisorPost] }

describe('approving a plan', () => {
  it('is never done by whoever submitted it, nor from the case worker’s post, whatever other posts they hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(submitter, supervisor),
        fc.uniqueArray(fc.constantFrom(workerPost, supervisorPost, id(6))),
        fc.constantFrom(...states.codes),
        (accountId, postIds, state) => {
          fc.pre(accountId === submitter || postIds.includes(workerPost))
          const caller = { accountId, postIds }
          expect(approvePlan.decide(submitted({}, state), input, now, caller).ok).toBe(false)
          expect(returnPlan.decide(submitted({}, state), { ...input, reason: 'x' }, now, caller).ok).toBe(false)
        }
      )
    )
  })

  it('S43 sets the file running with its next review by risk, and leaves a file further on in its place', () => {
    const standsAfter = (state: State) => {
      const decided = approvePlan.decide(submitted({}, state), input, now, another)
      return decided.ok ? decided.value.state : decided.problem.kind
    }
    expect([standsAfter('ST05'), standsAfter('ST06'), standsAfter('ST07'), standsAfter('ST10')]).toEqual(['ST09', 'ST09', 'ST09', 'ST09'])
    expect([standsAfter('ST09'), standsAfter('ST11'), standsAfter('ST14')]).toEqual(['ST09', 'ST11', 'ST14'])
    expect([standsAfter('ST03'), standsAfter('ST04'), standsAfter('ST16')]).toEqual([
      'state-not-ready',
      'state-not-ready',
      'state-not-ready'
    ])
    expect([standsAfter('ST15'), standsAfter('ST18')]).toEqual(['case-file-closed', 'case-file-closed'])
    for (const risk of ['RK1', 'RK2', 'RK3'] as const) {
      const decided = approvePlan.decide(submitted({ file: { state: 'ST06', risk, workerPostId: workerPost } }), input, now, another)
      expect(decided.ok && decided.value.reviewDueOn).toBe(addDays(now.today, reviewEveryDays[risk]))
    }
  })

  it('S156 G-12 needs the child’s view or the reason why it is missing, and an answer to every severe gap', () => {
    const refused = (given: Partial<WholePlanState>) => {
      const decided = approvePlan.decide(submitted(given), input, now, another)
      return decided.ok ? undefined : decided.problem
    }
    expect(refused({ hasChildView: false })).toEqual({ kind: 'child-view-missing' })
    expect(refused({ actions: [{ need: 'N4', key: 'PRO', status: 'CANCELLED', suggestionKey: null }] })).toEqual({ kind: 'plan-empty' })
    const map = { ...submitted().map, needs: [{ need: 'N4' as const, severity: 2 }] }
    expect(refused({ map })).toMatchObject({
      kind: 'severe-gaps-open',
      places: [
        { need: 'N4', key: 'ACC' },
        { need: 'N4', key: 'EMP' }
      ]
    })
    const declined = (['ACC', 'EMP'] as const).map((key) => ({ suggestionKey: `gap/N4/${key}`, reason: 'no-service' as const }))
    expect(refused({ map, declined })).toBeUndefined()
  })
})
