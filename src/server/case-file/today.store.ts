/** "Hari ini" in SQL: everything due on files and reports open to the caller. Row-level security decides what is there to be due. */
import { addDays, addTime, type Day, dayOf, type Moment } from '#domain/kernel/date.ts'
import type { Due, DueKind } from '#domain/case-file/today.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

interface FileRow {
  readonly id: string
  readonly code_name: string
  readonly risk: 'RK1' | 'RK2' | 'RK3'
  readonly state: string
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
}

/** One row a file with the facts every file-wide duty is read from; closed files have none. */
const files = `select f.id, f.code_name, f.risk, f.state, f.opened_at, f.review_due_on,
    f.worker_post_id in (select authn.my_posts()) as mine,
    exists (select from casework.consent c where c.case_file_id = f.id and c.purpose = 'CS01' and c.status = 'GIVEN') as agreed,
    exists (select from casework.assessment a where a.case_file_id = f.id) as assessed,
    (select s.review_on from casework.safety_plan s where s.case_file_id = f.id order by s.version desc limit 1) as safety_review_on,
    exists (select from casework.tie t where t.case_file_id = f.id and t.ended_at is null and t.safety = 'UNSAFE' and t.recorded_at >
      coalesce((select s.written_at from casework.safety_plan s where s.case_file_id = f.id order by s.version desc limit 1), '-infinity')) as unsafe,
    b.id as unsigned, b.recorded_at as unsigned_at, p.status as plan_status, coalesce(p.returned_at > p.submitted_at, false) as plan_returned, p.submitted_at as plan_submitted_at,
    authn.standings_to('case-file', f.id) && array['supervisor', 'unit-head'] as plan_mine_to_sign
  from casework.case_file f
  left join lateral (select i.id, i.recorded_at from casework.best_interest i where i.case_file_id = f.id and i.signed_at is null order by i.recorded_at limit 1) b on true
  left join lateral (select l.status, l.submitted_at, l.returned_at from casework.plan l where l.case_file_id = f.id order by l.number desc limit 1) p on true
  where f.state not in ('ST15', 'ST18')`

interface TieRow {
  readonly id: string
  readonly case_file_id: string
  readonly supporter_id: string
  readonly label: string
  readonly last_confirmed_on: Day
  readonly ends_on: Day | null
}

/** SLA-16: a tie is asked about again after 30 days, while the child is accompanied. A project tie is replaced before its end (E2: 60 days). */
const ties = `select t.id, t.case_file_id, t.supporter_id, s.label, t.last_confirmed_on, case when t.permanence = 'PROJ' then t.ends_on end as ends_on
  from casework.tie t join casework.supporter s on s.id = t.supporter_id and s.case_file_id = t.case_file_id
  join casework.case_file f on f.id = t.case_file_id and f.state not in ('ST15', 'ST18') and f.worker_post_id in (select authn.my_posts())
  where t.ended_at is null and t.safety <> 'UNSAFE' and (t.last_confirmed_on <= $1 or (t.permanence = 'PROJ' and t.ends_on <= $2))`

interface ReportRow {
  readonly id: string
  readonly state: string
  readonly risk: 'RK1' | 'RK2' | 'RK3' | null
  readonly received_at: Moment
  readonly respond_due_at: Moment | null
  readonly receiver_confirmed_at: Moment | null
  readonly settled_at: Moment | null
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

interface EmergencyRow {
  readonly kind: 'emergency-opened' | 'review-emergency'
  readonly id: string
  readonly case_file_id: string | null
  readonly code_name: string | null
  readonly who: string | null
  readonly opened_at: Moment
}

export async function readToday(work: Work): Promise<readonly Due[]> {
  const { today } = work.now
  const [fileRows, tieRows, reportRows, actionRows, emergencies] = await Promise.all([
    work.query<FileRow>(files),
    work.query<TieRow>(ties, [addDays(today, -30), addDays(today, 60)]),
    work.query<ReportRow>(reports),
    work.query<ActionRow>(actions, [addDays(today, 30)]),
    work.query<EmergencyRow>('select * from casework.emergency_duties()')
  ])
  const [labels, steps] = await Promise.all([
    Promise.all(tieRows.map((tie) => work.vault.open(places.supporterLabel(tie.case_file_id, tie.supporter_id), tie.label))),
    Promise.all(
      actionRows.map(({ id, case_file_id, terms_version, what }) =>
        what ? work.vault.open(places.actionWhat(case_file_id, id, terms_version), what) : null
      )
    )
  ])
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
    return file
      ? [{ kind, id, reportId: null, caseFileId, codeName: file.code_name, risk: file.risk, dueOn, dueAt: null, about, service, more: 0 }]
      : []
  }
  return [
    ...emergencies.map(dueOfEmergency),
    ...reportRows.map(dueOfReport),
    ...fileRows.flatMap((file) =>
      dutiesOf(file, today).flatMap(([kind, dueOn]) =>
        ofFile(file.id, kind, kind === 'sign-best-interest' ? (file.unsigned ?? file.id) : file.id, dueOn)
      )
    ),
    ...tieRows.flatMap((tie, index) => {
      const label = labels[index] ?? null
      return [
        ...(tie.ends_on && tie.ends_on <= addDays(today, 60) ? ofFile(tie.case_file_id, 'replace-tie', tie.id, tie.ends_on, label) : []),
        ...(tie.last_confirmed_on <= addDays(today, -30)
          ? ofFile(tie.case_file_id, 'confirm-tie', tie.id, addDays(tie.last_confirmed_on, 30), label)
          : [])
      ]
    }),
    ...actionRows.flatMap((action, index) =>
      ofFile(action.case_file_id, 'do-action', action.id, action.due_on, steps[index] ?? null, action.service)
    )
  ]
}

