/** Letting somebody in, the first time or again, takes two officers in person: one begins, another confirms, each with half of the code (security.md 3.8). */
import type { Id } from '#domain/kernel/id.ts'
import type { Moment } from '#domain/kernel/date.ts'

export interface Recovery {
  readonly id: Id
  readonly accountId: Id
  readonly startedBy: Id
  /** until when it may be confirmed, or when confirmed, used */
  readonly until: Moment
  readonly isConfirmed: boolean
}
