/** Valid inputs for care and shelter: the worker's, and those of a health centre, a psychologist and a shelter that received the child. */
import { randomUUID } from 'node:crypto'
import { addDays, addTime } from '#domain/kernel/date.ts'
import { accountId, postId } from '#server/demo/network.ts'
import type { Example, Scene } from './example-inputs.ts'
import { today } from './today.ts'

const ofFile = (scene: Scene) => ({ caseFileId: scene.caseFileId })

/** For the length of one example an institution stands on the file as a recipient; its own K11 rows need no part to be named. */
async function receive(scene: Scene, key: string): Promise<void> {
  await scene.world.asOwner(
    `insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, compartments, purpose, basis, granted_by)
     values ($1, $2, 'recipient', now() - interval '1 minute', now() + interval '1 hour', '{K2}', 'refer', 'consent', $3)`,
    [scene.caseFileId, postId(scene.area, key), accountId(scene.area, 'R01')]
  )
}
const giveBack = (key: string) => async (scene: Scene) => {
  await scene.world.asOwner('update casework.standing set until_at = now() where case_file_id = $1 and post_id = $2 and until_at > now()', [
    scene.caseFileId,
    postId(scene.area, key)
  ])
}
/** An example of an institution: it received the child before, and gives her back after. */
const ofInstitution = (by: Example['by'], key: string, input: (scene: Scene) => Promise<object> | object): Example => ({
  by,
  async build(scene) {
    await receive(scene, key)
    return input(scene)
  },
  after: giveBack(key),
  harmless: input
})

const appointment = (scene: Scene) => ({
  ...ofFile(scene),
  appointmentId: randomUUID(),
  service: 'SV24',
  postId: postId(scene.area, 'puskesmas'),
  institution: null,
  at: addTime(scene.world.at, -1, 'hour'),
  along: 'AL1',
  wishedSex: 'P',
  interpreter: false,
  cannotWait: false
})
async function planned(scene: Scene): Promise<string> {
  const input = appointment(scene)
  await scene.done('worker', 'health.plan-appointment', input)
  return input.appointmentId
}
const settled = (appointmentId: string) => ({ appointmentId, seenVersion: 1, to: 'attended', hindrance: null, at: null, wishMet: true })

/** No stay runs: the next example begins its own. */
const quiet = (scene: Scene) =>
  scene.world.asOwner(
    `update casework.shelter_stay set status = 'SH0', from_on = null, until_on = current_date, back_on = null, next_review_on = null
     where case_file_id = $1 and status in ('SH1', 'SH2', 'SH3', 'SH8')`,
    [scene.caseFileId]
  )
async function place(scene: Scene) {
  await quiet(scene)
  return {
    ...ofFile(scene),
    stayId: randomUUID(),
    reviewId: randomUUID(),
    postId: postId(scene.area, 'rumah-aman'),
    bed: 'girls',
    neededOn: today(scene),
    statement: 'Aku mau kamar yang tenang.',
    missingReason: null
  }
}
const move = (scene: Scene, stayId: string, seenVersion: number, to: string) => ({
  ...ofFile(scene),
  stayId,
  seenVersion,
  to,
  on: today(scene),
  backOn: null
})
async function staying(scene: Scene): Promise<string> {
  const asked = await place(scene)
  await scene.done('worker', 'shelter.ask-place', asked)
  await scene.done('worker', 'shelter.move-stay', move(scene, asked.stayId, 1, 'SH2'))
  return asked.stayId
}

export const careExamples: Readonly<Record<string, Example>> = {
  'health.plan-appointment': { by: 'worker', build: appointment },
  'health.settle-appointment': { by: 'worker', build: async (scene) => ({ ...ofFile(scene), ...settled(await planned(scene)) }) },
  'health.summarise': {
    by: 'worker',
    async build(scene) {
      const appointmentId = await planned(scene)
      await scene.done('worker', 'health.settle-appointment', { ...ofFile(scene), ...settled(appointmentId) })
      return { ...ofFile(scene), appointmentId, summaryId: randomUUID(), outcome: 'OC2', nextOn: addDays(today(scene), 7) }
    }
  },
  'health.record-visum': {
    by: 'worker',
    build: (scene) => ({
      ...ofFile(scene),
      visumId: randomUUID(),
      paper: 'VP2',
      number: 'VER/12/XI/2026',
      issuer: 'Rumah sakit contoh',
      issuedOn: today(scene)
    })
  },
  'health.write-note': ofInstitution('psychologist', 'psikolog', (scene) => ({
    ...ofFile(scene),
    noteId: randomUUID(),
    postId: postId(scene.area, 'psikolog'),
    text: 'Datang bersama ibunya.'
  })),
  'health.record-duty': ofInstitution('clinic', 'puskesmas', (scene) => ({
    ...ofFile(scene),
    dutyId: randomUUID(),
    postId: postId(scene.area, 'puskesmas'),
    companion: 'TC1',
    advised: 'RA1',
    police: 'PT1'
  })),
  'shelter.ask-place': { by: 'worker', build: place },
  'shelter.move-stay': {
    by: 'worker',
    async build(scene) {
      const asked = await place(scene)
      await scene.done('worker', 'shelter.ask-place', asked)
      return move(scene, asked.stayId, 1, 'SH2')
    }
  },
  'shelter.record-review': {
    by: 'worker',
    build: async (scene) => ({
      ...ofFile(scene),
      stayId: await staying(scene),
      seenVersion: 2,
      reviewId: randomUUID(),
      reviewedOn: today(scene),
      safe: 'yes',
      goesOn: 'stays',
      determinationId: null,
      statement: 'Aku suka di sini.',
      missingReason: null
    })
  },
  'shelter.write-note': ofInstitution('shelter', 'rumah-aman', async (scene) => ({
    ...ofFile(scene),
    stayId: await staying(scene),
    noteId: randomUUID(),
    text: 'Makan bersama, tidur lebih awal.'
  })),
  'shelter.keep-protocol': {
    by: 'worker',
    async build(scene) {
      const stayId = await staying(scene)
      await scene.done('worker', 'shelter.move-stay', move(scene, stayId, 2, 'SH8'))
      return { ...ofFile(scene), stayId, step: 'LS3', answer: 'done' }
    }
  }
}
