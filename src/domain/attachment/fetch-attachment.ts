/** Fetching an attachment: a link that works once, within a minute, for whoever may read its compartment now. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { addTime, type Moment } from '#domain/kernel/date.ts'
import { type Compartment, field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { Attachment } from './attachment.ts'

export const FetchAttachment = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  attachmentId: field(Id, 'Lampiran', 'Attachment', 'S1', 'K11'),
  ticketId: field(Id, 'Tautan sekali pakai', 'Single-use link', 'S1', 'K11')
})
export type FetchAttachment = z.infer<typeof FetchAttachment>

export interface FetchAttachmentState {
  /** null when there is no such attachment on this file */
  readonly attachment: Attachment | null
  readonly open: readonly Compartment[]
}

export type FetchAttachmentProblem =
  | { readonly kind: 'attachment-not-there' }
  | { readonly kind: 'attachment-removed' }
  | { readonly kind: 'not-open-to-you'; readonly compartment: Compartment }

export type AttachmentFetched = FetchAttachment & { readonly until: Moment }

export const fetchAttachment = command({
  name: 'attachment.fetch',
  input: FetchAttachment,
  compartments: ['K8', 'K9', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ attachment, open }: FetchAttachmentState, input, now): Result<AttachmentFetched, FetchAttachmentProblem> {
    if (!attachment) return refuse({ kind: 'attachment-not-there' })
    if (attachment.isRemoved) return refuse({ kind: 'attachment-removed' })
    if (!open.includes(attachment.compartment)) return refuse({ kind: 'not-open-to-you', compartment: attachment.compartment })
    return accept({ ...input, until: addTime(now.at, 1, 'minute') })
  }
})
