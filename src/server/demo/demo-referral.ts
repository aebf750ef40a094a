/** One referral of a demo child, and what came of it; where it went stands in referrals.ts. */

/** What happened to a referral after it was sent: who was asked does it, but `answer`, `close`, `cancel` and all that came by letter. */
export type Told =
  | { readonly what: 'ask' | 'answer'; readonly words: string }
  /** `meet`: in how many days, at ten; null: no day was given yet */
  | { readonly what: 'accept'; readonly meet: number | null; readonly place?: string }
  | { readonly what: 'decline'; readonly reason: string }
  | { readonly what: 'missed' | 'attended' | 'service' | 'close' }
  | { readonly what: 'back'; readonly outcome: string; readonly summary: string; readonly next: number | null }

export interface DemoReferral {
  readonly key: string
  readonly to: readonly [area: string, unit: string]
  readonly service: string
  readonly need: string
  /** for what, as the child agreed to it */
  readonly for: string
  readonly urgency: 'U1' | 'U2' | 'U3'
  readonly fields: readonly string[]
  readonly needed?: readonly string[]
  readonly message?: string
  /** a row of the child's plan that goes on with the referral */
  readonly action?: number
  /** the key of the one that said no */
  readonly after?: string
  /** nobody goes along */
  readonly alone?: true
  readonly on: readonly [daysAgo: number, hour: number]
  /** how far it came before it left: nothing, asked, or sent */
  readonly until?: 'asked'
  readonly told?: readonly (readonly [daysAgo: number, hour: number, told: Told])[]
}

export const warm = ['called', 'age', 'contact', 'accommodation', 'message'] as const
export const came: Told = { what: 'attended' }
export const helped: Told = { what: 'service' }
export const closed: Told = { what: 'close' }
