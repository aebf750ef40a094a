/** Opening a case file: checks the posts and their load, opens it with its owner in one act, and ties the report to it. */
import type { OpenCaseFile, OpenCaseFileState, OpenedCaseFile, PostToChoose } from '#domain/case-file/open-case-file.ts'
import { standingDays } from '#domain/case-file/case-file.ts'
import type { Report } from '#domain/intake/report.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'

export async function stateForOpenCaseFile(work: Work, input: OpenCaseFile): Promise<OpenCaseFileState> {
  const [[row], , posts, [load]] = await Promise.all([
    work.query<{ report: Report; unitRegion: string }>(
      `select casework.report_json(r) as report, u.region_code as "unitRegion" from casework.report r join agency.unit u on u.id = r.unit_id
       where r.id = $1 for update of r`,
      [input.reportId]
    ),
    // Of two files given to one worker at the same moment, the second counts the first (SLA-18).
    work.query('select pg_advisory_xact_lock(hashtextextended($1::text, 18))', [input.workerPostId]),
    work.query<PostToChoose>(
      `select p.id, p.unit_id as "unitId", p.role, exists (select from agency.appointment a where a.post_id = p.id and a.from_at <= now() and a.until_at > now())
         as "isHeld" from agency.post p where p.id = any ($1)`,
      [[input.workerPostId, input.supervisorPostId]]
    ),
    work.query<{ caseload: number | null }>('select casework.caseload($1) as caseload', [input.workerPostId])
  ])
  if (!row) throw new Error('access was given to a report that is not visible')
  const post = (id: string): PostToChoose | null => posts.find((one) => one.id === id) ?? null
  return { ...row, worker: post(input.workerPostId), supervisor: post(input.supervisorPostId), caseload: load?.caseload ?? 0 }
}

export async function saveOpenCaseFile(work: Work, change: OpenedCaseFile, input: OpenCaseFile): Promise<Answer> {
  const { report, ageBand, state, risk, serviceRegion } = change
  const [opened] = await work.query<{ codeName: string }>(
    `select casework.open_case_file($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, greatest($12::timestamptz, now()) + make_interval(days => $13), $14) as "codeName"`,
    [
      input.caseFileId,
      input.childId,
      input.episodeId,
      report.unitId,
      input.sex,
      ageBand,
      state,
      risk,
      serviceRegion,
      input.workerPostId,
      input.supervisorPostId,
      work.now.at,
      standingDays,
      work.loadingDemo ? input.wantedName : null
    ]
  )
  await work.query('select casework.settle_opened_report($1, $2, $3)', [report.id, input.caseFileId, work.now.at])
  await work.query('select casework.begin_reporting_duty($1, $2, $3)', [input.caseFileId, report.id, work.now.at])
  return { codeName: opened?.codeName ?? '', caseFileId: input.caseFileId }
}
