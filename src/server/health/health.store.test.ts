/** Care on both engines: the course for the team, the own part for an institution, one code for whoever may know no more. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, addTime } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { consentOn } from '#test/support/child.ts'
import { done } from '#test/support/done.ts'
import { type Granting, openGranting } from '#test/support/granting.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

interface Shown {
  readonly isOpen: boolean
  readonly accompanies: boolean
  readonly agreed: { CS05: string | null; CS06: string | null }
  readonly appointments: {
    id: string
    service: string
    unitName: string | null
    institution: string | null
    status: string
    version: number
    windowUntil: string | null
    agreedBy: string | null
  }[]
  readonly summaries: { appointmentId: string; outcome: string; nextOn: string | null; told: boolean }[]
  readonly duties: { companion: string }[]
  readonly visums: { number: string; issuer: string }[]
}

describe.each(['pglite', 'postgres'] as const)('care on %s', (engine) => {
  let world: World
  let granting: Granting
  let file: string
  let worker: Person
  let companion: Person
  let clinic: Person
  let psychologist: Person

  beforeAll(async () => {
    world = await openWorld(engine)
    granting = await openGranting(world)
    ;({ file, worker, companion, psychologist } = granting)
    clinic = await world.signIn('medan', 'puskesmas')
    for (const [person, key] of [
      [clinic, 'puskesmas'],
      [psychologist, 'psikolog']
    ] as const) {
      const given = granting.offer({ postId: postId('medan', key), kind: 'referral', compartments: ['K2'], days: 30 })
      await done(worker, 'grant.offer-grant', given)
      await done(person, 'grant.accept-grant', { caseFileId: file, grantId: given.grantId })
    }
    await done(granting.supervisor, 'grant.name-co-worker', {
      caseFileId: file,
      grantId: randomUUID(),
      postId: postId('medan', 'R03'),
      days: 30,
      despite: 'child-agrees'
    })
  })
  afterAll(() => world?.close())

  const read = async (person: Person) =>
    ((await person.read('health.read', { id: file }, '/case-files/:id/health')) as { value: Shown }).value
  const appointment = (over: object = {}) => ({
    caseFileId: file,
    appointmentId: randomUUID(),
    service: 'SV24',
    postId: postId('medan', 'puskesmas'),
    institution: null,
    at: addTime(world.at, -1, 'minute'),
    along: 'AL1',
    wishedSex: 'P',
    interpreter: false,
    cannotWait: false,
    ...over
  })
  const plan = async (person: Person, over: object = {}) => {
    const input = appointment(over)
    await done(person, 'health.plan-appointment', input)
    return input.appointmentId
  }
  const settle = (person: Person, appointmentId: string, seenVersion: number, over: object = {}) =>
    person.send('health.settle-appointment', {
      caseFileId: file,
      appointmentId,
      seenVersion,
      to: 'attended',
      hindrance: null,
      at: null,
      wishMet: true,
      ...over
    })
  const clocks = () =>
    world.asOwner<{ subject_id: string; stopped: boolean; hours: number }>(
      `select subject_id, stopped_at is not null as stopped, (extract(epoch from due_at - started_at) / 3600)::int as hours
       from casework.running_clock where case_file_id = $1 and code = 'ST05'`,
      [file]
    )

  it('D14 an examination waits for the child’s answer; a best-interest assessment both signed stands in its place, a later refusal ends it', async () => {
    const exam = appointment({ service: 'SV21' })
    expect(await worker.send('health.plan-appointment', exam)).toMatchObject({ problem: { kind: 'agreement-needed', purpose: 'CS05' } })
    const assessment = {
      caseFileId: file,
      bestInterestId: randomUUID(),
      question: 'BQ3',
      options: ['BO2', 'BO3'],
      chosen: 'BO3',
      legalBasis: 'LB2',
      reasons: 'Anak memerlukan pemeriksaan dan belum dapat bertemu walinya.',
      childView: 'Aku mau, asal ditemani.',
      noViewReason: null,
      assessedOn: granting.today
    }
    await done(worker, 'case-file.record-best-interest', assessment)
    expect((await read(worker)).agreed.CS05).toBeNull()
    await done(granting.supervisor, 'case-file.sign-best-interest', { caseFileId: file, bestInterestId: assessment.bestInterestId })
    expect((await read(clinic)).agreed).toEqual({ CS05: 'best-interest', CS06: 'best-interest' })
    await done(worker, 'case-file.record-consent', consentOn(file, granting.today, { purpose: 'CS05' }))
    expect((await read(worker)).agreed.CS05).toBe('consent')
    expect(await worker.send('health.plan-appointment', exam)).toMatchObject({ outcome: 'accepted' })
    expect((await read(worker)).appointments).toMatchObject([{ service: 'SV21', agreedBy: 'consent', status: 'planned' }])
    const today = world.at
    world.at = addTime(today, 1, 'day')
    const refusal = { purpose: 'CS06', given: false, childAnswer: 'DECLINED' }
    await done(worker, 'case-file.record-consent', consentOn(file, addDays(granting.today, 1), refusal))
    expect((await read(worker)).agreed).toEqual({ CS05: 'consent', CS06: null })
    world.at = today
  })

  it('B3 an institution sees and keeps the appointments of its own post, and no other', async () => {
    const elsewhere = await plan(worker, { postId: null, institution: 'Rumah sakit contoh' })
    const own = await plan(clinic)
    expect((await read(worker)).appointments.map(({ id }) => id)).toEqual(expect.arrayContaining([elsewhere, own]))
    expect((await read(worker)).appointments.find(({ id }) => id === elsewhere)?.institution).toBe('Rumah sakit contoh')
    expect((await read(clinic)).appointments.map(({ id }) => id)).not.toContain(elsewhere)
    expect((await read(psychologist)).appointments).toEqual([])
    expect(await psychologist.send('health.plan-appointment', appointment())).toMatchObject({ problem: { kind: 'not-your-part' } })
    expect(await settle(psychologist, own, 1)).toMatchObject({ problem: { kind: 'appointment-not-there' } })
    expect(await settle(clinic, own, 1)).toMatchObject({ outcome: 'accepted' })
    expect(await settle(worker, own, 1)).toMatchObject({
      problem: { kind: 'changed-meanwhile', current: { status: 'attended', version: 2 } }
    })
    const [sealed] = await world.asOwner<{ institution: string }>('select institution from casework.care_appointment where id = $1', [
      elsewhere
    ])
    expect(sealed?.institution).not.toContain('contoh')
  })

  it('ST05 care that cannot wait runs against its window until the child was seen', async () => {
    const id = await plan(companion, { service: 'SV20', cannotWait: true, at: addTime(world.at, -1, 'hour') })
    expect(await clocks()).toEqual([{ subject_id: id, stopped: false, hours: 72 }])
    const { windowUntil } = (await read(clinic)).appointments.find((one) => one.id === id) ?? {}
    expect(Date.parse(windowUntil ?? '')).toBe(Date.parse(addTime(world.at, 72, 'hour')))
    const movedTo = addTime(world.at, 1, 'minute')
    expect(await settle(companion, id, 1, { to: 'moved', hindrance: 'HR5', at: movedTo })).toMatchObject({ outcome: 'accepted' })
    expect((await clocks())[0]?.stopped).toBe(false)
    world.at = movedTo
    expect(await settle(clinic, id, 2)).toMatchObject({ outcome: 'accepted' })
    expect((await clocks())[0]?.stopped).toBe(true)
  })

  it('B3 the team learns one code; a companion none of psychological care, and nobody reads the table', async () => {
    const health = await plan(clinic)
    const mind = await plan(psychologist, { service: 'SV32', postId: postId('medan', 'psikolog') })
    await settle(clinic, health, 1)
    await settle(psychologist, mind, 1)
    const summary = (appointmentId: string, over: object = {}) => ({
      caseFileId: file,
      appointmentId,
      summaryId: randomUUID(),
      outcome: 'OC2',
      nextOn: addDays(granting.today, 7),
      ...over
    })
    expect(await worker.send('health.summarise', summary(mind))).toMatchObject({ problem: { kind: 'institution-answers-itself' } })
    await done(clinic, 'health.summarise', summary(health))
    await done(psychologist, 'health.summarise', summary(mind, { outcome: 'OC4', nextOn: null }))
    const seen = async (person: Person) => new Set((await read(person)).summaries.map(({ appointmentId }) => appointmentId))
    expect(await seen(worker)).toEqual(new Set([health, mind]))
    expect(await seen(granting.supervisor)).toEqual(new Set([health, mind]))
    expect(await seen(companion)).toEqual(new Set([health]))
    expect(await seen(clinic)).toEqual(new Set([health]))
    expect(await seen(psychologist)).toEqual(new Set([mind]))
    for (const person of [worker, clinic])
      await expect(granting.rowsOf(person, 'select 1 from casework.care_summary')).rejects.toMatchObject({ code: '42501' })
  })

  it('B3 own notes are read by their own post alone, and sealed', async () => {
    const note = (key: string) => ({ caseFileId: file, noteId: randomUUID(), postId: postId('medan', key), text: 'Datang bersama ibunya.' })
    await done(psychologist, 'health.write-note', note('psikolog'))
    await done(clinic, 'health.write-note', note('puskesmas'))
    expect(await clinic.send('health.write-note', note('psikolog'))).toMatchObject({ problem: { kind: 'not-your-part' } })
    expect(await worker.send('health.write-note', note('psikolog'))).toEqual({ outcome: 'denied' })
    const notes = async (person: Person) => await person.read('health.read-notes', { id: file })
    expect(await notes(psychologist)).toMatchObject({ value: [{ role: 'R11', text: 'Datang bersama ibunya.' }] })
    expect(await notes(clinic)).toMatchObject({ value: [{ role: 'R10' }] })
    for (const person of [worker, companion, granting.supervisor]) {
      expect(await notes(person)).toEqual({ outcome: 'denied' })
      expect(await granting.rowsOf(person, 'select 1 from casework.care_note')).toBe(0)
    }
    const rows = await world.asOwner<{ text: string }>('select n::text as text from casework.care_note n')
    expect(rows.map(({ text }) => text).join()).not.toContain('ibunya')
  })

  it('G-09 a health worker puts down what was told and to whom; the team sees it and reports no second time', async () => {
    const duty = {
      caseFileId: file,
      dutyId: randomUUID(),
      postId: postId('medan', 'puskesmas'),
      companion: 'TC2',
      advised: 'RA3',
      police: 'PT2'
    }
    expect(await clinic.send('health.record-duty', { ...duty, police: 'PT1' })).toMatchObject({ problem: { kind: 'police-not-told' } })
    await done(clinic, 'health.record-duty', duty)
    expect((await read(worker)).duties).toMatchObject([{ companion: 'TC2', police: 'PT2' }])
    expect((await read(psychologist)).duties).toEqual([])
  })

  it('DC13 a visum is a number in the legal part: no institution of care reads it, no words pass', async () => {
    const visum = {
      caseFileId: file,
      visumId: randomUUID(),
      paper: 'VP2',
      number: 'ver/12/xi/2026',
      issuer: 'Rumah sakit contoh',
      issuedOn: granting.today
    }
    expect(await worker.send('health.record-visum', { ...visum, number: 'luka di lengan 2' })).toMatchObject({ outcome: 'malformed' })
    await done(worker, 'health.record-visum', visum)
    expect((await read(worker)).visums).toMatchObject([{ number: 'VER/12/XI/2026', issuer: 'Rumah sakit contoh' }])
    expect((await read(clinic)).visums).toEqual([])
    expect(await clinic.send('health.record-visum', { ...visum, visumId: randomUUID() })).toEqual({ outcome: 'denied' })
    const [row] = await world.asOwner<{ text: string }>('select v::text as text from casework.visum v')
    expect(row?.text).not.toMatch(/VER|contoh/)
  })

  it('G-11 when the grant is over, an institution sees nothing of it any more', async () => {
    await world.asOwner(
      "update casework.standing set until_at = now() where case_file_id = $1 and standing = 'recipient' and post_id = $2",
      [file, postId('medan', 'puskesmas')]
    )
    expect(await clinic.read('health.read', { id: file }, '/case-files/:id/health')).toEqual({ outcome: 'denied' })
    for (const table of ['care_appointment', 'care_note', 'care_duty'])
      expect(await granting.rowsOf(clinic, `select 1 from casework.${table}`), table).toBe(0)
  })
})
