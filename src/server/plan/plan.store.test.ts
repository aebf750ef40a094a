/** A plan in the making, on both engines: its first goal, its actions, what it is not submitted without, and to whom it is not there. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/date.ts'
import { openPlanning, type Planning } from '#test/support/planning.ts'
import { openWorld, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('plan on %s', (engine) => {
  let world: World
  let planning: Planning

  beforeAll(async () => {
    world = await openWorld(engine)
    planning = await openPlanning(world)
  })
  afterAll(() => world?.close())

  it('S99 S155 begins with a goal in the child’s own words, sealed in the database, once however often it is sent', async () => {
    const { worker, planId, plan } = planning
    const goal = planning.goal()
    const id = randomUUID()
    expect(await worker.send('plan.add-goal', goal, id)).toMatchObject({ outcome: 'accepted', answer: { planId } })
    expect(await worker.send('plan.add-goal', goal, id)).toMatchObject({ outcome: 'accepted', answer: { planId } })
    expect(await plan()).toMatchObject({ plan: { number: 1, status: 'draft' }, goals: [{ words: goal.words, need: 'N4' }] })
    const rows = await world.asOwner<{ words: string }>('select words from casework.plan_goal')
    expect(rows).toHaveLength(1)
    expect(rows[0]?.words).toMatch(/^v1\./)
  })

  it('S156 is not submitted without the child’s view, nor with a severe gap that nobody answered', async () => {
    const { worker, terms, view, decline, action, seen } = planning
    expect(await worker.send('plan.submit-plan', await seen())).toMatchObject({ outcome: 'refused', problem: { kind: 'plan-empty' } })
    expect(await worker.send('plan.add-action', action(terms(), 'gap/N4/PRO'))).toMatchObject({ outcome: 'accepted' })
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
      expect(await worker.send('plan.decline-suggestion', decline(`gap/N4/${key}`))).toMatchObject({ outcome: 'accepted' })
    expect(await worker.send('plan.decline-suggestion', decline(`safety/${randomUUID()}`))).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'safety-cannot-wait' }
    })
  })

  it('S100 S116 names an owner, a day and the money of each action, and shows both versions when two people change one', async () => {
    const { worker, file, planId, today, plan, terms, action, ofSchoolOffice } = planning
    const actionId = randomUUID()
    const add = (given: object) => worker.send('plan.add-action', { ...action(terms(given), null), actionId })
    expect(await add({ outsideOwner: null })).toMatchObject({ outcome: 'refused', problem: { kind: 'owner-missing' } })
    expect(await add({ dueOn: addDays(today(), -1) })).toMatchObject({ outcome: 'refused', problem: { kind: 'due-before-start' } })
    expect(await add({ goalId: randomUUID() })).toMatchObject({ outcome: 'refused', problem: { kind: 'goal-unknown' } })
    expect(await add(ofSchoolOffice())).toMatchObject({ outcome: 'accepted' })
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

  it('S118 is not there for a stranger, nor for another agency', async () => {
    const { file, planId, today, seen } = planning
    for (const stranger of [await world.signIn('medan', 'lsm'), await world.signIn('batam', 'R01')]) {
      expect(await stranger.read('plan.read', { id: file })).toEqual({ outcome: 'denied' })
      expect(
        await stranger.send('plan.add-goal', { caseFileId: file, planId, goalId: randomUUID(), need: 'N4', words: 'x', saidOn: today() })
      ).toEqual({ outcome: 'denied' })
      expect(await stranger.send('plan.approve-plan', await seen())).toEqual({ outcome: 'denied' })
    }
  })
})
