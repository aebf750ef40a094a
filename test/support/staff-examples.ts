/** Valid inputs about staff: each example brings people and posts of its own, so that nobody of the scene loses a post by it. */
import { randomUUID } from 'node:crypto'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import { accountId, postId } from '#server/demo/network.ts'
import type { Example, Scene } from './example-inputs.ts'

const codeHash = 'ab'.repeat(32)

/** As if the administrator and the head had just proved who is there. */
const proven = (scene: Scene) =>
  scene.world.asOwner("update authn.session set stepped_up_at = now() + interval '1 hour' where account_id = any ($1)", [
    [accountId('uptd', 'R24'), accountId(scene.area, 'R04')]
  ])

const newAccount = () => {
  const id = randomUUID()
  return { accountId: id, displayName: 'Petugas Contoh', userName: `contoh.${id.slice(0, 8)}`, codeId: randomUUID(), codeHash }
}
async function person(scene: Scene, hasEntered = false): Promise<string> {
  await proven(scene)
  const account = newAccount()
  await scene.done('administrator', 'agency.open-account', account)
  if (hasEntered) await scene.world.asOwner("update authn.credential set password_hash = 'none' where account_id = $1", [account.accountId])
  return account.accountId
}
async function post(scene: Scene): Promise<string> {
  const id = randomUUID()
  await scene.world.asOwner(
    `insert into agency.post (id, unit_id, role, title, supervisor_post_id)
     select $1, unit_id, 'R03', 'Pendamping contoh', supervisor_post_id from agency.post where id = $2`,
    [id, postId(scene.area, 'R03')]
  )
  return id
}
const letter = (scene: Scene) => {
  const today = dayOf(scene.world.at)
  return { appointmentId: randomUUID(), letter: '800/12/UPTD/2026', fromOn: today, untilOn: addDays(today, 200) }
}
async function appointed(scene: Scene) {
  const input = { accountId: await person(scene, true), postId: await post(scene), ...letter(scene) }
  await scene.done('administrator', 'agency.appoint', input)
  return input
}

export const staffExamples: Readonly<Record<string, Example>> = {
  'agency.open-account': {
    by: 'administrator',
    async build(scene) {
      await proven(scene)
      return newAccount()
    }
  },
  'agency.renew-entry-code': {
    by: 'administrator',
    build: async (scene) => ({ accountId: await person(scene), codeId: randomUUID(), codeHash })
  },
  'agency.close-account': { by: 'administrator', build: async (scene) => ({ accountId: await person(scene) }) },
  'agency.appoint': {
    by: 'administrator',
    build: async (scene) => ({ accountId: await person(scene), postId: await post(scene), ...letter(scene) })
  },
  'agency.end-appointment': {
    by: 'administrator',
    build: async (scene) => ({ appointmentId: (await appointed(scene)).appointmentId })
  },
  'agency.rotate-post': {
    by: 'administrator',
    async build(scene) {
      const before = await appointed(scene)
      return { postId: before.postId, fromAccountId: before.accountId, toAccountId: await person(scene), ...letter(scene) }
    }
  },
  'agency.start-recovery': {
    by: 'administrator',
    build: async (scene) => ({ recoveryId: randomUUID(), accountId: await person(scene, true), codeHash })
  },
  'agency.confirm-recovery': {
    by: 'head',
    async build(scene) {
      const recovery = { recoveryId: randomUUID(), accountId: (await appointed(scene)).accountId, codeHash }
      await scene.done('administrator', 'agency.start-recovery', recovery)
      return { recoveryId: recovery.recoveryId, isPresent: true, codeHash: 'cd'.repeat(32) }
    }
  }
}
