/** What "Hari ini" asks about the circle: ties to confirm again and project ties to replace, at the days the register gives for the place. */
import { type Day, addDays } from '#domain/kernel/date.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

interface TieRow {
  readonly id: string
  readonly case_file_id: string
  readonly supporter_id: string
  readonly label: string
  readonly last_confirmed_on: Day
  readonly ends_on: Day | null
}

interface TieDuty {
  readonly kind: 'confirm-tie' | 'replace-tie'
  readonly id: string
  readonly caseFileId: string
  readonly dueOn: Day
  /** the supporter's name on the circle */
  readonly label: string
}

/** A project tie is replaced before its end (E2). */
const replaceDays = 60

const ties = `select t.id, t.case_file_id, t.supporter_id, s.label, t.last_confirmed_on, case when t.permanence = 'PROJ' then t.ends_on end as ends_on
  from casework.tie t join casework.supporter s on s.id = t.supporter_id and s.case_file_id = t.case_file_id
  join casework.case_file f on f.id = t.case_file_id and f.state not in ('ST15', 'ST18') and f.worker_post_id in (select authn.my_posts())
  where t.ended_at is null and t.safety <> 'UNSAFE' and (t.last_confirmed_on < $1 or (t.permanence = 'PROJ' and t.ends_on <= $2))`

/** `daysOf`: how long a confirmation holds in a file (SLA-16); undefined where the file is not the caller's to see. */
export async function readTieDuties(work: Work, daysOf: Promise<(caseFileId: string) => number | undefined>): Promise<readonly TieDuty[]> {
  const { today } = work.now
  const soon = addDays(today, replaceDays)
  const [rows, days] = await Promise.all([work.query<TieRow>(ties, [today, soon]), daysOf])
  const due = rows.flatMap((row): Omit<TieDuty, 'label'>[] => {
    const holds = days(row.case_file_id)
    if (holds === undefined) return []
    const again = addDays(row.last_confirmed_on, holds)
    return [
      ...(row.ends_on && row.ends_on <= soon
        ? [{ kind: 'replace-tie' as const, id: row.id, caseFileId: row.case_file_id, dueOn: row.ends_on }]
        : []),
      ...(again <= today ? [{ kind: 'confirm-tie' as const, id: row.id, caseFileId: row.case_file_id, dueOn: again }] : [])
    ]
  })
  // only the names that are shown are opened
  const byId = new Map(rows.map((row) => [row.id, row]))
  return Promise.all(
    due.map(async (one) => {
      const row = byId.get(one.id)
      return { ...one, label: row ? await work.vault.open(places.supporterLabel(row.case_file_id, row.supporter_id), row.label) : '' }
    })
  )
}
