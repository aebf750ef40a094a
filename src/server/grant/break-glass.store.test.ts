/** Opening in an emergency on both engines: one refusal for everything hidden, told at once, reviewed by another unit. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId, unitId } from '#server/demo/network.ts'
import { openFile, tryAs } from '#test/support/scene.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

const reason = 'Anak ditemukan sendirian di terminal malam ini.'

describe.each(['pglite', 'postgres'] as const)('opening in an emergency on %s', (engine) => {
  let world: World
  let worker: Person
  let supervisor: Person
  let stranger: Person
  let file: string
  let codeName: string

  const ready = async (...people: Person[]) => {
    for (const { token, accountId: id } of people) {
      expect(token).toBeTruthy()
      await world.asOwner('update authn.session set stepped_up_at = now() where account_id = $1', [id])
    }
  }
  const opening = (more: object = {}) => ({
    emergencyId: randomUUID(),
    unitId: unitId('medan'),
    codeName,
    compartments: ['K3'],
    reasonCode: 'ER2',
    reason,
    ...more
  })
  const open = (who: Person, more: object = {}) => who.send('grant.open-in-emergency', opening(more))
  const forget = async () => {
    for (const table of ['casework.emergency_known', 'casework.emergency', 'casework.emergency_try', 'casework.denied'])
      await world.asOwner(`delete from ${table}`)
    await world.asOwner("delete from casework.standing where standing = 'break-glass'")
    await world.asOwner('update casework.case_file set restricted = false, erased_at = null')
  }
  const sees = (who: Person, compartment: string) =>
    tryAs(world, who.token, (query) => query<{ id: string }>('select id from casework.files_open($1) id', [compartment])).then((rows) =>
      rows.some(({ id }) => id === file)
    )
  const dueOf = async (who: Person, kind: string) => {
    const read = await who.read('case-file.read-today', {})
    const { due } = (read as { value: { due: { kind: string; id: string; codeName: string | null; about: string | null }[] } }).value
    return due.filter((one) => one.kind === kind)
  }

  beforeAll(async () => {
    world = await openWorld(engine)
    worker = await world.signIn('medan', 'R01')
    supervisor = await world.signIn('medan', 'R02')
    stranger = await world.signIn('solo', 'R01')
    file = await openFile(world, worker.token, 'medan')
    codeName = (await world.asOwner<{ code_name: string }>('select code_name from casework.case_file'))[0]?.code_name ?? ''
    await ready(worker, supervisor, stranger)
  })
  afterAll(() => world?.close())

  it('opens exactly the named parts and the pointer, for four hours, to that person alone', async () => {
    await forget()
    const before = new Date()
    const outcome = await open(stranger, { codeName: ` ${codeName.toLowerCase()} ` })
    expect(outcome).toMatchObject({ outcome: 'accepted', answer: { caseFileId: file } })
    const { until } = (outcome as unknown as { answer: { until: string } }).answer
    expect((Date.parse(until) - before.getTime()) / 3_600_000).toBeCloseTo(4, 1)
    expect([await sees(stranger, 'K1'), await sees(stranger, 'K3'), await sees(stranger, 'K2'), await sees(stranger, 'K11')]).toEqual([
      true,
      true,
      false,
      false
    ])
    expect(await open(stranger)).toMatchObject({ problem: { kind: 'stands-already' } })
    // the same post in other hands sees nothing
    expect(await sees(await world.signIn('solo', 'R02'), 'K3')).toBe(false)
    const [line] = await world.asOwner(
      'select chain, account_id, compartments, outcome from audit.line where subject_id = $1 and action = $2',
      [file, 'grant.open-in-emergency']
    )
    expect(line).toEqual({ chain: file, account_id: stranger.accountId, compartments: ['K1', 'K3'], outcome: 'accepted' })
  })

  it('asks for a fresh proof, and for a reason in words', async () => {
    await forget()
    await world.asOwner("update authn.session set stepped_up_at = now() - interval '11 minutes' where account_id = $1", [
      stranger.accountId
    ])
    expect(await open(stranger)).toEqual({ outcome: 'step-up-needed' })
    await ready(stranger)
    expect(await open(stranger, { reason: 'darurat' })).toMatchObject({ outcome: 'malformed' })
    expect(await open(stranger, { compartments: ['K6'] })).toMatchObject({ outcome: 'malformed' })
    expect(await sees(stranger, 'K3')).toBe(false)
  })

  it('N2 N3 denied, restricted, erased and no such file are one refusal, and five tries an hour end it', async () => {
    const hidden: Readonly<Record<string, () => Promise<unknown>>> = {
      denied: () =>
        world.asOwner("insert into casework.denied (case_file_id, account_id, reason) values ($1, $2, 'relative')", [
          file,
          stranger.accountId
        ]),
      restricted: () => world.asOwner('update casework.case_file set restricted = true where id = $1', [file]),
      erased: () => world.asOwner('update casework.case_file set erased_at = now() where id = $1', [file]),
      missing: async () => {}
    }
    const answers: unknown[] = []
    for (const [why, hide] of Object.entries(hidden)) {
      await forget()
      await hide()
      answers.push(await open(stranger, why === 'missing' ? { codeName: 'TIDAK ADA' } : {}))
    }
    expect(answers).toEqual(answers.map(() => ({ outcome: 'refused', problem: { kind: 'no-such-file' } })))
    await forget()
    for (let n = 0; n < 5; n++) expect(await open(stranger, { codeName: 'TIDAK ADA' })).toMatchObject({ problem: { kind: 'no-such-file' } })
    expect(await open(stranger)).toMatchObject({ problem: { kind: 'too-many-tries' } })
    await world.asOwner("update casework.emergency_try set at = at - interval '1 hour'")
    expect(await open(stranger)).toMatchObject({ outcome: 'accepted' })
  })

  it('who stands on the file already is told to open it as usual', async () => {
    await forget()
    expect(await open(worker)).toMatchObject({ problem: { kind: 'stands-already' } })
  })

  it('worker, supervisor and data protection officer are told until each says so; nobody else', async () => {
    await forget()
    const officer = await officerOf(world)
    const input = opening()
    await stranger.send('grant.open-in-emergency', input)
    for (const who of [worker, supervisor])
      expect(await dueOf(who, 'emergency-opened')).toMatchObject([{ id: input.emergencyId, codeName }])
    // staff by name, the child not at all
    expect(await dueOf(officer, 'emergency-opened')).toMatchObject([{ id: input.emergencyId, codeName: null, about: 'Laras Bening' }])
    expect(await dueOf(await world.signIn('batam', 'R02'), 'emergency-opened')).toEqual([])
    expect(await dueOf(stranger, 'emergency-opened')).toEqual([])
    expect(await stranger.send('grant.acknowledge-emergency', { emergencyId: input.emergencyId })).toMatchObject({
      problem: { kind: 'emergency-unknown' }
    })
    for (let twice = 0; twice < 2; twice++)
      expect(await worker.send('grant.acknowledge-emergency', { emergencyId: input.emergencyId })).toMatchObject({ outcome: 'accepted' })
    expect(await dueOf(worker, 'emergency-opened')).toEqual([])
    expect(await dueOf(supervisor, 'emergency-opened')).toHaveLength(1)
    const kept = await worker.read('grant.list-emergencies', { id: file })
    expect(kept).toMatchObject({ value: [{ reason, reasonCode: 'ER2', who: 'Laras Bening', verdict: null }] })
  })

  it('N16 reviewed never by who opened, nor by her unit, nor by the file’s; SQL says the same', async () => {
    await forget()
    const input = opening()
    await stranger.send('grant.open-in-emergency', input)
    const review = { emergencyId: input.emergencyId, verdict: 'justified', reasons: 'Anak memang sendirian malam itu.' }
    const outcomes = async (area: string, role: string) => {
      const person = await world.signIn(area, role)
      const sql = await tryAs(world, person.token, (query) =>
        query('select casework.review_emergency($1, $2, $3, now())', [
          input.emergencyId,
          'justified',
          `v1.00000000.${'A'.repeat(16)}.${'A'.repeat(24)}`
        ])
      ).catch((error: { code?: string }) => error.code)
      return [((await person.send('grant.review-emergency', review)) as { problem?: { kind: string } }).problem?.kind ?? 'denied', sql]
    }
    expect(await outcomes('medan', 'R02')).toEqual(['same-unit', '42501'])
    expect(await outcomes('solo', 'R04')).toEqual(['same-unit', '42501'])
    expect(await outcomes('solo', 'R01')).toEqual(['denied', '42501'])
    // another province is not asked
    expect(await outcomes('surabaya', 'R02')).toEqual(['emergency-unknown', '42501'])
    const other = await world.signIn('medan', 'lsm-supervisor')
    expect(await dueOf(other, 'review-emergency')).toMatchObject([{ id: input.emergencyId, codeName: null }])
    await world.asOwner("insert into casework.denied (case_file_id, account_id, reason) values ($1, $2, 'relative')", [
      file,
      other.accountId
    ])
    expect(await dueOf(other, 'review-emergency')).toEqual([])
    expect(await other.send('grant.review-emergency', review)).toMatchObject({ problem: { kind: 'emergency-unknown' } })
    await world.asOwner('delete from casework.denied')
    expect(await other.read('grant.read-reviews', {})).toMatchObject({
      value: { emergencies: [{ reason, opened: [] }], figures: { usesPerHundredStaff: null } }
    })
    expect(JSON.stringify(await other.read('grant.read-reviews', {}))).not.toContain(codeName)
    expect(await other.send('grant.review-emergency', review)).toMatchObject({ outcome: 'accepted' })
    expect(await other.send('grant.review-emergency', review)).toMatchObject({ problem: { kind: 'reviewed-already' } })
    expect(await dueOf(other, 'review-emergency')).toEqual([])
  })

  it('N16 a supervisor who opened does not review her own, not even as the owner of the tables', async () => {
    await forget()
    const opener = await world.signIn('solo', 'R02')
    await ready(opener)
    const input = opening()
    expect(await opener.send('grant.open-in-emergency', input)).toMatchObject({ outcome: 'accepted' })
    expect(
      await opener.send('grant.review-emergency', {
        emergencyId: input.emergencyId,
        verdict: 'justified',
        reasons: 'Semua baik-baik saja.'
      })
    ).toMatchObject({ problem: { kind: 'own-emergency' } })
    await expect(
      world.asOwner(
        "update casework.emergency set verdict = 'justified', verdict_reasons = reason, reviewed_at = now(), reviewed_by = account_id, reviewer_post_id = post_id"
      )
    ).rejects.toThrow('emergency_reviewed_by_another')
  })
})

/** The data protection officer, in a unit of her own. */
async function officerOf(world: World): Promise<Person> {
  const post = randomUUID()
  const id = accountId('denpasar', 'R03')
  await world.asOwner("insert into agency.post (id, unit_id, role, title) values ($1, $2, 'R28', 'Petugas pelindungan data')", [
    post,
    unitId('denpasar')
  ])
  await world.asOwner('update agency.appointment set post_id = $1 where account_id = $2', [post, id])
  return world.signIn('denpasar', 'R03')
}
