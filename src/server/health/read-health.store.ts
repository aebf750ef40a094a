/** What is shown of care: the course, the summary lines, duties kept and numbers of papers; and an institution's own notes. */
import { noteCompartment, type CareRole } from '#domain/health/care.ts'
import { isClosed } from '#domain/case-file/state.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { agreedOn, groundOf } from './health.store.ts'

interface AppointmentRow {
  readonly id: string
  institution: string | null
}
interface VisumRow {
  readonly id: string
  number: string
  issuer: string
}
interface HealthRow {
  readonly appointments: AppointmentRow[]
  readonly summaries: unknown[]
  readonly duties: unknown[]
  readonly visums: VisumRow[]
}

/** Row-level security decides which rows are there: the team's all, an institution's own. */
const course = `select jsonb_build_object(
    'appointments', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'service', a.service, 'postId', a.post_id, 'unitName', u.name,
        'institution', a.institution, 'at', a.meet_at, 'along', a.along, 'wishedSex', a.wished_sex, 'interpreter', a.interpreter,
        'windowUntil', a.window_until, 'agreedBy', a.agreed_by, 'status', a.status, 'hindrance', a.hindrance, 'movedTimes', a.moved_times,
        'wishMet', a.wish_met, 'version', a.version,
        'institutionAnswers', exists (select from casework.standing s where s.case_file_id = a.case_file_id and s.post_id = a.post_id
          and s.standing = 'recipient' and s.from_at <= now() and s.until_at > now())) order by a.meet_at, a.id)
      from casework.care_appointment a left join agency.post p on p.id = a.post_id left join agency.unit u on u.id = p.unit_id
      where a.case_file_id = $1), '[]'::jsonb),
    'summaries', coalesce((select jsonb_agg(jsonb_build_object('appointmentId', s.appointment_id, 'outcome', s.outcome, 'nextOn', s.next_on,
        'told', s.told, 'at', s.summarised_at)) from casework.care_summaries($1) s), '[]'::jsonb),
    'duties', coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'unitName', u.name, 'companion', d.companion, 'advised', d.advised,
        'police', d.police, 'at', d.recorded_at) order by d.recorded_at, d.id)
      from casework.care_duty d join agency.post p on p.id = d.post_id join agency.unit u on u.id = p.unit_id where d.case_file_id = $1), '[]'::jsonb),
    'visums', coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'paper', v.paper, 'number', v.number, 'issuer', v.issuer,
        'issuedOn', v.issued_on) order by v.issued_on, v.id) from casework.visum v where v.case_file_id = $1), '[]'::jsonb)) as read`

export async function readHealth(work: Work, { id }: { readonly id: string }): Promise<unknown> {
  const [ground, agreed, [row]] = await Promise.all([groundOf(work, id), agreedOn(work, id), work.query<{ read: HealthRow }>(course, [id])])
  if (ground.state === null || !row) return undefined
  const { appointments, visums } = row.read
  await Promise.all([
    ...appointments.map(async (one) => {
      if (one.institution) one.institution = await work.vault.open(places.careInstitution(id, one.id), one.institution)
    }),
    ...visums.map(async (one) => {
      one.number = await work.vault.open(places.visum(id, 'number', one.id), one.number)
      one.issuer = await work.vault.open(places.visum(id, 'issuer', one.id), one.issuer)
    })
  ])
  return { isOpen: !isClosed(ground.state), accompanies: ground.accompanies, ownPosts: ground.ownPosts, agreed, ...row.read }
}

interface NoteRow {
  readonly id: string
  readonly role: CareRole
  readonly writtenAt: string
  readonly by: string | null
  readonly body: string
}

/** The notes of the caller's own post on this child, and nobody else's. */
export async function readCareNotes(work: Work, { id }: { readonly id: string }): Promise<unknown> {
  const rows = await work.query<NoteRow>(
    `select n.id, n.role, n.written_at as "writtenAt", n.body, (select c.display_name from agency.account c where c.id = n.written_by) as by
     from casework.care_note n where n.case_file_id = $1 order by n.written_at desc, n.id`,
    [id]
  )
  return Promise.all(
    rows.map(async ({ body, ...note }) => ({
      ...note,
      text: await work.vault.open(places.careNote(id, noteCompartment[note.role], note.id), body)
    }))
  )
}
