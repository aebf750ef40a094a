/** Valid inputs for growing up. The scene's child is made seventeen and a half, and stays a child. */
import { randomUUID } from 'node:crypto'
import { monthOf } from '#domain/case-file/of-age.ts'
import { addMonths } from '#domain/intake/clocks.ts'
import type { Example, Scene } from './example-inputs.ts'
import { today } from './today.ts'

const soon = (scene: Scene) => addMonths(monthOf(today(scene)), 3)
const age = async (scene: Scene) => ({
  caseFileId: scene.caseFileId,
  seenVersion:
    (await scene.world.asOwner<{ version: number }>('select version from casework.case_file where id = $1', [scene.caseFileId]))[0]
      ?.version ?? 0,
  ageBand: '15-17',
  month: soon(scene)
})
async function ready(scene: Scene): Promise<void> {
  await scene.world.asOwner("update casework.case_file set age_band = '15-17' where id = $1", [scene.caseFileId])
  await scene.world.asOwner('delete from casework.of_age where case_file_id = $1', [scene.caseFileId])
}
const aged = async (scene: Scene): Promise<void> => {
  await ready(scene)
  await scene.done('worker', 'transition.state-age', await age(scene))
}
const begin = (scene: Scene) => ({
  caseFileId: scene.caseFileId,
  transitionId: randomUUID(),
  statement: 'Aku mau kamar sendiri.',
  missingReason: null
})
/** No plan yet; whoever builds on it begins one. */
async function unbegun(scene: Scene): Promise<void> {
  await aged(scene)
  await scene.world.asOwner('delete from casework.transition_line where case_file_id = $1', [scene.caseFileId])
  await scene.world.asOwner('delete from casework.transition where case_file_id = $1', [scene.caseFileId])
}

export const transitionExamples: Readonly<Record<string, Example>> = {
  'transition.state-age': {
    by: 'worker',
    async build(scene) {
      await ready(scene)
      return age(scene)
    }
  },
  'transition.begin': {
    by: 'worker',
    async build(scene) {
      await unbegun(scene)
      return begin(scene)
    }
  },
  'transition.keep-line': {
    by: 'worker',
    async build(scene) {
      await unbegun(scene)
      const input = begin(scene)
      await scene.done('worker', 'transition.begin', input)
      return {
        caseFileId: scene.caseFileId,
        transitionId: input.transitionId,
        line: 'TL1',
        state: 'held',
        holder: 'Disdukcapil kota',
        dueOn: null
      }
    }
  }
}
