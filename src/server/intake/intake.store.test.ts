/** Reports on both engines: recorded once, sealed at rest, not there for another agency. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postId, unitId } from '#server/demo/network.ts'
import { done } from '#test/support/done.ts'
import { fileFrom, openReportDesk, type ReportDesk, toldReport } from '#test/support/report-desk.ts'
import { openWorld, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('reports on %s', (engine) => {
  let world: World
  let desk: ReportDesk

  beforeAll(async () => {
    world = await openWorld(engine)
    desk = await openReportDesk(world)
  })
  afterAll(() => world?.close())

  it('S12 S14 S28 S30 S93 S166 records what was told once, however often it is sent, and shows it to the unit', async () => {
    const { officer, worker } = desk
    const id = randomUUID()
    const commandId = randomUUID()
    for (let time = 0; time < 2; time++)
      expect(await officer.send('intake.record-report', toldReport(id), commandId)).toEqual({ outcome: 'accepted', answer: {} })
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
    const { officer, recorded } = desk
    const id = randomUUID()
    expect(await officer.send('intake.record-report', toldReport(id, { note: 'anak ini mau sama mau' }))).toMatchObject({
      outcome: 'malformed',
      faults: [{ path: 'note' }]
    })
    const kept = await recorded()
    const [row] = await world.asOwner<{ row: string }>('select to_jsonb(r)::text as row from casework.report r where id = $1', [kept])
    expect(row?.row).not.toMatch(/Melur|0812|kakak|tugas kelompok|absen/)
  })

  it('is not there for another agency, nor for another area', async () => {
    const { officer, triaged } = desk
    const id = await triaged()
    for (const stranger of [await world.signIn('medan', 'lsm'), await world.signIn('batam', 'R01')]) {
      expect(await stranger.read('intake.read-report', { id }, '/reports/:id')).toEqual({ outcome: 'denied' })
      expect(await stranger.read('intake.read-report', { id: randomUUID() }, '/reports/:id')).toEqual({ outcome: 'denied' })
      expect(
        await stranger.send('intake.triage-report', { reportId: id, seenVersion: 2, dangerSigns: [], childSafeNow: true, risk: 'RK2' })
      ).toEqual({ outcome: 'denied' })
      expect(await stranger.send('case-file.open-case-file', fileFrom(id))).toEqual({ outcome: 'denied' })
      const list = await stranger.read('intake.list-reports', {}, '/reports')
      expect((list as { value: { text: string } }).value.text).not.toContain(id)
      const workers = (await stranger.read('intake.list-reports', {}, '/unit-workers')) as { value: { unitId: string }[] }
      expect(workers.value.map((one) => one.unitId)).not.toContain(unitId('medan'))
    }
    expect(await officer.send('intake.record-report', toldReport(randomUUID(), { takenByPostId: postId('batam', 'R01') }))).toMatchObject({
      problem: { kind: 'not-your-post' }
    })
    expect(await officer.send('intake.record-report', toldReport(randomUUID(), { incidentRegion: '99.99' }))).toMatchObject({
      problem: { kind: 'region-unknown' }
    })
  })

  it('tells every open report at once, and settled ones page by page to the first of all', async () => {
    const { officer, recorded, triaged } = desk
    const open = await recorded()
    const settled = await triaged()
    await done(officer, 'intake.close-outside-scope', { reportId: settled, seenVersion: 2, reason: 'OS2' })
    await world.asOwner(`insert into casework.report select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),
        'state', 'outside-scope', 'received_at', r.received_at - n * interval '1 hour'))).* from casework.report r, generate_series(1, 230) n where r.id = '${settled}'`)
    const page = async (parameters: object) =>
      JSON.parse(((await officer.read('intake.list-reports', parameters, '/reports')) as { value: { text: string } }).value.text) as {
        id: string
        isOpen: boolean
        receivedAt: string
      }[]
    const first = await page({})
    expect(first.some((one) => one.id === open)).toBe(true)
    const seen = first.filter((one) => !one.isOpen)
    expect(seen).toHaveLength(100)
    for (let next = await page({ before: seen.at(-1)?.id }); next.length > 0; next = await page({ before: seen.at(-1)?.id })) {
      expect(
        next.some((one) => one.isOpen),
        'open ones are told once'
      ).toBe(false)
      seen.push(...next)
    }
    const order = await world.asOwner<{ id: string }>(
      `select id from casework.report where unit_id = $1 and state in ('outside-scope', 'joined', 'opened') or state = 'referred-out' and receiver_confirmed_at is not null
       order by received_at desc, id`,
      [unitId('medan')]
    )
    expect(seen.map((one) => one.id)).toEqual(order.map((one) => one.id))
  })
})
