/** Calling a case conference together: for which child, when, where, why, who comes, and an agenda that knows no name (C6; S132, S133, S154). */
import { z } from 'zod'
import { Role } from '#domain/access/role.ts'
import { isClosed } from '#domain/case-file/state.ts'
import { command } from '#domain/kernel/command.ts'
import { addTime, type Now } from '#domain/kernel/date.ts'
import { Moment } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { AgendaPoint, type ConferenceFile, conferenceReasons, meetingWays, type Seat } from './conference.ts'
import { caseFileId, conferenceId, participantId } from './conference-open.ts'
import { type MinimumPlace, missingPlaces } from './minimum-set.ts'
import { namesTheChild } from './names-the-child.ts'

export const WhenAndWhere = {
  heldAt: field(Moment, 'Waktu', 'When', 'S2', 'K11'),
  way: field(meetingWays.schema, 'Cara bertemu', 'How people meet', 'S2', 'K11'),
  place: field(dignifiedText(80).min(1), 'Tempat', 'Place', 'S4', 'K11')
}

export const Convene = z.strictObject({
  caseFileId,
  conferenceId,
  ...WhenAndWhere,
  reasons: field(z.array(conferenceReasons.schema).min(1).max(6), 'Mengapa', 'Why', 'S3', 'K11'),
  convenerPostId: field(Id, 'Penyelenggara', 'Convener', 'S2', 'K11'),
  /** a post of the network, or the office of somebody who signs on paper: exactly one of the two */
  participants: z
    .array(
      z.strictObject({
        participantId,
        postId: field(Id.nullable(), 'Jabatan', 'Post', 'S2', 'K11'),
        office: field(dignifiedText(80).nullable(), 'Lembaga di luar jejaring', 'Office outside the network', 'S4', 'K11'),
        role: field(Role, 'Peran layanan', 'Service role', 'S2', 'K11')
      })
    )
    .min(1)
    .max(20),
  points: z.array(AgendaPoint).min(1).max(10)
})
export type Convene = z.infer<typeof Convene>

/** A post as its invitation needs it. `keptAway`: whoever holds it must not know of this child. */
export interface InvitedPost {
  readonly postId: string
  readonly role: Seat['role']
  readonly unitId: string
  readonly holder: string | null
  readonly keptAway: boolean
}

export interface ConveneState {
  readonly file: ConferenceFile | null
  /** the posts named in the input, as they stand today */
  readonly posts: readonly InvitedPost[]
  /** a conference of this child that is called or under way */
  readonly isCalled: boolean
}

export type WhenProblem = { readonly kind: 'held-in-past' } | { readonly kind: 'too-far-ahead' } | { readonly kind: 'names-the-child' }

export type ConveneProblem =
  | WhenProblem
  | { readonly kind: 'case-file-closed' }
  | { readonly kind: 'already-called' }
  | { readonly kind: 'post-unknown' }
  | { readonly kind: 'post-kept-away' }
  | { readonly kind: 'post-or-office' }
  | { readonly kind: 'invited-twice' }
  | { readonly kind: 'convener-not-on-file' }
  | { readonly kind: 'minimum-missing'; readonly missing: readonly MinimumPlace[] }

export interface Convened extends Omit<Convene, 'participants'> {
  readonly participants: readonly (Convene['participants'][number] & Pick<Seat, 'unitId' | 'holder'>)[]
}

/** A meeting is called for a day to come; one agreed by telephone may be written down the day after. */
export function faultInWhen({ heldAt, place }: { readonly heldAt: Moment; readonly place: string }, codeName: string, now: Now) {
  if (Date.parse(heldAt) < Date.parse(addTime(now.at, -1, 'day'))) return refuse({ kind: 'held-in-past' })
  if (Date.parse(heldAt) > Date.parse(addTime(now.at, 60, 'day'))) return refuse({ kind: 'too-far-ahead' })
  return namesTheChild([place], codeName) ? refuse({ kind: 'names-the-child' }) : undefined
}

export const convene = command({
  name: 'conference.convene',
  input: Convene,
  compartments: ['K1', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, posts, isCalled }: ConveneState, input, now): Result<Convened, ConveneProblem> {
    if (!file || isClosed(file.state)) return refuse({ kind: 'case-file-closed' })
    if (isCalled) return refuse({ kind: 'already-called' })
    const fault = faultInWhen(input, file.codeName, now)
    if (fault) return fault
    if (namesTheChild([...input.participants.map((one) => one.office), ...input.points.map((one) => one.note)], file.codeName))
      return refuse({ kind: 'names-the-child' })
    if (input.participants.some(({ postId, office }) => (postId === null) === !office)) return refuse({ kind: 'post-or-office' })
    const postIds = input.participants.flatMap(({ postId }) => postId ?? [])
    if (new Set(postIds).size < postIds.length) return refuse({ kind: 'invited-twice' })
    const known = new Map(posts.map((post) => [post.postId, post]))
    if (postIds.some((postId) => !known.has(postId))) return refuse({ kind: 'post-unknown' })
    if (posts.some(({ keptAway }) => keptAway)) return refuse({ kind: 'post-kept-away' })
    const participants = input.participants.map((one) => {
      const post = one.postId ? known.get(one.postId) : undefined
      return { ...one, role: post?.role ?? one.role, unitId: post?.unitId ?? null, holder: post?.holder ?? null }
    })
    const convener = known.get(input.convenerPostId)
    if (!convener || !convenes(convener, file)) return refuse({ kind: 'convener-not-on-file' })
    const missing = missingPlaces(participants, file)
    return missing.length > 0 ? refuse({ kind: 'minimum-missing', missing }) : accept({ ...input, participants })
  }
})

/** Whoever answers for the child calls people together, and comes. */
const convenes = ({ postId, role, unitId }: InvitedPost, file: ConferenceFile): boolean =>
  postId === file.workerPostId || postId === file.supervisorPostId || (role === 'R04' && unitId === file.unitId)
