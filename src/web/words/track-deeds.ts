/** The deeds of the tracks and of safe contact, together: told alike in a file's record and in the list of its openings. */
import { careDeeds } from './care-deeds.ts'
import { contactDeeds } from './contact-deeds.ts'
import { legalDeeds } from './legal-deeds.ts'
import { livelihoodDeeds } from './livelihood-deeds.ts'
import { schoolingDeeds } from './schooling-deeds.ts'

export const trackDeeds = {
  id: { ...careDeeds.id, ...contactDeeds.id, ...legalDeeds.id, ...schoolingDeeds.id, ...livelihoodDeeds.id },
  en: { ...careDeeds.en, ...contactDeeds.en, ...legalDeeds.en, ...schoolingDeeds.en, ...livelihoodDeeds.en }
} as const
