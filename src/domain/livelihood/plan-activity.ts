/** A course, an internship or a job for the child: lawful at its age, never hazardous under eighteen, and nobody there learns why it is accompanied (UU 13/2003 art. 68–75; B3). */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { childViewFields, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { type Month, ofAge } from '#domain/case-file/of-age.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { wordsThatTell } from '#domain/schooling/tells-why.ts'
import { trades } from './activity.ts'
import type { ViewOrReason } from './family-state.ts'
import {
  activityKinds,
  certainAge,
  type Condition,
  conditions,
  type Hazard,
  hazards,
  isWork,
  type Law,
  lawfulFrom,
  lawOf
} from './lawful-work.ts'

export const ActivityTerms = z.strictObject({
  kind: field(activityKinds.schema, 'Kegiatan', 'Activity', 'S2', 'K11'),
  trade: field(trades.schema, 'Bidang', 'Trade', 'S2', 'K11'),
  place: field(dignifiedText(120).min(3), 'Tempatnya', 'Where', 'S4', 'K11'),
  mentor: field(dignifiedText(100).min(3), 'Siapa yang membimbing', 'Who guides', 'S3', 'K11'),
  sentence: field(dignifiedText(200).min(5), 'Yang dikatakan di sana', 'What is said there', 'S3', 'K11'),
  beginsOn: field(Day.nullable(), 'Rencana mulai', 'Planned beginning', 'S2', 'K11'),
  hoursDay: field(z.int().min(1).max(12).nullable(), 'Jam sehari', 'Hours a day', 'S2', 'K11'),
  hoursWeek: field(z.int().min(1).max(72).nullable(), 'Jam seminggu', 'Hours a week', 'S2', 'K11'),
  pay: field(z.int().min(0).max(100_000_000), 'Upah atau uang saku sebulan (rupiah)', 'Pay or allowance a month (rupiah)', 'S2', 'K11'),
  hazards: field(z.array(hazards.schema).max(8), 'Yang ada di tempat itu', 'Found at the place', 'S2', 'K11'),
  conditions: field(z.array(conditions.schema).max(7), 'Sudah dipastikan', 'Made sure', 'S2', 'K11'),
  ...childViewFields('K11')
})
export const PlanActivity = ActivityTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  activityId: field(Id, 'Kegiatan', 'Activity', 'S2', 'K11')
})
export type PlanActivity = z.infer<typeof PlanActivity>

export interface AgeState {
  readonly file: Pick<CaseFile, 'state' | 'ageBand'> | null
  /** null while nobody has said when the child turns eighteen: then the youngest of the band counts */
  readonly month: Month | null
}

export type WorkProblem =
  | { readonly kind: 'too-young-for-this'; readonly from: number; readonly age: number }
  | { readonly kind: 'hours-needed' }
  | { readonly kind: 'too-many-hours'; readonly hoursDay: number; readonly hoursWeek: number }
  | { readonly kind: 'hazardous-under-eighteen'; readonly hazards: readonly Hazard[] }
  | { readonly kind: 'conditions-missing'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'pay-needed' }
export type PlanActivityProblem =
  | CaseFileClosed
  | ViewOrReason
  | WorkProblem
  | { readonly kind: 'sentence-tells-why'; readonly words: readonly string[] }

/** `law`: the row it was found lawful by, kept with the activity. */
export type ActivityPlanned = PlanActivity & { readonly law: Law['code'] }

type Terms = Pick<PlanActivity, 'kind' | 'hoursDay' | 'hoursWeek' | 'pay' | 'hazards' | 'conditions'>

/** The rule a piece of work is lawful by at this age, or why it is not. Asked when it is planned and again on the day it begins. */
export function lawful(terms: Terms, age: number): Result<Law, WorkProblem> {
  const law = lawOf(terms.kind, age)
  if (!law) return refuse({ kind: 'too-young-for-this', from: lawfulFrom(terms.kind), age })
  if (!isWork(terms.kind)) return accept(law)
  if (terms.hoursDay === null || terms.hoursWeek === null) return refuse({ kind: 'hours-needed' })
  const { hoursDay, hoursWeek } = law
  if (hoursDay !== null && hoursWeek !== null && (terms.hoursDay > hoursDay || terms.hoursWeek > hoursWeek))
    return refuse({ kind: 'too-many-hours', hoursDay, hoursWeek })
  if (age < ofAge) {
    if (terms.hazards.length > 0) return refuse({ kind: 'hazardous-under-eighteen', hazards: terms.hazards })
    const missing = conditions.codes.filter((code) => !terms.conditions.includes(code))
    if (missing.length > 0) return refuse({ kind: 'conditions-missing', conditions: missing })
  }
  return terms.pay === 0 && terms.kind !== 'practice' ? refuse({ kind: 'pay-needed' }) : accept(law)
}

export const planActivity = command({
  name: 'livelihood.plan-activity',
  input: PlanActivity,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, month }: AgeState, input, now): Result<ActivityPlanned, PlanActivityProblem> {
    const fault = closedFault(file)
    if (fault || file === null) return fault ?? refuse({ kind: 'case-file-closed' })
    const words = wordsThatTell(input.sentence)
    if (words.length > 0) return refuse({ kind: 'sentence-tells-why', words })
    const checked = lawful(input, certainAge(file.ageBand, month, now.today))
    if (!checked.ok) return checked
    if (!isHeardOrExplained(input)) return refuse({ kind: 'child-view-or-reason' })
    // a course knows no hours, pay or dangers of work
    const work = isWork(input.kind) ? {} : { hoursDay: null, hoursWeek: null, pay: 0, hazards: [], conditions: [] }
    return accept({ ...input, ...work, law: checked.value.code })
  }
})
