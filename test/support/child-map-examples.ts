/** Examples of the child's own map: made in child mode, one of its people known as a supporter, one difference talked about. */
import { randomUUID } from 'node:crypto'
import { postId } from '#server/demo/network.ts'
import type { Example, Scene } from './example-inputs.ts'
import { today } from './today.ts'

export const childMapInput = (caseFileId: string, madeOn: string) => ({
  caseFileId,
  mapId: randomUUID(),
  way: 'RINGS',
  madeOn,
  stopped: false,
  people: [
    {
      personId: randomUUID(),
      kind: 'GRAND',
      name: 'Mbah',
      near: 'NEAR',
      turn: 20,
      feeling: 'HAPPY',
      gives: ['BESIDE', 'FOOD'],
      moreOften: true
    },
    { personId: randomUUID(), kind: 'TEACHER', name: null, near: 'FAR', turn: 200, feeling: 'PLAIN', gives: ['SCHOOL'], moreOften: false }
  ],
  statement: 'Aku mau lebih sering ke rumah Mbah.',
  missingReason: null
})

async function freshMap(scene: Scene) {
  const map = childMapInput(scene.caseFileId, today(scene))
  await scene.done('worker', 'support-map.record-child-map', map)
  return { caseFileId: scene.caseFileId, mapId: map.mapId, personId: map.people[0]?.personId ?? '' }
}

async function freshSupporter(scene: Scene): Promise<string> {
  const supporterId = randomUUID()
  await scene.done('worker', 'support-map.record-tie', {
    caseFileId: scene.caseFileId,
    tieId: randomUUID(),
    supporterId,
    newSupporter: { role: 'SP-MIC-KAKEK-NENEK', level: 'MIC', label: 'Nenek', postId: null },
    terms: {
      needs: ['N3'],
      keys: ['ACC'],
      resources: [],
      strength: 1,
      consistency: 1,
      safety: 'SAFE',
      permanence: 'PERM',
      endsOn: null,
      childConfirmed: false,
      lastConfirmedOn: today(scene),
      stewardPostId: postId(scene.area, 'R01')
    }
  })
  return supporterId
}

export const childMapExamples: Readonly<Record<string, Example>> = {
  'support-map.record-child-map': { by: 'worker', build: (scene) => childMapInput(scene.caseFileId, today(scene)) },
  'support-map.link-child-person': {
    by: 'worker',
    async build(scene) {
      const { caseFileId, personId } = await freshMap(scene)
      return { caseFileId, linkId: randomUUID(), personId, supporterId: await freshSupporter(scene), seenVersion: 0 }
    }
  },
  'support-map.talk-about-maps': {
    by: 'worker',
    build: async (scene) => ({
      ...(await freshMap(scene)),
      talkId: randomUUID(),
      point: 'ONLY-CHILD',
      supporterId: null,
      talkedOn: today(scene),
      agreed: 'Kita ajak Mbah ke pertemuan berikut.'
    })
  }
}
