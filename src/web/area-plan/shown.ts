/** What a page about an area's plan shows: the server's answer as this device keeps it. */
import type { PlanTerms } from '#domain/area-plan/area-plan.ts'
import type { Commitment } from '#domain/area-plan/commitment.ts'
import type { Day } from '#domain/kernel/date.ts'
import type { ActionStatus } from '#domain/plan/services.ts'

export interface AreaPost {
  readonly id: string
  readonly role: string
  readonly title: string
  readonly unit: string
  readonly holder: string | null
}
export interface AreaGround {
  readonly region: { readonly code: string; readonly name: string } | null
  readonly regions: readonly { readonly code: string; readonly name: string }[]
  readonly leads: boolean
  readonly posts: readonly AreaPost[]
}
export interface Holder {
  readonly accountId: string
  readonly name: string
  readonly fromAt: string
  readonly untilAt: string
}
export interface ShownTaking {
  readonly id: string
  readonly accountId: string
  readonly name: string
  readonly answer: 'accepted' | 'asked'
  readonly question: string | null
  readonly takenAt: string
  readonly reply: string | null
  readonly repliedAt: string | null
}
export interface ShownEntry {
  readonly id: string
  readonly kind: 'progress' | 'changed'
  readonly status: ActionStatus
  readonly value: number | null
  readonly measuredOn: Day | null
  readonly reason: string | null
  readonly dueBefore: Day | null
  readonly amountBefore: number | null
  readonly postBefore: string | null
  readonly recordedBy: string
  readonly recordedAt: string
}
export interface ShownCommitment extends Commitment {
  readonly planId: string
  readonly promisedBy: string | null
  readonly promisedByName: string | null
  readonly promisedAt: string
  readonly heldBy: string | null
  readonly holders: readonly Holder[]
  readonly takings: readonly ShownTaking[]
  readonly progress: readonly ShownEntry[]
  readonly onPhone?: true
}
export interface ShownPlan extends PlanTerms {
  readonly id: string
  readonly openedAt: string
  readonly openedBy: string
  readonly closedAt: string | null
  readonly outcome: string | null
  readonly commitments: readonly ShownCommitment[]
  readonly onPhone?: true
}
export interface ShownMeeting {
  readonly id: string
  readonly heldOn: Day
  readonly attendingPostIds: readonly string[]
  readonly outsideOffices: readonly string[]
  readonly nextOn: Day | null
  readonly recordedBy: string
  readonly decisions: readonly { readonly id: string; readonly commitmentId: string | null; readonly words: string }[]
}
export interface AreaRead extends AreaGround {
  readonly plans: readonly ShownPlan[]
  readonly meetings: readonly ShownMeeting[]
}
