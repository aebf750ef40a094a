/** The work on a case file through the whole road, on both engines: sealed, versioned, signed by two, owned by somebody. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import { postId, unitId } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('work on a case file, on %s', (engine) => {
  let world: World
  let worker: Person
  let supervisor: Person
  let head: Person
  let companion: Person
  let today = ''
  const file = randomUUID()

  beforeAll(async () => {
    world = await openWorld(engine)
    today = dayOf(world.at)
    worker = await world.signIn('medan', 'R01')
    supervisor = await world.signIn('medan', 'R02')
    companion = await world.signIn('medan', 'R03')
    head = await world.signIn('medan', 'R04')
    await open(file, 'ST04', 'KENARI')
  })
  afterAll(() => world?.close())

  const open = (id: string, state: string, name: string) =>
    world.around.database.transaction(async (t) => {
      await t.query('select authn.begin_as($1)', [hashOf(worker.token)])
      await t.query(
        `select casework.open_case_file($1, $2, $3, $4, 'P', '15-17', $5, 'RK2', '12.71', $6, $7, now(), now() + interval '180 days', $8)`,
        [id, randomUUID(), randomUUID(), unitId('medan'), state, postId('medan', 'R01'), postId('medan', 'R02'), name]
      )
    })
  const fileNow = async () =>
    (
      await world.asOwner<{ version: number; state: string; risk: string }>(
        'select version, state, risk from casework.case_file where id = $1',
        [file]
      )
    )[0]
  const identity = {
    name: 'Melati Awan',
    called: 'Mela',
    nik: '1271010101100001',
    bornOn: '2011-01-01',
    address: 'Jalan Contoh 1',
    phone: '0812 0000 0000'
  }
  const consent = (over: object = {}) => ({
    caseFileId: file,
    consentId: randomUUID(),
    purpose: 'CS01',
    given: true,
    by: 'CHILD',
    carer: 'safe',
    childAnswer: 'CONSENTED',
    recipient: null,
    language: 'LA01',
    bestInterestId: null,
    answeredOn: today,
    expiresOn: addDays(today, 180),
    explainedByPostId: postId('medan', 'R01'),
    witnessed: true,
    ...over
  })
  const workOf = async (person: Person) => {
    const read = await person.read('case-file.read', { id: file }, '/case-files/:id/work')
    if (read.outcome !== 'shown') throw new Error(read.outcome)
    return read.value as {
      consents: { id: string; status: string; recipient: string | null }[]
      bestInterests: { id: string; signer: string | null; reasons: string }[]
      notes: { text: string; kind: string }[]
    }
  }

  it('G-10 seals who the child is, versioned, found only by a blind index; opening it is recorded with its purpose', async () => {
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

  it('S155 S156 consent opens the gate to assessment; a photo or a story never can; withdrawing closes it again', async () => {
    const gate = async () => worker.send('case-file.move-state', { caseFileId: file, seenVersion: (await fileNow())?.version, to: 'ST06' })
    expect(await gate()).toMatchObject({ problem: { kind: 'consent-needed', purposes: ['CS01', 'CS02'] } })
    expect(await worker.send('case-file.record-consent', consent({ purpose: 'CS14' }))).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'never-given' }
    })
    expect(await worker.send('case-file.record-consent', consent({ by: 'CARER', carer: 'suspected' }))).toMatchObject({
      problem: { kind: 'another-decides', giver: 'BIA' }
    })
    const first = consent()
    expect(await worker.send('case-file.record-consent', first)).toMatchObject({ outcome: 'accepted' })
    expect(await worker.send('case-file.record-consent', consent({ purpose: 'CS02' }))).toMatchObject({ outcome: 'accepted' })
    expect(
      await worker.send('case-file.withdraw-consent', { caseFileId: file, consentId: first.consentId, withdrawnOn: today, by: 'CHILD' })
    ).toMatchObject({ outcome: 'accepted' })
    expect(await gate()).toMatchObject({ problem: { kind: 'consent-needed', purposes: ['CS01'] } })
    expect(await worker.send('case-file.record-consent', consent())).toMatchObject({ outcome: 'accepted' })
    expect(await gate()).toMatchObject({ outcome: 'accepted', answer: { from: 'ST04', to: 'ST06' } })
    expect(await gate()).toMatchObject({ problem: { kind: 'no-such-way' } })
    // the table itself knows no consent to a photo
    await expect(world.asOwner(`update casework.consent set purpose = 'CS14' where case_file_id = $1`, [file])).rejects.toThrow(
      /consent_never_photo_or_story/
    )
    await expect(
      world.asOwner(`update casework.consent set given_by = 'CARER', carer = 'suspected' where case_file_id = $1`, [file])
    ).rejects.toThrow(/consent_carer_only_when_safe/)
  })

  it('S70 a best-interest assessment counts with two signatures, and nobody signs her own', async () => {
    const bestInterestId = randomUUID()
    const input = {
      caseFileId: file,
      bestInterestId,
      question: 'BQ2',
      options: ['BO2', 'BO3'],
      chosen: 'BO3',
      legalBasis: 'LB2',
      reasons: 'Sekolah perlu tahu waktu hadir saja.',
      childView: 'Aku mau sekolah lagi.',
      noViewReason: null,
      assessedOn: today
    }
    const share = consent({ purpose: 'CS03', by: 'BIA', carer: 'absent', recipient: 'Dinas Pendidikan, daftar ulang', bestInterestId })
    expect(await worker.send('case-file.record-best-interest', input)).toMatchObject({ outcome: 'accepted' })
    expect(await worker.send('case-file.record-consent', share)).toMatchObject({ problem: { kind: 'best-interest-needed' } })
    expect(await worker.send('case-file.sign-best-interest', { caseFileId: file, bestInterestId })).toEqual({ outcome: 'denied' })
    expect(await supervisor.send('case-file.sign-best-interest', { caseFileId: file, bestInterestId })).toMatchObject({
      outcome: 'accepted'
    })
    expect(await head.send('case-file.sign-best-interest', { caseFileId: file, bestInterestId })).toMatchObject({
      problem: { kind: 'signed-already' }
    })
    expect(await worker.send('case-file.record-consent', { ...share, consentId: randomUUID() })).toMatchObject({ outcome: 'accepted' })
    await expect(
      world.asOwner('update casework.best_interest set signer_post_id = worker_post_id where id = $1', [bestInterestId])
    ).rejects.toThrow(/two_signatures/)
    const shown = await workOf(supervisor)
    expect(shown.bestInterests[0]).toMatchObject({ id: bestInterestId, signer: 'Ratna Kembang', reasons: input.reasons })
    expect(shown.consents.some((one) => one.recipient === 'Dinas Pendidikan, daftar ulang')).toBe(true)
    expect(JSON.stringify(await world.asOwner('select * from casework.best_interest'))).not.toContain('Sekolah perlu')
  })

  it('S131 keeps every version of the safety plan, sealed; who comes second is told; the head of unit does not see it', async () => {
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

  it('finds own files by the beginning of the code name', async () => {
    await open(randomUUID(), 'ST04', 'MERPATI')
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
