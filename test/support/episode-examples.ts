/** Valid inputs of an episode. The scene's file is put where each needs it and brought back to its work afterwards. */
import { randomUUID } from 'node:crypto'
import { addDays } from '#domain/kernel/date.ts'
import { unitId } from '#server/demo/network.ts'
import { determinationOf, panelSignature } from './determination.ts'
import { closingOf, reopenOf, reviewOf, visitOf } from './episode-inputs.ts'
import type { Example, Scene } from './example-inputs.ts'
import { careTryOf, familyStatusOf, returnStepOf, returnVisitOf } from './return-inputs.ts'
import { today } from './today.ts'

const version = async (scene: Scene): Promise<number> =>
  (await scene.world.asOwner<{ version: number }>('select version from casework.case_file where id = $1', [scene.caseFileId]))[0]
    ?.version ?? 0

/** To a state and a risk, without a command. */
const put = (scene: Scene, state: string, risk = 'RK2') =>
  scene.world.asOwner('update casework.case_file set state = $2, risk = $3 where id = $1', [scene.caseFileId, state, risk])
/** The file at work, with whatever closing there was undone. */
async function backToWork(scene: Scene): Promise<void> {
  await put(scene, 'ST09')
  await scene.world.asOwner(`delete from casework.closing where case_file_id = $1 and status = 'asked'`, [scene.caseFileId])
  await scene.world.asOwner(
    `update casework.episode set closed_at = null, closure_reason = null where case_file_id = $1 and number = (select max(number) from casework.episode
       where case_file_id = $1)`,
    [scene.caseFileId]
  )
}
async function closedFile(scene: Scene): Promise<void> {
  await put(scene, 'ST15')
  await scene.world.asOwner(
    `update casework.episode set closed_at = now(), closure_reason = 'CL01' where case_file_id = $1 and closed_at is null`,
    [scene.caseFileId]
  )
}
/** By a reason that needs the talk alone, so that the scene's circle need not be whole. */
const asking = async (scene: Scene) => closingOf(scene.caseFileId, await version(scene), today(scene), { reason: 'CL07' })
async function asked(scene: Scene) {
  await backToWork(scene)
  await put(scene, 'ST10')
  const input = await asking(scene)
  await scene.done('worker', 'episode.ask-to-close', input)
  return { caseFileId: scene.caseFileId, closingId: input.closingId }
}
async function visit(scene: Scene): Promise<string> {
  await put(scene, 'ST10')
  await put(scene, 'ST14')
  const [row] = await scene.world.asOwner<{ id: string }>(
    `select id from casework.monitoring_visit where case_file_id = $1 and done_on is null order by episode_number desc, place limit 1`,
    [scene.caseFileId]
  )
  return row?.id ?? randomUUID()
}
/** A panel on return, with no other one sitting. */
async function panel(scene: Scene) {
  await scene.world.asOwner(
    `update casework.determination set status = 'withdrawn', settled_at = now() where case_file_id = $1 and status = 'open'`,
    [scene.caseFileId]
  )
  return determinationOf(scene.caseFileId, today(scene), scene.area)
}
async function panelCalled(scene: Scene) {
  const input = await panel(scene)
  await scene.done('worker', 'episode.open-determination', input)
  return input
}

/** The first visit after a return, with the file brought to it anew. */
async function returnVisit(scene: Scene): Promise<string> {
  await scene.world.asOwner('delete from casework.return_visit where case_file_id = $1', [scene.caseFileId])
  await put(scene, 'ST11')
  await put(scene, 'ST12')
  const [row] = await scene.world.asOwner<{ id: string }>(
    'select id from casework.return_visit where case_file_id = $1 order by place limit 1',
    [scene.caseFileId]
  )
  return row?.id ?? randomUUID()
}
const tomorrow = (scene: Scene): string => addDays(today(scene), 1)

/** Seen long ago: refused whoever sends it, and nothing changes. */
const seenLongAgo = { seenVersion: 9999 }

