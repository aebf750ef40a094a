/** Opening a file in an emergency: why, for how long, and who looks at it afterwards (security.md 3.6; G-11). */
import type { Compartment } from '#domain/kernel/field.ts'
import type { Moment } from '#domain/kernel/date.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const emergencyReasons = vocabulary([
  { code: 'ER1', id: 'Anak dalam bahaya sekarang', en: 'The child is in danger now' },
  { code: 'ER2', id: 'Anak ditemukan sendirian', en: 'The child was found alone' },
  { code: 'ER3', id: 'Anak perlu dirawat segera', en: 'The child needs medical care at once' },
  { code: 'ER4', id: 'Anak perlu tempat aman segera', en: 'The child needs a safe place at once' },
  { code: 'ER5', id: 'Bahaya lain', en: 'Another danger' }
])
export const EmergencyReason = emergencyReasons.schema
export type EmergencyReason = (typeof emergencyReasons.codes)[number]

export const verdicts = vocabulary([
  {
    code: 'justified',
    id: 'Beralasan',
    en: 'Justified',
    hint: { id: 'Tanpa membuka berkas, anak bisa celaka.', en: 'Without it the child could have come to harm.' }
  },
  {
    code: 'needs-talk',
    id: 'Perlu dibicarakan',
    en: 'Needs a talk',
    hint: { id: 'Belum jelas. Supervisor berbicara dengan petugas itu.', en: 'Not clear yet. A supervisor talks with that person.' }
  },
  {
    code: 'not-justified',
    id: 'Tidak beralasan',
    en: 'Not justified',
    hint: { id: 'Tidak ada bahaya yang mendesak.', en: 'There was no pressing danger.' }
  }
])
export const Verdict = verdicts.schema
export type Verdict = (typeof verdicts.codes)[number]

/** One opening as its own rules see it. */
export interface Emergency {
  readonly emergencyId: string
  readonly accountId: string
  readonly openedAt: Moment
  readonly until: Moment
  readonly isExtended: boolean
  readonly isReviewed: boolean
}

export const isOpenAt = (one: Pick<Emergency, 'until'>, at: Moment): boolean => Date.parse(one.until) > Date.parse(at)

/** What is asked for, with the pointer: who opens anything knows that the file exists. */
export const withPointer = (compartments: readonly Compartment[]): readonly Compartment[] => [
  'K1',
  ...compartments.filter((one) => one !== 'K1')
]
