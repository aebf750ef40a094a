/** Conferences as this device knows them: what the server said, with what is still on the phone laid over it; and the state each decision is made on. */
import type { Role } from '#domain/access/role.ts'
import type { ViewMissingReason } from '#domain/case-file/child-view.ts'
import type { Begin, RecordAttendance } from '#domain/conference/begin.ts'
import type { Close } from '#domain/conference/close.ts'
import type {
  AgendaPoint,
  Attendance,
  ChildPart,
  Conference,
  ConferenceFile,
  ConferenceNow,
  ConferenceReason,
  DecisionTerms,
  MeetingWay,
  Representative
} from '#domain/conference/conference.ts'
import type { DecisionState, RecordDecision, StrikeDecision } from '#domain/conference/record-decision.ts'
import type { CallOff, Reschedule } from '#domain/conference/reschedule.ts'
import type { RecordPaperPledge } from '#domain/conference/pledge.ts'
import type { Need } from '#domain/assessment/need.ts'
import type { Service } from '#domain/plan/services.ts'

interface PostName {
  readonly postId: string
  readonly title: string
  readonly unit: string
}

export interface ShownParticipant {
  readonly id: string
  readonly postId: string | null
  readonly post: PostName | null
  readonly office: string | null
  readonly role: Role
  readonly unitId: string | null
  readonly holder: string | null
  readonly pledge: 'account' | 'paper' | null
  readonly pledgedAt: string | null
  readonly attendance: Attendance | null
}

export type ShownPoint = Omit<AgendaPoint, 'pointId'> & { readonly id: string }

export interface ShownDecision extends DecisionTerms {
  readonly id: string
  readonly owner: PostName | null
  readonly actionId: string
  readonly isStruck: boolean
  readonly isInPlan: boolean
  readonly onPhone?: true
}

export interface ShownConference extends Conference {
  readonly number: number
  readonly way: MeetingWay
  readonly place: string
  readonly reasons: readonly ConferenceReason[]
  readonly calledAt: string
  readonly convener: PostName
  readonly begunAt: string | null
  readonly statement: string | null
  readonly missingReason: ViewMissingReason | null
  readonly childPart: ChildPart | null
  readonly representedBy: Representative | null
  readonly endedAt: string | null
  readonly callOffReason: CallOff['reason'] | null
  readonly undecidedReason: Close['undecided']
  readonly participants: readonly ShownParticipant[]
  readonly points: readonly ShownPoint[]
  readonly decisions: readonly ShownDecision[]
}

export interface ConferencesRead {
  readonly file: ConferenceFile & { readonly openedAt: string; readonly withinDays: number }
  readonly conferences: readonly ShownConference[]
}

/** What somebody invited may know; a file's own people hear its id and code name besides. */
export interface MyConference {
  readonly id: string
  readonly number: number
  readonly state: Conference['state']
  readonly heldAt: string
  readonly way: MeetingWay
  readonly place: string
  readonly convenerTitle: string
  readonly convenerUnit: string
  readonly endedAt: string | null
  readonly participantId: string | null
  readonly postId: string | null
  readonly isPledged: boolean
  readonly attendance: Attendance | null
  readonly caseFileId: string | null
  readonly codeName: string | null
}

/** Null: not invited, or no longer, or not there. */
export interface MineRead {
  readonly conference: MyConferenceParts | null
}

export interface MyConferenceParts extends MyConference {
  readonly points: readonly ShownPoint[] | null
  readonly decisions:
    | readonly {
        readonly id: string
        readonly pointId: string
        readonly need: Need
        readonly service: Service
        readonly what: string | null
        readonly dueOn: string
      }[]
    | null
}

interface Pending {
  readonly name: string
  readonly input: unknown
  readonly madeAt: string
}

/** Lays one change after another over the snapshot; what the server already knows changes nothing. */
export function withPending(read: ConferencesRead, items: readonly Pending[]): ConferencesRead {
  const about = items.filter(({ name }) => name.startsWith('conference.'))
  const laid = (one: ShownConference): ShownConference =>
    about.filter(({ input }) => (input as { readonly conferenceId?: string }).conferenceId === one.id).reduce(lay, one)
  return { ...read, conferences: read.conferences.map(laid) }
}

