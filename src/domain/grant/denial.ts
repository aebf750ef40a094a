/** Who must never see a file, and who may take that back (security.md 3.5, N2; domain.md B3 rules). It beats every rank, grant and emergency. */
import type { Moment } from '#domain/kernel/date.ts'
import { refuse } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const denialReasons = vocabulary([
  { code: 'relative', id: 'Keluarga anak', en: 'A relative of the child' },
  { code: 'named-as-offender', id: 'Disebut dalam laporan', en: 'Named in the report' },
  { code: 'named-by-child', id: 'Anak tidak mau orang ini tahu', en: 'The child does not want this person to know' }
])
export const DenialReason = denialReasons.schema
export type DenialReason = (typeof denialReasons.codes)[number]

/** `household`: two family cards said it, nobody did. */
export const shownReasons = vocabulary([
  ...denialReasons.terms,
  { code: 'household', id: 'Serumah dengan anak, menurut kartu keluarga', en: 'Of the child’s household, by the family card' }
])

export interface Denial {
  readonly id: string
  readonly accountId: string
  readonly name: string
  readonly reason: DenialReason | 'household'
  readonly deniedAt: Moment
  /** null: nobody, the family cards */
  readonly deniedBy: string | null
  readonly byMe: boolean
  readonly liftedAt: Moment | null
  readonly liftedBy: string | null
}

export type LiftProblem =
  | { readonly kind: 'denial-unknown' }
  | { readonly kind: 'own-denial' }
  | { readonly kind: 'denied-by-you' }
  | { readonly kind: 'another-unit-looks' }
  | { readonly kind: 'unit-head-needed' }

/** What stands against lifting, asked by the command and by the button alike. */
export function faultInLifting(denial: Denial | undefined, standings: readonly string[], accountId: string) {
  if (!denial || denial.liftedAt !== null) return refuse({ kind: 'denial-unknown' })
  if (denial.accountId === accountId) return refuse({ kind: 'own-denial' })
  if (denial.reason === 'household') return refuse({ kind: 'another-unit-looks' })
  // one person alone never takes back what was feared
  if (denial.byMe) return refuse({ kind: 'denied-by-you' })
  if (denial.reason !== 'relative' && !standings.includes('unit-head')) return refuse({ kind: 'unit-head-needed' })
  return undefined
}
