/** What the server says about openings in an emergency, as the screens read it. */
import type { EmergencyReason, Verdict } from '#domain/grant/break-glass.ts'
import type { Compartment } from '#domain/kernel/field.ts'
import type { Role } from '#domain/access/role.ts'

export interface EmergencyFace {
  readonly id: string
  readonly openedAt: string
  readonly until: string
  readonly isExtended: boolean
  readonly compartments: readonly Compartment[]
  readonly reasonCode: EmergencyReason
  /** null: the words cannot be opened now */
  readonly reason: string | null
  readonly who: string
  readonly role: Role
  readonly unit: string
  readonly agency: string
  readonly verdict: Verdict | null
  readonly verdictReasons: string | null
  readonly reviewedAt: string | null
  readonly reviewer: string | null
  readonly reviewerUnit: string | null
}

export interface ReviewsRead {
  readonly emergencies: readonly (EmergencyFace & { readonly opened: readonly { readonly at: string; readonly action: string }[] })[]
  readonly figures: {
    readonly usesPerHundredStaff: number | null
    readonly shareJustified: number | null
    readonly medianHours: number | null
  }
}

export interface OwnEmergency {
  readonly id: string
  /** null: no longer open to this person */
  readonly caseFileId: string | null
  readonly codeName: string | null
  readonly unit: string
  readonly openedAt: string
  readonly until: string
  readonly isExtended: boolean
  readonly isOpen: boolean
  readonly verdict: Verdict | null
  readonly reviewedAt: string | null
}

export interface OwnRead {
  readonly units: readonly {
    readonly id: string
    readonly name: string
    readonly region: string
    readonly provinceCode: string
    readonly province: string
  }[]
  readonly mine: readonly OwnEmergency[]
  readonly oldestUnreviewed: string | null
}
