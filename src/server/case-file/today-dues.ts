/** Rows as what "Hari ini" shows: a duty about one child by its day, and what is no file's own: reports, openings in an emergency. */
import { type Due, type DueKind, dueRow } from '#domain/case-file/today.ts'
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

/** A duty about one child by its day, as most features ask it of the database. */
export interface FileDuty {
  readonly kind: DueKind
  readonly id: string
  readonly case_file_id: string
  readonly code_name: string
  readonly risk: Due['risk']
  readonly due_on: Day
}

export function dueOfReport(report: ReportRow): Due {
  const kind: DueKind = report.state === 'received' ? 'triage-report' : report.state === 'triaged' ? 'decide-report' : 'confirm-receiver'
  const dueAt = kind === 'confirm-receiver' ? report.settled_at : (report.respond_due_at ?? report.received_at)
  return dueRow(kind, report.id, dayOf(dueAt ?? report.received_at), { reportId: report.id, risk: report.risk, dueAt })
}

/** An opening is known at once, or looked back at within three days (security.md 3.6). */
export function dueOfEmergency({ kind, id, case_file_id, code_name, who, opened_at }: EmergencyRow): Due {
  const dueAt = kind === 'review-emergency' ? addTime(opened_at, 72, 'hour') : opened_at
  return dueRow(kind, id, dayOf(dueAt), { caseFileId: case_file_id, codeName: code_name, dueAt, about: who })
}

export const dueOfFile = ({ kind, id, case_file_id, code_name, risk, due_on }: FileDuty): Due =>
  dueRow(kind, id, due_on, { caseFileId: case_file_id, codeName: code_name, risk })
