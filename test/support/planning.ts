/** A file of Medan after its assessment, whose plan is about to be made, and the three who make, sign and oversee it. */
import { randomUUID } from 'node:crypto'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { done } from './done.ts'
import { openFile } from './scene.ts'
import type { World } from './world.ts'

/** The parts of the read that the story goes on with. */
interface Shown {
  readonly plan: { readonly id: string; readonly version: number }
  readonly actions: readonly { readonly id: string; readonly version: number }[]
}

export type Planning = Awaited<ReturnType<typeof openPlanning>>

export async function openPlanning(world: World) {
  const [worker, supervisor, head] = await Promise.all([
    world.signIn('medan', 'R01'),
    world.signIn('medan', 'R02'),
    world.signIn('medan', 'R04')
  ])
  const file = await openFile(world, worker.token, 'medan')
  const [planId, goalId] = [randomUUID(), randomUUID()]
  const today = () => dayOf(world.at)
  await done(worker, 'assessment.record-assessment', {
    caseFileId: file,
    assessmentId: randomUUID(),
    seenNumber: 0,
    needs: [{ need: 'N4', severity: 3, stated: 3, subNeeds: ['N4b'] }],
    riskFactors: { RF2: 2 },
    riskSigns: ['2a'],
    protectiveFactors: { PF6: 1 },
    dangerSigns: [],
    childWords: 'Sekolah lagi.'
  })

  const plan = async (person = worker) => ((await person.read('plan.read', { id: file })) as { value: Shown }).value
  const goal = () => ({ caseFileId: file, planId, goalId, need: 'N4', words: 'Aku mau sekolah lagi tanpa diejek.', saidOn: today() })
  const terms = (given: object = {}) => ({
    goalId,
    need: 'N4',
    key: 'PRO',
    level: 'MEZ',
    service: 'SV66',
    what: 'Teman jalan pulang bersama wali kelas',
    workerRole: 'BROKER',
    ownerPostId: null,
    outsideOwner: 'Wali kelas, SMP contoh',
    startOn: today(),
    dueOn: addDays(today(), 14),
    times: 12,
    cost: 1_200_000,
    funding: 'FU-D',
    funded: true,
    duty: 'DU2',
    ...given
  })
  /** the same work with an owner in the network, not yet paid */
  const ofSchoolOffice = () =>
    terms({
      ownerPostId: postId('medan', 'dikbud'),
      outsideOwner: null,
      what: null,
      cost: 750_000,
      funding: 'FU-L',
      funded: false,
      duty: 'DU3'
    })
  const view = (given: object = {}) => ({
    caseFileId: file,
    planId,
    viewId: randomUUID(),
    statement: 'Aku mau ada yang menemani pulang.',
    missingReason: null,
    givenOn: today(),
    childAgrees: 'YES',
    carerAgrees: 'YES',
    ...given
  })
  const decline = (suggestionKey: string, given: object = {}) => ({
    caseFileId: file,
    planId,
    declineId: randomUUID(),
    suggestionKey,
    reason: 'other-first',
    ...given
  })
  const action = (of: object, suggestionKey: string | null) => ({
    caseFileId: file,
    planId,
    actionId: randomUUID(),
    terms: of,
    suggestionKey
  })
  return {
    worker,
    supervisor,
    head,
    file,
    planId,
    today,
    plan,
    goal,
    terms,
    ofSchoolOffice,
    view,
    decline,
    action,
    seen: async () => ({ caseFileId: file, planId, seenVersion: (await plan()).plan.version }),
    /** lays a first edition to which nothing is missing but the signature */
    async makePlan(): Promise<void> {
      await done(worker, 'plan.add-goal', goal())
      await done(worker, 'plan.add-action', action(terms(), 'gap/N4/PRO'))
      await done(worker, 'plan.add-action', action(ofSchoolOffice(), null))
      await done(worker, 'plan.record-child-view', view())
      for (const key of ['ACC', 'EMP']) await done(worker, 'plan.decline-suggestion', decline(`gap/N4/${key}`))
    }
  }
}
