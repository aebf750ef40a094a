/** A panel as this phone knows it, and the problems its commands may end in. */
import type { Role } from '#domain/access/role.ts'
import type { Profession } from '#domain/episode/determination.ts'
import type { DeterminationTerms, OpenDeterminationProblem } from '#domain/episode/open-determination.ts'
import type { SignDeterminationProblem } from '#domain/episode/sign-determination.ts'
import type { WithdrawDeterminationProblem } from '#domain/episode/withdraw-determination.ts'
import type { z } from 'zod'
import { problemWords } from '#web/words/episode-problems.ts'
import type { Covers } from '#web/words/problems.ts'

type DeterminationProblem = OpenDeterminationProblem | SignDeterminationProblem | WithdrawDeterminationProblem
problemWords.id satisfies Covers<DeterminationProblem>

export interface MemberRow {
  readonly id: string
  readonly postId: string | null
  readonly profession: Profession
  readonly office: string | null
  readonly title: string | null
  readonly name: string | null
  readonly agrees: boolean | null
  readonly dissent: string | null
  readonly paperOn: string | null
  readonly signedAt: string | null
  readonly signedByAccount: string | null
}

export interface DeterminationRow extends z.infer<typeof DeterminationTerms> {
  readonly id: string
  readonly openedOn: string
  readonly openedBy: string | null
  readonly openedByAccount: string
  readonly openedByPost: string
  readonly status: 'open' | 'decided' | 'not-agreed' | 'withdrawn'
  readonly settledAt: string | null
  readonly members: readonly MemberRow[]
}

export interface Candidate {
  readonly postId: string
  readonly role: Role
  readonly title: string
  readonly name: string | null
}

export interface DeterminationsRead {
  readonly candidates: readonly Candidate[]
  readonly determinations: readonly DeterminationRow[]
}

/** Who a line of the panel is: a colleague with her post, or an office. */
export const memberName = ({ name, title, office }: MemberRow): string => [name, title ?? office].filter(Boolean).join(' · ')
