/** Who the child is, sealed and versioned, on both engines; and her file, found again by its code name. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CaseWork, openCaseWork } from '#test/support/case-work.ts'
import { identity } from '#test/support/child.ts'
import { openFile } from '#test/support/scene.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('work on a case file, on %s', (engine) => {
  let world: World
  let work: CaseWork

  beforeAll(async () => {
    world = await openWorld(engine)
    work = await openCaseWork(world)
  })
  afterAll(() => world?.close())

  it('G-10 seals who the child is, versioned, found only by a blind index; opening it is recorded with its purpose', async () => {
    const { worker, supervisor, companion, head, file } = work
    expect(await worker.send('case-file.record-identity', { caseFileId: file, seenVersion: 0, identity })).toMatchObject({
      outcome: 'accepted',
      answer: { version: 1 }
    })
    expect(await worker.send('case-file.record-identity', { caseFileId: file, seenVersion: 0, identity })).toMatchObject({
      problem: { kind: 'changed-meanwhile', current: { version: 1 } }
    })
    expect(
      await worker.send('case-file.record-identity', { caseFileId: file, seenVersion: 1, identity: { ...identity, called: 'Lala' } })
    ).toMatchObject({ answer: { version: 2 } })
    const raw = JSON.stringify([
      await world.asOwner('select * from vault.identity'),
      await world.asOwner('select * from vault.whereabouts'),
      await world.asOwner('select * from pipeline.command')
    ])
    for (const secret of ['Melati', 'Lala', '1271010101100001', '2011-01-01', 'Jalan Contoh', '0812'])
      expect(raw, secret).not.toContain(secret)
    const tokens = await world.asOwner<{ kind: string; bytes: number }>(
      'select kind, octet_length(token) as bytes from vault.index_token order by kind, bytes'
    )
    // whole for the number alone; words and years are cut to two bytes, so that a token points at many
    expect([...new Set(tokens.map((one) => `${one.kind} ${one.bytes}`))]).toEqual(['bone 2', 'born 2', 'name 2', 'nik 32'])
    expect(tokens.filter((one) => one.kind === 'nik').length).toBe(1)
    const path = '/case-files/:id/identity'
    expect(await supervisor.read('case-file.read-identity', { id: file }, path)).toMatchObject({ outcome: 'malformed' })
    expect(await supervisor.read('case-file.read-identity', { id: file, purpose: 'supervise' }, path)).toMatchObject({
      outcome: 'shown',
      value: { name: 'Melati Awan', called: 'Lala' }
    })
    // where the child is, is another question, and asks for a fresh proof
    const where = (person: Person) => person.read('case-file.read-whereabouts', { id: file, purpose: 'supervise' })
    expect(await where(supervisor)).toEqual({ outcome: 'step-up-needed' })
    await world.asOwner('update authn.session set stepped_up_at = now() where account_id = any ($1)', [
      [supervisor.accountId, head.accountId]
    ])
    expect(await where(supervisor)).toMatchObject({ outcome: 'shown', value: { isOpen: true, phone: '0812 0000 0000' } })
    // the head of unit reads who (K2), not where (K3)
    expect(await head.read('case-file.read-identity', { id: file, purpose: 'supervise' }, path)).toMatchObject({
      value: { name: 'Melati Awan' }
    })
    expect(await where(head)).toEqual({ outcome: 'denied' })
    expect(await companion.read('case-file.read-identity', { id: file, purpose: 'accompany' }, path)).toEqual({ outcome: 'denied' })
    const [line] = await world.asOwner<{ purpose: string; compartments: string[] }>(
      `select purpose, compartments from audit.line where subject_id = $1 and action = 'case-file.read-identity' and account_id = $2`,
      [file, supervisor.accountId]
    )
    expect(line).toEqual({ purpose: 'supervise', compartments: ['K2'] })
    expect(await supervisor.send('case-file.record-identity', { caseFileId: file, seenVersion: 2, identity })).toEqual({
      outcome: 'denied'
    })
  })

  it('finds own files by the beginning of the code name', async () => {
    const { worker, supervisor } = work
    await openFile(world, worker.token, 'medan')
    const codeNames = async (parameters: object): Promise<string[]> => {
      const found = await supervisor.read('case-file.list', parameters, '/case-files')
      return JSON.parse((found as { value: { text: string } }).value.text).map((one: { codeName: string }) => one.codeName)
    }
    const all = await codeNames({})
    expect(all).toHaveLength(2)
    for (const name of all)
      expect(await codeNames({ text: name.slice(0, 3).toLowerCase() })).toEqual(all.filter((one) => one.startsWith(name.slice(0, 3))))
    expect(await codeNames({ text: '%' })).toEqual([])
  })
})
