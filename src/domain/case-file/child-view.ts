/** The child's view at a decision: own words, or the reason why there are none; never both, never neither (C5, G-12; S8, S99, S155, S156). */
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { type Compartment, field } from '#domain/kernel/field.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** Why a decision may go on for now without the child's view. */
export const viewMissingReasons = vocabulary([
  { code: 'too-young', id: 'Anak masih terlalu kecil untuk menjawab', en: 'The child is too young to answer' },
  { code: 'not-now', id: 'Anak belum ingin bicara sekarang', en: 'The child does not want to talk now' },
  { code: 'unreachable', id: 'Anak belum dapat ditemui dengan aman', en: 'The child cannot be met safely yet' },
  { code: 'language', id: 'Menunggu juru bahasa', en: 'Waiting for an interpreter' },
  { code: 'health', id: 'Kesehatan anak belum memungkinkan', en: 'The child’s health does not allow it yet' },
  { code: 'urgent', id: 'Harus segera, pendapat menyusul', en: 'It cannot wait; the view follows' }
])
export type ViewMissingReason = (typeof viewMissingReasons.codes)[number]

export interface ChildView<Reason extends string = ViewMissingReason> {
  /** short, in the child's own words, never about what happened */
  readonly statement: string | null
  readonly missingReason: Reason | null
}

/** The two fields of a child's view, for the input of any decision: `...childViewFields('K11')`. */
export const childViewFields = (compartment: Compartment) => ({
  statement: field(dignifiedText(300).nullable(), 'Pendapat anak', 'The child’s view', 'S4', compartment),
  missingReason: field(viewMissingReasons.schema.nullable(), 'Alasan pendapat belum ada', 'Why there is no view yet', 'S3', compartment)
})

/** One of the two. An empty sentence is no view. */
export const isHeardOrExplained = (view: ChildView<string>): boolean => !view.statement !== (view.missingReason === null)

/** What a form asked, as a decision takes it: a reason chosen before the child spoke is not sent. */
export const childViewOf = <Reason extends string>(said: {
  readonly statement?: string | null | undefined
  readonly missingReason?: Reason | null | undefined
}): ChildView<Reason> => ({
  statement: said.statement || null,
  missingReason: said.statement ? null : (said.missingReason ?? null)
})
