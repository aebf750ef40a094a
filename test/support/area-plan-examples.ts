/** Valid inputs of an area's plan: led by the head of the scene's unit, in the scene's own kabupaten or kota. */
import { randomUUID } from 'node:crypto'
import { addDays } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import type { Example, Scene } from './example-inputs.ts'
import { today } from './today.ts'

const regionOf = async (scene: Scene): Promise<string> =>
  (
    await scene.world.asOwner<{ code: string }>(
      'select left(u.region_code, 5) as code from agency.unit u join agency.post p on p.unit_id = u.id where p.id = $1',
      [postId(scene.area, 'R04')]
    )
  )[0]?.code ?? ''

const newPlan = async (scene: Scene) => ({
  planId: randomUUID(),
  regionCode: await regionOf(scene),
  terms: {
    driver: 'DR15',
    problem: 'Belum ada juru bahasa isyarat.',
    origin: 'training',
    originId: randomUUID(),
    originWords: 'Pelatihan modul penganggaran.'
  }
})
async function openPlan(scene: Scene): Promise<string> {
  const plan = await newPlan(scene)
  await scene.done('head', 'area-plan.open', plan)
  return plan.planId
}
const termsOf = (scene: Scene, post = 'R04') => ({
  what: 'Kontrak juru bahasa setahun.',
  responsiblePostId: postId(scene.area, post),
  partnerPostIds: [postId(scene.area, 'dinsos')],
  outsideOffices: ['Kantor perencanaan contoh'],
  dueOn: addDays(today(scene), 60),
  amount: 5_000_000,
  funding: 'FU-D',
  funded: true,
  indicator: { words: 'Hari menunggu', unit: 'days', baseline: 14, target: 2 }
})
const newPromise = async (scene: Scene, post?: string) => ({
  planId: await openPlan(scene),
  commitmentId: randomUUID(),
  terms: termsOf(scene, post)
})
async function promise(scene: Scene, post?: string): Promise<string> {
  const made = await newPromise(scene, post)
  await scene.done('head', 'area-plan.add-commitment', made)
  return made.commitmentId
}
const changeOf = (scene: Scene, commitmentId: string) => ({
  commitmentId,
  seenVersion: 1,
  terms: termsOf(scene),
  reason: 'Tugas berpindah jabatan.'
})
/** Promised by one post and moved to that of the head, who has not said a word about it yet. */
async function moved(scene: Scene): Promise<string> {
  const commitmentId = await promise(scene, 'R01')
  await scene.done('head', 'area-plan.change-commitment', changeOf(scene, commitmentId))
  return commitmentId
}
async function asked(scene: Scene): Promise<string> {
  const takingId = randomUUID()
  const question = { takingId, answer: 'asked', question: 'Apakah sudah masuk usulan anggaran?' }
  await scene.done('head', 'area-plan.take-over-commitment', { ...question, commitmentId: await moved(scene) })
  return takingId
}

export const areaPlanExamples: Readonly<Record<string, Example>> = {
  'area-plan.open': { by: 'head', build: newPlan },
  'area-plan.add-commitment': { by: 'head', build: (scene) => newPromise(scene) },
  'area-plan.change-commitment': { by: 'head', build: async (scene) => changeOf(scene, await promise(scene)) },
  'area-plan.record-progress': {
    by: 'head',
    build: async (scene) => ({
      commitmentId: await promise(scene),
      progressId: randomUUID(),
      seenVersion: 1,
      status: 'BLOCKED',
      value: 9,
      measuredOn: today(scene),
      reason: 'Menunggu tanda tangan.'
    })
  },
  'area-plan.take-over-commitment': {
    by: 'head',
    build: async (scene) => ({ commitmentId: await moved(scene), takingId: randomUUID(), answer: 'accepted', question: null })
  },
  'area-plan.answer-taker': { by: 'head', build: async (scene) => ({ takingId: await asked(scene), reply: 'Sudah diusulkan.' }) },
  'area-plan.record-meeting': {
    by: 'head',
    build: async (scene) => ({
      meetingId: randomUUID(),
      regionCode: await regionOf(scene),
      heldOn: today(scene),
      attendingPostIds: [postId(scene.area, 'R04'), postId(scene.area, 'dinsos')],
      outsideOffices: ['Kantor perencanaan contoh'],
      decisions: [{ decisionId: randomUUID(), words: 'Masuk usulan anggaran.', commitmentId: await promise(scene) }],
      nextOn: addDays(today(scene), 30)
    })
  },
  'area-plan.record-programme': {
    by: 'head',
    build: async (scene) => ({
      programmeId: randomUUID(),
      regionCode: await regionOf(scene),
      seenVersion: 0,
      terms: {
        name: 'Rumah aman bersama',
        institution: 'Dinas contoh',
        services: ['SV40'],
        since: addDays(today(scene), -400),
        funding: 'FU-D',
        fundedUntil: addDays(today(scene), 40),
        decree: 'SK contoh nomor 12',
        decreeUntil: addDays(today(scene), 90),
        responsiblePostId: postId(scene.area, 'R04'),
        state: 'running'
      }
    })
  },
  'area-plan.close': { by: 'head', build: async (scene) => ({ planId: await openPlan(scene), outcome: 'Juru bahasa tersedia.' }) }
}
