/** On which databases a story is told: the embedded one always; PostgreSQL for the two that ask for it, and for all of them before landing. */
import type { Engine } from './world.ts'

export const engines = (...also: readonly Engine[]): readonly Engine[] =>
  process.env.LANDING === '1' ? ['pglite', 'postgres'] : ['pglite', ...also]
