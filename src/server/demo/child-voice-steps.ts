/** What the demo's children say of being accompanied: faces, a wish answered with its reason, words of their own, one complaint. */
import { noFaces } from '#domain/child-voice/voice.ts'
import { addDays } from '#domain/kernel/date.ts'
import type { DemoChild } from './demo-child.ts'
import { fileId, idOf as id, type Step } from './step.ts'

type FiveFaces = readonly (1 | 2 | 3 | 4 | 5 | null)[]

interface DemoVoice {
  /** days ago, faces in the order of the questions, words, and whether the supervisor has talked about it */
  readonly feedback?: readonly (readonly [daysAgo: number, faces: FiveFaces, words: string | null, talked: boolean])[]
  readonly statements?: readonly (readonly [daysAgo: number, words: string])[]
  readonly wish?: { readonly daysAgo: number; readonly sex: 'L' | 'P' | 'ANY'; readonly words: string; readonly notYet?: string }
  readonly complaint?: readonly [daysAgo: number, words: string]
}

const voices: Readonly<Record<string, DemoVoice>> = {
  KENARI: {
    feedback: [
      [30, [3, 3, 2, 2, 3], 'Aku ingin dijelaskan pelan-pelan.', true],
      [16, [4, 4, 3, 3, 4], null, true],
      [2, [5, 4, 4, 4, 5], 'Senang ditemani ke sekolah.', false]
    ],
    statements: [[12, 'Aku mau duduk di depan, dekat jendela.']]
  },
  MERPATI: {
    feedback: [[3, [4, 3, 4, 2, null], 'Aku ingin boleh memilih jam bertemu.', false]]
  },
  PIPIT: {
    wish: {
      daysAgo: 6,
      sex: 'P',
      words: 'Lebih enak cerita ke kakak perempuan.',
      notYet: 'Pendamping perempuan mulai bertugas pekan depan.'
    },
    statements: [[9, 'Aku mau belajar menjahit dan punya tabungan sendiri.']]
  },
  KUTILANG: {
    complaint: [4, 'Aku ditanya hal yang sama tiga kali. Aku capek.']
  }
}

const by = 'R01'

export function childVoiceSteps(child: DemoChild): Step[] {
  const voice = voices[child.codeName]
  if (!voice) return []
  const caseFileId = fileId(child)
  const sheet = (daysAgo: number, entryId: string, what: object): Step => ({
    daysAgo,
    by,
    name: 'child-voice.write-sheet',
    input: () => ({ caseFileId, entryId, aboutPostId: null, byStaff: false, answers: noFaces, wishedSex: null, words: null, ...what })
  })
  return [
    ...(voice.feedback ?? []).flatMap(([daysAgo, given, words, talked], index): Step[] => {
      const feedbackId = id(child, `voice ${index}`)
      const [listened, safe, understood, choice, again] = given
      const talk: Step = { daysAgo: daysAgo - 1, by: 'R02', name: 'child-voice.mark-talked', input: () => ({ feedbackId }) }
      return [
        sheet(daysAgo, feedbackId, { kind: 'feedback', answers: { listened, safe, understood, choice, again }, words }),
        ...(talked ? [talk] : [])
      ]
    }),
    ...(voice.statements ?? []).map(
      ([daysAgo, words], index): Step => ({
        daysAgo,
        by,
        name: 'child-voice.record-statement',
        input: (_, today) => ({
          caseFileId,
          statementId: id(child, `statement ${index}`),
          words,
          saidOn: addDays(today, -daysAgo),
          shownBack: true
        })
      })
    ),
    ...wishSteps(child, voice, sheet),
    ...(voice.complaint ? [sheet(voice.complaint[0], id(child, 'complaint'), { kind: 'complaint', words: voice.complaint[1] })] : [])
  ]
}

function wishSteps(child: DemoChild, { wish }: DemoVoice, sheet: (daysAgo: number, entryId: string, what: object) => Step): Step[] {
  if (!wish) return []
  const wishId = id(child, 'wish')
  const asked = sheet(wish.daysAgo, wishId, { kind: 'wish', wishedSex: wish.sex, words: wish.words })
  const { notYet } = wish
  if (!notYet) return [asked]
  return [
    asked,
    {
      daysAgo: wish.daysAgo - 2,
      by: 'R02',
      name: 'child-voice.answer-wish',
      input: (_, today) => ({ wishId, seenVersion: 1, answer: 'not-yet', reason: notYet, toldOn: addDays(today, 2 - wish.daysAgo) })
    }
  ]
}
