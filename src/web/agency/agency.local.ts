/** Staff as the server tells it, arranged for a person who keeps posts filled: what ends soon, what is empty, who waits. */
import type { Role } from '#domain/access/role.ts'
import type { Recovery } from '#domain/agency/recovery.ts'
import { type Letter, type Person, type Post, runsAt } from '#domain/agency/staff.ts'
import { type Day, dayOf, daysBetween, type Moment, type Now } from '#domain/kernel/date.ts'

export interface StaffLetter extends Letter {
  /** number of the paper; older letters have none */
  readonly letter: string | null
}
export interface StaffPerson extends Omit<Person, 'isClosed' | 'letters'> {
  readonly userName: string
  readonly displayName: string
  readonly closedAt: Moment | null
  readonly letters: readonly StaffLetter[]
  readonly entry: {
    readonly id: string
    readonly kind: 'first' | 'recovery'
    readonly until: Moment
    readonly startedBy: string
    readonly startedByName: string
    readonly isConfirmed: boolean
  } | null
}
export interface StaffPost {
  readonly id: string
  readonly role: Role
  readonly title: string
  readonly unitId: string
  readonly unitName: string
}
export interface StaffRead {
  readonly agencyName: string
  readonly mayManage: boolean
  readonly people: readonly StaffPerson[]
  readonly posts: readonly StaffPost[]
}

/** A letter that ends within a month is shown first. */
export const soonDays = 30

export const lastDayOfLetter = ({ until }: Letter): Day => dayOf(new Date(Date.parse(until) - 1).toISOString())
export const firstDayOfLetter = ({ from }: Letter): Day => dayOf(from)

export interface Held {
  readonly person: StaffPerson
  readonly letter: StaffLetter
  readonly post: StaffPost
}

const heldBy = (read: StaffRead): Held[] =>
  read.people.flatMap((person) =>
    person.letters.flatMap((letter) => {
      const post = read.posts.find((one) => one.id === letter.postId)
      return post ? [{ person, letter, post }] : []
    })
  )

/** Letters that end within a month and have no other after them, the nearest end first. */
export const endingSoon = (read: StaffRead, now: Now): Held[] =>
  heldBy(read)
    .filter(({ letter, post }) => {
      if (!runsAt(letter, now.at) || daysBetween(now.today, lastDayOfLetter(letter)) > soonDays) return false
      return !lettersOn(read, post.id).some((other) => Date.parse(other.from) >= Date.parse(letter.until))
    })
    .sort((a, b) => Date.parse(a.letter.until) - Date.parse(b.letter.until))

export const lettersOn = (read: StaffRead, postId: string): StaffLetter[] =>
  read.people.flatMap(({ letters }) => letters.filter((letter) => letter.postId === postId))

/** Posts that nobody holds now, with the letter that will fill them, if there is one. */
export const vacant = (read: StaffRead, now: Now): { readonly post: StaffPost; readonly next: StaffLetter | undefined }[] =>
  read.posts.flatMap((post) => {
    const letters = lettersOn(read, post.id)
    return letters.some((letter) => runsAt(letter, now.at)) ? [] : [{ post, next: letters[0] }]
  })

/** Recoveries begun, and papers not used yet. */
export const waiting = (read: StaffRead, now: Now): StaffPerson[] =>
  read.people.filter(
    ({ closedAt, entry, hasEntered }) =>
      !closedAt && ((entry !== null && Date.parse(entry.until) > Date.parse(now.at)) || (!hasEntered && read.mayManage))
  )

/* what the decisions need, from the same snapshot */
export const personState = (read: StaffRead, accountId: string): Person | null => {
  const one = read.people.find((person) => person.accountId === accountId)
  return one ? { accountId, isClosed: one.closedAt !== null, hasEntered: one.hasEntered, letters: one.letters } : null
}
export const postState = (read: StaffRead, postId: string): Post | null => {
  const one = read.posts.find((post) => post.id === postId)
  return one ? { id: one.id, role: one.role, letters: lettersOn(read, postId) } : null
}
export const recoveryState = ({ accountId, entry }: StaffPerson): Recovery | null =>
  entry && { id: entry.id, accountId, startedBy: entry.startedBy, until: entry.until, isConfirmed: entry.isConfirmed }
