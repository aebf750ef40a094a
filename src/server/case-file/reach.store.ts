/** For "Hari ini": files whose worker or supervisor cannot open them, and family cards of another unit that wait to be looked at. */
import type { Due } from '#domain/case-file/today.ts'
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
  const plain = { reportId: null, dueAt: null, service: null, more: 0 }
  return [
    ...files.map(
      (file): Due => ({
        ...plain,
        kind: 'name-another-owner',
        id: file.id,
        caseFileId: file.id,
        codeName: file.codeName,
        risk: file.risk,
        dueOn: work.now.today,
        about: null
      })
    ),
    ...matches.map(
      (match): Due => ({
        ...plain,
        kind: 'look-at-household-match',
        id: match.id,
        caseFileId: null,
        codeName: null,
        risk: null,
        dueOn: addDays(dayOf(match.madeAt), lookWithin),
        about: match.unit
      })
    )
  ]
}
