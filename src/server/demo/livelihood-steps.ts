/** Livelihood in the demo: a sewing course and a paid internship, a workshop in signs, a grandmother's stall, and money that goes round a suspected carer. */
import { conditions } from '#domain/livelihood/lawful-work.ts'
import { addDays } from '#domain/kernel/date.ts'
import type { DemoChild } from './demo-child.ts'
import { fileId, idOf as id, type Step } from './step.ts'

interface Story {
  readonly sessions?: readonly (readonly [daysAgo: number, mediator: string, partner: string, result: string, words: string])[]
  readonly plan?: readonly [
    daysAgo: number,
    needs: readonly string[],
    income: string,
    lead: string,
    goal: string,
    reviewInDays: number,
    words: string
  ]
  readonly steps?: readonly (readonly [daysAgo: number, step: string, holder: string, dueInDays: number, doneDaysAgo: number | null])[]
  /** what was received comes on its own day */
  readonly funds?: readonly (readonly [
    daysAgo: number,
    aid: string,
    receiver: string,
    isLoan: boolean,
    planned: number,
    funding: string | null,
    received: readonly [daysAgo: number, sum: number] | null
  ])[]
  readonly activities?: readonly {
    readonly daysAgo: number
    readonly kind: string
    readonly trade: string
    readonly place: string
    readonly mentor: string
    readonly sentence: string
    readonly beginsInDays: number | null
    readonly hours: readonly [day: number, week: number] | null
    readonly pay: number
    readonly words: string
    readonly moves: readonly (readonly [daysAgo: number, stage: string])[]
  }[]
  readonly savings?: readonly (readonly [daysAgo: number, state: string, bank: string | null, cosigner: string])[]
}

const stories: Readonly<Record<string, Story>> = {
  PIPIT: {
    sessions: [
      [34, 'uptd', 'mother', 'open', 'Aku takut ditanya terus.'],
      [26, 'uptd', 'mother', 'open', 'Aku tidak mau memaksa.']
    ],
    plan: [7, ['HN5', 'HN9'], 'IN2', 'substitutes', 'Kamar anak siap dan ongkos kursus tertutup.', 80, 'Aku mau ikut membayar nanti.'],
    steps: [[7, 'FE2', 'Ibu asuh', 9, null]],
    funds: [[7, 'SV76', 'provider', false, 900_000, 'FU-E', null]],
    activities: [
      {
        daysAgo: 33,
        kind: 'course',
        trade: 'TR1',
        place: 'BLK contoh Surya',
        mentor: 'Instruktur menjahit',
        sentence: 'Ia peserta baru yang ingin belajar menjahit.',
        beginsInDays: -20,
        hours: null,
        pay: 0,
        words: 'Aku mau kursus menjahit, bukan yang lain.',
        moves: [
          [28, 'registered'],
          [20, 'running']
        ]
      },
      {
        daysAgo: 5,
        kind: 'internship',
        trade: 'TR1',
        place: 'Koperasi perempuan contoh Benang',
        mentor: 'Mentor dari koperasi',
        sentence: 'Ia peserta kursus menjahit yang mau magang.',
        beginsInDays: 10,
        hours: [6, 30],
        pay: 1_200_000,
        words: 'Aku mau uangnya masuk tabunganku sendiri.',
        moves: [[3, 'registered']]
      }
    ],
    savings: [
      [12, 'planned', null, 'institution'],
      [9, 'open', 'Bank contoh Bahari', 'substitutes']
    ]
  },
  KEPODANG: {
    activities: [
      {
        daysAgo: 14,
        kind: 'practice',
        trade: 'TR5',
        place: 'Bengkel sepeda contoh Roda',
        mentor: 'Perkumpulan Tuli',
        sentence: 'Ia peserta praktik yang memakai bahasa isyarat.',
        beginsInDays: -4,
        hours: [5, 25],
        pay: 0,
        words: 'Aku mau belajar memperbaiki sepeda.',
        moves: [
          [10, 'registered'],
          [4, 'running']
        ]
      }
    ]
  },
  PERKUTUT: {
    plan: [52, ['HN5', 'HN7'], 'IN2', 'grandparents', 'Warung Nenek ramai dan sekolah terbayar.', 30, 'Aku mau menjaga warung sore saja.'],
    steps: [
      [52, 'FE1', 'Nenek dan pekerja kasus', -45, 46],
      [50, 'FE2', 'Perangkat desa', -35, 38],
      [30, 'FE4', 'Nenek', 5, null]
    ],
    funds: [[50, 'SV75', 'grandparents', true, 2_500_000, 'FU-K', [8, 1_000_000]]]
  },
  // the parents are suspected: what comes for the household goes to the grandmother
  MURAI: { funds: [[3, 'SV76', 'grandparents', false, 600_000, 'FU-E', null]] }
}

