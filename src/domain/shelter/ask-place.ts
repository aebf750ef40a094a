/** Asking a shelter for a place: which room, from when, and what the child says about it. Nothing of why. */
import { z } from 'zod'
import type { CaseFileClosed } from '#domain/case-file/case-file.ts'
import { childViewFields, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { command } from '#domain/kernel/command.ts'
import { addDays } from '#domain/kernel/date.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { beds, hasRoom, type Stay } from './stay.ts'
import { closedGround, type ShelterGround } from './shelter-ground.ts'

export const AskPlace = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  stayId: field(Id, 'Masa tinggal', 'Stay', 'S1', 'K11'),
  reviewId: field(Id, 'Pendapat anak', 'Child’s view', 'S1', 'K11'),
  postId: field(Id, 'Rumah aman', 'Shelter', 'S3', 'K11'),
  bed: field(beds.schema, 'Kamar', 'Room', 'S2', 'K11'),
  neededOn: field(Day, 'Mulai kapan', 'From when', 'S2', 'K11'),
  ...childViewFields('K11')
})
export type AskPlace = z.infer<typeof AskPlace>

export interface AskPlaceState {
  readonly ground: ShelterGround
  /** the post belongs to a shelter of the network */
  readonly isShelter: boolean
  readonly stays: readonly Pick<Stay, 'postId' | 'status'>[]
}

export type AskPlaceProblem =
  | CaseFileClosed
  | { readonly kind: 'no-shelter' }
  | { readonly kind: 'asked-already' }
  | { readonly kind: 'day-out-of-range' }
  | { readonly kind: 'view-missing' }

const daysAhead = 60

export const askPlace = command({
  name: 'shelter.ask-place',
  input: AskPlace,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ ground, isShelter, stays }: AskPlaceState, input, now): Result<AskPlace, AskPlaceProblem> {
    const closed = closedGround(ground)
    if (closed) return closed
    if (!isShelter) return refuse({ kind: 'no-shelter' })
    if (stays.some(({ postId, status }) => postId === input.postId && (status === 'SH1' || hasRoom(status))))
      return refuse({ kind: 'asked-already' })
    // a child brought in at night is written down the next morning
    if (input.neededOn < addDays(now.today, -1) || input.neededOn > addDays(now.today, daysAhead))
      return refuse({ kind: 'day-out-of-range' })
    if (!isHeardOrExplained(input)) return refuse({ kind: 'view-missing' })
    return accept(input)
  }
})
