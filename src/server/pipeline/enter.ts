/** The first step of every request: one statement establishes the caller, asks access, writes the audit line. */
import type { Action } from '#domain/access/rules.ts'
import type { Purpose } from '#domain/access/purpose.ts'
import type { Subject } from '#domain/kernel/command.ts'
import type { Compartment } from '#domain/kernel/field.ts'
import type { Now } from '#domain/kernel/date.ts'
import type { Transaction } from '#server/database/database.ts'

export interface Asking {
  /** SHA-256 of the session token */
  readonly session: Buffer
  readonly action: Action
  readonly subject: Subject
  readonly compartments: readonly Compartment[]
  readonly purpose: Purpose
  /** null for a read */
  readonly commandId: string | null
}

export interface Entry {
  readonly account_id: string | null
  readonly post_ids: readonly string[]
  readonly standings: readonly string[]
  readonly allowed: boolean
  readonly first_answer: StoredAnswer | null
  /** more files than one person opens in an hour or a day */
  readonly limited: boolean
  /** allowed, but only after a fresh proof of who is there */
  readonly needs_step_up: boolean
}

/** Why an entry lets nothing through; undefined when it does. */
export const heldBack = (entry: Entry): { readonly outcome: 'signed-out' | 'denied' | 'step-up-needed' | 'limited' } | undefined =>
  !entry.account_id
    ? { outcome: 'signed-out' }
    : !entry.allowed
      ? { outcome: 'denied' }
      : entry.needs_step_up
        ? { outcome: 'step-up-needed' }
        : entry.limited
          ? { outcome: 'limited' }
          : undefined

export interface StoredAnswer {
  readonly outcome: 'accepted' | 'refused'
  readonly [field: string]: unknown
}

export const subjectId = (subject: Subject): string | null => (subject.kind === 'none' ? null : subject.id)

export async function enter(transaction: Transaction, now: Now, asking: Asking): Promise<Entry> {
  const [entry] = await transaction.query<Entry>('select * from pipeline.enter($1, $2, $3, $4, $5, $6, $7, $8)', [
    asking.session,
    now.at,
    asking.action,
    asking.subject.kind,
    subjectId(asking.subject),
    asking.compartments,
    asking.purpose,
    asking.commandId
  ])
  if (!entry) throw new Error('pipeline.enter gave no row')
  return entry
}
