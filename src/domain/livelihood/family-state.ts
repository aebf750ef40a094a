/** What the commands about a family's living know of the file, and the refusals they share. */
import type { CaseFile } from '#domain/case-file/case-file.ts'
import type { FamilyFacts, Person } from './family.ts'

export interface FamilyState {
  readonly file: Pick<CaseFile, 'state'> | null
  readonly family: FamilyFacts
}
export interface HappenedInFuture {
  readonly kind: 'happened-in-future'
}
export interface ViewOrReason {
  readonly kind: 'child-view-or-reason'
}
/** Money, a plan or an account never comes into the hands of whoever is suspected, dangerous or refusing. */
export interface NotToThisPerson {
  readonly kind: 'money-not-to-this-person'
  readonly closed: readonly Person[]
}
