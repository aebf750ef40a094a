/** What learning costs, who pays, and what has come: whole rupiah, one line at a time (D25, SV64). */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { Funding } from '#domain/plan/services.ts'
import { costLines } from './schooling.ts'

const most = 1_000_000_000
export const CostTerms = z.strictObject({
  line: field(costLines.schema, 'Untuk apa', 'What for', 'S2', 'K11'),
  planned: field(z.int().min(1).max(most), 'Perlu (rupiah)', 'Needed (rupiah)', 'S2', 'K11'),
  funding: field(Funding.nullable(), 'Dari dana apa', 'From which funds', 'S2', 'K11'),
  received: field(z.int().min(0).max(most), 'Sudah diterima (rupiah)', 'Received (rupiah)', 'S2', 'K11'),
  receivedOn: field(Day.nullable(), 'Diterima tanggal', 'Received on', 'S2', 'K11')
})
export const KeepCost = CostTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  costId: field(Id, 'Biaya', 'Cost', 'S2', 'K11'),
  /** 0: a new line */
  seenVersion: field(z.int().min(0), 'Versi yang dilihat', 'Version seen', 'S1', 'K11')
})
export type KeepCost = z.infer<typeof KeepCost>

export interface KeepCostState {
  readonly file: Pick<CaseFile, 'state'> | null
  /** 0 while there is no such line */
  readonly version: number
}
export type KeepCostProblem =
  | CaseFileClosed
  | ChangedMeanwhile<{ readonly version: number }>
  | { readonly kind: 'happened-in-future' }
  | { readonly kind: 'received-on-needed' }
  | { readonly kind: 'funding-needed' }
export type CostKept = KeepCost & { readonly version: number }

export const keepCost = command({
  name: 'schooling.keep-cost',
  input: KeepCost,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, version }: KeepCostState, input, now): Result<CostKept, KeepCostProblem> {
    const closed = closedFault(file)
    if (closed) return closed
    if (version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: { version } })
    if (input.received > 0 && input.funding === null) return refuse({ kind: 'funding-needed' })
    if (input.received > 0 && input.receivedOn === null) return refuse({ kind: 'received-on-needed' })
    if (input.receivedOn !== null && input.receivedOn > now.today) return refuse({ kind: 'happened-in-future' })
    return accept({ ...input, receivedOn: input.received > 0 ? input.receivedOn : null, version: version + 1 })
  }
})
