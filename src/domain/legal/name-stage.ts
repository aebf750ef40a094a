/** What a stage of the law is called from a day on: when a code of procedure changes, an administrator names it anew and no program is changed (D11). */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { legalStages } from './stages.ts'

/** A short label: letters, digits and the marks names of stages carry, never a sentence about anybody. */
const StageName = z
  .string()
  .trim()
  .regex(/^[\p{L}\d][\p{L}\d ,/()’'-]{2,59}$/u)
/** The law or decree, by its number or name. */
const StageSource = z
  .string()
  .trim()
  .regex(/^[\p{L}\d][\p{L}\d ./,;:()–-]{4,119}$/u)

export const NameStage = z.strictObject({
  stage: field(legalStages.schema, 'Tahap', 'Stage', 'S1', 'K16'),
  nameId: field(StageName, 'Nama, bahasa Indonesia', 'Name in Indonesian', 'S1', 'K16'),
  nameEn: field(StageName, 'Nama, bahasa Inggris', 'Name in English', 'S1', 'K16'),
  holdsFrom: field(Day, 'Berlaku mulai', 'Holds from', 'S1', 'K16'),
  source: field(StageSource, 'Sumber', 'Source', 'S1', 'K16'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K16')
})
export type NameStage = z.infer<typeof NameStage>

/** The newest name of the stage, in force or to come. */
export interface StageNamed {
  readonly version: number
  readonly nameId: string
  readonly nameEn: string
  readonly holdsFrom: Day
}

export type NameStageProblem = { readonly kind: 'day-back' } | { readonly kind: 'name-known' } | ChangedMeanwhile<StageNamed>

export type StageRenamed = NameStage & { readonly version: number }

export const nameStage = command({
  name: 'legal.name-stage',
  input: NameStage,
  compartments: [],
  subject: () => ({ kind: 'none' }),
  decide({ newest }: { readonly newest: StageNamed }, input, now): Result<StageRenamed, NameStageProblem> {
    if (newest.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: newest })
    // what was read yesterday was read under yesterday's name
    if (input.holdsFrom < now.today) return refuse({ kind: 'day-back' })
    const isSame = newest.nameId === input.nameId && newest.nameEn === input.nameEn && newest.holdsFrom === input.holdsFrom
    return isSame ? refuse({ kind: 'name-known' }) : accept({ ...input, version: newest.version + 1 })
  }
})
