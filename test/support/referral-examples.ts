/** Valid inputs for referrals: one to a health centre that has an account, one on paper, each brought to where the next command begins. */
import { randomUUID } from 'node:crypto'
import { addDays } from '#domain/kernel/date.ts'
import { postId, unitId } from '#server/demo/network.ts'
import type { Example, Scene } from './example-inputs.ts'
import { layService } from './referring.ts'
import { today } from './today.ts'

const agencies = { account: 'Puskesmas', paper: 'Dinas Sosial' } as const

async function consent(scene: Scene, purpose: string, recipient: string | null): Promise<string> {
  const consentId = randomUUID()
  await scene.done('worker', 'case-file.record-consent', {
    caseFileId: scene.caseFileId,
    consentId,
    purpose,
    given: true,
    by: 'CHILD',
    carer: 'safe',
    childAnswer: 'CONSENTED',
    recipient,
    language: 'LA01',
    bestInterestId: null,
    answeredOn: today(scene),
    expiresOn: addDays(today(scene), 180),
    explainedByPostId: postId(scene.area, 'R01'),
    witnessed: true
  })
  return consentId
}

async function drafting(scene: Scene, way: keyof typeof agencies = 'paper') {
  const key = way === 'paper' ? 'dinsos' : 'puskesmas'
  const serviceId = await layService(scene.world, scene.area, key, 'SV32', false)
  if (way === 'account')
    await scene.world.asOwner('update directory.service set intake_post_id = $2 where id = $1', [serviceId, await seated(scene)])
  return {
    caseFileId: scene.caseFileId,
    referralId: randomUUID(),
    serviceId,
    service: 'SV32',
    need: 'N2',
    actionId: null,
    afterId: null,
    ...packet
  }
}
const packet = {
  urgency: 'U2',
  fields: ['called', 'message'],
  accommodations: ['AC1'],
  message: 'Mohon konselor perempuan.',
  days: 20,
  companionPostId: null
}

/** A post of its own with somebody in it: that of the demo stays vacant for the stories that need it so. */
async function seated(scene: Scene): Promise<string> {
  const [account, post] = [randomUUID(), randomUUID()]
  await scene.world.asOwner('insert into agency.account (id, user_name, display_name) values ($1, $2, $2)', [account, `orang ${account}`])
  await scene.world.asOwner("insert into agency.post (id, unit_id, role, title) values ($1, $2, 'R10', 'Petugas rujukan')", [
    post,
    unitId(`${scene.area} puskesmas`)
  ])
  await scene.world.asOwner(
    `insert into agency.appointment (id, post_id, account_id, from_at, until_at) values ($1, $2, $3, now() - interval '1 day', now() + interval '90 days')`,
    [randomUUID(), post, account]
  )
  return post
}

const about = async (scene: Scene, referralId: string, more: object = {}) => {
  const [row] = await scene.world.asOwner<{ version: number }>('select version from casework.referral where id = $1', [referralId])
  return { caseFileId: scene.caseFileId, referralId, seenVersion: row?.version ?? 1, ...more }
}
async function drafted(scene: Scene, way: keyof typeof agencies = 'paper'): Promise<string> {
  const input = await drafting(scene, way)
  await scene.done('worker', 'referral.draft', input)
  return input.referralId
}
const basis = async (scene: Scene, way: keyof typeof agencies) => ({
  basis: 'consent',
  referralConsentId: await consent(scene, 'CS04', null),
  sharingConsentId: await consent(scene, 'CS03', `${agencies[way]}, untuk konseling`),
  bestInterestId: null
})

/** The editions the preview would show, read by the owner: an example has no screen to look at. */
async function shown(scene: Scene, referralId: string): Promise<string> {
  const [row] = await scene.world.asOwner<{ shown: string }>(
    `select concat_ws('.', (select version from casework.referral where id = $2), coalesce((select version from vault.identity where case_file_id = $1), 0),
       coalesce((select max(version) from casework.safety_plan where case_file_id = $1), 0), coalesce((select max(number) from casework.assessment where case_file_id = $1), 0),
       (select count(*) from casework.tie_version where case_file_id = $1), (select count(*) from casework.consent where case_file_id = $1),
       coalesce((select max(version) from casework.school_name where case_file_id = $1), 0), 0) as shown`,
    [scene.caseFileId, referralId]
  )
  return row?.shown ?? ''
}
async function sending(scene: Scene, way: keyof typeof agencies = 'paper') {
  const id = await drafted(scene, way)
  const founded = await basis(scene, way)
  return about(scene, id, { ...founded, shown: await shown(scene, id) })
}
async function sent(scene: Scene, way: keyof typeof agencies = 'paper'): Promise<string> {
  const input = await sending(scene, way)
  await scene.done('worker', 'referral.send', input)
  return input.referralId
}

