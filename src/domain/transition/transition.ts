/** The plan for moving into adult life: its lines, who holds each, and what is still open (domain.md C9). */
import { z } from 'zod'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** What C9 names. The sixth, consent in the own name, is not declared: it is counted from the answers themselves. */
export const transitionLines = vocabulary([
  {
    code: 'TL1',
    id: 'Dokumen atas nama sendiri (KTP, akta, KK)',
    en: 'Documents in the own name (identity card, birth certificate, family card)'
  },
  { code: 'TL2', id: 'Jaminan kesehatan (JKN)', en: 'Health insurance (JKN)' },
  { code: 'TL3', id: 'Tempat tinggal', en: 'A place to live' },
  { code: 'TL4', id: 'Kerja, magang, atau kursus', en: 'Work, internship or course' },
  { code: 'TL5', id: 'Pendamping hukum untuk orang dewasa', en: 'Legal counsel as an adult' }
])
export type TransitionLine = (typeof transitionLines.codes)[number]

export const lineStates = vocabulary([
  { code: 'open', id: 'Belum', en: 'Not yet' },
  { code: 'held', id: 'Ada yang memegang', en: 'Held by somebody' },
  { code: 'done', id: 'Selesai', en: 'Done' },
  { code: 'declined', id: 'Tidak diinginkan', en: 'Not wanted' },
  { code: 'not-needed', id: 'Tidak perlu', en: 'Not needed' }
])
export type LineState = (typeof lineStates.codes)[number]

export const LineTerms = z.strictObject({
  line: field(transitionLines.schema, 'Hal', 'Line', 'S1', 'K11'),
  state: field(lineStates.schema, 'Keadaan', 'State', 'S2', 'K11'),
  holder: field(dignifiedText(100).nullable(), 'Dipegang oleh', 'Held by', 'S3', 'K11'),
  dueOn: field(Day.nullable(), 'Paling lambat', 'Due', 'S1', 'K11')
})
export type LineTerms = z.infer<typeof LineTerms>

/** Lines somebody still has to do something about before the young person can be handed on. */
export const openLines = (lines: readonly Pick<LineTerms, 'line' | 'state'>[]): readonly TransitionLine[] =>
  lines.filter(({ state }) => state === 'open').map(({ line }) => line)