export function livelihoodSteps(child: DemoChild): Step[] {
  const story = stories[child.codeName]
  if (!story) return []
  const caseFileId = fileId(child)
  const step = (daysAgo: number, name: Step['name'], input: (onDay: string, today: string) => object): Step => ({
    daysAgo,
    by: 'R01',
    name,
    input: (_versions, today) => ({ caseFileId, ...input(addDays(today, -daysAgo), today) })
  })
  const heard = (statement: string) => ({ statement, missingReason: null })
  return [
    ...(story.sessions ?? []).map(([daysAgo, mediator, partner, result, words], index) =>
      step(daysAgo, 'livelihood.record-session', (onDay) => ({
        sessionId: id(child, `care session ${index}`),
        about: 'care',
        mediator,
        partner,
        result,
        agreement: null,
        safeguard: 'Bertemu di kantor, anak tidak ikut dan boleh menghentikan.',
        onDay,
        ...heard(words)
      }))
    ),
    ...(story.plan ? [step(story.plan[0], 'livelihood.write-family-plan', (_, today) => planOf(story.plan as Plan, today))] : []),
    ...(story.steps ?? []).flatMap(([daysAgo, code, holder, dueInDays, doneDaysAgo], index) => {
      const stepId = id(child, `family step ${index}`)
      const added = step(daysAgo, 'livelihood.add-step', (_, today) => ({ stepId, step: code, holder, dueOn: addDays(today, dueInDays) }))
      return doneDaysAgo === null
        ? [added]
        : [added, step(doneDaysAgo, 'livelihood.settle-step', (onDay) => ({ stepId, end: 'done', onDay }))]
    }),
    ...(story.funds ?? []).flatMap(([daysAgo, aid, receiver, isLoan, planned, funding, received], index) => {
      const fund = { fundId: id(child, `family fund ${index}`), aid, receiver, isLoan, planned, funding }
      return [
        step(daysAgo, 'livelihood.keep-fund', () => ({ ...fund, seenVersion: 0, received: 0, receivedOn: null })),
        ...(received
          ? [
              step(received[0], 'livelihood.keep-fund', (receivedOn) => ({
                ...fund,
                seenVersion: 1,
                received: received[1],
                receivedOn
              }))
            ]
          : [])
      ]
    }),
    ...(story.activities ?? []).flatMap((one, index) => {
      const activityId = id(child, `activity ${index}`)
      return [
        step(one.daysAgo, 'livelihood.plan-activity', (_, today) => ({
          activityId,
          kind: one.kind,
          trade: one.trade,
          place: one.place,
          mentor: one.mentor,
          sentence: one.sentence,
          beginsOn: one.beginsInDays === null ? null : addDays(today, one.beginsInDays),
          hoursDay: one.hours?.[0] ?? null,
          hoursWeek: one.hours?.[1] ?? null,
          pay: one.pay,
          hazards: [],
          conditions: one.hours ? conditions.codes : [],
          ...heard(one.words)
        })),
        ...one.moves.map(([daysAgo, stage]) =>
          step(daysAgo, 'livelihood.move-activity', (onDay) => ({
            activityId,
            moveId: id(child, `activity ${index} ${stage}`),
            stage,
            reason: null,
            onDay
          }))
        )
      ]
    }),
    ...(story.savings ?? []).map(([daysAgo, state, bank, cosigner], index) =>
      step(daysAgo, 'livelihood.keep-savings', (onDay) => ({ seenVersion: index, state, bank, cosigner, onDay }))
    )
  ]
}

type Plan = NonNullable<Story['plan']>
const planOf = ([, needs, income, lead, goal, reviewInDays, statement]: Plan, today: string) => ({
  seenVersion: 0,
  needs,
  income,
  lead,
  goal,
  reviewOn: addDays(today, reviewInDays),
  statement,
  missingReason: null
})
