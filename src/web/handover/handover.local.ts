/** A hand-over as this phone knows it: the server's word with what is not yet sent laid over it, and the state its commands decide on. */
import type { ViewMissingReason } from '#domain/case-file/child-view.ts'
import type { ConsentPurpose } from '#domain/case-file/consent.ts'
import type { State } from '#domain/case-file/state.ts'
import type { Need } from '#domain/assessment/need.ts'
import type { AcceptItem } from '#domain/handover/accept-item.ts'
import type { AnswerQuestion } from '#domain/handover/answer-question.ts'
import type { AskAboutItem } from '#domain/handover/ask-about-item.ts'
import type { Handover, HandoverState, Item, ItemKind } from '#domain/handover/handover.ts'
import type { RecordIntroduction } from '#domain/handover/record-introduction.ts'
import type { Risk } from '#domain/intake/danger.ts'
import type { ActionStatus, Service } from '#domain/plan/services.ts'
import type { PlanStatus } from '#domain/plan/plan.ts'
import type { Key, Level } from '#domain/support-map/tie.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'

interface PostName {
  readonly postId: string
  readonly title: string
}

export interface Question {
  readonly id: string
  readonly item: ItemKind
  readonly rowId: string
  readonly question: string
  readonly askedBy: string | null
  readonly askedByMe: boolean
  readonly answer: string | null
  readonly answeredBy: string | null
  readonly isPending?: boolean
}

export interface Introduction extends Pick<RecordIntroduction, 'whom' | 'supporterId' | 'way' | 'onDay' | 'notYetReason' | 'statement'> {
  readonly id: string
  readonly missingReason: ViewMissingReason | null
  readonly isPending?: boolean
}

export interface ShownHandover extends Omit<Handover, 'childIntroduced' | 'accepted' | 'fromPostId' | 'toPostId'> {
  readonly reason: string
  readonly completedAt: string | null
  readonly begunBy: string | null
  readonly fromPost: PostName
  readonly toPost: PostName
  readonly fromName: string | null
  readonly toName: string | null
  readonly accepted: readonly (Item & { readonly at: string; readonly isPending?: boolean })[]
  readonly questions: readonly Question[]
  readonly introductions: readonly Introduction[]
}

export interface Dossier {
  readonly summary: {
    readonly state: State
    readonly stateSince: string
    readonly risk: Risk
    readonly openedAt: string
    readonly reviewDueOn: string | null
    readonly episode: number
    readonly supervisor: string | null
  }
  readonly plan: {
    readonly id: string
    readonly number: number
    readonly status: PlanStatus
    readonly goals: readonly { readonly id: string; readonly need: Need; readonly words: string }[]
  } | null
  readonly actions: readonly {
    readonly id: string
    readonly need: Need
    readonly service: Service
    readonly what: string | null
    readonly status: ActionStatus
    readonly dueOn: string
    readonly isOfLeaver: boolean | null
  }[]
  readonly promises: readonly { readonly id: string; readonly text: string; readonly madeOn: string; readonly dueOn: string | null }[]
  readonly safetyPlan: {
    readonly version: number
    readonly reviewOn: string
    readonly safePeople: string | null
    readonly safePlaces: string | null
    readonly whatToDo: string | null
    readonly whomToCall: string | null
    readonly notToTell: string | null
  } | null
  readonly seesSafety: boolean
  readonly supporters: readonly { readonly id: string; readonly label: string; readonly level: Level; readonly postId: string | null }[]
  readonly ties: readonly {
    readonly id: string
    readonly supporterId: string
    readonly needs: readonly Need[]
    readonly keys: readonly Key[]
    readonly safety: string
    readonly endsOn: string | null
    readonly lastConfirmedOn: string
  }[]
  readonly consents: readonly { readonly id: string; readonly purpose: ConsentPurpose; readonly expiresOn: string }[]
  readonly alone: readonly { readonly supporter: string; readonly need: Need; readonly key: Key }[]
}

export interface HandoverRead {
  readonly codeName: string
  readonly workerPostId: string
  readonly workerName: string | null
  readonly workerTitle: string
  readonly handover: ShownHandover | null
  readonly dossier: Dossier | null
}

const pendingIf = (item: OutboxItem) => (item.status === 'delivered' ? {} : { isPending: true })

/** What was accepted, asked, answered and introduced on this phone, laid over what the server knows. */
export function layHandover(handover: ShownHandover, items: readonly OutboxItem[], me: string): ShownHandover {
  let now = handover
  for (const item of items) {
    const given = item.input as { readonly handoverId?: string }
    if (!item.name.startsWith('handover.') || given.handoverId !== handover.id) continue
    if (item.name === 'handover.accept-item') {
      const { item: kind, rowId, seenVersion } = item.input as AcceptItem
      if (!now.accepted.some((one) => one.item === kind && one.rowId === rowId && one.version === seenVersion))
        now = { ...now, accepted: [...now.accepted, { item: kind, rowId, version: seenVersion, at: item.madeAt, ...pendingIf(item) }] }
    } else if (item.name === 'handover.ask-about-item') {
      const { questionId, item: kind, rowId, question } = item.input as AskAboutItem
      if (!now.questions.some((one) => one.id === questionId)) {
        const asked = { id: questionId, item: kind, rowId, question, askedBy: me, askedByMe: true, answer: null, answeredBy: null }
        now = { ...now, questions: [...now.questions, { ...asked, ...pendingIf(item) }] }
      }
    } else if (item.name === 'handover.answer-question') {
      const { questionId, answer } = item.input as AnswerQuestion
      const answered = (one: Question) =>
        one.id === questionId && one.answer === null ? { ...one, answer, answeredBy: me, ...pendingIf(item) } : one
      now = { ...now, questions: now.questions.map(answered) }
    } else if (item.name === 'handover.record-introduction') {
      const { introductionId, ...input } = item.input as RecordIntroduction
      if (!now.introductions.some((one) => one.id === introductionId))
        now = { ...now, introductions: [...now.introductions, { ...input, id: introductionId, ...pendingIf(item) }] }
    }
  }
  return now
}

export const isChildIntroduced = ({ introductions }: ShownHandover, today: string): boolean =>
  introductions.some((one) => one.whom === 'child' && (one.way !== 'not-yet' || one.onDay >= today))

/** What every decision about this hand-over is made on. */
export const handoverStateOf = (handover: ShownHandover, state: string, today: string): HandoverState => ({
  file: { state },
  handover: {
    ...handover,
    fromPostId: handover.fromPost.postId,
    toPostId: handover.toPost.postId,
    childIntroduced: isChildIntroduced(handover, today)
  }
})

export type Side = 'receive' | 'give' | 'watch'
export const sideOf = ({ toAccountId, fromAccountId }: ShownHandover, accountId: string): Side =>
  toAccountId === accountId ? 'receive' : fromAccountId === accountId ? 'give' : 'watch'
