/** A legal matter as it stands: its steps, the duties with a limit, the money, and what follows from them together. */
import type { Day, Moment } from '#domain/kernel/date.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { isPaid, type MoneyLine, restitutionStage } from './restitution.ts'
import { isProtection, mainRoad, type Stage } from './stages.ts'

export interface LegalStep {
  readonly stage: Stage
  readonly happenedOn: Day
  /** known where a limit of hours counts from it */
  readonly at: Moment | null
  readonly recordedAt: Moment
}

/** What somebody has to do by a limit of the register (SLA-04, SLA-08–SLA-11). */
export const duties = vocabulary([
  { code: 'report', id: 'Melapor ke polisi', en: 'Report to the police', clock: 'SLA-04' },
  { code: 'restitution-file', id: 'Melengkapi berkas restitusi', en: 'Complete the restitution file', clock: 'SLA-08' },
  { code: 'claim', id: 'Mengajukan restitusi', en: 'Claim restitution', clock: 'SLA-09' },
  { code: 'payment', id: 'Restitusi dibayar', en: 'Restitution is paid', clock: 'SLA-10' },
  { code: 'rehabilitation', id: 'Rehabilitasi korban perdagangan orang', en: 'Rehabilitation after trafficking', clock: 'SLA-11' }
])
export type Duty = (typeof duties.codes)[number]

export interface LegalDuty {
  readonly duty: Duty
  /** what the limit counts from */
  readonly fromAt: Moment
  readonly recordedAt: Moment
  readonly settledAt: Moment | null
}

export interface LegalTrack {
  readonly steps: readonly LegalStep[]
  readonly duties: readonly LegalDuty[]
  readonly money: readonly MoneyLine[]
}

/** By the day it happened; on one day in the order in which it was told. */
export const inOrder = <T extends Pick<LegalStep, 'happenedOn' | 'recordedAt'>>(steps: readonly T[]): readonly T[] =>
  [...steps].sort((a, b) => a.happenedOn.localeCompare(b.happenedOn) || Date.parse(a.recordedAt) - Date.parse(b.recordedAt))

/** The newest stage of the matter itself; notices of release and protection move beside it. */
export function stageNow(steps: readonly Pick<LegalStep, 'stage' | 'happenedOn' | 'recordedAt'>[]): Stage | null {
  return inOrder(steps).findLast(({ stage }) => !isProtection(stage) && stage !== 'LG17')?.stage ?? null
}

export const protectionNow = (steps: readonly Pick<LegalStep, 'stage' | 'happenedOn' | 'recordedAt'>[]): Stage | null =>
  inOrder(steps).findLast(({ stage }) => isProtection(stage))?.stage ?? null

/** What usually comes next on the main road; null at its end, and where the matter was stopped. */
export function stageAfter(stage: Stage | null): Stage | null {
  if (stage === null || stage === 'LG01') return 'LG02'
  if (stage === 'LG16' || stage === 'LG10') return null
  const next = mainRoad[(mainRoad as readonly Stage[]).indexOf(stage) + 1] ?? null
  // nobody has to appeal
  return next === 'LG09' ? 'LG10' : next
}

const since = (line: { readonly recordedAt: Moment }, { recordedAt }: LegalDuty): boolean =>
  Date.parse(line.recordedAt) >= Date.parse(recordedAt)

/** Whether what was recorded since has done what the duty asks; a rehabilitation is settled by a person's word alone. */
export function isAnswered(duty: LegalDuty, { steps, money }: Pick<LegalTrack, 'steps' | 'money'>): boolean {
  if (duty.settledAt !== null) return true
  switch (duty.duty) {
    case 'report':
      return steps.some((step) => step.stage === 'LG02' && since(step, duty))
    case 'restitution-file':
    case 'claim':
      return money.some((line) => line.kind === 'claimed' && since(line, duty))
    case 'payment':
      return isPaid(money)
    case 'rehabilitation':
      return false
  }
}

export const openDuties = (track: LegalTrack): readonly LegalDuty[] => track.duties.filter((duty) => !isAnswered(duty, track))

/** How the matter stands for closing a file (domain.md C2, C7): null while nothing is recorded, so that a person declares it. */
export type TrackEnd = 'open' | 'closed'

export function trackEnd(
  steps: readonly Pick<LegalStep, 'stage' | 'happenedOn' | 'recordedAt'>[],
  money: readonly MoneyLine[]
): TrackEnd | null {
  const stage = stageNow(steps)
  const owed = restitutionStage(money)
  if (stage === null && owed === null) return null
  const isOver = stage === 'LG10' || stage === 'LG16' || stage === 'LG01'
  // a claim nobody has decided on, and money nobody has paid, keep a matter open (RO09)
  return (isOver || stage === null) && (owed === null || owed === 'LG14') ? 'closed' : 'open'
}
