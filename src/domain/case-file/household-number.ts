/** The number of a family card (nomor KK), and the one text in which the child's card and a card of staff are compared (security.md 3.5). */
import { z } from 'zod'

/** Sixteen digits; the first two are a province and never begin with zero. */
export const Kk = z.string().regex(/^[1-9]\d{15}$/)

/** Hashed whole, with a key the database does not hold: sixteen digits could be tried out otherwise. */
export const householdText = (kk: string): string => `kk:${kk}`
