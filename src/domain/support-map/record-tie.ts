/** Recording a tie: somebody, or an institution, does something for this child. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { supporterRoles } from './supporter.ts'
import { Level } from './tie.ts'
import { faultIn, isClosed, type OpenFile, TieTerms, type TieTermsProblem } from './tie-terms.ts'

/** A supporter not yet on the circle; `label` is how she is called there, and is sealed. */
export const NewSupporter = z.strictObject({
  role: field(supporterRoles.schema, 'Siapa bagi anak', 'Who to the child', 'S3', 'K10'),
  level: field(Level, 'Lingkar', 'Ring', 'S3', 'K10'),
  label: field(dignifiedText(40), 'Nama di lingkar', 'Name on the circle', 'S4', 'K10'),
  postId: field(Id.nullable(), 'Petugas di jejaring', 'Post in the network', 'S2', 'K10')
})
export type NewSupporter = z.infer<typeof NewSupporter>

export const RecordTie = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  tieId: field(Id, 'Dukungan', 'Tie', 'S2', 'K10'),
  supporterId: field(Id, 'Pendukung', 'Supporter', 'S2', 'K10'),
  /** null when the supporter already stands on the circle */
  newSupporter: NewSupporter.nullable(),
  terms: TieTerms
})
export type RecordTie = z.infer<typeof RecordTie>

export interface RecordTieState {
  readonly file: OpenFile | null
  readonly supporterIds: readonly string[]
}

export type RecordTieProblem =
  | TieTermsProblem
  | { readonly kind: 'case-file-closed' }
  | { readonly kind: 'supporter-unknown' }
  | { readonly kind: 'supporter-known-already' }

export const recordTie = command({
  name: 'support-map.record-tie',
  input: RecordTie,
  compartments: ['K10'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: RecordTieState, input, now): Result<RecordTie, RecordTieProblem> {
    if (isClosed(state.file)) return refuse({ kind: 'case-file-closed' })
    const known = state.supporterIds.includes(input.supporterId)
    if (!input.newSupporter && !known) return refuse({ kind: 'supporter-unknown' })
    if (input.newSupporter && known) return refuse({ kind: 'supporter-known-already' })
    return faultIn(input.terms, now) ?? accept(input)
  }
})
