/** A medicolegal report by its number: what was asked for or issued, by whom, when. Never its text or what was found (G-03, DC13). */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const visumPapers = vocabulary([
  { code: 'VP1', id: 'Surat permintaan visum', en: 'Request for a medicolegal report' },
  { code: 'VP2', id: 'Visum et repertum', en: 'Medicolegal report' }
])

/** Short runs of capitals and digits between strokes, with a digit: a number can be written so, a finding cannot. */
export const VisumNumber = z
  .string()
  .trim()
  .toUpperCase()
  .max(40)
  .regex(/^(?=.*\d)[A-Z]{0,6}\d{0,8}(?:[./-](?:[A-Z]{1,6}\d{0,4}|\d{1,8}[A-Z]{0,3})){0,6}$/)

export const RecordVisum = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  visumId: field(Id, 'Surat', 'Paper', 'S1', 'K8'),
  paper: field(visumPapers.schema, 'Surat apa', 'Which paper', 'S3', 'K8'),
  number: field(VisumNumber, 'Nomor', 'Number', 'S4', 'K8'),
  issuer: field(dignifiedText(80).min(3), 'Diterbitkan oleh', 'Issued by', 'S3', 'K8'),
  issuedOn: field(Day, 'Tanggal', 'Date', 'S3', 'K8')
})
export type RecordVisum = z.infer<typeof RecordVisum>

export interface RecordVisumState {
  readonly file: Pick<CaseFile, 'state'> | null
}

export type RecordVisumProblem = CaseFileClosed | { readonly kind: 'issued-in-future' }

export const recordVisum = command({
  name: 'health.record-visum',
  input: RecordVisum,
  compartments: ['K8'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file }: RecordVisumState, input, now): Result<RecordVisum, RecordVisumProblem> {
    const closed = closedFault(file)
    if (closed) return closed
    if (input.issuedOn > now.today) return refuse({ kind: 'issued-in-future' })
    return accept(input)
  }
})
