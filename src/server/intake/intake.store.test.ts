/** Reports on both engines: recorded once, triaged, settled; not there for another agency; sealed at rest. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postId, unitId } from '#server/demo/network.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

const report = (id: string, over: object = {}) => ({
  reportId: id,
  takenByPostId: postId('medan', 'R03'),
  receivedAt: new Date(Date.now() - 60_000).toISOString(),
  source: 'SR05',
  channel: 'CH02',
  age: 15,
  sex: 'P',
  residenceRegion: '12.71',
  incidentRegion: '12.71',
  forms: ['EX02', 'EX06'],
  primaryForm: 'EX02',
  setting: 'PL-C1',
  overtness: 'OV2',
  recruitment: 'RC4',
  benefit: 'YES',
  benefitReceivers: ['BR3'],
  reporterName: 'Bu Melur',
  contactChannel: 'SC3',
  contactNumber: '0812 0000 0001',
  contactReaders: 'kakak',
  contactWindows: ['TW4'],
  contactCodeWord: 'tugas kelompok',
  note: 'Guru melihat anak sering absen dan cemas.',
  ...over
})

describe.each(['pglite', 'postgres'] as const)('reports on %s', (engine) => {
  let world: World
  let officer: Person
  let worker: Person
  beforeAll(async () => {
    world = await openWorld(engine)
    officer = await world.signIn('medan', 'R03')
    worker = await world.signIn('medan', 'R01')
  })
  afterAll(() => world?.close())

  const recorded = async (over: object = {}): Promise<string> => {
    const id = randomUUID()
    expect(await officer.send('intake.record-report', report(id, over))).toEqual({ outcome: 'accepted', answer: {} })
    return id
  }
  const triaged = async (over: object = {}, found: object = {}): Promise<string> => {
    const id = await recorded(over)
    expect(
      await officer.send('intake.triage-report', {
        reportId: id,
        seenVersion: 1,
        dangerSigns: [],
        childSafeNow: true,
        risk: 'RK2',
        ...found
      })
    ).toMatchObject({ outcome: 'accepted' })
    return id
  }
  const open = (id: string, over: object = {}) => ({
    reportId: id,
    seenVersion: 2,
    caseFileId: randomUUID(),
    childId: randomUUID(),
    episodeId: randomUUID(),
    workerPostId: postId('medan', 'R01'),
    supervisorPostId: postId('medan', 'R02'),
    sex: 'P',
    age: 15,
    ageBand: null,
    ...over
  })

  it('S12 S14 S28 S30 S93 S166 records what was told once, however often it is sent, and shows it to the unit', async () => {
    const id = randomUUID()
    const commandId = randomUUID()
    for (let time = 0; time < 2; time++)
      expect(await officer.send('intake.record-report', report(id), commandId)).toEqual({ outcome: 'accepted', answer: {} })
    const [count] = await world.asOwner<{ n: string }>('select count(*)::text as n from casework.report where id = $1', [id])
    expect(count?.n).toBe('1')
    const shown = await worker.read('intake.read-report', { id }, '/reports/:id')
    expect(shown).toMatchObject({
      outcome: 'shown',
      value: {
        id,
        state: 'received',
        version: 1,
        forms: ['EX02', 'EX06'],
        primaryForm: 'EX02',
        recruitment: 'RC4',
        overtness: 'OV2',
        benefit: 'YES',
        ageBand: '15-17',
        reporterName: 'Bu Melur',
        contactNumber: '0812 0000 0001',
        contactCodeWord: 'tugas kelompok',
        takenBy: 'Togar Ombak',
        standings: ['intake-officer'],
        note: 'Guru melihat anak sering absen dan cemas.',
        residence: { name: 'Kota Medan' },
        service: { code: '12.71' }
      }
    })
    const list = await worker.read('intake.list-reports', {}, '/reports')
    const listed = JSON.parse((list as { value: { text: string } }).value.text) as Record<string, unknown>[]
    expect(listed.find((one) => one.id === id)).toMatchObject({ state: 'received', isOpen: true, source: 'SR05', caseFile: null })
    expect(JSON.stringify(listed)).not.toMatch(/EX0|Melur|0812/)
  })

  it('S168 refuses words that blame a child, and keeps the rest sealed', async () => {
    const id = randomUUID()
    expect(await officer.send('intake.record-report', report(id, { note: 'anak ini mau sama mau' }))).toMatchObject({
      outcome: 'malformed',
      faults: [{ path: 'note' }]
    })
    const kept = await recorded()
    const [row] = await world.asOwner<{ row: string }>('select to_jsonb(r)::text as row from casework.report r where id = $1', [kept])
    expect(row?.row).not.toMatch(/Melur|0812|kakak|tugas kelompok|absen/)
  })

  it('is not there for another agency, nor for another area', async () => {
    const id = await triaged()
    for (const stranger of [await world.signIn('medan', 'lsm'), await world.signIn('batam', 'R01')]) {
      expect(await stranger.read('intake.read-report', { id }, '/reports/:id')).toEqual({ outcome: 'denied' })
      expect(await stranger.read('intake.read-report', { id: randomUUID() }, '/reports/:id')).toEqual({ outcome: 'denied' })
      expect(
        await stranger.send('intake.triage-report', { reportId: id, seenVersion: 2, dangerSigns: [], childSafeNow: true, risk: 'RK2' })
      ).toEqual({ outcome: 'denied' })
      expect(await stranger.send('case-file.open-case-file', open(id))).toEqual({ outcome: 'denied' })
      const list = await stranger.read('intake.list-reports', {}, '/reports')
      expect((list as { value: { text: string } }).value.text).not.toContain(id)
      const workers = (await stranger.read('intake.list-reports', {}, '/unit-workers')) as { value: { unitId: string }[] }
      expect(workers.value.map((one) => one.unitId)).not.toContain(unitId('medan'))
    }
    expect(await officer.send('intake.record-report', report(randomUUID(), { takenByPostId: postId('batam', 'R01') }))).toMatchObject({
      problem: { kind: 'not-your-post' }
    })
    expect(await officer.send('intake.record-report', report(randomUUID(), { incidentRegion: '99.99' }))).toMatchObject({
      problem: { kind: 'region-unknown' }
    })
  })

  it('S36 starts the clocks of the risk, and one of two people who saw the same version is second', async () => {
    const id = await recorded()
    const triage = { reportId: id, seenVersion: 1, dangerSigns: ['DS1'], childSafeNow: false, risk: 'RK3' }
    expect(await officer.send('intake.triage-report', { ...triage, risk: 'RK1' })).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'risk-below-danger' }
    })
    const sent = await Promise.all([officer.send('intake.triage-report', triage), worker.send('intake.triage-report', triage)])
    expect(sent.map((one) => one.outcome).sort()).toEqual(['accepted', 'refused'])
    expect(sent.find((one) => one.outcome === 'refused')).toMatchObject({
      problem: { kind: 'changed-meanwhile', current: { version: 2, risk: 'RK3' } }
    })
    const shown = (await worker.read('intake.read-report', { id }, '/reports/:id')) as { value: Record<string, string> }
    expect(Date.parse(shown.value.outreachDueAt ?? '') - Date.parse(shown.value.receivedAt ?? '')).toBe(24 * 3_600_000)
    expect(Date.parse(shown.value.policeDueAt ?? '') - Date.parse(shown.value.receivedAt ?? '')).toBe(72 * 3_600_000)
  })

  it('S118 opens a file with its owner from the report, once', async () => {
    const id = await triaged({}, { dangerSigns: ['DS2'], childSafeNow: false, risk: 'RK3' })
    const input = open(id)
    const commandId = randomUUID()
    const first = await officer.send('case-file.open-case-file', input, commandId)
    expect(first).toMatchObject({
      outcome: 'accepted',
      answer: { caseFileId: input.caseFileId, codeName: expect.stringMatching(/^[A-Z ]+$/) }
    })
    expect(await officer.send('case-file.open-case-file', input, commandId)).toEqual(first)
    expect(await officer.send('case-file.open-case-file', open(id, { seenVersion: 3 }))).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'report-settled' }
    })
    const file = await worker.read('case-file.read', { id: input.caseFileId }, '/case-files/:id')
    expect(file).toMatchObject({
      outcome: 'shown',
      value: { state: 'ST03', risk: 'RK3', ageBand: '15-17', serviceRegion: { code: '12.71' }, standings: ['case-worker'] }
    })
    expect(await worker.read('intake.read-report', { id }, '/reports/:id')).toMatchObject({
      value: { state: 'opened', caseFile: { id: input.caseFileId } }
    })
    // The companion took the report but does not stand to the file: she knows that it exists, and no more.
    expect(await officer.read('intake.read-report', { id }, '/reports/:id')).toMatchObject({
      value: { state: 'opened', caseFileId: input.caseFileId, caseFile: null }
    })
    expect(await officer.read('case-file.read', { id: input.caseFileId }, '/case-files/:id')).toEqual({ outcome: 'denied' })
  })

  it('joins only to a file the caller sees, and the file takes the higher risk', async () => {
    const opened = open(await triaged())
    await officer.send('case-file.open-case-file', opened)
    const id = await triaged({}, { dangerSigns: ['DS5'], risk: 'RK3' })
    const join = { reportId: id, seenVersion: 2, caseFileId: opened.caseFileId }
    expect(await officer.send('intake.join-report', join)).toMatchObject({ outcome: 'refused', problem: { kind: 'file-not-yours' } })
    expect(await officer.send('intake.join-report', { ...join, caseFileId: randomUUID() })).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'file-not-yours' }
    })
    expect(await worker.send('intake.join-report', join)).toMatchObject({ outcome: 'accepted' })
    expect(await worker.read('case-file.read', { id: opened.caseFileId }, '/case-files/:id')).toMatchObject({ value: { risk: 'RK3' } })
  })

  it('refers out warmly: it stays open until the receiver says yes', async () => {
    const id = await triaged()
    const refer = { reportId: id, seenVersion: 2, receiverKind: 'RV01', reason: 'RR1', receiverConfirmedAt: null }
    expect(await officer.send('intake.refer-report-out', refer)).toMatchObject({ outcome: 'accepted' })
    const listed = async () =>
      JSON.parse(((await officer.read('intake.list-reports', {}, '/reports')) as { value: { text: string } }).value.text) as {
        id: string
        isOpen: boolean
      }[]
    expect((await listed()).find((one) => one.id === id)?.isOpen).toBe(true)
    expect(await officer.send('intake.refer-report-out', { ...refer, seenVersion: 3, receiverConfirmedAt: world.at })).toMatchObject({
      outcome: 'accepted'
    })
    expect((await listed()).find((one) => one.id === id)?.isOpen).toBe(false)
    expect(await officer.send('intake.refer-report-out', { ...refer, seenVersion: 4 })).toMatchObject({
      problem: { kind: 'report-settled' }
    })
  })

  it('never closes a report in which danger was seen', async () => {
    const id = await triaged({}, { dangerSigns: ['DS4'], risk: 'RK3' })
    expect(await officer.send('intake.close-outside-scope', { reportId: id, seenVersion: 2, reason: 'OS2' })).toMatchObject({
      problem: { kind: 'danger-needs-receiver' }
    })
    const empty = await recorded({ note: null, reporterName: null })
    expect(await officer.send('intake.close-outside-scope', { reportId: empty, seenVersion: 1, reason: 'OS3' })).toMatchObject({
      outcome: 'accepted'
    })
  })

  it('SLA-18 gives nobody a twenty-sixth child', async () => {
    const [held] = await world.asOwner<{ n: number }>('select count(*)::integer as n from casework.case_file where worker_post_id = $1', [
      postId('medan', 'R01')
    ])
    for (let number = held?.n ?? 0; number < 25; number++) {
      const input = open(await triaged())
      expect(await officer.send('case-file.open-case-file', input)).toMatchObject({ outcome: 'accepted' })
    }
    const workers = (await officer.read('intake.list-reports', {}, '/unit-workers')) as {
      value: { id: string; caseload: number; holder: string }[]
    }
    expect(workers.value.find((one) => one.id === postId('medan', 'R01'))).toMatchObject({ caseload: 25, holder: 'Sari Rembulan' })
    const id = await triaged()
    expect(await officer.send('case-file.open-case-file', open(id))).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'caseload-full', caseload: 25, limit: 25 }
    })
    expect(await officer.send('case-file.open-case-file', open(id, { workerPostId: postId('medan', 'R03') }))).toMatchObject({
      outcome: 'accepted'
    })
    const names = await world.asOwner<{ code_name: string }>('select code_name from casework.case_file where unit_id = $1', [
      unitId('medan')
    ])
    expect(new Set(names.map((row) => row.code_name)).size).toBe(names.length)
  })

  it('another agency cannot ask how many children a worker carries', async () => {
    const stranger = await world.signIn('medan', 'lsm')
    const { hashOf } = await import('#server/pipeline/http.ts')
    await world.around.database.transaction(async (t) => {
      await t.query('select authn.begin_as($1)', [hashOf(stranger.token)])
      const [row] = await t.query<{ load: number | null }>('select casework.caseload($1) as load', [postId('medan', 'R01')])
      expect(row?.load).toBeNull()
      expect(await t.query('select id from casework.report')).toEqual([])
    })
  })
})
