/** Valid inputs of opening in an emergency: the head of the unit opens whereabouts she does not see by her post; another province’s opening is reviewed. */
import { randomUUID } from 'node:crypto'
import { accountId, postId, unitId } from '#server/demo/network.ts'
import type { Example, Scene } from './example-inputs.ts'

/** As if the head of the unit had just proved who is there. */
const stepUp = (scene: Scene) =>
  scene.world.asOwner("update authn.session set stepped_up_at = now() + interval '1 hour' where account_id = $1", [
    accountId(scene.area, 'R04')
  ])

const opening = (scene: Scene, codeName: string) => ({
  emergencyId: randomUUID(),
  unitId: unitId(scene.area),
  codeName,
  compartments: ['K3'],
  reasonCode: 'ER1',
  reason: 'Ada telepon bahwa anak ditemukan sendirian di terminal.'
})

/** What was opened in an earlier example is over, so that nobody stands to the file by an example. */
const over = (scene: Scene) =>
  scene.world.asOwner(
    "update casework.standing set until_at = from_at where case_file_id = $1 and standing = 'break-glass' and account_id = $2",
    [scene.caseFileId, accountId(scene.area, 'R04')]
  )

async function fresh(scene: Scene) {
  await stepUp(scene)
  await over(scene)
  // tries are for people; a story tries often
  await scene.world.asOwner('delete from casework.emergency_try')
  const [file] = await scene.world.asOwner<{ code_name: string }>('select code_name from casework.case_file where id = $1', [
    scene.caseFileId
  ])
  return opening(scene, file?.code_name ?? '')
}

async function opened(scene: Scene) {
  const input = await fresh(scene)
  await scene.done('head', 'grant.open-in-emergency', input)
  return { caseFileId: scene.caseFileId, emergencyId: input.emergencyId }
}

/** A file of a third unit in the same province, opened by somebody from far away: nobody of the scene stands to it. */
async function elsewhere(scene: Scene): Promise<string> {
  const [file, standing, emergency] = [randomUUID(), randomUUID(), randomUUID()]
  const [region] = await scene.world.asOwner<{ code: string }>('select region_code as code from agency.unit where id = $1', [
    unitId(scene.area)
  ])
  const lay = (sql: string, parameters: unknown[]) => scene.world.asOwner(sql, parameters)
  await lay(
    `with f as (insert into casework.case_file (id, child_id, unit_id, code_name, sex, age_band, state, state_since, risk, service_region, worker_post_id, supervisor_post_id, opened_at)
       values ($1, gen_random_uuid(), $2, 'SRITI', 'P', '12-14', 'ST06', now(), 'RK2', $3, $4, $5, now()) returning id)
     insert into casework.standing (case_file_id, post_id, standing, from_at, until_at)
       select f.id, p.post, p.standing, now(), now() + interval '90 days' from f, (values ($4::uuid, 'case-worker'), ($5::uuid, 'supervisor')) p (post, standing)`,
    [file, unitId(`${scene.area} lsm`), region?.code, postId(scene.area, 'lsm'), postId(scene.area, 'polisi')]
  )
  await lay(
    `with s as (insert into casework.standing (id, case_file_id, post_id, standing, from_at, until_at, account_id, compartments, purpose, basis, granted_by)
       values ($1, $2, $3, 'break-glass', now() - interval '5 hours', now() - interval '1 hour', $4, '{K1,K3}', 'safety', 'emergency', $4) returning id)
     insert into casework.emergency (id, case_file_id, account_id, post_id, standing_id, compartments, reason_code, reason, opened_at, until_at)
       select $5, $2, $4, $3, s.id, '{K1,K3}', 'ER1', 'v1.00000000.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAA', now() - interval '5 hours', now() - interval '1 hour' from s`,
    [standing, file, postId('solo', 'R01'), accountId('solo', 'R01'), emergency]
  )
  return emergency
}

export const emergencyExamples: Readonly<Record<string, Example>> = {
  'grant.open-in-emergency': {
    by: 'head',
    build: fresh,
    after: async (scene) => void (await over(scene)),
    harmless: (scene) => opening(scene, 'TIDAK ADA')
  },
  'grant.acknowledge-emergency': {
    by: 'supervisor',
    build: async (scene) => ({ emergencyId: (await opened(scene)).emergencyId }),
    after: async (scene) => void (await over(scene)),
    harmless: () => ({ emergencyId: randomUUID() })
  },
  'grant.extend-emergency': {
    by: 'head',
    build: opened,
    after: async (scene) => void (await over(scene)),
    harmless: (scene) => ({ caseFileId: scene.caseFileId, emergencyId: randomUUID() })
  },
  'grant.review-emergency': {
    by: 'supervisor',
    build: async (scene) => ({
      emergencyId: await elsewhere(scene),
      verdict: 'justified',
      reasons: 'Anak ditemukan sendirian malam itu, alamat aman dibutuhkan.'
    })
  }
}
