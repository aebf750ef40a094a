/** The way home on both engines: what is recorded feeds the gate, the gate holds the panel, and the first weeks get their days. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/date.ts'
import { determinationOf, panelSignature } from '#test/support/determination.ts'
import { done } from '#test/support/done.ts'
import { openEpisodeWorld } from '#test/support/episode.ts'
import { reviewOf } from '#test/support/episode-inputs.ts'
import { careTryOf, familyStatusOf, returnStepOf, returnVisitOf } from '#test/support/return-inputs.ts'
import { openWorld, type World } from '#test/support/world.ts'

interface Shown {
  readonly facts: { familyStatus: string | null; checklist: { outcome: string } | null; substituteAccepts: boolean; determined: boolean }
  readonly statuses: readonly { status: string }[]
  readonly tries: readonly { statement: string | null; skipReason: string | null }[]
  readonly visits: readonly { id: string; dueOn: string; doneOn: string | null; finding: string | null; statement: string | null }[]
}

describe.each(['pglite', 'postgres'] as const)('the way home on %s', (engine) => {
  let world: World
  let at: Awaited<ReturnType<typeof openEpisodeWorld>>
  beforeAll(async () => {
    world = await openWorld(engine)
    at = await openEpisodeWorld(world)
  })
  afterAll(() => world?.close())
  const read = async (id: string) =>
    ((await at.worker.read('episode.read-return', { id }, '/case-files/:id/return')) as { value: Shown }).value
  const toParents = (id: string) => determinationOf(id, at.today(), 'medan', { options: ['DO1', 'DO2'], chosen: 'DO1' })

  it('S37 S57 S72 a return to the parents waits for every line of the gate', async () => {
    const id = await at.file('ST10')
    expect(await at.worker.send('episode.open-determination', toParents(id))).toMatchObject({
      problem: {
        kind: 'return-not-ready',
        lines: [
          'child-prepared',
          'fear-and-wish',
          'family-accepts',
          'family-ready',
          'home-visit',
          'trial-contact',
          'surroundings',
          'safety',
          'monitoring-agreed'
        ]
      }
    })
    await done(at.worker, 'episode.record-review', reviewOf(id, (await at.now(id)).version, at.today(), { decision: 'prepare-return' }))
    for (const kind of ['child-prepared', 'fear-and-wish', 'home-visit', 'trial-contact', 'surroundings', 'monitoring-agreed'])
      await done(at.worker, 'episode.record-return-step', returnStepOf(id, at.today(), kind))
    await done(at.worker, 'episode.record-family-status', familyStatusOf(id, addDays(at.today(), -3), 'FS3'))
    await done(at.worker, 'episode.record-family-status', familyStatusOf(id, at.today(), 'FS1'))
    await done(at.worker, 'instrument.record-answers', {
      caseFileId: id,
      answerSetId: randomUUID(),
      instrument: 'FAM10',
      version: 1,
      answeredOn: at.today(),
      help: null,
      language: null,
      stopped: false,
      answers: Object.fromEntries(Array.from({ length: 10 }, (_, index) => [String(index + 1), 2])),
      note: null
    })
    const { facts, statuses } = await read(id)
    expect(facts).toMatchObject({ familyStatus: 'FS1', checklist: { outcome: 'go' }, determined: false })
    expect(statuses.map((one) => one.status)).toEqual(['FS1', 'FS3'])
    const panel = toParents(id)
    await done(at.worker, 'episode.open-determination', panel)
    const [worker, head, paper] = panel.members.map((one) => one.memberId) as [string, string, string]
    const sign = (memberId: string, given: object = {}) => panelSignature(id, panel.determinationId, memberId, given)
    await done(at.worker, 'episode.sign-determination', sign(worker))
    await done(at.worker, 'episode.sign-determination', sign(paper, { paperOn: at.today() }))
    await done(at.head, 'episode.sign-determination', sign(head))
    await done(at.worker, 'case-file.move-state', { caseFileId: id, seenVersion: (await at.now(id)).version, to: 'ST12' })
    const after = await read(id)
    expect(after.facts.determined).toBe(true)
    expect(after.visits.map((one) => one.dueOn)).toEqual([7, 14, 28].map((days) => addDays(at.today(), days)))
    const first = after.visits[0]?.id ?? ''
    await done(at.worker, 'episode.record-return-visit', returnVisitOf(id, first, at.today()))
    expect((await read(id)).visits[0]).toMatchObject({ doneOn: at.today(), finding: 'settled', statement: 'Aku mau, asal Kakak ikut.' })
    expect(await at.worker.send('episode.record-return-visit', returnVisitOf(id, first, at.today()))).toMatchObject({
      problem: { kind: 'visit-done' }
    })
    const { due } = (
      (await at.worker.read('case-file.read-today', {}, '/today')) as { value: { due: { kind: string; caseFileId: string }[] } }
    ).value
    expect(due.filter((one) => one.caseFileId === id).map((one) => one.kind)).toContain('visit-after-return')
  })

  it('S71 S157 tries of care keep their order, the reason for what was left out, and the child’s words, sealed', async () => {
    const id = await at.file('ST11')
    await done(at.worker, 'episode.record-family-status', familyStatusOf(id, at.today(), 'FS4'))
    await done(at.worker, 'episode.record-care-try', careTryOf(id, at.today()))
    const substitute = careTryOf(id, addDays(at.today(), -1), { way: 'CW3', withWhom: 'substitutes', outcome: 'accepted' })
    expect(await at.worker.send('episode.record-care-try', substitute)).toMatchObject({
      problem: { kind: 'care-way-skipped', ways: ['CW2'] }
    })
    await done(at.worker, 'episode.record-care-try', {
      ...substitute,
      tryId: randomUUID(),
      skipReason: 'Kerabat tidak terlacak sampai hari ini.'
    })
    const { facts, tries } = await read(id)
    expect(facts).toMatchObject({ familyStatus: 'FS4', substituteAccepts: true })
    expect(tries.map((one) => one.skipReason)).toContain('Kerabat tidak terlacak sampai hari ini.')
    // others who refuse later take nothing from those who accept; their own later word does
    const later = async (given: object) => {
      await done(at.worker, 'episode.record-care-try', careTryOf(id, at.today(), given))
      return (await read(id)).facts.substituteAccepts
    }
    expect(await later({ way: 'CW2', withWhom: 'grandparents', outcome: 'declined' })).toBe(true)
    expect(await later({ way: 'CW3', withWhom: 'substitutes', outcome: 'declined' })).toBe(false)
    const rows = await world.asOwner<{ text: string }>('select t::text as text from casework.care_try t where case_file_id = $1', [id])
    expect(rows.length).toBe(4)
    for (const { text } of rows) expect(text).not.toMatch(/Kakak|terlacak/)
    expect(await at.supervisor.send('episode.record-care-try', careTryOf(id, at.today()))).toMatchObject({ outcome: 'denied' })
  })
})
