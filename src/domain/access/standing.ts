/** How a person can stand to a subject, and what each way of standing opens. Computed in one place in SQL: authn.standings_to. */
import type { Compartment } from '#domain/kernel/field.ts'
import { compartments } from './compartments.ts'
import { cellOf, type MatrixRow } from './matrix.ts'
import { type Role, roles } from './role.ts'

/** Need no child: they come with the account or with the duty of a post. */
const ofDuty = [
  'signed-in',
  'intake-officer',
  'protective',
  'administrator',
  'data-protection-officer',
  'emergency-reviewer',
  'supervising',
  'complaint-reader',
  'area-officer'
] as const
/** Facts about one case file that open whole compartments. */
const onFile = ['case-worker', 'co-worker', 'supervisor', 'unit-head'] as const
/** Open only the compartments their grant names, each with an end (security.md 3.5, 3.6). */
const limited = ['recipient', 'break-glass'] as const
/** Open the pointer alone: that the file exists, its code name, and who answers for it. */
const pointing = ['recipient-pending', 'escort', 'ex-owner', 'reporter'] as const
export const standings = [...ofDuty, ...onFile, ...limited, ...pointing] as const
export type Standing = (typeof standings)[number]
/** Whoever may know that the file exists. */
export const knowingTheFile: readonly Standing[] = [...onFile, ...limited, ...pointing]

const intake: readonly Standing[] = ['intake-officer', 'protective']
/** Standings that come with the post, inside its own unit. `unit-head` here only says who becomes head of files opened in the unit. */
export const standingsOfRole: Partial<Record<Role, readonly Standing[]>> = {
  R01: intake,
  // may look back at what other units opened in an emergency (security.md 3.6)
  R02: [...intake, 'emergency-reviewer', 'supervising'],
  R03: intake,
  R04: [...intake, 'unit-head', 'emergency-reviewer', 'supervising', 'area-officer'],
  // local policy, budget and quality of the area (domain.md B1): leads its plan and its register of programmes, sees no child
  R05: ['area-officer'],
  R19: intake,
  // those who may have to act for a child at night without knowing the file's owner: break-glass (security.md 3.6)
  R06: ['protective'],
  R09: ['protective'],
  R10: ['protective'],
  R13: ['protective'],
  R16: ['protective'],
  R20: ['protective'],
  R24: ['administrator'],
  // outside every team that accompanies a child: reads complaints, and nothing else of a file (domain.md B3, G-12)
  R27: ['complaint-reader'],
  R28: ['data-protection-officer']
}

interface Opening {
  readonly read: readonly Compartment[]
  readonly write: readonly Compartment[]
}

const openingOf = (row: MatrixRow, also: Partial<Opening> = {}): Opening => {
  const where = (wanted: readonly string[], more: readonly Compartment[] = []) =>
    compartments.codes.filter((one) => wanted.includes(cellOf(row, one) ?? '') || more.includes(one))
  return { read: where(['F', 'R'], also.read), write: where(['F'], also.write) }
}

/**
 * What each standing on a file sees and changes: the line of B3 for that duty.
 * Beyond the line: supervisor and unit head change K1, because their signature moves the file's state and lowers its risk; a companion
 * on the file reads the plan she carries out; the case worker keeps numbers of the legal and the school track, for most lawyers and schools
 * have no account (decision record 17).
 */
export const compartmentsOf: Partial<Record<Standing, Opening>> = {
  'case-worker': openingOf('R01', { write: ['K8', 'K9'] }),
  'co-worker': openingOf('R03', { read: ['K11'], write: ['K11'] }),
  supervisor: openingOf('R02', { write: ['K1'] }),
  'unit-head': openingOf('R04', { write: ['K1'] })
}

/**
 * What a grant can open at most, by the duty of the post it is given to: the cells F, R and P of its line. A grant never writes into
 * what others wrote; whoever must, is made a co-worker.
 */
export const grantable = (role: Role): readonly Compartment[] =>
  compartments.codes.filter((one) => ['F', 'R', 'P'].includes(cellOf(role, one) ?? '') && !['K16', 'K17', 'K18'].includes(one))

/** What somebody may open without the owner in an emergency: what a case worker reads, but never what is kept for supervision. */
export const openableByBreakGlass: readonly Compartment[] = ['K1', 'K2', 'K3', 'K4', 'K5', 'K10', 'K11']

/** Standing × duty × compartment of the limited standings, for the table the policies read. */
export const limitedOpenings: readonly (readonly [standing: Standing, role: Role, compartment: Compartment])[] = roles.codes.flatMap(
  (role) => [
    ...grantable(role).map((compartment) => ['recipient', role, compartment] as const),
    ...(standingsOfRole[role]?.includes('protective')
      ? openableByBreakGlass.map((compartment) => ['break-glass', role, compartment] as const)
      : [])
  ]
)
