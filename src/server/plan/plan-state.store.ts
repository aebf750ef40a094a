/** What the plan's decisions need to know, read under the lock of the file: one writer at a time on one plan. */
import type { AddAction, AddActionState, ChangeAction, ChangeActionState } from '#domain/plan/add-action.ts'
import type { PlanAction, PlanFile, PlanState } from '#domain/plan/plan.ts'
import type { PlanMap } from '#domain/plan/plan-map.ts'
import type { ProgressState, RecordProgress } from '#domain/plan/record-progress.ts'
import type { WholePlanState } from '#domain/plan/submit-plan.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

interface OnFile {
  readonly caseFileId: string
}

interface PlanRow {
  readonly id: string
  readonly number: number
  readonly status: NonNullable<PlanState['plan']>['status']
  readonly version: number
  readonly account: string | null
  readonly post: string | null
}

export async function stateForPlan(work: Work, { caseFileId }: OnFile): Promise<PlanState> {
  const [file] = await work.query<PlanFile>(
    `select state, risk, worker_post_id as "workerPostId", agency.clock_days('ST10', risk, service_region) as "rhythmDays"
     from casework.case_file where id = $1 for update`,
    [caseFileId]
  )
  const [row] = await work.query<PlanRow>(
    `select id, number, status, version, submitted_by_account as account, submitted_by_post as post from casework.plan
     where case_file_id = $1 order by number desc limit 1`,
    [caseFileId]
  )
  if (!row) return { file: file ?? null, plan: null }
  const { account, post, ...plan } = row
  return { file: file ?? null, plan: { ...plan, submittedBy: account && post ? { accountId: account, postId: post } : null } }
}

const goalIdsOf = async (work: Work, caseFileId: string): Promise<readonly string[]> =>
  (await work.query<{ id: string }>('select id from casework.plan_goal where case_file_id = $1', [caseFileId])).map((goal) => goal.id)

export async function stateForAction(work: Work, input: AddAction): Promise<AddActionState> {
  const state = await stateForPlan(work, input)
  return { ...state, goalIds: await goalIdsOf(work, input.caseFileId) }
}

type ActionRow = Omit<PlanAction, 'cost'> & { readonly cost: number; readonly termsVersion: number }

/** The columns of an action `a` as its page holds it; sealed texts still sealed. With the next edition an addition is a row like any other. */
export const actionColumns = `a.id, goal_id as "goalId", need, key, level, service, what, worker_role as "workerRole", owner_post_id as "ownerPostId",
  outside_owner as "outsideOwner", start_on as "startOn", due_on as "dueOn", times, cost, funding, funded, duty, status, count, version,
  suggestion_key as "suggestionKey", since_approval and plan_number = (select max(p.number) from casework.plan p where p.case_file_id = a.case_file_id) as "sinceApproval", terms_version as "termsVersion"`

export async function openedAction<R extends ActionRow>(
  work: Work,
  caseFileId: string,
  { termsVersion, ...row }: R
): Promise<Omit<R, 'termsVersion'>> {
  const open = async (place: typeof places.actionWhat, text: string | null) =>
    text && work.vault.open(place(caseFileId, row.id, termsVersion), text)
  const [what, outsideOwner] = await Promise.all([open(places.actionWhat, row.what), open(places.actionOwner, row.outsideOwner)])
  return { ...row, what, outsideOwner }
}

async function actionOf(work: Work, caseFileId: string, actionId: string): Promise<PlanAction | null> {
  const [row] = await work.query<ActionRow>(`select ${actionColumns} from casework.plan_action a where a.id = $1 and a.case_file_id = $2`, [
    actionId,
    caseFileId
  ])
  return row ? openedAction(work, caseFileId, row) : null
}

export async function stateForChange(work: Work, input: ChangeAction): Promise<ChangeActionState> {
  const state = await stateForPlan(work, input)
  const [goalIds, action] = await Promise.all([goalIdsOf(work, input.caseFileId), actionOf(work, input.caseFileId, input.actionId)])
  return { ...state, goalIds, action }
}

export async function stateForProgress(work: Work, input: RecordProgress): Promise<ProgressState> {
  const state = await stateForPlan(work, input)
  const [action, approved] = await Promise.all([
    actionOf(work, input.caseFileId, input.actionId),
    work.query('select 1 as there from casework.plan where case_file_id = $1 and approved_at is not null limit 1', [input.caseFileId])
  ])
  return { ...state, action, everApproved: approved.length > 0 }
}

/** All that a signature looks at: rows, the child's view of this edition, what was put off, and the circle as it stands today. */
export async function stateForSignature(work: Work, input: OnFile): Promise<WholePlanState> {
  const state = await stateForPlan(work, input)
  const parameters = [input.caseFileId, state.plan?.id ?? null]
  const [actions, views, declined, [circle]] = await Promise.all([
    work.query<WholePlanState['actions'][number]>(
      'select need, key, status, suggestion_key as "suggestionKey" from casework.plan_action where case_file_id = $1',
      [input.caseFileId]
    ),
    work.query('select 1 as there from casework.plan_child_view where case_file_id = $1 and plan_id = $2 limit 1', parameters),
    work.query<WholePlanState['declined'][number]>(
      'select suggestion_key as "suggestionKey", reason from casework.plan_declined where case_file_id = $1 and plan_id = $2',
      parameters
    ),
    work.query<Pick<PlanMap, 'needs' | 'supporters' | 'ties'>>(
      `select coalesce((select a.needs from casework.assessment a where a.case_file_id = $1 order by a.number desc limit 1), '[]'::jsonb) as needs,
         coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'level', s.level, 'role', s.role)) from casework.supporter s where s.case_file_id = $1), '[]'::jsonb) as supporters,
         coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'supporterId', t.supporter_id, 'needs', t.needs, 'keys', t.keys, 'strength', t.strength,
           'consistency', t.consistency, 'safety', t.safety, 'permanence', t.permanence, 'endsOn', t.ends_on, 'childConfirmed', t.child_confirmed,
           'lastConfirmedOn', t.last_confirmed_on)) from casework.tie t where t.case_file_id = $1 and t.ended_at is null), '[]'::jsonb) as ties`,
      [input.caseFileId]
    )
  ])
  return {
    ...state,
    actions,
    hasChildView: views.length > 0,
    declined,
    map: {
      today: work.now.today,
      state: state.file?.state ?? 'ST15',
      needs: circle?.needs ?? [],
      supporters: circle?.supporters ?? [],
      ties: circle?.ties ?? []
    }
  }
}
