/** The other unit says yes: who of it accompanies the child and who signs, from which day, and when everybody talks together. */
import { z } from 'zod'
import { daysAhead, isShort } from '#domain/handover/handover.ts'
import { mostFiles } from '#domain/handover/successor.ts'
import { command } from '#domain/kernel/command.ts'
import { addDays, addTime } from '#domain/kernel/date.ts'
import { Day, Moment } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { trainingFault } from '#domain/training/fit.ts'
import type { TransferState } from './transfer.ts'
import { whichTransfer } from './which-transfer.ts'

export const AcceptTransfer = z.strictObject({
  ...whichTransfer,
  workerPostId: field(Id, 'Pendamping anak', 'Who accompanies the child', 'S2', 'K1'),
  supervisorPostId: field(Id, 'Supervisor', 'Supervisor', 'S2', 'K1'),
  /** never sooner than offered; later where two weeks side by side need it */
  firstDay: field(Day, 'Hari pertama di unit kami', 'First day in our unit', 'S2', 'K11'),
  callAt: field(Moment, 'Panggilan bersama', 'Call together', 'S2', 'K11')
})
export type AcceptTransfer = z.infer<typeof AcceptTransfer>

/** Somebody of the receiving unit, as the post that is asked may know. */
export interface Candidate {
  readonly postId: string
  readonly role: string
  readonly holder: string | null
  readonly openFiles: number
  readonly trained: boolean
}

export interface AcceptTransferState extends TransferState {
  readonly candidates: readonly Candidate[]
}

export type AcceptTransferProblem =
  | { readonly kind: 'transfer-over' }
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'own-offer' }
  | { readonly kind: 'not-transferable' }
  | { readonly kind: 'handover-open-already' }
  | { readonly kind: 'worker-unknown' }
  | { readonly kind: 'supervisor-unknown' }
  | { readonly kind: 'post-vacant' }
  | { readonly kind: 'same-person' }
  | { readonly kind: 'caseload-full'; readonly openFiles: number }
  | { readonly kind: 'not-trained' }
  | { readonly kind: 'first-day-past' }
  | { readonly kind: 'first-day-too-late' }
  | { readonly kind: 'before-offered-day' }
  | { readonly kind: 'overlap-too-short' }
  | { readonly kind: 'call-outside' }

export const receivingWorkers: readonly string[] = ['R01', 'R03', 'R19']
export const receivingSupervisors: readonly string[] = ['R02', 'R04']

export const acceptTransfer = command({
  name: 'transfer.accept',
  input: AcceptTransfer,
  compartments: ['K1', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ transfer, candidates }: AcceptTransferState, input, now, caller): Result<AcceptTransfer, AcceptTransferProblem> {
    if (transfer?.id !== input.transferId || transfer.stage !== 'offered') return refuse({ kind: 'transfer-over' })
    if (!caller.postIds.includes(transfer.toPostId)) return refuse({ kind: 'not-asked' })
    // never the sender (peers.md 4.8)
    if (transfer.offeredBy === caller.accountId) return refuse({ kind: 'own-offer' })
    if (transfer.handoverOpen) return refuse({ kind: 'handover-open-already' })
    if (!transfer.isMovable) return refuse({ kind: 'not-transferable' })
    const fault = faultInPeople(candidates, input)
    if (fault) return fault
    if (input.firstDay <= now.today) return refuse({ kind: 'first-day-past' })
    if (input.firstDay < transfer.firstDay) return refuse({ kind: 'before-offered-day' })
    if (input.firstDay > addDays(now.today, daysAhead)) return refuse({ kind: 'first-day-too-late' })
    // SLA-17 counts from here: an offer that waited long moves its day, or has said why it cannot
    if (isShort(now.today, input.firstDay) && transfer.shortReason === null) return refuse({ kind: 'overlap-too-short' })
    const callDay = addTime(input.callAt, 7, 'hour').slice(0, 10)
    if (callDay < now.today || callDay > input.firstDay) return refuse({ kind: 'call-outside' })
    return accept(input)
  }
})

function faultInPeople(candidates: readonly Candidate[], input: AcceptTransfer) {
  const find = (id: string, roles: readonly string[]) => candidates.find(({ postId, role }) => postId === id && roles.includes(role))
  const worker = find(input.workerPostId, receivingWorkers)
  if (!worker) return refuse({ kind: 'worker-unknown' })
  const supervisor = find(input.supervisorPostId, receivingSupervisors)
  if (!supervisor) return refuse({ kind: 'supervisor-unknown' })
  if (worker.holder === null || supervisor.holder === null) return refuse({ kind: 'post-vacant' })
  if (worker.holder === supervisor.holder) return refuse({ kind: 'same-person' })
  if (worker.openFiles >= mostFiles) return refuse({ kind: 'caseload-full', openFiles: worker.openFiles })
  const others = candidates.filter(
    ({ postId, role, holder, openFiles }) =>
      receivingWorkers.includes(role) && postId !== worker.postId && holder !== null && openFiles < mostFiles
  )
  const untrained = trainingFault(
    worker,
    others.some(({ trained }) => trained)
  )
  return untrained && refuse(untrained)
}
