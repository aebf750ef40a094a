/** The child's own savings account: opened, at which bank, and who signs beside the child; never somebody whom no money may reach (D6 N7, SV80). */
import { z } from 'zod'
import { type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { cosigners, savingsStates } from './activity.ts'
import { closedToMoney, isClosedTo } from './family.ts'
import type { FamilyState, HappenedInFuture, NotToThisPerson } from './family-state.ts'

export const SavingsTerms = z.strictObject({
  state: field(savingsStates.schema, 'Tabungan', 'Savings', 'S2', 'K11'),
  bank: field(dignifiedText(80).nullable(), 'Bank', 'Bank', 'S4', 'K11'),
  cosigner: field(cosigners.schema, 'Siapa yang ikut menandatangani', 'Who signs beside the child', 'S2', 'K11'),
  onDay: field(Day, 'Tanggal', 'Date', 'S2', 'K11')
})
export const KeepSavings = SavingsTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  seenVersion: field(z.int().min(0), 'Versi yang dilihat', 'Version seen', 'S1', 'K11')
})
export type KeepSavings = z.infer<typeof KeepSavings>

export interface KeepSavingsState extends FamilyState {
  readonly version: number
}
export type KeepSavingsProblem =
  | CaseFileClosed
  | ChangedMeanwhile<{ readonly version: number }>
  | NotToThisPerson
  | HappenedInFuture
  | { readonly kind: 'bank-needed' }
export type SavingsKept = KeepSavings & { readonly version: number }

export const keepSavings = command({
  name: 'livelihood.keep-savings',
  input: KeepSavings,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, family, version }: KeepSavingsState, input, now): Result<SavingsKept, KeepSavingsProblem> {
    const fault = closedFault(file)
    if (fault) return fault
    if (version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: { version } })
    const closed = closedToMoney(family)
    if (isClosedTo(closed, input.cosigner)) return refuse({ kind: 'money-not-to-this-person', closed })
    if (input.onDay > now.today) return refuse({ kind: 'happened-in-future' })
    if (input.state === 'open' && !input.bank) return refuse({ kind: 'bank-needed' })
    return accept({ ...input, bank: input.bank || null, version: version + 1 })
  }
})
