/** Two conferences of the demo: one held, with a decision still to be taken into the plan, and one called for the day after tomorrow. */
import { addDays } from '#domain/kernel/date.ts'
import type { DemoChild } from './demo-child.ts'
import { postId } from './network.ts'
import { fileId, idOf as id, type Step } from './step.ts'

interface Meeting {
  /** negative: days to come */
  readonly heldDaysAgo: number
  readonly calledDaysAgo: number
  readonly reasons: readonly string[]
  readonly way: string
  readonly place: string
  /** beside the worker and the supervisor: posts of the area with their duty */
  readonly services: readonly (readonly [post: string, role: string])[]
  readonly points: readonly object[]
}

const meetings: Readonly<Record<string, Meeting>> = {
  MERPATI: {
    heldDaysAgo: 2,
    calledDaysAgo: 4,
    reasons: ['more-agencies', 'big-decision'],
    way: 'office',
    place: 'Ruang rapat UPTD, lantai dua',
    services: [
      ['rumah-aman', 'R13'],
      ['lbh', 'R12'],
      ['dikbud', 'R15']
    ],
    points: [
      { need: 'N6', key: 'EMP', level: 'MAC', question: 'who-accompanies', note: null },
      { need: 'N4', key: 'EMP', level: 'MEZ', question: 'school', note: 'Belajar tanpa keluar rumah dulu.' }
    ]
  },
  KUTILANG: {
    heldDaysAgo: -2,
    calledDaysAgo: 1,
    reasons: ['more-agencies', 'dispute'],
    way: 'partner',
    place: 'Kantor jaringan, ruang temu',
    services: [
      ['lsm', 'R19'],
      ['psikolog', 'R11']
    ],
    points: [
      { need: 'N2', key: 'ACC', level: 'MAC', question: 'which-service', note: 'Dua lembaga, satu kali bicara dengan anak.' },
      { need: 'N7', key: 'PRO', level: 'MIC', question: 'who-accompanies', note: null }
    ]
  }
}

export function conferenceSteps(child: DemoChild): Step[] {
  const meeting = meetings[child.codeName]
  if (!meeting) return []
  const of = { caseFileId: fileId(child), conferenceId: id(child, 'conference') }
  const seats = ([['R01', 'R01'], ['R02', 'R02'], ...meeting.services] as const).map(([post, role]) => ({
    participantId: id(child, `seat ${post}`),
    postId: postId(child.area, post),
    office: null,
    role
  }))
  const pledge = (by: 'R01' | 'R02'): Step => ({
    daysAgo: meeting.calledDaysAgo,
    by,
    name: 'conference.pledge',
    input: () => ({ conferenceId: of.conferenceId, participantId: id(child, `seat ${by}`) })
  })
  return [
    {
      daysAgo: meeting.calledDaysAgo,
      by: 'R01',
      name: 'conference.convene',
      input: (_, today) => ({
        ...of,
        heldAt: `${addDays(today, -meeting.heldDaysAgo)}T03:00:00.000Z`,
        way: meeting.way,
        place: meeting.place,
        reasons: meeting.reasons,
        convenerPostId: postId(child.area, 'R01'),
        participants: seats,
        points: meeting.points.map((point, index) => ({ pointId: id(child, `point ${index}`), ...point }))
      })
    },
    pledge('R01'),
    pledge('R02'),
    ...(meeting.heldDaysAgo < 0 ? [] : heldSteps(child, meeting, of, seats))
  ]
}

/** Each promised on the own account, the child's words first, two decisions; the first of them is in the plan by now. */
function heldSteps(
  child: DemoChild,
  meeting: Meeting,
  of: { readonly caseFileId: string; readonly conferenceId: string },
  seats: readonly { readonly participantId: string }[]
): Step[] {
  const daysAgo = meeting.heldDaysAgo
  const signed = meeting.services.map(
    ([post]): Step => ({
      daysAgo,
      by: post,
      name: 'conference.pledge',
      input: () => ({ conferenceId: of.conferenceId, participantId: id(child, `seat ${post}`) })
    })
  )
  const terms = [
    {
      need: 'N6',
      key: 'EMP',
      level: 'MAC',
      service: 'SV53',
      what: 'Satu pendamping hukum untuk seluruh proses',
      workerRole: 'ADVOCATE',
      owner: 'lbh',
      days: 7
    },
    {
      need: 'N4',
      key: 'EMP',
      level: 'MEZ',
      service: 'SV63',
      what: 'Bimbingan belajar dua kali sepekan',
      workerRole: 'BROKER',
      owner: 'dikbud',
      days: 12
    }
  ].map(({ owner, days, ...one }) => ({ ...one, days, ownerPostId: postId(child.area, owner), outsideOwner: null }))
  const decided = terms.map(
    ({ days, ...one }, index): Step => ({
      daysAgo,
      by: index === 0 ? 'R01' : 'R02',
      name: 'conference.record-decision',
      input: (_, today) => ({
        ...of,
        decisionId: id(child, `decision ${index}`),
        actionId: id(child, `decided action ${index}`),
        terms: {
          ...one,
          pointId: id(child, `point ${index}`),
          dueOn: addDays(today, days),
          goalId: index === 0 ? id(child, 'goal 1') : null,
          dissent: []
        }
      })
    })
  )
  return [
    ...signed,
    {
      daysAgo,
      by: 'R01',
      name: 'conference.begin',
      input: () => ({
        ...of,
        seenVersion: 1,
        attendance: seats.map(({ participantId }) => ({ participantId, attendance: 'came' })),
        statement: 'Aku mau belajar lagi. Tolong satu orang saja yang menemani aku.',
        missingReason: null,
        childPart: 'sent-words',
        representedBy: 'companion',
        movesState: false
      })
    },
    ...decided,
    { daysAgo, by: 'R02', name: 'conference.close', input: () => ({ ...of, seenVersion: 2, undecided: null }) },
    {
      daysAgo: daysAgo - 1,
      by: 'R01',
      name: 'plan.add-action',
      input: (_, today) => {
        const { days = 0, ...first } = terms[0] ?? {}
        return {
          caseFileId: of.caseFileId,
          planId: id(child, 'plan'),
          actionId: id(child, 'decided action 0'),
          terms: {
            ...first,
            goalId: id(child, 'goal 1'),
            startOn: addDays(today, 1 - daysAgo),
            dueOn: addDays(today, days),
            times: null,
            cost: 0,
            funding: null,
            funded: false,
            duty: 'DU4'
          },
          suggestionKey: null
        }
      }
    }
  ]
}
