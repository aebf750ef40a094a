/** A plan signed by another than its maker, on both engines, then followed with the child and reviewed. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { openPlanning, type Planning } from '#test/support/planning.ts'
import { openWorld, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('plan on %s', (engine) => {
  let world: World
  let planning: Planning

  beforeAll(async () => {
    world = await openWorld(engine)
    planning = await openPlanning(world)
    await planning.makePlan()
  })
  afterAll(() => world?.close())

  it('is approved by another person than the one who made it, and sets the file running with its review by risk', async () => {
    const { worker, supervisor, head, file, planId, today, plan, seen } = planning
    expect(await supervisor.send('plan.approve-plan', await seen())).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'plan-not-submitted' }
    })
    const submit = await seen()
    expect(await worker.send('plan.submit-plan', submit)).toMatchObject({ outcome: 'accepted', answer: { status: 'submitted' } })
    expect(
      await worker.send('plan.add-goal', { caseFileId: file, planId, goalId: randomUUID(), need: 'N4', words: 'Lain', saidOn: today() })
    ).toMatchObject({ outcome: 'refused', problem: { kind: 'plan-submitted' } })
    expect(await worker.send('plan.approve-plan', await seen())).toEqual({ outcome: 'denied' })
    expect(await supervisor.send('plan.approve-plan', submit)).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'changed-meanwhile', current: { status: 'submitted' } }
    })

    expect(await supervisor.send('plan.return-plan', { ...(await seen()), reason: 'Tambahkan siapa yang menjemput.' })).toMatchObject({
      outcome: 'accepted'
    })
    expect((await plan()).plan).toMatchObject({ status: 'draft', returnReason: 'Tambahkan siapa yang menjemput.' })
    await worker.send('plan.submit-plan', await seen())
    expect((await plan()).plan).toMatchObject({ status: 'submitted', returnReason: null })

    const approve = await seen()
    const id = randomUUID()
    const approved = { outcome: 'accepted', answer: { status: 'approved', state: 'ST09', reviewDueOn: addDays(today(), 30) } }
    expect(await supervisor.send('plan.approve-plan', approve, id)).toMatchObject(approved)
    expect(await supervisor.send('plan.approve-plan', approve, id)).toMatchObject(approved)
    expect(await head.send('plan.approve-plan', approve)).toMatchObject({ outcome: 'refused', problem: { kind: 'changed-meanwhile' } })
    expect(await world.asOwner('select state, review_due_on::text as due from casework.case_file where id = $1', [file])).toEqual([
      { state: 'ST09', due: addDays(today(), 30) }
    ])
    expect(
      await world.asOwner(
        'select submitted_by_account = $2 as by_worker, approved_by_account = $3 as by_supervisor from casework.plan where id = $1',
        [planId, worker.accountId, supervisor.accountId]
      )
    ).toEqual([{ by_worker: true, by_supervisor: true }])
  })

  it('is never approved by whoever made it, even holding both posts on one day', async () => {
    const { worker, head, file, plan, view, seen, decline } = planning
    const second = randomUUID()
    await world.asOwner(
      `insert into agency.appointment (id, post_id, account_id, from_at, until_at) values ($1, $2, $3, now() - interval '1 day', now() + interval '1 day')`,
      [randomUUID(), postId('medan', 'R02'), worker.accountId]
    )
    expect(await worker.send('plan.review-plan', { ...(await seen()), nextPlanId: second })).toMatchObject({
      outcome: 'accepted',
      answer: { number: 2 }
    })
    const now = async () => ({ caseFileId: file, planId: second, seenVersion: (await plan()).plan.version })
    await worker.send('plan.record-child-view', {
      ...view(),
      planId: second,
      statement: null,
      missingReason: 'not-now',
      childAgrees: null,
      carerAgrees: null
    })
    for (const key of ['ACC', 'EMP'])
      await worker.send('plan.decline-suggestion', decline(`gap/N4/${key}`, { planId: second, reason: 'no-service' }))
    expect(await worker.send('plan.submit-plan', await now())).toMatchObject({ outcome: 'accepted' })
    expect(await worker.send('plan.approve-plan', await now())).toMatchObject({ outcome: 'refused', problem: { kind: 'own-plan' } })
    expect(await worker.send('plan.return-plan', { ...(await now()), reason: 'x' })).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'own-plan' }
    })
    expect(await head.send('plan.approve-plan', await now())).toMatchObject({ outcome: 'accepted' })
    await world.asOwner(`delete from agency.appointment where account_id = $1 and post_id = $2`, [worker.accountId, postId('medan', 'R02')])
  })

  it('S100 G-12 records progress with the child’s opinion, carries rows through a review, and brings back what was put off', async () => {
    const { worker, supervisor, file, today, plan, terms } = planning
    const before = await plan()
    const [action = { id: '', version: 0 }] = before.actions
    const note = (given: object) => ({
      caseFileId: file,
      progressId: randomUUID(),
      actionId: action.id,
      seenVersion: action.version,
      status: 'DOING',
      count: 5,
      reason: null,
      opinion: 'BETTER',
      opinionWhy: null,
      ...given
    })
    expect(await worker.send('plan.record-progress', note({ status: 'BLOCKED' }))).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'reason-missing' }
    })
    expect(await worker.send('plan.record-progress', note({ opinion: 'NOT_ASKED' }))).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'why-missing' }
    })
    expect(await worker.send('plan.record-progress', note({ count: 13 }))).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'count-too-high', times: 12 }
    })
    expect(await worker.send('plan.record-progress', note({}))).toMatchObject({
      outcome: 'accepted',
      answer: { version: action.version + 1 }
    })
    expect(await supervisor.send('plan.record-progress', note({ count: 2 }))).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'changed-meanwhile', current: { count: 5 } }
    })
    expect(
      await worker.send('plan.change-action', {
        caseFileId: file,
        planId: before.plan.id,
        actionId: action.id,
        seenVersion: action.version + 1,
        terms: terms()
      })
    ).toMatchObject({ outcome: 'refused', problem: { kind: 'plan-approved' } })
    const third = randomUUID()
    expect(
      await worker.send('plan.review-plan', {
        caseFileId: file,
        planId: before.plan.id,
        seenVersion: before.plan.version,
        nextPlanId: third
      })
    ).toMatchObject({ outcome: 'accepted' })
    const after = await plan(supervisor)
    expect(after).toMatchObject({ plan: { id: third, number: 3, status: 'draft', everApproved: true }, declined: [] })
    expect(after.actions.find((one) => one.id === action.id)).toMatchObject({ count: 5, status: 'DOING', progress: { opinion: 'BETTER' } })
    expect(await world.asOwner('select state from casework.case_file where id = $1', [file])).toEqual([{ state: 'ST10' }])
    expect(
      await worker.send('plan.add-goal', {
        caseFileId: file,
        planId: before.plan.id,
        goalId: randomUUID(),
        need: 'N4',
        words: 'Terlambat',
        saidOn: today()
      })
    ).toMatchObject({ outcome: 'refused', problem: { kind: 'plan-moved-on' } })
  })
})
