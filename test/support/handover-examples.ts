/** Examples of handing a file over: from the unit's worker to its companion, and back again. */
import { randomUUID } from 'node:crypto'
import { addDays } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import type { Example, Scene } from './example-inputs.ts'
import { today } from './today.ts'

const ofFile = (scene: Scene) => ({ caseFileId: scene.caseFileId })

/** Whatever hand-over was open is over, and the companion stands beside nobody. */
async function forget(scene: Scene): Promise<void> {
  // a transfer brings a hand-over of its own
  await scene.world.asOwner(
    "update casework.transfer set stage = 'called-off', called_off_at = now(), call_off_reason = 'plans-changed' where case_file_id = $1 and stage = 'accepted'",
    [scene.caseFileId]
  )
  await scene.world.asOwner("update casework.case_file set state = 'ST09' where id = $1 and state = 'ST17'", [scene.caseFileId])
  await scene.world.asOwner(
    'update casework.handover set called_off_at = now() where case_file_id = $1 and completed_at is null and called_off_at is null',
    [scene.caseFileId]
  )
  await scene.world.asOwner(
    `update casework.standing set until_at = greatest(from_at, now()) where case_file_id = $1 and post_id = $2 and until_at > now() and standing <> 'case-worker'`,
    [scene.caseFileId, postId(scene.area, 'R03')]
  )
}

/** The file is the worker's again, and nothing is open. */
async function back(scene: Scene): Promise<void> {
  const [file] = await scene.world.asOwner<{ version: number }>('select version from casework.case_file where id = $1', [scene.caseFileId])
  await scene.done('supervisor', 'case-file.assign-case-worker', {
    ...ofFile(scene),
    seenVersion: file?.version ?? 1,
    workerPostId: postId(scene.area, 'R01'),
    supervisorPostId: postId(scene.area, 'R02'),
    despite: 'child-agrees'
  })
  await forget(scene)
}

const change = (scene: Scene, toRole = 'R03') => ({
  ...ofFile(scene),
  handoverId: randomUUID(),
  fromPostId: postId(scene.area, 'R01'),
  toPostId: postId(scene.area, toRole),
  reason: 'rotation',
  // the child of the story wished for somebody else
  despite: 'child-agrees'
})
const plan = (scene: Scene, toRole = 'R03') => ({ ...change(scene, toRole), firstDay: addDays(today(scene), 21), shortReason: null })

async function planned(scene: Scene): Promise<string> {
  await forget(scene)
  const input = plan(scene)
  await scene.done('supervisor', 'handover.plan', input)
  return input.handoverId
}

async function summaryOf(scene: Scene, handoverId: string) {
  const [file] = await scene.world.asOwner<{ version: number }>('select version from casework.case_file where id = $1', [scene.caseFileId])
  return { about: { ...ofFile(scene), handoverId, item: 'summary', rowId: scene.caseFileId }, version: file?.version ?? 1 }
}

const introduction = (scene: Scene, handoverId: string) => ({
  ...ofFile(scene),
  handoverId,
  introductionId: randomUUID(),
  whom: 'child',
  supporterId: null,
  way: 'joint-visit',
  onDay: today(scene),
  notYetReason: null,
  statement: 'Senang, asal tetap ditemani.',
  missingReason: null
})

async function question(scene: Scene) {
  const handoverId = await planned(scene)
  const { about } = await summaryOf(scene, handoverId)
  return { ...about, questionId: randomUUID(), question: 'Kapan tinjauan berikutnya?' }
}

/** The rows of the dossier as its own function counts them, asked as the owner of the tables. */
export async function everyItem(scene: Scene, handoverId: string): Promise<void> {
  await scene.world.asOwner(
    `insert into casework.handover_acceptance (case_file_id, handover_id, item, row_id, version, accepted_at, accepted_by)
     select h.case_file_id, h.id, x.item, x.row_id, x.version, now(), h.to_account_id from casework.handover h, lateral (
       select 'summary' as item, f.id as row_id, f.version from casework.case_file f where f.id = h.case_file_id
       union all select 'safety-plan', h.case_file_id, coalesce((select max(p.version) from casework.safety_plan p where p.case_file_id = h.case_file_id), 0)
       union all select 'promise', n.id, 1 from casework.note n where n.case_file_id = h.case_file_id and n.kind = 'promise'
       union all (select 'plan', p.id, p.version from casework.plan p where p.case_file_id = h.case_file_id order by p.number desc limit 1)
       union all select 'action', a.id, a.version from casework.plan_action a where a.case_file_id = h.case_file_id
       union all select 'tie', t.id, t.version from casework.tie t where t.case_file_id = h.case_file_id
       union all select 'own-support', t.supporter_id, sum(t.version)::integer from casework.tie t where t.case_file_id = h.case_file_id and t.ended_at is null group by t.supporter_id
       union all select 'consent', c.id, 1 from casework.consent c where c.case_file_id = h.case_file_id) x
     where h.id = $1 on conflict do nothing`,
    [handoverId]
  )
}

export const handoverExamples: Readonly<Record<string, Example>> = {
  'handover.plan': {
    by: 'supervisor',
    async build(scene) {
      await forget(scene)
      return plan(scene)
    },
    after: forget,
    harmless: (scene) => plan(scene, 'R01')
  },
  'handover.take-over-at-once': {
    by: 'supervisor',
    async build(scene) {
      await forget(scene)
      return change(scene)
    },
    after: back,
    harmless: (scene) => change(scene, 'R01')
  },
  'handover.call-off': {
    by: 'supervisor',
    build: async (scene) => ({ ...ofFile(scene), handoverId: await planned(scene) })
  },
  'handover.accept-item': {
    by: 'companion',
    async build(scene) {
      const { about, version } = await summaryOf(scene, await planned(scene))
      return { ...about, seenVersion: version }
    }
  },
  'handover.ask-about-item': { by: 'companion', build: question },
  'handover.answer-question': {
    by: 'worker',
    async build(scene) {
      const asked = await question(scene)
      await scene.done('companion', 'handover.ask-about-item', asked)
      return { ...ofFile(scene), handoverId: asked.handoverId, questionId: asked.questionId, answer: 'Dua pekan lagi, di sekolah.' }
    }
  },
  'handover.record-introduction': { by: 'companion', build: async (scene) => introduction(scene, await planned(scene)) },
  'handover.complete': {
    by: 'supervisor',
    async build(scene) {
      const handoverId = await planned(scene)
      await everyItem(scene, handoverId)
      await scene.done('companion', 'handover.record-introduction', introduction(scene, handoverId))
      return { ...ofFile(scene), handoverId }
    },
    after: back,
    harmless: (scene) => ({ ...ofFile(scene), handoverId: randomUUID() })
  },
  'case-file.keep-promise': {
    by: 'worker',
    async build(scene) {
      const noteId = randomUUID()
      await scene.done('worker', 'case-file.write-note', {
        ...ofFile(scene),
        noteId,
        kind: 'promise',
        happenedOn: today(scene),
        dueOn: null,
        text: 'Menemani ke sekolah.'
      })
      return { ...ofFile(scene), noteId, kept: false, onDay: today(scene), told: 'Sekolah libur, diganti pekan depan.' }
    }
  }
}
