/** An instrument: questions, how they are answered, and how the answers are counted, all as data. An aid to a conversation, never a test (domain.md E1). */
import { largestMissingShare } from '#domain/assessment/factors.ts'

export interface Named {
  readonly id: string
  readonly en: string
}

export interface Step extends Named {
  readonly value: number
}

/** `faces` and `amount` are drawn beside the words; `words` stand alone. */
export interface Scale {
  readonly look: 'faces' | 'amount' | 'words'
  /** in the order in which they are shown; what is drawn goes from the least to the most */
  readonly steps: readonly Step[]
}

/** A subscale, dimension or component. */
export interface Part extends Named {
  readonly code: string
}

export interface Item extends Named {
  readonly code: string
  /** the code of its part; an instrument without parts has none */
  readonly part?: string | undefined
  /** a high answer counts as a low one */
  readonly reversed?: boolean | undefined
}

/** Bands stand in rising order; the last one has no end. */
export interface Band extends Named {
  readonly code: string
  readonly below?: number | undefined
  readonly atMost?: number | undefined
}

/** The closed set of ways to count; a pack can name no other. */
export const scorings = ['mean', 'sum', 'sum-times-4', 'count-yes'] as const
export type Scoring = (typeof scorings)[number]

export interface Instrument {
  readonly code: string
  /** Answers remember it: only answers of one version, or of versions said to be comparable, stand in one line. */
  readonly version: number
  readonly comparableWith?: readonly number[]
  readonly title: Named
  /** what it is for, said on every screen */
  readonly purpose: Named
  readonly answeredBy: 'child' | 'worker' | 'psychologist'
  readonly fromAge: number
  readonly scale: Scale
  readonly parts: readonly Part[]
  readonly items: readonly Item[]
  readonly scoring: Scoring
  /** whether all items together make a number too */
  readonly countsWhole: boolean
  readonly bandsOn: 'parts' | 'whole'
  readonly bands: readonly Band[]
  /** above this share of unanswered items a part has no number */
  readonly missingShare: number
  /** a fall of so much in a part asks for a review */
  readonly fallOfConcern?: number
  /** "Go": these are yes, and so many in all */
  readonly go?: { readonly mustBeYes: readonly string[]; readonly atLeast: number }
}

/** Item code → value of the step chosen; what was passed over is not there. */
export type Answers = Readonly<Record<string, number>>

/** E5 says it of risk and protection: above 30 % missing there is "belum cukup data". The same share for every subscale is ours [D]. */
export const usualMissingShare = largestMissingShare

/** Said under every result of our own instruments (E1). */
export const talkAid: Named = {
  id: 'Alat bantu percakapan, bukan tes. Batas golongannya sementara.',
  en: 'An aid to a conversation, not a test. Its bands are provisional.'
}

/** Five faces, for how something felt to a child: from very bad to very good. */
export const faces: Scale = {
  look: 'faces',
  steps: [
    { value: 1, id: 'tidak sama sekali', en: 'not at all' },
    { value: 2, id: 'kurang', en: 'not much' },
    { value: 3, id: 'biasa saja', en: 'so-so' },
    { value: 4, id: 'ya', en: 'yes' },
    { value: 5, id: 'ya, sekali', en: 'yes, very much' }
  ]
}

/** How often, from never to always: a vessel that fills. */
export const oftenOfFive: Scale = {
  look: 'amount',
  steps: [
    { value: 1, id: 'tidak pernah', en: 'never' },
    { value: 2, id: 'jarang', en: 'seldom' },
    { value: 3, id: 'kadang', en: 'sometimes' },
    { value: 4, id: 'sering', en: 'often' },
    { value: 5, id: 'selalu', en: 'always' }
  ]
}

export const oftenOfThree: Scale = {
  look: 'amount',
  steps: [
    { value: 0, id: 'belum', en: 'not yet' },
    { value: 1, id: 'kadang', en: 'sometimes' },
    { value: 2, id: 'sering', en: 'often' }
  ]
}

/** What a worker ticks. */
export const yesPartlyNo: Scale = {
  look: 'words',
  steps: [
    { value: 2, id: 'ya', en: 'yes' },
    { value: 1, id: 'sebagian', en: 'partly' },
    { value: 0, id: 'tidak', en: 'no' }
  ]
}

export const leastOf = (scale: Scale): number => Math.min(...scale.steps.map((step) => step.value))
export const mostOf = (scale: Scale): number => Math.max(...scale.steps.map((step) => step.value))
