/** The directory on both engines: who keeps which entry, what a search finds first, and what is missing where. */
import { dayOf } from '#domain/kernel/date.ts'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isOpen, type OpeningHours } from '#domain/directory/hours.ts'
import { demoId, postId, unitId } from '#server/demo/network.ts'
import { serviceTerms } from '#test/support/directory-examples.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('directory on %s', (engine) => {
  let world: World
  let head: Person
  let worker: Person
  let stranger: Person
  beforeAll(async () => {
    world = await openWorld(engine)
    head = await world.signIn('medan', 'R04')
    worker = await world.signIn('medan', 'R01')
    stranger = await world.signIn('batam', 'R01')
  })
  afterAll(() => world?.close())

  const today = () => dayOf(world.at)
  const record = async (by: Person, unit: string, change: object = {}) => {
    const serviceId = randomUUID()
    const outcome = await by.send('directory.record-service', { serviceId, unitId: unit, terms: serviceTerms(change), verifiedOn: today() })
    return { serviceId, outcome }
  }
  const kind = (outcome: { outcome: string; problem?: { kind: string } }) => outcome.problem?.kind ?? outcome.outcome
  const found = async (by: Person, asked: object) => {
    const read = await by.read('directory.search', asked)
    return (read as { value: { services: { id: string; distance: number; free: number | null; fits: boolean; why: string[] }[] } }).value
      .services
  }

  it('a unit keeps its own entries, whoever leads the area those of its region, and nobody another’s', async () => {
    const own = await record(worker, unitId('medan'))
    expect(kind(own.outcome)).toBe('accepted')
    expect(kind((await record(head, unitId('medan puskesmas'), { intakePostId: postId('medan', 'puskesmas') })).outcome)).toBe('accepted')
    expect(kind((await record(worker, unitId('medan puskesmas'))).outcome)).toBe('not-your-unit')
    expect(kind((await record(stranger, unitId('medan'))).outcome)).toBe('not-your-unit')
    const change = { serviceId: own.serviceId, seenVersion: 1, terms: serviceTerms({ name: 'Konseling baru (contoh)' }) }
    expect(kind(await stranger.send('directory.change-service', change))).toBe('not-your-unit')
    expect(kind(await worker.send('directory.change-service', change))).toBe('accepted')
    expect(await worker.send('directory.change-service', change)).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'changed-meanwhile', current: { version: 2, name: 'Konseling baru (contoh)' } }
    })
    // the same wall once more, under the application's own rights
    const stolen = await world.around.database.transaction(async (t) => {
      const { hashOf } = await import('#server/pipeline/http.ts')
      await t.query('select authn.begin_as($1)', [hashOf(stranger.token)])
      return t.query("update directory.service set name = 'x' where id = $1 returning id", [own.serviceId])
    })
    expect(stolen).toEqual([])
  })

  it('D10 a shelter has no place: neither in the program nor in the table', async () => {
    const shelter = { code: 'SV40', name: 'Penampungan sementara (contoh)', phone: null, confidential: true }
    const at = unitId('medan rumah-aman')
    expect(kind((await record(head, at, { ...shelter, confidential: false })).outcome)).toBe('shelter-is-confidential')
    expect(kind((await record(head, at, { ...shelter, phone: '061 555 0100' })).outcome)).toBe('place-of-confidential')
    expect(kind((await record(head, at, { ...shelter, address: 'Dekat pasar' })).outcome)).toBe('place-of-confidential')
    expect(kind((await record(head, at, { ...shelter, description: 'Masuk dari Jalan Melati 3.' })).outcome)).toBe('place-in-words')
    const { serviceId, outcome } = await record(head, at, shelter)
    expect(kind(outcome)).toBe('accepted')
    for (const column of ['phone', 'email', 'address'])
      await expect(world.asOwner(`update directory.service set ${column} = 'x' where id = $1`, [serviceId])).rejects.toMatchObject({
        code: '23514'
      })
    await expect(world.asOwner('update directory.service set confidential = false where id = $1', [serviceId])).rejects.toMatchObject({
      code: '23514'
    })
    expect(kind(await head.send('directory.set-vacancy', { serviceId, rooms: [{ kind: 'places', total: 2, free: 1 }] }))).toBe(
      'room-does-not-fit'
    )
    expect(kind(await head.send('directory.set-vacancy', { serviceId, rooms: [{ kind: 'girls', total: 2, free: 3 }] }))).toBe(
      'more-free-than-all'
    )
    expect(kind(await stranger.send('directory.set-vacancy', { serviceId, rooms: [{ kind: 'girls', total: 2, free: 1 }] }))).toBe(
      'not-your-unit'
    )
  })

  it('finds the fitting first, then the near, then room, then what was verified lately; what does not reach the child is not shown', async () => {
    const code = 'SV71'
    const near = await record(head, unitId('medan lbh'), { code })
    const full = await record(head, unitId('medan dinsos'), { code })
    const roomy = await record(head, unitId('medan patbm'), { code })
    const girls = await record(head, unitId('medan dikbud'), { code, sexes: ['P'] })
    const heads = { batam: await world.signIn('batam', 'R04') }
    const far = await record(heads.batam, unitId('batam lbh'), { code, regionCodes: ['ID'] })
    const elsewhere = await record(heads.batam, unitId('batam dinsos'), { code, regionCodes: ['21.71'] })
    for (const { outcome } of [near, full, roomy, girls, far, elsewhere]) expect(kind(outcome)).toBe('accepted')
    const room = (serviceId: string, free: number) =>
      head.send('directory.set-vacancy', { serviceId, rooms: [{ kind: 'places', total: 5, free }] })
    await room(full.serviceId, 3)
    await room(full.serviceId, 0)
    await room(roomy.serviceId, 2)
    const asked = { codes: code, region: '12.71', age: '12-14', sex: 'L' }
    const list = await found(worker, asked)
    expect(list.map(({ id }) => id)).toEqual([roomy, near, full, far, girls].map(({ serviceId }) => serviceId))
    expect(list.map(({ why }) => why)).toEqual([[], [], ['full'], [], ['sex']])
    expect(list.map(({ distance }) => distance)).toEqual([1, 1, 1, 3, 1])
    expect(list.map(({ free }) => free)).toEqual([2, null, 0, null, null])
    expect((await found(worker, { ...asked, room: 'true' })).map(({ id }) => id)).toEqual([roomy.serviceId])
    expect((await found(worker, { ...asked, disabilities: 'DF2' })).every(({ fits, why }) => !fits && why.includes('disability'))).toBe(
      true
    )
    expect((await found(worker, { ...asked, age: '18+' })).every(({ why }) => why.includes('age'))).toBe(true)
    expect(kind(await head.send('directory.close-service', { serviceId: near.serviceId, seenVersion: 1 }))).toBe('accepted')
    expect((await found(worker, asked)).some(({ id }) => id === near.serviceId)).toBe(false)
    expect(kind(await head.send('directory.verify-service', { serviceId: near.serviceId, seenVersion: 2 }))).toBe('service-closed')
  })

  it('the distance is that of the tree of regions, and a region reaches what lies in it', async () => {
    const rows = await world.asOwner<{ d: number[]; r: boolean[] }>(
      `select array[directory.distance('12.71.01', '12.71.01'), directory.distance('12.71', '12.71.01'), directory.distance('12.71.02', '12.71.01'),
          directory.distance('12.12', '12.71.01'), directory.distance('12', '12.71'), directory.distance('21.71', '12.71')] as d,
        array[directory.reaches('{12}', '12.71.01'), directory.reaches('{12.71.01}', '12.71'), directory.reaches('{ID}', '12.71'),
          directory.reaches('{1}', '12.71'), directory.reaches('{12.7}', '12.71'), directory.reaches('{21}', '12.71')] as r`
    )
    expect(rows).toEqual([{ d: [0, 1, 1, 2, 2, 3], r: [true, true, true, false, false, false] }])
  })

  it('open now is the same on the device and in the database, in each of the three zones', async () => {
    const hours: OpeningHours = [
      { days: ['MO', 'TU'], opens: '08:00', closes: '16:00' },
      { days: ['SU'], opens: '00:00', closes: '24:00' }
    ]
    const moments = Array.from({ length: 7 * 24 }, (_, hour) => new Date(Date.UTC(2026, 10, 23, hour, hour % 60)).toISOString())
    for (const region of ['12.71', '51.71', '91.03']) {
      const rows = await world.asOwner<{ open: boolean }>(
        'select directory.is_open($1, $2, m::timestamptz) as open from unnest($3::text[]) with ordinality t (m, n) order by n',
        [JSON.stringify(hours), region, moments]
      )
      expect(rows.map(({ open }) => open)).toEqual(moments.map((at) => isOpen(hours, region, at)))
    }
  })

  it('says what is missing in which regency, and what was looked for in vain without saying for whom', async () => {
    await worker.send('directory.set-vacancy', { serviceId: demoId('nothing'), rooms: [{ kind: 'places', total: 1, free: 1 }] })
    const log = async (region: string, service: string) => {
      const { hashOf } = await import('#server/pipeline/http.ts')
      return world.around.database.transaction(async (t) => {
        await t.query('select authn.begin_as($1)', [hashOf(worker.token)])
        await t.query('select directory.log_gap($1, $2, $3, $4)', [region, service, 'RJ4', world.at])
      })
    }
    await log('12.71.01', 'SV07')
    await log('12.71', 'SV07')
    await log('99.99', 'SV07')
    const paused = await record(head, unitId('medan dikbud'), { code: 'SV62', status: 'paused' })
    expect(kind(paused.outcome)).toBe('accepted')
    const old = await record(head, unitId('medan dinsos'), { code: 'SV50' })
    await world.asOwner("update directory.service set verified_on = '2025-01-01', verify_again_on = '2025-06-30' where id = $1", [
      old.serviceId
    ])
    const read = (await worker.read('directory.read-gaps', {})) as {
      value: { province: { code: string }; regencies: { code: string; groups: Record<string, string> }[]; sought: object[] }
    }
    const medan = read.value.regencies.find(({ code }) => code === '12.71')?.groups
    expect(read.value.province.code).toBe('12')
    expect(medan).toMatchObject({ PSYCH: 'present', EDUCATION: 'paused', LEGAL: 'unverified' })
    expect(medan).not.toHaveProperty('ONLINE')
    expect(read.value.sought).toMatchObject([{ regionCode: '12.71', code: 'SV07', reason: 'RJ4', times: 2, lastOn: today() }])
    expect(JSON.stringify(await stranger.read('directory.read-gaps', { region: '12.71' }))).toContain('SV07')
  })

  it('Hari ini asks whoever receives referrals, and for a unit nobody receives for, whoever leads the area', async () => {
    const due = async (by: Person) => {
      const read = (await by.read('case-file.read-today', {})) as { value: { due: { kind: string; id: string; dueOn: string }[] } }
      return read.value.due.filter(({ kind: what }) => what === 'verify-service').map(({ id }) => id)
    }
    const mine = await record(worker, unitId('medan'), { intakePostId: postId('medan', 'R01') })
    const nobodys = await record(head, unitId('medan patbm'), {})
    expect([await due(worker), (await due(head)).includes(nobodys.serviceId)]).toEqual([[], false])
    for (const { serviceId } of [mine, nobodys])
      await world.asOwner("update directory.service set verified_on = '2025-01-01', verify_again_on = '2025-06-30' where id = $1", [
        serviceId
      ])
    expect(await due(worker)).toEqual([mine.serviceId])
    expect(await due(head)).toContain(nobodys.serviceId)
    expect(await due(head)).not.toContain(mine.serviceId)
    expect(kind(await worker.send('directory.verify-service', { serviceId: mine.serviceId, seenVersion: 1 }))).toBe('accepted')
    expect(await due(worker)).toEqual([])
    const shelter = await record(head, unitId('medan'), {
      code: 'SV40',
      phone: null,
      confidential: true,
      intakePostId: postId('medan', 'R01')
    })
    await head.send('directory.set-vacancy', { serviceId: shelter.serviceId, rooms: [{ kind: 'girls', total: 2, free: 1 }] })
    expect(await due(worker)).toEqual([])
    await world.asOwner("update directory.capacity set updated_at = updated_at - interval '8 days' where service_id = $1", [
      shelter.serviceId
    ])
    expect(await due(worker)).toEqual([shelter.serviceId])
  })
})
