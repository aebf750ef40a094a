/** "Hari ini" in SQL: everything due on files and reports open to the caller. Row-level security decides what is there to be due. */
import { addDays, type Day, dayOf, type Moment } from '#domain/kernel/date.ts'
import { renewableDaysBefore } from '#domain/case-file/renew-access.ts'
import { type Due, type DueKind, dueRow } from '#domain/case-file/today.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { readAreaDuties } from './today-area.store.ts'
import { readClockDuties } from './today-clocks.store.ts'
import { readCareDuties } from './today-care.store.ts'
import { readConferenceDuties } from './today-conference.store.ts'
import { readContactDuties } from './today-contact.store.ts'
import { readDirectoryDuties } from './today-directory.store.ts'
import { readEpisodeDuties } from './today-episode.store.ts'
import { dueOfEmergency, dueOfFile, dueOfReport, type EmergencyRow, type FileDuty, type ReportRow } from './today-dues.ts'
import { readHandoverDuties } from './today-handover.store.ts'
import { readLegalDuties } from './today-legal.store.ts'
import { readMapDuties } from './today-maps.store.ts'
import { readPaperDuties } from './today-papers.store.ts'
import { readLivelihoodDuties } from './today-livelihood.store.ts'
import { readSchoolDuties } from './today-schooling.store.ts'
import { readReferralDuties } from './today-referral.store.ts'
import { readTieDuties } from './today-ties.store.ts'
import { readTransferDuties } from './today-transfer.store.ts'

interface FileRow {
  readonly id: string
  readonly code_name: string
  readonly risk: 'RK1' | 'RK2' | 'RK3'
  readonly state: string
  readonly service_region: string
  readonly opened_at: Moment
  readonly review_due_on: Day | null
  readonly mine: boolean
  readonly agreed: boolean
  readonly assessed: boolean
  readonly safety_review_on: Day | null
  readonly unsafe: boolean
  readonly unsigned: string | null
  readonly unsigned_at: Moment | null
  readonly plan_status: 'draft' | 'submitted' | 'approved' | 'reviewing' | null
  readonly plan_returned: boolean
  readonly plan_submitted_at: Moment | null
  readonly plan_mine_to_sign: boolean
  readonly access_ends_at: Moment | null
  readonly fell_on: Day | null
}

/** One row a file with the facts every file-wide duty is read from; closed files have none. */
const files = `select f.id, f.code_name, f.risk, f.state, f.service_region, e.opened_at, f.review_due_on,
    f.worker_post_id in (select authn.my_posts()) as mine,
    exists (select from casework.consent c where c.case_file_id = f.id and c.purpose = 'CS01' and c.status = 'GIVEN') as agreed,
    exists (select from casework.assessment a where a.case_file_id = f.id and (e.number = 1 or a.assessed_at >= e.opened_at)) as assessed,
    (select s.review_on from casework.safety_plan s where s.case_file_id = f.id order by s.version desc limit 1) as safety_review_on,
    exists (select from casework.tie t where t.case_file_id = f.id and t.ended_at is null and t.safety = 'UNSAFE' and t.recorded_at >
      coalesce((select s.written_at from casework.safety_plan s where s.case_file_id = f.id order by s.version desc limit 1), '-infinity'))
      -- the offender is released, and the plan is older than that (RO03)
      or exists (select from casework.legal_step l where l.case_file_id = f.id and l.stage = 'LG17' and l.struck_at is null and l.recorded_at >
      coalesce((select s.written_at from casework.safety_plan s where s.case_file_id = f.id order by s.version desc limit 1), '-infinity')) as unsafe,
    b.id as unsigned, b.recorded_at as unsigned_at, p.status as plan_status, coalesce(p.returned_at > p.submitted_at, false) as plan_returned, p.submitted_at as plan_submitted_at,
    authn.standings_to('case-file', f.id) && array['supervisor', 'unit-head'] as plan_mine_to_sign,
    (select min(of_post.ends) from (select max(s.until_at) as ends from casework.standing s where s.case_file_id = f.id and s.standing in ('case-worker', 'supervisor')
      and s.post_id in (f.worker_post_id, f.supervisor_post_id) group by s.standing) of_post) as access_ends_at,
    (select w.answered_on from casework.instrument_answers w where w.case_file_id = f.id and w.fallen <> '{}'
      and not exists (select from casework.instrument_answers l where l.case_file_id = f.id and l.instrument = w.instrument and l.recorded_at > w.recorded_at)
      and not exists (select from casework.note n where n.case_file_id = f.id and n.written_at > w.recorded_at) limit 1) as fell_on
  from casework.case_file f
  join lateral (select x.number, x.opened_at from casework.episode x where x.case_file_id = f.id order by x.number desc limit 1) e on true
  left join lateral (select i.id, i.recorded_at from casework.best_interest i where i.case_file_id = f.id and i.signed_at is null order by i.recorded_at limit 1) b on true
  left join lateral (select l.status, l.submitted_at, l.returned_at from casework.plan l where l.case_file_id = f.id order by l.number desc limit 1) p on true
  where f.state not in ('ST15', 'ST18')`

