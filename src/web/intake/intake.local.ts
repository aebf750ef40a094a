/** Reports as this device knows them: what the server last said, with what still waits on the phone laid over it. */
import { standingsOfRole } from '#domain/access/standing.ts'
import type { Role } from '#domain/access/role.ts'
import { closeOutsideScope } from '#domain/intake/close-outside-scope.ts'
import { joinReport } from '#domain/intake/join-report.ts'
import { type RecordReport, recordReport, regionsOf } from '#domain/intake/record-report.ts'
import { referReportOut } from '#domain/intake/refer-report-out.ts'
import { bandOf, receiptOf, type Report, type ReportFacts } from '#domain/intake/report.ts'
import { triageReport } from '#domain/intake/triage-report.ts'
import type { Caller } from '#domain/kernel/command.ts'
import type { Now } from '#domain/kernel/date.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import { pendingOf } from '#web/offline/pending.ts'
import type { Account, SessionPost } from '#web/offline/session.ts'

export interface RegionNamed {
  readonly code: string
  readonly name: string
}

export interface PointedFile {
  readonly id: string
  readonly codeName: string
}

type Sealed = Pick<ReportFacts, 'note' | 'reporterName' | 'contactNumber' | 'contactReaders' | 'contactCodeWord'>

/** `GET /api/reports/:id` */
export interface WholeReport extends Report, Sealed {
  readonly recordedAt: string | null
  readonly residence: RegionNamed | null
  readonly incident: RegionNamed | null
  readonly service: RegionNamed | null
  readonly takenBy: string | null
  readonly caseFile: PointedFile | null
}

/** A line of `GET /api/reports` */
export interface ListedReport {
  readonly id: string
  readonly state: Report['state']
  readonly isOpen: boolean
  readonly receivedAt: string
  readonly source: Report['source']
  readonly channel: Report['channel']
  readonly ageBand: Report['ageBand']
  readonly sex: Report['sex']
  readonly risk: Report['risk']
  readonly dueAt: string | null
  readonly receiverConfirmedAt: string | null
  readonly caseFile: PointedFile | null
}

/** A line of `GET /api/unit-workers` */
export interface UnitWorker {
  readonly id: string
  readonly unitId: string
  readonly role: string
  readonly title: string
  readonly holder: string | null
  readonly isHeld: boolean
  readonly caseload: number | null
  readonly supervisorPostId: string | null
  readonly unitRegion: string
  readonly trained: boolean
}

/** The last four digits of the receipt: enough to tell two reports apart, and nothing about anybody. */
export const shortNumberOf = (reportId: string): string => receiptOf(reportId).slice(-4)

/** The posts for which this account takes reports. */
export const intakePosts = (account: Account): readonly SessionPost[] =>
  account.posts.filter((post) => standingsOfRole[post.role as Role]?.includes('intake-officer'))

/** The device chose the regions from the list, so they exist; the server looks again. */
export const stateToRecord = (unitId: string | null, facts: ReportFacts) => ({ unitId, isKnown: false, regions: regionsOf(facts) })

/** The report with every waiting step applied, by the same decisions the server will make. */
export function layOver(
  known: WholeReport | undefined,
  items: readonly OutboxItem[],
  account: Account,
  now: Now,
  caller: Caller,
  id: string
): WholeReport | undefined {
  let report = known
  for (const item of pendingOf(items, id)) {
    if (item.name === recordReport.name) report ??= asTaken(item.input as RecordReport, account)
    else if (report) report = { ...report, ...afterStep(report, item, now, caller) }
  }
  return report
}

function afterStep(report: Report, item: OutboxItem, now: Now, caller: Caller): Partial<Report> | undefined {
  const decided = decideAgain(report, item, now, caller)
  return decided?.ok ? decided.value : undefined
}

/** A step already in the report the server sent is refused here by its version, so nothing is applied twice. */
function decideAgain(report: Report, item: OutboxItem, now: Now, caller: Caller) {
  const input = item.input as never
  const at = { ...now, at: item.madeAt }
  switch (item.name) {
    case triageReport.name:
      return triageReport.decide(report, input, at, caller)
    case referReportOut.name:
      return referReportOut.decide(report, input, at, caller)
    case closeOutsideScope.name:
      return closeOutsideScope.decide(report, input, at, caller)
    case joinReport.name: {
      const joined = joinReport.decide({ report, file: { state: 'ST04', risk: 'RK3' } }, input, at, caller)
      return joined.ok ? { ok: true as const, value: joined.value.report } : undefined
    }
    case 'case-file.open-case-file': {
      const { seenVersion, caseFileId } = item.input as { seenVersion: number; caseFileId: string }
      return seenVersion === report.version
        ? { ok: true as const, value: { ...report, state: 'opened' as const, caseFileId, version: report.version + 1 } }
        : undefined
    }
    default:
      return undefined
  }
}

function asTaken(input: RecordReport, account: Account): WholeReport {
  const { reportId, takenByPostId, ...facts } = input
  return {
    ...facts,
    id: reportId,
    unitId: account.posts.find((post) => post.postId === takenByPostId)?.unitId ?? '',
    state: 'received',
    version: 1,
    ageBand: bandOf(facts),
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
    recordedAt: null,
    residence: null,
    incident: null,
    service: null,
    takenBy: account.displayName,
    caseFile: null
  }
}

/** The list with reports that exist only here, and the newest state of those that wait. */
export function layOverList(
  known: readonly ListedReport[],
  items: readonly OutboxItem[],
  account: Account,
  now: Now,
  caller: Caller
): readonly ListedReport[] {
  const fresh = items
    .filter((item) => item.name === recordReport.name && item.status !== 'refused' && item.status !== 'conflict')
    .map((item) => (item.input as RecordReport).reportId)
    .filter((id) => !known.some((report) => report.id === id))
  const added = fresh.flatMap((id) => {
    const report = layOver(undefined, items, account, now, caller, id)
    return report ? [asListed(report)] : []
  })
  return [...added, ...known]
}

const asListed = (report: WholeReport): ListedReport => ({
  ...report,
  isOpen: report.state === 'received' || report.state === 'triaged' || (report.state === 'referred-out' && !report.receiverConfirmedAt),
  dueAt: report.state === 'received' ? report.receivedAt : report.respondDueAt
})
