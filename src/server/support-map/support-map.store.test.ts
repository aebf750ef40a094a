import { dayOf } from '#domain/kernel/date.ts'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postId, unitId } from '#server/demo/network.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('support map on %s', (engine) => {
  let world: World
  let worker: Person
  const file = randomUUID()
  beforeAll(async () => {
    world = await openWorld(engine)
    worker = await world.signIn('medan', 'R01')
    const { hashOf } = await import('#server/pipeline/http.ts')
    await world.around.database.transaction(async (t) => {
      await t.query('select authn.begin_as($1)', [hashOf(worker.token)])
      await t.query(
        `select casework.open_case_file($1, $2, $3, $4, 'P', '15-17', 'ST06', 'RK2', '12.71', $5, $6, now(), now() + interval '180 days', 'KENARI')`,
        [file, randomUUID(), randomUUID(), unitId('medan'), postId('medan', 'R01'), postId('medan', 'R02')]
      )
    })
  })
  afterAll(() => world?.close())

  it('records a tie once however often it is sent, and shows it on the file', async () => {
    const tieId = randomUUID()
    const input = {
      caseFileId: file,
      tieId,
      supporterId: randomUUID(),
      newSupporter: { role: 'SP-MIC-IBU', level: 'MIC', label: 'Ibu', postId: null },
      terms: {
        needs: ['N2'],
        keys: ['ACC'],
        resources: ['EMO'],
        strength: 3,
        consistency: 3,
        safety: 'SAFE',
        permanence: 'PERM',
        endsOn: null,
        childConfirmed: true,
        lastConfirmedOn: dayOf(world.at),
        stewardPostId: postId('medan', 'R01')
      }
    }
    const id = randomUUID()
    expect(await worker.send('support-map.record-tie', input, id)).toEqual({ outcome: 'accepted', answer: {} })
    expect(await worker.send('support-map.record-tie', input, id)).toEqual({ outcome: 'accepted', answer: {} })
    const shown = await worker.read('case-file.read', { id: file }, '/case-files/:id')
    expect(shown).toMatchObject({
      outcome: 'shown',
      value: { ties: [{ id: tieId }], supporters: [{ label: 'Ibu' }], standings: ['case-worker'] }
    })
    const [count] = await world.asOwner<{ n: string }>('select count(*)::text as n from casework.tie')
    expect(count?.n).toBe('1')
    const change = { caseFileId: file, tieId, seenVersion: 1, terms: { ...input.terms, strength: 1 } }
    expect(await worker.send('support-map.change-tie', change)).toMatchObject({ outcome: 'accepted' })
    expect(await worker.send('support-map.change-tie', change)).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'changed-meanwhile', current: { version: 2, strength: 1 } }
    })
  })

  it('is not there for a stranger', async () => {
    const stranger = await world.signIn('medan', 'lsm')
    expect(await stranger.read('case-file.read', { id: file }, '/case-files/:id')).toEqual({ outcome: 'denied' })
    expect(await stranger.read('case-file.read', { id: randomUUID() }, '/case-files/:id')).toEqual({ outcome: 'denied' })
  })
})
