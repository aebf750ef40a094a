/** Lists that grow for years, on both engines: they go on page by page to the first row, and what is still open is told at once. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/date.ts'
import { pageSize } from '#domain/kernel/page.ts'
import { postId, unitId } from '#server/demo/network.ts'
import { type CaseWork, openCaseWork } from '#test/support/case-work.ts'
import { serviceTerms } from '#test/support/directory-examples.ts'
import { done } from '#test/support/done.ts'
import { shown } from '#test/support/shown.ts'
import { openWorld, type World } from '#test/support/world.ts'

interface Row {
  readonly id: string
}

/** Every page until one is empty; `ask` is given the row that ended the page before. */
async function pages<T extends Row>(
  ask: (last: string | undefined) => Promise<readonly T[]>,
  ends: (rows: readonly T[]) => string | undefined
) {
  const all: (readonly T[])[] = []
  for (let page = await ask(undefined); page.length > 0; ) {
    all.push(page)
    const last = ends(page)
    page = last === undefined ? [] : await ask(last)
  }
  return all
}

describe.each(['pglite', 'postgres'] as const)('long lists on %s', (engine) => {
  let world: World
  let work: CaseWork
  beforeAll(async () => {
    world = await openWorld(engine)
    work = await openCaseWork(world)
  })
  afterAll(() => world?.close())

  it('S117 notes go back to the first one, and a promise still open is told on the first page however old', async () => {
    const { worker, file, today } = work
    const write = (kind: string, daysAgo: number, text: string) =>
      done(worker, 'case-file.write-note', {
        caseFileId: file,
        noteId: randomUUID(),
        kind,
        happenedOn: addDays(today, -daysAgo),
        text,
        dueOn: kind === 'promise' ? today : null
      })
    await write('promise', 300, 'Mengantar ke perpustakaan.')
    const count = pageSize.notes + 5
    for (let n = 0; n < count; n++) await write('visit', n % 7, `Kunjungan ${n}.`)
    type Note = Row & { readonly kind: string; readonly text: string; readonly happenedOn: string }
    const told: number[] = []
    const all = await pages<Note>(
      async (notesBefore) => {
        const answer = await shown<{ notes: Note[]; noteCount: number }>(
          worker,
          'case-file.read',
          { id: file, notesBefore },
          '/case-files/:id/work'
        )
        told.push(answer.noteCount)
        return answer.notes
      },
      (notes) => notes.findLast((one) => one.kind !== 'promise')?.id
    )
    expect(all.map((page) => page.length)).toEqual([pageSize.notes + 1, 5])
    expect(all[0]?.at(-1)).toMatchObject({ kind: 'promise', text: 'Mengantar ke perpustakaan.' })
    const visits = all.flat().filter((one) => one.kind === 'visit')
    expect(new Set(visits.map((one) => one.text)).size).toBe(count)
    expect(visits.map((one) => one.happenedOn)).toEqual(
      visits
        .map((one) => one.happenedOn)
        .toSorted()
        .toReversed()
    )
    expect(new Set(told)).toEqual(new Set([count + 1]))
    expect(await shown(worker, 'case-file.read', { id: file, notesBefore: randomUUID() }, '/case-files/:id/work')).toMatchObject({
      notes: []
    })
  })

  it('S25 talks go back to the first one for both of the two, and one with an open agreement is told at once', async () => {
    const { worker, supervisor, today } = work
    const talk = async (daysAgo: number, outcome: 'done' | null) => {
      const pointId = randomUUID()
      await done(supervisor, 'supervision.record-session', {
        sessionId: randomUUID(),
        supervisorPostId: postId('medan', 'R02'),
        kind: 'individual',
        heldOn: addDays(today, -daysAgo),
        with: [{ postId: postId('medan', 'R01'), accountId: worker.accountId }],
        agenda: ['support'],
        caseFileIds: [],
        points: [{ pointId, text: 'Mencari orang dewasa kedua.', owner: 'worker', dueOn: addDays(today, 7) }],
        nextOn: null
      })
      if (outcome) await done(worker, 'supervision.close-point', { pointId, seenVersion: 1, outcome })
    }
    const count = pageSize.talks + 3
    for (let n = 0; n < count; n++) await talk(n, 'done')
    await talk(count, null)
    type Talk = Row & { readonly heldOn: string; readonly points: readonly { outcome: string | null }[] }
    const settledEnd = (talks: readonly Talk[]) => talks.findLast(({ points }) => points.every(({ outcome }) => outcome))?.id
    const supervised = await pages<Talk>((before) => shown(supervisor, 'supervision.list-sessions', { before }), settledEnd)
    const own = await pages<Talk>(
      async (before) => (await shown<{ sessions: Talk[] }>(worker, 'supervision.read-own', { before })).sessions,
      settledEnd
    )
    for (const all of [supervised, own]) {
      expect(all.map((page) => page.length)).toEqual([pageSize.talks + 1, 3])
      expect(all[0]?.at(-1)).toMatchObject({ heldOn: addDays(today, -count), points: [{ outcome: null }] })
      expect(new Set(all.flat().map((one) => one.heldOn)).size).toBe(count + 1)
    }
  })

  it('a unit’s own entries go on behind the first page, those unchecked the longest first', async () => {
    const { worker, today } = work
    await done(worker, 'directory.record-service', {
      serviceId: randomUUID(),
      unitId: unitId('medan'),
      terms: serviceTerms(),
      verifiedOn: today
    })
    await world.asOwner(`insert into directory.service
      select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'name', 'Layanan contoh ' || (n % 9)))).*
      from directory.service s, generate_series(1, ${pageSize.entries + 4}) n`)
    const all = await pages<Row & { readonly name: string }>(
      async (after) => (await shown<{ services: (Row & { name: string })[] }>(worker, 'directory.search', { own: 'true', after })).services,
      (entries) => entries.at(-1)?.id
    )
    expect(all.map((page) => page.length)).toEqual([pageSize.entries, 5])
    expect(new Set(all.flat().map((one) => one.id)).size).toBe(pageSize.entries + 5)
  })

  it('D26 every district of a regency is told, also where there are more than fifty', async () => {
    const [largest] = await world.asOwner<{ code: string; districts: number }>(
      `select parent_code as code, count(*)::int as districts from agency.region where level = 'district' group by 1 order by 2 desc limit 1`
    )
    expect(largest?.districts).toBeGreaterThan(50)
    const told = await shown<readonly unknown[]>(work.worker, 'region.search', { parent: largest?.code })
    expect(told).toHaveLength(largest?.districts ?? 0)
  })
})
