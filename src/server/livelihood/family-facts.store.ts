/** What is known of those at home before any money goes there; the same for every command and for the page. */
import type { CaseFile } from '#domain/case-file/case-file.ts'
import type { FamilyFacts } from '#domain/livelihood/family.ts'
import type { FamilyState } from '#domain/livelihood/family-state.ts'
import type { Work } from '#server/pipeline/work.ts'

/** Of the file f. The newest word of each counts; a tie that ended says nothing any more. */
export const familyFacts = `jsonb_build_object(
  'status', (select s.status from casework.family_status s where s.case_file_id = f.id order by s.on_day desc, s.recorded_at desc limit 1),
  'carer', (select c.carer from casework.consent c where c.case_file_id = f.id order by c.answered_on desc, c.recorded_at desc limit 1),
  'declined', coalesce((select jsonb_agg(l.with_whom order by l.with_whom) from (select distinct on (y.with_whom) y.with_whom, y.outcome from casework.care_try y
       where y.case_file_id = f.id order by y.with_whom, y.on_day desc, y.recorded_at desc) l where l.outcome = 'declined'), '[]'::jsonb),
  'unsafe', coalesce((select jsonb_agg(u.role order by u.role) from (select p.role from casework.tie t join casework.supporter p on p.id = t.supporter_id
       where t.case_file_id = f.id and t.ended_at is null group by p.role having bool_and(t.safety = 'UNSAFE')) u), '[]'::jsonb))`

/** Locked: of two people who saw one version exactly one is first. */
export async function familyState(work: Work, caseFileId: string): Promise<FamilyState> {
  const file = await lockedFile(work, caseFileId)
  const [row] = await work.query<{ family: FamilyFacts }>(`select ${familyFacts} as family from casework.case_file f where f.id = $1`, [
    caseFileId
  ])
  return { file, family: row?.family ?? { status: null, carer: null, declined: [], unsafe: [] } }
}

export async function lockedFile(work: Work, caseFileId: string): Promise<Pick<CaseFile, 'state' | 'ageBand'> | null> {
  const [file] = await work.query<Pick<CaseFile, 'state' | 'ageBand'>>(
    'select state, age_band as "ageBand" from casework.case_file where id = $1 for update',
    [caseFileId]
  )
  return file ?? null
}

/** The newest version of what is written anew each time; 0 while there is none. */
export const versionIn = async (work: Work, table: 'family_plan' | 'child_savings', caseFileId: string): Promise<number> =>
  (
    await work.query<{ version: number }>(
      `select coalesce(max(version), 0)::integer as version from casework.${table} where case_file_id = $1`,
      [caseFileId]
    )
  )[0]?.version ?? 0
