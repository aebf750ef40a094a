/** Examples of giving access: an offer to the companion of the unit, its answers and its end. */
import { randomUUID } from 'node:crypto'
import { addDays } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import type { Example, Scene } from './example-inputs.ts'
import { today } from './today.ts'

const companion = (scene: Scene): string => postId(scene.area, 'R03')

/** A consent that covers sharing with any agency. */
async function consentTo(scene: Scene): Promise<string> {
  const consentId = randomUUID()
  await scene.done('worker', 'case-file.record-consent', {
    caseFileId: scene.caseFileId,
    consentId,
    purpose: 'CS03',
    given: true,
    by: 'CHILD',
    carer: 'safe',
    childAnswer: 'CONSENTED',
    recipient: 'Pendamping contoh, menemani anak',
    language: 'LA01',
    bestInterestId: null,
    answeredOn: today(scene),
    expiresOn: addDays(today(scene), 180),
    explainedByPostId: postId(scene.area, 'R01'),
    witnessed: true
  })
  return consentId
}

/** Whatever was given to the companion before is over, so that it can be given again. */
const forget = (scene: Scene): Promise<unknown> =>
  scene.world.asOwner(
    'update casework.standing set until_at = greatest(from_at, now()) where case_file_id = $1 and post_id = $2 and access_grant_id is not null and until_at > now()',
    [scene.caseFileId, companion(scene)]
  )

async function offer(scene: Scene) {
  await forget(scene)
  return {
    caseFileId: scene.caseFileId,
    grantId: randomUUID(),
    postId: companion(scene),
    kind: 'consult',
    compartments: ['K2', 'K5'],
    purpose: 'refer',
    basis: 'consent',
    consentId: await consentTo(scene),
    bestInterestId: null,
    legalDuty: null,
    days: 7,
    escortOn: null
  }
}

async function offered(scene: Scene) {
  const made = await offer(scene)
  await scene.done('worker', 'grant.offer-grant', made)
  return { caseFileId: scene.caseFileId, grantId: made.grantId }
}

export const grantExamples: Readonly<Record<string, Example>> = {
  'grant.offer-grant': { by: 'worker', build: offer },
  'grant.accept-grant': { by: 'companion', build: offered },
  'grant.decline-grant': { by: 'companion', build: async (scene) => ({ ...(await offered(scene)), reason: 'DG1' }) },
  'grant.name-co-worker': {
    by: 'supervisor',
    async build(scene) {
      await forget(scene)
      return { caseFileId: scene.caseFileId, grantId: randomUUID(), postId: companion(scene), days: 30, despite: 'child-agrees' }
    }
  },
  'grant.end-grant': { by: 'worker', build: offered }
}
