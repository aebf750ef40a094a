/** What is on the phone, laid over what the server said: shown at once, and never twice. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlanRead, withPending } from './plan.local.ts'

const [worker, account] = ['post', 'account']
const none: PlanRead = { plan: null, goals: [], actions: [], childView: null, declined: [], costs: { total: 0, available: 0 } }
const terms = {
  goalId: 'g',
  need: 'N4',
  key: 'PRO',
  level: 'MEZ',
  service: 'SV66',
  what: null,
  workerRole: 'BROKER',
  ownerPostId: null,
  outsideOwner: 'Wali kelas',
  startOn: '2026-11-01',
  dueOn: '2026-12-01',
  times: 12,
  cost: 500,
  funding: null,
  funded: false,
  duty: null
}
const item = (name: string, input: object) => ({
  name,
  input: { caseFileId: 'f', planId: 'p', ...input },
  madeAt: '2026-11-22T03:00:00Z',
  accountId: account
})
const story = [
  item('plan.add-goal', { goalId: 'g', need: 'N4', words: 'Sekolah lagi', saidOn: '2026-11-01' }),
  item('plan.add-action', { actionId: 'a', terms, suggestionKey: 'gap/N4/PRO' }),
  item('plan.change-action', { actionId: 'a', seenVersion: 1, terms: { ...terms, cost: 700, funded: true } }),
  item('plan.decline-suggestion', { declineId: 'd', suggestionKey: 'gap/N4/ACC', reason: 'no-service' }),
  item('plan.record-child-view', {
    viewId: 'v',
    statement: 'Setuju',
    missingReason: null,
    givenOn: '2026-11-02',
    childAgrees: 'YES',
    carerAgrees: null
  }),
  item('plan.submit-plan', { seenVersion: 1 }),
  item('plan.approve-plan', { seenVersion: 2 }),
  item('plan.record-progress', {
    progressId: 'n',
    actionId: 'a',
    seenVersion: 2,
    status: 'DOING',
    count: 5,
    reason: null,
    opinion: 'BETTER',
    opinionWhy: null
  }),
  item('plan.review-plan', { seenVersion: 3, nextPlanId: 'q' })
]

describe('plan on the phone', () => {
  it('S155 tells the whole story without a network', () => {
    const laid = withPending(none, story, worker)
    expect(laid.plan).toMatchObject({ id: 'q', number: 2, status: 'draft', everApproved: true })
    expect(laid.actions).toMatchObject([{ version: 3, status: 'DOING', count: 5, cost: 700, onPhone: true }])
    expect(laid).toMatchObject({ costs: { total: 700, available: 700 }, declined: [], childView: { planId: 'p', statement: 'Setuju' } })
    expect(withPending(none, story.slice(0, 6), worker).plan).toMatchObject({
      status: 'submitted',
      submittedBy: { accountId: account, postId: worker }
    })
  })

  it('passes over what is about something else on the same file', () => {
    expect(
      withPending(none, [{ ...item('x', {}), name: 'assessment.record-assessment', input: { caseFileId: 'f', needs: [] } }], worker)
    ).toBe(none)
  })

  it('shows nothing twice when the server already knows a part of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: story.length }), (known) => {
        const fromServer = withPending(none, story.slice(0, known), worker)
        // delivered items stay in the outbox for a moment, beside a snapshot that has them already
        expect(withPending(fromServer, story, worker)).toEqual(withPending(none, story, worker))
      })
    )
  })
})
