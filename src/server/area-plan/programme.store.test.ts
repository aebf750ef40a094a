import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

const region = '21.71'
const readOf = async <T>(person: Person, action: string, parameters: object = {}): Promise<T> => {
  const shown = await person.read(action, parameters)
  if (shown.outcome !== 'shown') throw new Error(shown.outcome)
  return shown.value as T
}

describe.each(['pglite', 'postgres'] as const)('the register of programmes on %s', (engine) => {
  let world: World
  let head: Person
  let worker: Person
  const today = () => dayOf(world.at)

  beforeAll(async () => {
    world = await openWorld(engine)
    head = await world.signIn('batam', 'R04')
    worker = await world.signIn('batam', 'R01')
  })
  afterAll(() => world?.close())

  it('S117 a programme is entered, renewed in time, and read with everyone who has held its post', async () => {
    const programmeId = randomUUID()
    const programme = (fundedUntil: string) => ({
      name: 'Rumah aman bersama',
      institution: 'Dinas PPPA (contoh)',
      services: ['SV40'],
      since: addDays(today(), -500),
      funding: 'FU-D',
      fundedUntil,
      decree: 'SK contoh No. 12',
      decreeUntil: null,
      responsiblePostId: postId('batam', 'dp3a'),
      state: 'running'
    })
    const record = (seenVersion: number, fundedUntil: string) =>
      head.send('area-plan.record-programme', { programmeId, regionCode: region, seenVersion, terms: programme(fundedUntil) })
    await done(record(0, addDays(today(), 40)))
    const official = await world.signIn('batam', 'dp3a')
    const renewals = async (person: Person) =>
      (await due(person)).filter(({ kind, id }) => kind === 'renew-programme' && id === programmeId)
    expect(await renewals(official)).toMatchObject([{ about: 'Rumah aman bersama', dueOn: addDays(today(), 40) }])
    // the post is held, so its leader is not asked; nor is anybody else
    expect(await renewals(head)).toEqual([])
    const read = await readOf<{ programmes: { holders: { name: string }[]; decree: string }[] }>(worker, 'area-plan.read-programmes')
    expect(read.programmes[0]).toMatchObject({ decree: 'SK contoh No. 12', holders: [{ name: 'Nadia Terumbu' }, { name: 'Hasan Muara' }] })
    await done(record(1, addDays(today(), 400)))
    expect(await renewals(official)).toEqual([])
    expect(await record(1, addDays(today(), 500))).toMatchObject({ problem: { kind: 'changed-meanwhile' } })
  })

  it('S116 whoever coordinates nationally reads every area and leads none', async () => {
    const far = await world.signIn('solo', 'R03')
    const reading = async () => readOf<{ region: { code: string } | null; leads: boolean }>(far, 'area-plan.read', { region })
    expect((await reading()).region).toBeNull()
    await world.asOwner("update agency.post set role = 'R20' where id = $1", [postId('solo', 'R03')])
    expect(await reading()).toMatchObject({ region: { code: region }, leads: false })
    const terms = { driver: 'DR1', problem: 'Bukan daerah saya.', origin: 'meeting', originId: null, originWords: null }
    expect(await far.send('area-plan.open', { planId: randomUUID(), regionCode: region, terms })).toMatchObject({ outcome: 'denied' })
  })
})

const done = async (outcome: Promise<{ outcome: string }>): Promise<void> => expect(await outcome).toMatchObject({ outcome: 'accepted' })

const due = async (person: Person): Promise<{ kind: string; id: string; about: string; dueOn: string }[]> =>
  (await readOf<{ due: { kind: string; id: string; about: string; dueOn: string }[] }>(person, 'case-file.read-today')).due
