/** What the closing page reads, and the terms of a request while it is being filled in. */
import { childViewOf } from '#domain/case-file/child-view.ts'
import type { ClosureReason } from '#domain/episode/closing.ts'
import type { MeasuredFacts } from '#domain/episode/closing-gate.ts'
import type { ClosingTerms } from '#domain/episode/closing-terms.ts'
import type { Unfilled } from '#web/design/form.ts'

export interface ClosingRow extends ClosingTerms {
  readonly id: string
  readonly accompanimentPost: string | null
  readonly askedAt: string
  readonly askedBy: string | null
  readonly askedByAccount: string
  readonly askedByPost: string
  readonly status: 'asked' | 'returned' | 'signed'
  readonly settledBy: string | null
  readonly settledAt: string | null
  readonly returnReason: string | null
  readonly lines: readonly string[] | null
}

export interface ClosingRead {
  readonly facts: MeasuredFacts
  readonly closings: readonly ClosingRow[]
}

export interface ClosingPost {
  readonly id: string
  readonly title: string
  readonly unitName: string
  readonly holder: string | null
}

export type Filling = Unfilled<Omit<ClosingTerms, 'reason' | 'tries'>> & {
  reason: ClosureReason
  tries: (string | undefined)[]
}

/** Whatever was not said yet counts as not met. */
export const termsOf = (filling: Filling): ClosingTerms => ({
  reason: filling.reason,
  ready: filling.ready ?? 'not-asked',
  ...childViewOf(filling),
  talkOn: filling.talkOn ?? null,
  documentsOn: filling.documentsOn ?? null,
  legal: filling.legal ?? 'open',
  legalOwner: filling.legalOwner ?? null,
  legalOn: filling.legalOn ?? null,
  education: filling.education ?? 'unsettled',
  educationOn: filling.educationOn ?? null,
  ownedNeeds: filling.ownedNeeds ?? [],
  needsOwner: filling.needsOwner ?? null,
  receiver: filling.receiver ?? null,
  accompanimentPostId: filling.accompanimentPostId ?? null,
  tries: filling.tries.filter((day): day is string => Boolean(day)),
  safetyCheckedOn: filling.safetyCheckedOn ?? null
})

/** A request that came back stands as it was asked; only what is still to be done has to be changed. */
export function fillingOf(last: ClosingRow | undefined): Filling {
  if (last?.status !== 'returned') return { reason: 'CL01', tries: [], ownedNeeds: [] }
  const { reason, ready, statement, missingReason, talkOn, documentsOn, legal, legalOwner, legalOn, education, educationOn } = last
  const { ownedNeeds, needsOwner, receiver, accompanimentPostId, tries, safetyCheckedOn } = last
  return {
    ...{ reason, ready, statement, missingReason, talkOn, documentsOn, legal, legalOwner, legalOn, education, educationOn },
    ...{ ownedNeeds, needsOwner, receiver, accompanimentPostId, tries: [...tries], safetyCheckedOn }
  }
}
