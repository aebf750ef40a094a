/** What is told of a demo child: codes, days ago, and short words of hers. No event. */
import type { Need } from '#domain/assessment/need.ts'
import type { Key, Level } from '#domain/support-map/tie.ts'

export interface DemoAction {
  readonly goal: number
  readonly key: Key
  readonly need: Need
  readonly level: Level
  readonly service: string
  readonly what: string | null
  readonly role: 'FACILITATOR' | 'BROKER' | 'ADVOCATE'
  /** an agency's post around the unit, or `worker`, or words for somebody outside the network */
  readonly owner: string
  readonly dueInDays: number
  readonly times?: number
  readonly cost?: number
  readonly funding?: string
  readonly funded?: boolean
  readonly duty?: string
  /** progress recorded lately: status and count */
  readonly progress?: readonly ['DOING' | 'DONE' | 'BLOCKED', number]
}

export interface DemoPlan {
  readonly goals: readonly (readonly [Need, string])[]
  readonly actions: readonly DemoAction[]
  /** how far it has come */
  readonly until: 'draft' | 'submitted' | 'approved'
  readonly view: string
  readonly daysAgo: number
  /** the last review: the next edition was drawn up with the child and approved */
  readonly reviewedDaysAgo?: number
  /** severe gaps that wait for the next review, `need/key` */
  readonly putOff?: readonly string[]
}

export interface DemoChild {
  readonly codeName: string
  readonly area: string
  readonly age: number
  readonly sex: 'P' | 'L'
  /** eighteen in so many months from today, whenever the demo is laid */
  readonly monthsToAdult?: number
  readonly openedDaysAgo: number
  readonly report: {
    readonly source: string
    readonly channel: string
    readonly forms: readonly string[]
    readonly setting: string | null
    readonly recruitment: string | null
    readonly residence: string
    readonly incident: string
    readonly service: string
    readonly dangerSigns: readonly string[]
    readonly risk: 'RK1' | 'RK2' | 'RK3'
    readonly safe: boolean
  }
  readonly carer: 'safe' | 'suspected' | 'absent'
  /** a second report of the same child, joined to the file */
  readonly secondReportFrom?: string
  readonly assessedDaysAgo: number | null
  readonly childWords: string
  readonly protective: readonly string[]
  readonly safetyPlanDaysAgo: number | null
  readonly notes: readonly (readonly ['contact' | 'visit' | 'observation' | 'promise', number, string])[]
  readonly plan: DemoPlan | null
  /** what the supervisor signed the risk down to, with days ago */
  readonly riskLowered?: readonly (readonly [string, number])[]
  /** states reached after the plan ran, with days ago */
  readonly moves?: readonly (readonly [string, number])[]
  /** days ago the file went to another worker of the unit (the companion's post) */
  readonly handedOverDaysAgo?: number
}
