/** What a child needs to take part, as what a service must be prepared for: the words of the directory. */
import type { Functioning } from '#domain/directory/functioning.ts'
import type { Accommodation } from './referral.ts'

const prepared: Partial<Record<Accommodation, Functioning>> = { AC3: 'DF2', AC5: 'DF3', AC6: 'DF4' }

export const functioningOf = (one: Accommodation): readonly Functioning[] => {
  const difficulty = prepared[one]
  return difficulty ? [difficulty] : []
}
