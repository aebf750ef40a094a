/** Family cards of staff: hashed in the key part, compared in the database, answered alike whether one fits or not. */
import { setTimeout as wait } from 'node:timers/promises'
import type { HouseholdState } from '#domain/grant/register-household.ts'
import type { SettleHouseholdMatch } from '#domain/grant/settle-household-match.ts'
import type { Work } from '#server/pipeline/work.ts'

export async function readHouseholds(work: Work): Promise<HouseholdState> {
  const [row] = await work.query<{ at: readonly string[] }>('select to_jsonb(authn.own_households()) as at')
  return { registeredAt: row?.at ?? [] }
}

/** The time an answer takes at least (security.md T-B): a card that fits a child's must not be told from one that does not. */
const floor = 250

export async function saveHousehold(work: Work, { text }: { readonly text: string }): Promise<void> {
  const over = performance.now() + floor
  await work.query('select authn.register_household($1, $2)', [await work.vault.indexHash(text, 32), work.now.at])
  await wait(Math.max(0, over - performance.now()))
}

export const readMatches = (work: Work): Promise<readonly { readonly id: string }[]> =>
  work.query(`select id, person, code_name as "codeName", unit, to_jsonb(made_at) #>> '{}' as "madeAt" from casework.household_matches()`)

export const stateForMatch = async (work: Work, { matchId }: SettleHouseholdMatch): Promise<{ readonly waits: boolean }> => ({
  waits: (await readMatches(work)).some(({ id }) => id === matchId)
})

export async function saveMatch(work: Work, { matchId, stands }: SettleHouseholdMatch): Promise<void> {
  await work.query('select casework.settle_household_match($1, $2, $3)', [matchId, stands, work.now.at])
}
