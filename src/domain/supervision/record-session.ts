/** The supervisor writes down a talk: with whom, about which children, what was agreed, when the next one is (domain.md E6; S25, S95). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { addDays } from '#domain/kernel/date.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { AgreedPoint, agendas, mostAtOneTable, Participant, sessionKinds } from './session.ts'

export const RecordSession = z.strictObject({
  sessionId: field(Id, 'Perbincangan', 'Talk', 'S2', 'K16'),
  supervisorPostId: field(Id, 'Jabatan supervisor', 'Supervisor’s post', 'S2', 'K16'),
  kind: field(sessionKinds.schema, 'Jenis perbincangan', 'Kind of talk', 'S2', 'K16'),
  heldOn: field(Day, 'Tanggal', 'Date', 'S2', 'K16'),
  with: z.array(Participant).min(1).max(mostAtOneTable),
  agenda: field(z.array(agendas.schema).min(1).max(agendas.codes.length), 'Tentang', 'About', 'S2', 'K16'),
  caseFileIds: field(z.array(Id).max(25), 'Anak yang dibicarakan', 'Children talked about', 'S3', 'K16'),
  points: z.array(AgreedPoint).max(6),
  nextOn: field(Day.nullable(), 'Berbincang lagi', 'Next talk', 'S2', 'K16')
})
export type RecordSession = z.infer<typeof RecordSession>

export interface RecordSessionState {
  /** posts under the supervisor's post, each with who holds it */
  readonly team: readonly { readonly postId: string; readonly accountId: string | null }[]
  /** files of the input that the caller supervises */
  readonly supervisedFileIds: readonly string[]
}

export type RecordSessionProblem =
  | { readonly kind: 'not-your-post' }
  | { readonly kind: 'not-your-team' }
  | { readonly kind: 'not-your-file' }
  | { readonly kind: 'one-colleague-only' }
  | { readonly kind: 'children-missing' }
  | { readonly kind: 'held-in-future' }
  | { readonly kind: 'held-long-ago' }
  | { readonly kind: 'next-not-after' }
  | { readonly kind: 'due-before-talk' }
  | { readonly kind: 'named-twice' }

/** Written down within the quarter, or memory writes it. */
const writtenWithin = 92

const repeats = (list: readonly string[]): boolean => new Set(list).size < list.length

export const recordSession = command({
  name: 'supervision.record-session',
  input: RecordSession,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide(state: RecordSessionState, input, now, caller): Result<RecordSession, RecordSessionProblem> {
    if (!caller.postIds.includes(input.supervisorPostId)) return refuse({ kind: 'not-your-post' })
    const isOfTeam = (one: { postId: string; accountId: string }) =>
      one.accountId !== caller.accountId && state.team.some(({ postId, accountId }) => postId === one.postId && accountId === one.accountId)
    if (!input.with.every(isOfTeam)) return refuse({ kind: 'not-your-team' })
    if (
      repeats(input.with.map(({ postId }) => postId)) ||
      repeats(input.caseFileIds) ||
      repeats(input.points.map(({ pointId }) => pointId))
    )
      return refuse({ kind: 'named-twice' })
    if (input.kind === 'individual' && input.with.length !== 1) return refuse({ kind: 'one-colleague-only' })
    if (input.kind === 'case-review' && input.caseFileIds.length === 0) return refuse({ kind: 'children-missing' })
    if (!input.caseFileIds.every((id) => state.supervisedFileIds.includes(id))) return refuse({ kind: 'not-your-file' })
    if (input.heldOn > now.today) return refuse({ kind: 'held-in-future' })
    if (input.heldOn < addDays(now.today, -writtenWithin)) return refuse({ kind: 'held-long-ago' })
    if (input.nextOn && input.nextOn <= input.heldOn) return refuse({ kind: 'next-not-after' })
    if (input.points.some(({ dueOn }) => dueOn && dueOn < input.heldOn)) return refuse({ kind: 'due-before-talk' })
    return accept(input)
  }
})
