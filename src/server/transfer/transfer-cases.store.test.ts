/** What may come between a question and the last word of a transfer: letters, other children's names, people kept away, restricted files, access that runs. */
import { randomUUID } from 'node:crypto'
import { addDays, addTime } from '#domain/kernel/date.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accountId, postId, unitId } from '#server/demo/network.ts'
import { consentOn } from '#test/support/child.ts'
import { done } from '#test/support/done.ts'
import { openFile } from '#test/support/scene.ts'
import { outcomeOf, problemOf } from '#test/support/staff.ts'
import { type Transferring, transferring } from '#test/support/transferring.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

const here = (role: string) => postId('denpasar', role)
const there = (role: string) => postId('lombok-timur', role)

describe.each(['pglite', 'postgres'] as const)('a transfer meanwhile, on %s', (engine) => {
  let world: World
  let t: Transferring
  let file: string
  beforeAll(async () => {
    world = await openWorld(engine)
    world.at = addTime(world.at, -30, 'day')
    t = await transferring(world)
  })
  beforeEach(async () => {
    file = await openFile(world, t.old.worker.token, 'denpasar', 'ST09')
  })
  afterAll(() => world?.close())

  const sees = async (one: Person) => (await one.read('case-file.read', { id: file }, '/case-files/:id')).outcome === 'shown'
  const onDay = async <T>(day: string, what: () => Promise<T>): Promise<T> => {
    const before = world.at
    world.at = `${day}T03:00:00.000Z`
    return what().finally(() => {
      world.at = before
    })
  }

  it('S117 a rotation inside the old unit changes who hands over, and nobody is left without an owner', async () => {
    const input = await t.ready(file)
    const rotated = { caseFileId: file, workerPostId: here('R03'), supervisorPostId: here('R02') }
    await done(t.old.supervisor, 'case-file.assign-case-worker', { ...rotated, seenVersion: await versionOf(), despite: null })
    expect(await t.ownersOf(file)).toEqual([here('R03')])
    expect(await sees(t.next.worker), 'the receiving unit stays beside').toBe(true)
    expect(await world.asOwner('select from_post_id as post from casework.handover where id = $1', [input.transferId])).toEqual([
      { post: here('R03') }
    ])
    await onDay(input.firstDay, async () => {
      await t.acceptAll(t.next.worker, file, input.transferId)
      expect(await outcomeOf(t.complete(t.next.supervisor, input))).toBe('accepted')
    })
    expect(await t.ownersOf(file)).toEqual([there('R01')])
    for (const one of Object.values(t.old)) expect(await sees(one)).toBe(false)
  })
  const versionOf = async () =>
    (await world.asOwner<{ version: number }>('select version from casework.case_file where id = $1', [file]))[0]?.version

  it('S119 whoever was to receive her and left receives nothing: the old unit goes on', async () => {
    const input = await t.ready(file)
    const letter = async (until: string) =>
      world.asOwner(`update agency.appointment set until_at = ${until} where post_id = $1`, [there('R01')])
    await letter('now()')
    expect(await onDay(input.firstDay, () => problemOf(t.complete(t.next.supervisor, input)))).toBe('successor-gone')
    expect(await t.ownersOf(file)).toEqual([here('R01')])
    await letter(`now() + interval '160 days'`)
    await done(t.old.supervisor, 'transfer.call-off', { caseFileId: file, transferId: input.transferId, reason: 'receiver-asks' })
    expect(await sees(t.next.worker)).toBe(false)
  })

  it('she keeps her name unless another child there has it: then it is hers with a number, and the old unit’s line keeps the old one', async () => {
    const { codeName = '' } = (await t.fileNow(file)) ?? {}
    const other = await openFile(world, t.next.worker.token, 'lombok-timur', 'ST09')
    await world.asOwner(
      `insert into casework.code_name (unit_id, code_name, child_id) select $1, $2, child_id from casework.case_file where id = $3 on conflict do nothing`,
      [unitId('lombok-timur'), codeName, other]
    )
    const input = await t.moved(file)
    expect((await t.fileNow(file))?.codeName).toBe(`${codeName} 2`)
    const line = async (one: Person) => (await t.lists(one)).transfers.find(({ id }) => id === input.transferId)?.codeName
    expect([await line(t.old.head), await line(t.next.supervisor)]).toEqual([codeName, `${codeName} 2`])
  })

  it('a person kept away from the child is a vacant chair to whoever answers, and is never asked', async () => {
    const deny = (who: string) =>
      done(t.old.worker, 'grant.deny-person', {
        caseFileId: file,
        denialId: randomUUID(),
        accountId: accountId('lombok-timur', who),
        reason: 'relative'
      })
    await deny('R01')
    const input = await t.offered(file)
    expect(await problemOf(t.next.head.send('transfer.accept', t.acceptInput(input)))).toBe('post-vacant')
    await done(t.next.head, 'transfer.accept', t.acceptInput(input, { workerPostId: there('R03') }))
    expect([await sees(t.next.companion), await sees(t.next.worker)]).toEqual([true, false])
    expect((await t.lists(t.next.worker)).transfers.map(({ id }) => id)).not.toContain(input.transferId)
    // kept away while the weeks run: shut at once, and the end waits for somebody else
    await deny('R03')
    expect(await sees(t.next.companion)).toBe(false)
    expect(await outcomeOf(onDay(input.firstDay, () => t.complete(t.next.supervisor, input)))).not.toBe('accepted')
    await done(t.old.supervisor, 'transfer.call-off', { caseFileId: file, transferId: input.transferId, reason: 'not-safe' })
    await deny('R04')
    const asked = t.offerInput(file, await t.consented(file))
    expect(await problemOf(t.old.supervisor.send('transfer.offer', asked))).toBe('post-kept-away')
    expect(await t.ownersOf(file)).toEqual([here('R01')])
  })

  it('a restricted file opens to the two who were named, is told to no ministry, and takes its old people off its list', async () => {
    const members = async () =>
      (await world.asOwner<{ id: string }>('select account_id as id from casework.member where case_file_id = $1', [file]))
        .map(({ id }) => id)
        .toSorted()
    const before = ['R01', 'R02', 'R04'].map((role) => accountId('denpasar', role)).toSorted()
    await done(t.old.supervisor, 'grant.restrict-file', {
      caseFileId: file,
      restrictionId: randomUUID(),
      reason: 'publicly-known',
      members: before
    })
    const first = await t.accepted(file)
    expect([await sees(t.next.worker), await sees(t.next.supervisor), await sees(t.next.companion)]).toEqual([true, true, false])
    const ministry = await world.signIn('pusat', 'kpppa')
    expect((await t.lists(ministry)).notices.map(({ id }) => id)).not.toContain(first.transferId)
    await done(t.old.supervisor, 'transfer.call-off', { caseFileId: file, transferId: first.transferId, reason: 'plans-changed' })
    expect(await members()).toEqual(before)
    await t.moved(file)
    expect((await members()).filter((id) => before.includes(id))).toEqual([])
    expect(await sees(t.next.worker)).toBe(true)
    for (const one of Object.values(t.old)) expect(await sees(one)).toBe(false)
  })

  it('access that rests on the child’s own consent goes on, what the old unit gave otherwise ends, and plans that named its people name hers', async () => {
    // an offer stands by the clock of the policies, so this one is told today
    world.at = addTime(world.at, 30, 'day')
    const consentId = randomUUID()
    const sharing = consentOn(file, t.today(), { consentId, purpose: 'CS03', recipient: 'Layanan psikologi contoh, konsultasi' })
    await done(t.old.worker, 'case-file.record-consent', { ...sharing, explainedByPostId: here('R01') })
    const given = async (key: string, basis: object) => {
      const asked = await world.signIn('denpasar', key)
      const grantId = randomUUID()
      const input = {
        caseFileId: file,
        grantId,
        postId: here(key),
        kind: 'consult',
        compartments: ['K2'],
        purpose: 'refer',
        days: 7,
        escortOn: null,
        despite: null
      }
      await done(t.old.worker, 'grant.offer-grant', { ...input, bestInterestId: null, legalDuty: null, consentId: null, ...basis })
      await done(asked, 'grant.accept-grant', { caseFileId: file, grantId })
      return grantId
    }
    const own = await given('psikolog', { basis: 'consent', consentId })
    const duty = await given('polisi', { basis: 'legal-duty', legalDuty: 'LD1' })
    await world.asOwner(
      `insert into casework.legal_accompaniment (id, case_file_id, proceeding, on_day, outcome, companion_post_id, is_trained, wish, post_id, version, recorded_at, recorded_by)
       values ($1, $2, 'PC1', $3, 'planned', $4, true, 'met', $5, 1, $6, $7)`,
      [randomUUID(), file, addDays(t.today(), 40), here('R03'), here('R01'), world.at, accountId('denpasar', 'R01')]
    )
    await t.moved(file)
    const grants = await world.asOwner<{ id: string; state: string }>(
      'select id, state from casework.access_grant where case_file_id = $1',
      [file]
    )
    expect(Object.fromEntries(grants.map(({ id, state }) => [id, state === 'running']))).toEqual({ [own]: true, [duty]: false })
    expect(
      await world.asOwner('select companion_post_id as post, version from casework.legal_accompaniment where case_file_id = $1', [file])
    ).toEqual([{ post: there('R01'), version: 2 }])
  })
})
