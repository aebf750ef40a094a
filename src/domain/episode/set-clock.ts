/** A region sets its own time limit in front of the national one; both stay to be seen, with where they come from (domain.md C3, S36). */
import { z } from 'zod'
import { Risk } from '#domain/intake/danger.ts'
import { type Clock, ClockCode, type ClockUnit, certainties, clockUnits } from '#domain/intake/clocks.ts'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'

/** A law, a decree, a standard by its number or name: letters, digits and the marks citations carry, never a sentence about anybody. */
export const Citation = z
  .string()
  .trim()
  .regex(/^[\p{L}\d][\p{L}\d ./,;:()–-]{4,119}$/u)

export const SetClock = z.strictObject({
  clockRuleId: field(Id, 'Aturan', 'Rule', 'S1', 'K16'),
  unitId: field(Id, 'Unit', 'Unit', 'S1', 'K16'),
  code: field(ClockCode, 'Tenggat', 'Time limit', 'S1', 'K16'),
  appliesTo: field(Risk.nullable(), 'Untuk risiko', 'For risk', 'S1', 'K16'),
  value: field(z.int().min(0).max(1000), 'Nilai', 'Value', 'S1', 'K16'),
  unit: field(z.enum(clockUnits), 'Satuan', 'Unit of the value', 'S1', 'K16'),
  source: field(Citation, 'Sumber', 'Source', 'S1', 'K16'),
  certainty: field(z.enum(certainties), 'Kepastian', 'Certainty', 'S1', 'K16'),
  /** the version of the region's own row that was seen; 0 when it had none */
  seenVersion: field(z.int().min(0), 'Versi yang dilihat', 'Version seen', 'S1', 'K16')
})
export type SetClock = z.infer<typeof SetClock>

export interface SetClockState {
  /** the region of the unit, when the caller heads it */
  readonly region: string | null
  readonly postId: string | null
  readonly national: Pick<Clock, 'value' | 'unit' | 'certainty'> | null
  readonly own: { readonly value: number; readonly unit: ClockUnit; readonly version: number } | null
}

export type SetClockProblem =
  | { readonly kind: 'not-your-unit' }
  | { readonly kind: 'no-such-limit' }
  | { readonly kind: 'other-kind-of-limit' }
  | { readonly kind: 'law-not-loosened' }
  | ChangedMeanwhile<{ readonly value: number; readonly unit: ClockUnit; readonly version: number }>

export interface ClockSet {
  readonly region: string
  readonly postId: string
  readonly version: number
  readonly rule: SetClock
}

const hours: Partial<Record<ClockUnit, number>> = { hour: 1, day: 24, 'working-day': 24, month: 24 * 30 }
/** How long a limit is, so that two units can be compared; null for what is counted and not timed. */
export const hoursOf = (value: number, unit: ClockUnit): number | null => {
  const each = hours[unit]
  return each === undefined ? null : value * each
}

export const setClock = command({
  name: 'episode.set-clock',
  input: SetClock,
  compartments: [],
  subject: () => ({ kind: 'none' }),
  decide({ region, postId, national, own }: SetClockState, input): Result<ClockSet, SetClockProblem> {
    if (region === null || postId === null) return refuse({ kind: 'not-your-unit' })
    if (national === null) return refuse({ kind: 'no-such-limit' })
    if ((own?.version ?? 0) !== input.seenVersion)
      return refuse({ kind: 'changed-meanwhile', current: own ?? { value: national.value, unit: national.unit, version: 0 } })
    const before = hoursOf(national.value, national.unit)
    const after = hoursOf(input.value, input.unit)
    if ((before === null) !== (after === null) || (before === null && national.unit !== input.unit))
      return refuse({ kind: 'other-kind-of-limit' })
    // What a law says may be done sooner in a region, never later.
    if (national.certainty === 'read' && before !== null && after !== null && after > before) return refuse({ kind: 'law-not-loosened' })
    return accept({ region, postId, version: (own?.version ?? 0) + 1, rule: input })
  }
})
