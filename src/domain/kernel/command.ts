/** A command: what a professional does, stated once for the device and the server. */
import type { z } from 'zod'
import type { Now } from './date.ts'
import type { Compartment } from './field.ts'
import type { Problem, Result } from './result.ts'

/** What a command or a read is about. Access is asked and audited for this subject, before its existence is known. */
export type Subject =
  | { readonly kind: 'case-file'; readonly id: string }
  | { readonly kind: 'report'; readonly id: string }
  | { readonly kind: 'none' }

/** Who asks, as the server's caller row or the device's session knows it. */
export interface Caller {
  readonly accountId: string
  /** The posts this person holds today, by letter of appointment. */
  readonly postIds: readonly string[]
}

export interface Command<Name extends string = string, Input = unknown, State = unknown, Change = unknown, P extends Problem = Problem> {
  /** `feature.verb-noun`; also its address `POST /api/commands/feature.verb-noun` and its line in access/rules.ts. */
  readonly name: Name
  readonly input: z.ZodType<Input>
  /** The compartments it touches, for the audit line. */
  readonly compartments: readonly Compartment[]
  /** Those of this one input, where an input says it: then the audit line names these. */
  touches?(input: Input): readonly Compartment[]
  subject(input: Input): Subject
  /** Pure: the same on the device and on the server. */
  decide(state: State, input: Input, now: Now, caller: Caller): Result<Change, P>
}

/** Declares a command; exists so that its types are inferred from the schema and from `decide`. */
export const command = <const Name extends string, Input, State, Change, P extends Problem>(
  declared: Command<Name, Input, State, Change, P>
): Command<Name, Input, State, Change, P> => declared

/** Two people changed the same record: both versions go to a person, nothing is overwritten silently. */
export interface ChangedMeanwhile<T> extends Problem {
  readonly kind: 'changed-meanwhile'
  /** The record as it stands on the server now. */
  readonly current: T
}
