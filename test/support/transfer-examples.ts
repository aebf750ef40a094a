/** Examples of moving a file to another unit; each is taken back, so that the scene's people stay on their file. */
import { randomUUID } from 'node:crypto'
import { addDays } from '#domain/kernel/date.ts'
import { accountId, postId, unitId } from '#server/demo/network.ts'
import type { Example, Scene } from './example-inputs.ts'
import { everyItem } from './handover-examples.ts'
import { today } from './today.ts'

const ofFile = (scene: Scene) => ({ caseFileId: scene.caseFileId })
/** the unit that is asked lies in another place than either scene */
const there = 'indramayu'

/** No transfer and no hand-over is open, and nobody of the other unit stands on the file. */
async function forget(scene: Scene): Promise<void> {
  const { asOwner } = scene.world
  await asOwner(
    `update casework.transfer set stage = 'called-off', called_off_at = now(), call_off_reason = 'plans-changed' where case_file_id = $1 and stage in ('offered', 'accepted')`,
    [scene.caseFileId]
  )
  await asOwner(
    'update casework.handover set called_off_at = now() where case_file_id = $1 and completed_at is null and called_off_at is null',
    [scene.caseFileId]
  )
  await asOwner(
    `update casework.standing set until_at = greatest(from_at, now()) where case_file_id = $1 and until_at > now() and post_id in ($2, $3, $4)`,
    [scene.caseFileId, postId(there, 'R01'), postId(there, 'R02'), postId(there, 'R04')]
  )
  await asOwner(`update casework.case_file set state = 'ST09' where id = $1 and state in ('ST03', 'ST15', 'ST17')`, [scene.caseFileId])
}

async function offer(scene: Scene) {
  await forget(scene)
  const consentId = randomUUID()
  await scene.done('worker', 'case-file.record-consent', {
    ...ofFile(scene),
    consentId,
    purpose: 'CS04',
    given: true,
    by: 'CHILD',
    carer: 'safe',
    childAnswer: 'CONSENTED',
    recipient: 'UPTD tujuan, pindah',
    language: 'LA01',
    bestInterestId: null,
    answeredOn: today(scene),
    expiresOn: addDays(today(scene), 180),
    explainedByPostId: postId(scene.area, 'R01'),
    witnessed: true
  })
  return {
    ...ofFile(scene),
    transferId: randomUUID(),
    toPostId: postId(there, 'R04'),
    reason: 'jurisdiction',
    firstDay: addDays(today(scene), 21),
    shortReason: null,
    consentId,
    bestInterestId: null
  }
}

async function offered(scene: Scene): Promise<{ caseFileId: string; transferId: string }> {
  const input = await offer(scene)
  await scene.done('supervisor', 'transfer.offer', input)
  return { ...ofFile(scene), transferId: input.transferId }
}

const answer = (which: { caseFileId: string; transferId: string }, scene: Scene) => ({
  ...which,
  workerPostId: postId(there, 'R01'),
  supervisorPostId: postId(there, 'R02'),
  firstDay: addDays(today(scene), 21),
  callAt: `${addDays(today(scene), 3)}T03:00:00.000Z`
})
async function accepted(scene: Scene): Promise<{ caseFileId: string; transferId: string }> {
  const which = await offered(scene)
  await scene.done('otherHead', 'transfer.accept', answer(which, scene))
  return which
}

/** Everything is there, and the first day is today. */
async function ready(scene: Scene): Promise<{ caseFileId: string; transferId: string }> {
  const which = await accepted(scene)
  const { asOwner } = scene.world
  await asOwner('update casework.transfer set first_day = $2, call_held_on = $2, call_missing_reason = $3 where id = $1', [
    which.transferId,
    today(scene),
    'not-now'
  ])
  await asOwner(
    `insert into casework.handover_introduction (id, case_file_id, handover_id, whom, way, on_day, missing_reason, recorded_at, recorded_by)
     values ($1, $2, $3, 'child', 'joint-call', $4, 'not-now', now(), $5)`,
    [randomUUID(), which.caseFileId, which.transferId, today(scene), accountId(there, 'R01')]
  )
  await everyItem(scene, which.transferId)
  return which
}

