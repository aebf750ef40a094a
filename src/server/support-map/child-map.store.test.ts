/** The child's own maps on both engines: editions stay, words are sealed, links have versions, talks are kept; and every change of a tie stays in the history. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { childMapInput } from '#test/support/child-map-examples.ts'
import { openFile } from '#test/support/scene.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

interface Maps {
  readonly maps: readonly {
    readonly id: string
    readonly statement: string | null
    readonly people: readonly { readonly name: string | null }[]
  }[]
  readonly links: readonly unknown[]
  readonly talks: readonly unknown[]
}

describe.each(['pglite', 'postgres'] as const)('the child’s own map on %s', (engine) => {
  let world: World
  let worker: Person
  let file: string
  const today = () => dayOf(world.at)
  const maps = async (who = worker) => {
    const outcome = await who.read('support-map.read-child-maps', { id: file })
    if (outcome.outcome !== 'shown') throw new Error(outcome.outcome)
    return outcome.value as Maps
  }
  const tieTerms = () => ({
    needs: ['N3'],
    keys: ['ACC'],
    resources: [],
    strength: 1,
    consistency: 1,
    safety: 'SAFE',
    permanence: 'PERM',
    endsOn: null,
    childConfirmed: false,
    lastConfirmedOn: today(),
    stewardPostId: postId('medan', 'R01')
  })
  const grandmother = async () => {
    const [tieId, supporterId] = [randomUUID(), randomUUID()]
    const newSupporter = { role: 'SP-MIC-KAKEK-NENEK', level: 'MIC', label: 'Nenek', postId: null }
    const input = { caseFileId: file, tieId, supporterId, newSupporter, terms: tieTerms() }
    expect(await worker.send('support-map.record-tie', input)).toMatchObject({ outcome: 'accepted' })
    return { tieId, supporterId }
  }
  beforeAll(async () => {
    world = await openWorld(engine)
    worker = await world.signIn('medan', 'R01')
    file = await openFile(world, worker.token, 'medan')
  })
  afterAll(() => world?.close())

  it('S99 keeps every edition as the child made it, seals its words, and never touches the worker’s map', async () => {
    const first = childMapInput(file, today())
    expect(await worker.send('support-map.record-child-map', first)).toEqual({ outcome: 'accepted', answer: {} })
    const again = {
      ...childMapInput(file, today()),
      way: 'CARDS',
      stopped: true,
      statement: null,
      missingReason: 'not-now',
      people: first.people.slice(0, 1)
    }
    world.at = new Date(Date.parse(world.at) + 60_000).toISOString()
    expect(await worker.send('support-map.record-child-map', again)).toMatchObject({ outcome: 'accepted' })
    const read = await maps()
    expect(read.maps.map(({ id }) => id)).toEqual([again.mapId, first.mapId])
    expect(read.maps[1]).toMatchObject({ statement: first.statement, people: first.people })
    const rows = await world.asOwner<{ all: string }>(
      "select string_agg(coalesce(p.name::text, '') || coalesce(m.statement::text, ''), ' ') as all from casework.child_map_place p join casework.child_map m on m.id = p.map_id"
    )
    expect(rows[0]?.all).not.toContain('Mbah')
    expect(await worker.read('case-file.read', { id: file }, '/case-files/:id')).toMatchObject({ value: { supporters: [], ties: [] } })
  })

  it('links a person of the child to a supporter by version, and keeps what was talked about', async () => {
    const map = childMapInput(file, today())
    await worker.send('support-map.record-child-map', map)
    const { supporterId } = await grandmother()
    const personId = map.people[0]?.personId
    const link = { caseFileId: file, linkId: randomUUID(), personId, supporterId, seenVersion: 0 }
    expect(await worker.send('support-map.link-child-person', link)).toMatchObject({ outcome: 'accepted' })
    expect(await worker.send('support-map.link-child-person', { ...link, linkId: randomUUID(), supporterId: null })).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'changed-meanwhile', current: { supporterId, version: 1 } }
    })
    const talk = {
      caseFileId: file,
      talkId: randomUUID(),
      mapId: map.mapId,
      point: 'NEARER',
      personId,
      supporterId,
      talkedOn: today(),
      agreed: 'Ajak Nenek.'
    }
    expect(await worker.send('support-map.talk-about-maps', talk)).toMatchObject({ outcome: 'accepted' })
    expect(await worker.send('support-map.talk-about-maps', { ...talk, talkId: randomUUID(), mapId: randomUUID() })).toMatchObject({
      problem: { kind: 'child-map-unknown' }
    })
    expect(await maps()).toMatchObject({
      links: [{ personId, supporterId, version: 1 }],
      talks: [{ id: talk.talkId, agreed: 'Ajak Nenek.' }]
    })
  })

  it('S99 a companion who only reads the map may keep what the child made in front of her; a supervisor may read it and not write', async () => {
    const companion = await world.signIn('medan', 'R03')
    expect(await companion.send('support-map.record-child-map', childMapInput(file, today()))).toMatchObject({ outcome: 'denied' })
    await world.asOwner(
      "insert into casework.standing (case_file_id, post_id, standing, from_at, until_at) values ($1, $2, 'co-worker', now() - interval '1 hour', now() + interval '90 days')",
      [file, postId('medan', 'R03')]
    )
    expect(await companion.send('support-map.record-child-map', childMapInput(file, today()))).toMatchObject({ outcome: 'accepted' })
    expect((await maps(companion)).maps.length).toBeGreaterThan(0)
    const supervisor = await world.signIn('medan', 'R02')
    expect((await maps(supervisor)).maps.length).toBeGreaterThan(0)
    expect(await supervisor.send('support-map.record-child-map', childMapInput(file, today()))).toMatchObject({ outcome: 'denied' })
  })

  it('S25 every confirmation, change and ending stays in the history, with who and why', async () => {
    const { tieId } = await grandmother()
    const which = { caseFileId: file, tieId }
    await worker.send('support-map.confirm-tie', { ...which, seenVersion: 1, confirmedOn: today(), byChild: true })
    await worker.send('support-map.change-tie', { ...which, seenVersion: 2, terms: { ...tieTerms(), strength: 3 } })
    await worker.send('support-map.end-tie', { ...which, seenVersion: 3, reason: 'child-asks' })
    const history = await worker.read('case-file.read', { id: file }, '/case-files/:id/map-history')
    const { versions } = (history as { value: { versions: { id: string }[] } }).value
    expect(versions.filter(({ id }) => id === tieId)).toMatchObject([
      { version: 1, childConfirmed: false, endedReason: null },
      { version: 2, childConfirmed: true },
      { version: 3, strength: 3 },
      { version: 4, endedReason: 'child-asks', by: expect.stringMatching(/./) }
    ])
  })

  it('E2 asks on the worker’s day to talk about the newest map, at once when somebody on it frightens the child', async () => {
    const duties = async () => {
      const outcome = await worker.read('case-file.read-today', {})
      const { due } = (outcome as { value: { due: { kind: string; caseFileId: string; dueOn: string }[] } }).value
      return due.filter(({ kind, caseFileId }) => kind === 'talk-about-maps' && caseFileId === file).map(({ dueOn }) => dueOn)
    }
    const later = (minutes: number) => new Date(Date.parse(world.at) + minutes * 60_000).toISOString()
    world.at = later(5)
    const map = childMapInput(file, today())
    const [somebody, ...others] = map.people
    await worker.send('support-map.record-child-map', { ...map, people: [{ ...somebody, feeling: 'AFRAID' }, ...others] })
    expect(await duties()).toEqual([today()])
    const talk = { caseFileId: file, mapId: map.mapId, supporterId: null, talkedOn: today(), agreed: null }
    await worker.send('support-map.talk-about-maps', { ...talk, talkId: randomUUID(), point: 'WHOLE', personId: null })
    expect(await duties()).toEqual([today()])
    await worker.send('support-map.talk-about-maps', { ...talk, talkId: randomUUID(), point: 'AFRAID', personId: somebody?.personId })
    expect(await duties()).toEqual([])
    world.at = later(5)
    await worker.send('support-map.record-child-map', childMapInput(file, today()))
    expect(await duties()).toHaveLength(1)
    expect((await duties())[0]).not.toBe(today())
  })

  it('SLA-16 asks to confirm a tie after 30 days, and after 90 while the child is monitored, by the register', async () => {
    const other = await openFile(world, worker.token, 'medan', 'ST09')
    const confirmedDaysAgo = async (days: number) => {
      const [tieId, supporterId] = [randomUUID(), randomUUID()]
      const newSupporter = { role: 'SP-MIC-KERABAT', level: 'MIC', label: 'Bibi', postId: null }
      const input = {
        caseFileId: other,
        tieId,
        supporterId,
        newSupporter,
        terms: { ...tieTerms(), lastConfirmedOn: addDays(today(), -days) }
      }
      expect(await worker.send('support-map.record-tie', input)).toMatchObject({ outcome: 'accepted' })
      return tieId
    }
    const asked = async () => {
      const outcome = await worker.read('case-file.read-today', {})
      const { due } = (outcome as { value: { due: { kind: string; id: string; caseFileId: string }[] } }).value
      return due.filter(({ kind, caseFileId }) => kind === 'confirm-tie' && caseFileId === other).map(({ id }) => id)
    }
    await confirmedDaysAgo(29)
    const [month, quarter] = [await confirmedDaysAgo(31), await confirmedDaysAgo(91)]
    expect((await asked()).sort()).toEqual([month, quarter].sort())
    await world.asOwner("update casework.case_file set state = 'ST14' where id = $1", [other])
    expect(await asked()).toEqual([quarter])
  })
})
