/** The area's plan (RTL of a kabupaten/kota): one problem, and what offices agreed to do about it (domain.md C4; S135). No child stands in it. */
import { z } from 'zod'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { drivers } from './driver.ts'

/** Where the problem was named. A conference is meant without its child. */
export const origins = vocabulary([
  { code: 'training', id: 'Pelatihan', en: 'Training' },
  { code: 'conference', id: 'Konferensi layanan (tanpa nama anak)', en: 'Conference of services (no child named)' },
  { code: 'finding', id: 'Temuan daerah', en: 'Area finding' },
  { code: 'meeting', id: 'Rapat koordinasi', en: 'Coordination meeting' }
])
export type Origin = (typeof origins.codes)[number]

/** A kabupaten or kota by its Kemendagri code: the area's plan is made where the budget is. */
export const RegencyCode = z.string().regex(/^\d\d\.\d\d$/)

export const PlanTerms = z.strictObject({
  driver: field(drivers.schema, 'Pendorong', 'Driver', 'S1', 'K18'),
  problem: field(dignifiedText(240).min(1), 'Masalah', 'Problem', 'S2', 'K18'),
  origin: field(origins.schema, 'Asal', 'Where it was named', 'S1', 'K18'),
  /** the training event, the finding or the meeting, where it has a record of its own */
  originId: field(Id.nullable(), 'Catatan asal', 'Record it came from', 'S1', 'K18'),
  originWords: field(dignifiedText(120).min(1).nullable(), 'Keterangan asal', 'About where it was named', 'S2', 'K18')
})
export type PlanTerms = z.infer<typeof PlanTerms>

/** What every decision asks first: is the plan there, still open, and am I one of those who lead it? */
export interface PlanStanding {
  readonly regionCode: string
  readonly open: boolean
  /** the caller leads plans of this region by duty */
  readonly leads: boolean
}
