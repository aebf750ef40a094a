/** Valid inputs of what children say: written on the handed-over telephone, answered by who guides, and complained of outside the team. */
import { dayOf } from '#domain/kernel/date.ts'
import { createHash, randomUUID } from 'node:crypto'
import { noFaces } from '#domain/child-voice/voice.ts'
import type { Example, Scene } from './example-inputs.ts'

export const sheetEntry = (scene: Pick<Scene, 'caseFileId'>, kind: 'feedback' | 'statement' | 'wish' | 'complaint', over: object = {}) => ({
  caseFileId: scene.caseFileId,
  aboutPostId: null,
  byStaff: false,
  entryId: randomUUID(),
  kind,
  answers: kind === 'feedback' ? { ...noFaces, listened: 4, safe: 2 } : noFaces,
  wishedSex: kind === 'wish' ? 'P' : null,
  words: 'Aku ingin dijelaskan lebih pelan.',
  ...over
})

async function written(scene: Scene, kind: 'feedback' | 'wish' | 'complaint'): Promise<string> {
  const entry = sheetEntry(scene, kind)
  await scene.done('worker', 'child-voice.write-sheet', entry)
  return entry.entryId
}

export const childVoiceExamples: Readonly<Record<string, Example>> = {
  'child-voice.write-sheet': { by: 'worker', build: (scene) => sheetEntry(scene, 'feedback') },
  'child-voice.record-statement': {
    by: 'worker',
    build: (scene) => ({
      caseFileId: scene.caseFileId,
      statementId: randomUUID(),
      words: 'Aku mau sekolah di tempat baru.',
      saidOn: dayOf(scene.world.at),
      shownBack: true
    })
  },
  'child-voice.make-slip': {
    by: 'worker',
    build: (scene) => ({
      caseFileId: scene.caseFileId,
      slipId: randomUUID(),
      codeHash: createHash('sha256').update(randomUUID()).digest('hex')
    })
  },
  'child-voice.mark-talked': { by: 'supervisor', build: async (scene) => ({ feedbackId: await written(scene, 'feedback') }) },
  'child-voice.answer-wish': {
    by: 'supervisor',
    build: async (scene) => ({
      wishId: await written(scene, 'wish'),
      seenVersion: 1,
      answer: 'not-yet',
      reason: 'Pendamping perempuan baru ada minggu depan.',
      toldOn: dayOf(scene.world.at)
    })
  },
  'child-voice.answer-complaint': {
    by: 'reader',
    build: async (scene) => ({
      complaintId: await written(scene, 'complaint'),
      seenVersion: 1,
      step: 'done',
      whatWasDone: 'Jadwal pertemuan diubah bersama anak.',
      toldHow: 'met'
    })
  },
  'child-voice.share-complaint': {
    by: 'reader',
    build: async (scene) => ({ complaintId: await written(scene, 'complaint'), seenVersion: 1 })
  }
}
