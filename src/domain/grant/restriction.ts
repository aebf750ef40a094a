/** Restricted files: only named people know that they exist (security.md 3.7, N3). Persons are named, not posts. */
import { z } from 'zod'
import type { Moment } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { refuse } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const restrictionReasons = vocabulary([
  { code: 'protected-by-lpsk', id: 'Anak dilindungi LPSK', en: 'The child is protected by LPSK' },
  { code: 'staff-is-suspect', id: 'Ada petugas yang diduga terlibat', en: 'A member of staff may be involved' },
  { code: 'publicly-known', id: 'Perkaranya dikenal umum', en: 'The matter is publicly known' }
])
export const RestrictionReason = restrictionReasons.schema

export interface Restriction {
  readonly reason: (typeof restrictionReasons.codes)[number]
  readonly restrictedAt: Moment
  readonly restrictedBy: string
  readonly askedAt: Moment | null
  readonly askedBy: string | null
  readonly askedByMe: boolean
}

/** Somebody who could be a member: holds a post in the unit or stands on the file, and is not kept away. */
export interface Candidate {
  readonly accountId: string
  readonly name: string
  readonly title: string
  readonly unit: string
  readonly isWorker: boolean
  readonly isSupervisor: boolean
  readonly isMember: boolean
}

export interface RestrictionState {
  readonly restriction: Restriction | null
  readonly people: readonly Candidate[]
}

export const members = (id: string, en: string, fewest: number) => field(z.array(Id).min(fewest).max(30), id, en, 'S3', 'K1')

export type MembersProblem =
  | { readonly kind: 'person-unknown' }
  | { readonly kind: 'worker-must-stay' }
  | { readonly kind: 'supervisor-must-stay' }
  | { readonly kind: 'owner-out-of-reach' }

/** No child without somebody who can act: the worker and the supervisor of today stay among those who know. */
export function faultInMembers(people: readonly Candidate[], chosen: ReadonlySet<string>) {
  if (!people.some((one) => one.isWorker) || !people.some((one) => one.isSupervisor)) return refuse({ kind: 'owner-out-of-reach' })
  if (!people.some((one) => one.isWorker && chosen.has(one.accountId))) return refuse({ kind: 'worker-must-stay' })
  if (!people.some((one) => one.isSupervisor && chosen.has(one.accountId))) return refuse({ kind: 'supervisor-must-stay' })
  return undefined
}
