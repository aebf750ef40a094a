/** Staff on both engines: what an administrator may do and never sees, and that every end of a letter is felt at the very next request. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/date.ts'
import { accountId, postId } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { openFile } from '#test/support/scene.ts'
import { hashHex, type Office, openOffice, outcomeOf, problemOf } from '#test/support/staff.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('staff on %s', (engine) => {
  let world: World
  let office: Office
  beforeAll(async () => {
    world = await openWorld(engine)
    office = await openOffice(world)
  })
  afterAll(() => world?.close())

  const fileOf = (one: Person, id: string) => one.read('case-file.read', { id })

  it('asks for a fresh proof before any role changes', async () => {
    const unproven = await world.signIn('uptd', 'R24')
    const input = {
      accountId: randomUUID(),
      displayName: 'Tanpa Bukti',
      userName: 'tanpa.bukti',
      codeId: randomUUID(),
      codeHash: hashHex('A')
    }
    expect(await outcomeOf(unproven.send('agency.open-account', input))).toBe('step-up-needed')
  })

  it('S118 N17 a rotation puts the old holder out at the very next request; the file keeps its owner, the new holder is in', async () => {
    const old = await world.signIn('batam', 'R01')
    const file = await openFile(world, old.token, 'batam')
    expect(await outcomeOf(fileOf(old, file))).toBe('shown')
    const { accountId: next } = await office.newAccount('Rina Kelapa')
    const input = office.letter({ postId: postId('batam', 'R01'), fromAccountId: old.accountId, toAccountId: next })
    const begun = performance.now()
    expect(await office.umi.send('agency.rotate-post', input)).toMatchObject({ outcome: 'accepted' })
    expect(await outcomeOf(fileOf(old, file))).toBe('signed-out')
    const took = performance.now() - begun
    expect(took).toBeLessThan(5000)
    expect(await outcomeOf(office.readAs(next, 'case-file.read', { id: file }))).toBe('shown')
    expect(await outcomeOf(office.readAs(old.accountId, 'case-file.read', { id: file }))).toBe('denied')
    const [owner] = await world.asOwner<{ post: string }>('select worker_post_id as post from casework.case_file where id = $1', [file])
    expect(owner?.post).toBe(postId('batam', 'R01'))
    console.log(`N17 on ${engine}: the old holder was out ${Math.round(took)} ms after the rotation was sent`)
  })

  it('N17 a letter ends by its date without any job, and one for tomorrow opens nothing today', async () => {
    const holder = await world.signIn('solo', 'R01')
    const file = await openFile(world, holder.token, 'solo')
    expect(await outcomeOf(fileOf(holder, file))).toBe('shown')
    await world.asOwner(`update agency.appointment set until_at = now() where account_id = $1`, [holder.accountId])
    expect(await outcomeOf(fileOf(holder, file))).toBe('denied')
    const { accountId: next } = await office.newAccount('Sri Anggrek')
    expect(
      await office.umi.send(
        'agency.appoint',
        office.letter({ accountId: next, postId: postId('solo', 'R01'), fromOn: addDays(office.today, 1) })
      )
    ).toMatchObject({ outcome: 'accepted' })
    expect(await outcomeOf(office.readAs(next, 'case-file.read', { id: file }))).toBe('denied')
  })

  it('a rotation for a later day changes nothing before it', async () => {
    const old = await world.signIn('surabaya', 'R01')
    const { accountId: next } = await office.newAccount('Tono Randu')
    const input = office.letter({
      postId: postId('surabaya', 'R01'),
      fromAccountId: old.accountId,
      toAccountId: next,
      fromOn: addDays(office.today, 7)
    })
    expect(await office.umi.send('agency.rotate-post', input)).toMatchObject({ outcome: 'accepted' })
    expect(await outcomeOf(old.read('case-file.list', {}))).toBe('shown')
    const rows = await world.asOwner<{ account_id: string; from_at: Date; until_at: Date }>(
      'select account_id, from_at, until_at from agency.appointment where post_id = $1 order by from_at desc limit 2',
      [postId('surabaya', 'R01')]
    )
    expect(rows.map((row) => row.account_id)).toEqual([next, old.accountId])
    expect(new Date(rows[1]?.until_at ?? 0).toISOString()).toBe(new Date(rows[0]?.from_at ?? 1).toISOString())
    expect(new Date(rows[0]?.from_at ?? 0).toISOString()).toBe(new Date(`${addDays(office.today, 7)}T00:00:00+07:00`).toISOString())
  })

  it('an account with a duty to files is not closed; after its letter ended it is, at once and everywhere', async () => {
    const worker = await world.signIn('denpasar', 'R03')
    expect(await problemOf(office.umi.send('agency.close-account', { accountId: worker.accountId }))).toBe('rotate-first')
    const [row] = await world.asOwner<{ id: string }>('select id from agency.appointment where account_id = $1', [worker.accountId])
    expect(await outcomeOf(office.umi.send('agency.end-appointment', { appointmentId: row?.id }))).toBe('accepted')
    expect(await outcomeOf(worker.read('case-file.list', {}))).toBe('signed-out')
    expect(await outcomeOf(office.umi.send('agency.close-account', { accountId: worker.accountId }))).toBe('accepted')
    expect(await outcomeOf(office.readAs(worker.accountId, 'case-file.list', {}))).toBe('signed-out')
  })

  it('N16 nobody appoints himself, and duties that guard each other stay apart, in the decision and in SQL', async () => {
    const spare = await office.vacantPost('R24')
    expect(await problemOf(office.umi.send('agency.appoint', office.letter({ accountId: office.umi.accountId, postId: spare })))).toBe(
      'own-appointment'
    )
    const worker = accountId('lombok', 'R01')
    expect(await problemOf(office.umi.send('agency.appoint', office.letter({ accountId: worker, postId: spare })))).toBe('duties-apart')
    const as = (who: Person, sql: string, parameters: unknown[]) =>
      world.around.database
        .transaction(async (t) => {
          await t.query('select authn.begin_as($1)', [hashOf(who.token)])
          return t.query(sql, parameters)
        })
        .then(
          () => 'done',
          (error: { code?: string }) => error.code
        )
    const direct = (who: Person, account: string, until: string) =>
      as(who, 'select agency.appoint($1, $2, $3, $4, now(), now() + $5::interval)', [randomUUID(), spare, account, '800/1', until])
    expect(await direct(office.umi, office.umi.accountId, '30 days')).toBe('42501')
    expect(await direct(office.umi, worker, '30 days')).toBe('23514')
    const { accountId: free } = await office.newAccount('Wati Kenanga')
    expect(await direct(office.umi, free, '367 days')).toBe('23514')
    expect(await direct(await world.signIn('medan', 'R04'), free, '30 days')).toBe('42501')
    expect(await direct(office.umi, accountId('medan', 'lsm'), '30 days')).toBe('42501')
    expect(await direct(office.umi, free, '30 days')).toBe('done')
    expect(await direct(office.danu, free, '30 days'), 'held already').toBe('23505')
    expect(await as(office.umi, 'select agency.close_account($1)', [worker])).toBe('23514')
    expect(await as(office.umi, 'insert into agency.appointment select gen_random_uuid(), $1, $2, now(), now()', [spare, worker])).toBe(
      '42501'
    )
    expect(await as(office.umi, 'select * from authn.entry_code', [])).toBe('42501')
    await expect(
      world.asOwner(
        `insert into authn.entry_code (id, account_id, kind, first_hash, second_hash, started_by, confirmed_by, confirmed_at, expires_at)
         values (gen_random_uuid(), $1, 'recovery', '\\x00', '\\x01', $2, $2, now(), now())`,
        [worker, office.umi.accountId]
      )
    ).rejects.toMatchObject({ constraint: 'entry_code_two_officers' })
  })

  it('of many who fill one post at once exactly one does', async () => {
    const spare = await office.vacantPost()
    const people = await Promise.all(
      ['Ani Satu', 'Ani Dua', 'Ani Tiga', 'Ani Empat', 'Ani Lima', 'Ani Enam'].map((name) => office.newAccount(name))
    )
    const answers = await Promise.all(
      people.map(({ accountId: account }, index) =>
        (index % 2 ? office.umi : office.danu).send('agency.appoint', office.letter({ accountId: account, postId: spare }))
      )
    )
    expect(answers.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(1)
    expect(answers.filter((one) => one.outcome === 'refused' && one.problem.kind === 'post-held')).toHaveLength(5)
  })

  it('reaches nobody of another agency, and says the same of them and of nobody', async () => {
    for (const account of [accountId('medan', 'lsm'), randomUUID()]) {
      expect(await problemOf(office.umi.send('agency.close-account', { accountId: account }))).toBe('person-unknown')
      const recovery = { recoveryId: randomUUID(), accountId: account, codeHash: hashHex('A') }
      expect(await problemOf(office.umi.send('agency.start-recovery', recovery))).toBe('person-unknown')
    }
    for (const post of [postId('medan', 'lsm'), randomUUID()])
      expect(
        await problemOf(office.umi.send('agency.appoint', office.letter({ accountId: accountId('medan', 'R01'), postId: post })))
      ).toBe('post-unknown')
  })

  it('an administrator sees people and posts, and not one child: no file, no list, no number', async () => {
    const seen = await office.umi.read('agency.list-staff', {})
    if (seen.outcome !== 'shown') throw new Error(seen.outcome)
    const text = JSON.stringify(seen.value)
    expect(text).toContain('Sari Rembulan')
    expect(text).not.toContain('Lintang Samudra')
    expect(Object.keys((seen.value as { people: object[] }).people[0] ?? {}).sort()).toEqual(
      ['accountId', 'closedAt', 'displayName', 'entry', 'hasEntered', 'letters', 'userName'].sort()
    )
    const worker = await world.signIn('medan', 'R01')
    const file = await openFile(world, worker.token, 'medan')
    const before = await office.umi.read('agency.list-staff', {})
    await openFile(world, worker.token, 'medan')
    expect(await office.umi.read('agency.list-staff', {}), 'one file more changes nothing here').toEqual(before)
    expect(await outcomeOf(fileOf(office.umi, file))).toBe('denied')
    expect(await office.umi.read('case-file.list', {})).toMatchObject({ value: { text: '[]' } })
    const head = await (await world.signIn('medan', 'R04')).read('agency.list-staff', {})
    if (head.outcome !== 'shown') throw new Error(head.outcome)
    expect(head.value).toMatchObject({ mayManage: false })
    expect(JSON.stringify(head.value)).not.toContain('Wulan Embun')
  })

  it('every change of staff leaves its line, and the answer beside it says whom it was about', async () => {
    const lines = await world.asOwner<{ action: string; about: string | null }>(
      `select l.action, c.answer #>> '{answer,accountId}' as about from audit.line l join pipeline.command c on c.id = l.command_id
       where l.action = 'agency.open-account' and l.outcome = 'accepted' and l.subject_kind = 'none' and l.account_id = $1`,
      [office.umi.accountId]
    )
    const [opened] = await world.asOwner<{ n: number }>(
      'select count(*)::int as n from authn.entry_code where kind = $1 and started_by = $2',
      ['first', office.umi.accountId]
    )
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.every(({ about }) => about !== null)).toBe(true)
    expect(opened?.n).toBeGreaterThanOrEqual(lines.length)
  })
})
