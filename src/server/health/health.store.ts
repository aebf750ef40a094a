/** Care in SQL: what each decision rests on, and what is written. Row-level security and the functions of the track look at who asks. */
import type { Agreed, AgreedBy, Agreement, Appointment } from '#domain/health/care.ts'
import { noteCompartment } from '#domain/health/care.ts'
import type { CareGround } from '#domain/health/care-ground.ts'
import type { AppointmentPlanned, PlanAppointment, PlanAppointmentState } from '#domain/health/plan-appointment.ts'
import type { RecordCareDuty } from '#domain/health/record-care-duty.ts'
import type { RecordVisum, RecordVisumState } from '#domain/health/record-visum.ts'
import type { AppointmentSettled, SettleAppointment, SettleAppointmentState } from '#domain/health/settle-appointment.ts'
import type { Summarise, Summarised, SummariseState } from '#domain/health/summarise.ts'
import type { CareNoteWritten } from '#domain/health/write-care-note.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

interface OnFile {
  readonly caseFileId: string
}

const nobody: CareGround = { state: null, accompanies: false, ownPosts: [] }

export async function groundOf(work: Work, caseFileId: string): Promise<CareGround> {
  const [row] = await work.query<CareGround>(
    `select state, accompanies, own_posts as "ownPosts" from casework.track_ground($1, '{R10,R11}')`,
    [caseFileId]
  )
  return row ?? nobody
}

export async function agreedOn(work: Work, caseFileId: string): Promise<Agreed> {
  const rows = await work.query<{ purpose: Agreement; by: AgreedBy | null }>(
    'select purpose, agreed_by as by from casework.care_agreed($1, $2)',
    [caseFileId, work.now.today]
  )
  const by = (purpose: Agreement) => rows.find((row) => row.purpose === purpose)?.by ?? null
  return { CS05: by('CS05'), CS06: by('CS06') }
}

export const stateForGround = async (work: Work, { caseFileId }: OnFile): Promise<{ readonly ground: CareGround }> => ({
  ground: await groundOf(work, caseFileId)
})

export async function stateForPlan(work: Work, { caseFileId }: PlanAppointment): Promise<PlanAppointmentState> {
  const [ground, agreed] = await Promise.all([groundOf(work, caseFileId), agreedOn(work, caseFileId)])
  return { ground, agreed }
}

export async function savePlanned(work: Work, planned: AppointmentPlanned): Promise<Answer> {
  const { caseFileId, appointmentId } = planned
  const institution = planned.institution && (await work.vault.seal(places.careInstitution(caseFileId, appointmentId), planned.institution))
  const [clock] = planned.cannotWait
    ? await work.query<{ due: string }>(`select casework.start_clock($1, 'ST05', $2, $3) as due`, [caseFileId, appointmentId, work.now.at])
    : []
  await work.query(
    `insert into casework.care_appointment (id, case_file_id, service, post_id, institution, meet_at, along, wished_sex, interpreter, window_until,
       agreed_by, status, version, planned_at, planned_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'planned', 1, $12, $13)`,
    [
      appointmentId,
      caseFileId,
      planned.service,
      planned.postId,
      institution || null,
      planned.at,
      planned.along,
      planned.wishedSex,
      planned.interpreter,
      clock?.due ?? null,
      planned.agreedBy,
      work.now.at,
      work.caller.accountId
    ]
  )
  return { appointmentId }
}

const appointmentOf = async (work: Work, caseFileId: string, appointmentId: string): Promise<Appointment | null> =>
  (
    await work.query<Appointment>(
      `select service, post_id as "postId", meet_at as at, status, version from casework.care_appointment
       where case_file_id = $1 and id = $2 for update`,
      [caseFileId, appointmentId]
    )
  )[0] ?? null

export async function stateForSettling(work: Work, { caseFileId, appointmentId }: SettleAppointment): Promise<SettleAppointmentState> {
  const [ground, appointment] = await Promise.all([groundOf(work, caseFileId), appointmentOf(work, caseFileId, appointmentId)])
  return { ground, appointment }
}

