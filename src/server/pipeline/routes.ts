/** How a feature says which of its commands and reads are open. A route that is not one of these two does not exist. */
import type { z } from 'zod'
import type { Action } from '#domain/access/rules.ts'
import type { Purpose } from '#domain/access/purpose.ts'
import type { Command, Subject } from '#domain/kernel/command.ts'
import type { Compartment } from '#domain/kernel/field.ts'
import type { Problem } from '#domain/kernel/result.ts'
import type { Work } from './work.ts'

/** Codes and ids a command gives back; stored as the first answer, so never content. */
export type Answer = Readonly<Record<string, string | number | boolean | null>>

export interface CommandRoute<Input = unknown, State = unknown, Change = unknown> {
  readonly kind: 'command'
  readonly command: Command<Action, Input, State, Change, Problem>
  readonly state: (work: Work, input: Input) => Promise<State>
  readonly save: (work: Work, change: Change, input: Input) => Promise<Answer | void>
  /** the purpose written in the audit line */
  readonly purpose: Purpose
  /** bytes it may have, where that is more than the server's own limit */
  readonly largest?: number | undefined
}

export interface ReadRoute<Parameters = unknown> {
  readonly kind: 'read'
  readonly action: Action
  /** Fastify path below /api */
  readonly path: string
  /** path and query parameters together */
  readonly parameters: z.ZodType<Parameters>
  readonly subject: (parameters: Parameters) => Subject
  readonly compartments: readonly Compartment[]
  /** what it answers; every field is declared here or a test fails */
  readonly answer: z.ZodType
  readonly purpose: Purpose | ((parameters: Parameters) => Purpose)
  /** The answer, already JSON where PostgreSQL built it; undefined when there is nothing to show. */
  readonly read: (work: Work, parameters: Parameters) => Promise<unknown>
  /** Its one statement is sent before anything is waited for: the commit travels with it. */
  readonly isOneStatement?: boolean
}

export type Route = CommandRoute | ReadRoute

/** Opens a command: how its state is read and its change saved. */
export const accept = <Name extends Action, Input, State, Change, P extends Problem>(
  command: Command<Name, Input, State, Change, P>,
  purpose: Purpose,
  state: (work: Work, input: Input) => Promise<State>,
  save: (work: Work, change: Change, input: Input) => Promise<Answer | void>,
  largest?: number
): Route => ({ kind: 'command', command, state, save, purpose, largest }) as unknown as Route

/** Opens a read. */
export const offer = <Parameters>(read: Omit<ReadRoute<Parameters>, 'kind'>): Route => ({ kind: 'read', ...read }) as unknown as Route

/** JSON text made by PostgreSQL, sent as it is. */
export class JsonText {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}
