/** The seven needs of a child on the way back to safety (CWIG 2017, S62–S68, domain.md D6). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const needs = vocabulary([
  { code: 'N1', id: 'Kesehatan fisik', en: 'Physical health' },
  { code: 'N2', id: 'Kesehatan jiwa', en: 'Behavioural health' },
  { code: 'N3', id: 'Tempat tinggal', en: 'Housing' },
  { code: 'N4', id: 'Pendidikan', en: 'Education' },
  { code: 'N5', id: 'Pekerjaan', en: 'Employment' },
  { code: 'N6', id: 'Hukum', en: 'Legal' },
  { code: 'N7', id: 'Kecakapan hidup', en: 'Life skills' }
])

export const Need = needs.schema
export type Need = (typeof needs.codes)[number]
