/** The slip of paper writes and never reads; whoever tries codes learns nothing. */
import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { slipCode, slipText } from '#domain/child-voice/slip-code.ts'
import { noFaces } from '#domain/child-voice/voice.ts'
import { openFile } from '#test/support/scene.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

const newHash = () =>
  createHash('sha256')
    .update(slipText(slipCode.from(Buffer.from(randomUUID()))))
    .digest('hex')

describe.each(['pglite', 'postgres'] as const)('the slip on %s', (engine) => {
  let world: World
  let worker: Person
  let supervisor: Person
  let caseFileId: string
  let ip = 0
  beforeAll(async () => {
    world = await openWorld(engine)
    worker = await world.signIn('medan', 'R01')
    supervisor = await world.signIn('medan', 'R02')
    caseFileId = await openFile(world, worker.token, 'medan')
  })
  afterAll(() => world?.close())

  const slip = async () => {
    const codeHash = newHash()
    expect(await worker.send('child-voice.make-slip', { caseFileId, slipId: randomUUID(), codeHash })).toMatchObject({
      outcome: 'accepted'
    })
    return codeHash
  }
  const post = (codeHash: string, over: object = {}, remoteAddress = `10.1.0.${++ip}`) =>
    world.app.inject({
      method: 'POST',
      url: '/api/slip',
      headers: { 'x-lingkar': '1' },
      remoteAddress,
      payload: {
        codeHash,
        entryId: randomUUID(),
        kind: 'feedback',
        answers: { ...noFaces, safe: 1 },
        wishedSex: null,
        words: 'Aku mau bilang.',
        ...over
      }
    })
  const wordsSeen = async () => {
    const outcome = await supervisor.read('child-voice.read', { id: caseFileId })
    return (outcome.outcome === 'shown' ? (outcome.value as { feedback: { bySlip: boolean }[] }) : { feedback: [] }).feedback
  }

  it('reaches the supervisor, and a hit and a miss are answered alike in words and in time', async () => {
    const before = (await wordsSeen()).length
    const timed = async (hash: string) => {
      const from = performance.now()
      const { statusCode, body } = await post(hash)
      return { face: [statusCode, body], took: performance.now() - from }
    }
    const hit = await timed(await slip())
    const miss = await timed(newHash())
    expect(hit.face).toEqual([200, '{"ok":true}'])
    expect(miss.face).toEqual(hit.face)
    // both wait for the same beat; how long a loaded machine takes beyond it says nothing of the code
    expect(Math.min(hit.took, miss.took)).toBeGreaterThan(1190)
    const after = await wordsSeen()
    expect(after.length).toBe(before + 1)
    expect(after[0]).toMatchObject({ bySlip: true, words: 'Aku mau bilang.' })
  })

  it('a new slip ends the one before, and ninety days end it too', async () => {
    const old = await slip()
    const next = await slip()
    const before = (await wordsSeen()).length
    await post(old)
    expect((await wordsSeen()).length).toBe(before)
    await post(next)
    expect((await wordsSeen()).length).toBe(before + 1)
    await world.asOwner("update casework.voice_slip set expires_at = now() - interval '1 minute' where case_file_id = $1", [caseFileId])
    await post(next)
    expect((await wordsSeen()).length).toBe(before + 1)
  })

  it('sent twice is kept once, and from one place only six times a minute', async () => {
    const hash = await slip()
    const entryId = randomUUID()
    const before = (await wordsSeen()).length
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(hash, { entryId }, '10.9.9.9')))
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 200, 200, 200, 200, 200, 429, 429])
    expect((await wordsSeen()).length).toBe(before + 1)
  })

  it('holds neither the code nor the words in the clear', async () => {
    const hash = await slip()
    const kept = JSON.stringify(await world.asOwner("select encode(code_hash, 'hex') as h from casework.voice_slip"))
    expect(kept).not.toContain(hash)
    expect(await post('x'.repeat(64))).toMatchObject({ statusCode: 400 })
    expect(await post(hash, { words: '', answers: noFaces })).toMatchObject({ statusCode: 422 })
  })
})
