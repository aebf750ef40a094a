/** The child’s plan in a story: drawn up in her words, laid before the supervisor, approved, carried out and renewed. */
import { randomUUID } from 'node:crypto'
import { addDays } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import type { Ground, Who } from './story.ts'

/** need, key, level, service, words, owner: a post around the unit, or words for somebody outside the network */
type Step = readonly [need: string, key: string, level: string, service: string, what: string, owner: string]
interface PlanTold {
  readonly goals: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
  readonly later?: readonly string[]
  readonly words: string
}
const around = ['polisi', 'puskesmas', 'psikolog', 'lbh', 'rumah-aman', 'dikbud', 'dinsos', 'patbm', 'lsm', 'R01', 'R03']

export function layPlan({ child, does, of, today, row }: Ground) {
  const plan = { id: '', goals: new Map<string, string>(), steps: new Map<string, { id: string; version: number }>() }
  const seenPlan = async () =>
    row<{ planId: string; seenVersion: number }>(
      'select id as "planId", version as "seenVersion" from casework.plan where case_file_id = $1 order by number desc limit 1'
    )

  return {
    /** goals in the child's words, steps with an owner, what waits with its reason; then seen by the child and laid before the supervisor */
    async plans(told: PlanTold, by: Who = 'worker'): Promise<void> {
      if (!plan.id) plan.id = randomUUID()
      for (const [need, words] of Object.entries(told.goals)) {
        const goalId = randomUUID()
        await does(by, 'plan.add-goal', of({ planId: plan.id, goalId, need, words, saidOn: today() }))
        plan.goals.set(need, goalId)
      }
      for (const [need, key, level, service, what, owner] of told.steps) {
        const actionId = randomUUID()
        const inNetwork = around.includes(owner)
        const terms = {
          goalId: plan.goals.get(need) ?? [...plan.goals.values()][0],
          need,
          key,
          level,
          service,
          what,
          workerRole: 'BROKER',
          ownerPostId: inNetwork ? postId(child.area, owner) : null,
          outsideOwner: inNetwork ? null : owner,
          startOn: today(),
          dueOn: addDays(today(), 28),
          times: null,
          cost: 0,
          funding: null,
          funded: false,
          duty: null
        }
        await does(by, 'plan.add-action', of({ planId: plan.id, actionId, terms, suggestionKey: null }))
        plan.steps.set(what, { id: actionId, version: 1 })
      }
      for (const place of told.later ?? [])
        await does(
          by,
          'plan.decline-suggestion',
          of({ planId: plan.id, declineId: randomUUID(), suggestionKey: `gap/${place}`, reason: 'other-first' })
        )
      await does(
        by,
        'plan.record-child-view',
        of({
          planId: plan.id,
          viewId: randomUUID(),
          statement: told.words,
          missingReason: null,
          givenOn: today(),
          childAgrees: 'YES',
          carerAgrees: null
        })
      )
    },
    submitsPlan: async (by: Who = 'worker') => does(by, 'plan.submit-plan', of(await seenPlan())),
    approvesPlan: async (by: Who = 'supervisor') => does(by, 'plan.approve-plan', of(await seenPlan())),
    seenPlan: async () => of(await seenPlan()),
    /** the next edition begins; the rows go on */
    async renewsPlan(by: Who = 'worker'): Promise<void> {
      const next = randomUUID()
      await does(by, 'plan.review-plan', of({ ...(await seenPlan()), nextPlanId: next }))
      plan.id = next
    },
    async progress(what: string, status: 'DOING' | 'DONE' | 'BLOCKED', by: Who = 'worker', opinion = 'BETTER'): Promise<void> {
      const step = plan.steps.get(what)
      if (!step) throw new Error(`no step called ${what}`)
      const reason = status === 'BLOCKED' ? 'Layanan belum dapat menerima.' : null
      await does(
        by,
        'plan.record-progress',
        of({
          progressId: randomUUID(),
          actionId: step.id,
          seenVersion: step.version,
          status,
          count: 1,
          reason,
          opinion,
          opinionWhy: null
        })
      )
      step.version += 1
    }
  }
}
