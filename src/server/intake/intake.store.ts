/** The reports' SQL: what their commands need to know, and what each saves. Reading them stands in read-reports.store.ts. */
import type { JoinedReport, JoinReport, JoinReportState } from '#domain/intake/join-report.ts'
import { type Clock, clockRules, clocks } from '#domain/intake/clocks.ts'
import { type RecordReport, type RecordReportState, regionsOf, type TakenReport } from '#domain/intake/record-report.ts'
import { type Report, receiptOf } from '#domain/intake/report.ts'
import type { TriageState } from '#domain/intake/triage-report.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

export async function stateForRecordReport(work: Work, input: RecordReport): Promise<RecordReportState> {
  const [[post], known, regions] = await Promise.all([
    work.query<{ unitId: string }>(
      `select unit_id as "unitId" from agency.post where id = $1 and id in (select authn.my_posts()) and unit_id in (select authn.units_where_i_am('intake-officer'))`,
      [input.takenByPostId]
    ),
    work.query('select 1 from casework.report where id = $1', [input.reportId]),
    work.query<{ code: string }>('select code from agency.region where code = any ($1)', [regionsOf(input)])
  ])
  return { unitId: post?.unitId ?? null, isKnown: known.length > 0, regions: regions.map((region) => region.code) }
}

export async function saveReport(work: Work, report: TakenReport): Promise<void> {
  const seal = async (column: Parameters<typeof places.report>[1], text: string | null) =>
    text && work.vault.seal(places.report(report.reportId, column), text)
  const row: Record<string, unknown> = {
    id: report.reportId,
    unit_id: report.unitId,
    taken_by_post_id: report.takenByPostId,
    received_at: report.receivedAt,
    recorded_at: work.now.at,
    source: report.source,
    channel: report.channel,
    age: report.age,
    age_band: report.ageBand,
    sex: report.sex,
    residence_region: report.residenceRegion,
    incident_region: report.incidentRegion,
    service_region: report.serviceRegion,
    forms: report.forms,
    primary_form: report.primaryForm,
    setting: report.setting,
    overtness: report.overtness,
    recruitment: report.recruitment,
    benefit: report.benefit,
    benefit_receivers: report.benefitReceivers,
    note: await seal('note', report.note),
    reporter_name: await seal('reporter_name', report.reporterName),
    contact_channel: report.contactChannel,
    contact_number: await seal('contact_number', report.contactNumber),
    contact_readers: await seal('contact_readers', report.contactReaders),
    contact_windows: report.contactWindows,
    contact_code_word: await seal('contact_code_word', report.contactCodeWord),
    receipt_token: await work.vault.indexHash(`receipt ${receiptOf(report.reportId)}`, 16),
    state: 'received'
  }
  const columns = Object.keys(row)
  await work.query(
    `insert into casework.report (${columns.join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')})`,
    Object.values(row)
  )
}

/** Locks the report, so that of two people who saw one version exactly one is first. */
export async function stateForReport(work: Work, { reportId }: { readonly reportId: string }): Promise<Report> {
  const [row] = await work.query<{ report: Report }>(
    'select casework.report_json(r) as report from casework.report r where r.id = $1 for update',
    [reportId]
  )
  if (!row) throw new Error('access was given to a report that is not visible')
  return row.report
}

/** With the limits of the unit's own region; the national ones stand behind them in the code. */
export async function stateForTriage(work: Work, input: { readonly reportId: string }): Promise<TriageState> {
  const [report, rows] = await Promise.all([
    stateForReport(work, input),
    work.query<Pick<Clock, 'code' | 'appliesTo' | 'value' | 'unit' | 'source' | 'certainty'>>(
      `select n.code, n.applies_to as "appliesTo", c.value, c.unit, c.source, c.certainty from casework.report r join agency.unit u on u.id = r.unit_id
         cross join (select distinct code, applies_to from agency.clock_rule where region_code is null and code in ('SLA-01', 'SLA-02', 'SLA-04')) n
         cross join lateral agency.clock_value(n.code, n.applies_to, u.region_code) c where r.id = $1 and c.region_code is not null`,
      [input.reportId]
    )
  ])
  return { ...report, register: [...rows.map((row) => ({ ...row, rule: clockRules.term(row.code) })), ...clocks] }
}

