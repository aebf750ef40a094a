/** Who may settle an alarm, and how often. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { alarmOutcomes } from './alarm.ts'
import { settleAlarm } from './settle-alarm.ts'

const now = { at: '2026-11-22T10:00:00.000Z', today: '2026-11-22' }
const uuid = fc.uuid({ version: 4 })

it('N16 nobody settles an alarm about himself, and none is settled twice', () => {
  fc.assert(
    fc.property(
      uuid,
      fc.option(uuid),
      fc.option(fc.constantFrom(...alarmOutcomes.codes)),
      fc.constantFrom(...alarmOutcomes.codes),
      (me, about, before, outcome) => {
        const decision = settleAlarm.decide({ accountId: about, outcome: before }, { alarmId: me, outcome }, now, {
          accountId: me,
          postIds: []
        })
        expect(decision.ok).toBe(before === null && about !== me)
      }
    )
  )
  const input = { alarmId: '01890000-0000-7000-8000-000000000001', outcome: 'explained' } as const
  const caller = { accountId: '01890000-0000-7000-8000-000000000002', postIds: [] }
  expect(settleAlarm.decide({ accountId: caller.accountId, outcome: null }, input, now, caller)).toMatchObject({
    problem: { kind: 'own-alarm' }
  })
  expect(settleAlarm.decide(undefined, input, now, caller)).toMatchObject({ problem: { kind: 'alarm-unknown' } })
})
