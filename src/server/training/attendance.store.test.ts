/** A wrong line of a course's list, put right on both engines: what counted counts no more, and what was written stays. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import { accountId, postId } from '#server/demo/network.ts'
import { shown } from '#test/support/shown.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

interface Line {
  readonly id: string
  readonly accountId: string | null
  readonly office: string | null
  readonly modules: readonly string[]
  readonly number: string | null
  readonly struckOn: string | null
  readonly correctedOn: string | null
}

describe.each(['pglite', 'postgres'] as const)('correcting who was there on %s', (engine) => {
  let world: World
  let companion: Person, supervisor: Person, head: Person
  const courseId = randomUUID()
  const whole = ['TM2', 'TM3', 'TM6']
  const hers = { attendanceId: randomUUID(), accountId: accountId('medan', 'R03'), office: null, modules: whole, score: 75 }
  const outside = { attendanceId: randomUUID(), accountId: null, office: 'Forum contho', modules: whole, score: null }
  const today = () => dayOf(world.at)
  const lines = async (): Promise<readonly Line[]> => {
    const { courses } = await shown<{ courses: { id: string; attendance: Line[] }[] }>(head, 'training.read-courses')
    return courses.find(({ id }) => id === courseId)?.attendance ?? []
  }
  const correct = (person: Person, attendanceId: string, corrected: object | null) =>
    person.send('training.correct-attendance', { attendanceId, corrected })
  const trained = async () =>
    (await world.asOwner<{ yes: boolean }>('select agency.is_trained($1, $2) as yes', [hers.accountId, today()]))[0]?.yes

  beforeAll(async () => {
    world = await openWorld(engine)
    companion = await world.signIn('medan', 'R03')
    supervisor = await world.signIn('medan', 'R02')
    head = await world.signIn('medan', 'R04')
    await world.asOwner("delete from agency.qualification where account_id = $1 and proof = 'TPKS'", [hers.accountId])
    const terms = { modules: whole, heldOn: addDays(today(), -5), hours: 16, place: 'Balai kota', givenBy: 'Jejaring contoh' }
    await head.send('training.open-course', { courseId, organiserPostId: postId('medan', 'R04'), terms })
    await head.send('training.record-attendance', { courseId, entries: [hers, outside] })
    await head.send('training.issue-certificate', { attendanceId: hers.attendanceId, number: 'S/2026/1' })
  })
  afterAll(() => world?.close())

  it('D19 a score put right leaves the certificate as it was; who was not asked to organise changes nothing', async () => {
    expect(await trained()).toBe(true)
    const better = { ...hers, attendanceId: randomUUID(), score: 57 }
    expect(await correct(companion, hers.attendanceId, better)).toMatchObject({ outcome: 'denied' })
    expect(await correct(supervisor, hers.attendanceId, better)).toMatchObject({ problem: { kind: 'attendance-unknown' } })
    expect(await correct(head, hers.attendanceId, { ...better, accountId: companion.accountId, office: 'Juga' })).toMatchObject({
      problem: { kind: 'another-person' }
    })
    expect(await correct(head, hers.attendanceId, better)).toMatchObject({ outcome: 'accepted' })
    expect(await correct(head, hers.attendanceId, { ...better, attendanceId: randomUUID() })).toMatchObject({
      problem: { kind: 'corrected-already' }
    })
    expect(await lines()).toContainEqual(expect.objectContaining({ id: better.attendanceId, number: 'S/2026/1', correctedOn: today() }))
    expect(await trained()).toBe(true)
  })

  it('UU 12/2022 art. 26(3) modules that were not attended take their certificate with them, and the training it stood for', async () => {
    const [before] = (await lines()).filter((line) => line.accountId === hers.accountId && !line.struckOn)
    const fewer = { ...hers, attendanceId: randomUUID(), modules: ['TM2'] }
    expect(await correct(head, before?.id ?? '', fewer)).toMatchObject({ outcome: 'accepted' })
    expect(await lines()).toContainEqual(expect.objectContaining({ id: fewer.attendanceId, modules: ['TM2'], number: null }))
    expect(await trained()).toBe(false)
    const own = await shown<{ certificates: object[] }>(companion, 'training.read-own')
    expect(own.certificates).toContainEqual(
      expect.objectContaining({ id: before?.id, number: 'S/2026/1', struckOn: today(), isCorrected: true })
    )
  })

  it('who was not there is struck, gets no certificate, and can be recorded anew', async () => {
    const [before] = (await lines()).filter((line) => line.accountId === hers.accountId && !line.struckOn)
    expect(await correct(head, before?.id ?? '', null)).toMatchObject({ outcome: 'accepted' })
    expect(await head.send('training.issue-certificate', { attendanceId: before?.id, number: 'S/2026/2' })).toMatchObject({
      problem: { kind: 'attendance-unknown' }
    })
    const again = { ...hers, attendanceId: randomUUID() }
    expect(await head.send('training.record-attendance', { courseId, entries: [again] })).toMatchObject({ outcome: 'accepted' })
    expect(await correct(head, outside.attendanceId, { ...outside, attendanceId: randomUUID(), office: 'Forum contoh' })).toMatchObject({
      outcome: 'accepted'
    })
    const standing = (await lines()).filter(({ struckOn }) => !struckOn)
    expect(new Set(standing.map(({ office }) => office))).toEqual(new Set([null, 'Forum contoh']))
    expect(standing).toHaveLength(2)
  })

  it('N16 nobody strikes her own line, nor in the database', async () => {
    await expect(
      world.asOwner(
        'update agency.course_attendance set struck_at = now(), struck_by = account_id where course_id = $1 and account_id is not null',
        [courseId]
      )
    ).rejects.toThrow(/course_attendance_not_struck_by_oneself/)
  })
})
