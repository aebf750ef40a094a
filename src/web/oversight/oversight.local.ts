/** The officer's page as the server tells it, with outcomes still on the device laid over it. */
import type { AlarmKind, AlarmOutcome } from '#domain/oversight/alarm.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'

export interface Alarm {
  readonly id: string
  readonly kind: AlarmKind
  readonly figure: number
  readonly fromAt: string
  readonly untilAt: string
  readonly who: string | null
  readonly unit: string | null
  /** the end of the file's number, never its code name */
  readonly file: string | null
  readonly mine: boolean
  readonly outcome: AlarmOutcome | null
  readonly settledAt: string | null
  readonly settledBy: string | null
}

export interface LaidAlarm extends Alarm {
  /** the outcome is still on its way */
  readonly sending?: OutboxItem['status']
}

export interface Oversight {
  readonly sealer: { readonly seenAt: string }
  readonly last: { readonly number: number; readonly at: string; readonly lines: number; readonly root: string } | null
  readonly today: number
  readonly alarms: readonly Alarm[]
}

export function layOutcomes(alarms: readonly Alarm[], outbox: readonly OutboxItem[], displayName: string): LaidAlarm[] {
  const given = new Map<string, OutboxItem>()
  for (const item of outbox)
    if (item.name === 'oversight.settle-alarm' && item.status !== 'refused') given.set((item.input as { alarmId: string }).alarmId, item)
  return alarms.map((alarm) => {
    const item = alarm.outcome === null ? given.get(alarm.id) : undefined
    return item
      ? {
          ...alarm,
          outcome: (item.input as { outcome: AlarmOutcome }).outcome,
          settledAt: item.madeAt,
          settledBy: displayName,
          sending: item.status
        }
      : alarm
  })
}
