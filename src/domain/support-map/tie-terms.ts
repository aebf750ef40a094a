/** The terms of a tie as a worker records them, with their names, limits and sensitivity (D7, D17). */
import { z } from 'zod'
import { Need } from '#domain/assessment/need.ts'
import type { Now } from '#domain/kernel/date.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { refuse } from '#domain/kernel/result.ts'
import { Key, permanences, resources, safeties } from './tie.ts'

const scale = z.int().min(0).max(3)

export const TieTerms = z.strictObject({
  needs: field(z.array(Need).min(1).max(7), 'Kebutuhan yang didukung', 'Needs supported', 'S3', 'K10'),
  keys: field(z.array(Key).min(1).max(3), 'Kunci dukungan', 'Keys of support', 'S3', 'K10'),
  resources: field(z.array(resources.schema).max(3), 'Bentuk bantuan', 'Kind of help', 'S3', 'K10'),
  strength: field(scale, 'Seberapa kuat', 'How strong', 'S3', 'K10'),
  consistency: field(scale, 'Seberapa tetap', 'How steady', 'S3', 'K10'),
  safety: field(safeties.schema, 'Aman bagi anak', 'Safe for the child', 'S3', 'K10'),
  permanence: field(permanences.schema, 'Tetap atau dana proyek', 'Permanent or project-funded', 'S3', 'K10'),
  endsOn: field(Day.nullable(), 'Berakhir pada', 'Ends on', 'S3', 'K10'),
  childConfirmed: field(z.boolean(), 'Diakui anak', 'Confirmed by the child', 'S3', 'K10'),
  lastConfirmedOn: field(Day, 'Terakhir dipastikan', 'Last confirmed', 'S3', 'K10'),
  stewardPostId: field(Id, 'Penjaga dukungan', 'Steward of this support', 'S2', 'K10')
})
export type TieTerms = z.infer<typeof TieTerms>

/** A tie as the circle's page holds it. */
export const Tie = TieTerms.extend({ id: Id, supporterId: Id, version: z.int() })
export type Tie = z.infer<typeof Tie>

export type TieTermsProblem = { readonly kind: 'confirmed-in-future' } | { readonly kind: 'project-without-end' }

/** What no tie may say, whoever records it. A date in the future would make a support fresher than it is. */
export function faultIn(terms: Pick<TieTerms, 'lastConfirmedOn' | 'permanence' | 'endsOn'>, now: Now) {
  if (terms.lastConfirmedOn > now.today) return refuse({ kind: 'confirmed-in-future' })
  if (terms.permanence === 'PROJ' && terms.endsOn === null) return refuse({ kind: 'project-without-end' })
  return undefined
}

/** What every decision about a map must know of its file; null when there is no open file. */
export interface OpenFile {
  readonly state: string
}

export const isClosed = (file: OpenFile | null): boolean => file === null || file.state === 'ST15' || file.state === 'ST18'
