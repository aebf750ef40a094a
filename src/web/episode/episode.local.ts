/** An episode as this phone knows it: what the server read, with what is not yet sent laid over it, and the state its commands decide on. */
import type { CaseFile } from '#domain/case-file/case-file.ts'
import type { AgeBand } from '#domain/case-file/child.ts'
import type { State } from '#domain/case-file/state.ts'
import type { AskToCloseProblem } from '#domain/episode/ask-to-close.ts'
import type { CloseProblem } from '#domain/episode/close.ts'
import type { CountersignProblem } from '#domain/episode/countersign-review.ts'
import type { MonitoringTerms, RecordMonitoring, RecordMonitoringProblem } from '#domain/episode/record-monitoring.ts'
import type { RecordReview, RecordReviewProblem, RecordReviewState } from '#domain/episode/record-review.ts'
import type { ReopenProblem, ReopenState } from '#domain/episode/reopen.ts'
import type { ReturnClosingProblem } from '#domain/episode/return-closing.ts'
import type { SetClockProblem } from '#domain/episode/set-clock.ts'
import type { Risk } from '#domain/intake/danger.ts'
import type { z } from 'zod'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import { problemWords } from '#web/words/episode-problems.ts'
import type { Covers } from '#web/words/problems.ts'

type EpisodeProblem =
  | AskToCloseProblem
  | CloseProblem
  | CountersignProblem
  | RecordMonitoringProblem
  | RecordReviewProblem
  | ReopenProblem
  | ReturnClosingProblem
  | SetClockProblem
// A conflict has its own page and its general sentence.
problemWords.id satisfies Covers<Exclude<EpisodeProblem, { readonly kind: 'changed-meanwhile' }>>

/** What the section is given of the file. */
export interface EpisodeFile {
  readonly id: string
  readonly codeName: string
  readonly ageBand: string
  readonly state: string
  readonly risk: string
  readonly version: number
  readonly standings: readonly string[]
}

export interface ReviewRow
  extends Pick<
    RecordReview,
    'reviewedOn' | 'statement' | 'missingReason' | 'needsChange' | 'safetyLooked' | 'signs' | 'decision' | 'nextOn'
  > {
  readonly id: string
  readonly number: number
  readonly risk: string
  readonly assessmentNumber: number | null
  readonly recordedBy: string | null
  readonly recordedByAccount: string
  readonly recordedByPost: string
  readonly countersignedBy: string | null
  readonly isPending?: boolean
}

export interface VisitRow {
  readonly id: string
  readonly episode: number
  readonly place: number
  readonly plannedOn: string
  readonly dueOn: string
  readonly doneOn: string | null
  readonly signs: readonly string[] | null
  readonly schooling: z.infer<typeof MonitoringTerms>['schooling'] | null
  readonly coverage: number | null
  readonly proposes: readonly string[] | null
  readonly statement: string | null
  readonly isPending?: boolean
}

export interface EpisodeRow {
  readonly number: number
  readonly openedAt: string
  readonly closedAt: string | null
  readonly closureReason: string | null
  readonly reopening: { readonly reason: string; readonly isLate: boolean; readonly by: string | null } | null
}

export interface EpisodeRead {
  readonly workerPostId: string
  readonly supervisorPostId: string
  readonly reviewDueOn: string | null
  readonly rhythmDays: number
  readonly planInForce: boolean
  readonly reopenHours: number
  readonly ownerHeld: boolean
  readonly episodes: readonly EpisodeRow[]
  readonly reviews: readonly ReviewRow[]
  readonly visits: readonly VisitRow[]
}

export const caseFileOf = (file: EpisodeFile, read: EpisodeRead): CaseFile => ({
  state: file.state as State,
  risk: file.risk as Risk,
  ageBand: file.ageBand as AgeBand,
  workerPostId: read.workerPostId,
  supervisorPostId: read.supervisorPostId,
  reviewDueOn: read.reviewDueOn,
  version: file.version
})

export const reviewState = (file: EpisodeFile, read: EpisodeRead): RecordReviewState => ({
  file: caseFileOf(file, read),
  rhythmDays: read.rhythmDays,
  planInForce: read.planInForce,
  lastReviewedOn: read.reviews[0]?.reviewedOn ?? null
})

export const reopenState = (file: EpisodeFile, read: EpisodeRead): ReopenState => ({
  file: caseFileOf(file, read),
  episodeNumber: read.episodes[0]?.number ?? 0,
  closedAt: read.episodes[0]?.closedAt ?? null,
  isOwnerHeld: read.ownerHeld,
  hours: read.reopenHours,
  rhythmDays: read.rhythmDays
})

interface Me {
  readonly accountId: string
  readonly displayName: string
}

const isStill = (item: OutboxItem) => (item.status === 'delivered' ? {} : { isPending: true })

/** Reviews and visits recorded on this phone stand in their place before the server has them. */
export function layEpisode(read: EpisodeRead, items: readonly OutboxItem[], me: Me, risk: string): EpisodeRead {
  let { reviews, visits, reviewDueOn } = read
  for (const item of items) {
    if (item.status === 'refused' || item.status === 'conflict') continue
    if (item.name === 'episode.record-review') {
      const input = item.input as RecordReview
      if (reviews.some((one) => one.id === input.reviewId)) continue
      reviewDueOn = input.nextOn
      reviews = [
        {
          ...input,
          id: input.reviewId,
          number: (reviews[0]?.number ?? 0) + 1,
          risk,
          assessmentNumber: null,
          recordedBy: me.displayName,
          recordedByAccount: me.accountId,
          recordedByPost: read.workerPostId,
          countersignedBy: null,
          ...isStill(item)
        },
        ...reviews
      ]
    }
    if (item.name === 'episode.record-monitoring') {
      const input = item.input as RecordMonitoring
      visits = visits.map((one) =>
        one.id === input.visitId && one.doneOn === null
          ? { ...one, doneOn: input.doneOn, signs: input.signs, schooling: input.schooling, statement: input.statement, ...isStill(item) }
          : one
      )
    }
  }
  return { ...read, reviews, visits, reviewDueOn }
}

/** The visits of the episode that is being looked after. */
export const visitsNow = ({ visits, episodes }: EpisodeRead): readonly VisitRow[] =>
  visits.filter((one) => one.episode === episodes[0]?.number)
