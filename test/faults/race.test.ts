/** T23: two people change one record at the same moment; one command arrives twice at the same moment. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examples, type Scene } from '#test/support/example-inputs.ts'
import { openScene } from '#test/support/scene.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

const landing = process.env.LANDING === '1'
const races = landing ? 10_000 : 200
const doubles = landing ? 2_500 : 50

describe('races on postgres', () => {
  let world: World
  let scene: Scene
  /** the same worker on two devices */
  let phone: Person
  let laptop: Person

  beforeAll(async () => {
    world = await openWorld('postgres')
    scene = (await openScene(world, 'medan')).scene
    phone = await world.signIn('medan', 'R01')
    laptop = await world.signIn('medan', 'R01')
  })
  afterAll(() => world?.close())

  const newTie = () => examples['support-map.record-tie']?.build(scene) as { tieId: string; terms: { strength: number } }

  it(`T23 of two writers on one version exactly one wins and the other is told, ${races} times`, { timeout: 900_000 }, async () => {
    const tie = newTie()
    await scene.done('worker', 'support-map.record-tie', tie)
    for (let seenVersion = 1; seenVersion <= races; seenVersion++) {
      const change = (strength: number) => ({
        caseFileId: scene.caseFileId,
        tieId: tie.tieId,
        seenVersion,
        terms: { ...tie.terms, strength }
      })
      const strengths = [seenVersion % 4, (seenVersion + 1) % 4] as const
      const outcomes = await Promise.all([
        phone.send('support-map.change-tie', change(strengths[0])),
        laptop.send('support-map.change-tie', change(strengths[1]))
      ])
      const winner = outcomes.findIndex(({ outcome }) => outcome === 'accepted')
      expect(outcomes.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(1)
      // who came second sees what stands now
      expect(outcomes[1 - winner]).toMatchObject({
        outcome: 'refused',
        problem: { kind: 'changed-meanwhile', current: { version: seenVersion + 1, strength: strengths[winner as 0 | 1] } }
      })
    }
    const [kept] = await world.asOwner('select count(*)::int as versions, max(version) as newest from casework.tie_version where id = $1', [
      tie.tieId
    ])
    expect(kept).toEqual({ versions: races + 1, newest: races + 1 })
    console.log(`T23: ${races} of ${races} had exactly one winner`)
  })

  it(`T23 one command sent eight times at once has one effect and one answer, ${doubles} times`, { timeout: 900_000 }, async () => {
    for (let n = 0; n < doubles; n++) {
      const tie = newTie()
      const id = randomUUID()
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, (_, index) => (index % 2 ? phone : laptop).send('support-map.record-tie', tie, id))
      )
      for (const outcome of outcomes) expect(outcome).toEqual({ outcome: 'accepted', answer: {} })
      const [kept] = await world.asOwner(
        `select (select count(*)::int from casework.tie where id = $1) as ties, (select count(*)::int from pipeline.command where id = $2) as commands,
        (select count(*)::int from audit.line where command_id = $2) as lines`,
        [tie.tieId, id]
      )
      expect(kept).toEqual({ ties: 1, commands: 1, lines: 1 })
    }
    console.log(`T23: ${doubles} × 8 deliveries, ${doubles} effects`)
  })

  it('T23 an id that stands already is refused in another command, with its line in the trail, and changes nothing', async () => {
    const tie = newTie()
    await scene.done('worker', 'support-map.record-tie', tie)
    const id = randomUUID()
    const again = { ...newTie(), tieId: tie.tieId }
    expect(await laptop.send('support-map.record-tie', again, id)).toEqual({ outcome: 'refused', problem: { kind: 'id-known-already' } })
    const [kept] = await world.asOwner(
      `select (select count(*)::int from casework.tie_version where id = $1) as versions,
        array(select outcome from audit.line where command_id = $2) as lines`,
      [tie.tieId, id]
    )
    expect(kept).toEqual({ versions: 1, lines: ['refused'] })
  })

  it('T23 a plan is approved once, however many press at the same moment', async () => {
    for (const name of ['assessment.record-assessment', 'plan.add-goal', 'plan.add-action', 'plan.record-child-view', 'plan.submit-plan'])
      await scene.done('worker', name, await examples[name]?.build(scene))
    const moved = await examples['case-file.move-state']?.build(scene)
    await scene.done('worker', 'case-file.move-state', moved)
    const approve = await examples['plan.approve-plan']?.build(scene)
    const supervisors = await Promise.all(Array.from({ length: 3 }, () => world.signIn('medan', 'R02')))
    const outcomes = await Promise.all(supervisors.map((supervisor) => supervisor.send('plan.approve-plan', approve)))
    expect(outcomes.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(1)
    expect(outcomes.filter(({ outcome }) => outcome === 'refused')).toHaveLength(2)
    // N16: never by the one who submitted it
    expect(await phone.send('plan.approve-plan', approve)).toEqual({ outcome: 'denied' })
  })
})
