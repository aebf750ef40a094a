/** Valid inputs for papers. What they print is laid by the story itself. */
import { randomUUID } from 'node:crypto'
import type { Example, Scene } from './example-inputs.ts'

export const paperOn = (caseFileId: string, over: object = {}) => ({
  caseFileId,
  paperId: randomUUID(),
  kind: 'DC04',
  format: 'pdf',
  purpose: 'accompany',
  rowId: null,
  parts: [],
  reader: 'team',
  postId: null,
  role: null,
  office: null,
  basis: null,
  consentId: null,
  bestInterestId: null,
  legalDuty: null,
  ...over
})

const made = async (scene: Scene) => {
  const paper = paperOn(scene.caseFileId)
  await scene.done('worker', 'paper.make', paper)
  return { caseFileId: scene.caseFileId, paperId: paper.paperId }
}

export const paperExamples = {
  'paper.make': { by: 'worker', build: (scene: Scene) => paperOn(scene.caseFileId) },
  'paper.fetch': { by: 'worker', build: async (scene: Scene) => ({ ...(await made(scene)), ticketId: randomUUID() }) },
  'paper.withdraw': { by: 'worker', build: async (scene: Scene) => ({ ...(await made(scene)), reason: 'PW1' }) }
} satisfies Record<string, Example>
