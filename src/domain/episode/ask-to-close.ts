/** The case worker asks to close: only when every line of the reason is met, and always with the child's view (domain.md C7, G-12). */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, type CaseFileVersion, closedFault, versionOf } from '#domain/case-file/case-file.ts'
import { isHeardOrExplained } from '#domain/case-file/child-view.ts'
import type { State } from '#domain/case-file/state.ts'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type ClosingLineCode, type ClosureReason, gateOut } from './closing.ts'
import { closingGate, type MeasuredFacts, unmetOf } from './closing-gate.ts'
import { ClosingTerms } from './closing-terms.ts'

export const AskToClose = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K1'),
  closingId: field(Id, 'Permintaan menutup', 'Closing request', 'S2', 'K11'),
  ...ClosingTerms.shape
})
export type AskToClose = z.infer<typeof AskToClose>

export interface AskToCloseState {
  readonly file: CaseFile | null
  readonly facts: MeasuredFacts | null
  readonly isAsked: boolean
  /** the post that would own the accompaniment exists and somebody holds it */
  readonly accompanimentHeld: boolean
}

export type AskToCloseProblem =
  | CaseFileClosed
  | ChangedMeanwhile<CaseFileVersion>
  | { readonly kind: 'closing-asked-already' }
  | { readonly kind: 'child-view-or-reason' }
  | { readonly kind: 'not-closed-from-here'; readonly from: State; readonly reason: ClosureReason }
  | { readonly kind: 'accompaniment-vacant' }
  | ClosingNotYet

export interface ClosingNotYet {
  readonly kind: 'closing-not-yet'
  readonly missing: readonly ClosingLineCode[]
}

export const termsOf = ({ caseFileId: _file, seenVersion: _seen, closingId: _id, ...terms }: AskToClose): ClosingTerms => terms

export const askToClose = command({
  name: 'episode.ask-to-close',
  input: AskToClose,
  compartments: ['K1', 'K11', 'K5', 'K10'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, facts, isAsked, accompanimentHeld }: AskToCloseState, input, now): Result<AskToClose, AskToCloseProblem> {
    const closed = closedFault(file)
    if (closed || !file || !facts) return closed ?? refuse({ kind: 'case-file-closed' })
    if (file.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: versionOf(file) })
    if (isAsked) return refuse({ kind: 'closing-asked-already' })
    if (!isHeardOrExplained(input)) return refuse({ kind: 'child-view-or-reason' })
    if (!gateOut(file.state, input.reason)) return refuse({ kind: 'not-closed-from-here', from: file.state, reason: input.reason })
    if (input.reason === 'CL10' && input.accompanimentPostId !== null && !accompanimentHeld) return refuse({ kind: 'accompaniment-vacant' })
    const missing = unmetOf(closingGate(input.reason, facts, termsOf(input), now.today))
    return missing.length > 0 ? refuse({ kind: 'closing-not-yet', missing }) : accept(input)
  }
})
