/** Assessments on both databases: tell once, danger lifts the risk, consent lets the file move, two at once are seen. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import { postId, unitId } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('assessment on %s', (engine) => {
  let world: World
  let worker: Person
  const file = randomUUID()
  const input = (given: object = {}) => ({
    caseFileId: file,
    assessmentId: randomUUID(),
    seenNumber: 0,
    needs: [
      { need: 'N2', severity: 2, stated: null, subNeeds: ['N2c'] },
      { need: 'N4', severity: 1, stated: 3, subNeeds: [] }
    ],
    riskFactors: { RF1: 2, RF4: 'U' },
    riskSigns: ['1b'],
    protectiveFactors: { PF1: 2 },
    dangerSigns: [],
    childWords: 'Sekolah dan Nenek.',
    ...given
  })
  const stands = () => world.asOwner('select state, risk from casework.case_file where id = $1', [file])

  beforeAll(async () => {
    world = await openWorld(engine)
    worker = await world.signIn('medan', 'R01')
    await world.around.database.transaction(async (t) => {
      await t.query('select authn.begin_as($1)', [hashOf(worker.token)])
      await t.query(
        `select casework.open_case_file($1, $2, $3, $4, 'P', '15-17', 'ST04', 'RK1', '12.71', $5, $6, now(), now() + interval '180 days', 'KENARI')`,
        [file, randomUUID(), randomUUID(), unitId('medan'), postId('medan', 'R01'), postId('medan', 'R02')]
      )
    })
  })
  afterAll(() => world?.close())

  it('S62 S99 keeps what the worker sees beside what the child says, her words sealed', async () => {
    const first = input()
    const id = randomUUID()
    expect(await worker.send('assessment.record-assessment', first, id)).toEqual({
      outcome: 'accepted',
      answer: { number: 1, risk: null, state: null }
    })
    expect(await worker.send('assessment.record-assessment', first, id)).toEqual({
      outcome: 'accepted',
      answer: { number: 1, risk: null, state: null }
    })
    const shown = await worker.read('case-file.read', { id: file }, '/case-files/:id/assessments')
    expect(shown).toMatchObject({
      outcome: 'shown',
      value: [{ number: 1, needs: first.needs, childWords: first.childWords, riskFactors: { RF4: 'U' }, riskSigns: ['1b'] }]
    })
    expect((await world.asOwner<{ child_words: string }>('select child_words from casework.assessment'))[0]?.child_words).toMatch(/^v1\./)
  })

  it('shows both when two assessments were begun on the same one', async () => {
    expect(await worker.send('assessment.record-assessment', input())).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'changed-meanwhile', current: { number: 1, riskSigns: ['1b'] } }
    })
    expect(await stands()).toEqual([{ state: 'ST04', risk: 'RK1' }])
  })

  it('E5 lifts the risk to high with any danger sign and moves on to assessment once services and data are agreed to', async () => {
    for (const purpose of ['CS01', 'CS02'])
      await world.asOwner(
        `insert into casework.consent (id, case_file_id, purpose, status, given_by, carer, child_answer, language, answered_on, expires_on, explained_by_post_id,
        witnessed, recorded_at, recorded_by) values ($1, $2, $3, 'GIVEN', 'CHILD', 'safe', 'CONSENTED', 'LA01', $4, $5, $6, true, now(), $7)`,
        [randomUUID(), file, purpose, dayOf(world.at), addDays(dayOf(world.at), 180), postId('medan', 'R01'), worker.accountId]
      )
    expect(await worker.send('assessment.record-assessment', input({ seenNumber: 1, dangerSigns: ['DS2'] }))).toEqual({
      outcome: 'accepted',
      answer: { number: 2, risk: 'RK3', state: 'ST06' }
    })
    expect(await stands()).toEqual([{ state: 'ST06', risk: 'RK3' }])
    // a later assessment without danger does not lower it: that takes the supervisor's signature
    expect(await worker.send('assessment.record-assessment', input({ seenNumber: 2 }))).toMatchObject({ answer: { number: 3, risk: null } })
    expect(await stands()).toEqual([{ state: 'ST06', risk: 'RK3' }])
  })

  it('refuses what cannot be true together', async () => {
    const needs = input().needs
    expect(await worker.send('assessment.record-assessment', input({ seenNumber: 3, needs: [needs[0], needs[0]] }))).toMatchObject({
      problem: { kind: 'need-twice' }
    })
    expect(
      await worker.send('assessment.record-assessment', input({ seenNumber: 3, needs: [{ ...needs[1], subNeeds: ['N1a'] }] }))
    ).toMatchObject({ problem: { kind: 'sub-need-elsewhere' } })
    expect(await worker.send('assessment.record-assessment', input({ seenNumber: 3, riskFactors: { RF1: 0 } }))).toMatchObject({
      problem: { kind: 'sign-without-factor' }
    })
    expect(
      await worker.send('assessment.record-assessment', input({ seenNumber: 3, childWords: 'Telepon aku di 0812 3456 7890' }))
    ).toMatchObject({ outcome: 'malformed' })
  })

  it('is not there for a stranger', async () => {
    const stranger = await world.signIn('medan', 'lsm')
    expect(await stranger.read('case-file.read', { id: file }, '/case-files/:id/assessments')).toEqual({ outcome: 'denied' })
    expect(await stranger.send('assessment.record-assessment', input({ seenNumber: 3 }))).toEqual({ outcome: 'denied' })
  })
})
