/** A case file as this phone knows it: the server's word with what is not yet sent laid over it, and the state its commands decide on. */
import type { AssignState } from '#domain/case-file/assign-case-worker.ts'
import type { Mismatch } from '#domain/training/fit.ts'
import type { CaseFile } from '#domain/case-file/case-file.ts'
import type { AgeBand } from '#domain/case-file/child.ts'
import type { ConsentPurpose } from '#domain/case-file/consent.ts'
import type { KeepPromise } from '#domain/case-file/keep-promise.ts'
import type { MoveState, MoveStateState } from '#domain/case-file/move-state.ts'
import type { RecordBestInterest } from '#domain/case-file/record-best-interest.ts'
import type { RecordConsent } from '#domain/case-file/record-consent.ts'
import type { SafetyPlan } from '#domain/case-file/safety-plan.ts'
import type { State } from '#domain/case-file/state.ts'
import type { WithdrawConsent } from '#domain/case-file/withdraw-consent.ts'
import type { WriteNote } from '#domain/case-file/write-note.ts'
import type { WriteSafetyPlan } from '#domain/case-file/write-safety-plan.ts'
import type { Risk } from '#domain/intake/danger.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'

export interface PersonOnFile {
  readonly postId: string
  readonly title: string
  readonly name: string | null
}

/** The head of GET /api/case-files/:id. */
export interface FileHead {
  readonly id: string
  readonly codeName: string
  readonly ageBand: AgeBand
  readonly state: State
  readonly stateSince: string
  readonly risk: Risk
  readonly openedAt: string
  readonly reviewDueOn: string | null
  readonly version: number
  readonly worker: PersonOnFile
  readonly supervisor: PersonOnFile
  readonly standings: readonly string[]
  /** set when what is shown is partly still on this phone */
  readonly isPending?: boolean
}

export interface ConsentRow
  extends Pick<
    RecordConsent,
    'purpose' | 'by' | 'carer' | 'childAnswer' | 'language' | 'bestInterestId' | 'answeredOn' | 'expiresOn' | 'witnessed' | 'recipient'
  > {
  readonly id: string
  readonly status: 'GIVEN' | 'REFUSED' | 'WITHDRAWN'
  readonly withdrawnOn: string | null
  readonly explainedBy: string | null
  readonly isPending?: boolean
}

export interface BestInterestRow
  extends Pick<
    RecordBestInterest,
    'question' | 'options' | 'chosen' | 'legalBasis' | 'reasons' | 'childView' | 'noViewReason' | 'assessedOn'
  > {
  readonly id: string
  readonly worker: string | null
  readonly workerAccountId: string
  readonly workerPostId: string
  readonly signer: string | null
  readonly signedAt: string | null
  readonly isPending?: boolean
}

export interface NoteRow extends Pick<WriteNote, 'kind' | 'happenedOn' | 'dueOn' | 'text'> {
  readonly id: string
  readonly writtenBy: string | null
  /** what became of a promise; by whose post it was kept */
  readonly settled: {
    readonly kept: boolean
    readonly onDay: string
    readonly told: string | null
    readonly byPostId: string | null
  } | null
  readonly isPending?: boolean
}

export interface CaseWork {
  readonly consents: readonly ConsentRow[]
  readonly bestInterests: readonly BestInterestRow[]
  readonly notes: readonly NoteRow[]
  readonly noteCount: number
  /** questions a panel has said yes to; a snapshot of before has none */
  readonly determined?: readonly string[]
}

export type WrittenPlan = SafetyPlan & { readonly version: number; readonly writtenBy: string | null; readonly isPending?: boolean }

/** Who writes on this phone, for rows that no server has named yet. */
export interface Me {
  readonly accountId: string
  readonly displayName: string
}

export const caseFileOf = (head: FileHead): CaseFile => ({
  state: head.state,
  risk: head.risk,
  ageBand: head.ageBand,
  workerPostId: head.worker.postId,
  supervisorPostId: head.supervisor.postId,
  reviewDueOn: head.reviewDueOn,
  version: head.version
})

const pendingIf = (item: OutboxItem) => (item.status === 'delivered' ? {} : { isPending: true })

/** State and risk as they will stand; an item whose version was passed is not laid over. */
export function layHead(head: FileHead, items: readonly OutboxItem[]): FileHead {
  let now = head
  for (const item of items) {
    const input = item.input as MoveState & { readonly to: string }
    if (!/^case-file\.(move-state|raise-risk|lower-risk)$/.test(item.name) || input.seenVersion !== now.version) continue
    const change =
      item.name === 'case-file.move-state' ? { state: input.to, stateSince: item.madeAt } : { risk: input.to as string as Risk }
    now = { ...now, ...change, version: now.version + 1, ...pendingIf(item) }
  }
  return now
}

