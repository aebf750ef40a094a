/** Assessments in SQL: the latest for a decision, the append of a new one, all of them for the page. */
import type { Assessment, Findings } from '#domain/assessment/assessment.ts'
import type { AssessmentRecorded, RecordAssessment, RecordAssessmentState } from '#domain/assessment/record-assessment.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

type Latest = Omit<Findings, 'childWords'> & { readonly number: number }

/** Locks the file, so that of two assessments made at once the second sees the first. */
export async function stateForAssessment(work: Work, { caseFileId }: RecordAssessment): Promise<RecordAssessmentState> {
  const [file] = await work.query<NonNullable<RecordAssessmentState['file']>>(
    `select f.state, f.risk, (exists (select from casework.best_interest b where b.case_file_id = f.id and b.question = 'BQ1' and b.signed_at is not null)
        or 2 = (select count(distinct c.purpose) from casework.consent c where c.case_file_id = f.id and c.status = 'GIVEN' and c.expires_on >= $2
          and c.purpose in ('CS01', 'CS02'))) as consented
     from casework.case_file f where f.id = $1 for update`,
    [caseFileId, work.now.today]
  )
  const [latest] = await work.query<Latest>(
    `select number, needs, risk_factors as "riskFactors", risk_signs as "riskSigns", protective_factors as "protectiveFactors", danger_signs as "dangerSigns"
     from casework.assessment where case_file_id = $1 order by number desc limit 1`,
    [caseFileId]
  )
  return { file: file ?? null, latest: latest ?? null }
}

export async function saveAssessment(work: Work, change: AssessmentRecorded): Promise<Answer> {
  const { assessment, number, risk, state } = change
  const { caseFileId, assessmentId, childWords } = assessment
  const words = childWords ? await work.vault.seal(places.childWords(caseFileId, assessmentId), childWords) : null
  await Promise.all([
    work.query(
      `insert into casework.assessment (id, case_file_id, number, assessed_at, post_id, needs, risk_factors, risk_signs, protective_factors, danger_signs, child_words)
       select $1, f.id, $3, $4, f.worker_post_id, $5, $6, $7, $8, $9, $10 from casework.case_file f where f.id = $2`,
      [
        assessmentId,
        caseFileId,
        number,
        work.now.at,
        JSON.stringify(assessment.needs),
        JSON.stringify(assessment.riskFactors),
        assessment.riskSigns,
        JSON.stringify(assessment.protectiveFactors),
        assessment.dangerSigns,
        words
      ]
    ),
    ...(risk || state
      ? [
          work.query(
            `update casework.case_file set risk = coalesce($2, risk), state = coalesce($3, state), state_since = case when $3::text is null then state_since else $4 end,
             version = version + 1 where id = $1`,
            [caseFileId, risk, state, work.now.at]
          )
        ]
      : [])
  ])
  return { number, risk, state }
}

/** Newest first; the newest is what a form begins with (G-05: tell once). */
export async function readAssessments(work: Work, { id }: { id: string }): Promise<unknown> {
  const [file, rows] = await Promise.all([
    work.query('select 1 as there from casework.case_file where id = $1', [id]),
    work.query<Assessment & { readonly by: string | null; childWords: string | null }>(
      `select a.id, a.number, a.assessed_at as "assessedAt", a.needs, a.risk_factors as "riskFactors", a.risk_signs as "riskSigns",
         a.protective_factors as "protectiveFactors", a.danger_signs as "dangerSigns", a.child_words as "childWords", p.title as by
       from casework.assessment a join agency.post p on p.id = a.post_id where a.case_file_id = $1 order by a.number desc`,
      [id]
    )
  ])
  if (file.length === 0) return undefined
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      childWords: row.childWords && (await work.vault.open(places.childWords(id, row.id), row.childWords))
    }))
  )
}
