/** A question of matching: two files that may be about one child, what hints at it, and what a person can answer (domain.md F4). */
import { addDays, type Day } from '#domain/kernel/date.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** Words of likelihood, never what was compared. */
export const hints = vocabulary([
  { code: 'same-nik', id: 'Sangat mungkin: nomor penduduknya sama.', en: 'Very likely: the identity number is the same.' },
  {
    code: 'alike-name',
    id: 'Mungkin: namanya mirip, umur dan jenis kelaminnya sesuai.',
    en: 'Possible: the names are alike, age and sex fit.'
  },
  {
    code: 'one-word-name',
    id: 'Petunjuk lemah: satu kata namanya mirip, di kabupaten atau kota yang sama.',
    en: 'A weak hint: one word of the name is alike, in the same regency or city.'
  }
])
export type Hint = (typeof hints.codes)[number]

export const matchingAnswers = vocabulary([
  {
    code: 'same-child',
    id: 'Anak yang sama',
    en: 'The same child',
    hint: {
      id: 'Supervisor kedua berkas diminta memastikan. Sebelum itu tidak ada yang berubah.',
      en: 'The supervisors of both files are asked to confirm. Until then nothing changes.'
    }
  },
  {
    code: 'another-child',
    id: 'Anak lain',
    en: 'Another child',
    hint: { id: 'Pertanyaan ini tidak muncul lagi untuk dua berkas ini.', en: 'This is never asked again for these two files.' }
  },
  {
    code: 'not-sure',
    id: 'Belum yakin',
    en: 'Not sure yet',
    hint: { id: 'Ditanyakan lagi 30 hari lagi.', en: 'Asked again in 30 days.' }
  }
])
export const MatchingAnswer = matchingAnswers.schema
export type MatchingAnswer = (typeof matchingAnswers.codes)[number]

/** `ask`: the people of the older file. `decide`: both supervisors; `mine` says who of them decides. `agreed`: told to both. */
export const taskKinds = ['ask', 'decide', 'agreed'] as const

/** What a person is shown of a question that is theirs. */
export interface MatchingTask {
  readonly id: string
  readonly kind: (typeof taskKinds)[number]
  readonly mine: boolean
  readonly version: number
}

export interface MatchingState {
  /** null: there is none, or it is not this person's */
  readonly task: MatchingTask | null
}

export type MatchingProblem = { readonly kind: 'no-such-question' } | { readonly kind: 'not-mine-to-decide' }

export interface MatchingSettled {
  readonly state: 'same-child-proposed' | 'same-child' | 'another-child' | 'not-sure'
  readonly askAgainOn: Day | null
}

const askedAgainAfter = 30

export const settled = (answer: MatchingAnswer, agreed: 'same-child-proposed' | 'same-child', today: Day): MatchingSettled => ({
  state: answer === 'same-child' ? agreed : answer,
  askAgainOn: answer === 'not-sure' ? addDays(today, askedAgainAfter) : null
})
