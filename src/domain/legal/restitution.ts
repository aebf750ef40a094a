/** The account of restitution: claimed, ordered, paid in parts, and what the victim fund gives (UU 12/2022 art. 30–38; LG11–LG15). Whole rupiah. */
import { z } from 'zod'
import type { Moment } from '#domain/kernel/date.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import type { Stage } from './stages.ts'

export const moneyKinds = vocabulary([
  { code: 'claimed', id: 'Diminta', en: 'Claimed' },
  { code: 'ordered', id: 'Diputus hakim', en: 'Ordered by the court' },
  { code: 'paid', id: 'Dibayar', en: 'Paid' },
  { code: 'fund-asked', id: 'Diminta dari dana bantuan korban', en: 'Asked of the victim fund' },
  { code: 'fund-paid', id: 'Dibayar dana bantuan korban', en: 'Paid by the victim fund' }
])
export type MoneyKind = (typeof moneyKinds.codes)[number]

export const MoneyTerms = z.strictObject({
  kind: field(moneyKinds.schema, 'Jenis', 'Kind', 'S2', 'K8'),
  /** a child's court order is never larger than this; a slip of the finger often is */
  amount: field(z.int().min(1).max(100_000_000_000), 'Jumlah (rupiah)', 'Amount (rupiah)', 'S3', 'K8'),
  onDay: field(Day, 'Tanggal', 'Day', 'S2', 'K8')
})
export type MoneyTerms = z.infer<typeof MoneyTerms>

export interface MoneyLine {
  readonly kind: MoneyKind
  readonly amount: number
  readonly onDay: Day
  readonly recordedAt: Moment
}

export interface MoneyAccount {
  readonly claimed: number | null
  readonly ordered: number | null
  readonly paid: number
  /** of what was ordered; 0 while nothing is */
  readonly left: number
  readonly fundAsked: number | null
  readonly fundPaid: number
}

const newest = (lines: readonly MoneyLine[], kind: MoneyKind): number | null =>
  [...lines]
    .filter((line) => line.kind === kind)
    .sort((a, b) => a.onDay.localeCompare(b.onDay) || Date.parse(a.recordedAt) - Date.parse(b.recordedAt))
    .at(-1)?.amount ?? null
const sum = (lines: readonly MoneyLine[], kind: MoneyKind): number =>
  lines.reduce((total, line) => (line.kind === kind ? total + line.amount : total), 0)

/** An appeal changes what was claimed or ordered: the newest counts. Payments add up. */
export function accountOf(lines: readonly MoneyLine[]): MoneyAccount {
  const ordered = newest(lines, 'ordered')
  const paid = sum(lines, 'paid')
  return {
    claimed: newest(lines, 'claimed'),
    ordered,
    paid,
    left: Math.max(0, (ordered ?? 0) - paid),
    fundAsked: newest(lines, 'fund-asked'),
    fundPaid: sum(lines, 'fund-paid')
  }
}

export function restitutionStage(lines: readonly MoneyLine[]): Extract<Stage, 'LG11' | 'LG12' | 'LG13' | 'LG14'> | null {
  const { claimed, ordered, paid, left } = accountOf(lines)
  if (ordered !== null) return left === 0 ? 'LG14' : paid > 0 ? 'LG13' : 'LG12'
  return claimed === null ? null : 'LG11'
}

export const usesFund = (lines: readonly MoneyLine[]): boolean => lines.some(({ kind }) => kind === 'fund-asked' || kind === 'fund-paid')

export const isPaid = (lines: readonly MoneyLine[]): boolean => restitutionStage(lines) === 'LG14'
