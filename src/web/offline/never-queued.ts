/** Commands that take effect now or not at all. Kept in the outbox, they would open a child's file hours after the danger had passed. */
import type { Action } from '#domain/access/rules.ts'

export const neverQueued: ReadonlySet<string> = new Set<Action>(['grant.open-in-emergency', 'grant.extend-emergency'])
