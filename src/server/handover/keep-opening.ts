/** Follows letters of appointment on a clock of its own, so that no answer to an administrator is longer or shorter by the files of a post. */
import type { Moment } from '#domain/kernel/date.ts'
import type { Database } from '#server/database/database.ts'
import { keepTurningUnevenly, type Turning } from '#server/pipeline/keep-turning.ts'
import { openRotations } from './handover.store.ts'

const every = 10_000

export const keepOpening = (database: Database, clock: () => Moment): Turning =>
  keepTurningUnevenly(() => openRotations(database, clock()), every)
