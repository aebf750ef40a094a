/** Who may do what in the network: the directory, referrals, the tracks, safe contact, papers (domain.md B3, C6; decision record 17). */
import type { Standing } from './standing.ts'

/** Whoever accompanies keeps a track's course; an institution keeps its own rows once it has accepted. */
export const trackRules = {} as const satisfies Record<string, readonly Standing[]>
