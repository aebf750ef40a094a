/** One command, one transaction: enter → load → decide → save → audit → answer. Repeating a known id gives the first answer. */
import type { z } from 'zod'
import { type Moment, dayOf, type Now } from '#domain/kernel/date.ts'
import { Id } from '#domain/kernel/id.ts'
import { type Problem, refuse } from '#domain/kernel/result.ts'
import { type Database, sqlState } from '#server/database/database.ts'
import type { VaultDoor } from '#server/vault/seal.ts'
import { enter, heldBack, type StoredAnswer, subjectId } from './enter.ts'
import type { Answer, CommandRoute } from './routes.ts'

export interface Surroundings {
  readonly database: Database
  readonly vault: VaultDoor
  readonly clock: () => Moment
  readonly loadingDemo?: boolean
  /** the address of this instance, printed where somebody can check a paper */
  readonly origin?: string
}

/** A fault in what was sent, with the path to the field; the sentence is made on the device in the reader's language. */
export interface Fault {
  readonly path: string
  readonly message: string
}

export type Outcome =
  | { readonly outcome: 'accepted'; readonly answer: Answer }
  | { readonly outcome: 'refused'; readonly problem: Problem }
  | { readonly outcome: 'malformed'; readonly faults: readonly Fault[] }
  | { readonly outcome: 'denied' }
  | { readonly outcome: 'signed-out' }
  | { readonly outcome: 'step-up-needed' }
  | { readonly outcome: 'limited' }

export const nowFrom = (clock: () => Moment): Now => {
  const at = clock()
  return { at, today: dayOf(at) }
}

/** Names of fields nobody knows are not repeated: an answer, a log or a screenshot must not carry on what somebody typed there. */
export const faultsOf = (error: z.ZodError): Fault[] =>
  error.issues.map((issue) => ({
    path: issue.path.map((step) => (/^\w{1,40}$/.test(String(step)) ? String(step) : '?')).join('.'),
    message: issue.code === 'unrecognized_keys' ? 'unrecognized key' : issue.message
  }))

export async function runCommand(
  around: Surroundings,
  session: Buffer,
  route: CommandRoute,
  commandId: unknown,
  given: unknown
): Promise<Outcome> {
  const { command } = route
  const id = Id.safeParse(commandId)
  const input = command.input.safeParse(given)
  if (!id.success || !input.success)
    return {
      outcome: 'malformed',
      faults: id.success ? (input.success ? [] : faultsOf(input.error)) : [{ path: 'id', message: 'invalid id' }]
    }
  const now = nowFrom(around.clock)
  const subject = command.subject(input.data)
  const compartments = command.touches?.(input.data) ?? command.compartments
  const attempt = (taken?: Problem) =>
    around.database.transaction(async (transaction): Promise<Outcome> => {
      const asking = {
        session,
        action: command.name,
        subject,
        compartments,
        purpose: route.purpose,
        commandId: id.data
      }
      const entry = await enter(transaction, now, asking)
      const held = heldBack(entry)
      if (held || !entry.account_id) return held ?? { outcome: 'signed-out' }
      if (entry.first_answer) return entry.first_answer as unknown as Outcome
      const caller = { accountId: entry.account_id, postIds: entry.post_ids }
      const work = {
        query: transaction.query,
        caller,
        now,
        vault: around.vault.as(entry.account_id),
        loadingDemo: around.loadingDemo ?? false,
        origin: around.origin ?? ''
      }
      const decision = taken ? refuse(taken) : command.decide(await route.state(work, input.data), input.data, now, caller)
      const settle = (outcome: 'accepted' | 'refused', remembered: StoredAnswer | null) =>
        transaction.query('select pipeline.settle($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
          id.data,
          command.name,
          now.at,
          subject.kind,
          subjectId(subject),
          compartments,
          route.purpose,
          outcome,
          remembered && JSON.stringify(remembered)
        ])
      if (!decision.ok) {
        // A conflict carries content and may look different a moment later, so it is not remembered: repeating it asks again.
        const refused: Outcome = { outcome: 'refused', problem: decision.problem }
        await settle('refused', taken || decision.problem.kind === 'changed-meanwhile' ? null : { ...refused })
        return refused
      }
      const accepted: Outcome = { outcome: 'accepted', answer: (await route.save(work, decision.value, input.data)) ?? {} }
      await settle('accepted', { ...accepted })
      return accepted
    })
  // A key that stands already: somebody was first while this was being decided, so it is decided anew on what stands now.
  // If it is in the way still, the id was sent before in another command: refused, with its line in the trail like every refusal.
  return orIfTaken(attempt, () => orIfTaken(attempt, () => attempt({ kind: 'id-known-already' })))
}

const orIfTaken = (attempt: () => Promise<Outcome>, otherwise: () => Promise<Outcome>): Promise<Outcome> =>
  attempt().catch((error: unknown) => (sqlState(error) === '23505' ? otherwise() : Promise.reject(error)))
