/** Courses of an area in SQL: opening, who was there, certificates, and the area's plans that came of them. */
import type { Course } from '#domain/training/course.ts'
import type { CertificateIssued, IssueCertificate, IssueCertificateState } from '#domain/training/issue-certificate.ts'
import { type OpenCourse, type OpenCourseState, organisingRoles } from '#domain/training/open-course.ts'
import type { RecordAttendance, RecordAttendanceState } from '#domain/training/record-attendance.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

export async function stateForCourse(work: Work, { organiserPostId }: OpenCourse): Promise<OpenCourseState> {
  const [post] = await work.query<{ regionCode: string }>(
    `select left(u.region_code, 5) as "regionCode" from agency.post p join agency.unit u on u.id = p.unit_id
     where p.id = $1 and p.id = any (array(select authn.my_posts())) and p.role = any ($2)`,
    [organiserPostId, organisingRoles]
  )
  return { post: post ?? null }
}

export async function saveCourse(work: Work, change: OpenCourse & { readonly regionCode: string }): Promise<Answer> {
  const { courseId, regionCode, terms } = change
  const seal = (column: string, text: string) => work.vault.seal(places.areaWords(regionCode, `course.${column}`, courseId), text)
  const [place, givenBy] = await Promise.all([seal('place', terms.place), seal('given_by', terms.givenBy)])
  await work.query(
    `insert into agency.course (id, region_code, organiser_post_id, modules, held_on, hours, place, given_by, opened_by, opened_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      courseId,
      regionCode,
      change.organiserPostId,
      terms.modules,
      terms.heldOn,
      terms.hours,
      place,
      givenBy,
      work.caller.accountId,
      work.now.at
    ]
  )
  return { courseId }
}

export async function stateForAttendance(work: Work, { courseId, entries }: RecordAttendance): Promise<RecordAttendanceState> {
  const [[course], known] = await Promise.all([
    work.query<Course>(
      `select c.id, c.modules, c.held_on as "heldOn", c.organiser_post_id = any (array(select authn.my_posts())) as mine,
         array(select t.account_id from agency.course_attendance t where t.course_id = c.id and t.account_id is not null and t.struck_at is null) as attended
       from agency.course c where c.id = $1`,
      [courseId]
    ),
    work.query<{ id: string }>(
      `select c.id from agency.account c where c.id = any ($1) and c.closed_at is null
         and exists (select from agency.appointment a where a.account_id = c.id and a.from_at <= now() and a.until_at > now())`,
      [entries.flatMap(({ accountId }) => (accountId ? [accountId] : []))]
    )
  ])
  return { course: course ?? null, known: known.map(({ id }) => id) }
}

export async function saveAttendance(work: Work, { courseId, entries }: RecordAttendance): Promise<Answer> {
  const [course] = await work.query<{ region: string }>('select region_code as region from agency.course where id = $1', [courseId])
  const region = course?.region ?? ''
  await Promise.all(
    entries.map(async (entry) => {
      const office =
        entry.office && (await work.vault.seal(places.areaWords(region, 'course_attendance.office', entry.attendanceId), entry.office))
      await work.query(
        `insert into agency.course_attendance (id, course_id, organiser_post_id, region_code, account_id, office, modules, score, recorded_by, recorded_at)
         select $1, c.id, c.organiser_post_id, c.region_code, $3, $4, $5, $6, $7, $8 from agency.course c where c.id = $2`,
        [entry.attendanceId, courseId, entry.accountId, office, entry.modules, entry.score, work.caller.accountId, work.now.at]
      )
    })
  )
  return { courseId, count: entries.length }
}

export async function stateForCertificate(work: Work, { attendanceId }: IssueCertificate): Promise<IssueCertificateState> {
  const [row] = await work.query<NonNullable<IssueCertificateState['attendance']>>(
    `select t.region_code as "regionCode", t.account_id as "accountId", t.modules, c.held_on as "heldOn", t.certificate is not null as "isCertified",
       t.struck_at is null and t.organiser_post_id = any (array(select authn.my_posts())) as mine
     from agency.course_attendance t join agency.course c on c.id = t.course_id where t.id = $1`,
    [attendanceId]
  )
  return { attendance: row ?? null }
}

export async function saveCertificate(work: Work, one: CertificateIssued): Promise<Answer> {
  const number = await work.vault.seal(places.staffNumber(one.regionCode, 'course_attendance.certificate', one.attendanceId), one.number)
  await work.query(
    `update agency.course_attendance set certificate = $2, certified_by = $3, certified_at = $4, valid_until = $5, counts_as_tpks = $6
     where id = $1 and certificate is null`,
    [one.attendanceId, number, work.caller.accountId, work.now.at, one.validUntil, one.countsAsTpks]
  )
  return { attendanceId: one.attendanceId, validUntil: one.validUntil }
}

interface ShownCourse {
  readonly id: string
  readonly regionCode: string
  place: string
  givenBy: string
  readonly attendance: { readonly id: string; office: string | null; number: string | null }[]
  readonly plans: { readonly id: string; readonly regionCode: string; problem: string }[]
}

const onDay = (moment: string) => `(${moment} at time zone interval '7 hours')::date`

const course = `jsonb_build_object('id', c.id, 'regionCode', c.region_code, 'region', (select r.name from agency.region r where r.code = c.region_code),
  'modules', c.modules, 'heldOn', c.held_on, 'hours', c.hours, 'place', c.place, 'givenBy', c.given_by,
  'organiser', (select p.title || ', ' || u.name from agency.post p join agency.unit u on u.id = p.unit_id where p.id = c.organiser_post_id),
  'mine', c.organiser_post_id = any (array(select authn.my_posts())),
  'attendance', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'accountId', t.account_id,
      'name', (select a.display_name from agency.account a where a.id = t.account_id), 'office', t.office, 'modules', t.modules, 'score', t.score,
      'number', t.certificate, 'validUntil', t.valid_until, 'struckOn', ${onDay('t.struck_at')}, 'corrects', t.corrects, 'correctedOn', ${onDay('b.struck_at')}) order by t.recorded_at, t.id) from agency.course_attendance t
      left join agency.course_attendance b on b.id = t.corrects where t.course_id = c.id), '[]'::jsonb),
  'plans', coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'regionCode', l.region_code, 'problem', l.problem, 'isClosed', l.closed_at is not null) order by l.opened_at)
    from agency.area_plan l where l.origin = 'training' and l.origin_id = c.id), '[]'::jsonb))`

/** Courses of my area and those I was at. Policies decide whose names I see: a colleague sees her own line alone. */
export async function readCourses(work: Work): Promise<unknown> {
  const [courses, posts] = await Promise.all([
    work.query<{ one: ShownCourse }>(`select ${course} as one from agency.course c order by c.held_on desc, c.id`),
    work.query<{ id: string; title: string; unit: string }>(
      `select p.id, p.title, u.name as unit from agency.post p join agency.unit u on u.id = p.unit_id
       where p.id = any (array(select authn.my_posts())) and p.role = any ($1) order by p.title, p.id`,
      [organisingRoles]
    )
  ])
  await Promise.all(courses.map(({ one }) => opened(work, one)))
  return { courses: courses.map(({ one }) => one), posts }
}

async function opened(work: Work, one: ShownCourse): Promise<void> {
  const words = (column: string, id: string, text: string) => work.vault.open(places.areaWords(one.regionCode, column, id), text)
  await Promise.all([
    words('course.place', one.id, one.place).then((text) => {
      one.place = text
    }),
    words('course.given_by', one.id, one.givenBy).then((text) => {
      one.givenBy = text
    }),
    ...one.attendance.map(async (line) => {
      if (line.office) line.office = await words('course_attendance.office', line.id, line.office)
      if (line.number)
        line.number = await work.vault.open(places.staffNumber(one.regionCode, 'course_attendance.certificate', line.id), line.number)
    }),
    ...one.plans.map(async (plan) => {
      plan.problem = await work.vault.open(places.areaWords(plan.regionCode, 'area_plan.problem', plan.id), plan.problem)
    })
  ])
}
