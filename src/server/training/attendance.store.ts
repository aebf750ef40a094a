/** Correcting who was there, in SQL: the wrong line is struck and kept, the right one is written beside it. */
import type { AttendanceCorrected, CorrectAttendance, CorrectAttendanceState } from '#domain/training/correct-attendance.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

/** One after the other: of two who correct at once the second sees the first. */
export async function stateForCorrection(work: Work, { attendanceId }: CorrectAttendance): Promise<CorrectAttendanceState> {
  await work.query('select pg_advisory_xact_lock(hashtextextended($1::text, 34))', [attendanceId])
  const [row] = await work.query<NonNullable<CorrectAttendanceState['attendance']>>(
    `select t.account_id as "accountId", t.modules, c.modules as given, t.certificate is not null as "isCertified", t.struck_at is not null as "isStruck",
       t.organiser_post_id = any (array(select authn.my_posts())) as mine
     from agency.course_attendance t join agency.course c on c.id = t.course_id where t.id = $1`,
    [attendanceId]
  )
  return { attendance: row ?? null }
}

interface Struck {
  readonly region: string
  readonly certificate: string | null
  readonly validUntil: string | null
  readonly countsAsTpks: boolean
}

export async function saveCorrection(work: Work, change: AttendanceCorrected): Promise<Answer> {
  const { attendanceId, corrected, keepsCertificate } = change
  const { caller, now } = work
  const [line] = await work.query<Struck>(
    `select region_code as region, certificate, valid_until as "validUntil", counts_as_tpks as "countsAsTpks" from agency.course_attendance where id = $1`,
    [attendanceId]
  )
  await work.query(
    'update agency.course_attendance set struck_at = $2, struck_by = $3, counts_as_tpks = false where id = $1 and struck_at is null',
    [attendanceId, now.at, caller.accountId]
  )
  if (!line || !corrected) return { attendanceId, correctedId: null }
  const { office, attendanceId: id } = corrected
  const sealed = office && (await work.vault.seal(places.areaWords(line.region, 'course_attendance.office', id), office))
  await work.query(
    `insert into agency.course_attendance (id, course_id, organiser_post_id, region_code, account_id, office, modules, score, recorded_by, recorded_at, corrects)
     select $2, t.course_id, t.organiser_post_id, t.region_code, t.account_id, $3, $4, $5, $6, $7, t.id from agency.course_attendance t where t.id = $1`,
    [attendanceId, id, sealed, corrected.modules, corrected.score, caller.accountId, now.at]
  )
  if (keepsCertificate && line.certificate) {
    const place = (of: string) => places.staffNumber(line.region, 'course_attendance.certificate', of)
    const number = await work.vault.seal(place(id), await work.vault.open(place(attendanceId), line.certificate))
    await work.query(
      `update agency.course_attendance set certificate = $2, certified_by = $3, certified_at = $4, valid_until = $5, counts_as_tpks = $6 where id = $1`,
      [id, number, caller.accountId, now.at, line.validUntil, line.countsAsTpks]
    )
  }
  return { attendanceId, correctedId: id }
}
