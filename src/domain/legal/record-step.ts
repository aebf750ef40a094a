/** Recording a step of the legal matter or of its protection: what happened, when, at which institution (domain.md D11). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { Day, Moment } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type LegalDuty, type LegalStep, type LegalTrack, openDuties } from './legal.ts'
import { type ClockChange, changeByStep, countedFrom } from './limits.ts'
import { mayRecord, type NotYourPart, partFault, type Recorder } from './recorder.ts'
import { institutions, legalStages, moneyStages, momentStages, reasonsFor, stopReasons } from './stages.ts'

/** Stages of the money are counted from its account. */
export const StepStage = legalStages.schema.exclude([...moneyStages])

export const RecordStep = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  stepId: field(Id, 'Langkah', 'Step', 'S1', 'K11'),
  stage: field(StepStage, 'Tahap', 'Stage', 'S3', 'K11'),
  happenedOn: field(Day, 'Tanggal', 'Day', 'S2', 'K11'),
  at: field(Moment.nullable(), 'Hari dan jam', 'Day and hour', 'S2', 'K11'),
  institution: field(institutions.schema.nullable(), 'Lembaga', 'Institution', 'S2', 'K11'),
  reason: field(stopReasons.schema.nullable(), 'Alasan', 'Reason', 'S3', 'K11')
})
export type RecordStep = z.infer<typeof RecordStep>

export interface RecordStepState {
  readonly recorder: Recorder | null
  readonly track: LegalTrack
  /** restitution was asked for; the amounts may lie where the caller does not look (K8) */
  readonly isClaimed: boolean
}

export type RecordStepProblem =
  | NotYourPart
  | { readonly kind: 'stage-of-another' }
  | { readonly kind: 'moment-needed' }
  | { readonly kind: 'day-ahead' }
  | { readonly kind: 'reason-needed' }
  | { readonly kind: 'step-known' }

export type StepRecorded = RecordStep & {
  readonly postId: string
  readonly clocks: ClockChange
  readonly isRelease: boolean
  /** the duty that came with the step, under the step's own id: when one is struck, so is the other */
  readonly brings: LegalDuty | null
}

/** Also on a closed file: a matter goes on after the accompaniment has ended (CL10), and a release must be heard of. */
export const recordStep = command({
  name: 'legal.record-step',
  input: RecordStep,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ recorder, track, isClaimed }: RecordStepState, input, now): Result<StepRecorded, RecordStepProblem> {
    const fault = partFault(recorder)
    if (fault || recorder === null) return fault ?? refuse({ kind: 'not-your-part' })
    const { stage } = input
    if (!mayRecord(recorder, stage)) return refuse({ kind: 'stage-of-another' })
    const at = momentStages.includes(stage) ? input.at : null
    if (momentStages.includes(stage) && at === null) return refuse({ kind: 'moment-needed' })
    const happenedOn = at === null ? input.happenedOn : dayOf(at)
    if (happenedOn > now.today || (at !== null && Date.parse(at) > Date.parse(now.at))) return refuse({ kind: 'day-ahead' })
    const reasons = reasonsFor(stage)
    if (reasons.length > 0 && !reasons.some(({ code }) => code === input.reason)) return refuse({ kind: 'reason-needed' })
    if (track.steps.some((known) => known.stage === stage && known.happenedOn === happenedOn)) return refuse({ kind: 'step-known' })
    const step: LegalStep = { stage, happenedOn, at, recordedAt: now.at }
    // the team knows of the final verdict from now on: restitution is claimed within ninety days or never (SLA-09)
    const brings: LegalDuty | null =
      stage === 'LG10' && recorder.isTeam && !isClaimed && !openDuties(track).some(({ duty }) => duty === 'claim')
        ? { duty: 'claim', fromAt: countedFrom(happenedOn, now), recordedAt: now.at, settledAt: null }
        : null
    return accept({
      ...input,
      happenedOn,
      at,
      reason: reasons.length > 0 ? input.reason : null,
      postId: recorder.postId,
      clocks: changeByStep(track, step, brings ? [brings] : []),
      brings,
      isRelease: stage === 'LG17'
    })
  }
})