/** The file is the scene's unit's again. */
async function back(scene: Scene): Promise<void> {
  const { asOwner } = scene.world
  await asOwner(
    `with f as (update casework.case_file set unit_id = $2, worker_post_id = $3, supervisor_post_id = $4, service_region = '12.71' where id = $1 returning id)
     insert into casework.standing (case_file_id, post_id, standing, from_at, until_at) select f.id, s.post, s.standing, now(), now() + interval '180 days' from f,
       (values ($3::uuid, 'case-worker'), ($4::uuid, 'supervisor'), ($5::uuid, 'unit-head')) s (post, standing)`,
    [scene.caseFileId, unitId(scene.area), postId(scene.area, 'R01'), postId(scene.area, 'R02'), postId(scene.area, 'R04')]
  )
  await asOwner(
    `update casework.standing set until_at = greatest(from_at, now()) where case_file_id = $1 and until_at > now() and (standing = 'ex-owner' or post_id in ($2, $3, $4))`,
    [scene.caseFileId, postId(there, 'R01'), postId(there, 'R02'), postId(there, 'R04')]
  )
  // what belongs to the unit as if it had never gone
  await asOwner(
    `update casework.transfer set stage = 'called-off', completed_at = null, completed_by = null, called_off_at = now(), call_off_reason = 'plans-changed'
     where case_file_id = $1 and stage = 'completed'`,
    [scene.caseFileId]
  )
  await asOwner(`update casework.tie set steward_post_id = $2, version = version + 1 where case_file_id = $1 and steward_post_id = $3`, [
    scene.caseFileId,
    postId(scene.area, 'R01'),
    postId(there, 'R01')
  ])
}

const nowhere = (scene: Scene) => ({ ...ofFile(scene), transferId: randomUUID() })

export const transferExamples: Readonly<Record<string, Example>> = {
  'transfer.offer': {
    by: 'supervisor',
    build: offer,
    after: forget,
    harmless: async (scene) => ({ ...(await offer(scene)), toPostId: postId(scene.area, 'R04') })
  },
  'transfer.accept': {
    by: 'otherHead',
    build: async (scene) => answer(await offered(scene), scene),
    after: forget,
    harmless: (scene) => answer(nowhere(scene), scene)
  },
  'transfer.decline': {
    by: 'otherHead',
    build: async (scene) => ({ ...(await offered(scene)), reason: 'no-room' }),
    harmless: (scene) => ({ ...nowhere(scene), reason: 'no-room' })
  },
  'transfer.complete': { by: 'otherSupervisor', build: ready, after: back, harmless: nowhere },
  'transfer.acknowledge-notice': {
    by: 'ministry',
    async build(scene) {
      const which = await accepted(scene)
      await scene.world.asOwner('update casework.transfer set crosses_province = true where id = $1', [which.transferId])
      return { transferId: which.transferId, stage: 'accepted' }
    },
    after: forget
  },
  'transfer.call-off': {
    by: 'supervisor',
    build: async (scene) => ({ ...(await offered(scene)), reason: 'plans-changed' }),
    after: forget,
    harmless: (scene) => ({ ...nowhere(scene), reason: 'plans-changed' })
  },
  'transfer.plan-journey': {
    by: 'worker',
    build: async (scene) => ({
      ...(await accepted(scene)),
      seenVersion: 0,
      onDay: addDays(today(scene), 14),
      sex: 'P',
      companion: 'Kakak pendamping'
    }),
    after: forget
  },
  'transfer.record-call': {
    by: 'worker',
    build: async (scene) => ({
      ...(await accepted(scene)),
      heldOn: today(scene),
      statement: 'Aku senang ada kakak di sana.',
      missingReason: null
    }),
    after: forget
  }
}
