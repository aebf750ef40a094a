/** Which commands and reads about attachments are open; adding one has its own road, in serve-attachments.ts. */
import { z } from 'zod'
import { fetchAttachment } from '#domain/attachment/fetch-attachment.ts'
import { removeAttachment } from '#domain/attachment/remove-attachment.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import { readAttachments, saveRemoved, saveTicket, stateForFetch, stateForRemove } from './attachment.store.ts'

const text = z.string().nullable()

export const attachmentRoutes: readonly Route[] = [
  accept(fetchAttachment, 'accompany', stateForFetch, saveTicket),
  accept(removeAttachment, 'accompany', stateForRemove, saveRemoved),
  offer({
    action: 'attachment.list',
    path: '/case-files/:id/attachments',
    parameters: z.object({ id: Id }),
    subject: ({ id }) => ({ kind: 'case-file', id }),
    compartments: ['K11'],
    answer: z.strictObject({
      open: z.array(z.string()),
      writable: z.array(z.string()),
      attachments: z.array(
        z.strictObject({
          id: Id,
          kind: z.string(),
          compartment: z.string(),
          datedOn: z.string(),
          format: z.string(),
          pages: z.number(),
          size: z.number(),
          addedAt: z.string(),
          addedBy: z.string(),
          removedAt: text,
          removedReason: text
        })
      )
    }),
    purpose: 'accompany',
    read: readAttachments
  })
]
