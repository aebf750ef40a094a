/** The number under which police, court or LPSK keep a matter; the paper itself stays with them (G-03). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { type NotYourPart, partFault, type Recorder } from './recorder.ts'

export const references = vocabulary([
  { code: 'police-report', id: 'Nomor laporan polisi', en: 'Police report number' },
  { code: 'investigation', id: 'Nomor surat penyidikan (SPDP)', en: 'Number of the notice of investigation' },
  { code: 'case', id: 'Nomor perkara', en: 'Case number of the court' },
  { code: 'verdict', id: 'Nomor putusan', en: 'Number of the verdict' },
  { code: 'lpsk', id: 'Nomor permohonan LPSK', en: 'LPSK application number' },
  { code: 'restitution', id: 'Nomor berkas restitusi', en: 'Number of the restitution file' }
])
export type Reference = (typeof references.codes)[number]

/** Letters, digits and the marks such numbers carry: no sentence fits in. */
export const ReferenceNumber = z
  .string()
  .trim()
  .regex(/^(?=.*\d)[\p{L}\d][\p{L}\d ./()-]{1,59}$/u)

export const NoteReference = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  referenceId: field(Id, 'Nomor', 'Number', 'S1', 'K8'),
  kind: field(references.schema, 'Jenis nomor', 'Kind of number', 'S2', 'K8'),
  number: field(ReferenceNumber, 'Nomor', 'Number', 'S4', 'K8'),
  notedOn: field(Day, 'Tanggal surat', 'Day of the paper', 'S2', 'K8')
})
export type NoteReference = z.infer<typeof NoteReference>

export interface NoteReferenceState {
  readonly recorder: Recorder | null
}

export type NoteReferenceProblem = NotYourPart | { readonly kind: 'day-ahead' }

export type ReferenceNoted = NoteReference & { readonly postId: string }

export const noteReference = command({
  name: 'legal.note-reference',
  input: NoteReference,
  compartments: ['K8'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ recorder }: NoteReferenceState, input, now): Result<ReferenceNoted, NoteReferenceProblem> {
    const fault = partFault(recorder)
    if (fault || recorder === null) return fault ?? refuse({ kind: 'not-your-part' })
    if (input.notedOn > now.today) return refuse({ kind: 'day-ahead' })
    return accept({ ...input, postId: recorder.postId })
  }
})
