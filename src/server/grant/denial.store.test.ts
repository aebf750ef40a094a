/** Kept away, restricted and of one household: what whoever is concerned still sees, which is nothing. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId, postId } from '#server/demo/network.ts'
import type { Outcome } from '#server/pipeline/run-command.ts'
import type { ReadOutcome } from '#server/pipeline/run-read.ts'
import { openFile } from '#test/support/scene.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

const problemOf = (outcome: Outcome) => (outcome.outcome === 'refused' ? outcome.problem.kind : outcome.outcome)

describe.each(['pglite', 'postgres'] as const)('kept away on %s', (engine) => {
  let world: World
  let worker: Person
  let companion: Person
  let supervisor: Person
  let head: Person
  beforeAll(async () => {
    world = await openWorld(engine)
    worker = await world.signIn('medan', 'R01')
    companion = await world.signIn('medan', 'R03')
    supervisor = await world.signIn('medan', 'R02')
    head = await world.signIn('medan', 'R04')
  })
  afterAll(() => world?.close())

  const newFile = () => openFile(world, worker.token, 'medan')
  const sees = async (person: Person, id: string) => (await person.read('case-file.read', { id }, '/case-files/:id')).outcome
  const dutiesOf = async (person: Person, kind: string) => {
    const today = (await person.read('case-file.read-today', {})) as ReadOutcome & {
      value: { due: { kind: string; caseFileId: string; id: string }[] }
    }
    return today.value.due.filter((due) => due.kind === kind)
  }
  const deny = (by: Person, id: string, who: string, reason = 'relative') => {
    const denialId = randomUUID()
    return by.send('grant.deny-person', { caseFileId: id, denialId, accountId: who, reason }).then((outcome) => ({ outcome, denialId }))
  }
  const keptAway = async (person: Person, id: string) =>
    (await person.read('grant.read-kept-away', { id })) as {
      outcome: string
      value: { denials: object[]; restriction: object | null; people: object[] }
    }

  it('N2 a denied supervisor is out at the next request, the unit head is told to name another, and does', async () => {
    const id = await newFile()
    expect(await sees(supervisor, id)).toBe('shown')
    expect(problemOf((await deny(worker, id, supervisor.accountId, 'named-as-offender')).outcome)).toBe('accepted')
    expect(await sees(supervisor, id)).toBe('denied')
    const missing = await supervisor.read('case-file.read', { id: randomUUID() }, '/case-files/:id')
    expect(await supervisor.read('case-file.read', { id }, '/case-files/:id')).toEqual(missing)
    expect((await dutiesOf(head, 'name-another-owner')).map((due) => due.caseFileId)).toEqual([id])
    expect(await dutiesOf(supervisor, 'name-another-owner')).toEqual([])
    const [file] = await world.asOwner<{ version: number }>('select version from casework.case_file where id = $1', [id])
    const given = {
      caseFileId: id,
      seenVersion: file?.version,
      workerPostId: postId('medan', 'R01'),
      supervisorPostId: postId('medan', 'R04')
    }
    expect(problemOf(await head.send('case-file.assign-case-worker', given))).toBe('accepted')
    expect(await dutiesOf(head, 'name-another-owner')).toEqual([])
    expect(await sees(supervisor, id)).toBe('denied')
  })

  it('N2 a file is not given to somebody who is kept from it', async () => {
    const id = await newFile()
    await deny(worker, id, companion.accountId)
    const [file] = await world.asOwner<{ version: number }>('select version from casework.case_file where id = $1', [id])
    const given = {
      caseFileId: id,
      seenVersion: file?.version,
      workerPostId: postId('medan', 'R03'),
      supervisorPostId: postId('medan', 'R02')
    }
    expect(problemOf(await supervisor.send('case-file.assign-case-worker', given))).toBe('post-vacant')
  })

  it('lifting needs another person, and the head of the unit where fear was named', async () => {
    const id = await newFile()
    const { denialId } = await deny(supervisor, id, companion.accountId)
    const lift = { caseFileId: id, denialId }
    expect(problemOf(await supervisor.send('grant.lift-denial', lift))).toBe('denied-by-you')
    expect((await worker.send('grant.lift-denial', lift)).outcome).toBe('denied')
    expect(problemOf(await head.send('grant.lift-denial', lift))).toBe('accepted')
    expect(problemOf(await head.send('grant.lift-denial', lift))).toBe('denial-unknown')
    const feared = await deny(worker, id, companion.accountId, 'named-by-child')
    expect(problemOf(await supervisor.send('grant.lift-denial', { caseFileId: id, denialId: feared.denialId }))).toBe('unit-head-needed')
    expect(problemOf(await head.send('grant.lift-denial', { caseFileId: id, denialId: feared.denialId }))).toBe('accepted')
  })

  it('nobody is kept away twice, oneself included, and nobody finds the own denial to lift it', async () => {
    const id = await newFile()
    const own = await deny(head, id, head.accountId)
    expect(problemOf(own.outcome)).toBe('accepted')
    expect(problemOf((await deny(head, id, head.accountId)).outcome)).toBe('denied')
    expect((await head.send('grant.lift-denial', { caseFileId: id, denialId: own.denialId })).outcome).toBe('denied')
    expect(problemOf((await deny(worker, id, head.accountId, 'named-by-child')).outcome)).toBe('denied-already')
    expect(problemOf((await deny(worker, id, randomUUID())).outcome)).toBe('person-unknown')
  })

  const restrict = (by: Person, id: string, members: readonly Person[]) =>
    by.send('grant.restrict-file', {
      caseFileId: id,
      restrictionId: randomUUID(),
      reason: 'publicly-known',
      members: members.map((one) => one.accountId)
    })

  /** who stands to it by the page of its people, as the worker reads it */
  const standingNow = async (id: string) => {
    const people = (await worker.read('case-file.read', { id }, '/case-files/:id/people')) as ReadOutcome & { value: { text: string } }
    return (JSON.parse(people.value.text) as { standing: { standing: string; isNow: boolean }[] }).standing
      .filter((one) => one.isNow)
      .map((one) => one.standing)
  }

  it('N3 a restricted file exists for its members only, the unit head included', async () => {
    const id = await newFile()
    expect(problemOf(await restrict(supervisor, id, [worker, head]))).toBe('supervisor-must-stay')
    expect(problemOf(await restrict(supervisor, id, [companion, supervisor]))).toBe('worker-must-stay')
    expect(problemOf(await restrict(supervisor, id, [worker, supervisor]))).toBe('accepted')
    expect(await Promise.all([worker, supervisor, head, companion].map((one) => sees(one, id)))).toEqual([
      'shown',
      'shown',
      'denied',
      'denied'
    ])
    expect(problemOf(await worker.send('grant.change-members', { caseFileId: id, add: [head.accountId], remove: [] }))).toBe('accepted')
    expect(await sees(head, id)).toBe('shown')
    expect(await standingNow(id)).toEqual(['case-worker', 'supervisor', 'unit-head'])
    const leave = (who: Person) => head.send('grant.change-members', { caseFileId: id, add: [], remove: [who.accountId] })
    expect([problemOf(await leave(worker)), problemOf(await leave(supervisor))]).toEqual(['worker-must-stay', 'supervisor-must-stay'])
    expect(problemOf(await leave(head))).toBe('accepted')
    expect(await standingNow(id)).toEqual(['case-worker', 'supervisor'])
    expect(await sees(head, id)).toBe('denied')
  })

  it('N16 an ordinary file again: asked by one member, agreed by another', async () => {
    const id = await newFile()
    await restrict(supervisor, id, [worker, supervisor])
    const open = { caseFileId: id }
    expect(problemOf(await worker.send('grant.open-restricted-file', open))).toBe('nobody-asked')
    expect(problemOf(await supervisor.send('grant.ask-to-open-file', open))).toBe('accepted')
    expect(problemOf(await supervisor.send('grant.open-restricted-file', open))).toBe('asked-by-you')
    expect(await sees(head, id)).toBe('denied')
    expect(problemOf(await worker.send('grant.open-restricted-file', open))).toBe('accepted')
    expect(await sees(head, id)).toBe('shown')
    expect((await keptAway(head, id)).value.restriction).toBeNull()
  })

  it('a successor on a restricted file is let in by whoever still knows it', async () => {
    const id = await newFile()
    await restrict(supervisor, id, [worker, supervisor])
    const lay = 'update agency.appointment set account_id = $2 where post_id = $1'
    await world.asOwner(lay, [postId('medan', 'R02'), companion.accountId])
    expect((await dutiesOf(worker, 'name-another-owner')).map((due) => due.caseFileId)).toContain(id)
    expect(await sees(companion, id)).toBe('denied')
    expect(problemOf(await worker.send('grant.change-members', { caseFileId: id, add: [companion.accountId], remove: [] }))).toBe(
      'accepted'
    )
    expect(await sees(companion, id)).toBe('shown')
    await world.asOwner(lay, [postId('medan', 'R02'), supervisor.accountId])
  })

  const kk = () => `12710${Math.floor(Math.random() * 1e11)}`.padEnd(16, '7')
  const identity = (caseFileId: string, seenVersion: number, card: string | null) =>
    worker.send('case-file.record-identity', {
      caseFileId,
      seenVersion,
      identity: { name: 'Anak Contoh', called: null, nik: null, kk: card, bornOn: null, address: null, phone: null }
    })

  it('N18 a family card that fits keeps away in either order, with one answer in one time for fitting or not', async () => {
    const [first, second, third] = [await newFile(), await newFile(), kk()]
    const began = performance.now()
    const nothing = await companion.send('grant.register-household', { kk: kk() })
    expect(performance.now() - began).toBeGreaterThan(249)
    await identity(first, 0, third)
    const [before] = await world.asOwner<{ n: number }>('select count(*)::int as n from casework.denied where case_file_id = $1', [first])
    expect(before?.n).toBe(0)
    expect(await head.send('grant.register-household', { kk: third })).toEqual(nothing)
    expect(await sees(head, first)).toBe('denied')
    expect(await sees(head, second)).toBe('shown')
    // the other order
    expect(await identity(second, 0, third)).toEqual({ outcome: 'accepted', answer: { version: 1 } })
    expect(await sees(head, second)).toBe('denied')
    // who carries the file does not learn whose card it was; who signs for it does, and cannot lift it
    expect((await keptAway(worker, first)).value.denials).toEqual([])
    const [shown] = (await keptAway(supervisor, first)).value.denials as { id: string; reason: string; deniedBy: string | null }[]
    expect(shown).toMatchObject({ reason: 'household', deniedBy: null })
    expect(problemOf(await supervisor.send('grant.lift-denial', { caseFileId: first, denialId: shown?.id }))).toBe('another-unit-looks')
    expect(await world.asOwner('select 1 from authn.household where token::text like $1', [`%${third}%`])).toEqual([])
  })

  it('a supervisor of another unit of the same kind looks at the family cards, and nobody else', async () => {
    const [id, card] = [await newFile(), kk()]
    await identity(id, 0, card)
    await companion.send('grant.register-household', { kk: card })
    const [match] = await world.asOwner<{ id: string; unit: string }>(
      'select m.id, m.unit_id as unit from casework.household_match m where case_file_id = $1',
      [id]
    )
    const areas = ['batam', 'jakarta-barat', 'jakarta-timur', 'solo', 'surabaya', 'denpasar', 'lombok', 'lombok-timur', 'indramayu']
    const found: string[] = []
    let reviewer: Person | undefined
    for (const area of areas) {
      const person = await world.signIn(area, 'R02')
      if ((await dutiesOf(person, 'look-at-household-match')).some((due) => due.id === match?.id)) {
        found.push(area)
        reviewer = person
      }
      expect((await dutiesOf(await world.signIn(area, 'R01'), 'look-at-household-match')).length).toBe(0)
    }
    expect(found).toHaveLength(1)
    const settle = { matchId: match?.id, stands: false }
    for (const other of [supervisor, head, companion, worker])
      expect(problemOf(await other.send('grant.settle-household-match', settle))).toBe('match-unknown')
    expect(problemOf((await reviewer?.send('grant.settle-household-match', settle)) as Outcome)).toBe('accepted')
    expect(problemOf((await reviewer?.send('grant.settle-household-match', settle)) as Outcome)).toBe('match-unknown')
    const [live] = await world.asOwner<{ n: number }>(
      'select count(*)::int as n from casework.denied where case_file_id = $1 and lifted_at is null',
      [id]
    )
    expect(live?.n).toBe(0)
    // recorded again, the same pair is not asked about again
    await identity(id, 1, card)
    const [again] = await world.asOwner<{ n: number }>('select count(*)::int as n from casework.household_match where case_file_id = $1', [
      id
    ])
    expect(again?.n).toBe(1)
    expect(accountId('medan', 'R03')).toBe(companion.accountId)
  })
})