export const episodeExamples: Readonly<Record<string, Example>> = {
  'episode.set-clock': {
    by: 'head',
    build: (scene) => ({
      clockRuleId: randomUUID(),
      unitId: unitId(scene.area),
      code: 'SLA-02',
      appliesTo: null,
      value: 12,
      unit: 'hour',
      source: 'Peraturan daerah contoh',
      certainty: 'local',
      seenVersion: 0
    }),
    harmless: (scene) => ({
      clockRuleId: randomUUID(),
      unitId: unitId(scene.area),
      code: 'SLA-03',
      appliesTo: null,
      value: 2,
      unit: 'working-day',
      source: 'Peraturan daerah contoh',
      certainty: 'local',
      ...seenLongAgo
    })
  },
  'episode.record-review': {
    by: 'worker',
    async build(scene) {
      await put(scene, 'ST09')
      return reviewOf(scene.caseFileId, await version(scene), today(scene))
    },
    harmless: (scene) => reviewOf(scene.caseFileId, 9999, today(scene))
  },
  'episode.countersign-review': {
    by: 'supervisor',
    async build(scene) {
      await put(scene, 'ST09', 'RK3')
      const review = reviewOf(scene.caseFileId, await version(scene), today(scene))
      await scene.done('worker', 'episode.record-review', review)
      return { caseFileId: scene.caseFileId, reviewId: review.reviewId }
    },
    after: (scene) => backToWork(scene),
    harmless: (scene) => ({ caseFileId: scene.caseFileId, reviewId: randomUUID() })
  },
  'episode.record-monitoring': {
    by: 'worker',
    build: async (scene) => visitOf(scene.caseFileId, await visit(scene), today(scene)),
    after: (scene) => backToWork(scene),
    harmless: (scene) => visitOf(scene.caseFileId, randomUUID(), today(scene))
  },
  'episode.ask-to-close': {
    by: 'worker',
    async build(scene) {
      await backToWork(scene)
      await put(scene, 'ST10')
      return asking(scene)
    },
    after: (scene) => backToWork(scene),
    harmless: (scene) => closingOf(scene.caseFileId, 9999, today(scene))
  },
  'episode.return-closing': {
    by: 'supervisor',
    build: async (scene) => ({ ...(await asked(scene)), reason: 'Bicarakan dulu dengan wali kelas.' }),
    after: (scene) => backToWork(scene),
    harmless: (scene) => ({ caseFileId: scene.caseFileId, closingId: randomUUID(), reason: 'Bicarakan dulu dengan wali kelas.' })
  },
  'episode.close': {
    by: 'supervisor',
    build: async (scene) => ({ ...(await asked(scene)), seenVersion: await version(scene) }),
    after: (scene) => backToWork(scene),
    harmless: (scene) => ({ caseFileId: scene.caseFileId, closingId: randomUUID(), ...seenLongAgo })
  },
  'episode.reopen': {
    by: 'worker',
    async build(scene) {
      await closedFile(scene)
      return reopenOf(scene.caseFileId, await version(scene), scene.world.at)
    },
    after: (scene) => backToWork(scene),
    harmless: (scene) => reopenOf(scene.caseFileId, 9999, scene.world.at)
  },
  'episode.open-determination': {
    by: 'worker',
    build: panel,
    harmless: (scene) => determinationOf(scene.caseFileId, today(scene), scene.area, { reviewOn: today(scene) })
  },
  'episode.sign-determination': {
    by: 'worker',
    async build(scene) {
      const { determinationId, members } = await panelCalled(scene)
      return panelSignature(scene.caseFileId, determinationId, members[0]?.memberId ?? '')
    },
    harmless: (scene) => panelSignature(scene.caseFileId, randomUUID(), randomUUID())
  },
  'episode.withdraw-determination': {
    by: 'supervisor',
    build: async (scene) => ({ caseFileId: scene.caseFileId, determinationId: (await panelCalled(scene)).determinationId }),
    harmless: (scene) => ({ caseFileId: scene.caseFileId, determinationId: randomUUID() })
  },
  'episode.record-family-status': {
    by: 'worker',
    build: (scene) => familyStatusOf(scene.caseFileId, today(scene)),
    harmless: (scene) => familyStatusOf(scene.caseFileId, tomorrow(scene))
  },
  'episode.record-return-step': {
    by: 'worker',
    build: (scene) => returnStepOf(scene.caseFileId, today(scene)),
    harmless: (scene) => returnStepOf(scene.caseFileId, tomorrow(scene))
  },
  'episode.record-care-try': {
    by: 'worker',
    build: (scene) => careTryOf(scene.caseFileId, today(scene)),
    harmless: (scene) => careTryOf(scene.caseFileId, tomorrow(scene))
  },
  'episode.record-return-visit': {
    by: 'worker',
    build: async (scene) => returnVisitOf(scene.caseFileId, await returnVisit(scene), today(scene)),
    after: (scene) => backToWork(scene),
    harmless: (scene) => returnVisitOf(scene.caseFileId, randomUUID(), today(scene))
  }
}
