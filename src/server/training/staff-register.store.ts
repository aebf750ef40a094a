/** What colleagues are able and allowed to do, in SQL: about oneself, and about those one answers for. */
import type { ConfirmQualification, ConfirmQualificationState } from '#domain/training/confirm-qualification.ts'
import type { RecordProfile, RecordProfileState } from '#domain/training/record-profile.ts'
import type { QualificationRecorded, RecordQualification, RecordQualificationState } from '#domain/training/record-qualification.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

const profileOf = (
  account: string
) => `(select jsonb_build_object('sex', s.sex, 'languages', s.languages, 'skills', s.skills, 'version', s.version)
  from agency.staff_profile s where s.account_id = ${account})`

export async function stateForProfile(work: Work): Promise<RecordProfileState> {
  const [row] = await work.query<RecordProfileState>(`select ${profileOf('authn.account_id()')} as profile`)
  return { profile: row?.profile ?? null }
}

export async function saveProfile(work: Work, { profile, version }: RecordProfile & { readonly version: number }): Promise<Answer> {
  await work.query(
    `insert into agency.staff_profile (account_id, sex, languages, skills, version, recorded_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (account_id) do update set sex = excluded.sex, languages = excluded.languages, skills = excluded.skills, version = excluded.version,
       recorded_at = excluded.recorded_at`,
    [work.caller.accountId, profile.sex, profile.languages, profile.skills, version, work.now.at]
  )
  return { version }
}

export async function stateForQualification(work: Work, { proof }: RecordQualification): Promise<RecordQualificationState> {
  const [[place], waiting] = await Promise.all([
    work.query<{ regionCode: string }>(
      `select left(u.region_code, 5) as "regionCode" from agency.post p join agency.unit u on u.id = p.unit_id
       where p.id = any (array(select authn.my_posts())) order by p.id limit 1`
    ),
    work.query<{ proof: string }>(
      'select proof from agency.qualification where account_id = authn.account_id() and answer is null and proof = $1',
      [proof]
    )
  ])
  return { regionCode: place?.regionCode ?? null, waiting }
}

export async function saveQualification(work: Work, one: QualificationRecorded): Promise<Answer> {
  const number =
    one.number && (await work.vault.seal(places.staffNumber(one.regionCode, 'qualification.number', one.qualificationId), one.number))
  await work.query(
    `insert into agency.qualification (id, account_id, region_code, proof, number, issued_on, valid_until, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [one.qualificationId, work.caller.accountId, one.regionCode, one.proof, number, one.issuedOn, one.until, work.now.at]
  )
  return { qualificationId: one.qualificationId }
}

/** Locked: of two who answer at once the second sees the first. */
export async function stateForConfirm(work: Work, { qualificationId }: ConfirmQualification): Promise<ConfirmQualificationState> {
  const [row] = await work.query<NonNullable<ConfirmQualificationState['qualification']> & { answersFor: boolean }>(
    `select q.account_id as "accountId", q.answer, q.account_id = any (array(select agency.people_i_answer_for())) as "answersFor"
     from agency.qualification q where q.id = $1`,
    [qualificationId]
  )
  return { qualification: row ?? null, answersFor: row?.answersFor ?? false }
}

export async function saveConfirmation(work: Work, { qualificationId, answer }: ConfirmQualification): Promise<Answer> {
  await work.query('update agency.qualification set answer = $2, answered_by = $3, answered_at = $4 where id = $1 and answer is null', [
    qualificationId,
    answer,
    work.caller.accountId,
    work.now.at
  ])
  return { qualificationId, answer }
}

interface Paper {
  readonly id: string
  readonly regionCode: string
  number: string | null
}
interface Colleague {
  readonly papers: Paper[]
  readonly certificates: Paper[]
}

/** A person's profile, papers and certificates, as she and those who answer for her see them. */
const colleague = `jsonb_build_object('accountId', c.id, 'name', c.display_name,
  'posts', coalesce((select jsonb_agg(jsonb_build_object('title', p.title, 'unit', u.name) order by p.title) from agency.appointment a
    join agency.post p on p.id = a.post_id join agency.unit u on u.id = p.unit_id where a.account_id = c.id and a.from_at <= now() and a.until_at > now()), '[]'::jsonb),
  'profile', ${profileOf('c.id')},
  'papers', coalesce((select jsonb_agg(jsonb_build_object('id', q.id, 'regionCode', q.region_code, 'proof', q.proof, 'number', q.number, 'issuedOn', q.issued_on,
      'validUntil', q.valid_until, 'answer', q.answer, 'answeredBy', (select b.display_name from agency.account b where b.id = q.answered_by)) order by q.proof, q.issued_on desc, q.id)
    from agency.qualification q where q.account_id = c.id), '[]'::jsonb),
  'certificates', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'courseId', t.course_id, 'regionCode', t.region_code, 'number', t.certificate, 'modules', t.modules,
      'score', t.score, 'validUntil', t.valid_until, 'countsAsTpks', t.counts_as_tpks, 'heldOn', k.held_on,
      'struckOn', (t.struck_at at time zone interval '7 hours')::date,
      'correctedOn', (select (b.struck_at at time zone interval '7 hours')::date from agency.course_attendance b where b.id = t.corrects),
      'isCorrected', exists (select from agency.course_attendance l where l.corrects = t.id)) order by k.held_on desc, t.id)
    from agency.course_attendance t join agency.course k on k.id = t.course_id where t.account_id = c.id), '[]'::jsonb))`

async function opened(work: Work, { papers, certificates }: Colleague): Promise<void> {
  const open = (column: 'qualification.number' | 'course_attendance.certificate') => async (paper: Paper) => {
    if (paper.number) paper.number = await work.vault.open(places.staffNumber(paper.regionCode, column, paper.id), paper.number)
  }
  await Promise.all([...papers.map(open('qualification.number')), ...certificates.map(open('course_attendance.certificate'))])
}

export async function readOwn(work: Work): Promise<unknown> {
  const [row] = await work.query<{ own: Colleague }>(`select ${colleague} as own from agency.account c where c.id = authn.account_id()`)
  if (row) await opened(work, row.own)
  return row?.own
}

/** My people by name: a list to look after, in no other order. */
export async function readRegister(work: Work): Promise<unknown> {
  const rows = await work.query<{ one: Colleague }>(
    `select ${colleague} as one from agency.account c where c.id = any (array(select agency.people_i_answer_for())) and c.closed_at is null
     order by c.display_name, c.id`
  )
  await Promise.all(rows.map(({ one }) => opened(work, one)))
  return rows.map(({ one }) => one)
}
