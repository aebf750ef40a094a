/** Rows that are no file's own duty, as what "Hari ini" shows: reports, openings in an emergency, what a child said. */
import type { Due, DueKind } from '#domain/case-file/today.ts'
import { addTime, type Day, dayOf, type Moment } from '#domain/kernel/date.ts'

export interface ReportRow {
  readonly id: string
  readonly state: string
  readonly risk: 'RK1' | 'RK2' | 'RK3' | null
  readonly received_at: Moment
  readonly respond_due_at: Moment | null
  readonly receiver_confirmed_at: Moment | null
  readonly settled_at: Moment | null
}

export interface EmergencyRow {
  readonly kind: 'emergency-opened' | 'review-emergency'
  readonly id: string
  readonly case_file_id: string | null
  readonly code_name: string | null
  readonly who: string | null
  readonly opened_at: Moment
}

export interface VoiceRow {
  readonly kind: 'answer-wish' | 'hear-child'
  readonly id: string
  readonly case_file_id: string
  readonly code_name: string
  readonly risk: 'RK1' | 'RK2' | 'RK3'
  readonly due_on: Day
}

export function dueOfReport(report: ReportRow): Due {
  const kind: DueKind = report.state === 'received' ? 'triage-report' : report.state === 'triaged' ? 'decide-report' : 'confirm-receiver'
  const dueAt = kind === 'confirm-receiver' ? report.settled_at : (report.respond_due_at ?? report.received_at)
  return {
    kind,
    id: report.id,
    reportId: report.id,
    caseFileId: null,
    codeName: null,
    risk: report.risk,
    dueOn: dayOf(dueAt ?? report.received_at),
    dueAt,
    about: null,
    service: null,
    more: 0
  }
}

/** An opening is known at once, or looked back at within three days (security.md 3.6). */
export function dueOfEmergency({ kind, id, case_file_id, code_name, who, opened_at }: EmergencyRow): Due {
  const dueAt = kind === 'review-emergency' ? addTime(opened_at, 72, 'hour') : opened_at
  return {
    kind,
    id,
    reportId: null,
    caseFileId: case_file_id,
    codeName: code_name,
    risk: null,
    dueOn: dayOf(dueAt),
    dueAt,
    about: who,
    service: null,
    more: 0
  }
}

/** A child asked for somebody else, or said something nobody has talked about; also of a child whose file is closed. */
export const dueOfVoice = ({ kind, id, case_file_id, code_name, risk, due_on }: VoiceRow): Due => ({
  kind,
  id,
  reportId: null,
  caseFileId: case_file_id,
  codeName: code_name,
  risk,
  dueOn: due_on,
  dueAt: null,
  about: null,
  service: null,
  more: 0
})
