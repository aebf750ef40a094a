/** What a post promised for its area: it belongs to the post, so it outlives the official (S116–S119, G-17). */
import { z } from 'zod'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { type ActionStatus, Funding } from '#domain/plan/services.ts'

export const indicatorUnits = vocabulary([
  { code: 'people', id: 'orang', en: 'people' },
  { code: 'offices', id: 'lembaga', en: 'offices' },
  { code: 'times', id: 'kali', en: 'times' },
  { code: 'days', id: 'hari', en: 'days' },
  { code: 'hours', id: 'jam', en: 'hours' },
  { code: 'percent', id: 'persen', en: 'per cent' },
  { code: 'documents', id: 'dokumen', en: 'documents' },
  { code: 'places', id: 'tempat', en: 'places' }
])
export type IndicatorUnit = (typeof indicatorUnits.codes)[number]

/** Rupiah are whole numbers, so nothing is ever rounded. */
export const Rupiah = z.int().min(0).max(1_000_000_000_000)
const Measured = z.number().min(0).max(1_000_000_000)
export const Value = field(Measured, 'Nilai', 'Value', 'S1', 'K18')

export const Indicator = z.strictObject({
  words: field(dignifiedText(120).min(1), 'Yang diukur', 'What is measured', 'S2', 'K18'),
  unit: field(indicatorUnits.schema, 'Satuan', 'Unit', 'S1', 'K18'),
  baseline: field(Measured, 'Nilai awal', 'Baseline', 'S1', 'K18'),
  target: field(Measured, 'Sasaran', 'Target', 'S1', 'K18')
})
export type Indicator = z.infer<typeof Indicator>

export const CommitmentTerms = z.strictObject({
  what: field(dignifiedText(200).min(1), 'Langkah yang disepakati', 'Agreed action', 'S2', 'K18'),
  /** an office, never a person: whoever holds the post answers for it */
  responsiblePostId: field(Id, 'Jabatan penanggung jawab', 'Responsible post', 'S1', 'K18'),
  partnerPostIds: field(z.array(Id).max(12), 'Lembaga lain di jejaring', 'Other offices of the network', 'S1', 'K18'),
  outsideOffices: field(z.array(dignifiedText(80).min(1)).max(8), 'Lembaga di luar jejaring', 'Offices outside the network', 'S2', 'K18'),
  dueOn: field(Day, 'Paling lambat', 'Due', 'S1', 'K18'),
  amount: field(Rupiah, 'Anggaran (rupiah)', 'Budget (rupiah)', 'S1', 'K18'),
  funding: field(Funding.nullable(), 'Sumber dana', 'Funding', 'S1', 'K18'),
  funded: field(z.boolean(), 'Dana sudah ada', 'Money is there', 'S1', 'K18'),
  indicator: Indicator
})
export type CommitmentTerms = z.infer<typeof CommitmentTerms>

export interface Commitment extends CommitmentTerms {
  readonly id: string
  readonly version: number
  readonly status: ActionStatus
}

/** Still owed to the area. */
export const isOwed = ({ status }: { readonly status: ActionStatus }): boolean => status !== 'DONE' && status !== 'CANCELLED'

/** Faults of terms that no single field shows. */
export type TermsProblem =
  | { readonly kind: 'money-without-source' }
  | { readonly kind: 'named-twice' }
  | { readonly kind: 'nothing-to-reach' }
  | { readonly kind: 'post-of-another-area' }

/** `posts`: which of the named posts are posts of this region. */
export function faultOf(terms: CommitmentTerms, posts: readonly string[]): TermsProblem | undefined {
  const named = [terms.responsiblePostId, ...terms.partnerPostIds]
  if (new Set(named).size < named.length || new Set(terms.outsideOffices).size < terms.outsideOffices.length) return { kind: 'named-twice' }
  if (!named.every((post) => posts.includes(post))) return { kind: 'post-of-another-area' }
  // Money that is said to be there has come from somewhere (D25).
  if (terms.funded && !terms.funding) return { kind: 'money-without-source' }
  if (terms.indicator.baseline === terms.indicator.target) return { kind: 'nothing-to-reach' }
  return undefined
}

/** How far the way from the baseline to the target is done, 0–1; the target may lie below (fewer days of waiting). */
export function reached({ baseline, target }: Pick<Indicator, 'baseline' | 'target'>, value: number): number {
  const way = target - baseline
  return way === 0 ? 1 : Math.min(1, Math.max(0, (value - baseline) / way))
}