/** How long things may take at each risk and place of the caller's files (agency.clock_rule). */
const limits = `select f.risk, f.service_region, agency.clock_days('ST06', f.risk, f.service_region) as assess, agency.clock_days('ST08', f.risk, f.service_region) as plan,
    agency.clock_days('SLA-16', f.risk, f.service_region) as tie, agency.clock_days('SLA-16B', f.risk, f.service_region) as tie_monitored
  from (select distinct risk, service_region from casework.case_file where state not in ('ST15', 'ST18')) f`

interface Limits {
  readonly risk: string
  readonly service_region: string
  readonly assess: number
  readonly plan: number
  readonly tie: number
  readonly tie_monitored: number
}

const reports = `select r.id, r.state, r.risk, r.received_at, r.respond_due_at, r.receiver_confirmed_at, r.settled_at from casework.report r
  where r.unit_id = any (array(select authn.units_where_i_am('intake-officer')))
    and (r.state in ('received', 'triaged') or (r.state = 'referred-out' and r.receiver_confirmed_at is null))`

interface ActionRow {
  readonly id: string
  readonly case_file_id: string
  readonly due_on: Day
  readonly service: string
  readonly what: string | null
  readonly terms_version: number
}

/** Steps of plans in force that are due soon, on the caller's own files or owned by the caller's post. */
const actions = `select a.id, a.case_file_id, a.due_on, a.service, a.what, a.terms_version from casework.plan_action a
  join casework.case_file f on f.id = a.case_file_id and f.state not in ('ST15', 'ST18')
  where a.status in ('TODO', 'DOING', 'BLOCKED') and a.due_on <= $1
    and (f.worker_post_id in (select authn.my_posts()) or a.owner_post_id in (select authn.my_posts()))
    and exists (select from casework.plan p where p.case_file_id = a.case_file_id and p.status in ('approved', 'reviewing'))`

