/** A living and work on both engines: money never reaches closed hands, the law is asked by age, an office keeps its own codes and sees no more, nothing stands open. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Day } from '#domain/kernel/date.ts'
import { conditions } from '#domain/livelihood/lawful-work.ts'
import { postId } from '#server/demo/network.ts'
import { consentOn } from '#test/support/child.ts'
import { done as sent } from '#test/support/done.ts'
import { type Granting, openGranting } from '#test/support/granting.ts'
import { careTryOf, familyStatusOf } from '#test/support/return-inputs.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

interface Shown {
  readonly family: { status: string | null; carer: string | null; declined: string[]; unsafe: string[] }
  readonly plan: { goal: string; lead: string; version: number } | null
  readonly reviews: { going: string; statement: string | null }[]
  readonly steps: { holder: string; end: string | null }[]
  readonly funds: { receiver: string; planned: number; received: number; version: number }[]
  readonly sessions: { agreement: string | null; safeguard: string; statement: string | null }[]
  readonly activities: { place: string; sentence: string; stage: string; law: string; since: string | null; looks: { month: number }[] }[]
  readonly savings: { bank: string | null; version: number } | null
  readonly aids: { aid: string; amount: number | null; post: string }[]
}
const heard = { statement: 'Aku mau begitu saja.', missingReason: null }

describe.each(['pglite', 'postgres'] as const)('a living and work on %s', (engine) => {
  let world: World
  let granting: Granting
  let file: string
  let worker: Person
  let today: Day
  let office: Person
  beforeAll(async () => {
    world = await openWorld(engine)
    granting = await openGranting(world)
    ;({ file, worker, today } = granting)
    office = await world.signIn('medan', 'dinsos')
  })
  afterAll(() => world?.close())

  /** what is recorded later is newer, by a thousandth of a second */
  const done = (...of: Parameters<typeof sent>) => {
    world.at = new Date(Date.parse(world.at) + 1).toISOString()
    return sent(...of)
  }
  const read = async (who = worker) => ((await who.read('livelihood.read', { id: file })) as { value: Shown }).value
  const problemOf = async (name: string, input: object) =>
    ((await worker.send(name, input)) as { problem?: { kind: string } }).problem?.kind ?? 'ok'
  const fund = (over: object = {}) => ({
    caseFileId: file,
    fundId: randomUUID(),
    seenVersion: 0,
    aid: 'SV75',
    receiver: 'mother',
    isLoan: true,
    planned: 2_500_000,
    funding: 'FU-K',
    received: 0,
    receivedOn: null,
    ...over
  })
  const plan = (over: object = {}) => ({
    caseFileId: file,
    seenVersion: 0,
    needs: ['HN7'],
    income: 'IN2',
    lead: 'grandparents',
    goal: 'Warung Kenanga ramai.',
    reviewOn: addDays(today, 20),
    ...heard,
    ...over
  })
  const activity = (over: object = {}) => ({
    caseFileId: file,
    activityId: randomUUID(),
    kind: 'practice',
    trade: 'TR5',
    place: 'Bengkel Melati',
    mentor: 'Bapak Cempaka',
    sentence: 'Ia peserta praktik yang baru.',
    beginsOn: null,
    hoursDay: 4,
    hoursWeek: 20,
    pay: 0,
    hazards: [],
    conditions: conditions.codes,
    ...heard,
    ...over
  })
  const kinds = async () => {
    const { value } = (await worker.read('case-file.read-today', {})) as {
      value: { due: { kind: string; caseFileId: string | null; dueOn: string }[] }
    }
    return value.due.filter((one) => one.caseFileId === file).map(({ kind, dueOn }) => `${kind} ${dueOn}`)
  }

  it('C7 S70 a family that accepts is helped; once it refuses or is suspected no money, plan, account or talk goes to it', async () => {
    const given = fund()
    await done(worker, 'livelihood.keep-fund', given)
    await done(worker, 'livelihood.write-family-plan', plan())
    expect(await problemOf('livelihood.write-family-plan', plan())).toBe('changed-meanwhile')
    expect(await kinds()).toContain(`review-family ${addDays(today, 20)}`)
    await done(worker, 'episode.record-family-status', familyStatusOf(file, today, 'FS4'))
    // what was planned in time is not paid out into hands that closed
    const paid = { ...given, seenVersion: 1, received: 500_000, receivedOn: today }
    expect(await problemOf('livelihood.keep-fund', paid)).toBe('money-not-to-this-person')
    await done(worker, 'livelihood.keep-fund', { ...paid, receiver: 'grandparents' })
    expect((await read()).funds).toMatchObject([{ receiver: 'grandparents', received: 500_000, version: 2 }])
    await done(worker, 'episode.record-care-try', careTryOf(file, today, { withWhom: 'grandparents', way: 'CW1' }))
    expect((await read()).family).toMatchObject({ status: 'FS4', declined: ['grandparents'] })
    expect(await problemOf('livelihood.write-family-plan', plan({ seenVersion: 1 }))).toBe('money-not-to-this-person')
    await done(worker, 'episode.record-care-try', careTryOf(file, today, { withWhom: 'grandparents', way: 'CW1', outcome: 'accepted' }))
    expect((await read()).family.declined).toEqual([])

    const session = {
      caseFileId: file,
      sessionId: randomUUID(),
      about: 'care',
      mediator: 'uptd',
      partner: 'mother',
      result: 'agreed',
      agreement: 'Anak tidur di rumah Nenek Dahlia.',
      safeguard: 'Bertemu di ruang Anggrek.',
      onDay: today,
      ...heard
    }
    expect(await problemOf('livelihood.record-session', { ...session, agreement: 'Keluarga berdamai.' })).toBe('talk-about-offence')
    await done(worker, 'livelihood.record-session', session)
    await done(worker, 'episode.record-family-status', familyStatusOf(file, today, 'FS5'))
    expect(await problemOf('livelihood.record-session', { ...session, sessionId: randomUUID() })).toBe('not-with-this-person')
    const savings = { caseFileId: file, seenVersion: 0, state: 'open', bank: 'Bank Teratai', cosigner: 'mother', onDay: today }
    expect(await problemOf('livelihood.keep-savings', savings)).toBe('money-not-to-this-person')
    await done(worker, 'livelihood.keep-savings', { ...savings, cosigner: 'institution' })
    await done(worker, 'livelihood.review-family', {
      caseFileId: file,
      reviewId: randomUUID(),
      going: 'better',
      needs: [],
      onDay: today,
      nextOn: null,
      ...heard
    })
    expect((await kinds()).join()).not.toContain('review-family')
  })

  it('UU 13/2003 work is lawful by age and kept with its rule; the looks fall due, and a place that is not safe is left', async () => {
    expect(await problemOf('livelihood.plan-activity', activity({ kind: 'internship', pay: 900_000 }))).toBe('too-young-for-this')
    expect(await problemOf('livelihood.plan-activity', activity({ hazards: ['HZ1'] }))).toBe('hazardous-under-eighteen')
    expect(await problemOf('livelihood.plan-activity', activity({ sentence: 'Ia korban.' }))).toBe('sentence-tells-why')
    const planned = activity()
    await done(worker, 'livelihood.plan-activity', planned)
    const move = (stage: string, onDay: string, reason: string | null = null) =>
      done(worker, 'livelihood.move-activity', {
        caseFileId: file,
        activityId: planned.activityId,
        moveId: randomUUID(),
        stage,
        reason,
        onDay
      })
    const began = addDays(today, -40)
    // two stages of one day keep their order
    await move('registered', began)
    await move('running', began)
    expect((await read()).activities).toMatchObject([{ stage: 'running', since: began, law: 'LW2', looks: [] }])
    expect((await kinds()).filter((kind) => kind.startsWith('check-work'))).toHaveLength(1)
    await done(worker, 'livelihood.record-look', {
      caseFileId: file,
      activityId: planned.activityId,
      lookId: randomUUID(),
      month: 1,
      finding: 'unsafe',
      agreement: 'broken',
      feeling: '0',
      missingReason: null,
      onDay: today
    })
    const asked = (await kinds()).join()
    expect(asked).toContain('leave-unsafe-work')
    expect(asked).not.toContain(`check-work ${today}`)
    await move('stopped', today, 'SR2')
    expect((await kinds()).join()).not.toContain('leave-unsafe-work')
  })

  it('B3 a social affairs office that accepted tells what it gave, reads back only that, and reaches nothing else', async () => {
    const mine = { caseFileId: file, reportId: randomUUID(), aid: 'SV76', answer: 'given', amount: 600_000, onDay: today }
    expect(await office.send('livelihood.report-aid', mine)).toEqual({ outcome: 'denied' })
    const consent = consentOn(file, today, { purpose: 'CS03', recipient: 'Dinas Sosial contoh' })
    await done(worker, 'case-file.record-consent', consent)
    const given = granting.offer({
      postId: postId('medan', 'dinsos'),
      kind: 'referral',
      compartments: ['K2'],
      days: 30,
      consentId: consent.consentId
    })
    await done(worker, 'grant.offer-grant', given)
    expect(await office.send('livelihood.report-aid', mine), 'asked, not yet accepted').toEqual({ outcome: 'denied' })
    await done(office, 'grant.accept-grant', { caseFileId: file, grantId: given.grantId })
    await done(office, 'livelihood.report-aid', mine)
    expect(await office.read('livelihood.read-own', { id: file })).toEqual({
      outcome: 'shown',
      value: { isMine: true, reports: [{ id: mine.reportId, aid: 'SV76', answer: 'given', amount: 600_000, onDay: today }] }
    })
    expect(await office.read('livelihood.read', { id: file })).toEqual({ outcome: 'denied' })
    const closedTables = [
      'family_plan',
      'family_review',
      'family_step',
      'family_fund',
      'care_session',
      'skill_activity',
      'skill_move',
      'child_savings'
    ]
    for (const table of closedTables) expect(await granting.rowsOf(office, `select 1 from casework.${table}`), table).toBe(0)
    expect((await read()).aids).toMatchObject([{ aid: 'SV76', amount: 600_000 }])
    await done(worker, 'grant.end-grant', { caseFileId: file, grantId: given.grantId })
    expect(await office.read('livelihood.read-own', { id: file })).toEqual({ outcome: 'denied' })
    expect(await granting.rowsOf(office, 'select 1 from casework.aid_report')).toBe(0)
  })

  it('what is told stands sealed, and is read back whole', async () => {
    const step = { caseFileId: file, stepId: randomUUID(), step: 'FE4', holder: 'Nenek Dahlia', dueOn: addDays(today, 2) }
    await done(worker, 'livelihood.add-step', step)
    expect(await kinds()).toContain(`do-family-step ${step.dueOn}`)
    await done(worker, 'livelihood.settle-step', { caseFileId: file, stepId: step.stepId, end: 'done', onDay: today })
    expect(await read()).toMatchObject({
      plan: { goal: 'Warung Kenanga ramai.' },
      reviews: [{ going: 'better', statement: heard.statement }],
      steps: [{ holder: 'Nenek Dahlia', end: 'done' }],
      sessions: [{ agreement: 'Anak tidur di rumah Nenek Dahlia.', safeguard: 'Bertemu di ruang Anggrek.' }],
      activities: [{ place: 'Bengkel Melati', stage: 'stopped' }],
      savings: { bank: 'Bank Teratai' }
    })
    const tables = ['family_plan', 'family_review', 'family_step', 'care_session', 'skill_activity', 'child_savings']
    const rows = await Promise.all(tables.map((table) => world.asOwner(`select * from casework.${table}`)))
    for (const words of ['Kenanga', 'Dahlia', 'Anggrek', 'Melati', 'Cempaka', 'Teratai', 'praktik yang baru', heard.statement])
      expect(JSON.stringify(rows)).not.toContain(words)
  })
})
