/** What a child writes reaches who guides, never whom it concerns; a complaint leaves the team; nothing in the trail tells which it was. */
import { dayOf } from '#domain/kernel/date.ts'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postId } from '#server/demo/network.ts'
import { sheetEntry } from '#test/support/child-voice-examples.ts'
import { openFile } from '#test/support/scene.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

interface Voice {
  readonly feedback: readonly { readonly id: string; readonly words: string | null; readonly talkedOn: string | null }[]
  readonly wishes: readonly { readonly id: string; readonly state: string; readonly version: number; readonly reason: string | null }[]
  readonly complaints: readonly { readonly id: string }[]
}

describe.each(['pglite', 'postgres'] as const)('the child’s voice on %s', (engine) => {
  let world: World
  let worker: Person
  let supervisor: Person
  let head: Person
  let companion: Person
  let reader: Person
  let file: { caseFileId: string }
  beforeAll(async () => {
    world = await openWorld(engine)
    ;[worker, supervisor, companion, head] = (await Promise.all(
      ['R01', 'R02', 'R03', 'R04'].map((role) => world.signIn('medan', role))
    )) as [Person, Person, Person, Person]
    reader = await world.signIn('inspektorat', 'R27')
    file = { caseFileId: await openFile(world, worker.token, 'medan') }
  })
  afterAll(() => world?.close())

  const write = async (by: Person, ...[kind, over]: [Parameters<typeof sheetEntry>[1], object?]) => {
    const entry = sheetEntry(file, kind, over)
    expect(await by.send('child-voice.write-sheet', entry)).toEqual({ outcome: 'accepted', answer: {} })
    return entry.entryId
  }
  const voiceOf = async (person: Person): Promise<Voice | undefined> => {
    const outcome = await person.read('child-voice.read', { id: file.caseFileId })
    return outcome.outcome === 'shown' ? (outcome.value as Voice) : undefined
  }
  const sees = async (person: Person, id: string) => (await voiceOf(person))?.feedback.some((one) => one.id === id) ?? false

  it('G-12 E6 feedback given on the worker’s telephone is read by supervisor and head, and not by her', async () => {
    const id = await write(worker, 'feedback', { words: 'Aku ingin didengar dulu.' })
    expect(await sees(supervisor, id)).toBe(true)
    expect((await voiceOf(head))?.feedback.find((one) => one.id === id)?.words).toBe('Aku ingin didengar dulu.')
    expect(await worker.read('child-voice.read', { id: file.caseFileId })).toEqual({ outcome: 'denied' })
    expect(await worker.read('child-voice.list', {})).toEqual({ outcome: 'denied' })
  })

  it('G-12 whom it is about never reads it, however high: feedback on the supervisor goes to the head alone', async () => {
    const id = await write(worker, 'feedback', { aboutPostId: postId('medan', 'R02') })
    expect(await sees(supervisor, id)).toBe(false)
    expect(await sees(head, id)).toBe(true)
    expect(await supervisor.send('child-voice.mark-talked', { feedbackId: id })).toMatchObject({ problem: { kind: 'no-such-feedback' } })
  })

  it('G-12 a worker who becomes supervisor still does not read what was said of her', async () => {
    const id = await write(worker, 'feedback')
    const post = randomUUID()
    await world.asOwner(
      "insert into agency.post (id, unit_id, role, title) select $1, unit_id, 'R02', 'Supervisor kedua' from agency.post where id = $2",
      [post, postId('medan', 'R01')]
    )
    await world.asOwner(
      "insert into agency.appointment (id, post_id, account_id, from_at, until_at) values (gen_random_uuid(), $1, $2, now() - interval '1 minute', now() + interval '1 day')",
      [post, worker.accountId]
    )
    await world.asOwner(
      "insert into casework.standing (case_file_id, post_id, standing, from_at, until_at) values ($1, $2, 'supervisor', now() - interval '1 minute', now() + interval '1 day')",
      [file.caseFileId, post]
    )
    expect((await voiceOf(worker))?.feedback).toEqual([])
    // even once she accompanies no more, the person it was about stays the person it was about
    await world.asOwner(
      "update casework.standing set until_at = now() where case_file_id = $1 and post_id = $2 and standing = 'co-worker'",
      [file.caseFileId, postId('medan', 'R01')]
    )
    expect(await sees(worker, id)).toBe(false)
    await world.asOwner('delete from casework.standing where post_id = $1', [post])
    await world.asOwner('delete from agency.appointment where post_id = $1', [post])
  })

  it('G-12 the trail and the timeline the worker reads say only that the sheet was written on', async () => {
    await write(worker, 'complaint')
    await write(worker, 'wish')
    for (const [action, path] of [
      ['case-file.read-openings', undefined],
      ['case-file.read', '/case-files/:id/timeline']
    ] as const) {
      const outcome = await worker.read(action, { id: file.caseFileId }, path)
      const text = JSON.stringify(outcome)
      expect(text).toContain('child-voice.write-sheet')
      expect(text).not.toMatch(/complaint|wish|feedback|talked|pelan/)
    }
  })

  it('the supervisor marks that she talked about it, once', async () => {
    const id = await write(worker, 'feedback')
    expect(await supervisor.send('child-voice.mark-talked', { feedbackId: id })).toMatchObject({ outcome: 'accepted' })
    expect((await voiceOf(supervisor))?.feedback.find((one) => one.id === id)?.talkedOn).not.toBeNull()
    expect(await head.send('child-voice.mark-talked', { feedbackId: id })).toMatchObject({ problem: { kind: 'talked-already' } })
  })

  it('UU 12/2022 art. 26(4): a wish for a woman is answered, with a reason when it cannot be yet, and stays a fact', async () => {
    const id = await write(worker, 'wish', { wishedSex: 'P' })
    const answer = { wishId: id, seenVersion: 1, answer: 'not-yet', reason: null, toldOn: dayOf(world.at) }
    expect(await supervisor.send('child-voice.answer-wish', answer)).toMatchObject({ problem: { kind: 'reason-missing' } })
    const reason = 'Pendamping perempuan datang minggu depan.'
    expect(await supervisor.send('child-voice.answer-wish', { ...answer, reason })).toMatchObject({ outcome: 'accepted' })
    expect(await head.send('child-voice.answer-wish', { ...answer, reason })).toMatchObject({ problem: { kind: 'changed-meanwhile' } })
    expect((await voiceOf(head))?.wishes.find((one) => one.id === id)).toMatchObject({ state: 'not-yet', version: 2, reason })
    expect(await head.send('child-voice.answer-wish', { ...answer, seenVersion: 2, answer: 'granted' })).toMatchObject({
      outcome: 'accepted'
    })
    expect(await world.asOwner('select wished_sex from casework.wished_worker where case_file_id = $1', [file.caseFileId])).toEqual([
      { wished_sex: 'P' }
    ])
  })

  it('B3 R27 a complaint is read outside the team only, and the head learns that there is one when the office says so', async () => {
    const id = await write(worker, 'complaint', { words: 'Aku tidak suka caranya bicara.' })
    const list = async () => {
      const outcome = await reader.read('child-voice.list-complaints', {})
      return (outcome.outcome === 'shown' ? outcome.value : []) as { id: string; words: string; state: string; outcome: string | null }[]
    }
    expect((await list()).find((one) => one.id === id)?.words).toBe('Aku tidak suka caranya bicara.')
    for (const person of [worker, supervisor, head, companion])
      expect(await person.read('child-voice.list-complaints', {})).toEqual({ outcome: 'denied' })
    expect((await voiceOf(head))?.complaints).toEqual([])
    expect(await reader.send('child-voice.share-complaint', { complaintId: id, seenVersion: 1 })).toMatchObject({ outcome: 'accepted' })
    expect((await voiceOf(head))?.complaints.map((one) => one.id)).toEqual([id])
    expect((await voiceOf(supervisor))?.complaints).toEqual([])
    const answered = {
      complaintId: id,
      seenVersion: 2,
      step: 'done',
      whatWasDone: 'Cara bicara dibahas; anak mendapat pilihan.',
      toldHow: 'met'
    }
    expect(await reader.send('child-voice.answer-complaint', { ...answered, toldHow: null })).toMatchObject({
      problem: { kind: 'outcome-missing' }
    })
    expect(await reader.send('child-voice.answer-complaint', answered)).toMatchObject({ outcome: 'accepted' })
    expect((await list()).find((one) => one.id === id)).toMatchObject({ state: 'done', outcome: answered.whatWasDone })
    expect(await reader.send('child-voice.answer-complaint', { ...answered, seenVersion: 3 })).toMatchObject({
      problem: { kind: 'step-behind' }
    })
    // kept away from the child: not even a complaint
    await world.asOwner("insert into casework.denied (case_file_id, account_id, reason) values ($1, $2, 'relative')", [
      file.caseFileId,
      reader.accountId
    ])
    expect(await list()).toEqual([])
  })

  it('S155 the child’s own words are read by who accompanies; a heavy word is kept and marked, never refused', async () => {
    await write(worker, 'statement', { words: 'Aku takut nomorku 0811 5550 1234 dilihat orang.' })
    const outcome = await worker.read('child-voice.read-statements', { id: file.caseFileId })
    expect(outcome).toMatchObject({
      outcome: 'shown',
      value: [{ flags: ['identity'], words: 'Aku takut nomorku 0811 5550 1234 dilihat orang.' }]
    })
    const strangers = await world.signIn('solo', 'R01')
    expect(await strangers.read('child-voice.read-statements', { id: file.caseFileId })).toEqual({ outcome: 'denied' })
  })
})
