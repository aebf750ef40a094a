/** Keeping how one right stands: explained, fulfilled, not wanted by the child, denied and by whom (D28). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type NotYourPart, partFault, type Recorder } from './recorder.ts'
import { RightTerms } from './rights.ts'

export const KeepRight = RightTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  /** 0: nothing stands about this right yet */
  seenVersion: field(z.int().min(0), 'Versi yang dilihat', 'Version seen', 'S1', 'K11')
})
export type KeepRight = z.infer<typeof KeepRight>

export interface KeepRightState {
  readonly recorder: Recorder | null
  readonly version: number
}

export type KeepRightProblem =
  | NotYourPart
  | { readonly kind: 'line-changed' }
  | { readonly kind: 'day-ahead' }
  | { readonly kind: 'denier-needed' }

export type RightKept = KeepRight & { readonly version: number }

export const keepRight = command({
  name: 'legal.keep-right',
  input: KeepRight,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ recorder, version }: KeepRightState, input, now): Result<RightKept, KeepRightProblem> {
    const fault = partFault(recorder)
    if (fault) return fault
    if (version !== input.seenVersion) return refuse({ kind: 'line-changed' })
    if (input.onDay > now.today) return refuse({ kind: 'day-ahead' })
    if (input.state === 'denied' && input.deniedBy === null) return refuse({ kind: 'denier-needed' })
    return accept({ ...input, deniedBy: input.state === 'denied' ? input.deniedBy : null, version: version + 1 })
  }
})
