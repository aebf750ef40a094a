/** People of staff, their posts and letters of appointment, and what no letter may say (security.md 3.5; domain.md S118, G-17). */
import { z } from 'zod'
import type { Role } from '#domain/access/role.ts'
import { standingsOfRole } from '#domain/access/standing.ts'
import type { Caller } from '#domain/kernel/command.ts'
import { addDays, daysBetween, type Moment, type Now } from '#domain/kernel/date.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'

/** Who holds which post from when; `until` is the moment it is over. A letter without an end does not exist. */
export interface Letter {
  readonly id: Id
  readonly postId: Id
  readonly role: Role
  readonly accountId: Id
  readonly from: Moment
  readonly until: Moment
}

/** A person of the agency with the letters that run or are still to begin. */
export interface Person {
  readonly accountId: Id
  readonly isClosed: boolean
  /** has come in once and set a password */
  readonly hasEntered: boolean
  readonly letters: readonly Letter[]
}

/** A post of the agency with the letters that run or are still to begin. */
export interface Post {
  readonly id: Id
  readonly role: Role
  readonly letters: readonly Letter[]
}

/** Number of the paper somebody signed: letters, digits and the marks such numbers carry. */
export const LetterNumber = z
  .string()
  .trim()
  .regex(/^[\p{L}\d][\p{L}\d ./-]{2,59}$/u)

/** What a letter of appointment says. `fromOn` and `untilOn` are its first and its last day. */
export const letterTerms = {
  appointmentId: field(Id, 'Penugasan', 'Appointment', 'S2', 'K16'),
  letter: field(LetterNumber, 'Nomor surat', 'Letter number', 'S2', 'K16'),
  fromOn: field(Day, 'Mulai', 'From', 'S2', 'K16'),
  untilOn: field(Day, 'Sampai', 'Until', 'S2', 'K16')
}
export interface LetterTerms {
  readonly fromOn: Day
  readonly untilOn: Day
}

export type LetterProblem =
  | { readonly kind: 'person-unknown' }
  | { readonly kind: 'post-unknown' }
  | { readonly kind: 'own-appointment' }
  | { readonly kind: 'account-closed' }
  | { readonly kind: 'begins-in-past' }
  | { readonly kind: 'begins-too-late' }
  | { readonly kind: 'ends-before-begin' }
  | { readonly kind: 'longer-than-a-year'; readonly latest: Day }
  | { readonly kind: 'duties-apart' }
  | { readonly kind: 'post-held'; readonly until: Moment }

/** Plans further ahead than this are forgotten by everybody but the program. */
export const daysAhead = 92

/** The last day a letter that begins on this day can name: twelve months, counted as people count them. */
export function lastDayOf(fromOn: Day): Day {
  const yearLater = `${String(Number(fromOn.slice(0, 4)) + 1).padStart(4, '0')}${fromOn.slice(4)}`
  return fromOn.endsWith('-02-29') ? `${yearLater.slice(0, 4)}-02-28` : addDays(yearLater, -1)
}

/** From the first moment of its first day (today: from now) to the first moment after its last; days as WIB counts them. */
export const spanOf = ({ fromOn, untilOn }: LetterTerms, now: Now): { readonly from: Moment; readonly until: Moment } => ({
  from: fromOn === now.today ? now.at : `${fromOn}T00:00:00+07:00`,
  until: `${addDays(untilOn, 1)}T00:00:00+07:00`
})

export const overlap = (a: { from: Moment; until: Moment }, b: { from: Moment; until: Moment }): boolean =>
  Date.parse(a.from) < Date.parse(b.until) && Date.parse(b.from) < Date.parse(a.until)

export const runsAt = ({ from, until }: Letter, at: Moment): boolean =>
  Date.parse(from) <= Date.parse(at) && Date.parse(at) < Date.parse(until)

/** Posts whose duty is to guard the system or the law: held with no other, so that nobody guards herself. */
const guarding = ['administrator', 'data-protection-officer'] as const
export const guardOf = (role: Role): string => guarding.find((one) => standingsOfRole[role]?.includes(one)) ?? 'service'

/** Posts that can answer for a child's file: an account that holds one is never closed over the files' heads. */
export const answersForFiles = (role: Role): boolean => standingsOfRole[role]?.includes('intake-officer') ?? false

/** Why this letter cannot be given to this person, or undefined. `passedOver` is a letter that ends when this one begins. */
export function letterFault(
  terms: LetterTerms,
  person: Person | null,
  post: Post | null,
  now: Now,
  caller: Caller,
  passedOver?: Letter
): LetterProblem | undefined {
  if (!person) return { kind: 'person-unknown' }
  if (!post) return { kind: 'post-unknown' }
  if (person.accountId === caller.accountId) return { kind: 'own-appointment' }
  if (person.isClosed) return { kind: 'account-closed' }
  const wait = daysBetween(now.today, terms.fromOn)
  if (wait < 0) return { kind: 'begins-in-past' }
  if (wait > daysAhead) return { kind: 'begins-too-late' }
  if (terms.untilOn < terms.fromOn) return { kind: 'ends-before-begin' }
  const latest = lastDayOf(terms.fromOn)
  if (terms.untilOn > latest) return { kind: 'longer-than-a-year', latest }
  const span = spanOf(terms, now)
  if (person.letters.some((letter) => overlap(letter, span) && guardOf(letter.role) !== guardOf(post.role))) return { kind: 'duties-apart' }
  const other = post.letters.find((letter) => letter.id !== passedOver?.id && overlap(letter, span))
  return other && { kind: 'post-held', until: other.until }
}