/** On paper the worker records the other side's part: so one person can tell the whole story. */
const road: readonly (readonly [name: string, more: (scene: Scene) => object])[] = [
  ['accept', () => ({ meetAt: null, place: null })],
  ['tell-attendance', (scene) => ({ came: true, on: today(scene) })],
  ['give-service', (scene) => ({ on: today(scene) })],
  ['refer-back', () => ({ outcome: 'RO1', summary: 'Sudah terbantu dengan baik.', nextOn: null })],
  ['close', () => ({})]
]
async function at(scene: Scene, name: string) {
  const id = await sent(scene)
  for (const [step, more] of road) {
    if (step === name) return about(scene, id, more(scene))
    await scene.done('worker', `referral.${step}`, await about(scene, id, more(scene)))
  }
  return about(scene, id)
}
async function asked(scene: Scene) {
  const id = await sent(scene)
  const questionId = randomUUID()
  await scene.done('worker', 'referral.ask', await about(scene, id, { questionId, words: 'Apakah anak datang sendiri?' }))
  return { caseFileId: scene.caseFileId, referralId: id, questionId, words: 'Ia datang bersama pendamping.' }
}

/** A longer access needs one that runs: laid as if the unit had said yes. */
async function extending(scene: Scene) {
  const id = await sent(scene, 'account')
  await scene.world.asOwner(
    "update casework.access_grant set state = 'running' where id = (select grant_id from casework.referral where id = $1)",
    [id]
  )
  await scene.world.asOwner("update casework.referral set state = 'RS05' where id = $1", [id])
  return about(scene, id, { ...(await basis(scene, 'account')), grantId: randomUUID(), days: 20 })
}

const by = 'worker' as const
export const referralExamples: Readonly<Record<string, Example>> = {
  'referral.draft': { by, build: (scene) => drafting(scene, 'account') },
  'referral.choose-packet': { by, build: async (scene) => about(scene, await drafted(scene), packet) },
  'referral.ask-consent': { by, build: async (scene) => about(scene, await drafted(scene)) },
  'referral.send': { by, build: (scene) => sending(scene, 'account') },
  'referral.ask': {
    by,
    build: async (scene) => about(scene, await sent(scene), { questionId: randomUUID(), words: 'Apakah perlu membawa kartu?' })
  },
  'referral.answer-question': { by, build: asked },
  'referral.accept': { by, build: (scene) => at(scene, 'accept') },
  'referral.decline': { by, build: async (scene) => about(scene, await sent(scene), { reason: 'RJ1' }) },
  'referral.schedule': {
    by,
    async build(scene) {
      const id = await sent(scene)
      await scene.done('worker', 'referral.accept', await about(scene, id, { meetAt: null, place: null }))
      return about(scene, id, { meetAt: new Date(Date.parse(scene.world.at) + 86_400_000).toISOString(), place: 'MP1' })
    }
  },
  'referral.tell-attendance': { by, build: (scene) => at(scene, 'tell-attendance') },
  'referral.give-service': { by, build: (scene) => at(scene, 'give-service') },
  'referral.refer-back': { by, build: (scene) => at(scene, 'refer-back') },
  'referral.close': { by, build: (scene) => at(scene, 'close') },
  'referral.cancel': { by, build: async (scene) => about(scene, await sent(scene), { reason: 'CN2' }) },
  'referral.extend': { by, build: extending },
  'referral.make-answer-code': {
    by,
    async build(scene) {
      const { seenVersion: _, ...input } = await about(scene, await sent(scene), {
        codeHash: randomUUID().replaceAll('-', '').padEnd(64, '0')
      })
      return input
    }
  }
}
