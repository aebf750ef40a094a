/** The plan from the first goal to the signature and the review, on both databases. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import { postId, unitId } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

/** The parts of the read that the story goes on with. */
interface Shown {
  readonly plan: { readonly id: string; readonly version: number }
  readonly actions: readonly { readonly id: string; readonly version: number }[]
}

describe.each(['pglite', 'postgres'] as const)('plan on %s', (engine) => {
  let world: World
  let worker: Person
  let supervisor: Person
  let head: Person
  const file = randomUUID()
  const planId = randomUUID()
  const goalId = randomUUID()
  const today = () => dayOf(world.at)
  const terms = (given: object = {}) => ({
    goalId,
    need: 'N4',
    key: 'PRO',
    level: 'MEZ',
    service: 'SV66',
    what: 'Teman jalan pulang bersama wali kelas',
    workerRole: 'BROKER',
    ownerPostId: null,
    outsideOwner: 'Wali kelas, SMP contoh',
    startOn: today(),
    dueOn: addDays(today(), 14),
    times: 12,
    cost: 1_200_000,
    funding: 'FU-D',
    funded: true,
    duty: 'DU2',
    ...given
  })
  const plan = async (person = worker) => ((await person.read('plan.read', { id: file })) as { value: Shown }).value
  const seen = async () => ({ caseFileId: file, planId, seenVersion: (await plan()).plan.version })
  const view = (given: object = {}) => ({
    caseFileId: file,
    planId,
    viewId: randomUUID(),
    statement: 'Aku mau ada yang menemani pulang.',
    missingReason: null,
    givenOn: today(),
    childAgrees: 'YES',
    carerAgrees: 'YES',
    ...given
  })

  beforeAll(async () => {
    world = await openWorld(engine)
    ;[worker, supervisor, head] = await Promise.all([
      world.signIn('medan', 'R01'),
      world.signIn('medan', 'R02'),
      world.signIn('medan', 'R04')
    ])
    await world.around.database.transaction(async (t) => {
      await t.query('select authn.begin_as($1)', [hashOf(worker.token)])
      await t.query(
        `select casework.open_case_file($1, $2, $3, $4, 'P', '15-17', 'ST06', 'RK2', '12.71', $5, $6, now(), now() + interval '180 days', 'KENARI')`,
        [file, randomUUID(), randomUUID(), unitId('medan'), postId('medan', 'R01'), postId('medan', 'R02')]
      )
    })
    expect(
      await worker.send('assessment.record-assessment', {
        caseFileId: file,
        assessmentId: randomUUID(),
        seenNumber: 0,
        needs: [{ need: 'N4', severity: 3, stated: 3, subNeeds: ['N4b'] }],
        riskFactors: { RF2: 2 },
        riskSigns: ['2a'],
        protectiveFactors: { PF6: 1 },
        dangerSigns: [],
        childWords: 'Sekolah lagi.'
      })
    ).toMatchObject({ outcome: 'accepted', answer: { number: 1 } })
  })
  afterAll(() => world?.close())

  it('S99 S155 begins with a goal in the child’s own words, sealed in the database, once however often it is sent', async () => {
    const goal = { caseFileId: file, planId, goalId, need: 'N4', words: 'Aku mau sekolah lagi tanpa diejek.', saidOn: today() }
    const id = randomUUID()
    expect(await worker.send('plan.add-goal', goal, id)).toMatchObject({ outcome: 'accepted', answer: { planId } })
    expect(await worker.send('plan.add-goal', goal, id)).toMatchObject({ outcome: 'accepted', answer: { planId } })
    expect(await plan()).toMatchObject({ plan: { number: 1, status: 'draft' }, goals: [{ words: goal.words, need: 'N4' }] })
    const rows = await world.asOwner<{ words: string }>('select words from casework.plan_goal')
    expect(rows).toHaveLength(1)
    expect(rows[0]?.words).toMatch(/^v1\./)
  })

  it('S156 is not submitted without the child’s view, nor with a severe gap that nobody answered', async () => {
    expect(await worker.send('plan.submit-plan', await seen())).toMatchObject({ outcome: 'refused', problem: { kind: 'plan-empty' } })
    const action = { caseFileId: file, planId, actionId: randomUUID(), terms: terms(), suggestionKey: 'gap/N4/PRO' }
    expect(await worker.send('plan.add-action', action)).toMatchObject({ outcome: 'accepted' })
    expect(await worker.send('plan.submit-plan', await seen())).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'child-view-missing' }
    })
    expect(await worker.send('plan.record-child-view', view({ statement: null }))).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'view-or-reason' }
    })
    expect(await worker.send('plan.record-child-view', view())).toMatchObject({ outcome: 'accepted' })
    expect(await worker.send('plan.submit-plan', await seen())).toMatchObject({
      outcome: 'refused',
      problem: {
        kind: 'severe-gaps-open',
        places: [
          { need: 'N4', key: 'ACC' },
          { need: 'N4', key: 'EMP' }
        ]
      }
    })
    for (const key of ['ACC', 'EMP'])
      expect(
        await worker.send('plan.decline-suggestion', {
          caseFileId: file,
          planId,
          declineId: randomUUID(),
          suggestionKey: `gap/N4/${key}`,
          reason: 'other-first'
        })
      ).toMatchObject({ outcome: 'accepted' })
    expect(
      await worker.send('plan.decline-suggestion', {
        caseFileId: file,
        planId,
        declineId: randomUUID(),
        suggestionKey: `safety/${randomUUID()}`,
        reason: 'other-first'
      })
    ).toMatchObject({ outcome: 'refused', problem: { kind: 'safety-cannot-wait' } })
  })

  it('S100 S116 names an owner, a day and the money of each action, and shows both versions when two people change one', async () => {
    const actionId = randomUUID()
    const add = (given: object) =>
      worker.send('plan.add-action', { caseFileId: file, planId, actionId, terms: terms(given), suggestionKey: null })
    expect(await add({ outsideOwner: null })).toMatchObject({ outcome: 'refused', problem: { kind: 'owner-missing' } })
    expect(await add({ dueOn: addDays(today(), -1) })).toMatchObject({ outcome: 'refused', problem: { kind: 'due-before-start' } })
    expect(await add({ goalId: randomUUID() })).toMatchObject({ outcome: 'refused', problem: { kind: 'goal-unknown' } })
    expect(
      await add({
        ownerPostId: postId('medan', 'dikbud'),
        outsideOwner: null,
        what: null,
        cost: 750_000,
        funding: 'FU-L',
        funded: false,
        duty: 'DU3'
      })
    ).toMatchObject({ outcome: 'accepted' })
    const change = {
      caseFileId: file,
      planId,
      actionId,
      seenVersion: 1,
      terms: terms({ what: 'Kembalikan hak PIP', cost: 800_000, funded: false })
    }
    expect(await worker.send('plan.change-action', change)).toMatchObject({ outcome: 'accepted', answer: { version: 2 } })
    expect(await worker.send('plan.change-action', { ...change, terms: terms({ cost: 1 }) })).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'changed-meanwhile', current: { version: 2, cost: 800_000, what: 'Kembalikan hak PIP' } }
    })
    expect(await plan()).toMatchObject({ costs: { total: 2_000_000, available: 1_200_000 } })
    const versions = await world.asOwner('select version from casework.plan_action_version where id = $1', [actionId])
    expect(versions).toHaveLength(2)
  })

  it('is approved by another person than the one who made it, and sets the file running with its review by risk', async () => {
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
      await worker.send('plan.decline-suggestion', {
        caseFileId: file,
        planId: second,
        declineId: randomUUID(),
        suggestionKey: `gap/N4/${key}`,
        reason: 'no-service'
      })
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

  it('S118 is not there for a stranger, nor for another agency', async () => {
    for (const stranger of [await world.signIn('medan', 'lsm'), await world.signIn('batam', 'R01')]) {
      expect(await stranger.read('plan.read', { id: file })).toEqual({ outcome: 'denied' })
      expect(
        await stranger.send('plan.add-goal', { caseFileId: file, planId, goalId: randomUUID(), need: 'N4', words: 'x', saidOn: today() })
      ).toEqual({ outcome: 'denied' })
      expect(await stranger.send('plan.approve-plan', await seen())).toEqual({ outcome: 'denied' })
    }
  })
})
