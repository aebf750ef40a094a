/** A report of which only the least is known: as it is told, and as it stands once it was taken. */
import type { RecordReport } from '#domain/intake/record-report.ts'
import type { Report } from '#domain/intake/report.ts'

const least = {
  receivedAt: '2026-11-22T02:30:00.000Z',
  source: 'SR05',
  channel: 'CH02',
  age: 15,
  sex: 'P',
  residenceRegion: null,
  incidentRegion: null,
  serviceRegion: null,
  forms: ['EX06'],
  primaryForm: 'EX06',
  setting: null,
  overtness: null,
  recruitment: null,
  benefit: null,
  benefitReceivers: [],
  contactChannel: null,
  contactWindows: []
} satisfies Partial<RecordReport>

/** What the form of a new report sends. */
export const recordingOf = (reportId: string, takenByPostId: string, over: Partial<RecordReport> = {}): RecordReport => ({
  ...least,
  reportId,
  takenByPostId,
  ageBand: null,
  reporterName: null,
  contactNumber: null,
  contactReaders: null,
  contactCodeWord: null,
  note: null,
  ...over
})

/** Taken by the unit, and nothing done with it yet. */
export const reportOf = (id: string, over: Partial<Report> = {}): Report => ({
  ...least,
  id,
  unitId: 'unit',
  state: 'received',
  version: 1,
  ageBand: '15-17',
  dangerSigns: [],
  childSafeNow: null,
  risk: null,
  triagedAt: null,
  respondDueAt: null,
  outreachDueAt: null,
  policeDueAt: null,
  receiverKind: null,
  referralReason: null,
  receiverConfirmedAt: null,
  outsideReason: null,
  caseFileId: null,
  ...over
})
