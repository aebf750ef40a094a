/** Referrals as this device knows them: what the server said, and the state a decision is made on here. */
import type { Role } from '#domain/access/role.ts'
import type { Caller } from '#domain/kernel/command.ts'
import { addDays, type Day, dayOf, type Moment } from '#domain/kernel/date.ts'
import type { PacketField, PacketRow } from '#domain/referral/packet.ts'
import type { Accommodation, MeetingPlace, Outcome, ReferralState, Refusal, Urgency } from '#domain/referral/referral.ts'
import { isOpenToRecipient, isOver, isWaiting } from '#domain/referral/referral.ts'
import type { ReferralInState } from '#domain/referral/referral-open.ts'

export interface Question {
  readonly id: string
  readonly askedAt: string
  readonly words: string
  readonly answer: string | null
  readonly answeredAt: string | null
}

/** Before yes a recipient is given the first part and nothing else; the rest comes with yes, or to the child's own people. */
export interface Face {
  readonly id: string
  readonly caseFileId: string
  readonly codeName: string
  readonly state: ReferralState
  readonly version: number
  readonly service: string
  readonly urgency: Urgency
  readonly fromUnit: string
  readonly workerTitle: string
  readonly fields: readonly PacketField[]
  readonly sentAt: string | null
  readonly readAt: string | null
  readonly answerBy: string | null
  readonly standsUntil: string | null
  /** of the child's own people */
  readonly byMe: boolean
  /** sent to a post of mine */
  readonly isMine: boolean
  readonly endedAt: string | null
  readonly hasQuestion: boolean
  readonly answeredAt?: string | null
  readonly meetAt?: string | null
  readonly place?: MeetingPlace | null
  readonly attendedOn?: Day | null
  readonly missedOn?: readonly Day[]
  readonly serviceDays?: readonly Day[]
  readonly outcome?: Outcome | null
  readonly nextOn?: Day | null
  readonly referredBackAt?: string | null
  readonly companion?: string | null
  readonly accessUntil?: string | null
  readonly agreedBy?: 'CHILD' | 'CARER' | 'BIA' | null
  readonly agreedOn?: Day | null
  readonly toUnit?: string
  readonly toAgency?: string
  readonly toRole?: Role | null
  readonly onPaper?: boolean
  readonly need?: string
  readonly serviceId?: string
  readonly refusal?: Refusal | null
  readonly endReason?: string | null
  readonly days?: number
  readonly accommodations?: readonly Accommodation[]
  readonly companionPostId?: string | null
  readonly actionId?: string | null
  readonly isTakenOn?: boolean
  readonly packet?: readonly PacketRow[] | null
  readonly message?: string | null
  readonly summary?: string | null
  readonly questions?: readonly Question[]
}

/** In the box; once a referral to me is over nothing says for which child it was. */
export type BoxFace = Omit<Face, 'codeName' | 'caseFileId'> & Partial<Pick<Face, 'codeName' | 'caseFileId'>>
export interface Box {
  readonly incoming: readonly BoxFace[]
  readonly outgoing: readonly Face[]
}

export interface DraftRead {
  readonly region: string
  readonly ageBand: string
  readonly sex: string
  readonly team: readonly { readonly postId: string; readonly title: string; readonly role: Role }[]
  readonly actions: readonly {
    readonly id: string
    readonly need: string
    readonly service: string
    readonly what: string | null
    readonly dueOn: Day
  }[]
  readonly consents: readonly {
    readonly id: string
    readonly purpose: string
    readonly recipient: string | null
    readonly expiresOn: Day
  }[]
  readonly assessments: readonly { readonly id: string; readonly question: string }[]
  readonly shown: string
  readonly values: readonly PacketRow[]
}

export interface Found {
  readonly serviceId: string
  readonly name: string
  readonly unitName: string
  readonly agencyName: string
  readonly role: Role | null
  readonly onPaper: boolean
  readonly distance: number
  readonly free: number | null
  readonly fits: boolean
  readonly why: readonly string[]
}

export const hasName = (face: BoxFace): face is Face => face.codeName !== undefined

/** What both sides call it when no child is named. */
export const numberOf = ({ id }: Pick<BoxFace, 'id'>): string => id.slice(0, 8).toUpperCase()

export const placeOfReferral = (face: Pick<Face, 'id' | 'caseFileId'>): string => `/rujukan/${face.id}?berkas=${face.caseFileId}`

/** The device is told only whether a referral went to one of its own posts, not to which. */
export const stateOf = (face: Face, caller: Caller): ReferralInState => ({
  accompanies: face.byMe,
  file: { state: 'ST09' },
  referral: {
    id: face.id,
    state: face.state,
    version: face.version,
    service: face.service,
    urgency: face.urgency,
    toPostId: face.onPaper ? null : face.isMine ? (caller.postIds[0] ?? '') : 'another',
    fields: face.fields,
    days: face.days ?? 30,
    standsUntil: face.standsUntil,
    sentBy: null,
    sentOn: face.sentAt && dayOf(face.sentAt),
    consentUntil: null,
    accessUntil: face.accessUntil ?? null
  }
})

/** Whoever acts for the recipient here: the unit itself, or the worker where there is only paper. */
export const actsForUnit = (face: Face): boolean => face.isMine || (face.byMe && face.onPaper === true)

export type Group = 'waitsForYou' | 'toDo' | 'waitsForThem' | 'running' | 'drafts' | 'over'
export const groupOf = (face: BoxFace): Group => {
  const { state } = face
  if (state === 'RS01' || state === 'RS02') return 'drafts'
  if (face.byMe && (((state === 'RS06' || state === 'RS14') && !face.isTakenOn) || state === 'RS11' || face.hasQuestion)) return 'toDo'
  if (isOver(state)) return 'over'
  if (isWaiting(state)) return face.byMe ? 'waitsForThem' : 'waitsForYou'
  return isOpenToRecipient(state) ? 'running' : 'over'
}
export const groupsIn = ['waitsForYou', 'toDo', 'waitsForThem', 'running', 'drafts', 'over'] as const

/** Two or three times somebody could keep: soon when it is urgent, and on the next working day. In hours of the west of the country. */
export function slotsFrom(at: Moment, hurried: boolean): readonly Moment[] {
  const local = new Date(Date.parse(at) + 7 * 3_600_000)
  const today = dayOf(at)
  const hour = local.getUTCHours() + 1
  const moment = (day: Day, clock: number): Moment => new Date(Date.parse(`${day}T00:00:00Z`) + (clock - 7) * 3_600_000).toISOString()
  let next = addDays(today, 1)
  while (!hurried && [0, 6].includes(new Date(`${next}T00:00:00Z`).getUTCDay())) next = addDays(next, 1)
  return [...(hurried && hour >= 8 && hour <= 16 ? [moment(today, hour)] : []), moment(next, 9), moment(next, 13)]
}
