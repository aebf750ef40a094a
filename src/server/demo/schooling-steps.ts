/** School in the demo: a class without teasing, a package at the learning centre, a transfer nobody at home knows of, a course, and a child who waits. */
import { consentPathFor } from '#domain/case-file/consent.ts'
import { answersOn, giverOn } from '#domain/case-file/consent-terms.ts'
import { addDays } from '#domain/kernel/date.ts'
import type { DemoChild } from './demo-child.ts'
import { postId } from './network.ts'
import { fileId, idOf as id, type Step } from './step.ts'

interface Story {
  /** CS10, days ago; null: not asked yet */
  readonly consent: number | null
  readonly standings: readonly (readonly [daysAgo: number, status: string, wish: string, barriers: readonly string[], words: string])[]
  readonly plan?: readonly [daysAgo: number, route: string, isSecret: boolean, welcomedBy: string, sentence: string, words: string]
  readonly name?: readonly [daysAgo: number, school: string, grade: string | null]
  /** the answer on the same day */
  readonly contacts?: readonly (readonly [daysAgo: number, place: string, with_: string, answer: string, reason: string | null])[]
  readonly steps?: readonly (readonly [daysAgo: number, step: string, holder: string, dueInDays: number, doneDaysAgo: number | null])[]
  readonly costs?: readonly (readonly [daysAgo: number, line: string, planned: number, funding: string | null, received: number])[]
  readonly looks?: readonly (readonly [daysAgo: number, month: 1 | 3, attendance: string, feeling: string])[]
}

const stories: Readonly<Record<string, Story>> = {
  KENARI: {
    consent: 84,
    standings: [
      [84, 'ED3', 'wants', ['BA2'], 'Aku mau sekolah lagi tanpa diejek.'],
      [70, 'ED1', 'stays', [], 'Asal duduk dekat temanku.']
    ],
    plan: [
      76,
      'formal',
      false,
      'Wali kelas, SMP contoh',
      'Ia sempat tidak masuk dan sekarang belajar lagi.',
      'Aku setuju, asal tidak banyak tanya.'
    ],
    name: [76, 'SMP contoh Kenanga', 'Kelas IX'],
    contacts: [[78, 'school', 'sekolah', 'accepts', null]],
    steps: [
      [75, 'AS1', 'Wali kelas, SMP contoh', -70, 71],
      [75, 'AS4', 'Guru bimbingan konseling', -55, 58],
      [30, 'AS7', 'Wali kelas, SMP contoh', 4, null]
    ],
    costs: [
      [74, 'CO1', 400_000, 'FU-L', 0],
      [74, 'CO2', 350_000, 'FU-L', 0],
      [74, 'CO5', 1_200_000, 'FU-D', 500_000]
    ],
    looks: [[40, 1, 'present', '1']]
  },
  JALAK: { consent: null, standings: [[6, 'ED9', 'wants', ['BA3'], 'Aku mau sekolah dekat rumah Ibu.']] },
  PERKUTUT: {
    consent: 66,
    standings: [
      [66, 'ED4', 'wants', ['BA1', 'BA4'], 'Aku mau lulus paket dan menjaga warung Nenek.'],
      [55, 'ED6', 'stays', [], 'Tutornya sabar.']
    ],
    plan: [58, 'paket-c', false, 'Tutor PKBM contoh', 'Ia mau meneruskan belajar sambil membantu di rumah.', 'Begitu saja.'],
    name: [58, 'PKBM contoh Padi', null],
    contacts: [[60, 'pkbm', 'PKBM contoh Padi', 'accepts', null]],
    costs: [[57, 'CO1', 1_500_000, 'FU-L', 900_000]],
    looks: [[24, 1, 'present', '2']]
  },
  PIPIT: {
    consent: 36,
    standings: [[38, 'ED4', 'elsewhere', ['BA8', 'BA10'], 'Aku mau kursus menjahit, bukan yang lain.']],
    plan: [30, 'vocational', false, 'Instruktur BLK kota', 'Ia peserta baru yang ingin belajar menjahit.', 'Kalimat itu cukup.'],
    contacts: [[32, 'course', 'BLK contoh Surya', 'conditional', 'SA3']],
    costs: [[29, 'CO8', 450_000, null, 0]]
  },
  MURAI: {
    consent: 17,
    standings: [
      [17, 'ED1', 'elsewhere', ['BA9'], 'Aku mau tetap sekolah, tapi bukan di sana.'],
      [5, 'ED10', 'stays', [], 'Di sini belum ada yang kenal aku.']
    ],
    plan: [10, 'formal', true, 'Wali kelas yang baru', 'Ia murid pindahan dan tinggal bersama neneknya.', 'Jangan bilang dari mana.'],
    name: [9, 'SMP contoh Teratai', 'Kelas VII'],
    contacts: [
      [12, 'office', 'dikbud', 'conditional', 'SA1'],
      [9, 'school', 'SMP contoh Teratai', 'accepts', null]
    ],
    steps: [
      [8, 'AS1', 'Wali kelas yang baru', -6, 6],
      [8, 'AS6', 'Nenek', 3, null]
    ]
  }
}

