/** Instruments on both databases: who may answer, what the team sees of a psychologist's entry, and what falls. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, addTime, dayOf } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { openFile, tryAs } from '#test/support/scene.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

interface Read {
  readonly sets: readonly {
    readonly instrument: string
    readonly note: string | null
    readonly fallen: readonly string[]
    readonly by: string
  }[]
  readonly screenings: readonly { readonly title: { readonly id: string }; readonly band: { readonly id: string } | null }[]
  readonly installed: readonly { readonly code: string }[]
}

describe.each(['pglite', 'postgres'] as const)('instruments on %s', (engine) => {
  let world: World
  let worker: Person
  let file: string
  /** each time a little later than the one before */
  const later = () => {
    world.at = addTime(world.at, 1, 'minute')
    return file
  }
  const wellbeing = (answeredOn: string, values: readonly number[]) => ({
    caseFileId: later(),
    answerSetId: randomUUID(),
    instrument: 'WB9',
    version: 1,
    answeredOn,
    help: 'AH1',
    language: 'LA01',
    stopped: values.length < 9,
    answers: Object.fromEntries(values.map((value, place) => [String(place + 1), value])),
    note: null
  })
  const shown = async (person: Person): Promise<Read> => {
    const read = await person.read('instrument.read', { id: file })
    if (read.outcome !== 'shown') throw new Error(read.outcome)
    return read.value as Read
  }
  const today = () => dayOf(world.at)

  beforeAll(async () => {
    world = await openWorld(engine)
    // the database's clock, by which standings hold, stays ahead of the minutes that pass here
    world.at = addTime(world.at, -1, 'hour')
    worker = await world.signIn('medan', 'R01')
    file = await openFile(world, worker.token, 'medan')
  })
  afterAll(() => world?.close())

  it('S54–S56 keeps every time a child answered, newest first, and says which dimension fell by two', async () => {
    const full = [2, 2, 2, 2, 2, 2, 1, 1, 1]
    expect(await worker.send('instrument.record-answers', wellbeing(addDays(today(), -30), full))).toMatchObject({ outcome: 'accepted' })
    expect(await worker.send('instrument.record-answers', wellbeing(today(), [2, 1, 1, 2, 2, 1, 1, 1, 1]))).toMatchObject({
      outcome: 'accepted',
      answer: {}
    })
    expect((await shown(worker)).sets.map((one) => one.fallen)).toEqual([['WB1'], []])
  })

  it('E4 asks the worker to look at the fall on Hari ini until there is a note or a later time', async () => {
    const due = async () => {
      const read = await worker.read('case-file.read-today', {})
      return read.outcome === 'shown' ? (read.value as { due: { kind: string; caseFileId: string }[] }).due : []
    }
    const asked = async () => (await due()).filter(({ kind, caseFileId }) => kind === 'look-at-fall' && caseFileId === file).length
    expect(await asked()).toBe(1)
    await worker.send('instrument.record-answers', wellbeing(today(), [2, 2, 2, 2, 2, 2, 1, 1, 1]))
    expect(await asked()).toBe(0)
    await worker.send('instrument.record-answers', wellbeing(today(), [0, 0, 1, 2, 2, 2, 1, 1, 1]))
    expect(await asked()).toBe(1)
    await worker.send('case-file.write-note', {
      caseFileId: later(),
      noteId: randomUUID(),
      kind: 'visit',
      happenedOn: today(),
      dueOn: null,
      text: 'Sudah bercakap tentang perasaannya.'
    })
    expect(await asked()).toBe(0)
  })

  it('S97 seals a worker’s note and shows it to who reads needs', async () => {
    const set = {
      ...wellbeing(today(), []),
      instrument: 'TIC9',
      help: null,
      language: null,
      stopped: false,
      answers: { '1': 2 },
      note: 'Jeda ditawarkan dua kali.'
    }
    expect(await worker.send('instrument.record-answers', set)).toMatchObject({ outcome: 'accepted' })
    const supervisor = await world.signIn('medan', 'R02')
    expect((await shown(supervisor)).sets[0]).toMatchObject({ instrument: 'TIC9', note: 'Jeda ditawarkan dua kali.' })
    const [row] = await world.asOwner<{ note: string }>('select note::text from casework.instrument_answers where id = $1', [
      set.answerSetId
    ])
    expect(row?.note).toMatch(/^v1\./)
    expect(await supervisor.send('instrument.record-answers', set)).toEqual({ outcome: 'denied' })
  })

  it('B3 a companion on the file puts down answers; whoever only reads it adds none, not even by a statement of her own', async () => {
    const companion = await world.signIn('medan', 'R03')
    await world.asOwner(
      "insert into casework.standing (case_file_id, post_id, standing, from_at, until_at) values ($1, $2, 'co-worker', now(), now() + interval '1 day')",
      [file, postId('medan', 'R03')]
    )
    expect(await companion.send('instrument.record-answers', wellbeing(today(), [1, 1, 1]))).toMatchObject({ outcome: 'accepted' })
    const supervisor = await world.signIn('medan', 'R02')
    const add = (person: Person, as: string) =>
      tryAs(world, person.token, (query) =>
        query(
          `insert into casework.instrument_answers (id, case_file_id, instrument, version, answered_on, recorded_at, account_id, stopped, answers)
           values ($1, $2, 'CHP6', 1, current_date, now(), $3, false, '{}')`,
          [randomUUID(), file, as]
        )
      ).then(
        () => 'added',
        ({ code }: { code?: string }) => code
      )
    expect(await add(companion, companion.accountId)).toBe('added')
    expect(await add(companion, worker.accountId)).toBe('42501')
    expect(await add(supervisor, supervisor.accountId)).toBe('42501')
  })
})
