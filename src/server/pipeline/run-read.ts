/** One read, one transaction: the audit line is written in it before anything leaves. A list takes one round trip, a file two. */
import { enter, heldBack } from './enter.ts'
import type { ReadRoute } from './routes.ts'
import { faultsOf, nowFrom, type Outcome, type Surroundings } from './run-command.ts'

export type ReadOutcome = { readonly outcome: 'shown'; readonly value: unknown } | Exclude<Outcome, { outcome: 'accepted' | 'refused' }>

export async function runRead(around: Surroundings, session: Buffer, route: ReadRoute, given: unknown): Promise<ReadOutcome> {
  const parameters = route.parameters.safeParse(given)
  if (!parameters.success) return { outcome: 'malformed', faults: faultsOf(parameters.error) }
  const now = nowFrom(around.clock)
  const purpose = typeof route.purpose === 'function' ? route.purpose(parameters.data) : route.purpose
  const subject = route.subject(parameters.data)
  return around.database.transaction(async (transaction): Promise<ReadOutcome> => {
    const asking = {
      session,
      action: route.action,
      subject,
      compartments: route.compartments,
      purpose,
      commandId: null
    }
    const entered = enter(transaction, now, asking)
    // About one file: what is asked of the database must not depend on whether the file exists, or the time of a refusal would tell.
    const refused = subject.kind === 'none' ? undefined : heldBack(await entered)
    if (refused) return refused
    // About none: sent right behind the first statement, without waiting: row-level security already binds it to the caller row.
    // Whatever comes back is thrown away unless access was given.
    const caller = { accountId: '', postIds: [] }
    // Nothing is unsealed for somebody who is not let in: the vault waits for the entry.
    const vault = around.vault.as(
      entered.then((entry) => {
        if (heldBack(entry)) throw new Error('held back')
        return entry.account_id ?? ''
      })
    )
    const work = { query: transaction.query, caller, now, vault, loadingDemo: false, origin: around.origin ?? '' }
    const reading = route.read(work, parameters.data)
    if (route.isOneStatement) transaction.commitNow()
    reading.catch(() => {})
    const held = heldBack(await entered)
    if (held) {
      // the statements on their way are answered before the transaction ends
      await reading.catch(() => {})
      return held
    }
    const value = await reading
    if (value === undefined) return { outcome: 'denied' }
    return { outcome: 'shown', value }
  })
}
