/** Valid inputs for attachments. Adding one needs bytes beside its input, so what stands here is laid by hand. */
import { randomUUID } from 'node:crypto'
import type { Example, Scene } from './example-inputs.ts'

async function laid({ world, caseFileId }: Scene): Promise<{ caseFileId: string; attachmentId: string }> {
  const attachmentId = randomUUID()
  await world.asOwner(
    `insert into casework.attachment (id, case_file_id, kind, compartment, dated_on, format, pages, size, added_at, added_by)
     select $1, f.id, 'DC08', 'K11', current_date, 'pdf', 1, 1, now(), (select a.account_id from agency.appointment a where a.post_id = f.worker_post_id limit 1)
     from casework.case_file f where f.id = $2`,
    [attachmentId, caseFileId]
  )
  await world.asOwner(
    `insert into casework.attachment_body (attachment_id, case_file_id, body, key)
     values ($1, $2, '\\x00', 'v1.00000000.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAA')`,
    [attachmentId, caseFileId]
  )
  return { caseFileId, attachmentId }
}

export const attachmentExamples = {
  'attachment.fetch': { by: 'worker', build: async (scene: Scene) => ({ ...(await laid(scene)), ticketId: randomUUID() }) },
  'attachment.remove': { by: 'worker', build: async (scene: Scene) => ({ ...(await laid(scene)), reason: 'AR1' }) }
} satisfies Record<string, Example>
