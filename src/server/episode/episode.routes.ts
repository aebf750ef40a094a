/** Which commands and reads of reviews, monitoring, closing and opening again are open. */
import { z } from 'zod'
import { needs } from '#domain/assessment/need.ts'
import { ageBands } from '#domain/case-file/child.ts'
import { askToClose } from '#domain/episode/ask-to-close.ts'
import { closeFile } from '#domain/episode/close.ts'
import { closingLines } from '#domain/episode/closing.ts'
import { ClosingTerms, educationEnds } from '#domain/episode/closing-terms.ts'
import { countersignReview } from '#domain/episode/countersign-review.ts'
import { MonitoringTerms, recordMonitoring } from '#domain/episode/record-monitoring.ts'
import { recordReview, ReviewTerms } from '#domain/episode/record-review.ts'
import { reopen } from '#domain/episode/reopen.ts'
import { returnClosing } from '#domain/episode/return-closing.ts'
import { Risk } from '#domain/intake/danger.ts'
import { Day } from '#domain/kernel/day.ts'
import { Id } from '#domain/kernel/id.ts'
import { transitionLines } from '#domain/transition/transition.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import { saveAsking, saveClosing, saveReturning, stateForAsking, stateForClosing, stateForReturning } from './closing.store.ts'
import { saveMonitoring, stateForMonitoring } from './monitoring.store.ts'
import { readClosing, readEpisode } from './read-episode.store.ts'
import { saveReopened, stateForReopen } from './reopen.store.ts'
import { saveCountersign, saveReview, stateForCountersign, stateForReview } from './review.store.ts'

const theFile = { parameters: z.object({ id: Id }), subject: ({ id }: { id: string }) => ({ kind: 'case-file', id }) as const }
const text = z.string().nullable()

const Episode = z.strictObject({
  number: z.int(),
  openedAt: z.string(),
  closedAt: text,
  closureReason: text,
  reopening: z.strictObject({ reason: z.string(), source: text, knownAt: z.string(), isLate: z.boolean(), by: text }).nullable()
})
const Review = ReviewTerms.extend({
  id: Id,
  episode: z.int(),
  number: z.int(),
  risk: Risk,
  assessmentNumber: z.int().nullable(),
  from: z.string(),
  to: z.string(),
  recordedAt: z.string(),
  recordedBy: text,
  recordedByAccount: Id,
  recordedByPost: Id,
  countersignedBy: text,
  countersignedAt: text
})
const { kind, signs, schooling, lines, statement, missingReason } = MonitoringTerms.shape
const Visit = z.strictObject({
  id: Id,
  episode: z.int(),
  place: z.int(),
  plannedOn: z.string(),
  dueOn: z.string(),
  doneOn: text,
  kind: kind.nullable(),
  signs: signs.nullable(),
  schooling: schooling.nullable(),
  lines: lines.nullable(),
  coverage: z.number().nullable(),
  proposes: z.array(z.string()).nullable(),
  statement,
  missingReason,
  recordedBy: text
})
const Facts = z.strictObject({
  risk: Risk,
  highRiskEndedOn: text,
  assessed: z.boolean(),
  needs: z.array(z.strictObject({ need: needs.schema, severity: z.int() })),
  coverage: z.number().nullable(),
  severeGaps: z.array(z.string()),
  singleSupports: z.array(z.string()),
  visitsDated: z.int(),
  ageBand: ageBands.schema,
  restricted: z.boolean(),
  openTransition: z.array(transitionLines.schema).nullable(),
  ownConsent: z.boolean(),
  closingAssessed: z.boolean(),
  legalTrack: z.enum(['open', 'closed']).nullable(),
  schoolTrack: z.strictObject({ end: educationEnds.schema, since: Day.nullable() }).nullable()
})
const Closing = ClosingTerms.extend({
  id: Id,
  episode: z.int(),
  accompanimentPost: text,
  askedAt: z.string(),
  askedBy: text,
  askedByAccount: Id,
  askedByPost: Id,
  status: z.enum(['asked', 'returned', 'signed']),
  settledBy: text,
  settledAt: text,
  returnReason: text,
  lines: z.array(closingLines.schema).nullable()
})

export const episodeRoutes: readonly Route[] = [
  accept(recordReview, 'accompany', stateForReview, saveReview),
  accept(countersignReview, 'supervise', stateForCountersign, saveCountersign),
  accept(recordMonitoring, 'accompany', stateForMonitoring, saveMonitoring),
  accept(askToClose, 'accompany', stateForAsking, saveAsking),
  accept(closeFile, 'supervise', stateForClosing, saveClosing),
  accept(returnClosing, 'supervise', stateForReturning, saveReturning),
  accept(reopen, 'accompany', stateForReopen, saveReopened),
  offer({
    action: 'episode.read',
    path: '/case-files/:id/episode',
    ...theFile,
    compartments: ['K1', 'K11'],
    answer: z.strictObject({
      workerPostId: Id,
      supervisorPostId: Id,
      reviewDueOn: text,
      rhythmDays: z.int(),
      planInForce: z.boolean(),
      reopenHours: z.int(),
      ownerHeld: z.boolean(),
      episodes: z.array(Episode),
      reviews: z.array(Review),
      visits: z.array(Visit)
    }),
    purpose: 'accompany',
    read: readEpisode
  }),
  offer({
    action: 'episode.read-closing',
    path: '/case-files/:id/closing',
    ...theFile,
    compartments: ['K1', 'K5', 'K10', 'K11'],
    answer: z.strictObject({ facts: Facts, closings: z.array(Closing) }),
    purpose: 'accompany',
    read: readClosing
  })
]
