/** Growing up: when a child turns eighteen, what is asked again in the young person's own name, and who stands beside children alone (domain.md C9). */
import type { Role } from '#domain/access/role.ts'
import { addMonths } from '#domain/intake/clocks.ts'
import { Day } from '#domain/kernel/day.ts'
import type { z } from 'zod'
import type { ConsentGiver } from './consent.ts'

/** A month by its first day. The month is kept, never the day: the date of birth stays in the vault. */
export const Month = Day.regex(/-01$/)
export type Month = z.infer<typeof Month>

export const ofAge = 18
/** From seventeen and a half: the transition plan begins, and an answer is the young person's own (C9). */
export const monthsBefore = 6

export const monthOf = (day: Day): Month => `${day.slice(0, 7)}-01`

/** The month in which a child born on this day turns eighteen. */
export const ofAgeMonth = (bornOn: Day): Month => addMonths(monthOf(bornOn), ofAge * 12)
/** The day from which the move into adult life is prepared. */
export const transitionFrom = (month: Month): Day => addMonths(month, -monthsBefore)

/** Duties that stand beside children alone: their access ends at eighteen unless the young adult agreed in the own name (C9). */
export const childOnlyDuties: readonly Role[] = ['R14', 'R15', 'R17', 'R18']

export interface Word {
  readonly by: ConsentGiver
  readonly answeredOn: Day
}
/** Said by the young person, from seventeen and a half on: it holds beyond eighteen. Everything else ends then and is asked again. */
export const isOwnWord = ({ by, answeredOn }: Word, month: Month): boolean => by === 'CHILD' && answeredOn >= transitionFrom(month)
