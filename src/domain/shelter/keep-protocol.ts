/** The safety protocol when a child left without notice: each line answered by whoever did it, at once (D16 SH8). */
import { z } from 'zod'
import type { CaseFileClosed } from '#domain/case-file/case-file.ts'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { protocolSteps, type Stay, stepAnswers } from './stay.ts'
import { closedGround, type ShelterGround, type StayNotThere } from './shelter-ground.ts'

export const KeepProtocol = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  stayId: field(Id, 'Masa tinggal', 'Stay', 'S1', 'K11'),
  step: field(protocolSteps.schema, 'Langkah', 'Step', 'S2', 'K11'),
  answer: field(stepAnswers.schema, 'Jawaban', 'Answer', 'S3', 'K11')
})
export type KeepProtocol = z.infer<typeof KeepProtocol>

export interface KeepProtocolState {
  readonly ground: ShelterGround
  /** `leaving`: which time she left; each has its own checklist */
  readonly stay: (Pick<Stay, 'status'> & { readonly leaving: number }) | null
}

export type KeepProtocolProblem = CaseFileClosed | StayNotThere | { readonly kind: 'nobody-left' }

export type ProtocolKept = KeepProtocol & { readonly leaving: number }

export const keepProtocol = command({
  name: 'shelter.keep-protocol',
  input: KeepProtocol,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ ground, stay }: KeepProtocolState, input): Result<ProtocolKept, KeepProtocolProblem> {
    const closed = closedGround(ground)
    if (closed) return closed
    if (!stay) return refuse({ kind: 'stay-not-there' })
    if (stay.status !== 'SH8') return refuse({ kind: 'nobody-left' })
    return accept({ ...input, leaving: stay.leaving })
  }
})
