/** The register as the page shows it: one entry a limit, the row that holds first, what held before kept below. */
import { type Certainty, type ClockCode, type ClockUnit, clockRules } from '#domain/intake/clocks.ts'
import type { Risk } from '#domain/intake/danger.ts'

export interface ClockRow {
  readonly id: string
  readonly code: ClockCode
  readonly region: string | null
  readonly regionName: string | null
  readonly appliesTo: Risk | null
  readonly value: number
  readonly unit: ClockUnit
  readonly source: string
  readonly certainty: Certainty
  readonly setBy: string | null
  readonly setByTitle: string | null
  readonly setAt: string
  readonly version: number
}

export interface ClocksRead {
  readonly units: readonly { readonly id: string; readonly name: string; readonly region: string; readonly regionName: string }[]
  readonly rules: readonly ClockRow[]
}

export interface ClockEntry {
  readonly code: ClockCode
  readonly appliesTo: Risk | null
  /** the rows that stand now, the smallest region first, the national one last */
  readonly standing: readonly ClockRow[]
  readonly before: readonly ClockRow[]
}

type ClockGroup = 'report' | 'law' | 'care' | 'staff'
const groups: Readonly<Record<ClockGroup, readonly string[]>> = {
  report: ['SLA-01', 'SLA-02', 'SLA-03', 'SLA-04', 'SLA-05', 'SLA-05B', 'SLA-12', 'SLA-13'],
  law: ['SLA-06', 'SLA-07', 'SLA-08', 'SLA-09', 'SLA-10', 'SLA-11'],
  care: ['ST06', 'ST08', 'ST10', 'SLA-14', 'SLA-14B', 'SLA-15', 'SLA-16', 'SLA-16B', 'ST14', 'ST14B', 'ST14C', 'ST14D', 'ST16'],
  staff: ['SLA-17', 'SLA-17B', 'SLA-18', 'SLA-18B', 'SLA-18C']
}
export const groupNames = Object.keys(groups) as readonly ClockGroup[]

/** Rows arrive with the newest version first inside a region; each region's first row is the one that stands. */
export function entriesOf(rules: readonly ClockRow[], group: ClockGroup): readonly ClockEntry[] {
  const entries = new Map<string, { code: ClockCode; appliesTo: Risk | null; standing: ClockRow[]; before: ClockRow[] }>()
  for (const row of rules) {
    const key = `${row.code} ${row.appliesTo}`
    const entry = entries.get(key) ?? { code: row.code, appliesTo: row.appliesTo, standing: [], before: [] }
    entries.set(key, entry)
    if (entry.standing.some((one) => one.region === row.region)) entry.before.push(row)
    else entry.standing.push(row)
  }
  const place = (code: string): number => groups[group].indexOf(code)
  return [...entries.values()]
    .filter((entry) => place(entry.code) >= 0)
    .sort((a, b) => place(a.code) - place(b.code) || (b.appliesTo ?? '').localeCompare(a.appliesTo ?? ''))
}

export const ruleOf = (code: ClockCode) => clockRules.term(code)
