/** What the demo children and their workers answered over time: support as felt, wellbeing, and checklists (domain.md E3, E4, E6, H). */
import { addDays } from '#domain/kernel/date.ts'
import type { DemoChild } from './demo-child.ts'
import { fileId, idOf as id, type Step } from './step.ts'

/** One time: which instrument, how many days ago, and the answers in order; a dot was passed over. */
type Time = readonly [instrument: string, daysAgo: number, answers: string, note?: string]

const times: Readonly<Record<string, readonly Time[]>> = {
  // "WB-9 7 → 14" (H4)
  CENDET: [
    ['WB9', 122, '100 110 211'],
    ['WB9', 70, '111 111 221'],
    ['WB9', 27, '212 121 222'],
    ['SDL12', 121, '3322 3.23 4433'],
    ['SDL12', 26, '5444 4435 4445'],
    ['FAM10', 100, '2122221122', 'Ayah ikut latihan mendengar. Ibu masih perlu waktu.'],
    ['FAM10', 30, '2222222222']
  ],
  KENARI: [
    ['SDL12', 40, '2322 3222 3323'],
    ['SDL12', 6, '3433 3333 4434'],
    ['TIC9', 6, '222 222 221']
  ],
  JALAK: [['FAM10', 8, '2222212.12', 'Rencana sekolah di daerah asal sedang disusun.']],
  PERKUTUT: [
    ['WB9', 45, '111 222 111'],
    ['WB9', 12, '111 110 111']
  ]
}

const ofChild = ['SDL12', 'WB9']

export const instrumentSteps = (child: DemoChild): Step[] =>
  (times[child.codeName] ?? []).map(([instrument, daysAgo, answers, note]) => ({
    daysAgo,
    by: 'R01',
    name: 'instrument.record-answers',
    input: (_, today) => ({
      caseFileId: fileId(child),
      answerSetId: id(child, `${instrument} ${daysAgo}`),
      instrument,
      version: 1,
      answeredOn: addDays(today, -daysAgo),
      help: ofChild.includes(instrument) ? 'AH1' : null,
      language: ofChild.includes(instrument) ? 'LA01' : null,
      stopped: false,
      answers: Object.fromEntries(
        [...answers.replaceAll(' ', '')].flatMap((answer, place) => (answer === '.' ? [] : [[String(place + 1), Number(answer)]]))
      ),
      note: note ?? null
    })
  }))
