/** Attachments in the database: the bytes encrypted under a key of their own, that key sealed with the file's. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { compartments } from '#domain/access/compartments.ts'
import type { AddAttachment, AddAttachmentState, AttachmentAdded } from '#domain/attachment/add-attachment.ts'
import type { Attachment } from '#domain/attachment/attachment.ts'
import type { AttachmentFetched, FetchAttachment, FetchAttachmentState } from '#domain/attachment/fetch-attachment.ts'
import type { RemoveAttachment, RemoveAttachmentState } from '#domain/attachment/remove-attachment.ts'
import type { CaseFile } from '#domain/case-file/case-file.ts'
import type { Compartment } from '#domain/kernel/field.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import type { Place } from '#server/vault/seal.ts'
import type { Washed } from './wash-worker.ts'

const opened = (work: Work, caseFileId: string, write: boolean): Promise<Compartment[]> =>
  work
    .query<{ open: Compartment[] }>(
      'select array(select k from unnest($2::text[]) k where $1 = any (array(select casework.files_open(k, $3)))) as open',
      [caseFileId, compartments.codes, write]
    )
    .then(([row]) => row?.open ?? [])

export async function stateForAdd(work: Work, { caseFileId }: AddAttachment): Promise<Omit<AddAttachmentState, 'cleaned'>> {
  const [[file], writable] = await Promise.all([
    work.query<Pick<CaseFile, 'state'>>('select state from casework.case_file where id = $1', [caseFileId]),
    opened(work, caseFileId, true)
  ])
  return { file: file ?? null, writable }
}

const placeOf = (compartment: Compartment, caseFileId: string, id: string): Place => ({
  ...places.attachmentKey(caseFileId, id),
  compartment
})

/** Bound to its own row: bytes cannot be moved to another child's file. */
const boundTo = (caseFileId: string, id: string) => Buffer.from(`attachment|${caseFileId}|${id}`)

export async function saveAdded(work: Work, added: AttachmentAdded, washed: Extract<Washed, { ok: true }>): Promise<Answer> {
  const { caseFileId, attachmentId, compartment } = added
  const [key, nonce] = [randomBytes(32), randomBytes(12)]
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(caseFileId, attachmentId))
  const body = Buffer.concat([nonce, cipher.update(washed.bytes), cipher.final(), cipher.getAuthTag()])
  await work.query('select casework.keep_attachment($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
    attachmentId,
    caseFileId,
    added.kind,
    compartment,
    added.datedOn,
    added.format,
    added.pages,
    added.size,
    body,
    await work.vault.seal(placeOf(compartment, caseFileId, attachmentId), key.toString('base64url')),
    work.now.at
  ])
  return { attachmentId, pages: added.pages }
}

async function attachmentNow(work: Work, { caseFileId, attachmentId }: FetchAttachment | RemoveAttachment): Promise<Attachment | null> {
  const [row] = await work.query<Attachment>(
    'select compartment, removed_at is not null as "isRemoved" from casework.attachment where case_file_id = $1 and id = $2',
    [caseFileId, attachmentId]
  )
  return row ?? null
}

export async function stateForFetch(work: Work, input: FetchAttachment): Promise<FetchAttachmentState> {
  const [attachment, open] = await Promise.all([attachmentNow(work, input), opened(work, input.caseFileId, false)])
  return { attachment, open }
}

export async function saveTicket(work: Work, { caseFileId, attachmentId, ticketId, until }: AttachmentFetched): Promise<Answer> {
  await work.query('select casework.give_ticket($1, $2, $3, $4)', [ticketId, caseFileId, attachmentId, until])
  return { ticketId }
}

export async function stateForRemove(work: Work, input: RemoveAttachment): Promise<RemoveAttachmentState> {
  const [attachment, writable] = await Promise.all([attachmentNow(work, input), opened(work, input.caseFileId, true)])
  return { attachment, writable }
}

export async function saveRemoved(work: Work, { caseFileId, attachmentId, reason }: RemoveAttachment): Promise<Answer> {
  await work.query('select casework.remove_attachment($1, $2, $3, $4)', [attachmentId, caseFileId, reason, work.now.at])
  return { attachmentId }
}

export interface Bytes {
  readonly format: 'pdf' | 'jpg'
  readonly bytes: Uint8Array
}

/** Against a ticket; the compartment is asked for once more, by the function that gives the bytes. */
export async function fetchedAttachment(
  work: Work,
  { id, attachmentId, ticketId }: { id: string; attachmentId: string; ticketId: string }
): Promise<Bytes | undefined> {
  const [ticket] = await work.query<{ ok: boolean }>('select casework.use_ticket($1, $2, $3, $4) as ok', [
    ticketId,
    id,
    attachmentId,
    work.now.at
  ])
  if (!ticket?.ok) return undefined
  const [row] = await work.query<{ format: Bytes['format']; compartment: Compartment; body: Uint8Array; key: string }>(
    'select format, compartment, body, key from casework.attachment_bytes($1, $2)',
    [attachmentId, id]
  )
  if (!row) return undefined
  const key = Buffer.from(await work.vault.open(placeOf(row.compartment, id, attachmentId), row.key), 'base64url')
  const body = Buffer.from(row.body)
  const cipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, 12), { authTagLength: 16 }).setAAD(boundTo(id, attachmentId))
  cipher.setAuthTag(body.subarray(-16))
  return { format: row.format, bytes: Buffer.concat([cipher.update(body.subarray(12, -16)), cipher.final()]) }
}

export async function readAttachments(work: Work, { id }: { id: string }): Promise<unknown> {
  const [row] = await work.query<{ read: unknown }>(
    `select jsonb_build_object(
       'open', to_jsonb(array(select k from unnest($2::text[]) k where f.id = any (array(select casework.files_open(k))))),
       'writable', to_jsonb(array(select k from unnest($2::text[]) k where f.id = any (array(select casework.files_open(k, true))))),
       'attachments', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'compartment', a.compartment, 'datedOn', a.dated_on, 'format', a.format,
           'pages', a.pages, 'size', a.size, 'addedAt', a.added_at, 'addedBy', n.display_name, 'removedAt', a.removed_at, 'removedReason', a.removed_reason)
         order by a.dated_on desc, a.added_at desc, a.id) from casework.attachment a join agency.account n on n.id = a.added_by where a.case_file_id = f.id), '[]'::jsonb)
     ) as read from casework.case_file f where f.id = $1`,
    [id, ['K8', 'K9', 'K11']]
  )
  return row?.read
}