export async function stateForJoinReport(work: Work, input: JoinReport): Promise<JoinReportState> {
  const [report, [file]] = await Promise.all([
    stateForReport(work, input),
    work.query<NonNullable<JoinReportState['file']>>('select state, risk from casework.case_file where id = $1 for update', [
      input.caseFileId
    ])
  ])
  if (file?.state === 'ST15') {
    const [closed] = await work.query<NonNullable<NonNullable<JoinReportState['file']>['closed']>>(
      `select (select max(e.number) from casework.episode e where e.case_file_id = f.id) as "episodeNumber",
         exists (select from agency.appointment a where a.post_id = f.worker_post_id and a.from_at <= now() and a.until_at > now()) as "isOwnerHeld"
       from casework.case_file f where f.id = $1`,
      [input.caseFileId]
    )
    return { report, file: { ...file, closed: closed ?? null } }
  }
  return { report, file: file ?? null }
}

export async function saveTriage(work: Work, report: Report): Promise<void> {
  await work.query(
    `update casework.report set state = $2, danger_signs = $3, child_safe_now = $4, risk = $5, triaged_at = $6, respond_due_at = $7,
       outreach_due_at = $8, police_due_at = $9, version = $10, triaged_by_post_id =
       (select p.id from agency.post p where p.unit_id = casework.report.unit_id and p.id in (select authn.my_posts()) order by p.id limit 1) where id = $1`,
    [
      report.id,
      report.state,
      report.dangerSigns,
      report.childSafeNow,
      report.risk,
      report.triagedAt,
      report.respondDueAt,
      report.outreachDueAt,
      report.policeDueAt,
      report.version
    ]
  )
}

/** The end of a report: joined, referred out or outside scope. Opening a file from it is another store's (casework.settle_opened_report). */
export async function saveOutcome(work: Work, report: Report): Promise<void> {
  await work.query(
    `update casework.report set state = $2, receiver_kind = $3, referral_reason = $4, receiver_confirmed_at = $5, outside_reason = $6,
       case_file_id = $7, settled_at = $8, version = $9 where id = $1`,
    [
      report.id,
      report.state,
      report.receiverKind,
      report.referralReason,
      report.receiverConfirmedAt,
      report.outsideReason,
      report.caseFileId,
      work.now.at,
      report.version
    ]
  )
}

export async function saveJoin(work: Work, { report, raisedRisk, reopens }: JoinedReport): Promise<void> {
  if (reopens) {
    await saveOutcome(work, report)
    // RO01: the trigger is known since the report was received
    await work.query(
      `select casework.begin_episode(f.id, $2, $3, $4, r.risk, ($5::date + agency.clock_days('ST10', r.risk, f.service_region)), f.version + 1, $6, 'RO01', 'report', $7,
         $6::timestamptz - $7::timestamptz > c.value * interval '1 hour')
       from casework.case_file f cross join lateral (select coalesce($8, f.risk) as risk) r
         cross join lateral agency.clock_value('ST16', null, f.service_region) c where f.id = $1`,
      [report.caseFileId, reopens.episodeId, reopens.number, reopens.to, work.now.today, work.now.at, report.receivedAt, raisedRisk]
    )
  } else {
    await Promise.all([
      saveOutcome(work, report),
      ...(raisedRisk
        ? [work.query('update casework.case_file set risk = $2, version = version + 1 where id = $1', [report.caseFileId, raisedRisk])]
        : [])
    ])
  }
  // what the report tells, the police have to be told (SLA-04)
  await work.query('select casework.begin_reporting_duty($1, $2, $3)', [report.caseFileId, report.id, work.now.at])
}
