/** The pledge of confidentiality: each on the own account before the agenda opens, or on paper where there is no account (G-10). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { ConferenceNow, ConferenceState } from './conference.ts'
import { caseFileId, conferenceId, openConference, type OpenProblem, participantId } from './conference-open.ts'

export const Pledge = z.strictObject({ conferenceId, participantId })
export type Pledge = z.infer<typeof Pledge>

/** The own chair, as whoever is invited may know it; null when there is none, or no longer. */
export interface PledgeState {
  readonly seat: {
    readonly participantId: string
    readonly postId: string
    readonly isPledged: boolean
    readonly state: ConferenceState
  } | null
}

export type PledgeProblem =
  | { readonly kind: 'not-your-seat' }
  | { readonly kind: 'pledged-already' }
  | { readonly kind: 'not-at-this-point'; readonly state: ConferenceState }

/** About no file: whoever is invited has no standing to the child, and gets none by promising. */
export const pledge = command({
  name: 'conference.pledge',
  input: Pledge,
  compartments: ['K11'],
  subject: () => ({ kind: 'none' }),
  decide({ seat }: PledgeState, input, _now, caller): Result<Pledge, PledgeProblem> {
    if (seat?.participantId !== input.participantId || !caller.postIds.includes(seat.postId)) return refuse({ kind: 'not-your-seat' })
    if (seat.state === 'closed' || seat.state === 'called-off') return refuse({ kind: 'not-at-this-point', state: seat.state })
    return seat.isPledged ? refuse({ kind: 'pledged-already' }) : accept(input)
  }
})

export const RecordPaperPledge = z.strictObject({
  caseFileId,
  conferenceId,
  participantId,
  /** only what is signed is written down */
  signed: field(z.literal(true), 'Lembar janji sudah ditandatangani', 'The sheet is signed', 'S2', 'K11')
})
export type RecordPaperPledge = z.infer<typeof RecordPaperPledge>

export type PaperPledgeProblem =
  | OpenProblem
  | { readonly kind: 'not-your-seat' }
  | { readonly kind: 'pledged-already' }
  | { readonly kind: 'has-account' }

export const recordPaperPledge = command({
  name: 'conference.record-paper-pledge',
  input: RecordPaperPledge,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: ConferenceNow, input): Result<RecordPaperPledge, PaperPledgeProblem> {
    const open = openConference(state, ['called', 'running'])
    if (!open.ok) return open
    const seat = state.seats.find((one) => one.participantId === input.participantId)
    if (!seat) return refuse({ kind: 'not-your-seat' })
    if (seat.pledgedAt) return refuse({ kind: 'pledged-already' })
    return seat.holder ? refuse({ kind: 'has-account' }) : accept(input)
  }
})
