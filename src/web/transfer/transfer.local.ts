/** A transfer as this phone knows it, with what is not yet sent laid over it. */
import type { ViewMissingReason } from '#domain/case-file/child-view.ts'
import type { ConsentPurpose } from '#domain/case-file/consent.ts'
import type { AcceptTransfer, AcceptTransferProblem, Candidate } from '#domain/transfer/accept-transfer.ts'
import type { AcknowledgeNotice, AcknowledgeNoticeProblem } from '#domain/transfer/acknowledge-notice.ts'
import type { CallOffTransferProblem } from '#domain/transfer/call-off-transfer.ts'
import type { CompleteTransferProblem, CompleteTransferState } from '#domain/transfer/complete-transfer.ts'
import type { DeclineTransferProblem } from '#domain/transfer/decline-transfer.ts'
import type { OfferTransferProblem } from '#domain/transfer/offer-transfer.ts'
import type { PlanJourney, PlanJourneyProblem } from '#domain/transfer/plan-journey.ts'
import type { RecordCall, RecordCallProblem } from '#domain/transfer/record-call.ts'
import type { Transfer, TransferReason, TransferStage } from '#domain/transfer/transfer.ts'
import type { ChangedMeanwhile } from '#domain/kernel/command.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import type { Covers } from '#web/words/problems.ts'
import { problemWords } from '#web/words/transfer-problems.ts'

problemWords.id satisfies Covers<
  | AcceptTransferProblem
  | AcknowledgeNoticeProblem
  | CallOffTransferProblem
  | CompleteTransferProblem
  | DeclineTransferProblem
  | OfferTransferProblem
  | RecordCallProblem
  | Exclude<PlanJourneyProblem, ChangedMeanwhile<unknown>>
>

/** What the section asks of the file. */
export interface MovingFile {
  readonly id: string
  readonly codeName: string
  readonly state: string
  readonly standings: readonly string[]
}

export interface ShownTransfer extends Transfer {
  readonly codeName: string
  readonly fromUnit: string
  readonly toUnit: string
  readonly toPost: string
  readonly crossesProvince: boolean
  readonly offeredAt: string
  readonly declineReason: string | null
  readonly callOffReason: string | null
  readonly completedAt: string | null
}

export interface Inside {
  readonly callStatement: string | null
  readonly callMissingReason: ViewMissingReason | null
  readonly journeyOn: string | null
  readonly journeySex: PlanJourney['sex'] | null
  readonly companion: string | null
  readonly worker: string | null
  readonly supervisor: string | null
  readonly ministryRead: boolean
  readonly signsAsOwner: boolean
  readonly total: number
  readonly left: number
  readonly handover: CompleteTransferState['handover']
  /** what was said here and is not sent yet */
  readonly isPending?: boolean
}

export interface Ground {
  readonly consents: readonly { readonly id: string; readonly purpose: ConsentPurpose; readonly answeredOn: string }[]
  readonly assessments: readonly { readonly id: string; readonly question: string; readonly assessedOn: string }[]
  readonly unitId: string
  readonly region: string
  readonly isRestricted: boolean
  readonly handoverOpen: boolean
  readonly determination: { readonly id: string; readonly goesAhead: boolean } | null
}

export interface ShownCandidate extends Candidate {
  readonly title: string
  readonly name: string | null
}

export interface TransferRead {
  readonly transfer: ShownTransfer | null
  readonly inside: Inside | null
  readonly ground: Ground | null
  readonly candidates: readonly ShownCandidate[]
}

export interface Office {
  readonly unitId: string
  readonly name: string
  readonly region: string
  readonly province: string | null
  readonly posts: readonly { readonly postId: string; readonly title: string }[]
}

export interface ListedTransfer {
  readonly id: string
  readonly caseFileId: string | null
  /** null: I was asked, and it came to nothing */
  readonly codeName: string | null
  readonly fromUnit: string
  readonly toUnit: string
  readonly stage: TransferStage
  readonly firstDay: string
  readonly completedAt: string | null
  readonly side: 'incoming' | 'outgoing'
  readonly isAsked: boolean
}

export interface ListedNotice {
  readonly id: string
  readonly fromUnit: string
  readonly fromProvince: string | null
  readonly toUnit: string
  readonly toProvince: string | null
  readonly reason: TransferReason
  readonly firstDay: string
  readonly stage: TransferStage
  readonly isRead: boolean
}

export interface TransferLists {
  readonly transfers: readonly ListedTransfer[]
  readonly notices: readonly ListedNotice[]
}

const counts = ({ status }: OutboxItem): boolean => status !== 'refused' && status !== 'conflict'

/** The call and the journey as this phone knows them already; whose the file is, only the server says. */
export function layTransfer(read: TransferRead, items: readonly OutboxItem[]): TransferRead {
  let { transfer, inside } = read
  for (const item of items.filter(counts)) {
    const isPending = item.status !== 'delivered'
    if ((item.input as { readonly transferId?: string }).transferId !== transfer?.id || !transfer || !inside) continue
    if (item.name === 'transfer.plan-journey') {
      const { seenVersion, onDay, sex, companion } = item.input as PlanJourney
      if (seenVersion < transfer.journeyVersion) continue
      transfer = { ...transfer, journeyVersion: seenVersion + 1 }
      inside = { ...inside, journeyOn: onDay, journeySex: sex, companion, isPending }
    }
    if (item.name === 'transfer.record-call') {
      const { heldOn, statement, missingReason } = item.input as RecordCall
      transfer = { ...transfer, callHeldOn: heldOn }
      inside = { ...inside, callStatement: statement, callMissingReason: missingReason, isPending }
    }
  }
  return { ...read, transfer, inside }
}

/** An answer given or a notice read here is off the list at once. */
export function layLists(lists: TransferLists, items: readonly OutboxItem[]): TransferLists {
  const about = (name: string, id: string) =>
    items.find((item) => counts(item) && item.name === name && (item.input as AcceptTransfer | AcknowledgeNotice).transferId === id)
  return {
    transfers: lists.transfers.map((one) =>
      one.isAsked && (about('transfer.accept', one.id) || about('transfer.decline', one.id)) ? { ...one, isAsked: false } : one
    ),
    notices: lists.notices.map((one) => (about('transfer.acknowledge-notice', one.id) ? { ...one, isRead: true } : one))
  }
}
