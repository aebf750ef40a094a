/** The data protection officer says how a question about the trail ended. Nobody settles what was noticed about himself. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { AlarmOutcome } from './alarm.ts'

export interface AlarmState {
  /** null when the alarm is about no person */
  readonly accountId: string | null
  readonly outcome: string | null
}

export type SettleAlarmProblem = { readonly kind: 'alarm-unknown' } | { readonly kind: 'alarm-settled' } | { readonly kind: 'own-alarm' }

export const settleAlarm = command({
  name: 'oversight.settle-alarm',
  input: z.strictObject({
    alarmId: field(Id, 'Tanda bahaya', 'Alarm', 'S2', 'K17'),
    outcome: field(AlarmOutcome, 'Hasil', 'Outcome', 'S2', 'K17')
  }),
  compartments: ['K17'],
  subject: () => ({ kind: 'none' }),
  decide(alarm: AlarmState | undefined, { outcome }, _now, caller): Result<{ readonly outcome: AlarmOutcome }, SettleAlarmProblem> {
    if (!alarm) return refuse({ kind: 'alarm-unknown' })
    if (alarm.outcome !== null) return refuse({ kind: 'alarm-settled' })
    if (alarm.accountId === caller.accountId) return refuse({ kind: 'own-alarm' })
    return accept({ outcome })
  }
})
