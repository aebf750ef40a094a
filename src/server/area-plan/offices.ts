/** Names of offices outside the network: several in one sealed value. */
import type { Work } from '#server/pipeline/work.ts'
import type { Place } from '#server/vault/seal.ts'

export const sealOffices = async (work: Work, place: Place, offices: readonly string[]): Promise<string | null> =>
  offices.length > 0 ? work.vault.seal(place, JSON.stringify(offices)) : null

export const openOffices = async (work: Work, place: Place, sealed: string | null): Promise<string[]> =>
  sealed ? (JSON.parse(await work.vault.open(place, sealed)) as string[]) : []
