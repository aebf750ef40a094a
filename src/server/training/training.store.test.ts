/** The staff register on both engines: a profile recorded, confirmed by somebody else, and the gate it opens; a course and what came of it. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import { accountId, postId } from '#server/demo/network.ts'
import { openFile } from '#test/support/scene.ts'
import { shown } from '#test/support/shown.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

interface Paper {
  readonly id: string
  readonly proof: string
  readonly number: string | null
  readonly answer: string | null
}
interface Colleague {
  readonly accountId: string
  readonly profile: { readonly languages: readonly string[]; readonly version: number } | null
  readonly papers: readonly Paper[]
  readonly certificates: readonly { readonly countsAsTpks: boolean; readonly validUntil: string | null }[]
}

describe.each(['pglite', 'postgres'] as const)('training on %s', (engine) => {
  let world: World
  let worker: Person, companion: Person, supervisor: Person, head: Person, stranger: Person
  let file: string
  const today = () => dayOf(world.at)
  const paper = (more: object = {}) => ({
    qualificationId: randomUUID(),
    proof: 'TPKS',
    number: 'PM-TPKS/2026/17',
    issuedOn: addDays(today(), -10),
    validUntil: null,
    ...more
  })
  const untrain = (role: string) =>
    world.asOwner("delete from agency.qualification where account_id = $1 and proof = 'TPKS'", [accountId('medan', role)])
  const duties = async (person: Person) =>
    (await shown<{ due: { kind: string; about: string | null }[] }>(person, 'case-file.read-today')).due.filter(({ kind }) =>
      ['train-tpks', 'confirm-qualification', 'renew-str', 'renew-tpks'].includes(kind)
    )
  const version = async () =>
    (await world.asOwner<{ version: number }>('select version from casework.case_file where id = $1', [file]))[0]?.version
  const assign = async (role: string, despite?: string) =>
    supervisor.send('case-file.assign-case-worker', {
      caseFileId: file,
      seenVersion: await version(),
      workerPostId: postId('medan', role),
      supervisorPostId: postId('medan', 'R02'),
      ...(despite && { despite })
    })

  beforeAll(async () => {
    world = await openWorld(engine)
    worker = await world.signIn('medan', 'R01')
    companion = await world.signIn('medan', 'R03')
    supervisor = await world.signIn('medan', 'R02')
    head = await world.signIn('medan', 'R04')
    stranger = await world.signIn('batam', 'R02')
    file = await openFile(world, worker.token, 'medan')
    // a third who could accompany: the gate refuses only where somebody trained could be asked
    await world.asOwner(
      "insert into agency.post (id, unit_id, role, title, supervisor_post_id) select $1, unit_id, 'R01', 'Pekerja sosial kedua', $2 from agency.post where id = $2",
      [postId('medan', 'R01-2'), postId('medan', 'R02')]
    )
    await world.asOwner("insert into agency.account (id, user_name, display_name) values ($1, 'mega.randu', 'Mega Randu')", [
      accountId('medan', 'R01-2')
    ])
    await world.asOwner(
      "insert into agency.appointment (id, post_id, account_id, from_at, until_at) values ($1, $2, $3, now() - interval '1 day', now() + interval '90 days')",
      [randomUUID(), postId('medan', 'R01-2'), accountId('medan', 'R01-2')]
    )
  })
  afterAll(() => world?.close())

  it('S4 a paper is read by oneself and by whoever answers for one, and counts once somebody else confirmed it', async () => {
    await untrain('R03')
    const put = paper()
    expect(await companion.send('training.record-qualification', put)).toMatchObject({ outcome: 'accepted' })
    expect(await companion.send('training.record-qualification', paper())).toMatchObject({ problem: { kind: 'waits-already' } })
    const own = await shown<Colleague>(companion, 'training.read-own')
    expect(own.papers).toContainEqual(expect.objectContaining({ id: put.qualificationId, number: put.number, answer: null }))
    const [sealed] = await world.asOwner<{ number: string }>('select number from agency.qualification where id = $1', [put.qualificationId])
    expect(sealed?.number).not.toContain('PM-TPKS')
    const register = await shown<Colleague[]>(supervisor, 'training.read-register')
    expect(register.find((one) => one.accountId === companion.accountId)?.papers.map(({ id }) => id)).toContain(put.qualificationId)
    expect(JSON.stringify(await shown(stranger, 'training.read-register'))).not.toContain(put.qualificationId)
    expect(await companion.read('training.read-register', {})).toEqual({ outcome: 'denied' })
    expect(await duties(supervisor)).toContainEqual(expect.objectContaining({ kind: 'confirm-qualification', about: 'Togar Ombak' }))
    const answer = { qualificationId: put.qualificationId, answer: 'confirmed' }
    expect(await stranger.send('training.confirm-qualification', answer)).toMatchObject({ problem: { kind: 'qualification-unknown' } })
    expect(await supervisor.send('training.confirm-qualification', answer)).toMatchObject({ outcome: 'accepted' })
    expect(await head.send('training.confirm-qualification', answer)).toMatchObject({ problem: { kind: 'answered-already' } })
  })

  it('N16 nobody confirms her own paper, nor in the database', async () => {
    const put = paper({ proof: 'SAFE', number: null })
    await supervisor.send('training.record-qualification', put)
    expect(
      await supervisor.send('training.confirm-qualification', { qualificationId: put.qualificationId, answer: 'confirmed' })
    ).toMatchObject({ problem: { kind: 'own-qualification' } })
    await expect(
      world.asOwner("update agency.qualification set answer = 'confirmed', answered_by = account_id, answered_at = now() where id = $1", [
        put.qualificationId
      ])
    ).rejects.toThrow(/qualification_not_by_oneself/)
  })

  it('UU 12/2022 art. 26(3) a child is given to somebody trained while somebody trained could be asked', async () => {
    await untrain('R03')
    await world.asOwner(
      "insert into agency.qualification (id, account_id, region_code, proof, issued_on, valid_until, recorded_at, answer, answered_at) values ($1, $2, '12.71', 'TPKS', $3, $4, now(), 'confirmed', now())",
      [randomUUID(), accountId('medan', 'R01-2'), addDays(today(), -100), addDays(today(), 300)]
    )
    expect(await assign('R03')).toMatchObject({ outcome: 'refused', problem: { kind: 'not-trained' } })
    const naming = { caseFileId: file, grantId: randomUUID(), postId: postId('medan', 'R03'), days: 30 }
    expect(await supervisor.send('grant.name-co-worker', naming)).toMatchObject({ problem: { kind: 'not-trained' } })
    const plan = {
      caseFileId: file,
      handoverId: randomUUID(),
      fromPostId: postId('medan', 'R01'),
      toPostId: postId('medan', 'R03'),
      firstDay: addDays(today(), 21),
      reason: 'rotation',
      shortReason: null
    }
    expect(await supervisor.send('handover.plan', plan)).toMatchObject({ problem: { kind: 'not-trained' } })
    const people = await shown<{ colleagues: { postId: string; trained: boolean }[] }>(
      supervisor,
      'case-file.read',
      { id: file },
      '/case-files/:id/people'
    )
    expect(Object.fromEntries(people.colleagues.map((one) => [one.postId, one.trained]))).toMatchObject({
      [postId('medan', 'R01')]: true,
      [postId('medan', 'R03')]: false
    })
  })

  it('G-17 where nobody else is trained the child is not left waiting: she is chosen, it is kept, and the supervisor is asked to train her', async () => {
    await untrain('R01-2')
    expect(await assign('R03')).toMatchObject({ outcome: 'accepted' })
    expect(await world.asOwner('select part, trained, missing from casework.chosen_despite where case_file_id = $1', [file])).toEqual([
      { part: 'case-worker', trained: false, missing: [] }
    ])
    expect(await duties(supervisor)).toContainEqual(expect.objectContaining({ kind: 'train-tpks', about: 'Togar Ombak' }))
    expect(await assign('R01')).toMatchObject({ outcome: 'accepted' })
    expect((await duties(supervisor)).map(({ kind }) => kind)).not.toContain('train-tpks')
  })

  it('G-12 art. 26(4) whom the child did not wish for is chosen for a reason that is kept', async () => {
    await companion.send('training.record-qualification', paper())
    await world.asOwner(
      "update agency.qualification set answer = 'confirmed', answered_at = now() where account_id = $1 and answer is null",
      [companion.accountId]
    )
    await world.asOwner(
      `insert into casework.worker_wish (id, case_file_id, asked_at, due_on, way, concerned_posts, concerned_accounts, wished_sex, flags)
       values ($1, $2, now(), $3, 'slip', '{}', '{}', 'P', '{}')`,
      [randomUUID(), file, addDays(today(), 7)]
    )
    expect(await assign('R03')).toMatchObject({ problem: { kind: 'does-not-match', missing: ['sex'] } })
    expect(await assign('R03', 'child-agrees')).toMatchObject({ outcome: 'accepted' })
    expect(
      await world.asOwner('select missing, reason from casework.chosen_despite where case_file_id = $1 and reason is not null', [file])
    ).toEqual([{ missing: ['sex'], reason: 'child-agrees' }])
    // what the child wished is not told to whoever accompanies
    const people = await shown<{ colleagues: { missing: string[] }[]; chosen: object[] }>(
      companion,
      'case-file.read',
      { id: file },
      '/case-files/:id/people'
    )
    expect(people.colleagues.flatMap(({ missing }) => missing)).toEqual([])
    expect(people.chosen).toEqual([])
    const guided = await shown<{ chosen: { reason: string | null }[] }>(
      supervisor,
      'case-file.read',
      { id: file },
      '/case-files/:id/people'
    )
    // chosen at one moment of the test's clock, in either order
    expect(new Set(guided.chosen.map(({ reason }) => reason))).toEqual(new Set(['child-agrees', null]))
  })

  it('S152 D19 a certificate of the organiser counts as training for two years, and the attendee gives herself none', async () => {
    await untrain('R03')
    const courseId = randomUUID()
    const terms = {
      modules: ['TM1', 'TM2', 'TM3', 'TM6'],
      heldOn: addDays(today(), -5),
      hours: 16,
      place: 'Balai kota',
      givenBy: 'Jejaring contoh'
    }
    const open = { courseId, organiserPostId: postId('medan', 'R04'), terms }
    expect(await companion.read('training.read-register', {})).toEqual({ outcome: 'denied' })
    expect(await stranger.send('training.open-course', open)).toMatchObject({ problem: { kind: 'not-your-post' } })
    expect(await head.send('training.open-course', open)).toMatchObject({ outcome: 'accepted' })
    const entry = (more: object) => ({
      attendanceId: randomUUID(),
      accountId: null,
      office: null,
      modules: terms.modules,
      score: 75,
      ...more
    })
    const hers = entry({ accountId: companion.accountId })
    const list = (entries: object[]) => ({ courseId, entries })
    expect(await head.send('training.record-attendance', list([entry({ accountId: head.accountId })]))).toMatchObject({
      problem: { kind: 'own-attendance' }
    })
    const outside = entry({ office: 'Forum contoh' })
    expect(await head.send('training.record-attendance', list([hers, outside]))).toMatchObject({ outcome: 'accepted' })
    expect(await supervisor.send('training.issue-certificate', { attendanceId: hers.attendanceId, number: 'S-1' })).toMatchObject({
      outcome: 'refused'
    })
    expect(await head.send('training.issue-certificate', { attendanceId: hers.attendanceId, number: 'S/2026/1' })).toMatchObject({
      outcome: 'accepted'
    })
    const own = await shown<Colleague>(companion, 'training.read-own')
    expect(own.certificates).toEqual([expect.objectContaining({ countsAsTpks: true, number: 'S/2026/1' })])
    type Courses = { courses: { id: string; attendance: { accountId: string | null; office: string | null }[] }[] }
    const mine = await shown<Courses>(companion, 'training.read-courses')
    expect(mine.courses.find(({ id }) => id === courseId)?.attendance.map((one) => one.accountId)).toEqual([companion.accountId])
    const whole = await shown<Courses>(head, 'training.read-courses')
    expect(whole.courses.find(({ id }) => id === courseId)?.attendance.map(({ office }) => office)).toContain('Forum contoh')
    expect((await shown<Courses>(stranger, 'training.read-courses')).courses).toEqual([])
    const people = await shown<{ colleagues: { postId: string; trained: boolean }[] }>(
      supervisor,
      'case-file.read',
      { id: file },
      '/case-files/:id/people'
    )
    expect(people.colleagues.find((one) => one.postId === postId('medan', 'R03'))?.trained).toBe(true)
  })

  it('STR whoever’s registration ends within ninety days is reminded, until she put down the next one', async () => {
    const holder = await world.signIn('batam', 'R01')
    expect((await duties(holder)).map(({ kind }) => kind)).toEqual(['renew-str'])
    await holder.send('training.record-qualification', paper({ proof: 'QF1', number: 'STR 44', issuedOn: today() }))
    expect(await duties(holder)).toEqual([])
  })
})
