/** When a report or a file falls due for erasing (domain.md G-15). Where a day is not known exactly, the later one counts. */
import { type AgeBand, ageBands } from '#domain/case-file/child.ts'
import type { Day } from '#domain/kernel/date.ts'
import { retentionRules, type RetentionRule } from './schedule.ts'

/** A report and what became of it; `inFile` when it belongs to a file and shares the file's fate. */
export interface KeptReport {
  readonly kind: 'report'
  readonly settledOn: Day | null
  readonly inFile: boolean
}

export interface KeptFile {
  readonly kind: 'case-file'
  readonly openedOn: Day
  readonly ageBand: AgeBand
  /** null while the file is open */
  readonly closedOn: Day | null
  readonly askedByChildOn: Day | null
  /** proceedings that forbid erasing */
  readonly onHold: boolean
}

export interface Due {
  readonly rule: RetentionRule
  readonly dueOn: Day
  /** Due and not held back: it may be erased today. */
  readonly mayErase: boolean
  readonly onHold: boolean
}

/** Null when nothing sets a day yet: an open file, a report that waits, a report that lies in a file. */
export function retentionDue(kept: KeptReport | KeptFile, today: Day): Due | null {
  const found = kept.kind === 'report' ? dueOfReport(kept) : dueOfFile(kept)
  if (!found) return null
  const onHold = kept.kind === 'case-file' && kept.onHold
  return { ...found, onHold, mayErase: found.dueOn <= today && !onHold }
}

function dueOfReport({ settledOn, inFile }: KeptReport): Pick<Due, 'rule' | 'dueOn'> | null {
  if (inFile || !settledOn) return null
  return { rule: 'report-unregistered', dueOn: addYears(settledOn, retentionRules.term('report-unregistered').years ?? 0) }
}

function dueOfFile({ openedOn, ageBand, closedOn, askedByChildOn }: KeptFile): Pick<Due, 'rule' | 'dueOn'> | null {
  if (!closedOn) return null
  if (askedByChildOn) return { rule: 'child-request', dueOn: later(closedOn, askedByChildOn) }
  const { years, untilAge } = retentionRules.term('file-closed')
  return { rule: 'file-closed', dueOn: later(addYears(closedOn, years ?? 0), latestBirthday(openedOn, ageBand, untilAge ?? 0)) }
}

/** The birth date is sealed and stays so: the youngest child of the band turns this age last. */
export const latestBirthday = (openedOn: Day, ageBand: AgeBand, age: number): Day =>
  addYears(openedOn, Math.max(0, age - ageBands.term(ageBand).from))

const later = (one: Day, other: Day): Day => (one > other ? one : other)

/** 29 February becomes 1 March in a common year: never a day too early. */
export function addYears(day: Day, years: number): Day {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0')
  const isLeap = new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1
  return day.slice(5) === '02-29' && !isLeap ? `${year}-03-01` : `${year}${day.slice(4)}`
}
