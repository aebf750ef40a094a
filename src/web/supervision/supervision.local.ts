/** Supervision as this device knows it: what the server said, with talks still on the phone laid over it. */
import type { AskForTalk } from '#domain/supervision/ask-for-talk.ts'
import type { CaseloadLimits } from '#domain/supervision/caseload.ts'
import type { CheckInstitution } from '#domain/supervision/check-institution.ts'
import type { ClosePoint } from '#domain/supervision/close-point.ts'
import type { Kept, LastingConcern } from '#domain/supervision/institution.ts'
import type { RecordSession, RecordSessionState } from '#domain/supervision/record-session.ts'
import {
  type Agenda,
  type Incident,
  nextTalkOn,
  type PointOutcome,
  type PointOwner,
  type SessionKind
} from '#domain/supervision/session.ts'
import { compareThinness, type FieldReading, type FieldTie, readField } from '#domain/supervision/talking-point.ts'
import type { State } from '#domain/case-file/state.ts'
import { type Day, dayOf } from '#domain/kernel/date.ts'
import type { NeedSeverity } from '#domain/support-map/tie.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'

export interface FieldChild {
  readonly id: string
  readonly codeName: string
  readonly state: State
  readonly stateSince: string
  readonly risk: 'RK1' | 'RK2' | 'RK3'
  readonly reviewDueOn: Day | null
  readonly workerPostId: string
  readonly needs: readonly NeedSeverity[]
  readonly ties: readonly FieldTie[]
}

export interface Colleague {
  readonly postId: string
  readonly title: string
  readonly role: string
  readonly accountId: string | null
  readonly name: string | null
  readonly supervisorPostId: string | null
  /** under a post of mine; else somebody who carries one of my children */
  readonly mine: boolean | null
  /** open children of this colleague, also those under another supervisor */
  readonly children: number | null
  readonly lastTalkOn: Day | null
  readonly nextTalkOn: Day | null
  readonly askedAt: string | null
}

export interface FieldRead {
  readonly children: readonly FieldChild[]
  readonly colleagues: readonly Colleague[]
  readonly limits: CaseloadLimits
  readonly incidents: readonly { readonly caseFileId: string; readonly kind: Incident; readonly at: string }[]
  readonly lastReview: { readonly heldOn: Day | null; readonly nextOn: Day | null }
}

export interface Talk {
  readonly id: string
  readonly kind: SessionKind
  readonly heldOn: Day
  readonly nextOn: Day | null
  readonly agenda: readonly Agenda[]
  readonly supervisorPostId: string
  readonly recordedBy: string
  readonly with: readonly { readonly postId: string; readonly accountId: string; readonly name: string }[]
  readonly files: readonly { readonly id: string; readonly codeName: string }[]
  readonly points: readonly TalkPoint[]
  readonly pending?: boolean
}
export interface TalkPoint {
  readonly id: string
  readonly text: string
  readonly owner: PointOwner
  readonly dueOn: Day | null
  readonly outcome: PointOutcome | null
  readonly version: number
}

export interface Institution {
  readonly role: CheckInstitution['role']
  readonly postId: string | null
  readonly title: string | null
  readonly unit: string | null
  readonly ties: number
  readonly children: number
  readonly consistency: number
  readonly oldestNewsOn: Day
  readonly stale: number
  readonly endings: readonly { readonly id: string; readonly codeName: string; readonly endsOn: Day }[]
  readonly checks: readonly {
    readonly id: string
    readonly checkedOn: Day
    readonly kept: Kept
    readonly consistency: number
    readonly concerns: readonly LastingConcern[]
    readonly nextStep: string | null
    readonly dueOn: Day | null
  }[]
}

export type SeenChild = FieldChild & FieldReading

export interface Row {
  readonly colleague: Colleague
  readonly children: readonly SeenChild[]
}

/** One row for each colleague with children, children the thinnest first; colleagues in the order of their names, never of their children's figures. */
export function rowsOf(field: FieldRead, today: Day): Row[] {
  const seen = field.children.map((child): SeenChild => ({ ...child, ...readField(child, today) }))
  return field.colleagues
    .map((colleague) => ({
      colleague,
      children: seen.filter(({ workerPostId }) => workerPostId === colleague.postId).sort(compareThinness)
    }))
    .filter(({ colleague, children }) => children.length > 0 || (colleague.mine && colleague.role !== 'R02'))
    .sort((a, b) => compareWords(a.colleague.name ?? a.colleague.title, b.colleague.name ?? b.colleague.title))
}

const compareWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Three children to talk about, the thinnest first. */
export const talkAbout = (rows: readonly Row[]): readonly { readonly child: SeenChild; readonly colleague: Colleague }[] =>
  rows
    .flatMap(({ colleague, children }) => children.map((child) => ({ child, colleague })))
    .filter(({ child }) => child.point !== null)
    .sort(
      (a, b) => Number(b.child.point?.kind === 'unsafe') - Number(a.child.point?.kind === 'unsafe') || compareThinness(a.child, b.child)
    )
    .slice(0, 3)

/** A colleague whose month is over, or who asked; nobody before there is anything to talk about. */
export const talkDueOn = (colleague: Colleague): Day | null =>
  nextTalkOn('individual', colleague.lastTalkOn ? { heldOn: colleague.lastTalkOn, nextOn: colleague.nextTalkOn } : null, null)

export const sessionState = (field: FieldRead): RecordSessionState => ({
  team: field.colleagues.flatMap(({ postId, accountId, mine }) => (mine ? [{ postId, accountId }] : [])),
  supervisedFileIds: field.children.map(({ id }) => id)
})

const stands = ({ status }: OutboxItem): boolean => status !== 'refused' && status !== 'conflict'
const inputs = <T>(items: readonly OutboxItem[], name: string): T[] =>
  items.filter((item) => item.name === name && stands(item)).map(({ input }) => input as T)

/** Talks recorded on this phone count at once, so that nobody is reminded of what was just done. */
export function layTalks(field: FieldRead, items: readonly OutboxItem[]): FieldRead {
  const talks = inputs<RecordSession>(items, 'supervision.record-session')
  if (talks.length === 0) return field
  const debriefed = new Set(talks.filter(({ kind }) => kind === 'debrief').flatMap(({ caseFileIds }) => caseFileIds))
  const review = talks.filter(({ kind }) => kind === 'case-review').at(-1)
  return {
    ...field,
    incidents: field.incidents.filter(({ caseFileId }) => !debriefed.has(caseFileId)),
    lastReview: review && review.heldOn >= (field.lastReview.heldOn ?? '') ? review : field.lastReview,
    colleagues: field.colleagues.map((colleague) => {
      const withHer = talks.filter((talk) => talk.with.some(({ accountId }) => accountId === colleague.accountId))
      const last = withHer.filter(({ kind }) => kind === 'individual').at(-1)
      const isAnswered = colleague.askedAt !== null && withHer.some(({ heldOn }) => heldOn >= dayOf(colleague.askedAt ?? ''))
      return {
        ...colleague,
        ...(last && last.heldOn >= (colleague.lastTalkOn ?? '') ? { lastTalkOn: last.heldOn, nextTalkOn: last.nextOn } : {}),
        ...(isAnswered ? { askedAt: null } : {})
      }
    })
  }
}

/** The list of talks with those still on the phone before it, and agreements closed here. */
export function laySessions(
  talks: readonly Talk[],
  items: readonly OutboxItem[],
  field: FieldRead | undefined,
  recordedBy: string
): Talk[] {
  const closed = new Map(inputs<ClosePoint>(items, 'supervision.close-point').map((one) => [one.pointId, one.outcome]))
  const known = new Set(talks.map(({ id }) => id))
  const mine = inputs<RecordSession>(items, 'supervision.record-session')
    .filter(({ sessionId }) => !known.has(sessionId))
    .map(
      (input): Talk => ({
        ...input,
        id: input.sessionId,
        recordedBy,
        with: input.with.map((one) => ({
          ...one,
          name: field?.colleagues.find(({ accountId }) => accountId === one.accountId)?.name ?? ''
        })),
        files: input.caseFileIds.map((id) => ({ id, codeName: field?.children.find((child) => child.id === id)?.codeName ?? '' })),
        points: input.points.map(({ pointId, ...point }) => ({ ...point, id: pointId, outcome: null, version: 1 })),
        pending: true
      })
    )
  return [...mine.toReversed(), ...talks].map((talk) => ({
    ...talk,
    points: talk.points.map((point) => ({ ...point, outcome: point.outcome ?? closed.get(point.id) ?? null }))
  }))
}

export const hasAskedHere = (items: readonly OutboxItem[], postId: string): boolean =>
  inputs<AskForTalk>(items, 'supervision.ask-for-talk').some((input) => input.postId === postId)
