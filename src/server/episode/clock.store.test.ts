/** The register of time limits on both engines: loaded with the release, overridden by the head of a unit for her region only. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unitId } from '#server/demo/network.ts'
import { openWorld, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('time limits on %s', (engine) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(engine)
  })
  afterAll(() => world?.close())

  const rule = (area: string, given: object = {}) => ({
    clockRuleId: randomUUID(),
    unitId: unitId(area),
    code: 'SLA-02',
    appliesTo: null,
    value: 12,
    unit: 'hour',
    source: 'Peraturan wali kota 7/2026',
    certainty: 'read',
    seenVersion: 0,
    ...given
  })
  const value = async (code: string, risk: string | null, region: string | null) =>
    (await world.asOwner<{ value: number }>('select value from agency.clock_value($1, $2, $3)', [code, risk, region]))[0]?.value

  it('S36 every national row is there, by risk where risk counts', async () => {
    expect(await value('SLA-01', 'RK2', '12.71')).toBe(6)
    expect(await value('ST10', 'RK3', null)).toBe(14)
    expect(await value('SLA-14', 'RK3', '12.71')).toBe(24)
    expect(await value('SLA-14', 'RK1', '12.71')).toBe(3)
    expect((await world.asOwner('select distinct left(code, 6) from agency.clock_rule where code like $1', ['SLA%'])).length).toBe(18)
  })

  it('S36 the head of a unit sets one for her region: it holds there and nowhere else, and both versions stay', async () => {
    const head = await world.signIn('medan', 'R04')
    expect(await head.send('episode.set-clock', rule('medan'))).toMatchObject({ outcome: 'accepted', answer: { version: 1 } })
    expect(await value('SLA-02', null, '12.71')).toBe(12)
    expect(await value('SLA-02', null, '12.71.01')).toBe(12)
    expect(await value('SLA-02', null, '21.71')).toBe(24)
    expect(await head.send('episode.set-clock', rule('medan'))).toMatchObject({ problem: { kind: 'changed-meanwhile' } })
    expect(await head.send('episode.set-clock', rule('medan', { seenVersion: 1, value: 18 }))).toMatchObject({ answer: { version: 2 } })
    expect(await value('SLA-02', null, '12.71')).toBe(18)
    const read = await head.read('episode.read-clocks', {})
    expect(read).toMatchObject({ outcome: 'shown' })
    const rules = (JSON.parse(JSON.stringify(read)) as { value: { rules: { code: string; region: string | null; value: number }[] } }).value
      .rules
    expect(rules.filter((one) => one.code === 'SLA-02').map((one) => [one.region, one.value])).toEqual([
      ['12.71', 18],
      ['12.71', 12],
      [null, 24]
    ])
    const elsewhere = await (await world.signIn('batam', 'R01')).read('episode.read-clocks', {})
    expect(JSON.stringify(elsewhere)).not.toContain('12.71')
  })

  it('a province holds for its regencies until they set their own', async () => {
    await world.asOwner(
      `insert into agency.clock_rule (code, region_code, applies_to, value, unit, source, certainty, version, set_by_post, set_by_account)
       select 'SLA-02', '33', null, 20, 'hour', 'Pergub contoh', 'read', 1, p.id, a.account_id from agency.post p join agency.appointment a on a.post_id = p.id limit 1`
    )
    expect(await value('SLA-02', null, '33.72')).toBe(20)
    const head = await world.signIn('solo', 'R04')
    await head.send('episode.set-clock', rule('solo', { value: 10 }))
    expect(await value('SLA-02', null, '33.72')).toBe(10)
    expect(await value('SLA-02', null, '33.01')).toBe(20)
  })

  it('nobody else sets one: not a worker, not a head for the unit of another', async () => {
    expect(await (await world.signIn('medan', 'R01')).send('episode.set-clock', rule('medan'))).toMatchObject({ outcome: 'denied' })
    expect(await (await world.signIn('batam', 'R04')).send('episode.set-clock', rule('medan'))).toMatchObject({
      problem: { kind: 'not-your-unit' }
    })
  })
})
