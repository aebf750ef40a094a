/** Examples of case conferences: called, promised, begun with the child's view, decided and ended. One at a time, so each clears the table first. */
import { randomUUID } from 'node:crypto'
import { postId } from '#server/demo/network.ts'
import { beginningOf, callOf, type Called, decisionOf } from './conferring.ts'
import type { Example, Scene } from './example-inputs.ts'

/** Whatever is still called or under way is over. */
const clear = (scene: Scene): Promise<unknown> =>
  scene.world.asOwner(
    `update casework.conference set state = 'called-off', call_off_reason = 'solved', ended_at = now(), begun_at = null, statement = null,
       missing_reason = null, child_part = null where case_file_id = $1 and state in ('called', 'running')`,
    [scene.caseFileId]
  )

const call = async (scene: Scene): Promise<Called> => {
  await clear(scene)
  const called = callOf(scene.world.at, scene.caseFileId, scene.area)
  // everybody but the own unit signs on paper: a volunteer of the village, who has no account
  const [worker, supervisor] = called.participants
  const paper = { participantId: randomUUID(), postId: postId(scene.area, 'patbm'), office: null, role: 'R17' }
  return { ...called, participants: [worker, supervisor, paper].filter((one) => one !== undefined) }
}

async function called(scene: Scene): Promise<Called> {
  const conference = await call(scene)
  await scene.done('worker', 'conference.convene', conference)
  return conference
}

async function promised(scene: Scene): Promise<Called> {
  const conference = await called(scene)
  const [worker, supervisor, paper] = conference.participants
  const { conferenceId, caseFileId } = conference
  await scene.done('worker', 'conference.pledge', { conferenceId, participantId: worker?.participantId })
  await scene.done('supervisor', 'conference.pledge', { conferenceId, participantId: supervisor?.participantId })
  await scene.done('worker', 'conference.record-paper-pledge', {
    caseFileId,
    conferenceId,
    participantId: paper?.participantId,
    signed: true
  })
  return conference
}

async function running(scene: Scene): Promise<Called> {
  const conference = await promised(scene)
  await scene.done('worker', 'conference.begin', beginningOf(conference))
  return conference
}

const decision = async (scene: Scene) => {
  const made = decisionOf(scene.world.at, await running(scene), { ownerPostId: postId(scene.area, 'puskesmas') })
  return made
}
const which = ({ caseFileId, conferenceId }: Called) => ({ caseFileId, conferenceId })

export const conferenceExamples: Readonly<Record<string, Example>> = {
  'conference.convene': { by: 'worker', build: call },
  'conference.reschedule': {
    by: 'worker',
    async build(scene) {
      const conference = await called(scene)
      return { ...which(conference), seenVersion: 1, heldAt: conference.heldAt, way: 'online', place: 'Ruang daring unit' }
    }
  },
  'conference.call-off': {
    by: 'worker',
    build: async (scene) => ({ ...which(await called(scene)), seenVersion: 1, reason: 'people-missing' })
  },
  'conference.pledge': {
    by: 'worker',
    async build(scene) {
      const { conferenceId, participants } = await called(scene)
      return { conferenceId, participantId: participants[0]?.participantId ?? randomUUID() }
    }
  },
  'conference.record-paper-pledge': {
    by: 'worker',
    async build(scene) {
      const conference = await called(scene)
      return { ...which(conference), participantId: conference.participants[2]?.participantId, signed: true }
    }
  },
  'conference.begin': { by: 'supervisor', build: async (scene) => beginningOf(await promised(scene)) },
  'conference.record-attendance': {
    by: 'supervisor',
    async build(scene) {
      const conference = await running(scene)
      return { ...which(conference), attendance: beginningOf(conference).attendance }
    }
  },
  'conference.record-decision': { by: 'worker', build: decision },
  'conference.strike-decision': {
    by: 'worker',
    async build(scene) {
      const { caseFileId, conferenceId, ...made } = await decision(scene)
      await scene.done('worker', 'conference.record-decision', { caseFileId, conferenceId, ...made })
      return { caseFileId, conferenceId, decisionId: made.decisionId }
    }
  },
  'conference.close': {
    by: 'supervisor',
    build: async (scene) => ({ ...which(await running(scene)), seenVersion: 2, undecided: 'more-facts' })
  }
}
