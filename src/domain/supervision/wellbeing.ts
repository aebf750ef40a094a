/** How a colleague is: four questions, for her own eyes only, never part of any figure about her work (domain.md E6, G-16). */
import { z } from 'zod'
import { field } from '#domain/kernel/field.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** Heavy ones count from 4 up, those that carry from 2 down. */
export const wellbeingItems = vocabulary([
  { code: 'load', heavy: true, id: 'Beban kerja', en: 'Workload' },
  { code: 'support', heavy: false, id: 'Dukungan yang saya terima', en: 'Support I receive' },
  { code: 'rest', heavy: false, id: 'Istirahat', en: 'Rest' },
  { code: 'strain', heavy: true, id: 'Ikut terbebani cerita anak', en: 'Carrying the children’s stories' }
])
export type WellbeingItem = (typeof wellbeingItems.codes)[number]

const Score = z.int().min(1).max(5)

export const WellbeingScores = z.strictObject({
  load: field(Score, 'Beban kerja', 'Workload', 'S4', 'K16'),
  support: field(Score, 'Dukungan yang saya terima', 'Support I receive', 'S4', 'K16'),
  rest: field(Score, 'Istirahat', 'Rest', 'S4', 'K16'),
  strain: field(Score, 'Ikut terbebani cerita anak', 'Carrying the children’s stories', 'S4', 'K16')
})
export type WellbeingScores = z.infer<typeof WellbeingScores>

/** Load or strain 4 and above, support or rest 2 and below: she is asked whether she would like to talk. Nobody else is told. */
export const isTalkOffered = (scores: WellbeingScores): boolean =>
  wellbeingItems.terms.some(({ code, heavy }) => (heavy ? scores[code] >= 4 : scores[code] <= 2))
