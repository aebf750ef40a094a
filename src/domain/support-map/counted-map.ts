/** A child's support map as the formulas of E2 count it: one day, the needs, the ties. Checked once, at the door. */
import { z } from 'zod'
import type { Need } from '#domain/assessment/need.ts'
import { Day } from '#domain/kernel/day.ts'
import { CountedTie, type Key, NeedSeverity } from './tie.ts'

export const CountedMap = z
  .strictObject({ today: Day, needs: z.array(NeedSeverity), ties: z.array(CountedTie) })
  .superRefine((map, context) => {
    for (const { kind, path } of faultsOf(map)) context.addIssue({ code: 'custom', path, message: kind, params: { kind } })
  })
export type CountedMap = z.infer<typeof CountedMap>

/** What a map can get wrong although each part is well formed; the words belong to whoever shows them. */
export interface MapFault {
  readonly kind: 'duplicate-need' | 'duplicate-key' | 'future-confirmation'
  readonly path: (string | number)[]
}

/** Also reads a malformed map, as far as it goes: whoever corrects a file should see all its faults at once. */
export function faultsOf(input: unknown): MapFault[] {
  const map = input as { readonly today?: unknown; readonly needs?: unknown; readonly ties?: unknown } | null
  const needs = listed(map?.needs).map((entry) => (entry as { need?: unknown } | null)?.need)
  return [
    ...repeats(needs).map((at) => ({ kind: 'duplicate-need' as const, path: ['needs', at, 'need'] })),
    ...listed(map?.ties).flatMap((entry, index): MapFault[] => {
      const tie = entry as { readonly needs?: unknown; readonly keys?: unknown; readonly lastConfirmedOn?: unknown } | null
      // A confirmation that has not happened yet would make a support look alive in advance.
      const ahead = isDay(map?.today) && isDay(tie?.lastConfirmedOn) && tie.lastConfirmedOn > map.today
      return [
        ...repeats(listed(tie?.needs)).map((at) => ({ kind: 'duplicate-need' as const, path: ['ties', index, 'needs', at] })),
        ...repeats(listed(tie?.keys)).map((at) => ({ kind: 'duplicate-key' as const, path: ['ties', index, 'keys', at] })),
        ...(ahead ? [{ kind: 'future-confirmation' as const, path: ['ties', index, 'lastConfirmedOn'] }] : [])
      ]
    })
  ]
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const repeats = (list: readonly unknown[]): number[] =>
  list.flatMap((item, index) => (typeof item === 'string' && list.indexOf(item) < index ? [index] : []))
const isDay = (value: unknown): value is Day => Day.safeParse(value).success

/** One of the 7 × 3 places of the circle: a need and a key. */
export interface Slot {
  readonly need: Need
  readonly key: Key
}
