/** What "Hari ini" asks about training: papers to confirm, one's own that end soon, colleagues who accompany children untrained (UU 12/2022 art. 26(3)). */
import { type Due, dueRow } from '#domain/case-file/today.ts'
import type { Day } from '#domain/kernel/date.ts'
import type { Work } from '#server/pipeline/work.ts'

interface Row {
  readonly kind: 'confirm-qualification' | 'renew-str' | 'renew-tpks' | 'train-tpks'
  readonly id: string
  readonly about: string | null
  readonly due_on: Day
}

export async function trainingDuties(work: Work): Promise<readonly Due[]> {
  const rows = await work.query<Row>('select kind, id, about, due_on from agency.training_duties($1)', [work.now.today])
  return rows.map(({ kind, id, about, due_on }) => dueRow(kind, id, due_on, { about }))
}
