/** Who opened a file, and what the trail gives reason to ask about: read through functions that ask who is asking (security.md 3.11). */
import type { AlarmState } from '#domain/oversight/settle-alarm.ts'
import { JsonText } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'

interface Place {
  readonly id: string
  readonly after?: { readonly at: string; readonly chain: string; readonly seq: string } | undefined
}

export async function readOpenings(work: Work, { id, after }: Place): Promise<JsonText | undefined> {
  const [row] = await work.query<{ json: string | null }>('select audit.openings_of($1, $2, $3, $4)::text as json', [
    id,
    after?.at ?? null,
    after?.chain ?? null,
    after?.seq ?? null
  ])
  return row?.json ? new JsonText(row.json) : undefined
}

export async function readOversight(work: Work): Promise<JsonText | undefined> {
  const [row] = await work.query<{ json: string | null }>('select audit.oversight()::text as json')
  return row?.json ? new JsonText(row.json) : undefined
}

export async function stateForSettleAlarm(work: Work, { alarmId }: { readonly alarmId: string }): Promise<AlarmState | undefined> {
  const [row] = await work.query<{ account_id: string | null; outcome: string | null }>('select * from audit.alarm_for_me($1)', [alarmId])
  return row && { accountId: row.account_id, outcome: row.outcome }
}

export async function saveSettledAlarm(
  work: Work,
  { outcome }: { readonly outcome: string },
  { alarmId }: { readonly alarmId: string }
): Promise<void> {
  await work.query('select audit.settle_alarm($1, $2, $3)', [alarmId, outcome, work.now.at])
}
