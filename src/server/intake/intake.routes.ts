/** Which commands and reads of reports are open. */
import { z } from 'zod'
import { closeOutsideScope } from '#domain/intake/close-outside-scope.ts'
import { joinReport } from '#domain/intake/join-report.ts'
import { recordReport } from '#domain/intake/record-report.ts'
import { referReportOut } from '#domain/intake/refer-report-out.ts'
import { Report, ReportFacts } from '#domain/intake/report.ts'
import { triageReport } from '#domain/intake/triage-report.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import {
  saveJoin,
  saveOutcome,
  saveReport,
  saveTriage,
  stateForJoinReport,
  stateForRecordReport,
  stateForReport,
  stateForTriage
} from './intake.store.ts'
import { listReports, listWorkers, readReport } from './read-reports.store.ts'

const moment = z.string().nullable()
const Region = z.strictObject({ code: z.string(), name: z.string() }).nullable()
const PointedFile = z.strictObject({ id: Id, codeName: z.string() }).nullable()

const Listed = z.strictObject({
  id: Id,
  state: Report.shape.state,
  isOpen: z.boolean(),
  receivedAt: z.string(),
  source: z.string(),
  channel: z.string(),
  ageBand: z.string().nullable(),
  sex: z.string(),
  risk: z.string().nullable(),
  dueAt: moment,
  outreachDueAt: moment,
  policeDueAt: moment,
  receiverConfirmedAt: moment,
  version: z.int(),
  caseFile: PointedFile
})

const { note, reporterName, contactNumber, contactReaders, contactCodeWord } = ReportFacts.shape
const WholeReport = Report.extend({
  note,
  reporterName,
  contactNumber,
  contactReaders,
  contactCodeWord,
  recordedAt: z.string(),
  unitRegion: Region,
  residence: Region,
  incident: Region,
  service: Region,
  takenBy: z.string().nullable(),
  caseFile: PointedFile,
  standings: z.array(z.string())
})

const Worker = z.strictObject({
  id: Id,
  unitId: Id,
  role: z.string(),
  title: z.string(),
  holder: z.string().nullable(),
  isHeld: z.boolean(),
  caseload: z.int().nullable(),
  supervisorPostId: Id.nullable(),
  unitRegion: z.string(),
  /** trained in handling TPKS (UU 12/2022 art. 26(3)) */
  trained: z.boolean()
})

export const intakeRoutes: readonly Route[] = [
  accept(recordReport, 'intake', stateForRecordReport, saveReport),
  accept(triageReport, 'intake', stateForTriage, saveTriage),
  accept(joinReport, 'intake', stateForJoinReport, saveJoin),
  accept(referReportOut, 'intake', stateForReport, saveOutcome),
  accept(closeOutsideScope, 'intake', stateForReport, saveOutcome),
  offer({
    action: 'intake.list-reports',
    path: '/reports',
    parameters: z.object({ before: Id.optional() }),
    subject: () => ({ kind: 'none' }),
    compartments: ['K4'],
    answer: z.array(Listed),
    purpose: 'intake',
    read: listReports
  }),
  offer({
    action: 'intake.read-report',
    path: '/reports/:id',
    parameters: z.object({ id: Id }),
    subject: ({ id }) => ({ kind: 'report', id }),
    compartments: ['K3', 'K4'],
    answer: WholeReport,
    purpose: 'intake',
    read: readReport
  }),
  offer({
    action: 'intake.list-reports',
    path: '/unit-workers',
    parameters: z.object({}),
    subject: () => ({ kind: 'none' }),
    compartments: ['K16'],
    answer: z.array(Worker),
    purpose: 'intake',
    read: listWorkers
  })
]
