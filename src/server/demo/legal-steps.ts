/** The law beside the demo children: protection that was granted, a verdict whose restitution came, a report with the child's own yes (domain.md H). GELATIK's report still waits. */
import { addDays } from '#domain/kernel/date.ts'
import type { DemoChild } from './demo-child.ts'
import { postId } from './network.ts'
import { fileId, idOf as id, type Step } from './step.ts'

type Told =
  | { readonly what: 'step'; readonly stage: string; readonly on: number; readonly institution: string | null; readonly reason?: string }
  | { readonly what: 'along'; readonly proceeding: string; readonly on: number; readonly by: string | null; readonly companion?: string }
  | { readonly what: 'money'; readonly kind: string; readonly amount: number; readonly on: number }
  | { readonly what: 'number'; readonly kind: string; readonly number: string; readonly on: number }
  | { readonly what: 'right'; readonly right: string; readonly state: string }
  | { readonly what: 'notice'; readonly notice: string; readonly on: number }

/** Within three days of every report the police did not bring, they are told (SLA-04); nobody asked for protection. */
const reported = (daysAgo: number): readonly (readonly [daysAgo: number, told: Told])[] => [
  [daysAgo, { what: 'step', stage: 'LG02', on: daysAgo, institution: 'R06' }],
  [daysAgo, { what: 'step', stage: 'LP0', on: daysAgo, institution: 'R06', reason: 'not-needed' }],
  [daysAgo, { what: 'right', right: 'HK-A1', state: 'explained' }]
]

/** `on`: days ago it happened, below zero for days to come; the first figure is when it was written down. */
const told: Readonly<Record<string, readonly (readonly [daysAgo: number, told: Told])[]>> = {
  KENARI: [...reported(89), [61, { what: 'step', stage: 'LG16', on: 61, institution: 'R06', reason: 'offender-unknown' }]],
  PERKUTUT: [...reported(73), [40, { what: 'step', stage: 'LG16', on: 41, institution: 'R06', reason: 'offender-unknown' }]],
  PIPIT: [...reported(46), [21, { what: 'step', stage: 'LG04', on: 22, institution: 'R06' }]],
  JALAK: reported(20),
  MURAI: reported(18),
  KUTILANG: reported(15),
  MERPATI: [
    [9, { what: 'step', stage: 'LG02', on: 9, institution: 'R06' }],
    [9, { what: 'number', kind: 'police-report', number: 'LP/B/000/CONTOH/2026', on: 9 }],
    [8, { what: 'step', stage: 'LP1', on: 8, institution: 'R06' }],
    [7, { what: 'step', stage: 'LP2', on: 7, institution: 'R09' }],
    [7, { what: 'number', kind: 'lpsk', number: 'CONTOH/000/LPSK', on: 7 }],
    [6, { what: 'step', stage: 'LG04', on: 6, institution: 'R06' }],
    [5, { what: 'along', proceeding: 'questioning', on: 5, by: 'R01' }],
    [5, { what: 'right', right: 'HK-A1', state: 'explained' }],
    [5, { what: 'right', right: 'HK-B4', state: 'explained' }],
    [5, { what: 'right', right: 'HK-C05', state: 'fulfilled' }],
    [1, { what: 'step', stage: 'LP3', on: 1, institution: 'R09' }],
    [1, { what: 'right', right: 'HK-B1', state: 'fulfilled' }],
    [1, { what: 'notice', notice: 'restitution-file', on: 1 }],
    [1, { what: 'along', proceeding: 'recording', on: -3, by: 'R01' }]
  ],
  KEPODANG: [
    [27, { what: 'step', stage: 'LP0', on: 198, institution: 'R06', reason: 'not-needed' }],
    [27, { what: 'step', stage: 'LG02', on: 199, institution: 'R06' }],
    [27, { what: 'step', stage: 'LG04', on: 190, institution: 'R06' }],
    [27, { what: 'step', stage: 'LG05', on: 110, institution: 'R07' }],
    [27, { what: 'step', stage: 'LG06', on: 80, institution: 'R07' }],
    [27, { what: 'step', stage: 'LG07', on: 60, institution: 'R08' }],
    [27, { what: 'money', kind: 'claimed', amount: 36_000_000, on: 75 }],
    [20, { what: 'right', right: 'HK-A6', state: 'explained' }],
    [18, { what: 'along', proceeding: 'hearing', on: 18, by: 'R01' }],
    [10, { what: 'step', stage: 'LG08', on: 10, institution: 'R08' }],
    [10, { what: 'along', proceeding: 'verdict', on: 10, by: null, companion: 'AC-LAW' }],
    [10, { what: 'money', kind: 'ordered', amount: 30_000_000, on: 10 }],
    [9, { what: 'right', right: 'HK-C06', state: 'fulfilled' }],
    [6, { what: 'money', kind: 'paid', amount: 12_500_000, on: 6 }],
    [3, { what: 'step', stage: 'LG10', on: 3, institution: 'R08' }],
    [2, { what: 'money', kind: 'paid', amount: 17_500_000, on: 2 }],
    [2, { what: 'right', right: 'HK-C23', state: 'explained' }]
  ],
  CENDET: [
    [128, { what: 'step', stage: 'LG02', on: 128, institution: 'R06' }],
    [128, { what: 'step', stage: 'LP0', on: 128, institution: 'R06', reason: 'child-asked' }],
    [126, { what: 'number', kind: 'police-report', number: 'LP/B/001/CONTOH/2026', on: 128 }],
    [125, { what: 'right', right: 'HK-A7', state: 'fulfilled' }],
    [90, { what: 'step', stage: 'LG04', on: 92, institution: 'R06' }]
  ]
}

export const legalSteps = (child: DemoChild): Step[] =>
  (told[child.codeName] ?? []).map(([daysAgo, one], index) => ({
    daysAgo,
    by: 'R01',
    name: commands[one.what],
    input: (_, today) => ({ caseFileId: fileId(child), ...inputOf(child, one, `legal ${index}`, (back) => addDays(today, -back), daysAgo) })
  }))

const commands = {
  step: 'legal.record-step',
  along: 'legal.keep-accompaniment',
  money: 'legal.record-restitution',
  number: 'legal.note-reference',
  right: 'legal.keep-right',
  notice: 'legal.record-notice'
} as const

function inputOf(child: DemoChild, one: Told, name: string, day: (back: number) => string, daysAgo: number): object {
  switch (one.what) {
    case 'step': {
      const { stage, on, institution, reason = null } = one
      const at = stage === 'LG02' || stage === 'LP1' ? `${day(on)}T01:30:00.000Z` : null
      return { stepId: id(child, name), stage, happenedOn: day(on), at, institution, reason }
    }
    case 'along': {
      const { proceeding, on, by, companion = null } = one
      return {
        accompanimentId: id(child, name),
        seenVersion: 0,
        proceeding,
        onDay: day(on),
        outcome: on < 0 ? 'planned' : 'held',
        companionPostId: by && postId(child.area, by),
        companion,
        isTrained: by ? null : true,
        wish: 'met',
        despite: null
      }
    }
    case 'money':
      return { entryId: id(child, name), kind: one.kind, amount: one.amount, onDay: day(one.on) }
    case 'number':
      return { referenceId: id(child, name), kind: one.kind, number: one.number, notedOn: day(one.on) }
    case 'right':
      return { right: one.right, state: one.state, onDay: day(daysAgo), deniedBy: null, seenVersion: 0 }
    case 'notice':
      return { dutyId: id(child, name), notice: one.notice, onDay: day(one.on) }
  }
}
