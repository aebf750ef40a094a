/** The case file as its commands see it: where it stands, how risky, how old the child is, who answers for it (domain.md C1, B2). */
import type { Risk } from '#domain/intake/danger.ts'
import type { Day } from '#domain/kernel/date.ts'
import { refuse } from '#domain/kernel/result.ts'
import { type AgeBand, ageBands } from './child.ts'
import { isClosed, type State } from './state.ts'

export interface CaseFile {
  readonly state: State
  readonly risk: Risk
  readonly ageBand: AgeBand
  readonly workerPostId: string
  readonly supervisorPostId: string
  readonly reviewDueOn: Day | null
  readonly version: number
}

/** Standings are given for half a year: access ends by itself, never by memory; somebody is asked before [D]. */
export const standingDays = 180

/** What a conflict shows of the file: codes only. */
export type CaseFileVersion = Pick<CaseFile, 'state' | 'risk' | 'reviewDueOn' | 'version'>

export const versionOf = ({ state, risk, reviewDueOn, version }: CaseFile): CaseFileVersion => ({ state, risk, reviewDueOn, version })

export interface CaseFileClosed {
  readonly kind: 'case-file-closed'
}

/** Nothing is written on a file that is closed, or that is not there. */
export const closedFault = (file: Pick<CaseFile, 'state'> | null) =>
  file === null || isClosed(file.state) ? refuse({ kind: 'case-file-closed' }) : undefined

/** The file keeps a band, not a birthday; every age rule of C5 changes exactly where a band begins. */
export const youngestAge = (band: AgeBand): number => ageBands.term(band).from
