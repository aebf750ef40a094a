/** Adding an attachment. By its own road, because of the bytes: access, audit and the first answer are those of every command. */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { type Compartment, field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { attachmentKinds, type Cleaned, compartmentOf, type UploadFault } from './attachment.ts'

export const AddAttachment = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  attachmentId: field(Id, 'Lampiran', 'Attachment', 'S1', 'K11'),
  kind: field(attachmentKinds.schema, 'Jenis surat', 'Kind of paper', 'S2', 'K11'),
  datedOn: field(Day, 'Tanggal surat', 'Date of the paper', 'S2', 'K11'),
  /** said by a person each time: a paper, and no picture of a child (G-04) */
  isPaper: field(z.literal(true), 'Ini surat, bukan gambar anak', 'A paper, not a picture of a child', 'S1', 'K11')
})
export type AddAttachment = z.infer<typeof AddAttachment>

export interface AddAttachmentState {
  readonly file: Pick<CaseFile, 'state'> | null
  /** the compartments of this file that whoever asks may write now */
  readonly writable: readonly Compartment[]
  readonly cleaned: Cleaned
}

export type AddAttachmentProblem =
  | CaseFileClosed
  | { readonly kind: 'dated-in-future' }
  | { readonly kind: 'kind-not-yours'; readonly compartment: Compartment }
  | { readonly kind: 'file-not-taken'; readonly why: UploadFault }

export type AttachmentAdded = AddAttachment & { readonly compartment: Compartment } & Extract<Cleaned, { ok: true }>

export const addAttachment = command({
  name: 'attachment.add',
  input: AddAttachment,
  compartments: ['K8', 'K9', 'K11'],
  touches: (input) => [compartmentOf(input.kind)],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, writable, cleaned }: AddAttachmentState, input, now): Result<AttachmentAdded, AddAttachmentProblem> {
    const closed = closedFault(file)
    if (closed) return closed
    if (input.datedOn > now.today) return refuse({ kind: 'dated-in-future' })
    const compartment = compartmentOf(input.kind)
    if (!writable.includes(compartment)) return refuse({ kind: 'kind-not-yours', compartment })
    return cleaned.ok ? accept({ ...input, ...cleaned, compartment }) : refuse({ kind: 'file-not-taken', why: cleaned.why })
  }
})
