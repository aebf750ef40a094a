/** Valid inputs for learning again: a child who wants to, a consent to speak to a school, and what comes after. */
import { randomUUID } from 'node:crypto'
import { addDays } from '#domain/kernel/date.ts'
import { accountId, postId } from '#server/demo/network.ts'
import { consentOn } from './child.ts'
import type { Example, Scene } from './example-inputs.ts'
import { today } from './today.ts'

const standing = (scene: Scene, over: object = {}) => ({
  caseFileId: scene.caseFileId,
  standingId: randomUUID(),
  status: 'ED4',
  barriers: ['BA1'],
  wish: 'wants',
  statement: 'Aku mau sekolah lagi.',
  missingReason: null,
  onDay: today(scene),
  ...over
})
const versionOf = async (scene: Scene, table: 'school_plan' | 'school_name'): Promise<number> =>
  (
    await scene.world.asOwner<{ version: number }>(
      `select coalesce(max(version), 0)::int as version from casework.${table} where case_file_id = $1`,
      [scene.caseFileId]
    )
  )[0]?.version ?? 0
async function contact(scene: Scene) {
  const consent = consentOn(scene.caseFileId, today(scene), { purpose: 'CS10', explainedByPostId: postId(scene.area, 'R01') })
  await scene.done('worker', 'case-file.record-consent', consent)
  return {
    caseFileId: scene.caseFileId,
    contactId: randomUUID(),
    place: 'school',
    postId: null,
    school: 'SMP contoh',
    way: 'visit',
    onDay: today(scene),
    safeguard: 'Hanya nama dan kelas yang disebut.',
    basis: 'consent',
    basisId: consent.consentId
  }
}
const step = (scene: Scene) => ({
  caseFileId: scene.caseFileId,
  stepId: randomUUID(),
  step: 'AS4',
  holder: 'Wali kelas contoh',
  dueOn: addDays(today(scene), 3)
})

/** The school of the area stands on the file as if a referral had been accepted; afterwards as before. */
const schoolStands = async (scene: Scene): Promise<void> => {
  await scene.world.asOwner(
    `insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, compartments, purpose, basis, granted_by)
     values ($1, $2, 'recipient', now() - interval '1 minute', now() + interval '1 hour', '{K2}', 'refer', 'consent', $3)`,
    [scene.caseFileId, postId(scene.area, 'sekolah'), accountId(scene.area, 'R01')]
  )
}
const asBefore = async (scene: Scene): Promise<void> => {
  await scene.world.asOwner('update casework.standing set until_at = now() where case_file_id = $1 and post_id = $2 and until_at > now()', [
    scene.caseFileId,
    postId(scene.area, 'sekolah')
  ])
}
const ownAnswer = (scene: Scene) => ({
  caseFileId: scene.caseFileId,
  responseId: randomUUID(),
  answer: 'accepts',
  reason: null,
  onDay: today(scene)
})
const ownAttendance = (scene: Scene) => ({
  caseFileId: scene.caseFileId,
  attendanceId: randomUUID(),
  attendance: 'present',
  onDay: today(scene)
})

export const schoolingExamples: Readonly<Record<string, Example>> = {
  // yesterday, so that what is recorded today is newer: a story is told in one moment
  'schooling.record-standing': { by: 'worker', build: (scene) => standing(scene, { onDay: addDays(today(scene), -1) }) },
  'schooling.write-return-plan': {
    by: 'worker',
    build: async (scene) => ({
      caseFileId: scene.caseFileId,
      seenVersion: await versionOf(scene, 'school_plan'),
      route: 'formal',
      beginsOn: null,
      isSecret: false,
      welcomedBy: 'Wali kelas contoh',
      sentence: 'Ia murid pindahan dan ingin belajar tenang.',
      statement: 'Aku setuju kalimat itu.',
      missingReason: null
    })
  },
  'schooling.name-school': {
    by: 'worker',
    build: async (scene) => ({
      caseFileId: scene.caseFileId,
      seenVersion: await versionOf(scene, 'school_name'),
      school: 'SMP contoh Teratai',
      grade: 'Kelas contoh'
    })
  },
  'schooling.contact-school': { by: 'worker', build: contact },
  'schooling.record-response': {
    by: 'worker',
    async build(scene) {
      const spoken = await contact(scene)
      await scene.done('worker', 'schooling.contact-school', spoken)
      return {
        caseFileId: scene.caseFileId,
        responseId: randomUUID(),
        contactId: spoken.contactId,
        answer: 'conditional',
        reason: 'SA1',
        onDay: today(scene)
      }
    }
  },
  'schooling.add-step': { by: 'worker', build: step },
  'schooling.settle-step': {
    by: 'worker',
    async build(scene) {
      const open = step(scene)
      await scene.done('worker', 'schooling.add-step', open)
      return { caseFileId: scene.caseFileId, stepId: open.stepId, end: 'done', onDay: today(scene) }
    }
  },
  'schooling.keep-cost': {
    by: 'worker',
    build: (scene) => ({
      caseFileId: scene.caseFileId,
      costId: randomUUID(),
      seenVersion: 0,
      line: 'CO2',
      planned: 350_000,
      funding: 'FU-L',
      received: 0,
      receivedOn: null
    })
  },
  'schooling.record-attendance': {
    by: 'worker',
    async build(scene) {
      await scene.done('worker', 'schooling.record-standing', standing(scene, { status: 'ED1', barriers: [], wish: 'stays' }))
      return {
        caseFileId: scene.caseFileId,
        attendanceId: randomUUID(),
        month: 1,
        attendance: 'present',
        feeling: '2',
        missingReason: null,
        onDay: today(scene)
      }
    }
  },
  'schooling.answer-as-school': {
    by: 'school',
    async build(scene) {
      await schoolStands(scene)
      return ownAnswer(scene)
    },
    after: asBefore,
    harmless: ownAnswer
  },
  'schooling.report-attendance': {
    by: 'school',
    async build(scene) {
      await schoolStands(scene)
      return ownAttendance(scene)
    },
    after: asBefore,
    harmless: ownAttendance
  }
}
