/** A psychologist's entries on both databases: hers alone, one band for the team, nothing for anybody else. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import { accountId, postId } from '#server/demo/network.ts'
import { installInventedPack } from '#test/support/instrument-examples.ts'
import { inventedPack } from '#test/support/invented-pack.ts'
import { openFile, tryAs } from '#test/support/scene.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

interface Read {
  readonly screenings: readonly object[]
  readonly installed: readonly object[]
}

describe.each(['pglite', 'postgres'] as const)('screenings on %s', (engine) => {
  let world: World
  let worker: Person
  let file: string
  const shown = async (person: Person): Promise<Read> => {
    const read = await person.read('instrument.read', { id: file })
    if (read.outcome !== 'shown') throw new Error(read.outcome)
    return read.value as Read
  }
  const today = () => dayOf(world.at)

  beforeAll(async () => {
    world = await openWorld(engine)
    worker = await world.signIn('medan', 'R01')
    file = await openFile(world, worker.token, 'medan')
    await world.asOwner(
      "insert into casework.standing (case_file_id, post_id, standing, from_at, until_at) values ($1, $2, 'co-worker', now(), now() + interval '1 day')",
      [file, postId('medan', 'R03')]
    )
  })
  afterAll(() => world?.close())

  it('E0 a screening is a psychologist’s own: she reads the answers, the team one band, a companion and a lawyer nothing', async () => {
    await installInventedPack(world)
    const psychologist = await seated('psikolog', ['K6'])
    const lawyer = await seated('lbh', ['K6', 'K8'])
    const entry = {
      caseFileId: file,
      screeningId: randomUUID(),
      pack: inventedPack.code,
      version: 1,
      answeredOn: today(),
      answers: { '1': 3, '2': 0, '3': 1, '4': 1 }
    }
    expect(await worker.send('instrument.record-screening', entry)).toEqual({ outcome: 'denied' })
    expect(await lawyer.send('instrument.record-screening', entry)).toEqual({ outcome: 'refused', problem: { kind: 'not-your-part' } })
    expect(await psychologist.send('instrument.record-screening', { ...entry, pack: 'LAIN' })).toMatchObject({
      problem: { kind: 'pack-not-installed' }
    })
    expect(await psychologist.send('instrument.record-screening', entry)).toEqual({ outcome: 'accepted', answer: {} })

    const own = async (person: Person) => {
      const read = await person.read('instrument.read-screenings', { id: file })
      return read.outcome === 'shown' ? (read.value as { open: boolean; own: { answers: object }[]; packs: object[] }) : read.outcome
    }
    expect(await own(psychologist)).toMatchObject({ open: true, own: [{ answers: entry.answers }], packs: [{ isWithdrawn: false }] })
    expect(await own(lawyer)).toMatchObject({ open: false, own: [], packs: [] })
    expect(await own(worker)).toBe('denied')

    expect((await shown(worker)).screenings).toEqual([
      {
        id: entry.screeningId,
        answeredOn: today(),
        title: inventedPack.title,
        band: { id: inventedPack.bands[1]?.id, en: inventedPack.bands[1]?.en }
      }
    ])
    expect((await shown(await world.signIn('medan', 'R03'))).screenings).toEqual([])
    for (const person of [worker, psychologist])
      await expect(tryAs(world, person.token, (query) => query('select 1 from casework.screening'))).rejects.toMatchObject({
        code: '42501'
      })
    // nothing of it in what others are shown of the file
    const shared = JSON.stringify(await psychologist.read('case-file.read-shared', { id: file }))
    expect(shared).not.toContain(inventedPack.title.id)
  })

  it('E0 B3 a worker names the psychological notes in a grant to a psychologist without seeing them herself', async () => {
    const psychologist = await seated('psikolog', [])
    await world.asOwner('update casework.standing set until_at = now() where case_file_id = $1 and post_id = $2', [
      file,
      postId('medan', 'psikolog')
    ])
    const consentId = randomUUID()
    const consent = {
      caseFileId: file,
      consentId,
      purpose: 'CS06',
      given: true,
      by: 'CHILD',
      carer: 'safe',
      childAnswer: 'CONSENTED',
      recipient: 'Psikolog contoh',
      language: 'LA01',
      bestInterestId: null,
      answeredOn: today(),
      expiresOn: addDays(today(), 90),
      explainedByPostId: postId('medan', 'R01'),
      witnessed: true
    }
    expect(await worker.send('case-file.record-consent', consent)).toMatchObject({ outcome: 'accepted' })
    const grant = {
      caseFileId: file,
      grantId: randomUUID(),
      postId: postId('medan', 'psikolog'),
      kind: 'referral',
      compartments: ['K5', 'K6'],
      purpose: 'refer',
      basis: 'consent',
      consentId,
      bestInterestId: null,
      legalDuty: null,
      days: 30,
      escortOn: null
    }
    expect(await worker.send('grant.offer-grant', grant)).toMatchObject({ outcome: 'accepted' })
    expect(await psychologist.send('grant.accept-grant', { caseFileId: file, grantId: grant.grantId })).toMatchObject({
      outcome: 'accepted'
    })
    expect(await psychologist.read('instrument.read-screenings', { id: file })).toMatchObject({ outcome: 'shown', value: { open: true } })
    // the grant opens K6 of the file, and with it nothing a colleague entered
    expect(await psychologist.read('instrument.read-screenings', { id: file })).toMatchObject({
      value: { own: [{ pack: inventedPack.code }] }
    })
  })

  it('E0 a withdrawn pack takes no new entry, and the old one can still be read; with the grant her way in ends', async () => {
    const psychologist = await seated('psikolog', ['K6'])
    await world.asOwner('update ops.instrument_pack set withdrawn_at = now()')
    const entry = {
      caseFileId: file,
      screeningId: randomUUID(),
      pack: inventedPack.code,
      version: 1,
      answeredOn: today(),
      answers: { '1': 3 }
    }
    expect(await psychologist.send('instrument.record-screening', entry)).toMatchObject({ problem: { kind: 'pack-not-installed' } })
    const seen = await shown(worker)
    expect([seen.installed, seen.screenings.length]).toEqual([[], 1])
    await world.asOwner("update casework.standing set until_at = now() where case_file_id = $1 and standing = 'recipient'", [file])
    expect(await psychologist.read('instrument.read-screenings', { id: file })).toMatchObject({ outcome: 'denied' })
  })

  /** The demo network has no account behind every post: one of another area sits there for a day. */
  const seated = async (seat: string, compartments: readonly string[]): Promise<Person> => {
    const area = seat === 'lbh' ? 'solo' : 'surabaya'
    await world.asOwner(
      "insert into agency.appointment (id, post_id, account_id, from_at, until_at) values ($1, $2, $3, now() - interval '1 minute', now() + interval '1 day')",
      [randomUUID(), postId('medan', seat), accountId(area, 'R01')]
    )
    await world.asOwner(
      `insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, compartments, purpose, basis, granted_by)
       select $1, $2, 'recipient', now() - interval '1 minute', now() + interval '1 day', $3, 'refer', 'consent', $4
       where not exists (select from casework.standing s where s.case_file_id = $1 and s.post_id = $2 and s.until_at > now())`,
      [file, postId('medan', seat), compartments, worker.accountId]
    )
    return world.signIn(area, 'R01')
  }
})
