/** One step of a demo child's road: the very command a worker sends, with days ago instead of dates. */
import type { Action } from '#domain/access/rules.ts'
import type { Day } from '#domain/kernel/date.ts'
import type { DemoChild } from './demo-child.ts'
import { demoId } from './network.ts'

/** A fictional letter from outside, to be printed, scanned and attached. */
export interface Scan {
  readonly from: string
  readonly place: string
  readonly title: string
  readonly lines: readonly string[]
}

/** Steps of one day keep their order; `minute` spreads them over the day's work. */
export interface Step {
  readonly daysAgo: number
  /** how many hours after the day's work began */
  readonly hour?: number
  /** the post's key in the child's area; an institution's too: 'puskesmas', 'rumah-aman-2' */
  readonly by: string
  /** where that post is, when not in the child's own area: a unit she moves to */
  readonly area?: string
  readonly name: Action
  /** sent once for each row that was read first, with the row added to the input: those of the open dossier, or the one preview of a packet */
  readonly forEach?: 'handover-item' | 'shown-packet'
  /** a referral whose access the sender of this step had on that day */
  readonly holdsOpen?: string
  /** the letter that is attached: what stands on it */
  readonly scan?: Scan
  /** made when its turn comes, because versions grow on the way */
  input(versions: Versions, today: Day): object
}

/** The versions the next command must have seen. */
export interface Versions {
  next(of: string): number
  now(of: string): number
}

export const idOf = (child: DemoChild, what: string): string => demoId(`${child.codeName} ${what}`)
export const fileId = (child: DemoChild): string => idOf(child, 'file')
