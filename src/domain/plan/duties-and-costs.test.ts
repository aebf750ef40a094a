/** Which special protections a plan holds, and what it costs. */
import { describe, expect, it } from 'vitest'
import { costsOf } from './costs.ts'
import { dutyChecks } from './duties.ts'
import type { PlanAction } from './plan.ts'

const today = '2026-11-22'

const action = (given: Partial<PlanAction>): PlanAction => ({
  id: 'a',
  goalId: 'g',
  need: 'N4',
  key: 'ACC',
  level: 'MEZ',
  service: 'SV65',
  what: null,
  workerRole: 'BROKER',
  ownerPostId: null,
  outsideOwner: 'Sekolah',
  startOn: '2026-11-01',
  dueOn: '2026-12-31',
  times: null,
  cost: 0,
  funding: null,
  funded: false,
  duty: null,
  version: 1,
  status: 'DOING',
  count: 0,
  suggestionKey: null,
  sinceApproval: false,
  ...given
})

describe('duties and costs', () => {
  it('S120 S135 shows which of the four special protections the plan holds, and why not', () => {
    const checks = dutyChecks(
      [
        action({ id: '1', duty: 'DU1', status: 'DONE' }),
        action({ id: '2', duty: 'DU2' }),
        action({ id: '3', duty: 'DU3', status: 'BLOCKED' }),
        action({ id: '4', duty: 'DU4', status: 'CANCELLED' })
      ],
      today
    )
    expect(checks).toEqual([
      { duty: 'DU1', standing: 'complete', reasons: [], until: null },
      { duty: 'DU2', standing: 'complete', reasons: [], until: '2026-12-31' },
      { duty: 'DU3', standing: 'partial', reasons: [{ kind: 'blocked', actionId: '3' }], until: null },
      { duty: 'DU4', standing: 'none', reasons: [], until: null }
    ])
    expect(
      dutyChecks([action({ duty: 'DU1', dueOn: '2026-11-20' }), action({ duty: 'DU2', cost: 5, funded: false })], today)[0]?.reasons[0]
        ?.kind
    ).toBe('overdue')
  })

  it('S116 adds up what the plan costs and what of it is there', () => {
    expect(
      costsOf([
        action({ cost: 1_200_000, funded: true }),
        action({ cost: 750_000 }),
        action({ cost: 9, funded: true, status: 'CANCELLED' })
      ])
    ).toEqual({ total: 1_950_000, available: 1_200_000 })
  })
})
