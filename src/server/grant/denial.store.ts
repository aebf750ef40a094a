/** Who is kept away from a file, and what its restriction says: read through one function, changed through functions that look again. */
import type { AskToOpenFile } from '#domain/grant/ask-to-open-file.ts'
import type { ChangeMembers } from '#domain/grant/change-members.ts'
import type { Denial } from '#domain/grant/denial.ts'
import type { DenyPerson, DenyState } from '#domain/grant/deny-person.ts'
import type { LiftDenial } from '#domain/grant/lift-denial.ts'
import type { RestrictFile } from '#domain/grant/restrict-file.ts'
import type { RestrictionState } from '#domain/grant/restriction.ts'
import type { Work } from '#server/pipeline/work.ts'

export interface KeptAway extends RestrictionState {
  readonly standings: readonly string[]
  readonly denials: readonly Denial[]
}

export async function readKeptAway(work: Work, { id }: { readonly id: string }): Promise<KeptAway | undefined> {
  const [row] = await work.query<{ kept: KeptAway | null }>('select casework.kept_away($1) as kept', [id])
  return row?.kept ?? undefined
}

interface OnFile {
  readonly caseFileId: string
}

/** Locked, so that of two who decide about one file exactly one is first. */
export async function keptAwayNow(work: Work, { caseFileId }: OnFile): Promise<KeptAway> {
  await work.query('select 1 from casework.case_file where id = $1 for update', [caseFileId])
  const kept = await readKeptAway(work, { id: caseFileId })
  if (!kept) throw new Error('access was given to a file that is not visible')
  return kept
}

export async function stateForDenial(work: Work, input: DenyPerson): Promise<DenyState> {
  const [kept, people] = await Promise.all([
    keptAwayNow(work, input),
    work.query('select 1 from agency.account where id = $1 and closed_at is null', [input.accountId])
  ])
  return { denials: kept.denials, isKnownPerson: people.length > 0 }
}

export async function saveDenial(work: Work, { denialId, caseFileId, accountId, reason }: DenyPerson): Promise<void> {
  await work.query('select casework.deny_person($1, $2, $3, $4, $5)', [denialId, caseFileId, accountId, reason, work.now.at])
}

export async function saveLift(work: Work, { caseFileId, denialId }: LiftDenial): Promise<void> {
  await work.query('select casework.lift_denial($1, $2, $3)', [caseFileId, denialId, work.now.at])
}

export async function saveRestriction(work: Work, { restrictionId, caseFileId, reason, members }: RestrictFile): Promise<void> {
  await work.query('select casework.restrict_file($1, $2, $3, $4, $5)', [restrictionId, caseFileId, reason, members, work.now.at])
}

export async function saveMembers(work: Work, { caseFileId, add, remove }: ChangeMembers): Promise<void> {
  await work.query('select casework.change_members($1, $2, $3)', [caseFileId, add, remove])
}

export async function saveAskToOpen(work: Work, { caseFileId }: AskToOpenFile): Promise<void> {
  await work.query('select casework.ask_to_open($1, $2)', [caseFileId, work.now.at])
}

export async function saveOpened(work: Work, { caseFileId }: AskToOpenFile): Promise<void> {
  await work.query('select casework.open_restricted($1, $2)', [caseFileId, work.now.at])
}
