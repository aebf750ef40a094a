/** What was agreed in a talk is done, or given up: said by whoever took it on, or by the supervisor. */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type PointOutcome, type PointOwner, pointOutcomes } from './session.ts'

export const ClosePoint = z.strictObject({
  pointId: field(Id, 'Kesepakatan', 'Agreed point', 'S2', 'K16'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K16'),
  outcome: field(pointOutcomes.schema, 'Hasil', 'Outcome', 'S2', 'K16')
})
export type ClosePoint = z.infer<typeof ClosePoint>

export interface OpenPoint {
  readonly owner: PointOwner
  /** the caller holds the supervisor's post of that talk */
  readonly asSupervisor: boolean
  readonly outcome: PointOutcome | null
  readonly version: number
}

export type ClosePointProblem = ChangedMeanwhile<OpenPoint> | { readonly kind: 'point-unknown' | 'point-closed' | 'promise-of-another' }

export const closePoint = command({
  name: 'supervision.close-point',
  input: ClosePoint,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide({ point }: { readonly point: OpenPoint | null }, input): Result<OpenPoint, ClosePointProblem> {
    if (!point) return refuse({ kind: 'point-unknown' })
    // Nobody lifts from a supervisor what she promised her colleague.
    if (point.owner === 'supervisor' && !point.asSupervisor) return refuse({ kind: 'promise-of-another' })
    if (point.outcome) return refuse({ kind: 'point-closed' })
    if (point.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: point })
    return accept({ ...point, outcome: input.outcome, version: point.version + 1 })
  }
})