export async function saveSettled(
  work: Work,
  settled: AppointmentSettled,
  { caseFileId, appointmentId }: SettleAppointment
): Promise<Answer> {
  const { status, at, isMoved, hindrance, wishMet, version } = settled
  await work.query(
    `update casework.care_appointment set status = $3, meet_at = $4, moved_times = moved_times + $5::int, hindrance = $6, wish_met = $7, version = $8,
       settled_at = $9, settled_by = $10 where case_file_id = $1 and id = $2`,
    [caseFileId, appointmentId, status, at, isMoved ? 1 : 0, hindrance, wishMet, version, work.now.at, work.caller.accountId]
  )
  // a child who did not come is still waiting for care that cannot wait; who was seen, or does not go, is not
  if (status === 'attended' || status === 'called-off')
    await work.query(`select casework.stop_clock($1, 'ST05', $2, $3)`, [caseFileId, appointmentId, work.now.at])
  return { appointmentId, status, version }
}

export async function stateForSummary(work: Work, { caseFileId, appointmentId }: Summarise): Promise<SummariseState> {
  const [ground, appointment, [answers]] = await Promise.all([
    groundOf(work, caseFileId),
    appointmentOf(work, caseFileId, appointmentId),
    work.query<{ there: boolean }>(
      `select exists (select from casework.care_appointment a join casework.standing s on s.case_file_id = a.case_file_id and s.post_id = a.post_id
         where a.case_file_id = $1 and a.id = $2 and s.standing = 'recipient' and s.from_at <= now() and s.until_at > now()) as there`,
      [caseFileId, appointmentId]
    )
  ])
  return { ground, appointment, institutionAnswers: answers?.there ?? false }
}

export async function saveSummary(work: Work, summary: Summarised): Promise<Answer> {
  const { summaryId, caseFileId, appointmentId, outcome, nextOn, told } = summary
  await work.query('select casework.record_care_summary($1, $2, $3, $4, $5, $6, $7)', [
    summaryId,
    caseFileId,
    appointmentId,
    outcome,
    nextOn,
    told,
    work.now.at
  ])
  return { appointmentId }
}

export async function saveCareNote(work: Work, { caseFileId, noteId, postId, role, text }: CareNoteWritten): Promise<Answer> {
  const body = await work.vault.seal(places.careNote(caseFileId, noteCompartment[role], noteId), text)
  await work.query(
    'insert into casework.care_note (id, case_file_id, post_id, role, body, written_at, written_by) values ($1, $2, $3, $4, $5, $6, $7)',
    [noteId, caseFileId, postId, role, body, work.now.at, work.caller.accountId]
  )
  return { noteId }
}

export async function saveCareDuty(work: Work, duty: RecordCareDuty): Promise<Answer> {
  await work.query(
    `insert into casework.care_duty (id, case_file_id, post_id, companion, advised, police, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [duty.dutyId, duty.caseFileId, duty.postId, duty.companion, duty.advised, duty.police, work.now.at, work.caller.accountId]
  )
  return { dutyId: duty.dutyId }
}

export async function stateForVisum(work: Work, { caseFileId }: RecordVisum): Promise<RecordVisumState> {
  const { state } = await groundOf(work, caseFileId)
  return { file: state === null ? null : { state } }
}

export async function saveVisum(work: Work, visum: RecordVisum): Promise<Answer> {
  const { caseFileId, visumId } = visum
  const [number, issuer] = await Promise.all([
    work.vault.seal(places.visum(caseFileId, 'number', visumId), visum.number),
    work.vault.seal(places.visum(caseFileId, 'issuer', visumId), visum.issuer)
  ])
  await work.query(
    'insert into casework.visum (id, case_file_id, paper, number, issuer, issued_on, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [visumId, caseFileId, visum.paper, number, issuer, visum.issuedOn, work.now.at, work.caller.accountId]
  )
  return { visumId }
}
