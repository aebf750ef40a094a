/** One time that an instrument was answered: by whom, with whose help, in which language, and what was passed over. Nothing about events. */
import { z } from 'zod'
import { languages } from '#domain/case-file/consent-terms.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { instrumentCodes } from './instruments.ts'

/** With whose help a child answered. */
export const helps = vocabulary([
  { code: 'AH1', id: 'Sendiri', en: 'Alone' },
  { code: 'AH2', id: 'Dibacakan petugas', en: 'Read aloud by staff' },
  { code: 'AH3', id: 'Dengan juru bahasa', en: 'With an interpreter' },
  { code: 'AH4', id: 'Ditemani orang pilihan anak', en: 'With somebody the child chose' }
])
export type Help = (typeof helps.codes)[number]

export const AnswerSet = z.strictObject({
  instrument: field(z.enum(instrumentCodes), 'Instrumen', 'Instrument', 'S2', 'K5'),
  version: field(z.int().min(1), 'Versi', 'Version', 'S1', 'K5'),
  answeredOn: field(Day, 'Diisi pada', 'Answered on', 'S2', 'K5'),
  /** null on a worker's checklist */
  help: field(helps.schema.nullable(), 'Dengan bantuan', 'With help', 'S2', 'K5'),
  language: field(languages.schema.nullable(), 'Bahasa', 'Language', 'S2', 'K5'),
  /** the child stopped before the end; what was answered until then counts */
  stopped: field(z.boolean(), 'Anak berhenti di tengah', 'The child stopped midway', 'S2', 'K5'),
  answers: field(z.record(z.string().regex(/^\d{1,2}$/), z.int().min(0).max(10)), 'Jawaban', 'Answers', 'S3', 'K5'),
  /** a worker's own words beside a checklist; a child is asked for none here */
  note: field(dignifiedText(300).nullable(), 'Catatan petugas', 'Worker’s note', 'S4', 'K5')
})
export type AnswerSet = z.infer<typeof AnswerSet>
