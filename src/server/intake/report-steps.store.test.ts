/** What becomes of a report on both engines: triaged by one, then opened, joined, referred or closed, once. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileFrom, openReportDesk, type ReportDesk } from '#test/support/report-desk.ts'
import { openWorld, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('reports on %s', (engine) => {
  let world: World
  let desk: ReportDesk

  beforeAll(async () => {
    world = await openWorld(engine)
    desk = await openReportDesk(world)
  })
  afterAll(() => world?.close())

  it('S36 starts the clocks of the risk, and one of two people who saw the same version is second', async () => {
    const { officer, worker, recorded } = desk
    const id = await recorded()
    const triage = { reportId: id, seenVersion: 1, dangerSigns: ['DS1'], childSafeNow: false, risk: 'RK3' }
    expect(await officer.send('intake.triage-report', { ...triage, risk: 'RK1' })).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'risk-below-danger' }
    })
    const sent = await Promise.all([officer.send('intake.triage-report', triage), worker.send('intake.triage-report', triage)])
    expect(sent.map((one) => one.outcome).sort()).toEqual(['accepted', 'refused'])
    expect(sent.find((one) => one.outcome === 'refused')).toMatchObject({
      problem: { kind: 'changed-meanwhile', current: { version: 2, risk: 'RK3' } }
    })
    const shown = (await worker.read('intake.read-report', { id }, '/reports/:id')) as { value: Record<string, string> }
    expect(Date.parse(shown.value.outreachDueAt ?? '') - Date.parse(shown.value.receivedAt ?? '')).toBe(24 * 3_600_000)
    expect(Date.parse(shown.value.policeDueAt ?? '') - Date.parse(shown.value.receivedAt ?? '')).toBe(72 * 3_600_000)
  })

  it('S118 opens a file with its owner from the report, once', async () => {
    const { officer, worker, triaged } = desk
    const id = await triaged({}, { dangerSigns: ['DS2'], childSafeNow: false, risk: 'RK3' })
    const input = fileFrom(id)
    const commandId = randomUUID()
    const first = await officer.send('case-file.open-case-file', input, commandId)
    expect(first).toMatchObject({
      outcome: 'accepted',
      answer: { caseFileId: input.caseFileId, codeName: expect.stringMatching(/^[A-Z ]+$/) }
    })
    expect(await officer.send('case-file.open-case-file', input, commandId)).toEqual(first)
    expect(await officer.send('case-file.open-case-file', fileFrom(id, { seenVersion: 3 }))).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'report-settled' }
    })
    const file = await worker.read('case-file.read', { id: input.caseFileId }, '/case-files/:id')
    expect(file).toMatchObject({
      outcome: 'shown',
      value: { state: 'ST03', risk: 'RK3', ageBand: '15-17', serviceRegion: { code: '12.71' }, standings: ['case-worker'] }
    })
    expect(await worker.read('intake.read-report', { id }, '/reports/:id')).toMatchObject({
      value: { state: 'opened', caseFile: { id: input.caseFileId } }
    })
    // The companion took the report but does not stand to the file: she knows that it exists, and no more.
    expect(await officer.read('intake.read-report', { id }, '/reports/:id')).toMatchObject({
      value: { state: 'opened', caseFileId: input.caseFileId, caseFile: null }
    })
    expect(await officer.read('case-file.read', { id: input.caseFileId }, '/case-files/:id')).toEqual({ outcome: 'denied' })
  })

  it('joins only to a file the caller sees, and the file takes the higher risk', async () => {
    const { officer, worker, triaged } = desk
    const opened = fileFrom(await triaged())
    await officer.send('case-file.open-case-file', opened)
    const id = await triaged({}, { dangerSigns: ['DS5'], risk: 'RK3' })
    const join = { reportId: id, seenVersion: 2, caseFileId: opened.caseFileId }
    expect(await officer.send('intake.join-report', join)).toMatchObject({ outcome: 'refused', problem: { kind: 'file-not-yours' } })
    expect(await officer.send('intake.join-report', { ...join, caseFileId: randomUUID() })).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'file-not-yours' }
    })
    expect(await worker.send('intake.join-report', join)).toMatchObject({ outcome: 'accepted' })
    expect(await worker.read('case-file.read', { id: opened.caseFileId }, '/case-files/:id')).toMatchObject({ value: { risk: 'RK3' } })
  })

  it('refers out warmly: it stays open until the receiver says yes', async () => {
    const { officer, triaged } = desk
    const id = await triaged()
    const refer = { reportId: id, seenVersion: 2, receiverKind: 'RV01', reason: 'RR1', receiverConfirmedAt: null }
    expect(await officer.send('intake.refer-report-out', refer)).toMatchObject({ outcome: 'accepted' })
    const listed = async () =>
      JSON.parse(((await officer.read('intake.list-reports', {}, '/reports')) as { value: { text: string } }).value.text) as {
        id: string
        isOpen: boolean
      }[]
    expect((await listed()).find((one) => one.id === id)?.isOpen).toBe(true)
    expect(await officer.send('intake.refer-report-out', { ...refer, seenVersion: 3, receiverConfirmedAt: world.at })).toMatchObject({
      outcome: 'accepted'
    })
    expect((await listed()).find((one) => one.id === id)?.isOpen).toBe(false)
    expect(await officer.send('intake.refer-report-out', { ...refer, seenVersion: 4 })).toMatchObject({
      problem: { kind: 'report-settled' }
    })
  })

  it('never closes a report in which danger was seen', async () => {
    const { officer, recorded, triaged } = desk
    const id = await triaged({}, { dangerSigns: ['DS4'], risk: 'RK3' })
    expect(await officer.send('intake.close-outside-scope', { reportId: id, seenVersion: 2, reason: 'OS2' })).toMatchObject({
      problem: { kind: 'danger-needs-receiver' }
    })
    const empty = await recorded({ note: null, reporterName: null })
    expect(await officer.send('intake.close-outside-scope', { reportId: empty, seenVersion: 1, reason: 'OS3' })).toMatchObject({
      outcome: 'accepted'
    })
  })
})
