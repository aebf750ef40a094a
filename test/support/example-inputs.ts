/** One valid input for every command, and one address for every read. A new action needs one entry here; the suites do the rest. */
import { randomUUID } from 'node:crypto'
import { postId } from '#server/demo/network.ts'
import type { ReadRoute } from '#server/pipeline/routes.ts'
import type { World } from './world.ts'

/** What an example may build on: one case file and one report of a unit, and the people around them. */
export interface Scene {
  readonly world: World
  readonly area: string
  readonly caseFileId: string
  readonly reportId: string
  /** sends as somebody of the scene, and throws unless it was accepted */
  done(by: Who, name: string, input: unknown): Promise<void>
}

export type Who = 'worker' | 'supervisor' | 'head'

export interface Example {
  /** who sends it in the story */
  readonly by: Who
  /** builds what must stand before, and gives the input */
  build(scene: Scene): Promise<unknown> | unknown
}

const today = (scene: Scene): string => scene.world.at.slice(0, 10)

const terms = (scene: Scene) => ({
  needs: ['N2'], keys: ['ACC'], resources: ['EMO'], strength: 2, consistency: 2, safety: 'SAFE', permanence: 'PERM', endsOn: null,
  childConfirmed: false, lastConfirmedOn: today(scene), stewardPostId: postId(scene.area, 'R01')
})
const newTie = (scene: Scene) => ({
  caseFileId: scene.caseFileId, tieId: randomUUID(), supporterId: randomUUID(),
  newSupporter: { role: 'SP-MEZ-GURU', level: 'MEZ', label: 'Ibu guru', postId: null }, terms: terms(scene)
})
async function freshTie(scene: Scene): Promise<{ caseFileId: string; tieId: string; seenVersion: number }> {
  const tie = newTie(scene)
  await scene.done('worker', 'support-map.record-tie', tie)
  return { caseFileId: scene.caseFileId, tieId: tie.tieId, seenVersion: 1 }
}

/** In the order in which a story tells them. */
export const examples: Readonly<Record<string, Example>> = {
  'support-map.record-tie': { by: 'worker', build: newTie },
  'support-map.change-tie': { by: 'worker', build: async (scene) => ({ ...(await freshTie(scene)), terms: { ...terms(scene), strength: 3 } }) },
  'support-map.confirm-tie': { by: 'worker', build: async (scene) => ({ ...(await freshTie(scene)), confirmedOn: today(scene), byChild: true }) },
  'support-map.end-tie': { by: 'worker', build: async (scene) => ({ ...(await freshTie(scene)), reason: 'moved' }) }
}

export function exampleOf(action: string): Example {
  const example = examples[action]
  if (!example) throw new Error(`test/support/example-inputs.ts has no example for "${action}": add one, so that access, canary and audit suites cover it`)
  return example
}

/** The address of a read about the scene's own file or report, or about another one. */
export function addressOf(route: ReadRoute, subjectId: string): string {
  return `/api${route.path.replace(/:\w+/g, subjectId)}`
}
