/** The work on a file on both engines: its safety plan, notes and risk, what was done on it, and whose it is next. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/date.ts'
import { postId, unitId } from '#server/demo/network.ts'
import { type CaseWork, openCaseWork } from '#test/support/case-work.ts'
import { identity } from '#test/support/child.ts'
import { done } from '#test/support/done.ts'
import { openWorld, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('work on a case file, on %s', (engine) => {
  let world: World
  let work: CaseWork

  beforeAll(async () => {
    world = await openWorld(engine)
    work = await openCaseWork(world)
  })
  afterAll(() => world?.close())

  it('S131 keeps every version of the safety plan, sealed; who comes second is told; the head of unit does not see it', async () => {
    const { today, worker, supervisor, companion, head, file } = work
    const plan = {
      warningSigns: ['EW2', 'EW6'],
      safePeople: 'Bibi dan wali kelas',
      safePlaces: 'Rumah bibi',
      channels: ['SC4'],
      windows: ['TW4'],
      codeWord: 'payung biru',
      deviceSafety: ['DV3'],
      whatToDo: 'Pergi ke rumah bibi, kirim kata sandi.',
      whomToCall: 'Bibi 0812 0000 0001',
      notToTell: 'Tetangga sebelah',
      reviewOn: addDays(today, 30)
    }
    expect(await worker.send('case-file.write-safety-plan', { caseFileId: file, seenVersion: 0, plan })).toMatchObject({
      answer: { version: 1 }
    })
    expect(await worker.send('case-file.write-safety-plan', { caseFileId: file, seenVersion: 0, plan })).toMatchObject({
      problem: { kind: 'changed-meanwhile', current: { version: 1 } }
    })
    expect(
      await worker.send('case-file.write-safety-plan', { caseFileId: file, seenVersion: 1, plan: { ...plan, codeWord: 'pohon jambu' } })
    ).toMatchObject({ answer: { version: 2 } })
    const path = '/case-files/:id/safety'
    expect(await supervisor.read('case-file.read-safety', { id: file }, path)).toMatchObject({
      value: { plan: { version: 2, codeWord: 'pohon jambu', writtenBy: 'Sari Rembulan' } }
    })
    expect(await head.read('case-file.read-safety', { id: file }, path)).toEqual({ outcome: 'denied' })
    const raw = JSON.stringify(await world.asOwner('select * from casework.safety_plan'))
    for (const secret of ['payung', 'jambu', 'bibi', '0812', 'Tetangga']) expect(raw).not.toContain(secret)
    const standing = randomUUID()
    await world.asOwner(`insert into casework.standing values ($1, $2, $3, 'co-worker', now(), now() + interval '1 day')`, [
      standing,
      file,
      postId('medan', 'R03')
    ])
    expect(await companion.send('case-file.write-safety-plan', { caseFileId: file, seenVersion: 2, plan })).toMatchObject({
      answer: { version: 3 }
    })
    await world.asOwner('update casework.standing set until_at = now() where id = $1', [standing])
    expect(await companion.send('case-file.write-safety-plan', { caseFileId: file, seenVersion: 3, plan })).toEqual({ outcome: 'denied' })
  })

  it('S59 refuses a note that is too long, labels a child or tells numbers; keeps the rest sealed, promises with their day', async () => {
    const { today, worker, supervisor, file, workOf } = work
    const note = {
      caseFileId: file,
      noteId: randomUUID(),
      kind: 'promise',
      happenedOn: today,
      dueOn: addDays(today, 7),
      text: 'Saya bawakan formulir daftar ulang.'
    }
    expect(await worker.send('case-file.write-note', { ...note, text: 'a'.repeat(501) })).toMatchObject({
      outcome: 'malformed',
      faults: [{ path: 'text' }]
    })
    expect(await worker.send('case-file.write-note', { ...note, text: 'Hubungi 0812 3456 7890' })).toMatchObject({ outcome: 'malformed' })
    expect(
      await supervisor.send('case-file.write-note', {
        ...note,
        noteId: randomUUID(),
        kind: 'observation',
        dueOn: null,
        text: 'Ruang tunggu terlalu ramai.'
      })
    ).toMatchObject({ outcome: 'accepted' })
    expect(await worker.send('case-file.write-note', note)).toMatchObject({ outcome: 'accepted' })
    expect((await workOf(worker)).notes.map((one) => one.kind).sort()).toEqual(['observation', 'promise'])
    expect(JSON.stringify(await world.asOwner('select * from casework.note'))).not.toContain('formulir')
  })

  it('D12 risk rises by anyone on the file and falls only by a supervisor', async () => {
    const { worker, supervisor, file, fileNow } = work
    const seen = async () => ({ caseFileId: file, seenVersion: (await fileNow())?.version })
    expect(await worker.send('case-file.raise-risk', { ...(await seen()), to: 'RK3', signs: ['DS1'] })).toMatchObject({
      answer: { from: 'RK2', to: 'RK3' }
    })
    expect(await worker.send('case-file.lower-risk', { ...(await seen()), to: 'RK1', reasons: ['SR1'] })).toEqual({ outcome: 'denied' })
    expect(await supervisor.send('case-file.lower-risk', { ...(await seen()), to: 'RK2', reasons: ['SR1', 'SR2'] })).toMatchObject({
      outcome: 'accepted'
    })
    expect((await fileNow())?.risk).toBe('RK2')
  })

  it('S58 S101 shows what was done and by whom, in codes; not to a stranger', async () => {
    const { worker, supervisor, file, consent, bestInterest, fileNow } = work
    await done(worker, 'case-file.record-identity', { caseFileId: file, seenVersion: 0, identity })
    for (const purpose of ['CS01', 'CS02']) await done(worker, 'case-file.record-consent', consent({ purpose }))
    await done(worker, 'case-file.move-state', { caseFileId: file, seenVersion: (await fileNow())?.version, to: 'ST06' })
    const written = bestInterest()
    await done(worker, 'case-file.record-best-interest', written)
    await done(supervisor, 'case-file.sign-best-interest', { caseFileId: file, bestInterestId: written.bestInterestId })
    const shown = await worker.read('case-file.read', { id: file }, '/case-files/:id/timeline')
    const lines =
      shown.outcome === 'shown'
        ? (JSON.parse((shown.value as { text: string }).text) as { name: string; by: string; at: string; answer: object }[])
        : []
    expect(lines.map((line) => line.name)).toEqual(
      expect.arrayContaining(['case-file.record-identity', 'case-file.move-state', 'case-file.sign-best-interest', 'case-file.lower-risk'])
    )
    expect(lines.find((line) => line.name === 'case-file.move-state')).toMatchObject({
      by: 'Sari Rembulan',
      answer: { from: 'ST04', to: 'ST06' }
    })
    expect([...lines].sort((a, b) => (a.at < b.at ? 1 : -1)).map((line) => line.at)).toEqual(lines.map((line) => line.at))
    const stranger = await world.signIn('medan', 'lsm')
    for (const path of ['work', 'timeline', 'people'])
      expect(await stranger.read('case-file.read', { id: file }, `/case-files/:id/${path}`)).toEqual({ outcome: 'denied' })
  })

  it('S117 S118 S119 N10 a file changes hands whole and is never without an owner, not even for the owner of the tables', async () => {
    const { worker, supervisor, companion, file, fileNow } = work
    const to = { caseFileId: file, workerPostId: postId('medan', 'R03'), supervisorPostId: postId('medan', 'R02') }
    expect(await worker.send('case-file.assign-case-worker', { ...to, seenVersion: (await fileNow())?.version })).toEqual({
      outcome: 'denied'
    })
    expect(await supervisor.send('case-file.assign-case-worker', { ...to, seenVersion: (await fileNow())?.version })).toMatchObject({
      outcome: 'accepted'
    })
    expect(await worker.read('case-file.read', { id: file }, '/case-files/:id')).toEqual({ outcome: 'denied' })
    expect(await companion.read('case-file.read', { id: file }, '/case-files/:id')).toMatchObject({
      outcome: 'shown',
      value: { standings: ['case-worker'] }
    })
    const people = await companion.read('case-file.read', { id: file }, '/case-files/:id/people')
    expect(JSON.parse((people as { value: { text: string } }).value.text)).toMatchObject({
      standing: expect.arrayContaining([expect.objectContaining({ standing: 'case-worker', name: 'Togar Ombak', isNow: true })])
    })
    const owner = /case file must have an owner|null value|violates/
    await expect(
      world.asOwner(`update casework.standing set until_at = from_at where case_file_id = $1 and standing = 'case-worker'`, [file])
    ).rejects.toThrow(owner)
    await expect(world.asOwner(`delete from casework.standing where case_file_id = $1`, [file])).rejects.toThrow(owner)
    await expect(world.asOwner('update casework.case_file set worker_post_id = null where id = $1', [file])).rejects.toThrow(owner)
    await expect(
      world.asOwner('update casework.case_file set worker_post_id = $2 where id = $1', [file, postId('medan', 'R04')])
    ).rejects.toThrow(owner)
    await expect(
      world.asOwner(
        `insert into casework.case_file (id, child_id, unit_id, code_name, sex, age_band, state, state_since, risk, service_region, worker_post_id, supervisor_post_id, opened_at)
      values (gen_random_uuid(), gen_random_uuid(), $1, 'X', 'P', '15-17', 'ST04', now(), 'RK1', '12.71', $2, $3, now())`,
        [unitId('medan'), postId('medan', 'R01'), postId('medan', 'R02')]
      )
    ).rejects.toThrow(owner)
  })
})
