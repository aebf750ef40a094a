/** The plan as its page reads it: newest edition, goals, actions with their last progress, the child's view, what waits, what it costs. */
import { costsOf } from '#domain/plan/costs.ts'
import type { PlanAction } from '#domain/plan/plan.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import type { Place } from '#server/vault/seal.ts'
import { actionColumns, openedAction } from './plan-state.store.ts'

interface PlanRow {
  readonly id: string
  readonly returnReason: string | null
  readonly returnedVersion: number | null
  readonly submittedAccount: string | null
  readonly submittedPost: string | null
}
interface ProgressRow {
  readonly id: string
  readonly reason: string | null
  readonly opinionWhy: string | null
}
type ActionRow = PlanAction & { readonly termsVersion: number; readonly progress: ProgressRow | null }

const editions = `select p.id, p.number, p.status, p.version, p.opened_at as "openedAt", p.submitted_at as "submittedAt", p.submitted_by_account as "submittedAccount",
    p.submitted_by_post as "submittedPost", (select a.display_name from agency.account a where a.id = p.submitted_by_account) as "submittedByName",
    p.approved_at as "approvedAt", (select a.display_name from agency.account a where a.id = p.approved_by_account) as "approvedByName",
    p.returned_at as "returnedAt", p.return_reason as "returnReason", p.returned_version as "returnedVersion",
    exists (select from casework.plan e where e.case_file_id = p.case_file_id and e.approved_at is not null) as "everApproved"
  from casework.plan p where p.case_file_id = $1 order by p.number desc limit 1`

const actions = `select ${actionColumns},
    (select jsonb_build_object('postId', p.id, 'title', p.title, 'unit', u.name) from agency.post p join agency.unit u on u.id = p.unit_id where p.id = a.owner_post_id) as owner,
    (select jsonb_build_object('id', g.id, 'at', g.recorded_at, 'reason', g.reason, 'opinion', g.opinion, 'opinionWhy', g.opinion_why)
       from casework.plan_progress g where g.action_id = a.id order by g.action_version desc limit 1) as progress
  from casework.plan_action a where a.case_file_id = $1 order by a.due_on, a.id`

export async function readPlan(work: Work, { id }: { id: string }): Promise<unknown> {
  const [files, [plan], goals, rows, [view], declined] = await Promise.all([
    work.query('select 1 as there from casework.case_file where id = $1', [id]),
    work.query<PlanRow>(editions, [id]),
    work.query<{ id: string; words: string }>(
      'select id, need, words, said_on as "saidOn" from casework.plan_goal where case_file_id = $1 order by recorded_at, id',
      [id]
    ),
    work.query<ActionRow>(actions, [id]),
    work.query<{ id: string; statement: string | null; planId: string }>(
      `select v.id, v.plan_id as "planId", v.given_on as "givenOn", v.statement, v.missing_reason as "missingReason", v.child_agrees as "childAgrees",
         v.carer_agrees as "carerAgrees" from casework.plan_child_view v join casework.plan p on p.id = v.plan_id
       where v.case_file_id = $1 order by p.number desc, v.recorded_at desc limit 1`,
      [id]
    ),
    work.query(
      `select d.suggestion_key as "suggestionKey", d.reason from casework.plan_declined d
       where d.case_file_id = $1 and d.plan_id = (select p.id from casework.plan p where p.case_file_id = $1 order by p.number desc limit 1) order by d.declined_at`,
      [id]
    )
  ])
  if (files.length === 0) return undefined
  const [opened, edition, openGoals, statement] = await Promise.all([
    Promise.all(
      rows.map(async (row) => {
        const [action, progress] = await Promise.all([openedAction(work, id, row), row.progress && openedProgress(work, id, row.progress)])
        return { ...action, progress }
      })
    ),
    plan ? openedPlan(work, id, plan) : null,
    Promise.all(goals.map(async (goal) => ({ ...goal, words: await work.vault.open(places.goalWords(id, goal.id), goal.words) }))),
    opens(work, view ? places.planChildView(id, view.id) : undefined, view?.statement ?? null)
  ])
  return {
    plan: edition,
    goals: openGoals,
    actions: opened,
    childView: view ? { ...view, statement } : null,
    declined,
    costs: costsOf(opened)
  }
}

const opens = async (work: Work, place: Place | undefined, text: string | null): Promise<string | null> =>
  place && text ? work.vault.open(place, text) : null

const openedPlan = async (
  work: Work,
  caseFileId: string,
  { returnReason, returnedVersion, submittedAccount, submittedPost, ...plan }: PlanRow
) => ({
  ...plan,
  submittedBy: submittedAccount && submittedPost ? { accountId: submittedAccount, postId: submittedPost } : null,
  returnReason: await opens(work, places.planReturn(caseFileId, plan.id, returnedVersion ?? 1), returnReason)
})

const openedProgress = async (work: Work, caseFileId: string, progress: ProgressRow) => ({
  ...progress,
  reason: await opens(work, places.progressReason(caseFileId, progress.id), progress.reason),
  opinionWhy: await opens(work, places.progressWhy(caseFileId, progress.id), progress.opinionWhy)
})