export function layWork(work: CaseWork, items: readonly OutboxItem[], me: Me): CaseWork {
  let { consents, bestInterests, notes } = work
  for (const item of items) {
    if (item.name === 'case-file.record-consent') {
      const input = item.input as RecordConsent
      if (!consents.some((one) => one.id === input.consentId))
        consents = [
          {
            ...input,
            id: input.consentId,
            status: input.given ? 'GIVEN' : 'REFUSED',
            withdrawnOn: null,
            explainedBy: me.displayName,
            ...pendingIf(item)
          },
          ...consents
        ]
    } else if (item.name === 'case-file.withdraw-consent') {
      const input = item.input as WithdrawConsent
      consents = consents.map((one) =>
        one.id === input.consentId && one.status === 'GIVEN'
          ? { ...one, status: 'WITHDRAWN', withdrawnOn: input.withdrawnOn, ...pendingIf(item) }
          : one
      )
    } else if (item.name === 'case-file.record-best-interest') {
      const input = item.input as RecordBestInterest
      if (!bestInterests.some((one) => one.id === input.bestInterestId))
        bestInterests = [
          {
            ...input,
            id: input.bestInterestId,
            worker: me.displayName,
            workerAccountId: me.accountId,
            workerPostId: '',
            signer: null,
            signedAt: null,
            ...pendingIf(item)
          },
          ...bestInterests
        ]
    } else if (item.name === 'case-file.sign-best-interest') {
      const { bestInterestId } = item.input as { readonly bestInterestId: string }
      bestInterests = bestInterests.map((one) =>
        one.id === bestInterestId && !one.signedAt ? { ...one, signer: me.displayName, signedAt: item.madeAt, ...pendingIf(item) } : one
      )
    } else if (item.name === 'case-file.write-note') {
      const input = item.input as WriteNote
      if (!notes.some((one) => one.id === input.noteId))
        notes = [{ ...input, id: input.noteId, writtenBy: me.displayName, settled: null, ...pendingIf(item) }, ...notes]
    } else if (item.name === 'case-file.keep-promise') {
      const { noteId, kept, onDay, told } = item.input as KeepPromise
      notes = notes.map((one) =>
        one.id === noteId && !one.settled ? { ...one, settled: { kept, onDay, told, byPostId: null }, ...pendingIf(item) } : one
      )
    }
  }
  return { ...work, consents, bestInterests, notes, noteCount: work.noteCount + notes.length - work.notes.length }
}

export function laySafety(plan: WrittenPlan | null, items: readonly OutboxItem[], me: Me): WrittenPlan | null {
  let now = plan
  for (const item of items) {
    if (item.name !== 'case-file.write-safety-plan') continue
    const input = item.input as WriteSafetyPlan
    if (input.seenVersion === (now?.version ?? 0))
      now = { ...input.plan, version: input.seenVersion + 1, writtenBy: me.displayName, ...pendingIf(item) }
  }
  return now
}

export const isLive = (consent: ConsentRow, today: string): boolean => consent.status === 'GIVEN' && consent.expiresOn >= today

export const signedIds = (work: CaseWork): string[] => work.bestInterests.filter((one) => one.signedAt !== null).map((one) => one.id)

export const moveStateOf = (head: FileHead, work: CaseWork, today: string): MoveStateState => ({
  file: caseFileOf(head),
  liveConsents: [...new Set(work.consents.filter((one) => isLive(one, today)).map((one): ConsentPurpose => one.purpose))],
  signedQuestions: [...work.bestInterests.filter((one) => one.signedAt !== null).map((one) => one.question), ...(work.determined ?? [])]
})

export interface Colleague {
  readonly postId: string
  readonly role: string
  readonly title: string
  readonly name: string | null
  readonly openFiles: number
  readonly trained: boolean
  readonly missing: readonly Mismatch[]
}

export const assignStateOf = (head: FileHead, colleagues: readonly Colleague[]): AssignState => ({
  file: caseFileOf(head),
  unitPosts: colleagues.map((one) => ({
    id: one.postId,
    role: one.role,
    isHeld: one.name !== null,
    openFiles: one.openFiles,
    trained: one.trained,
    missing: one.missing
  }))
})
