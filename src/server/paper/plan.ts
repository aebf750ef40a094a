/** What papers say of how help goes on: the plan in force, and the promises that are not settled. */
import { needs } from '#domain/assessment/need.ts'
import { agreements, planStatuses } from '#domain/plan/plan.ts'
import { actionStatuses, services, workerRoles } from '#domain/plan/services.ts'
import { keys } from '#domain/support-map/tie.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { heard, opened } from './own-words.ts'
import { type Block, day, dayAt, facts, rupiah, shortDay, table, text, titled, word } from './sheet.ts'

interface Goal {
  readonly id: string
  readonly need: string
  readonly words: string
}
interface Action {
  readonly id: string
  readonly goalId: string
  readonly key: string
  readonly service: string
  readonly what: string | null
  readonly workerRole: string
  readonly owner: string | null
  readonly outsideOwner: string | null
  readonly startOn: string
  readonly dueOn: string
  readonly cost: number
  readonly status: string
  readonly termsVersion: number
}
interface View {
  readonly id: string
  readonly statement: string | null
  readonly missingReason: string | null
  readonly childAgrees: string | null
  readonly carerAgrees: string | null
}

/** The plan in force: each goal in the child's own words, with what is done for it, by whom, until when. */
export async function plan(work: Work, id: string): Promise<Block[]> {
  const [[edition], goals, actions, [view]] = await Promise.all([
    work.query<{ number: number; status: string; approvedAt: string | null }>(
      'select number, status, approved_at as "approvedAt" from casework.plan where case_file_id = $1 order by number desc limit 1',
      [id]
    ),
    work.query<Goal>('select id, need, words from casework.plan_goal where case_file_id = $1 order by recorded_at, id', [id]),
    work.query<Action>(
      `select a.id, a.goal_id as "goalId", a.key, a.service, a.what, a.worker_role as "workerRole", p.title as owner, a.outside_owner as "outsideOwner",
         a.start_on as "startOn", a.due_on as "dueOn", a.cost::integer as cost, a.status, a.terms_version as "termsVersion"
       from casework.plan_action a left join agency.post p on p.id = a.owner_post_id
       where a.case_file_id = $1 and a.status <> 'CANCELLED' order by a.due_on, a.id`,
      [id]
    ),
    work.query<View>(
      `select v.id, v.statement, v.missing_reason as "missingReason", v.child_agrees as "childAgrees", v.carer_agrees as "carerAgrees"
       from casework.plan_child_view v where v.case_file_id = $1 order by v.recorded_at desc, v.id desc limit 1`,
      [id]
    )
  ])
  if (!edition || goals.length === 0) return []
  const parts = await Promise.all(
    goals.map(async (goal) => {
      const rows = await Promise.all(
        actions
          .filter((one) => one.goalId === goal.id)
          .map(async (one) => [
            (await opened(work, places.actionWhat(id, one.id, one.termsVersion), one.what)) ?? word(services, one.service),
            word(keys, one.key),
            one.owner ??
              (await opened(work, places.actionOwner(id, one.id, one.termsVersion), one.outsideOwner)) ??
              word(workerRoles, one.workerRole),
            `${shortDay(one.startOn)} – ${shortDay(one.dueOn)}`,
            rupiah(one.cost),
            word(actionStatuses, one.status)
          ])
      )
      return titled(`${word(needs, goal.need)}: “${await work.vault.open(places.goalWords(id, goal.id), goal.words)}”`, [
        ...table(['Tindakan', 'Kunci', 'Pemegang', 'Waktu', 'Biaya', 'Keadaan'], rows),
        ...(rows.length ? [] : [text('Belum ada tindakan.')])
      ])
    })
  )
  return [
    text(
      `RTL edisi ke-${edition.number}, ${edition.approvedAt ? `disetujui ${dayAt(edition.approvedAt)}` : word(planStatuses, edition.status).toLowerCase()}.`
    ),
    ...parts.flat(),
    ...(view
      ? [
          heard(
            await opened(work, places.planChildView(id, view.id), view.statement),
            view.missingReason,
            'Pendapat anak tentang rencana ini'
          ),
          facts(['Anak', word(agreements, view.childAgrees)], ['Pengasuh yang aman', word(agreements, view.carerAgrees)])
        ]
      : [])
  ]
}

interface Promised {
  readonly id: string
  readonly happenedOn: string
  readonly dueOn: string | null
  readonly text: string
}

/** Promises to the child that are not settled: they outlive whoever made them. */
export async function promises(work: Work, id: string): Promise<Block[]> {
  const open = await work.query<Promised>(
    `select n.id, n.happened_on as "happenedOn", n.due_on as "dueOn", n.body as text from casework.note n
     where n.case_file_id = $1 and n.kind = 'promise' and not exists (select from casework.promise_settled s where s.note_id = n.id) order by n.due_on nulls last, n.id`,
    [id]
  )
  const rows = await Promise.all(
    open.map(async (one) => [await work.vault.open(places.note(id, one.id), one.text), day(one.happenedOn), day(one.dueOn)])
  )
  return titled('Janji kepada anak yang belum ditepati', table(['Janji', 'Dijanjikan', 'Paling lambat'], rows))
}
