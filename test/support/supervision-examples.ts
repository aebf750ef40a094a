/** Examples of supervision: a talk with the worker of the scene about its child, what was agreed there, a look at an institution. */
import { randomUUID } from 'node:crypto'
import { addDays } from '#domain/kernel/date.ts'
import { accountId, postId } from '#server/demo/network.ts'
import type { Example, Scene } from './example-inputs.ts'
import { today } from './today.ts'

const talk = (scene: Scene) => ({
  sessionId: randomUUID(),
  supervisorPostId: postId(scene.area, 'R02'),
  kind: 'individual',
  heldOn: today(scene),
  with: [{ postId: postId(scene.area, 'R01'), accountId: accountId(scene.area, 'R01') }],
  agenda: ['support', 'education'],
  caseFileIds: [scene.caseFileId],
  points: [{ pointId: randomUUID(), text: 'Mencari orang dewasa kedua bersama anak.', owner: 'worker', dueOn: addDays(today(scene), 7) }],
  nextOn: addDays(today(scene), 30)
})

/** An institution that holds a tie on the circle of the scene's child. */
async function institution(scene: Scene) {
  const [held] = await scene.world.asOwner<{ role: string; post: string | null }>(
    `select s.role, s.post_id as post from casework.tie t join casework.supporter s on s.id = t.supporter_id
     where t.case_file_id = $1 and t.ended_at is null and s.level = 'MAC' limit 1`,
    [scene.caseFileId]
  )
  if (held) return { role: held.role, postId: held.post }
  const supporterId = randomUUID()
  await scene.done('worker', 'support-map.record-tie', {
    caseFileId: scene.caseFileId,
    tieId: randomUUID(),
    supporterId,
    newSupporter: { role: 'SP-MAC-PSIKOLOG', level: 'MAC', label: 'Psikolog contoh', postId: null },
    terms: {
      needs: ['N2'],
      keys: ['EMP'],
      resources: ['EMO'],
      strength: 2,
      consistency: 2,
      safety: 'SAFE',
      permanence: 'PERM',
      endsOn: null,
      childConfirmed: true,
      lastConfirmedOn: today(scene),
      stewardPostId: postId(scene.area, 'R01')
    }
  })
  return { role: 'SP-MAC-PSIKOLOG', postId: null }
}

export const supervisionExamples: Readonly<Record<string, Example>> = {
  'supervision.record-session': { by: 'supervisor', build: talk },
  'supervision.close-point': {
    by: 'worker',
    async build(scene) {
      const held = talk(scene)
      await scene.done('supervisor', 'supervision.record-session', held)
      return { pointId: held.points[0]?.pointId, seenVersion: 1, outcome: 'done' }
    }
  },
  'supervision.check-institution': {
    by: 'supervisor',
    build: async (scene) => ({
      checkId: randomUUID(),
      supervisorPostId: postId(scene.area, 'R02'),
      ...(await institution(scene)),
      checkedOn: today(scene),
      kept: 'partly',
      consistency: 2,
      concerns: ['funds-end'],
      nextStep: 'Menanyakan jadwal pengganti kepada dinas.',
      dueOn: addDays(today(scene), 14)
    })
  },
  'supervision.record-wellbeing': {
    by: 'worker',
    build: () => ({ checkId: randomUUID(), scores: { load: 3, support: 4, rest: 3, strain: 2 } })
  },
  'supervision.ask-for-talk': {
    by: 'companion',
    async build(scene) {
      // whoever asked before has been answered by a talk
      await scene.world.asOwner('delete from agency.talk_request where account_id = $1', [accountId(scene.area, 'R03')])
      return { requestId: randomUUID(), postId: postId(scene.area, 'R03') }
    }
  }
}
