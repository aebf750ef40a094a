/** Valid inputs for safe contact. Letters keep no hours, so that no example depends on when it is told. */
import { randomUUID } from 'node:crypto'
import { consentOn } from './child.ts'
import { ruleOn, shipped } from './contact-rule.ts'
import type { Example, Scene } from './example-inputs.ts'
import { today } from './today.ts'

const person = { kind: 'helper', name: 'Bibi Contoh', accountId: null }
const rule = (scene: Scene) => ({
  caseFileId: scene.caseFileId,
  personId: randomUUID(),
  seenVersion: 0,
  person,
  rule: ruleOn(today(scene))
})

/** Somebody who may be contacted: with a rule, and with the consent that her kind needs. */
async function reachable(scene: Scene): Promise<string> {
  const input = rule(scene)
  await scene.done(
    'worker',
    'case-file.record-consent',
    consentOn(scene.caseFileId, today(scene), { purpose: 'CS03', recipient: 'Bibi contoh' })
  )
  await scene.done('worker', 'contact.set-rule', input)
  return input.personId
}
const letter = async (scene: Scene, over: object = {}) => ({
  caseFileId: scene.caseFileId,
  messageId: randomUUID(),
  personId: await reachable(scene),
  templateId: shipped(11),
  templateVersion: 1,
  channel: 'letter',
  filling: { greeting: 'GR1', onDay: null, atTime: null },
  notBefore: null,
  ...over
})
async function prepared(scene: Scene, over: object = {}) {
  const input = await letter(scene, over)
  await scene.done('worker', 'contact.prepare-message', input)
  return { caseFileId: scene.caseFileId, messageId: input.messageId, seenVersion: 1 }
}
const byPhone = { channel: 'whatsapp', templateId: shipped(1) }

const sentence = () => ({
  templateId: randomUUID(),
  seenVersion: 0,
  terms: { title: 'Kabar baik', text: '{salam}, sampai jumpa. {pengirim}', channels: ['letter'], automatic: false }
})
async function written(scene: Scene) {
  const input = sentence()
  await scene.done('supervisor', 'contact.write-template', input)
  return { templateId: input.templateId, seenVersion: 1 }
}

const before = new WeakMap<Scene, string>()

export const contactExamples: Readonly<Record<string, Example>> = {
  'contact.set-rule': { by: 'worker', build: rule },
  'contact.prepare-message': { by: 'worker', build: (scene) => letter(scene) },
  'contact.confirm-message': {
    by: 'worker',
    async build(scene) {
      const input = await prepared(scene, byPhone)
      before.set(scene, scene.world.at)
      scene.world.at = `${today(scene)}T08:30:00.000Z`
      return input
    },
    async after(scene) {
      scene.world.at = before.get(scene) ?? scene.world.at
    },
    harmless: (scene) => prepared(scene, byPhone)
  },
  'contact.withdraw-message': { by: 'worker', build: async (scene) => ({ ...(await prepared(scene)), reason: 'child-asked' }) },
  'contact.record-outcome': { by: 'worker', build: async (scene) => ({ ...(await prepared(scene)), outcome: 'posted' }) },
  'contact.write-template': { by: 'supervisor', build: sentence },
  'contact.review-template': { by: 'head', build: written },
  'contact.withdraw-template': { by: 'supervisor', build: written }
}
