/** The second person: the supervisor signs the closing, or gives it back with what is still to be done (domain.md C7; nobody signs her own). */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, type CaseFileVersion, closedFault, versionOf } from '#domain/case-file/case-file.ts'
import type { State } from '#domain/case-file/state.ts'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { ClosingNotYet } from './ask-to-close.ts'
import { type ClosingLineCode, gateOut } from './closing.ts'
import { closingGate, type MeasuredFacts, unmetOf } from './closing-gate.ts'
import type { ClosingTerms } from './closing-terms.ts'
import { type By, isOwnWork } from './two-people.ts'

export const CloseFile = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K1'),
  closingId: field(Id, 'Permintaan menutup', 'Closing request', 'S2', 'K11')
})
export type CloseFile = z.infer<typeof CloseFile>

/** A request that waits for its second person. */
export interface AskedClosing {
  readonly id: string
  readonly by: By
  readonly terms: ClosingTerms
}

export interface CloseState {
  readonly file: CaseFile | null
  readonly asked: AskedClosing | null
  readonly facts: MeasuredFacts | null
  /** the caller's own post on this file that signs */
  readonly signerPostId: string | null
}

export type CloseProblem =
  | CaseFileClosed
  | ChangedMeanwhile<CaseFileVersion>
  | { readonly kind: 'closing-not-asked' }
  | { readonly kind: 'own-work' }
  | ClosingNotYet

export interface FileClosed {
  readonly closingId: string
  readonly reason: ClosingTerms['reason']
  readonly from: State
  /** the state the file closed out of */
  readonly through: State
  readonly version: number
  readonly signerPostId: string
  /** what the gate looked at, kept with the form of termination */
  readonly lines: readonly ClosingLineCode[]
}

export const closeFile = command({
  name: 'episode.close',
  input: CloseFile,
  compartments: ['K1', 'K11', 'K5', 'K10'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, asked, facts, signerPostId }: CloseState, input, now, caller): Result<FileClosed, CloseProblem> {
    const closed = closedFault(file)
    if (closed || !file) return closed ?? refuse({ kind: 'case-file-closed' })
    if (!asked || !facts || asked.id !== input.closingId || signerPostId === null) return refuse({ kind: 'closing-not-asked' })
    if (isOwnWork(caller, file, asked.by)) return refuse({ kind: 'own-work' })
    if (file.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: versionOf(file) })
    // Asked anew on the day of the signature: what was met last week may not be met today.
    const lines = closingGate(asked.terms.reason, facts, asked.terms, now.today)
    const missing = unmetOf(lines)
    const through = gateOut(file.state, asked.terms.reason)
    if (missing.length > 0 || !through) return refuse({ kind: 'closing-not-yet', missing })
    return accept({
      closingId: asked.id,
      reason: asked.terms.reason,
      from: file.state,
      through,
      version: file.version + 1,
      signerPostId,
      lines: lines.map(({ line }) => line)
    })
  }
})