export function schoolingSteps(child: DemoChild): Step[] {
  const story = stories[child.codeName]
  if (!story) return []
  const { plan, name: named } = story
  const caseFileId = fileId(child)
  const step = (daysAgo: number, name: Step['name'], input: (onDay: string, today: string) => object): Step => ({
    daysAgo,
    by: 'R01',
    name,
    input: (_versions, today) => ({ caseFileId, ...input(addDays(today, -daysAgo), today) })
  })
  const heard = (statement: string) => ({ statement, missingReason: null })
  return [
    ...story.standings.map(([daysAgo, status, wish, barriers, words], index) =>
      step(daysAgo, 'schooling.record-standing', (onDay) => ({
        standingId: id(child, `school standing ${index}`),
        status,
        wish,
        barriers,
        onDay,
        ...heard(words)
      }))
    ),
    ...(story.consent === null ? [] : [schoolConsent(child, story.consent)]),
    ...(story.contacts ?? []).flatMap(([daysAgo, place, other, answer, reason], index) => {
      const contactId = id(child, `school contact ${index}`)
      const isPost = other === 'sekolah' || other === 'dikbud'
      return [
        step(daysAgo, 'schooling.contact-school', (onDay) => ({
          contactId,
          place,
          postId: isPost ? postId(child.area, other) : null,
          school: isPost ? null : other,
          way: 'visit',
          onDay,
          safeguard: 'Hanya nama dan kelas yang disebut, di ruang tertutup.',
          basis: 'consent',
          basisId: id(child, 'CS10')
        })),
        step(daysAgo, 'schooling.record-response', (onDay) => ({
          responseId: id(child, `school response ${index}`),
          contactId,
          answer,
          reason,
          onDay
        }))
      ]
    }),
    ...(plan ? [step(plan[0], 'schooling.write-return-plan', () => planOf(plan))] : []),
    ...(named ? [step(named[0], 'schooling.name-school', () => ({ seenVersion: 0, school: named[1], grade: named[2] }))] : []),
    ...(story.steps ?? []).flatMap(([daysAgo, code, holder, dueInDays, doneDaysAgo], index) => {
      const stepId = id(child, `school step ${index}`)
      const added = step(daysAgo, 'schooling.add-step', (_, today) => ({ stepId, step: code, holder, dueOn: addDays(today, dueInDays) }))
      return doneDaysAgo === null
        ? [added]
        : [added, step(doneDaysAgo, 'schooling.settle-step', (onDay) => ({ stepId, end: 'done', onDay }))]
    }),
    ...(story.costs ?? []).map(([daysAgo, line, planned, funding, received], index) =>
      step(daysAgo, 'schooling.keep-cost', (onDay) => ({
        costId: id(child, `school cost ${index}`),
        seenVersion: 0,
        line,
        planned,
        funding,
        received,
        receivedOn: received > 0 ? onDay : null
      }))
    ),
    ...(story.looks ?? []).map(([daysAgo, month, attendance, feeling]) =>
      step(daysAgo, 'schooling.record-attendance', (onDay) => ({
        attendanceId: id(child, `school look ${month}`),
        month,
        attendance,
        feeling,
        missingReason: null,
        onDay
      }))
    )
  ]
}

const planOf = ([, route, isSecret, welcomedBy, sentence, statement]: NonNullable<Story['plan']>) => ({
  seenVersion: 0,
  route,
  beginsOn: null,
  isSecret,
  welcomedBy,
  sentence,
  statement,
  missingReason: null
})

/** CS10, in the way the child's age and carer ask for (C5). */
function schoolConsent(child: DemoChild, daysAgo: number): Step {
  const path = consentPathFor(child.age, child.carer)
  const by = giverOn(path)
  return {
    daysAgo,
    by: 'R01',
    name: 'case-file.record-consent',
    input: (_, today) => ({
      caseFileId: fileId(child),
      consentId: id(child, 'CS10'),
      purpose: 'CS10',
      given: true,
      by,
      carer: child.carer,
      childAnswer: answersOn(path)[0],
      recipient: null,
      language: 'LA01',
      bestInterestId: by === 'BIA' ? id(child, 'best interest') : null,
      answeredOn: addDays(today, -daysAgo),
      expiresOn: addDays(today, 300 - daysAgo),
      explainedByPostId: postId(child.area, 'R01'),
      witnessed: true
    })
  }
}
