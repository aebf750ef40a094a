/** Care as this phone knows it, with what is not yet sent laid over it. */
import type { State } from '#domain/case-file/state.ts'
import type { Agreed, AgreedBy, AppointmentStatus, CareOutcome, CareRole } from '#domain/health/care.ts'
import type { CareGround } from '#domain/health/care-ground.ts'
import type { PlanAppointment, PlanAppointmentProblem } from '#domain/health/plan-appointment.ts'
import type { CareDuty, RecordCareDuty, RecordCareDutyProblem } from '#domain/health/record-care-duty.ts'
import type { RecordVisum, RecordVisumProblem } from '#domain/health/record-visum.ts'
import type { SettleAppointment, SettleAppointmentProblem } from '#domain/health/settle-appointment.ts'
import type { Summarise, SummariseProblem } from '#domain/health/summarise.ts'
import type { WriteCareNoteProblem } from '#domain/health/write-care-note.ts'
import type { ChangedMeanwhile } from '#domain/kernel/command.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import { problemWords } from '#web/words/health-problems.ts'
import type { Covers } from '#web/words/problems.ts'

problemWords.id satisfies Covers<
  | PlanAppointmentProblem
  | Exclude<SettleAppointmentProblem, ChangedMeanwhile<unknown>>
  | SummariseProblem
  | WriteCareNoteProblem
  | RecordCareDutyProblem
  | RecordVisumProblem
>

/** What the section asks of the file: the team's own page and a recipient's both know it. */
export interface CareFile {
  readonly id: string
  readonly codeName: string
  readonly standings: readonly string[]
}

export interface AppointmentRow extends Omit<PlanAppointment, 'caseFileId' | 'appointmentId' | 'cannotWait'> {
  readonly id: string
  readonly unitName: string | null
  readonly windowUntil: string | null
  readonly agreedBy: AgreedBy | null
  readonly status: AppointmentStatus
  readonly hindrance: SettleAppointment['hindrance']
  readonly movedTimes: number
  readonly wishMet: boolean | null
  readonly version: number
  readonly institutionAnswers: boolean
  readonly isPending?: boolean
}

export interface HealthRead {
  readonly isOpen: boolean
  readonly accompanies: boolean
  readonly ownPosts: readonly { readonly postId: string; readonly role: CareRole }[]
  readonly agreed: Agreed
  readonly appointments: readonly AppointmentRow[]
  readonly summaries: readonly {
    readonly appointmentId: string
    readonly outcome: CareOutcome
    readonly nextOn: string | null
    readonly told: boolean
  }[]
  readonly duties: readonly (CareDuty & { readonly id: string; readonly unitName: string })[]
  readonly visums: readonly (Pick<RecordVisum, 'paper' | 'number' | 'issuer' | 'issuedOn'> & { readonly id: string })[]
}

/** A phone knows whether the file is open, not at which stage it stands; that is enough to decide. */
const anyOpen: State = 'ST09'
export const groundOf = ({ isOpen, accompanies, ownPosts }: HealthRead): CareGround => ({
  state: isOpen ? anyOpen : 'ST15',
  accompanies,
  ownPosts
})

/** Whether the caller keeps this row: the team every one, an institution those of its own posts. */
export const keeps = ({ isOpen, accompanies, ownPosts }: HealthRead, postId: string | null): boolean =>
  isOpen && (accompanies || ownPosts.some((own) => own.postId === postId))

/** Whether the caller may sum this visit up now: the institution itself, or whoever accompanies where it has nobody here. */
export const sumsUp = (read: HealthRead, { postId, institutionAnswers }: AppointmentRow): boolean =>
  keeps(read, postId) && (!institutionAnswers || read.ownPosts.some((own) => own.postId === postId))

export function layHealth(read: HealthRead, items: readonly OutboxItem[]): HealthRead {
  let laid = read
  for (const { name, input, status } of items) {
    if (status === 'refused' || status === 'conflict') continue
    const still = status === 'delivered' ? {} : { isPending: true }
    const change = (id: string, over: (row: AppointmentRow) => Partial<AppointmentRow>): void => {
      laid = { ...laid, appointments: laid.appointments.map((row) => (row.id === id ? { ...row, ...over(row), ...still } : row)) }
    }
    if (name === 'health.plan-appointment') {
      const { caseFileId: _file, appointmentId, cannotWait: _cannotWait, ...terms } = input as PlanAppointment
      if (!laid.appointments.some(({ id }) => id === appointmentId))
        laid = { ...laid, appointments: [...laid.appointments, { ...terms, ...newRow, id: appointmentId, ...still }] }
    }
    if (name === 'health.settle-appointment') {
      const { appointmentId, seenVersion, to, hindrance, at, wishMet } = input as SettleAppointment
      const isMoved = to === 'moved'
      change(appointmentId, (row) =>
        row.version !== seenVersion
          ? {}
          : {
              status: isMoved ? 'planned' : to,
              at: isMoved ? (at ?? row.at) : row.at,
              movedTimes: row.movedTimes + (isMoved ? 1 : 0),
              hindrance: to === 'attended' ? null : hindrance,
              wishMet,
              version: seenVersion + 1
            }
      )
    }
    if (name === 'health.summarise') {
      const { appointmentId, outcome, nextOn } = input as Summarise
      const others = laid.summaries.filter((one) => one.appointmentId !== appointmentId)
      laid = { ...laid, summaries: [...others, { appointmentId, outcome, nextOn, told: laid.accompanies }] }
    }
    if (name === 'health.record-duty') {
      const { dutyId, companion, advised, police } = input as RecordCareDuty
      if (!laid.duties.some(({ id }) => id === dutyId))
        laid = { ...laid, duties: [...laid.duties, { id: dutyId, unitName: '', companion, advised, police }] }
    }
    if (name === 'health.record-visum') {
      const { visumId, paper, number, issuer, issuedOn } = input as RecordVisum
      if (!laid.visums.some(({ id }) => id === visumId))
        laid = { ...laid, visums: [...laid.visums, { id: visumId, paper, number, issuer, issuedOn }] }
    }
  }
  return laid
}

const newRow = {
  unitName: null,
  windowUntil: null,
  agreedBy: null,
  status: 'planned',
  hindrance: null,
  movedTimes: 0,
  wishMet: null,
  version: 1,
  institutionAnswers: false
} as const
