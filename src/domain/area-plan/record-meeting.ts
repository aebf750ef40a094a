/** The area met: which offices came, what was decided about which promise, and when it meets again (S135, S163). Offices, not persons. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { addDays } from '#domain/kernel/date.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { RegencyCode } from './area-plan.ts'

export const MeetingDecision = z.strictObject({
  decisionId: field(Id, 'Keputusan', 'Decision', 'S1', 'K18'),
  words: field(dignifiedText(200).min(1), 'Isi keputusan', 'What was decided', 'S2', 'K18'),
  commitmentId: field(Id.nullable(), 'Tentang komitmen', 'About the commitment', 'S1', 'K18')
})

export const RecordMeeting = z.strictObject({
  meetingId: field(Id, 'Rapat', 'Meeting', 'S1', 'K18'),
  regionCode: field(RegencyCode, 'Kabupaten/kota', 'Regency or city', 'S1', 'K18'),
  heldOn: field(Day, 'Tanggal', 'Date', 'S1', 'K18'),
  attendingPostIds: field(z.array(Id).max(30), 'Lembaga jejaring yang hadir', 'Offices of the network that came', 'S1', 'K18'),
  outsideOffices: field(z.array(dignifiedText(80).min(1)).max(12), 'Lembaga lain yang hadir', 'Other offices that came', 'S2', 'K18'),
  decisions: z.array(MeetingDecision).max(12),
  nextOn: field(Day.nullable(), 'Rapat berikut', 'Next meeting', 'S1', 'K18')
})
export type RecordMeeting = z.infer<typeof RecordMeeting>

export interface RecordMeetingState {
  readonly leads: readonly string[]
  /** named posts of the region, and named promises of the region */
  readonly posts: readonly string[]
  readonly commitments: readonly string[]
}
export type RecordMeetingProblem =
  | { readonly kind: 'not-your-area' }
  | { readonly kind: 'nobody-came' }
  | { readonly kind: 'post-of-another-area' }
  | { readonly kind: 'commitment-unknown' }
  | { readonly kind: 'named-twice' }
  | { readonly kind: 'held-in-future' }
  | { readonly kind: 'held-long-ago' }
  | { readonly kind: 'next-not-after' }

/** Written down within the half year, or memory writes it. */
const writtenWithin = 183
const repeats = (list: readonly string[]): boolean => new Set(list).size < list.length

export const recordMeeting = command({
  name: 'area-plan.record-meeting',
  input: RecordMeeting,
  compartments: ['K18'],
  subject: () => ({ kind: 'none' }),
  decide({ leads, posts, commitments }: RecordMeetingState, input, now): Result<RecordMeeting, RecordMeetingProblem> {
    if (!leads.includes(input.regionCode)) return refuse({ kind: 'not-your-area' })
    if (input.attendingPostIds.length + input.outsideOffices.length < 2) return refuse({ kind: 'nobody-came' })
    if (repeats(input.attendingPostIds) || repeats(input.outsideOffices) || repeats(input.decisions.map(({ decisionId }) => decisionId)))
      return refuse({ kind: 'named-twice' })
    if (!input.attendingPostIds.every((post) => posts.includes(post))) return refuse({ kind: 'post-of-another-area' })
    if (!input.decisions.every(({ commitmentId }) => commitmentId === null || commitments.includes(commitmentId)))
      return refuse({ kind: 'commitment-unknown' })
    if (input.heldOn > now.today) return refuse({ kind: 'held-in-future' })
    if (input.heldOn < addDays(now.today, -writtenWithin)) return refuse({ kind: 'held-long-ago' })
    if (input.nextOn && input.nextOn <= input.heldOn) return refuse({ kind: 'next-not-after' })
    return accept(input)
  }
})
