/** The reference rows that come from code (birds, time limits) and from the region package, laid into tables when migrating. */
import { birds } from '#domain/case-file/birds.ts'
import { clocks } from '#domain/intake/clocks.ts'
import type { ReferenceRows } from './database/migrate.ts'
import { regionRows } from './region/region-rows.ts'

export const referenceRows = async (): Promise<ReferenceRows> => ({ birds, clocks, regions: await regionRows() })
