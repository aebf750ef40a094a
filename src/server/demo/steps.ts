/** What happens to one demo child, step by step, in the order of days. */
import { addDays } from '#domain/kernel/date.ts'
import { careSteps } from './care-steps.ts'
import { childMapSteps } from './child-map-steps.ts'
import { childVoiceSteps } from './child-voice-steps.ts'
import { contactSteps } from './contact-steps.ts'
import { conferenceSteps } from './conference-steps.ts'
import type { DemoChild } from './demo-child.ts'
import { episodeSteps } from './episode-steps.ts'
import { instrumentSteps } from './instrument-steps.ts'
import { handoverSteps } from './handover-steps.ts'
import { legalSteps } from './legal-steps.ts'
import { livelihoodSteps } from './livelihood-steps.ts'
import { mapSteps } from './map-steps.ts'
import { type DemoMap, maps } from './maps.ts'
import { consentSteps, reportSteps, safetySteps } from './opening-steps.ts'
import { paperSteps } from './paper-steps.ts'
import { moveSteps, planSteps } from './plan-steps.ts'
import { referralSteps } from './referral-steps.ts'
import { returnSteps } from './return-steps.ts'
import { schoolingSteps } from './schooling-steps.ts'
import { fileId, idOf as id, type Step } from './step.ts'
import { supervisionSteps } from './supervision-steps.ts'
import { transferSteps } from './transfer-steps.ts'
import { transitionSteps } from './transition-steps.ts'

export function stepsOf(child: DemoChild): Step[] {
  const map = maps[child.codeName]
  if (!map) throw new Error(`no map of ${child.codeName}`)
  const companion = child.handedOverDaysAgo === undefined ? undefined : child.handedOverDaysAgo
  const steps = [
    ...reportSteps(child),
    ...consentSteps(child),
    ...safetySteps(child),
    ...assessmentSteps(child, map),
    ...instrumentSteps(child),
    ...mapSteps(child, map),
    ...childMapSteps(child),
    ...planSteps(child),
    ...moveSteps(child),
    ...episodeSteps(child),
    ...returnSteps(child),
    ...transitionSteps(child),
    ...careSteps(child),
    ...contactSteps(child),
    ...referralSteps(child),
    ...schoolingSteps(child),
    ...livelihoodSteps(child),
    ...legalSteps(child),
    ...noteSteps(child),
    ...handoverSteps(child, map),
    ...transferSteps(child),
    ...childVoiceSteps(child),
    ...supervisionSteps(child),
    ...conferenceSteps(child),
    ...paperSteps(child)
  ]
  // After a hand-over the file's owner is the companion's post; what the worker does from then on, the companion does.
  const owner = (step: Step): Step =>
    companion !== undefined && step.by === 'R01' && step.daysAgo < companion ? { ...step, by: 'R03' } : step
  const order = steps.map((step, index) => ({ step: owner(step), index }))
  return order
    .sort((a, b) => b.step.daysAgo - a.step.daysAgo || (a.step.hour ?? 0) - (b.step.hour ?? 0) || a.index - b.index)
    .map(({ step }) => step)
}

function assessmentSteps(child: DemoChild, map: DemoMap): Step[] {
  const daysAgo = child.assessedDaysAgo
  if (daysAgo === null) return []
  return [
    {
      daysAgo,
      by: 'R01',
      name: 'assessment.record-assessment',
      input: () => ({
        caseFileId: fileId(child),
        assessmentId: id(child, 'assessment'),
        seenNumber: 0,
        needs: map.needs.map(({ need, severity }, index) => ({
          need,
          severity,
          stated: index === 0 ? 3 : Math.max(1, severity - 1),
          subNeeds: []
        })),
        riskFactors: { RF1: 1, RF2: 1, RF3: 1, RF4: 1, RF5: child.carer === 'safe' ? 0 : 2, RF6: 'U' },
        riskSigns: [],
        protectiveFactors: Object.fromEntries(
          Array.from({ length: 14 }, (_, index) => [`PF${index + 1}`, child.protective.includes(`PF${index + 1}`) ? 2 : 1])
        ),
        dangerSigns: child.report.dangerSigns.filter(() => child.openedDaysAgo < 30),
        childWords: child.childWords
      })
    }
  ]
}

function noteSteps(child: DemoChild): Step[] {
  return child.notes.map(
    ([kind, daysAgo, text], index): Step => ({
      daysAgo,
      by: 'R01',
      name: 'case-file.write-note',
      input: (_, today) => ({
        caseFileId: fileId(child),
        noteId: id(child, `note ${index}`),
        kind,
        happenedOn: addDays(today, -daysAgo),
        dueOn: kind === 'promise' ? addDays(today, 4) : null,
        text
      })
    })
  )
}
