/** Valid inputs for the legal matter, as the worker records it in the story. */
import { randomUUID } from 'node:crypto'
import { addDays } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import type { Example, Scene } from './example-inputs.ts'
import { today } from './today.ts'

const ofFile = (scene: Scene) => ({ caseFileId: scene.caseFileId })
/** A step is told once a day; the next example of the same stage is of the day before. */
async function step(scene: Scene) {
  const [told] = await scene.world.asOwner<{ n: number }>('select count(*)::int as n from casework.legal_step where case_file_id = $1', [
    scene.caseFileId
  ])
  return {
    ...ofFile(scene),
    stepId: randomUUID(),
    stage: 'LG03',
    happenedOn: addDays(today(scene), -(told?.n ?? 0) - 1),
    at: null,
    institution: 'R06',
    reason: null
  }
}
const money = (scene: Scene) => ({ ...ofFile(scene), entryId: randomUUID(), kind: 'claimed', amount: 25_000_000, onDay: today(scene) })
/** No duty of this kind runs: one that does would refuse the second. */
const quiet = (scene: Scene, duty: string) =>
  scene.world.asOwner('delete from casework.legal_duty where case_file_id = $1 and duty = $2', [scene.caseFileId, duty])
const notice = async (scene: Scene) => {
  await quiet(scene, 'rehabilitation')
  return { ...ofFile(scene), dutyId: randomUUID(), notice: 'rehabilitation', onDay: today(scene) }
}

export const legalExamples: Readonly<Record<string, Example>> = {
  'legal.name-stage': {
    by: 'administrator',
    async build(scene) {
      const [row] = await scene.world.asOwner<{ version: number }>(
        "select max(version) as version from agency.legal_stage_name where code = 'LG03'"
      )
      const seenVersion = row?.version ?? 1
      return {
        stage: 'LG03',
        nameId: `Penyelidikan ${seenVersion}`,
        nameEn: 'Inquiry',
        holdsFrom: today(scene),
        source: 'Hukum acara baru',
        seenVersion
      }
    }
  },
  'legal.start-reporting-duty': {
    by: 'worker',
    async build(scene) {
      await quiet(scene, 'report')
      return { ...ofFile(scene), dutyId: randomUUID(), from: scene.world.at, basis: 'child-told' }
    }
  },
  'legal.record-step': { by: 'worker', build: step },
  'legal.note-reference': {
    by: 'worker',
    build: (scene) => ({
      ...ofFile(scene),
      referenceId: randomUUID(),
      kind: 'police-report',
      number: 'LP/B/12/XI/2026',
      notedOn: today(scene)
    })
  },
  'legal.record-restitution': { by: 'worker', build: money },
  'legal.keep-accompaniment': {
    by: 'worker',
    build: (scene) => ({
      ...ofFile(scene),
      accompanimentId: randomUUID(),
      seenVersion: 0,
      proceeding: 'questioning',
      onDay: addDays(today(scene), 3),
      outcome: 'planned',
      companionPostId: postId(scene.area, 'R01'),
      companion: null,
      isTrained: null,
      wish: 'met',
      despite: 'child-agrees'
    })
  },
  'legal.keep-right': {
    by: 'worker',
    async build(scene) {
      const [kept] = await scene.world.asOwner<{ version: number }>(
        "select version from casework.legal_right where case_file_id = $1 and right_code = 'HK-A1'",
        [scene.caseFileId]
      )
      return { ...ofFile(scene), right: 'HK-A1', state: 'explained', onDay: today(scene), deniedBy: null, seenVersion: kept?.version ?? 0 }
    }
  },
  'legal.record-notice': { by: 'worker', build: notice },
  'legal.settle-duty': {
    by: 'worker',
    async build(scene) {
      const noticed = await notice(scene)
      await scene.done('worker', 'legal.record-notice', noticed)
      return { ...ofFile(scene), dutyId: noticed.dutyId, how: 'done', bestInterestId: null }
    }
  },
  'legal.strike-line': {
    by: 'worker',
    async build(scene) {
      const entry = money(scene)
      await scene.done('worker', 'legal.record-restitution', entry)
      return { ...ofFile(scene), list: 'money', lineId: entry.entryId }
    }
  }
}
