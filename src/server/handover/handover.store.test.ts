/** A hand-over on both engines: planned with two people side by side, or sudden within a moment. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { standingDays } from '#domain/case-file/case-file.ts'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { done } from '#test/support/done.ts'
import { handingOver } from '#test/support/handing-over.ts'
import { openFile } from '#test/support/scene.ts'
import { outcomeOf, problemOf } from '#test/support/staff.ts'
import { openWorld, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('hand-over on %s', (engine) => {
  let world: World
  let unit: ReturnType<typeof handingOver>
  let today: string
  beforeAll(async () => {
    world = await openWorld(engine)
    today = dayOf(world.at)
    unit = handingOver(world, today)
  })
  afterAll(() => world?.close())

  it('S117 S118 S119 PERKUTUT a planned hand-over: the successor reads, accepts item by item, is introduced; then the file is hers', async () => {
    const { worker, successor, supervisor, head } = await unit.people('medan')
    const file = await openFile(world, worker.token, 'medan', 'ST09')
    const made = await unit.promise(worker, file, 'Menemani daftar PKBM.')
    await unit.promise(worker, file, 'Mengabari nenek tentang pinjaman usaha.')
    expect(await outcomeOf(successor.read('handover.read', { id: file }))).toBe('denied')
    const input = unit.planInput('medan', file)
    await done(supervisor, 'handover.plan', input)
    expect(await problemOf(supervisor.send('handover.plan', unit.planInput('medan', file)))).toBe('handover-open-already')

    const seen = await unit.dossierOf(successor, file)
    expect(seen.dossier?.promises.map(({ text }) => text).sort()).toEqual([
      'Menemani daftar PKBM.',
      'Mengabari nenek tentang pinjaman usaha.'
    ])
    expect(seen.handover?.items.map(({ item }) => item).sort()).toEqual(['promise', 'promise', 'safety-plan', 'summary'])
    expect(await unit.dossierOf(head, file)).toMatchObject({ dossier: { safetyPlan: null, seesSafety: false } })

    const one = seen.handover?.items.find(({ item }) => item === 'promise') ?? { item: '', rowId: '', version: 0 }
    const accept = { caseFileId: file, handoverId: input.handoverId, item: one.item, rowId: one.rowId, seenVersion: one.version }
    expect(await problemOf(worker.send('handover.accept-item', accept)), 'who gives never takes').toBe('not-the-successor')
    await done(successor, 'handover.accept-item', accept)
    const questionId = randomUUID()
    const ask = {
      caseFileId: file,
      handoverId: input.handoverId,
      item: one.item,
      rowId: one.rowId,
      questionId,
      question: 'Kapan nenek bisa ditemui?'
    }
    await done(successor, 'handover.ask-about-item', ask)
    const answer = { caseFileId: file, handoverId: input.handoverId, questionId, answer: 'Rabu sore, di rumah.' }
    await done(worker, 'handover.answer-question', answer)
    expect((await unit.dossierOf(successor, file)).handover?.questions).toMatchObject([
      { question: 'Kapan nenek bisa ditemui?', answer: 'Rabu sore, di rumah.' }
    ])

    const complete = { caseFileId: file, handoverId: input.handoverId }
    expect(await supervisor.send('handover.complete', complete)).toMatchObject({ problem: { kind: 'items-left', left: 3 } })
    const list = await successor.read('handover.list', {})
    expect(JSON.parse((list as { value: { text: string } }).value.text)).toMatchObject([{ side: 'receive', total: 4, accepted: 1 }])
    for (const { item, rowId, version } of seen.handover?.items ?? [])
      if (rowId !== one.rowId) await done(successor, 'handover.accept-item', { ...accept, item, rowId, seenVersion: version })
    expect(await problemOf(supervisor.send('handover.complete', complete))).toBe('child-not-introduced')
    expect(await problemOf(unit.introduce(successor, file, input.handoverId, { way: 'alone' }))).toBe('alone-only-when-sudden')
    expect(await outcomeOf(unit.introduce(successor, file, input.handoverId))).toBe('accepted')

    await done(worker, 'case-file.raise-risk', { caseFileId: file, seenVersion: 1, to: 'RK3', signs: ['DS1'] })
    expect(await supervisor.send('handover.complete', complete), 'what changed is read again').toMatchObject({
      problem: { kind: 'items-left', left: 1 }
    })
    await done(successor, 'handover.accept-item', { ...accept, item: 'summary', rowId: file, seenVersion: 2 })
    expect(await outcomeOf(successor.send('handover.complete', complete))).toBe('denied')
    expect(await done(supervisor, 'handover.complete', complete)).toMatchObject({ answer: { accepted: 4, total: 4 } })
    expect(await unit.ownersOf(file)).toEqual([postId('medan', 'R03')])
    const given = `select until_at::date - from_at::date as days from casework.standing where case_file_id = $1 and standing = 'case-worker' and until_at > now()`
    expect(await world.asOwner(given, [file]), 'access is given for half a year, however it is given').toEqual([{ days: standingDays }])
    expect(await outcomeOf(worker.read('case-file.read', { id: file }))).toBe('denied')
    expect(await outcomeOf(worker.read('case-file.read-pointer', { id: file })), 'asked questions for thirty days').toBe('shown')
    await done(successor, 'case-file.keep-promise', { caseFileId: file, noteId: made, kept: true, onDay: today, told: null })
    const work = await successor.read('case-file.read', { id: file }, '/case-files/:id/work')
    expect(work).toMatchObject({
      value: { notes: expect.arrayContaining([expect.objectContaining({ id: made, settled: expect.objectContaining({ kept: true }) })]) }
    })
  })

  it('SLA-17 less than two weeks side by side needs a reason; nobody hands over to herself', async () => {
    const { worker, supervisor } = await unit.people('batam')
    const file = await openFile(world, worker.token, 'batam')
    const soon = unit.planInput('batam', file, { firstDay: addDays(today, 5) })
    expect(await problemOf(supervisor.send('handover.plan', soon))).toBe('overlap-reason-needed')
    expect(await problemOf(supervisor.send('handover.plan', unit.planInput('batam', file, { firstDay: today })))).toBe('first-day-past')
    expect(await problemOf(supervisor.send('handover.plan', unit.planInput('batam', file, { toPostId: postId('batam', 'R01') })))).toBe(
      'same-person'
    )
    expect(await problemOf(supervisor.send('handover.plan', unit.planInput('batam', file, { toPostId: postId('solo', 'R01') })))).toBe(
      'worker-unknown'
    )
    expect(await outcomeOf(worker.send('handover.plan', unit.planInput('batam', file)))).toBe('denied')
    await done(supervisor, 'handover.plan', { ...soon, shortReason: 'leave-date' })
    await done(supervisor, 'handover.call-off', { caseFileId: file, handoverId: soon.handoverId })
    const successor = await world.signIn('batam', 'R03')
    expect(await outcomeOf(successor.read('case-file.read', { id: file }))).toBe('denied')
    expect(await unit.ownersOf(file)).toEqual([postId('batam', 'R01')])
  })

  it('SLA-17 a sudden take-over gives the file an owner in that moment, overtakes a plan, and the dossier is read after', async () => {
    const { worker, successor, supervisor } = await unit.people('lombok')
    const file = await openFile(world, worker.token, 'lombok')
    await done(supervisor, 'handover.plan', unit.planInput('lombok', file))
    const input = {
      caseFileId: file,
      handoverId: randomUUID(),
      fromPostId: postId('lombok', 'R01'),
      toPostId: postId('lombok', 'R03'),
      reason: 'illness'
    }
    await done(supervisor, 'handover.take-over-at-once', input)
    expect(await unit.ownersOf(file)).toEqual([postId('lombok', 'R03')])
    expect(await outcomeOf(successor.read('case-file.read', { id: file }))).toBe('shown')
    expect(await unit.dossierOf(successor, file)).toMatchObject({ handover: { id: input.handoverId, kind: 'sudden', completedAt: null } })
    expect(await problemOf(supervisor.send('handover.call-off', { caseFileId: file, handoverId: input.handoverId }))).toBe(
      'changed-hands-already'
    )
    await unit.acceptAll(successor, file, input.handoverId)
    const notYet = { way: 'not-yet', onDay: addDays(today, 4), notYetReason: 'away', statement: null }
    expect(await outcomeOf(unit.introduce(successor, file, input.handoverId, notYet))).toBe('accepted')
    await done(supervisor, 'handover.complete', { caseFileId: file, handoverId: input.handoverId })
    expect(await outcomeOf(unit.introduce(successor, file, input.handoverId, { way: 'alone' })), 'the meeting itself comes later').toBe(
      'accepted'
    )
  })
})
