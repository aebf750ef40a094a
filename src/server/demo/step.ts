/** One step of a demo child's road: the very command a worker sends, with days ago instead of dates. */
import type { Action } from '#domain/access/rules.ts'
import type { Day } from '#domain/kernel/date.ts'
import type { DemoChild } from './demo-child.ts'
import { demoId } from './network.ts'

/** Steps of one day keep their order; `minute` spreads them over the day's work. */
export interface Step {
  readonly daysAgo: number
  /** the post's key in the child's area; an institution's too: 'puskesmas', 'rumah-aman-2' */
  readonly by: string
  readonly name: Action
  /** sent once for each row of the open dossier, with what names the row added to the input */
  readonly forEach?: 'handover-item'
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
