/** How a stay goes on: a place given or refused, out on a visit and back, moved, home, or gone without notice (D16 SH0–SH9). */
import { z } from 'zod'
import type { CaseFileClosed } from '#domain/case-file/case-file.ts'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { addDays } from '#domain/kernel/date.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { hasRoom, isStaying, nextReviewOn, saidByShelter, type Stay, stayStatuses, type StayStatus, waysFrom } from './stay.ts'
import { closedGround, isOwn, type ShelterGround, type StayNotThere } from './shelter-ground.ts'

export const MoveStay = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  stayId: field(Id, 'Masa tinggal', 'Stay', 'S1', 'K11'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K11'),
  to: field(stayStatuses.schema, 'Keadaan baru', 'New state', 'S3', 'K11'),
  on: field(Day, 'Tanggal', 'Date', 'S2', 'K11'),
  backOn: field(Day.nullable(), 'Kembali pada', 'Back on', 'S2', 'K11')
})
export type MoveStay = z.infer<typeof MoveStay>

export interface MoveStayState {
  readonly ground: ShelterGround
  readonly stay: Stay | null
  /** another stay of the child holds a room now */
  readonly staysElsewhere: boolean
}

export type MoveStayProblem =
  | CaseFileClosed
  | StayNotThere
  | ChangedMeanwhile<Pick<Stay, 'status' | 'version'>>
  | { readonly kind: 'team-decides' }
  | { readonly kind: 'no-such-way'; readonly from: StayStatus }
  | { readonly kind: 'staying-elsewhere' }
  | { readonly kind: 'day-out-of-range' }
  | { readonly kind: 'return-day-needed' }

export interface StayMoved {
  readonly from: StayStatus
  readonly to: StayStatus
  readonly fromOn: Day | null
  readonly untilOn: Day | null
  readonly backOn: Day | null
  /** null while nobody has to look at the stay: she waits, or it is over, or she has to be found first */
  readonly nextReviewOn: Day | null
  readonly version: number
}

const longestLeave = 14
const daysBack = 7

export const moveStay = command({
  name: 'shelter.move-stay',
  input: MoveStay,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ ground, stay, staysElsewhere }: MoveStayState, input, now): Result<StayMoved, MoveStayProblem> {
    const closed = closedGround(ground)
    if (closed) return closed
    if (!stay) return refuse({ kind: 'stay-not-there' })
    const { status, version } = stay
    const { to, on } = input
    if (!ground.accompanies && !(isOwn(ground, stay.postId) && saidByShelter.includes(to))) return refuse({ kind: 'team-decides' })
    if (version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: { status, version } })
    if (!waysFrom(status).includes(to)) return refuse({ kind: 'no-such-way', from: status })
    if (to === 'SH2' && status === 'SH1' && staysElsewhere) return refuse({ kind: 'staying-elsewhere' })
    if (on > now.today || on < addDays(now.today, -daysBack) || (stay.fromOn !== null && on < stay.fromOn))
      return refuse({ kind: 'day-out-of-range' })
    if (to === 'SH3' && (input.backOn === null || input.backOn < on || input.backOn > addDays(on, longestLeave)))
      return refuse({ kind: 'return-day-needed' })
    const fromOn = stay.fromOn ?? (to === 'SH2' ? on : null)
    return accept({
      from: status,
      to,
      fromOn,
      untilOn: hasRoom(to) ? null : on,
      backOn: to === 'SH3' ? input.backOn : null,
      nextReviewOn: fromOn !== null && isStaying(to) ? nextOf(status, fromOn, on) : null,
      version: version + 1
    })
  }
})

/** Who came back after leaving without notice is looked at the next day, as on the first one. */
const nextOf = (from: StayStatus, fromOn: Day, on: Day): Day => (from === 'SH8' ? addDays(on, 1) : nextReviewOn(fromOn, on))