export async function readToday(work: Work): Promise<readonly Due[]> {
  const { today } = work.now
  const fileReading = work.query<FileRow>(files)
  const limitReading = work.query<Limits>(limits)
  const [
    fileRows,
    limitRows,
    tieDuties,
    reportRows,
    actionRows,
    emergencies,
    voices,
    handedOver,
    ofEpisodes,
    ofMaps,
    ofConferences,
    ofArea,
    ofDirectory,
    ofClocks,
    ofTransfers,
    ofReferrals,
    ofCare,
    ofLaw,
    ofSchoolAndWork
  ] = await Promise.all([
    fileReading,
    limitReading,
    readTieDuties(
      work,
      Promise.all([fileReading, limitReading]).then(([rows, register]) => {
        const known = new Map(rows.map((file) => [file.id, file]))
        return (id) => {
          const file = known.get(id)
          const limit = file && limitOf(register, file)
          return file?.state === 'ST14' ? limit?.tie_monitored : limit?.tie
        }
      })
    ),
    work.query<ReportRow>(reports),
    work.query<ActionRow>(actions, [addDays(today, 30)]),
    work.query<EmergencyRow>('select * from casework.emergency_duties()'),
    work.query<FileDuty>('select * from casework.voice_duties()'),
    readHandoverDuties(work),
    readEpisodeDuties(work),
    readMapDuties(work),
    readConferenceDuties(work),
    readAreaDuties(work),
    Promise.all([readDirectoryDuties(work), readContactDuties(work), readPaperDuties(work)]).then((all) => all.flat()),
    readClockDuties(work),
    readTransferDuties(work),
    readReferralDuties(work),
    readCareDuties(work),
    readLegalDuties(work),
    Promise.all([readSchoolDuties(work), readLivelihoodDuties(work)]).then((all) => all.flat())
  ])
  const steps = await Promise.all(
    actionRows.map(({ id, case_file_id, terms_version, what }) =>
      what ? work.vault.open(places.actionWhat(case_file_id, id, terms_version), what) : null
    )
  )
  const byId = new Map(fileRows.map((file) => [file.id, file]))
  const ofFile = (
    caseFileId: string,
    kind: DueKind,
    id: string,
    dueOn: Day,
    about: string | null = null,
    service: string | null = null
  ): Due[] => {
    const file = byId.get(caseFileId)
    return file ? [dueRow(kind, id, dueOn, { caseFileId, codeName: file.code_name, risk: file.risk, about, service })] : []
  }
  return [
    ...emergencies.map(dueOfEmergency),
    ...handedOver,
    ...ofEpisodes,
    ...ofMaps,
    ...ofConferences,
    ...ofArea,
    ...ofDirectory,
    ...ofClocks,
    ...ofTransfers,
    ...ofReferrals,
    ...ofCare,
    ...ofLaw,
    ...ofSchoolAndWork,
    ...voices.map(dueOfFile),
    ...reportRows.map(dueOfReport),
    ...fileRows.flatMap((file) =>
      dutiesOf(file, today, limitOf(limitRows, file)).flatMap(([kind, dueOn]) =>
        ofFile(file.id, kind, kind === 'sign-best-interest' ? (file.unsigned ?? file.id) : file.id, dueOn)
      )
    ),
    ...tieDuties.flatMap((tie) => ofFile(tie.caseFileId, tie.kind, tie.id, tie.dueOn, tie.label)),
    ...actionRows.flatMap((action, index) =>
      ofFile(action.case_file_id, 'do-action', action.id, action.due_on, steps[index] ?? null, action.service)
    )
  ]
}

const limitOf = (rows: readonly Limits[], file: FileRow): Limits | undefined =>
  rows.find((row) => row.risk === file.risk && row.service_region === file.service_region)

/** What the state of one file asks of me: its worker's duties, or a signature that waits for me (C1, C3). */
function dutiesOf(file: FileRow, today: Day, limit: Limits | undefined): (readonly [DueKind, Day])[] {
  const opened = dayOf(file.opened_at)
  const duties: (readonly [DueKind, Day])[] = []
  if (file.mine) {
    if (file.unsafe) duties.push(['review-safety-plan', today])
    else if (!file.safety_review_on) duties.push(['write-safety-plan', file.risk === 'RK3' ? opened : addDays(opened, 3)])
    else duties.push(['review-safety-plan', file.safety_review_on])
    if (!file.agreed) duties.push(['record-consent', opened])
    if (!file.assessed) duties.push(['first-assessment', addDays(opened, limit?.assess ?? 7)])
    else if (file.plan_status === 'draft' && file.plan_returned) duties.push(['mend-plan', today])
    else if (file.plan_status === null || file.plan_status === 'draft') duties.push(['make-plan', addDays(opened, limit?.plan ?? 14)])
    // E4: a fall in wellbeing is looked at within a week [D]
    if (file.fell_on) duties.push(['look-at-fall', addDays(file.fell_on, 7)])
    if (file.review_due_on) duties.push(['review-file', file.review_due_on])
  } else if (file.plan_mine_to_sign) {
    if (file.access_ends_at && dayOf(file.access_ends_at) <= addDays(today, renewableDaysBefore / 2))
      duties.push(['renew-access', dayOf(file.access_ends_at)])
    if (file.plan_status === 'submitted' && file.plan_submitted_at) duties.push(['approve-plan', addDays(dayOf(file.plan_submitted_at), 3)])
    if (file.unsigned && file.unsigned_at) duties.push(['sign-best-interest', dayOf(file.unsigned_at)])
  }
  return duties
}
