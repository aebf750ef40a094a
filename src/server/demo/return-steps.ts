/** The way home of two demo children: whose family refused and who was asked instead, and a panel that waits for its last signature. */
import { addDays } from '#domain/kernel/date.ts'
import type { CareWay } from '#domain/episode/return.ts'
import type { DemoChild } from './demo-child.ts'
import { postId } from './network.ts'
import { fileId, idOf as id, type Step } from './step.ts'

interface Way {
  readonly statuses: readonly (readonly [daysAgo: number, status: string])[]
  readonly tries: readonly (readonly [daysAgo: number, way: CareWay, withWhom: string, outcome: string, words: string])[]
  readonly steps: readonly (readonly [daysAgo: number, kind: string, words: string])[]
  readonly panel?: { readonly daysAgo: number; readonly chosen: string; readonly reasons: string; readonly words: string }
}

const ways: Readonly<Record<string, Way>> = {
  PIPIT: {
    statuses: [
      [38, 'FS3'],
      [26, 'FS4']
    ],
    tries: [
      [34, 'CW1', 'parents', 'undecided', 'Aku takut ditanya terus.'],
      [26, 'CW1', 'parents', 'declined', 'Aku tidak mau memaksa.'],
      [19, 'CW2', 'relatives', 'declined', 'Bibi baik, tapi rumahnya penuh.'],
      [11, 'CW3', 'substitutes', 'accepted', 'Ibu asuh mau aku panggil Ibu.']
    ],
    steps: [
      [14, 'fear-and-wish', 'Aku takut ditinggal lagi. Aku mau kamar sendiri.'],
      [10, 'home-visit', 'Kamarnya terang.'],
      [8, 'trial-contact', 'Kami masak bersama.']
    ],
    panel: {
      daysAgo: 4,
      chosen: 'DO3',
      reasons: 'Keluarga dan kerabat belum menerima. Keluarga pengganti siap, dekat tempat kursus, dan dipilih anak.',
      words: 'Aku mau tinggal dengan Ibu asuh.'
    }
  },
  MURAI: {
    statuses: [[5, 'FS5']],
    tries: [[4, 'CW2', 'grandparents', 'accepted', 'Di rumah Nenek aku bisa tidur.']],
    steps: [[3, 'fear-and-wish', 'Aku takut dijemput. Aku mau sekolah dari rumah Nenek.']]
  }
}

export function returnSteps(child: DemoChild): Step[] {
  const way = ways[child.codeName]
  if (!way) return []
  const caseFileId = fileId(child)
  const step = (daysAgo: number, name: Step['name'], input: (onDay: string) => object, by: Step['by'] = 'R01'): Step => ({
    daysAgo,
    by,
    name,
    input: (_versions, today) => ({ caseFileId, ...input(addDays(today, -daysAgo)) })
  })
  const heard = (statement: string) => ({ statement, missingReason: null })
  return [
    ...way.statuses.map(([daysAgo, status], index) =>
      step(daysAgo, 'episode.record-family-status', (onDay) => ({ statusId: id(child, `family-status-${index}`), status, onDay }))
    ),
    ...way.tries.map(([daysAgo, care, withWhom, outcome, words], index) =>
      step(daysAgo, 'episode.record-care-try', (onDay) => ({
        tryId: id(child, `care-try-${index}`),
        way: care,
        withWhom,
        outcome,
        onDay,
        // of whoever is suspected nothing is asked (FS5)
        skipReason: child.codeName === 'MURAI' ? 'Orang tua diduga terlibat, jadi tidak ditanya.' : null,
        ...heard(words)
      }))
    ),
    ...way.steps.map(([daysAgo, kind, words], index) =>
      step(daysAgo, 'episode.record-return-step', (onDay) => ({ stepId: id(child, `return-step-${index}`), kind, onDay, ...heard(words) }))
    ),
    ...(way.panel ? panelSteps(child, way.panel, step) : [])
  ]
}

type Make = (daysAgo: number, name: Step['name'], input: (onDay: string) => object, by?: Step['by']) => Step

/** The worker and the psychologist on paper have signed; the head has not. */
function panelSteps(child: DemoChild, panel: NonNullable<Way['panel']>, step: Make): Step[] {
  const determinationId = id(child, 'determination')
  const memberId = (who: string) => id(child, `panel-${who}`)
  const sign = (who: string, given: (onDay: string) => object) =>
    step(panel.daysAgo, 'episode.sign-determination', (onDay) => ({
      determinationId,
      memberId: memberId(who),
      agrees: true,
      dissent: null,
      paperOn: null,
      ...given(onDay)
    }))
  return [
    step(panel.daysAgo, 'episode.open-determination', (onDay) => ({
      determinationId,
      question: 'BD1',
      options: ['DO2', 'DO3', 'DO4'],
      chosen: panel.chosen,
      reasons: panel.reasons,
      statement: panel.words,
      missingReason: null,
      reviewOn: addDays(onDay, 60),
      members: [
        { memberId: memberId('worker'), postId: postId(child.area, 'R01'), profession: null, office: null },
        { memberId: memberId('head'), postId: postId(child.area, 'R04'), profession: null, office: null },
        { memberId: memberId('psychologist'), postId: null, profession: 'psychology', office: 'RSUD contoh' }
      ]
    })),
    sign('worker', () => ({})),
    sign('psychologist', (paperOn) => ({ paperOn }))
  ]
}
