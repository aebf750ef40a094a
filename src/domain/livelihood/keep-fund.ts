/** Money for a family: how much, from which funds, a gift or a loan, and into whose hands; never into hands that are closed (SV75, SV76, D25). */
import { z } from 'zod'
import { type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { Funding } from '#domain/plan/services.ts'
import { aids, closedToMoney, isClosedTo, receivers } from './family.ts'
import type { FamilyState, HappenedInFuture, NotToThisPerson } from './family-state.ts'

const most = 1_000_000_000
export const FundTerms = z.strictObject({
  aid: field(aids.schema, 'Untuk apa', 'What for', 'S2', 'K11'),
  receiver: field(receivers.schema, 'Siapa yang menerima', 'Who receives it', 'S2', 'K11'),
  isLoan: field(z.boolean(), 'Pinjaman', 'A loan', 'S2', 'K11'),
  planned: field(z.int().min(1).max(most), 'Perlu (rupiah)', 'Needed (rupiah)', 'S2', 'K11'),
  funding: field(Funding.nullable(), 'Dari dana apa', 'From which funds', 'S2', 'K11'),
  received: field(z.int().min(0).max(most), 'Sudah diterima (rupiah)', 'Received (rupiah)', 'S2', 'K11'),
  receivedOn: field(Day.nullable(), 'Diterima tanggal', 'Received on', 'S2', 'K11')
})
export const KeepFund = FundTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  fundId: field(Id, 'Dana', 'Fund', 'S2', 'K11'),
  /** 0: a new line */
  seenVersion: field(z.int().min(0), 'Versi yang dilihat', 'Version seen', 'S1', 'K11')
})
export type KeepFund = z.infer<typeof KeepFund>

export interface KeepFundState extends FamilyState {
  /** 0 while there is no such line */
  readonly version: number
}
export type KeepFundProblem =
  | CaseFileClosed
  | ChangedMeanwhile<{ readonly version: number }>
  | NotToThisPerson
  | HappenedInFuture
  | { readonly kind: 'child-owes-nothing' }
  | { readonly kind: 'received-on-needed' }
  | { readonly kind: 'funding-needed' }
export type FundKept = KeepFund & { readonly version: number }

export const keepFund = command({
  name: 'livelihood.keep-fund',
  input: KeepFund,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, family, version }: KeepFundState, input, now): Result<FundKept, KeepFundProblem> {
    const fault = closedFault(file)
    if (fault) return fault
    if (version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: { version } })
    const closed = closedToMoney(family)
    if (isClosedTo(closed, input.receiver)) return refuse({ kind: 'money-not-to-this-person', closed })
    // a debt in a child's name binds a child to whoever lent
    if (input.isLoan && input.receiver === 'child') return refuse({ kind: 'child-owes-nothing' })
    if (input.received > 0 && input.funding === null) return refuse({ kind: 'funding-needed' })
    if (input.received > 0 && input.receivedOn === null) return refuse({ kind: 'received-on-needed' })
    if (input.receivedOn !== null && input.receivedOn > now.today) return refuse({ kind: 'happened-in-future' })
    return accept({ ...input, receivedOn: input.received > 0 ? input.receivedOn : null, version: version + 1 })
  }
})
