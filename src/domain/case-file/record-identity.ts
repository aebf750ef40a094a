/** Recording who the child is: sealed, versioned, and findable only through a blind index. */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { ageOn } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type CaseFile, type CaseFileClosed, closedFault } from './case-file.ts'
import { householdText } from './household-number.ts'
import { Identity } from './identity.ts'
import { type Month, ofAgeMonth } from './of-age.ts'
import { type IndexEntry, indexEntriesOf } from './name-tokens.ts'

export const RecordIdentity = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  seenVersion: field(z.int().min(0), 'Versi yang dilihat', 'Version seen', 'S1', 'K2'),
  identity: Identity
})
export type RecordIdentity = z.infer<typeof RecordIdentity>

export interface IdentityState {
  readonly file: CaseFile | null
  /** 0 while nothing is recorded */
  readonly version: number
}

export interface IdentityChange {
  readonly identity: Identity
  readonly version: number
  readonly index: readonly IndexEntry[]
  /** the family card, as it is hashed; null takes an earlier one away */
  readonly household: string | null
  /** when the child turns eighteen; null where the day of birth is not known */
  readonly ofAge: Month | null
}

/** A conflict carries only the version: a name is opened on purpose, never by accident. */
export type RecordIdentityProblem =
  | CaseFileClosed
  | ChangedMeanwhile<{ readonly version: number }>
  | { readonly kind: 'born-in-future' }
  | { readonly kind: 'nothing-recorded' }

export const recordIdentity = command({
  name: 'case-file.record-identity',
  input: RecordIdentity,
  compartments: ['K2', 'K3'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: IdentityState, { seenVersion, identity }, now): Result<IdentityChange, RecordIdentityProblem> {
    const { file } = state
    const closed = closedFault(file)
    if (closed || !file) return closed ?? refuse({ kind: 'case-file-closed' })
    if (state.version !== seenVersion) return refuse({ kind: 'changed-meanwhile', current: { version: state.version } })
    if (identity.bornOn !== null && ageOn(identity.bornOn, now.today) < 0) return refuse({ kind: 'born-in-future' })
    if (state.version === 0 && Object.values(identity).every((value) => value === null)) return refuse({ kind: 'nothing-recorded' })
    return accept({
      identity,
      version: state.version + 1,
      index: indexEntriesOf(identity, file.ageBand, now.today),
      household: identity.kk && householdText(identity.kk),
      ofAge: identity.bornOn && ofAgeMonth(identity.bornOn)
    })
  }
})
