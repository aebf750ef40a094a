/** Which commands and reads of a family's living and a child's work are open: to the circle, and to a social affairs office for its own codes. */
import { z } from 'zod'
import { AgeBand, familyStatuses } from '#domain/case-file/child.ts'
import { carerStandings } from '#domain/case-file/consent-terms.ts'
import { Month } from '#domain/case-file/of-age.ts'
import { stepEnds } from '#domain/case-file/track-step.ts'
import { Day } from '#domain/kernel/day.ts'
import { Id } from '#domain/kernel/id.ts'
import { stages } from '#domain/livelihood/activity.ts'
import { addStep, FamilyStepTerms } from '#domain/livelihood/add-step.ts'
import { FundTerms, keepFund } from '#domain/livelihood/keep-fund.ts'
import { keepSavings, SavingsTerms } from '#domain/livelihood/keep-savings.ts'
import { laws } from '#domain/livelihood/lawful-work.ts'
import { moveActivity, MoveTerms } from '#domain/livelihood/move-activity.ts'
import { ActivityTerms, planActivity } from '#domain/livelihood/plan-activity.ts'
import { LookTerms, recordLook } from '#domain/livelihood/record-look.ts'
import { recordSession, SessionTerms } from '#domain/livelihood/record-session.ts'
import { AidTerms, reportAid } from '#domain/livelihood/report-aid.ts'
import { reviewFamily, ReviewTerms } from '#domain/livelihood/review-family.ts'
import { settleStep } from '#domain/livelihood/settle-step.ts'
import { FamilyPlanTerms, writeFamilyPlan } from '#domain/livelihood/write-family-plan.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import * as family from './family.store.ts'
import { readOwnAid, saveOwnAid, stateForOwnAid } from './own-aid.store.ts'
import { readLivelihood } from './read-livelihood.store.ts'
import * as skills from './skills.store.ts'

const theFile = { parameters: z.object({ id: Id }), subject: ({ id }: { id: string }) => ({ kind: 'case-file', id }) as const }
const version = z.int()

export const livelihoodRoutes: readonly Route[] = [
  accept(writeFamilyPlan, 'accompany', family.stateForPlan, family.savePlan),
  accept(reviewFamily, 'accompany', family.stateForReview, family.saveReview),
  accept(addStep, 'accompany', family.stateForAddStep, family.saveStep),
  accept(settleStep, 'accompany', family.stateForSettling, family.saveSettling),
  accept(keepFund, 'accompany', family.stateForFund, family.saveFund),
  accept(recordSession, 'accompany', family.stateForSession, family.saveSession),
  accept(planActivity, 'accompany', skills.stateForActivity, skills.saveActivity),
  accept(moveActivity, 'accompany', skills.stateForMove, skills.saveMove),
  accept(recordLook, 'accompany', skills.stateForLook, skills.saveLook),
  accept(keepSavings, 'accompany', skills.stateForSavings, skills.saveSavings),
  accept(reportAid, 'refer', stateForOwnAid, saveOwnAid),
  offer({
    action: 'livelihood.read',
    path: '/case-files/:id/livelihood',
    ...theFile,
    compartments: ['K2', 'K4', 'K10', 'K11'],
    answer: z.strictObject({
      family: z.strictObject({
        status: familyStatuses.schema.nullable(),
        carer: carerStandings.schema.nullable(),
        declined: z.array(z.string()),
        unsafe: z.array(z.string())
      }),
      ageBand: AgeBand,
      month: Month.nullable(),
      plan: FamilyPlanTerms.extend({ version }).nullable(),
      reviews: z.array(ReviewTerms.extend({ id: Id, planVersion: version })),
      steps: z.array(FamilyStepTerms.extend({ id: Id, end: stepEnds.schema.nullable(), settledOn: Day.nullable() })),
      funds: z.array(FundTerms.extend({ id: Id, version })),
      sessions: z.array(SessionTerms.extend({ id: Id })),
      activities: z.array(
        ActivityTerms.extend({
          id: Id,
          law: z.enum(laws.codes),
          stage: stages.schema,
          since: Day.nullable(),
          moves: z.array(MoveTerms),
          looks: z.array(LookTerms.extend({ id: Id }))
        })
      ),
      savings: SavingsTerms.extend({ version }).nullable(),
      aids: z.array(AidTerms.extend({ id: Id, post: z.string() }))
    }),
    purpose: 'accompany',
    read: readLivelihood
  }),
  offer({
    action: 'livelihood.read-own',
    path: '/case-files/:id/livelihood/own',
    ...theFile,
    compartments: ['K11'],
    answer: z.strictObject({ isMine: z.boolean(), reports: z.array(AidTerms.extend({ id: Id })) }),
    purpose: 'refer',
    read: readOwnAid
  })
]