function lay(one: ShownConference, { name, input, madeAt }: Pending): ShownConference {
  const seen = (input as { readonly seenVersion?: number }).seenVersion === one.version
  const version = one.version + 1
  switch (name) {
    case 'conference.reschedule': {
      const { heldAt, way, place } = input as Reschedule
      return seen ? { ...one, version, heldAt, way, place } : one
    }
    case 'conference.call-off':
      return seen ? { ...one, version, state: 'called-off', callOffReason: (input as CallOff).reason, endedAt: madeAt } : one
    case 'conference.record-paper-pledge':
      return promised(one, (input as RecordPaperPledge).participantId, 'paper', madeAt)
    case 'conference.pledge':
      return promised(one, (input as { participantId: string }).participantId, 'account', madeAt)
    case 'conference.begin': {
      const { statement, missingReason, childPart, representedBy, attendance } = input as Begin
      return seen
        ? { ...attended(one, attendance), version, state: 'running', begunAt: madeAt, statement, missingReason, childPart, representedBy }
        : one
    }
    case 'conference.record-attendance':
      return attended(one, (input as RecordAttendance).attendance)
    case 'conference.record-decision': {
      const { decisionId, actionId, terms } = input as RecordDecision
      if (one.decisions.some((known) => known.id === decisionId)) return one
      const fresh = { ...terms, id: decisionId, actionId, owner: null, isStruck: false, isInPlan: false, onPhone: true } as const
      return { ...one, decisions: [...one.decisions, fresh] }
    }
    case 'conference.strike-decision': {
      const { decisionId } = input as StrikeDecision
      return { ...one, decisions: one.decisions.map((known) => (known.id === decisionId ? { ...known, isStruck: true } : known)) }
    }
    case 'conference.close':
      return seen ? { ...one, version, state: 'closed', endedAt: madeAt, undecidedReason: (input as Close).undecided } : one
    default:
      return one
  }
}

const promised = (one: ShownConference, id: string, pledge: 'account' | 'paper', pledgedAt: string): ShownConference => ({
  ...one,
  participants: one.participants.map((seat) => (seat.id === id && seat.pledgedAt === null ? { ...seat, pledge, pledgedAt } : seat))
})

const attended = (one: ShownConference, room: RecordAttendance['attendance']): ShownConference => ({
  ...one,
  participants: one.participants.map((seat) => ({
    ...seat,
    attendance: room.find(({ participantId }) => participantId === seat.id)?.attendance ?? seat.attendance
  }))
})

/** Decisions whose action is in the plan by now, also while it is still on this phone. */
export const withPlan = (one: ShownConference, actionIds: readonly string[]): ShownConference => ({
  ...one,
  decisions: one.decisions.map((known) => (actionIds.includes(known.actionId) ? { ...known, isInPlan: true } : known))
})

export const standingDecisions = (one: ShownConference): readonly ShownDecision[] => one.decisions.filter(({ isStruck }) => !isStruck)
export const notInPlan = (one: ShownConference): readonly ShownDecision[] =>
  one.state === 'closed' ? standingDecisions(one).filter(({ isInPlan }) => !isInPlan) : []

/** The state the server decides on, as this device knows it. */
export function stateOf(file: ConferenceFile, one: ShownConference): ConferenceNow {
  const { id, state, version, heldAt } = one
  const seats = one.participants.map(({ id: participantId, postId, role, unitId, holder, pledgedAt, attendance }) => ({
    participantId,
    postId,
    role,
    unitId,
    holder,
    pledgedAt,
    attendance
  }))
  return { file, conference: { id, state, version, heldAt }, seats }
}

export const decisionStateOf = (file: ConferenceFile, one: ShownConference, goals: readonly { readonly id: string }[]): DecisionState => ({
  ...stateOf(file, one),
  pointIds: one.points.map((point) => point.id),
  goalIds: goals.map((goal) => goal.id),
  decisionIds: standingDecisions(one).map((known) => known.id)
})