/** What the state of one file asks of me: its worker's duties, or a signature that waits for me (C1, C3). */
function dutiesOf(file: FileRow, today: Day): (readonly [DueKind, Day])[] {
  const opened = dayOf(file.opened_at)
  const duties: (readonly [DueKind, Day])[] = []
  if (file.mine) {
    if (file.unsafe) duties.push(['review-safety-plan', today])
    else if (!file.safety_review_on) duties.push(['write-safety-plan', file.risk === 'RK3' ? opened : addDays(opened, 3)])
    else duties.push(['review-safety-plan', file.safety_review_on])
    if (!file.agreed) duties.push(['record-consent', opened])
    if (!file.assessed) duties.push(['first-assessment', addDays(opened, 7)])
    else if (file.plan_status === 'draft' && file.plan_returned) duties.push(['mend-plan', today])
    else if (file.plan_status === null || file.plan_status === 'draft') duties.push(['make-plan', addDays(opened, 14)])
    if (file.review_due_on) duties.push(['review-file', file.review_due_on])
  } else if (file.plan_mine_to_sign) {
    if (file.plan_status === 'submitted' && file.plan_submitted_at) duties.push(['approve-plan', addDays(dayOf(file.plan_submitted_at), 3)])
    if (file.unsigned && file.unsigned_at) duties.push(['sign-best-interest', dayOf(file.unsigned_at)])
  }
  return duties
}

function dueOfReport(report: ReportRow): Due {
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
function dueOfEmergency({ kind, id, case_file_id, code_name, who, opened_at }: EmergencyRow): Due {
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

/** The caller's own children with what their small circles are drawn from; no supporter's name is needed for that. */
export async function readMyChildren(work: Work): Promise<unknown> {
  const [row] = await work.query<{ children: unknown }>(
    `select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'codeName', f.code_name, 'state', f.state, 'stateSince', f.state_since, 'risk', f.risk,
        'mine', f.worker_post_id in (select authn.my_posts()),
        'needs', coalesce((select jsonb_agg(jsonb_build_object('need', n->>'need', 'severity', n->'severity'))
           from jsonb_array_elements((select a.needs from casework.assessment a where a.case_file_id = f.id order by a.number desc limit 1)) n), '[]'::jsonb),
        'ties', coalesce((select jsonb_agg(jsonb_build_object('supporterId', t.supporter_id, 'level', s.level, 'needs', t.needs, 'keys', t.keys,
           'strength', t.strength, 'consistency', t.consistency, 'safety', t.safety, 'permanence', t.permanence, 'childConfirmed', t.child_confirmed,
           'lastConfirmedOn', t.last_confirmed_on) order by t.id)
           from casework.tie t join casework.supporter s on s.case_file_id = t.case_file_id and s.id = t.supporter_id
           where t.case_file_id = f.id and t.ended_at is null), '[]'::jsonb)
      ) order by f.risk desc, f.opened_at, f.id), '[]'::jsonb) as children
     from (select * from casework.case_file where state not in ('ST15', 'ST18') order by risk desc, opened_at, id limit 60) f`
  )
  return row?.children ?? []
}
