/** For "Hari ini": files whose worker or supervisor cannot open them, and family cards of another unit that wait to be looked at. */
import { type Due, dueRow } from '#domain/case-file/today.ts'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import type { Work } from '#server/pipeline/work.ts'

interface OutOfReach {
  readonly id: string
  readonly codeName: string
  readonly risk: Due['risk']
}
interface Match {
  readonly id: string
  readonly unit: string
  readonly madeAt: string
}

/** Another unit looks within three days, as with every opening that one person alone decided. */
const lookWithin = 3

export async function readReach(work: Work): Promise<readonly Due[]> {
  const [files, matches] = await Promise.all([
    work.query<OutOfReach>(
      'select f.id, f.code_name as "codeName", f.risk from casework.case_file f where f.id in (select casework.files_out_of_reach())'
    ),
    work.query<Match>(`select id, unit, to_jsonb(made_at) #>> '{}' as "madeAt" from casework.household_matches()`)
  ])
  return [
    ...files.map(({ id, codeName, risk }) => dueRow('name-another-owner', id, work.now.today, { caseFileId: id, codeName, risk })),
    ...matches.map(({ id, unit, madeAt }) => dueRow('look-at-household-match', id, addDays(dayOf(madeAt), lookWithin), { about: unit }))
  ]
}
