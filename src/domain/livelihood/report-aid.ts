/** A social affairs office that accepted a referral says itself what it gave: a service, a code, an amount; never a word about why (B3: R16 W in K13). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { aidAnswers, hasAmount, officeAids } from './aid.ts'
import type { HappenedInFuture } from './family-state.ts'

export const AidTerms = z.strictObject({
  aid: field(officeAids.schema, 'Layanan', 'Service', 'S2', 'K11'),
  answer: field(aidAnswers.schema, 'Sampai di mana', 'How far it is', 'S2', 'K11'),
  amount: field(z.int().min(1).max(1_000_000_000).nullable(), 'Diberikan (rupiah)', 'Given (rupiah)', 'S2', 'K11'),
  onDay: field(Day, 'Tanggal', 'Date', 'S2', 'K11')
})
export const ReportAid = AidTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  reportId: field(Id, 'Catatan', 'Record', 'S2', 'K11')
})
export type ReportAid = z.infer<typeof ReportAid>

export interface OwnAidState {
  /** the caller's post of a social affairs office; null: this file is not shared with one */
  readonly postId: string | null
}
export type ReportAidProblem = HappenedInFuture | { readonly kind: 'not-your-part' } | { readonly kind: 'amount-needed' }

export const reportAid = command({
  name: 'livelihood.report-aid',
  input: ReportAid,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ postId }: OwnAidState, input, now): Result<ReportAid & { readonly postId: string }, ReportAidProblem> {
    if (postId === null) return refuse({ kind: 'not-your-part' })
    if (input.onDay > now.today) return refuse({ kind: 'happened-in-future' })
    const needsAmount = hasAmount(input.aid) && input.answer === 'given'
    if (needsAmount && input.amount === null) return refuse({ kind: 'amount-needed' })
    return accept({ ...input, amount: needsAmount ? input.amount : null, postId })
  }
})
