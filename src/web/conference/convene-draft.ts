/** What the form of a conference holds before it is called, and the command it becomes. */
import type { Role } from '#domain/access/role.ts'
import type { AgendaPoint, ConferenceFile, ConferenceReason, MeetingWay } from '#domain/conference/conference.ts'
import type { Convene, ConveneState } from '#domain/conference/convene.ts'
import { newId } from '#web/offline/new-id.ts'
import type { DirectoryPost } from './posts.ts'

export interface PointDraft {
  readonly pointId: string
  readonly need?: AgendaPoint['need'] | undefined
  readonly question?: AgendaPoint['question'] | undefined
  readonly key?: AgendaPoint['key'] | undefined
  readonly level?: AgendaPoint['level'] | undefined
  readonly note?: string | undefined
}

export interface ConveneDraft {
  readonly heldAt: string | undefined
  readonly way: MeetingWay | undefined
  readonly place: string
  readonly reasons: readonly ConferenceReason[]
  readonly posts: readonly string[]
  readonly offices: readonly { readonly office: string; readonly role: Role }[]
  /** an office written down but not added yet: it is invited all the same */
  readonly office: string
  readonly officeRole: Role | undefined
  readonly convenerPostId: string | undefined
  readonly points: readonly PointDraft[]
}

/** Whoever answers for the child comes; the caller convenes where that is possible. */
export function draftFor(file: ConferenceFile, postIds: readonly string[], heldAt: string): ConveneDraft {
  const own = [file.workerPostId, file.supervisorPostId]
  return {
    heldAt,
    way: 'office',
    place: '',
    reasons: [],
    posts: own,
    offices: [],
    office: '',
    officeRole: undefined,
    convenerPostId: own.find((postId) => postIds.includes(postId)) ?? file.workerPostId,
    points: [{ pointId: newId() }]
  }
}

export const isReady = ({ heldAt, way, place, reasons, points, convenerPostId, office, officeRole }: ConveneDraft): boolean =>
  Boolean(heldAt && way && place.trim() && convenerPostId && (!office.trim() || officeRole)) &&
  reasons.length > 0 &&
  points.every(({ need, question }) => need && question)

/** The office being written joins those invited. */
export const withOffice = (draft: ConveneDraft): ConveneDraft =>
  draft.office.trim() && draft.officeRole
    ? { ...draft, offices: [...draft.offices, { office: draft.office.trim(), role: draft.officeRole }], office: '', officeRole: undefined }
    : draft

export function inputOf(draft: ConveneDraft, caseFileId: string, posts: readonly DirectoryPost[]): Convene {
  const roleOf = (postId: string) => posts.find(({ id }) => id === postId)?.role ?? 'R01'
  return {
    caseFileId,
    conferenceId: newId(),
    heldAt: draft.heldAt ?? '',
    way: draft.way ?? 'office',
    place: draft.place,
    reasons: [...draft.reasons],
    convenerPostId: draft.convenerPostId ?? '',
    participants: [
      ...draft.posts.map((postId) => ({ participantId: newId(), postId, office: null, role: roleOf(postId) })),
      ...withOffice(draft).offices.map(({ office, role }) => ({ participantId: newId(), postId: null, office, role }))
    ],
    points: draft.points.map(({ pointId, need, question, key, level, note }) => ({
      pointId,
      need: need ?? 'N1',
      question: question ?? 'which-service',
      key: key ?? null,
      level: level ?? null,
      note: note?.trim() || null
    }))
  }
}

/** The phone cannot know who is kept away from the child; the server asks that once more. */
export const stateFor = (file: ConferenceFile, draft: ConveneDraft, posts: readonly DirectoryPost[], isCalled: boolean): ConveneState => ({
  file,
  isCalled,
  posts: posts
    .filter(({ id }) => draft.posts.includes(id))
    .map(({ id, role, unitId, holder }) => ({ postId: id, role, unitId, holder, keptAway: false }))
})
