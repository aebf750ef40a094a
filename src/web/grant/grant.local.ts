/** Grants as the device knows them: the rows of GET /api/case-files/:id/grants and of the pointers, and what is decided on before sending. */
import type { Role } from '#domain/access/role.ts'
import type { ConsentPurpose } from '#domain/case-file/consent.ts'
import type { State } from '#domain/case-file/state.ts'
import type { Day } from '#domain/kernel/date.ts'
import type { Compartment } from '#domain/kernel/field.ts'
import type { GrantBasis, GrantKind, GrantPost, LegalDuty } from '#domain/grant/grant.ts'
import type { Standing } from '#domain/access/standing.ts'
import type { Fit } from '#domain/training/fit.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'

export interface GrantRow {
  readonly id: string
  readonly postId: string
  readonly role: Role
  readonly title: string
  readonly unit: string
  readonly name: string | null
  readonly kind: GrantKind | 'co-worker'
  readonly compartments: readonly Compartment[]
  readonly purpose: string
  readonly basis: GrantBasis | 'assignment'
  readonly legalDuty: LegalDuty | null
  readonly consentPurpose: ConsentPurpose | null
  readonly question: string | null
  readonly state: 'offered' | 'running' | 'declined' | 'ended' | 'lapsed'
  readonly offeredBy: string | null
  readonly untilAt: string
  readonly declineReason: string | null
}

export interface Pointer {
  readonly caseFileId: string
  readonly codeName: string
  readonly unitName: string
  readonly workerTitle: string
  readonly workerName: string | null
}

/** One way in which a person stands to a file. */
export interface Way {
  readonly standing: Standing
  readonly untilAt: string
  readonly compartments: readonly Compartment[]
  readonly purpose: string | null
  readonly givenBy: string | null
  readonly grantId: string | null
  readonly kind: string | null
  readonly days: number | null
}

/** A post of the directory, as GET /api/posts?scope=area tells it. */
export interface DirectoryPost {
  readonly id: string
  readonly role: Role
  readonly title: string
  readonly unitId: string
  readonly unitName: string
  readonly holder: string | null
}

/** What of a file the forms of access need. */
export interface AccessFile {
  readonly id: string
  readonly codeName: string
  readonly state: State
  readonly unitId: string
  readonly standings: readonly string[]
}

export interface Bases {
  readonly consents: readonly {
    readonly id: string
    readonly purpose: ConsentPurpose
    readonly recipient: string | null
    readonly expiresOn: Day
  }[]
  readonly assessments: readonly { readonly id: string; readonly question: string }[]
}

/** A colleague of the unit as GET /api/case-files/:id/people tells it: trained or not, and in what not as the child wished. */
export interface FitColleague extends Required<Fit> {
  readonly postId: string
}

/** The device does not know who is kept away from a file, and must not: the server asks that. */
export const postOf = (post: DirectoryPost, stands: boolean): GrantPost => ({
  role: post.role,
  unitId: post.unitId,
  holder: post.holder,
  isKeptAway: false,
  stands
})

export const isLive = (grant: GrantRow): boolean => grant.state === 'offered' || grant.state === 'running'

/** Which grants are being ended, and which requests answered, from this phone. */
export const idsIn = (items: readonly OutboxItem[], ...names: readonly string[]): ReadonlySet<string> =>
  new Set(items.filter(({ name }) => names.includes(name)).map(({ input }) => (input as { readonly grantId: string }).grantId))
