/** Attachments as this phone knows them, with a removal that is not sent yet laid over. */
import type { AddAttachmentProblem } from '#domain/attachment/add-attachment.ts'
import type { AttachmentKind } from '#domain/attachment/attachment.ts'
import type { removalReasons } from '#domain/attachment/attachment.ts'
import type { FetchAttachmentProblem } from '#domain/attachment/fetch-attachment.ts'
import type { RemoveAttachment, RemoveAttachmentProblem } from '#domain/attachment/remove-attachment.ts'
import type { Compartment } from '#domain/kernel/field.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import { problemWords } from '#web/words/attachment-problems.ts'
import type { Covers } from '#web/words/problems.ts'

problemWords.id satisfies Covers<AddAttachmentProblem | FetchAttachmentProblem | RemoveAttachmentProblem>

/** What the section asks of the file. */
export interface AttachmentFile {
  readonly id: string
  readonly codeName: string
  readonly state: string
  readonly standings: readonly string[]
}

export interface AttachmentRow {
  readonly id: string
  readonly kind: AttachmentKind
  readonly compartment: Compartment
  readonly datedOn: string
  readonly format: 'pdf' | 'jpg'
  readonly pages: number
  readonly size: number
  readonly addedAt: string
  readonly addedBy: string
  readonly removedAt: string | null
  readonly removedReason: (typeof removalReasons.codes)[number] | null
}

export interface AttachmentsRead {
  readonly open: readonly Compartment[]
  readonly writable: readonly Compartment[]
  readonly attachments: readonly AttachmentRow[]
}

export function layAttachments(read: AttachmentsRead, items: readonly OutboxItem[]): AttachmentsRead {
  const removed = new Map(
    items
      .filter(({ name, status }) => name === 'attachment.remove' && status !== 'refused' && status !== 'conflict')
      .map(
        ({ input, madeAt }) => [(input as RemoveAttachment).attachmentId, { reason: (input as RemoveAttachment).reason, madeAt }] as const
      )
  )
  const attachments = read.attachments.map((row) => {
    const pending = removed.get(row.id)
    return pending && row.removedAt === null ? { ...row, removedAt: pending.madeAt, removedReason: pending.reason } : row
  })
  return { ...read, attachments }
}

/** Whole tenths of a megabyte are enough to recognise a file by. */
export const sizeWords = (bytes: number, language: 'id' | 'en'): string => {
  const [amount, unit] = bytes < 100_000 ? [Math.max(1, Math.round(bytes / 1000)), 'kB'] : [Math.round(bytes / 100_000) / 10, 'MB']
  return `${amount.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB')} ${unit}`
}
