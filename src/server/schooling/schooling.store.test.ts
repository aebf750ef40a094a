/** Learning again on both engines: the wish starts ST13, a contact needs CS10 and ends it, a school keeps its own codes and sees no more, names stay in K9. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Day } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { consentOn } from '#test/support/child.ts'
import { done as sent } from '#test/support/done.ts'
import { type Granting, openGranting } from '#test/support/granting.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

interface Shown {
  readonly standings: { status: string; wish: string; statement: string | null; barriers: string[] }[]
  readonly plan: { sentence: string; welcomedBy: string } | null
  readonly seesNames: boolean
  readonly name: { school: string; grade: string | null } | null
  readonly contacts: { id: string; school: string | null; post: string | null; safeguard: string }[]
  readonly responses: { answer: string; reason: string | null; post: string | null }[]
  readonly steps: { id: string; holder: string; end: string | null }[]
  readonly costs: { id: string; planned: number; received: number; version: number }[]
  readonly attendances: { attendance: string; month: number | null; post: string | null }[]
  readonly waitsUntil: string | null
  readonly consents: { id: string }[]
}

describe.each(['pglite', 'postgres'] as const)('learning again on %s', (engine) => {
  let world: World
  let granting: Granting
  let file: string
  let worker: Person
  let today: Day
  let school: Person
  let consentId = ''
  beforeAll(async () => {
    world = await openWorld(engine)
    granting = await openGranting(world)
    ;({ file, worker, today } = granting)
    school = await world.signIn('medan', 'sekolah')
  })
  afterAll(() => world?.close())

  /** what is recorded later is newer, by a thousandth of a second */
  const done = (...of: Parameters<typeof sent>) => {
    world.at = new Date(Date.parse(world.at) + 1).toISOString()
    return sent(...of)
  }
  const read = async (who = worker) => ((await who.read('schooling.read', { id: file })) as { value: Shown }).value
  const standing = (over: object = {}) => ({
    caseFileId: file,
    standingId: randomUUID(),
    status: 'ED4',
    barriers: ['BA1', 'BA6'],
    wish: 'wants',
    statement: 'Aku mau sekolah yang dekat rumah.',
    missingReason: null,
    onDay: today,
    ...over
  })
  const contact = (over: object = {}) => ({
    caseFileId: file,
    contactId: randomUUID(),
    place: 'school',
    postId: null,
    school: 'SMP Contoh Melati',
    way: 'visit',
    onDay: today,
    safeguard: 'Hanya nama dan kelas yang disebut.',
    basis: 'consent',
    basisId: consentId,
    ...over
  })
  const kinds = async (who = worker) => {
    const { value } = (await who.read('case-file.read-today', {})) as {
      value: { due: { kind: string; caseFileId: string | null; dueOn: string }[] }
    }
    return value.due.filter((one) => one.caseFileId === file).map(({ kind, dueOn }) => `${kind} ${dueOn}`)
  }
  const tables = async () =>
    (
      await Promise.all(
        ['standing', 'plan', 'contact', 'response', 'step', 'cost', 'attendance', 'name', 'contact_name'].map((name) =>
          world.asOwner<{ row: string }>(`select t::text as row from casework.school_${name} t where case_file_id = $1`, [file])
        )
      )
    )
      .flat()
      .map(({ row }) => row)
      .join('\n')

  it('ST13 the child’s wish starts fourteen days, and the clock stands until a school is spoken to', async () => {
    await done(worker, 'schooling.record-standing', standing({ wish: 'later' }))
    expect((await read()).waitsUntil).toBeNull()
    await done(granting.companion, 'schooling.record-standing', standing()).catch(() =>
      done(worker, 'schooling.record-standing', standing())
    )
    const { waitsUntil, standings } = await read()
    expect(Date.parse(waitsUntil ?? '')).toBe(Date.parse(world.at) + 14 * 86_400_000)
    expect(standings[0]).toMatchObject({ wish: 'wants', barriers: ['BA1', 'BA6'], statement: 'Aku mau sekolah yang dekat rumah.' })
  })

  it('G-07 D14 no contact without CS10; with it the clock stops, and what was withdrawn carries no further contact', async () => {
    expect(await worker.send('schooling.contact-school', contact({ basisId: randomUUID() }))).toMatchObject({
      problem: { kind: 'school-consent-needed' }
    })
    const cs10 = consentOn(file, today, { purpose: 'CS10' })
    consentId = cs10.consentId
    await done(worker, 'case-file.record-consent', cs10)
    expect((await read()).consents.map(({ id }) => id)).toEqual([consentId])
    expect(await worker.send('schooling.contact-school', contact({ safeguard: '' }))).toMatchObject({
      problem: { kind: 'safeguard-needed' }
    })
    const first = contact()
    await done(worker, 'schooling.contact-school', first)
    expect((await read()).waitsUntil).toBeNull()
    expect(await worker.send('schooling.contact-school', contact({ postId: postId('medan', 'polisi') }))).toMatchObject({
      problem: { kind: 'not-a-school' }
    })
    const answer = {
      caseFileId: file,
      responseId: randomUUID(),
      contactId: first.contactId,
      answer: 'refuses',
      reason: 'SA9',
      onDay: today
    }
    await done(worker, 'schooling.record-response', answer)
    expect(await kinds()).toContain(`school-refused ${addDays(today, 3)}`)
    await done(worker, 'schooling.contact-school', contact({ place: 'office', postId: postId('medan', 'dikbud'), school: null }))
    expect((await kinds()).join()).not.toContain('school-refused')
    await done(worker, 'case-file.withdraw-consent', { caseFileId: file, consentId, by: 'CHILD', withdrawnOn: today })
    expect(await worker.send('schooling.contact-school', contact())).toMatchObject({ problem: { kind: 'school-consent-needed' } })
  })

  it('B3 the plan says one sentence that does not tell why; names are for who reads K9; nothing of it stands open in a table', async () => {
    const plan = {
      caseFileId: file,
      seenVersion: 0,
      route: 'formal',
      beginsOn: addDays(today, 7),
      isSecret: true,
      welcomedBy: 'Ibu Cempaka, wali kelas',
      sentence: 'Ia murid pindahan dan ingin belajar tenang.',
      statement: 'Begitu saja.',
      missingReason: null
    }
    expect(await worker.send('schooling.write-return-plan', { ...plan, sentence: 'Ia korban.' })).toMatchObject({
      problem: { kind: 'sentence-tells-why', words: ['korban'] }
    })
    await done(worker, 'schooling.write-return-plan', plan)
    expect(await worker.send('schooling.write-return-plan', plan)).toMatchObject({
      problem: { kind: 'changed-meanwhile' }
    })
    await done(worker, 'schooling.name-school', { caseFileId: file, seenVersion: 0, school: 'SMP Contoh Kenanga', grade: 'VIII' })
    expect(await read()).toMatchObject({
      plan: { sentence: plan.sentence, welcomedBy: plan.welcomedBy },
      seesNames: true,
      name: { school: 'SMP Contoh Kenanga', grade: 'VIII' }
    })
    expect((await read(granting.supervisor)).name?.school).toBe('SMP Contoh Kenanga')
    const head = await read(await world.signIn('medan', 'R04'))
    expect([head.seesNames, head.name, head.contacts.map((one) => one.school)]).toEqual([false, null, [null, null]])
    expect(head.plan?.sentence).toBe(plan.sentence)
    const stored = await tables()
    for (const words of ['Melati', 'Kenanga', 'Cempaka', 'murid pindahan', 'dekat rumah', 'VIII', 'nama dan kelas'])
      expect(stored).not.toContain(words)
  })

  it('a school that accepted keeps its own codes, reads back only those, and reaches nothing else of the track', async () => {
    const mine = { caseFileId: file, responseId: randomUUID(), answer: 'accepts', reason: null, onDay: today }
    expect(await school.send('schooling.answer-as-school', mine)).toEqual({ outcome: 'denied' })
    const consent = consentOn(file, today, { purpose: 'CS10' })
    await done(worker, 'case-file.record-consent', consent)
    const given = granting.offer({
      postId: postId('medan', 'sekolah'),
      kind: 'referral',
      compartments: ['K2'],
      days: 30,
      consentId: consent.consentId
    })
    await done(worker, 'grant.offer-grant', given)
    expect(await school.send('schooling.answer-as-school', mine), 'asked, not yet accepted').toEqual({ outcome: 'denied' })
    await done(school, 'grant.accept-grant', { caseFileId: file, grantId: given.grantId })
    expect(await school.send('schooling.answer-as-school', { ...mine, reason: 'SA5' })).toMatchObject({
      problem: { kind: 'answer-reason-needed' }
    })
    await done(school, 'schooling.answer-as-school', mine)
    await done(school, 'schooling.report-attendance', { caseFileId: file, attendanceId: randomUUID(), attendance: 'present', onDay: today })
    expect(await school.read('schooling.read-own', { id: file })).toEqual({
      outcome: 'shown',
      value: {
        postId: postId('medan', 'sekolah'),
        isOffice: false,
        responses: [{ id: mine.responseId, answer: 'accepts', reason: null, onDay: today }],
        attendances: [{ id: expect.any(String), attendance: 'present', onDay: today }]
      }
    })
    expect(await school.read('schooling.read', { id: file })).toEqual({ outcome: 'denied' })
    for (const table of ['standing', 'plan', 'contact', 'step', 'cost', 'name', 'contact_name'])
      expect(await granting.rowsOf(school, `select 1 from casework.school_${table}`), table).toBe(0)
    expect(await granting.rowsOf(school, 'select 1 from casework.school_response')).toBe(1)
    const shown = await read()
    expect(shown.responses.find(({ post }) => post)).toMatchObject({
      answer: 'accepts',
      post: expect.stringContaining('Guru bimbingan konseling')
    })
    expect(shown.attendances[0]).toMatchObject({ attendance: 'present', month: null })
    // who stands on the file with another duty has no part here
    const psychologist = granting.offer({ postId: postId('medan', 'psikolog') })
    await done(worker, 'grant.offer-grant', psychologist)
    await done(granting.psychologist, 'grant.accept-grant', { caseFileId: file, grantId: psychologist.grantId })
    expect(await granting.psychologist.send('schooling.answer-as-school', { ...mine, responseId: randomUUID() })).toMatchObject({
      problem: { kind: 'not-your-part' }
    })
    await done(worker, 'grant.end-grant', { caseFileId: file, grantId: given.grantId })
    expect(await school.read('schooling.read-own', { id: file })).toEqual({ outcome: 'denied' })
    expect(await granting.rowsOf(school, 'select 1 from casework.school_response')).toBe(0)
  })

  it('ST13 steps, costs and the looks at one and three months are asked for and kept', async () => {
    const step = { caseFileId: file, stepId: randomUUID(), step: 'AS4', holder: 'Wali kelas', dueOn: addDays(today, 2) }
    await done(worker, 'schooling.add-step', step)
    expect(await kinds()).toContain(`do-school-step ${step.dueOn}`)
    await done(worker, 'schooling.settle-step', { caseFileId: file, stepId: step.stepId, end: 'done', onDay: today })
    expect(
      await worker.send('schooling.settle-step', { caseFileId: file, stepId: step.stepId, end: 'dropped', onDay: today })
    ).toMatchObject({ problem: { kind: 'step-not-open' } })
    const cost = { caseFileId: file, costId: randomUUID(), line: 'CO2', planned: 350_000, funding: 'FU-L', received: 0, receivedOn: null }
    await done(worker, 'schooling.keep-cost', { ...cost, seenVersion: 0 })
    await done(worker, 'schooling.keep-cost', { ...cost, seenVersion: 1, received: 200_000, receivedOn: today })
    expect((await read()).costs).toMatchObject([{ planned: 350_000, received: 200_000, version: 2 }])
    const began = addDays(today, -40)
    const look = (over: object = {}) => ({
      caseFileId: file,
      attendanceId: randomUUID(),
      month: 1,
      attendance: 'present',
      feeling: '2',
      missingReason: null,
      onDay: today,
      ...over
    })
    expect(await worker.send('schooling.record-attendance', look())).toMatchObject({ problem: { kind: 'not-learning' } })
    await world.asOwner('update casework.school_standing set on_day = on_day - 60 where case_file_id = $1', [file])
    await done(worker, 'schooling.record-standing', standing({ status: 'ED1', barriers: [], wish: 'stays', onDay: began }))
    expect((await kinds()).filter((kind) => kind.startsWith('check-attendance'))).toHaveLength(1)
    await done(worker, 'schooling.record-attendance', look())
    expect((await kinds()).join()).not.toContain('check-attendance')
  })
})
