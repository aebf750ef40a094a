/** Removing an attachment: its bytes and their key are gone at once, for everybody; that it was there, who removed it and why stays. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { type Compartment, field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type Attachment, removalReasons } from './attachment.ts'

export const RemoveAttachment = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  attachmentId: field(Id, 'Lampiran', 'Attachment', 'S1', 'K11'),
  reason: field(removalReasons.schema, 'Alasan menghapus', 'Reason for removing', 'S2', 'K11')
})
export type RemoveAttachment = z.infer<typeof RemoveAttachment>

export interface RemoveAttachmentState {
  readonly attachment: Attachment | null
  /** the compartments of this file that whoever asks may write now */
  readonly writable: readonly Compartment[]
}

export type RemoveAttachmentProblem =
  | { readonly kind: 'attachment-not-there' }
  | { readonly kind: 'attachment-removed' }
  | { readonly kind: 'kind-not-yours'; readonly compartment: Compartment }

/** Works on a closed file too: what must not be kept must go whenever it is seen. */
export const removeAttachment = command({
  name: 'attachment.remove',
  input: RemoveAttachment,
  compartments: ['K8', 'K9', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ attachment, writable }: RemoveAttachmentState, input): Result<RemoveAttachment, RemoveAttachmentProblem> {
    if (!attachment) return refuse({ kind: 'attachment-not-there' })
    if (attachment.isRemoved) return refuse({ kind: 'attachment-removed' })
    // what must not be kept is removed by anybody of the team who accompanies
    if (input.reason !== 'AR3' && !writable.includes(attachment.compartment))
      return refuse({ kind: 'kind-not-yours', compartment: attachment.compartment })
    return accept(input)
  }
})
