/** The child's way with school as the circle reads it; names stay closed to whom K9 is closed. */
import { assessmentCovers } from '#domain/grant/grant.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

interface Heard {
  readonly id: string
  statement: string | null
}
interface Row {
  readonly standings: Heard[]
  readonly plan: { readonly version: number; welcomedBy: string; sentence: string; statement: string | null } | null
  readonly name: { readonly version: number; school: string; grade: string | null } | null
  readonly contacts: { readonly id: string; safeguard: string; school: string | null }[]
  readonly steps: { readonly id: string; holder: string }[]
  assessments: { readonly id: string; readonly question: string }[]
}

const shown = `select jsonb_build_object(
  'standings', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'status', s.status, 'barriers', s.barriers, 'wish', s.wish, 'statement', s.statement,
       'missingReason', s.missing_reason, 'onDay', s.on_day) order by s.on_day desc, s.recorded_at desc)
     from casework.school_standing s where s.case_file_id = f.id), '[]'::jsonb),
  'plan', (select jsonb_build_object('version', p.version, 'route', p.route, 'beginsOn', p.begins_on, 'isSecret', p.is_secret, 'welcomedBy', p.welcomed_by,
       'sentence', p.sentence, 'statement', p.statement, 'missingReason', p.missing_reason)
     from casework.school_plan p where p.case_file_id = f.id order by p.version desc limit 1),
  'seesNames', f.id in (select casework.files_open('K9')),
  'name', (select jsonb_build_object('version', n.version, 'school', n.school, 'grade', n.grade)
     from casework.school_name n where n.case_file_id = f.id order by n.version desc limit 1),
  'contacts', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'place', c.place, 'way', c.way, 'onDay', c.on_day, 'safeguard', c.safeguard,
       'basis', case when c.consent_id is null then 'best-interest' else 'consent' end,
       'post', (select p.title || ', ' || u.name from agency.post p join agency.unit u on u.id = p.unit_id where p.id = c.post_id),
       'school', (select n.school from casework.school_contact_name n where n.contact_id = c.id)) order by c.on_day desc, c.recorded_at desc)
     from casework.school_contact c where c.case_file_id = f.id), '[]'::jsonb),
  'responses', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'contactId', r.contact_id, 'answer', r.answer, 'reason', r.reason, 'onDay', r.on_day,
       'post', (select p.title || ', ' || u.name from agency.post p join agency.unit u on u.id = p.unit_id where p.id = r.post_id))
       order by r.on_day desc, r.recorded_at desc)
     from casework.school_response r where r.case_file_id = f.id), '[]'::jsonb),
  'steps', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'step', t.step, 'holder', t.holder, 'dueOn', t.due_on, 'end', t.step_end, 'settledOn', t.settled_on)
       order by t.step_end is not null, t.due_on, t.id)
     from casework.school_step t where t.case_file_id = f.id), '[]'::jsonb),
  'costs', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'line', o.line, 'planned', o.planned, 'funding', o.funding, 'received', o.received,
       'receivedOn', o.received_on, 'version', o.version) order by o.line, o.id)
     from casework.school_cost o where o.case_file_id = f.id), '[]'::jsonb),
  'attendances', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'month', a.month, 'attendance', a.attendance, 'feeling', a.feeling,
       'missingReason', a.missing_reason, 'onDay', a.on_day,
       'post', (select p.title || ', ' || u.name from agency.post p join agency.unit u on u.id = p.unit_id where p.id = a.post_id))
       order by a.on_day desc, a.recorded_at desc)
     from casework.school_attendance a where a.case_file_id = f.id), '[]'::jsonb),
  'waitsUntil', (select c.due_at from casework.running_clock c where c.case_file_id = f.id and c.code = 'ST13' and c.stopped_at is null limit 1),
  'consents', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'by', c.given_by, 'expiresOn', c.expires_on) order by c.expires_on desc, c.id)
     from casework.consent c where c.case_file_id = f.id and c.purpose = 'CS10' and c.status = 'GIVEN' and c.expires_on >= $2), '[]'::jsonb),
  'assessments', coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'question', b.question, 'assessedOn', b.assessed_on) order by b.assessed_on desc, b.id)
     from casework.best_interest b where b.case_file_id = f.id and b.signed_at is not null), '[]'::jsonb),
  'posts', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title, 'unit', u.name) order by p.title, u.name, p.id)
     from agency.post p join agency.unit u on u.id = p.unit_id where p.role in ('R14', 'R15') and u.region_code = f.service_region), '[]'::jsonb)) as read
  from casework.case_file f where f.id = $1`

export async function readSchooling(work: Work, { id }: { id: string }): Promise<unknown> {
  const [row] = await work.query<{ read: Row }>(shown, [id, work.now.today])
  if (!row) return undefined
  const { read } = row
  const open = work.vault.open
  await Promise.all([
    ...read.standings.map(async (one) => {
      if (one.statement) one.statement = await open(places.schoolStanding(id, one.id), one.statement)
    }),
    ...read.contacts.map(async (one) => {
      one.safeguard = await open(places.schoolSafeguard(id, one.id), one.safeguard)
      if (one.school) one.school = await open(places.schoolContactName(id, one.id), one.school)
    }),
    ...read.steps.map(async (one) => {
      one.holder = await open(places.schoolStepHolder(id, one.id), one.holder)
    })
  ])
  const { plan, name } = read
  if (plan) {
    plan.welcomedBy = await open(places.schoolPlan(id, 'welcomed_by', plan.version), plan.welcomedBy)
    plan.sentence = await open(places.schoolPlan(id, 'sentence', plan.version), plan.sentence)
    if (plan.statement) plan.statement = await open(places.schoolPlan(id, 'statement', plan.version), plan.statement)
  }
  if (name) {
    name.school = await open(places.schoolName(id, 'school', name.version), name.school)
    if (name.grade) name.grade = await open(places.schoolName(id, 'grade', name.version), name.grade)
  }
  read.assessments = read.assessments.filter(({ question }) => assessmentCovers(question, 'R14'))
  return read
}
