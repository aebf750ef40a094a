/** An assessment: what a child needs, seen by the worker and said by the child side by side; never how anything happened (S99, domain.md E5). */
import { z } from 'zod'
import { field } from '#domain/kernel/field.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { dangerSigns } from '#domain/intake/danger.ts'
import { ProtectiveFactor, Rating, RiskFactor, riskSigns } from './factors.ts'
import { Need } from './need.ts'
import { subNeeds } from './sub-needs.ts'

/** 0 none, 1 mild, 2 moderate, 3 urgent. */
export const Severity = z.int().min(0).max(3)

/** `stated` is null when the child was not asked or passed over it: nobody has to answer. */
export const NeedFound = z.strictObject({
  need: field(Need, 'Kebutuhan', 'Need', 'S3', 'K5'),
  severity: field(Severity, 'Menurut petugas', 'As the worker sees it', 'S3', 'K5'),
  stated: field(Severity.nullable(), 'Menurut anak', 'As the child says', 'S3', 'K5'),
  subNeeds: field(z.array(subNeeds.schema).max(10), 'Bagian kebutuhan', 'Parts of the need', 'S3', 'K5')
})
export type NeedFound = z.infer<typeof NeedFound>

export const Findings = z.strictObject({
  needs: z.array(NeedFound).min(1).max(7),
  riskFactors: field(z.partialRecord(RiskFactor, Rating), 'Faktor risiko', 'Risk factors', 'S3', 'K5'),
  riskSigns: field(z.array(riskSigns.schema).max(23), 'Yang terlihat', 'What is seen', 'S3', 'K5'),
  protectiveFactors: field(z.partialRecord(ProtectiveFactor, Rating), 'Faktor pelindung', 'Protective factors', 'S3', 'K5'),
  dangerSigns: field(z.array(dangerSigns.schema).max(8), 'Tanda bahaya', 'Danger signs', 'S3', 'K5'),
  childWords: field(
    dignifiedText(300).nullable(),
    'Yang paling penting, menurut anak',
    'What matters most, in the child’s words',
    'S4',
    'K5'
  )
})
export type Findings = z.infer<typeof Findings>

/** Append-only: the one with the highest number counts, the earlier ones stay as the road so far. */
export interface Assessment extends Findings {
  readonly id: string
  readonly number: number
  readonly assessedAt: string
}
