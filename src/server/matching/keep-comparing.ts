/** Compares newly recorded identities on a clock of its own, so that no request is longer or shorter by what was found (security.md 3.12). */
import type { Database } from '#server/database/database.ts'
import { keepTurningUnevenly, type Turning } from '#server/pipeline/keep-turning.ts'
import { compareWaiting } from './matching.store.ts'

const every = 15_000

export const keepComparing = (database: Database): Turning => keepTurningUnevenly(() => compareWaiting(database), every)
