/** On both engines: a report that opens or joins a file begins the duty to tell the police by itself, once, and the police report ends it (SLA-04). */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTime, dayOf } from '#domain/kernel/date.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { done } from '#test/support/done.ts'
import { fileFrom, openReportDesk, type ReportDesk } from '#test/support/report-desk.ts'
import { openWorld, type World } from '#test/support/world.ts'

interface Shown {
  readonly duties: readonly {
    readonly id: string
    readonly duty: string
    readonly basis: string | null
    readonly settledAt: string | null
  }[]
  readonly limits: readonly { readonly code: string; readonly dueAt: string }[]
}

describe.each(['pglite', 'postgres'] as const)('duties that begin by themselves on %s', (engine) => {
  let world: World
  let desk: ReportDesk
  beforeAll(async () => {
    world = await openWorld(engine)
    // an hour ago, so that no moment of the story lies ahead of the database's clock
    world.at = addTime(world.at, -1, 'hour')
    desk = await openReportDesk(world)
  })
  afterAll(() => world?.close())

  const legal = async (caseFileId: string): Promise<Shown> => {
    const read = await desk.worker.read('legal.read', { id: caseFileId }, '/case-files/:id/legal')
    if (read.outcome !== 'shown') throw new Error(read.outcome)
    return read.value as Shown
  }
  const received = (over: object = {}) => desk.triaged({ receivedAt: addTime(world.at, -1, 'minute'), ...over })
  const opened = async (over: object = {}) => {
    const reportId = await received(over)
    const input = fileFrom(reportId)
    await done(desk.officer, 'case-file.open-case-file', input)
    return { ...input, reportId }
  }
  const joins = async (caseFileId: string, over: object = {}) => {
    const reportId = await received(over)
    return done(desk.worker, 'intake.join-report', { reportId, seenVersion: 2, caseFileId })
  }
  const step = (caseFileId: string, stage: string, over: object = {}) => ({
    caseFileId,
    stepId: randomUUID(),
    stage,
    happenedOn: dayOf(world.at),
    at: stage === 'LG02' ? world.at : null,
    institution: null,
    reason: null,
    ...over
  })

  it('SLA-04 a report opens the file with the duty, due seventy-two hours after it was received, and no second report begins another', async () => {
    const { caseFileId, reportId } = await opened()
    const { duties, limits } = await legal(caseFileId)
    expect(duties).toMatchObject([{ duty: 'report', basis: 'report-told', settledAt: null }])
    const [report] = await world.asOwner<{ due: string }>('select police_due_at::text as due from casework.report where id = $1', [
      reportId
    ])
    expect(limits.map(({ code, dueAt }) => [code, Date.parse(dueAt)])).toEqual([['SLA-04', Date.parse(report?.due ?? '')]])
    await joins(caseFileId)
    expect((await legal(caseFileId)).duties).toHaveLength(1)
    const own = { caseFileId, dutyId: randomUUID(), from: world.at, basis: 'child-told' }
    expect(await desk.worker.send('legal.start-reporting-duty', own)).toMatchObject({ problem: { kind: 'duty-runs' } })
    world.at = addTime(world.at, 1, 'minute')
    await done(desk.worker, 'legal.record-step', step(caseFileId, 'LG02'))
    expect((await legal(caseFileId)).limits.map(({ code }) => code)).toEqual(['SLA-05'])
    // the police know: what another report tells is no new duty
    await joins(caseFileId)
    expect((await legal(caseFileId)).limits.map(({ code }) => code)).toEqual(['SLA-05'])
  })

  it('G-09 what the police brought begins no duty; what somebody else adds to it does', async () => {
    const { caseFileId } = await opened({ source: 'SR07' })
    expect(await legal(caseFileId)).toMatchObject({ duties: [], limits: [] })
    await joins(caseFileId)
    expect((await legal(caseFileId)).limits.map(({ code }) => code)).toEqual(['SLA-04'])
  })

  it('nobody begins it for a report that was not settled into this file now', async () => {
    const { caseFileId, reportId } = await opened({ source: 'SR07' })
    const other = await received()
    for (const id of [other, reportId, randomUUID()])
      await expect(
        world.around.database.transaction(async (t) => {
          await t.query('select authn.begin_as($1)', [hashOf(desk.officer.token)])
          await t.query('select casework.begin_reporting_duty($1, $2, $3)', [caseFileId, id, addTime(world.at, 1, 'hour')])
        })
      ).rejects.toThrow(/not allowed/)
  })

  it('SLA-09 a final verdict brings the duty to claim, a struck one takes it back, a claim ends it', async () => {
    const { caseFileId } = await opened({ source: 'SR07' })
    const final = step(caseFileId, 'LG10')
    await done(desk.worker, 'legal.record-step', final)
    const first = await legal(caseFileId)
    expect(first.limits.map(({ code }) => code)).toEqual(['SLA-09'])
    expect(first.duties).toMatchObject([{ id: final.stepId, duty: 'claim', settledAt: null }])
    await done(desk.worker, 'legal.strike-line', { caseFileId, list: 'step', lineId: final.stepId })
    const struck = await legal(caseFileId)
    expect(struck.limits).toEqual([])
    expect(struck.duties[0]?.settledAt).not.toBeNull()
    world.at = addTime(world.at, 1, 'minute')
    await done(desk.worker, 'legal.record-step', step(caseFileId, 'LG10'))
    expect((await legal(caseFileId)).limits.map(({ code }) => code)).toEqual(['SLA-09'])
    world.at = addTime(world.at, 1, 'minute')
    const claim = { caseFileId, entryId: randomUUID(), kind: 'claimed', amount: 5_000_000, onDay: dayOf(world.at) }
    await done(desk.worker, 'legal.record-restitution', claim)
    expect((await legal(caseFileId)).limits).toEqual([])
  })
})
