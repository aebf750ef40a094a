/** An episode on both engines, from its reviews to its end and to the next one: dates, two people, what ends with the file, what stays. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addMonths } from '#domain/intake/clocks.ts'
import { addDays } from '#domain/kernel/date.ts'
import { postId, unitId } from '#server/demo/network.ts'
import { openEpisodeWorld } from '#test/support/episode.ts'
import { closingOf, reopenOf, reviewOf, visitOf } from '#test/support/episode-inputs.ts'
import { done } from '#test/support/done.ts'
import { exampleOf } from '#test/support/example-inputs.ts'
import { openWorld, type World } from '#test/support/world.ts'

interface Shown {
  readonly rhythmDays: number
  readonly episodes: readonly { number: number; closureReason: string | null; reopening: { reason: string } | null }[]
  readonly reviews: readonly {
    id: string
    statement: string | null
    to: string
    countersignedBy: string | null
    assessmentNumber: number
  }[]
  readonly visits: readonly {
    id: string
    place: number
    dueOn: string
    doneOn: string | null
    coverage: number | null
    proposes: string[] | null
  }[]
}

describe.each(['pglite', 'postgres'] as const)('an episode on %s', (engine) => {
  let world: World
  let at: Awaited<ReturnType<typeof openEpisodeWorld>>
  beforeAll(async () => {
    world = await openWorld(engine)
    at = await openEpisodeWorld(world)
  })
  afterAll(() => world?.close())
  const read = async (id: string) => ((await at.worker.read('episode.read', { id }, '/case-files/:id/episode')) as { value: Shown }).value

  it('S98 S103 a review keeps the child’s words sealed, sets the next date and moves the file', async () => {
    const id = await at.file('ST09')
    const { version } = await at.now(id)
    const review = reviewOf(id, version, at.today(), { decision: 'assess-again' })
    await done(at.worker, 'episode.record-review', review)
    expect(await at.now(id)).toMatchObject({ state: 'ST06', reviewDueOn: review.nextOn, version: version + 1 })
    expect((await read(id)).reviews[0]).toMatchObject({ statement: review.statement, to: 'ST06', assessmentNumber: 1 })
    const [row] = await world.asOwner<{ text: string }>('select r::text as text from casework.review r where id = $1', [review.reviewId])
    expect(row?.text).not.toContain('senang')
    expect(await at.worker.send('episode.record-review', { ...review, reviewId: randomUUID() })).toMatchObject({
      problem: { kind: 'changed-meanwhile' }
    })
  })

  it('S36 the rhythm is the register’s: a region that sets 20 days lets no review lie later', async () => {
    const id = await at.file('ST09')
    expect((await read(id)).rhythmDays).toBe(30)
    const { version } = await at.now(id)
    const late = reviewOf(id, version, at.today(), { nextOn: addDays(at.today(), 31) })
    expect(await at.worker.send('episode.record-review', late)).toMatchObject({
      problem: { kind: 'next-too-late', latest: addDays(at.today(), 30) }
    })
    await done(at.head, 'episode.set-clock', {
      clockRuleId: randomUUID(),
      unitId: unitId('medan'),
      code: 'ST10',
      appliesTo: 'RK2',
      value: 20,
      unit: 'day',
      source: 'Keputusan kepala dinas contoh',
      certainty: 'local',
      seenVersion: 0
    })
    expect(
      await at.worker.send('episode.record-review', { ...late, reviewId: randomUUID(), nextOn: addDays(at.today(), 21) })
    ).toMatchObject({
      problem: { kind: 'next-too-late', latest: addDays(at.today(), 20) }
    })
  })

  it('a review at high risk waits for a second person, who is not the first', async () => {
    const id = await at.file('ST09', 'RK3')
    const review = reviewOf(id, (await at.now(id)).version, at.today())
    await done(at.worker, 'episode.record-review', review)
    const sign = { caseFileId: id, reviewId: review.reviewId }
    expect(await at.worker.send('episode.countersign-review', sign)).toMatchObject({ outcome: 'denied' })
    await done(at.supervisor, 'episode.countersign-review', sign)
    expect((await read(id)).reviews[0]?.countersignedBy).toBeTruthy()
    expect(await at.head.send('episode.countersign-review', sign)).toMatchObject({ problem: { kind: 'signed-already' } })
  })

  it('monitoring dates are made by the system, whichever road leads there; a visit with signs proposes opening again', async () => {
    const id = await at.file('ST10', 'RK1')
    await done(at.worker, 'episode.record-review', reviewOf(id, (await at.now(id)).version, at.today(), { decision: 'monitor' }))
    const { visits } = await read(id)
    expect(visits.map((one) => one.dueOn)).toEqual([1, 3, 6, 12].map((months) => addMonths(at.today(), months)))
    const first = visits[0]?.id ?? ''
    await done(at.worker, 'episode.record-monitoring', visitOf(id, first, at.today(), { signs: ['EW2'], schooling: 'ED3' }))
    expect((await read(id)).visits[0]).toMatchObject({ doneOn: at.today(), coverage: 1, proposes: ['RO02', 'RO05'] })
    expect(await at.worker.send('episode.record-monitoring', visitOf(id, first, at.today()))).toMatchObject({
      problem: { kind: 'visit-done' }
    })
    // back to work and to monitoring again: what was visited stays, what is to come counts from the new day
    const row = await at.now(id)
    await done(at.worker, 'case-file.move-state', { caseFileId: id, seenVersion: row.version, to: 'ST10' })
    await done(at.worker, 'case-file.move-state', { caseFileId: id, seenVersion: row.version + 1, to: 'ST14' })
    expect((await read(id)).visits.length).toBe(4)
  })

  it('N10 closing takes two people and every line; it ends what was given to others, and the visits go on', async () => {
    const id = await at.file('ST10', 'RK1', 3)
    const ask = async (given: object = {}) =>
      at.worker.send('episode.ask-to-close', closingOf(id, (await at.now(id)).version, at.today(), given))
    expect(await ask()).toMatchObject({ problem: { kind: 'closing-not-yet', missing: ['needs', 'monitoring'] } })
    await done(at.supervisor, 'grant.name-co-worker', coWorker(id))
    await done(at.worker, 'case-file.move-state', { caseFileId: id, seenVersion: (await at.now(id)).version, to: 'ST14' })
    const given = closingOf(id, (await at.now(id)).version, at.today(), { ownedNeeds: ['N4'], needsOwner: 'Dinas Pendidikan contoh' })
    await done(at.worker, 'episode.ask-to-close', given)
    expect(await ask({ ownedNeeds: ['N4'], needsOwner: 'Dinas' })).toMatchObject({ problem: { kind: 'closing-asked-already' } })
    const sign = async () => ({ caseFileId: id, seenVersion: (await at.now(id)).version, closingId: given.closingId })
    expect(await at.worker.send('episode.close', await sign())).toMatchObject({ outcome: 'denied' })
    await done(at.supervisor, 'episode.close', await sign())
    expect(await at.now(id)).toMatchObject({ state: 'ST15', reviewDueOn: null })
    expect((await read(id)).episodes[0]).toMatchObject({ number: 1, closureReason: 'CL01' })
    expect(await at.companion.read('case-file.read', { id }, '/case-files/:id')).toMatchObject({ outcome: 'denied' })
    expect(await at.worker.send('episode.record-review', reviewOf(id, (await at.now(id)).version, at.today()))).toMatchObject({
      problem: { kind: 'case-file-closed' }
    })
    const visit = (await read(id)).visits[0]?.id ?? ''
    await done(at.worker, 'episode.record-monitoring', visitOf(id, visit, at.today()))
    const closing = (await at.supervisor.read('episode.read-closing', { id }, '/case-files/:id/closing')) as {
      value: { closings: { status: string; needsOwner: string; lines: string[] }[] }
    }
    expect(closing.value.closings[0]).toMatchObject({ status: 'signed', needsOwner: 'Dinas Pendidikan contoh' })
  })

  it('a closing that is given back can be asked for again', async () => {
    const id = await at.file('ST14', 'RK1')
    const given = closingOf(id, (await at.now(id)).version, at.today())
    await done(at.worker, 'episode.ask-to-close', given)
    await done(at.supervisor, 'episode.return-closing', {
      caseFileId: id,
      closingId: given.closingId,
      reason: 'Bicarakan dulu dengan wali kelas.'
    })
    await done(at.worker, 'episode.ask-to-close', closingOf(id, (await at.now(id)).version, at.today()))
  })

  it('with a trial still open the file closes only with an owner of the accompaniment, who keeps the pointer', async () => {
    const id = await at.file('ST14', 'RK1')
    const ask = async (accompanimentPostId: string | null) =>
      closingOf(id, (await at.now(id)).version, at.today(), {
        reason: 'CL10',
        legal: 'open',
        receiver: 'Jaringan LSM contoh',
        accompanimentPostId
      })
    expect(await at.worker.send('episode.ask-to-close', await ask(null))).toMatchObject({
      problem: { kind: 'closing-not-yet', missing: ['accompaniment'] }
    })
    const given = await ask(postId('medan', 'lsm'))
    await done(at.worker, 'episode.ask-to-close', given)
    await done(at.supervisor, 'episode.close', { caseFileId: id, seenVersion: (await at.now(id)).version, closingId: given.closingId })
    const rows = await world.asOwner(
      'select 1 from casework.standing where case_file_id = $1 and post_id = $2 and standing = $3 and until_at > now()',
      [id, postId('medan', 'lsm'), 'escort']
    )
    expect(rows.length).toBe(1)
  })

  it('C8 a closed file opens again as the next episode, for the child who asks without proof', async () => {
    const id = await at.file('ST14', 'RK1')
    const given = closingOf(id, (await at.now(id)).version, at.today())
    await done(at.worker, 'episode.ask-to-close', given)
    expect(await at.worker.send('episode.reopen', reopenOf(id, (await at.now(id)).version, world.at))).toMatchObject({
      problem: { kind: 'not-closed' }
    })
    await done(at.head, 'episode.close', { caseFileId: id, seenVersion: (await at.now(id)).version, closingId: given.closingId })
    expect(await at.worker.send('episode.reopen', reopenOf(id, (await at.now(id)).version, world.at, { reason: 'RO02' }))).toMatchObject({
      problem: { kind: 'source-missing' }
    })
    await done(at.worker, 'episode.reopen', reopenOf(id, (await at.now(id)).version, world.at, { inDanger: true }))
    expect(await at.now(id)).toMatchObject({ state: 'ST03', risk: 'RK3' })
    expect((await read(id)).episodes).toMatchObject([
      { number: 2, closureReason: null, reopening: { reason: 'RO07' } },
      { number: 1, closureReason: 'CL01', reopening: null }
    ])
    await expect(
      world.asOwner('insert into casework.episode (id, case_file_id, number, opened_at) values ($1, $2, 3, now())', [randomUUID(), id])
    ).rejects.toThrow(/episode_one_open/)
  })

  it('C8 RO01 a report joined to a closed file opens it again, in the same act', async () => {
    const id = await at.file('ST14', 'RK1')
    const given = closingOf(id, (await at.now(id)).version, at.today())
    await done(at.worker, 'episode.ask-to-close', given)
    await done(at.supervisor, 'episode.close', { caseFileId: id, seenVersion: (await at.now(id)).version, closingId: given.closingId })
    const scene = { world, area: 'medan', caseFileId: id, reportId: randomUUID(), done: async () => {} }
    const report = (await exampleOf('intake.record-report').build(scene)) as { reportId: string }
    await done(at.worker, 'intake.record-report', report)
    const triage = { reportId: report.reportId, seenVersion: 1, dangerSigns: ['DS1'], childSafeNow: false, risk: 'RK3' }
    await done(at.worker, 'intake.triage-report', triage)
    const join = { reportId: report.reportId, seenVersion: 2, caseFileId: id }
    expect(await at.worker.send('intake.join-report', join)).toMatchObject({ problem: { kind: 'file-closed' } })
    await done(at.worker, 'intake.join-report', { ...join, episodeId: randomUUID() })
    expect(await at.now(id)).toMatchObject({ state: 'ST03', risk: 'RK3' })
    expect((await read(id)).episodes[0]).toMatchObject({ number: 2, reopening: { reason: 'RO01' } })
  })

  it('Hari ini asks the supervisor to decide on a closing and the worker to visit', async () => {
    const id = await at.file('ST14', 'RK1')
    await done(at.worker, 'episode.ask-to-close', closingOf(id, (await at.now(id)).version, at.today()))
    await world.asOwner('update casework.monitoring_visit set due_on = $2 where case_file_id = $1 and place = 1', [id, at.today()])
    const dueOf = async (person: typeof at.worker) => {
      const shown = (await person.read('case-file.read-today', {})) as { value: { due: { kind: string; caseFileId: string | null }[] } }
      return shown.value.due.filter((one) => one.caseFileId === id).map((one) => one.kind)
    }
    expect(await dueOf(at.supervisor)).toContain('sign-closing')
    expect(await dueOf(at.worker)).toContain('monitor-child')
    expect(await dueOf(at.worker)).not.toContain('sign-closing')
  })

  const coWorker = (caseFileId: string) => ({ caseFileId, grantId: randomUUID(), postId: postId('medan', 'R03'), days: 30 })
})
