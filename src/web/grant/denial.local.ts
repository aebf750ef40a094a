/** What the device knows of who is kept away and who may know, with what was just said laid over it. */
import type { Denial } from '#domain/grant/denial.ts'
import type { DenyPerson } from '#domain/grant/deny-person.ts'
import type { Candidate, Restriction } from '#domain/grant/restriction.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'

export interface KeptAway {
  readonly standings: readonly string[]
  readonly denials: readonly Denial[]
  readonly restriction: Restriction | null
  readonly people: readonly Candidate[]
}

/** Which file a section speaks of; the code name stands on the outbox page. */
export interface OfFile {
  readonly id: string
  readonly codeName: string
}

/** Denials recorded on this device that the server does not tell of yet, by the id they were given. */
export const justDenied = (
  pending: readonly OutboxItem[],
  denials: readonly Denial[]
): readonly (DenyPerson & { status: OutboxItem['status'] })[] =>
  pending
    .filter((item) => item.name === 'grant.deny-person' && item.status !== 'refused')
    .map((item) => ({ ...(item.input as DenyPerson), status: item.status }))
    .filter((input) => !denials.some((one) => one.id === input.denialId))

export const justLifted = (pending: readonly OutboxItem[]): ReadonlySet<string> =>
  new Set(
    pending
      .filter((item) => item.name === 'grant.lift-denial' && item.status !== 'refused')
      .map((item) => (item.input as { denialId: string }).denialId)
  )
