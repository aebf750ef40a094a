/** A new slip for the child: the one before ends with it. Only the hash of its code leaves the device. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import type { Moment } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, type Result } from '#domain/kernel/result.ts'
import { slipEnd } from './slip-code.ts'
import { caseFileId } from './voice.ts'

export const MakeSlip = z.strictObject({
  caseFileId,
  slipId: field(Id, 'Kertas kode', 'Slip', 'S2', 'K14'),
  codeHash: field(z.string().regex(/^[0-9a-f]{64}$/), 'Sidik kode', 'Hash of the code', 'S2', 'K14')
})
export type MakeSlip = z.infer<typeof MakeSlip>

export const makeSlip = command({
  name: 'child-voice.make-slip',
  input: MakeSlip,
  compartments: ['K14'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide: (_: unknown, input, now): Result<MakeSlip & { readonly expiresAt: Moment }, never> =>
    accept({ ...input, expiresAt: slipEnd(now.at) })
})
