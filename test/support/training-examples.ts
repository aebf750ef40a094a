/** Examples of the staff register and of training: what a colleague puts down, what her supervisor confirms, a course and who was there. */
import { randomUUID } from 'node:crypto'
import { addDays } from '#domain/kernel/date.ts'
import { accountId, postId } from '#server/demo/network.ts'
import type { Example, Scene } from './example-inputs.ts'
import { today } from './today.ts'

const paper = (scene: Scene, proof = 'SAFE') => ({
  qualificationId: randomUUID(),
  proof,
  number: 'SK/12-A',
  issuedOn: addDays(today(scene), -30),
  validUntil: null
})

const course = (scene: Scene) => ({
  courseId: randomUUID(),
  organiserPostId: postId(scene.area, 'R04'),
  terms: {
    modules: ['TM2', 'TM3', 'TM6'],
    heldOn: addDays(today(scene), -10),
    hours: 12,
    place: 'Balai kota contoh',
    givenBy: 'Jejaring pelindungan anak contoh'
  }
})

async function attended(scene: Scene) {
  const held = course(scene)
  await scene.done('head', 'training.open-course', held)
  const entry = {
    attendanceId: randomUUID(),
    accountId: accountId(scene.area, 'R03'),
    office: null,
    modules: ['TM2', 'TM3', 'TM6'],
    score: 80
  }
  return { courseId: held.courseId, entries: [entry] }
}

export const trainingExamples: Readonly<Record<string, Example>> = {
  'training.record-profile': {
    by: 'worker',
    async build(scene) {
      const [row] = await scene.world.asOwner<{ version: number }>('select version from agency.staff_profile where account_id = $1', [
        accountId(scene.area, 'R01')
      ])
      return { seenVersion: row?.version ?? 0, profile: { sex: 'P', languages: ['LA01', 'LA05'], skills: ['AC1'] } }
    }
  },
  'training.record-qualification': {
    by: 'worker',
    async build(scene) {
      await scene.world.asOwner("delete from agency.qualification where account_id = $1 and answer is null and proof = 'CODE'", [
        accountId(scene.area, 'R01')
      ])
      return paper(scene, 'CODE')
    }
  },
  'training.confirm-qualification': {
    by: 'supervisor',
    async build(scene) {
      await scene.world.asOwner("delete from agency.qualification where account_id = $1 and answer is null and proof = 'SAFE'", [
        accountId(scene.area, 'R01')
      ])
      const put = paper(scene)
      await scene.done('worker', 'training.record-qualification', put)
      return { qualificationId: put.qualificationId, answer: 'confirmed' }
    }
  },
  'training.open-course': { by: 'head', build: course },
  'training.record-attendance': { by: 'head', build: attended },
  'training.correct-attendance': {
    by: 'head',
    async build(scene) {
      const list = await attended(scene)
      await scene.done('head', 'training.record-attendance', list)
      const [entry] = list.entries
      return { attendanceId: entry?.attendanceId, corrected: { ...entry, attendanceId: randomUUID(), modules: ['TM2'] } }
    }
  },
  'training.issue-certificate': {
    by: 'head',
    async build(scene) {
      const list = await attended(scene)
      await scene.done('head', 'training.record-attendance', list)
      return { attendanceId: list.entries[0]?.attendanceId, number: 'S/2026/11' }
    }
  }
}
