/** How a person can stand to a subject, and which standings a role carries by itself. Computed in one place in SQL: authn.standings_to. */
import type { Compartment } from '#domain/kernel/field.ts'
import type { Role } from './role.ts'

/** `signed-in` and the standings of a role need no child; the others are facts about one case file. */
export const standings = ['signed-in', 'intake-officer', 'case-worker', 'co-worker', 'supervisor', 'unit-head'] as const
export type Standing = (typeof standings)[number]

/** Standings that come with the post, inside its own unit. `unit-head` here only says who becomes head of files opened in the unit. */
export const standingsOfRole: Partial<Record<Role, readonly Standing[]>> = {
  R01: ['intake-officer'],
  R02: ['intake-officer'],
  R03: ['intake-officer'],
  R04: ['intake-officer', 'unit-head'],
  R19: ['intake-officer']
}

interface Opening {
  readonly read: readonly Compartment[]
  readonly write: readonly Compartment[]
}

/**
 * What each standing sees and changes of a file (domain.md B3, rows R01–R04).
 * Supervisor and unit head may change K1 because their signature moves the file's state and lowers its risk.
 */
export const compartmentsOf: Partial<Record<Standing, Opening>> = {
  'case-worker': { read: ['K1', 'K2', 'K3', 'K4', 'K5', 'K10', 'K11', 'K14'], write: ['K1', 'K2', 'K3', 'K4', 'K5', 'K10', 'K11'] },
  'co-worker': { read: ['K1', 'K2', 'K3', 'K4', 'K5', 'K10', 'K11'], write: ['K1', 'K4', 'K11'] },
  supervisor: { read: ['K1', 'K2', 'K3', 'K4', 'K5', 'K10', 'K11', 'K14'], write: ['K1', 'K11'] },
  'unit-head': { read: ['K1', 'K2', 'K4', 'K5', 'K10', 'K11', 'K14'], write: ['K1', 'K11'] }
}
