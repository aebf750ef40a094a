/** Fetching a paper: a link that works once, within a minute, for whoever made it. Others make their own, with what they may see. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { addTime, type Moment } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type Paper, ticketSeconds } from './paper.ts'

export const FetchPaper = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  paperId: field(Id, 'Surat', 'Paper', 'S1', 'K11'),
  ticketId: field(Id, 'Tautan sekali pakai', 'Single-use link', 'S1', 'K11')
})
export type FetchPaper = z.infer<typeof FetchPaper>

export interface FetchPaperState {
  /** null when there is no such paper on this file */
  readonly paper: Paper | null
}

export type FetchPaperProblem =
  | { readonly kind: 'paper-not-there' }
  | { readonly kind: 'paper-of-another' }
  | { readonly kind: 'paper-withdrawn' }

export type PaperFetched = FetchPaper & { readonly until: Moment }

export const fetchPaper = command({
  name: 'paper.fetch',
  input: FetchPaper,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ paper }: FetchPaperState, input, now, caller): Result<PaperFetched, FetchPaperProblem> {
    if (!paper) return refuse({ kind: 'paper-not-there' })
    if (paper.madeBy !== caller.accountId) return refuse({ kind: 'paper-of-another' })
    if (paper.withdrawnAt !== null) return refuse({ kind: 'paper-withdrawn' })
    return accept({ ...input, until: addTime(now.at, ticketSeconds / 60, 'minute') })
  }
})
