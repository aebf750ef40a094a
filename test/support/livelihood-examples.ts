/** Valid inputs for a family's living and a child's work: a plan, money in safe hands, a talk about care, a course, an account, and what an office gave. */
import { randomUUID } from 'node:crypto'
import { addDays } from '#domain/kernel/date.ts'
import { accountId, postId } from '#server/demo/network.ts'
import type { Example, Scene } from './example-inputs.ts'
import { today } from './today.ts'

const heard = { statement: 'Aku mau begitu.', missingReason: null }
const versionOf = async (scene: Scene, table: 'family_plan' | 'child_savings'): Promise<number> =>
  (
    await scene.world.asOwner<{ version: number }>(
      `select coalesce(max(version), 0)::int as version from casework.${table} where case_file_id = $1`,
      [scene.caseFileId]
    )
  )[0]?.version ?? 0

const plan = async (scene: Scene) => ({
  caseFileId: scene.caseFileId,
  seenVersion: await versionOf(scene, 'family_plan'),
  needs: ['HN5', 'HN7'],
  income: 'IN2',
  // brothers and sisters: nobody in the story suspects them or is refused by them
  lead: 'siblings',
  goal: 'Warung ramai dan sekolah terbayar.',
  reviewOn: addDays(today(scene), 60),
  ...heard
})
const step = (scene: Scene) => ({
  caseFileId: scene.caseFileId,
  stepId: randomUUID(),
  step: 'FE4',
  holder: 'Kakak contoh',
  dueOn: addDays(today(scene), 3)
})
const course = (scene: Scene) => ({
  caseFileId: scene.caseFileId,
  activityId: randomUUID(),
  kind: 'course',
  trade: 'TR1',
  place: 'BLK contoh',
  mentor: 'Instruktur contoh',
  sentence: 'Ia peserta baru yang ingin belajar menjahit.',
  beginsOn: null,
  hoursDay: null,
  hoursWeek: null,
  pay: 0,
  hazards: [],
  conditions: [],
  ...heard
})
const move = (scene: Scene, activityId: string, stage: string) => ({
  caseFileId: scene.caseFileId,
  activityId,
  moveId: randomUUID(),
  stage,
  reason: null,
  onDay: today(scene)
})

/** The social affairs office of the area stands on the file as if a referral had been accepted; afterwards as before. */
const officeStands = async (scene: Scene): Promise<void> => {
  await scene.world.asOwner(
    `insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, compartments, purpose, basis, granted_by)
     values ($1, $2, 'recipient', now() - interval '1 minute', now() + interval '1 hour', '{K2}', 'refer', 'consent', $3)`,
    [scene.caseFileId, postId(scene.area, 'dinsos'), accountId(scene.area, 'R01')]
  )
}
const asBefore = async (scene: Scene): Promise<void> => {
  await scene.world.asOwner('update casework.standing set until_at = now() where case_file_id = $1 and post_id = $2 and until_at > now()', [
    scene.caseFileId,
    postId(scene.area, 'dinsos')
  ])
}
const aid = (scene: Scene) => ({
  caseFileId: scene.caseFileId,
  reportId: randomUUID(),
  aid: 'SV76',
  answer: 'given',
  amount: 600_000,
  onDay: today(scene)
})

export const livelihoodExamples: Readonly<Record<string, Example>> = {
  'livelihood.write-family-plan': { by: 'worker', build: plan },
  'livelihood.review-family': {
    by: 'worker',
    async build(scene) {
      await scene.done('worker', 'livelihood.write-family-plan', await plan(scene))
      return {
        caseFileId: scene.caseFileId,
        reviewId: randomUUID(),
        going: 'better',
        needs: ['HN5'],
        onDay: today(scene),
        nextOn: null,
        ...heard
      }
    }
  },
  'livelihood.add-step': { by: 'worker', build: step },
  'livelihood.settle-step': {
    by: 'worker',
    async build(scene) {
      const open = step(scene)
      await scene.done('worker', 'livelihood.add-step', open)
      return { caseFileId: scene.caseFileId, stepId: open.stepId, end: 'done', onDay: today(scene) }
    }
  },
  'livelihood.keep-fund': {
    by: 'worker',
    build: (scene) => ({
      caseFileId: scene.caseFileId,
      fundId: randomUUID(),
      seenVersion: 0,
      aid: 'SV75',
      receiver: 'provider',
      isLoan: false,
      planned: 900_000,
      funding: 'FU-K',
      received: 0,
      receivedOn: null
    })
  },
  'livelihood.record-session': {
    by: 'worker',
    build: (scene) => ({
      caseFileId: scene.caseFileId,
      sessionId: randomUUID(),
      about: 'school',
      mediator: 'worker',
      partner: 'teacher',
      result: 'agreed',
      agreement: 'Anak duduk bersama temannya.',
      safeguard: 'Hanya nama dan kelas yang disebut.',
      onDay: today(scene),
      ...heard
    })
  },
  'livelihood.plan-activity': { by: 'worker', build: course },
  'livelihood.move-activity': {
    by: 'worker',
    async build(scene) {
      const planned = course(scene)
      await scene.done('worker', 'livelihood.plan-activity', planned)
      return move(scene, planned.activityId, 'registered')
    }
  },
  'livelihood.record-look': {
    by: 'worker',
    async build(scene) {
      const planned = course(scene)
      await scene.done('worker', 'livelihood.plan-activity', planned)
      await scene.done('worker', 'livelihood.move-activity', move(scene, planned.activityId, 'running'))
      return {
        caseFileId: scene.caseFileId,
        activityId: planned.activityId,
        lookId: randomUUID(),
        month: 1,
        finding: 'well',
        agreement: 'kept',
        feeling: '2',
        missingReason: null,
        onDay: today(scene)
      }
    }
  },
  'livelihood.keep-savings': {
    by: 'worker',
    build: async (scene) => ({
      caseFileId: scene.caseFileId,
      seenVersion: await versionOf(scene, 'child_savings'),
      state: 'open',
      bank: 'Bank contoh',
      cosigner: 'institution',
      onDay: today(scene)
    })
  },
  'livelihood.report-aid': {
    by: 'socialOffice',
    async build(scene) {
      await officeStands(scene)
      return aid(scene)
    },
    after: asBefore,
    harmless: aid
  }
}
