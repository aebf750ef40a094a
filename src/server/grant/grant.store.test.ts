/** Grants through the whole road, on both engines: nothing before acceptance, exactly the named parts after it, nothing once it is over. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compartments } from '#domain/access/compartments.ts'
import { roles } from '#domain/access/role.ts'
import { grantable } from '#domain/access/standing.ts'
import { addDays, addTime, dayOf } from '#domain/kernel/date.ts'
import { accountId, postId, unitId } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('grants on %s', (engine) => {
  let world: World
  let worker: Person
  let supervisor: Person
  let companion: Person
  let psychologist: Person
  let police: Person
  let today = ''
  const file = randomUUID()
  const consentId = randomUUID()
  const named = new Map<string, string>()

  const staff = async (key: string): Promise<Person> => {
    const account = accountId('medan', key)
    await world.asOwner('insert into agency.account (id, user_name, display_name) values ($1, $2, $2) on conflict do nothing', [
      account,
      `orang ${key}`
    ])
    await world.asOwner(
      `insert into agency.appointment (id, post_id, account_id, from_at, until_at) select $1, $2, $3, now() - interval '1 day', now() + interval '90 days'
       where not exists (select from agency.appointment where post_id = $2)`,
      [randomUUID(), postId('medan', key), account]
    )
    return world.signIn('medan', key)
  }
  const offer = (over: object = {}) => {
    const grantId = randomUUID()
    return {
      caseFileId: file,
      grantId,
      postId: postId('medan', 'psikolog'),
      kind: 'consult',
      compartments: ['K2', 'K5'],
      purpose: 'refer',
      basis: 'consent',
      consentId,
      bestInterestId: null,
      legalDuty: null,
      days: 7,
      escortOn: null,
      ...over
    }
  }
  const shared = async (person: Person) => {
    const read = await person.read('case-file.read-shared', { id: file })
    return read.outcome === 'shown' ? (read.value as Record<string, unknown>) : read.outcome
  }
  const rowsOf = (person: Person, sql: string) =>
    world.around.database.transaction(async (t) => {
      await t.query('select authn.begin_as($1)', [hashOf(person.token)])
      return (await t.query(sql)).length
    })
  const pointers = async (person: Person) => {
    const read = await person.read('case-file.list-pointers', {})
    return (read as { value: { caseFileId: string; standing: string; untilAt: string; grantId: string }[] }).value
  }

  beforeAll(async () => {
    world = await openWorld(engine)
    today = dayOf(world.at)
    worker = await world.signIn('medan', 'R01')
    supervisor = await world.signIn('medan', 'R02')
    companion = await world.signIn('medan', 'R03')
    psychologist = await staff('psikolog')
    police = await staff('polisi')
    await world.around.database.transaction(async (t) => {
      await t.query('select authn.begin_as($1)', [hashOf(worker.token)])
      await t.query(
        `select casework.open_case_file($1, $2, $3, $4, 'P', '15-17', 'ST06', 'RK2', '12.71', $5, $6, now(), now() + interval '180 days', 'KENARI')`,
        [file, randomUUID(), randomUUID(), unitId('medan'), postId('medan', 'R01'), postId('medan', 'R02')]
      )
    })
    await done(worker, 'case-file.record-identity', {
      caseFileId: file,
      seenVersion: 0,
      identity: {
        name: 'Melati Awan',
        called: 'Mela',
        nik: '1271010101100001',
        bornOn: '2011-01-01',
        address: 'Jalan Contoh 1',
        phone: '0812 0000 0000'
      }
    })
    await done(worker, 'case-file.record-consent', consent(consentId, 'CS03'))
    await done(worker, 'assessment.record-assessment', {
      caseFileId: file,
      assessmentId: randomUUID(),
      seenNumber: 0,
      needs: [{ need: 'N4', severity: 2, stated: 2, subNeeds: [] }],
      riskFactors: {},
      riskSigns: [],
      protectiveFactors: {},
      dangerSigns: [],
      childWords: 'Aku mau sekolah lagi'
    }).catch(() => {})
    const supporter = { role: 'SP-MEZ-GURU', level: 'MEZ', label: 'Ibu Kenanga', postId: null }
    await done(worker, 'support-map.record-tie', {
      caseFileId: file,
      tieId: randomUUID(),
      supporterId: randomUUID(),
      newSupporter: supporter,
      terms: {
        needs: ['N4'],
        keys: ['ACC'],
        resources: ['EMO'],
        strength: 2,
        consistency: 2,
        safety: 'SAFE',
        permanence: 'PERM',
        endsOn: null,
        childConfirmed: false,
        lastConfirmedOn: today,
        stewardPostId: postId('medan', 'R01')
      }
    })
  })
  afterAll(() => world?.close())

  const done = async (person: Person, name: string, input: object) => {
    const outcome = await person.send(name, input)
    if (outcome.outcome !== 'accepted') throw new Error(`${name}: ${JSON.stringify(outcome)}`)
    return outcome
  }
  const consent = (id: string, purpose: string) => ({
    caseFileId: file,
    consentId: id,
    purpose,
    given: true,
    by: 'CHILD',
    carer: 'safe',
    childAnswer: 'CONSENTED',
    recipient: 'Layanan psikologi contoh, konsultasi',
    language: 'LA01',
    bestInterestId: null,
    answeredOn: today,
    expiresOn: addDays(today, 180),
    explainedByPostId: postId('medan', 'R01'),
    witnessed: true
  })
  const isOver = async (person: Person) => {
    expect(await shared(person)).toBe('denied')
    expect(await person.read('case-file.read-pointer', { id: file })).toEqual({ outcome: 'denied' })
    for (const table of [
      'vault.identity',
      'vault.whereabouts',
      'casework.assessment',
      'casework.supporter',
      'casework.case_file',
      'casework.access_grant'
    ])
      expect(await rowsOf(person, `select 1 from ${table}`), table).toBe(0)
  }

  it('G-11 an offer opens the pointer and nothing else; acceptance opens exactly what was named', async () => {
    const first = offer()
    named.set('first', first.grantId)
    expect(await done(worker, 'grant.offer-grant', first)).toMatchObject({ answer: { grantId: first.grantId } })
    expect(await psychologist.read('case-file.read-pointer', { id: file })).toMatchObject({
      outcome: 'shown',
      value: {
        codeName: expect.stringMatching(/^[A-Z][A-Z -]+/),
        workerName: 'Sari Rembulan',
        ways: [
          {
            standing: 'recipient-pending',
            compartments: ['K2', 'K5'],
            purpose: 'refer',
            givenBy: 'Sari Rembulan',
            kind: 'consult',
            days: 7
          }
        ]
      }
    })
    expect(await shared(psychologist)).toBe('denied')
    for (const table of ['vault.identity', 'casework.assessment', 'casework.supporter', 'casework.case_file', 'casework.standing'])
      expect(await rowsOf(psychologist, `select 1 from ${table}`), table).toBe(0)
    // nobody answers for another
    expect(await worker.send('grant.accept-grant', { caseFileId: file, grantId: first.grantId })).toEqual({ outcome: 'denied' })
    expect(await police.send('grant.accept-grant', { caseFileId: file, grantId: first.grantId })).toEqual({ outcome: 'denied' })

    await done(psychologist, 'grant.accept-grant', { caseFileId: file, grantId: first.grantId })
    const seen = (await shared(psychologist)) as Record<string, unknown>
    expect(seen).toMatchObject({
      open: ['K2', 'K5'],
      // no NIK for a psychologist
      identity: { name: 'Melati Awan', called: 'Mela', nik: null, bornOn: '2011-01-01' },
      contact: null,
      facts: null,
      circle: null,
      actions: null
    })
    expect(seen.needs).toMatchObject({ list: expect.any(Array) })
    expect(await psychologist.read('case-file.read', { id: file }, '/case-files/:id')).toEqual({ outcome: 'denied' })
    const [way] = await pointers(psychologist)
    expect(way).toMatchObject({ caseFileId: file, standing: 'recipient' })
    expect(Date.parse(way?.untilAt ?? '')).toBeLessThanOrEqual(Date.parse(addTime(world.at, 7, 'day')) + 60_000)
  })

  it('N16 nobody gives to oneself, twice, to a vacant post, beyond the duty, or without a basis that covers it', async () => {
    const refusedAs = async (over: object, by = worker) => {
      const outcome = await by.send('grant.offer-grant', offer(over))
      return outcome.outcome === 'refused' ? outcome.problem.kind : outcome.outcome
    }
    const toPolice = { postId: postId('medan', 'polisi'), compartments: ['K2'] }
    expect(await refusedAs({})).toBe('post-stands-already')
    expect(await refusedAs({ postId: postId('medan', 'R01') })).toBe('own-post')
    expect(await refusedAs({ postId: postId('medan', 'puskesmas') })).toBe('post-vacant')
    expect(await refusedAs({ postId: randomUUID() })).toBe('post-unknown')
    expect(await refusedAs({ ...toPolice, compartments: ['K5'] })).toBe('not-for-this-duty')
    expect(await refusedAs({ ...toPolice, compartments: ['K7'] })).toBe('not-yours-to-give')
    expect(await refusedAs({ ...toPolice, compartments: [] })).toBe('nothing-named')
    expect(await refusedAs({ ...toPolice, days: 8 })).toBe('too-long')
    expect(await refusedAs({ ...toPolice, kind: 'court', days: 14 })).toBe('court-purpose')
    expect(await refusedAs({ ...toPolice, consentId: null })).toBe('basis-missing')
    expect(await refusedAs({ ...toPolice, consentId: randomUUID() })).toBe('consent-does-not-cover')
    expect(await refusedAs({ ...toPolice, basis: 'best-interest', consentId: null, bestInterestId: randomUUID() })).toBe(
      'assessment-does-not-cover'
    )
    expect(await refusedAs({ ...toPolice, basis: 'legal-duty', consentId: null, legalDuty: 'LD3' })).toBe('duty-does-not-cover')
    expect(await refusedAs({}, companion)).toBe('denied')
    await world.asOwner(`insert into casework.denied (case_file_id, account_id, reason) values ($1, $2, 'relative')`, [
      file,
      police.accountId
    ])
    expect(await refusedAs(toPolice)).toBe('post-kept-away')
    await world.asOwner('delete from casework.denied where account_id = $1', [police.accountId])
    // a post that is named twice, by another road than the command
    await expect(
      world.around.database.transaction(async (t) => {
        await t.query('select authn.begin_as($1)', [hashOf(worker.token)])
        await t.query(
          `select casework.offer_grant($1, $2, $3, 'consult', '{K5}', 'refer', 'legal-duty', null, null, 'LD1', 7, null, now(), now() + interval '1 day')`,
          [randomUUID(), file, postId('medan', 'polisi')]
        )
      })
    ).rejects.toMatchObject({ code: '42501' })
  })

  it('N17 ending a grant ends it for the next request, and so does its own end', async () => {
    const grantId = named.get('first') ?? ''
    const cell = { caseFileId: file, grantId }
    expect(await police.send('grant.end-grant', cell)).toEqual({ outcome: 'denied' })
    await done(worker, 'grant.end-grant', cell)
    await isOver(psychologist)
    expect(await worker.send('grant.end-grant', cell)).toMatchObject({ problem: { kind: 'grant-gone' } })

    const second = offer()
    await done(worker, 'grant.offer-grant', second)
    await done(psychologist, 'grant.accept-grant', { caseFileId: file, grantId: second.grantId })
    expect(await shared(psychologist)).toMatchObject({ open: ['K2', 'K5'] })
    // no job ran: only the clock went on
    await world.asOwner(
      "update casework.standing set from_at = from_at - interval '9 days', until_at = until_at - interval '9 days' where access_grant_id = $1",
      [second.grantId]
    )
    await isOver(psychologist)
  })

  it('G-11 a refused offer leaves nothing behind but its reason', async () => {
    const third = offer()
    await done(worker, 'grant.offer-grant', third)
    await done(psychologist, 'grant.decline-grant', { caseFileId: file, grantId: third.grantId, reason: 'DG1' })
    await isOver(psychologist)
    const listed = await worker.read('grant.list-grants', { id: file })
    const row = (listed as { value: { id: string }[] }).value.find(({ id }) => id === third.grantId)
    expect(row).toMatchObject({ state: 'declined', declineReason: 'DG1', role: 'R11', consentPurpose: 'CS03' })
  })

  it('G-13 taking a consent back ends what rests on it', async () => {
    const own = randomUUID()
    await done(worker, 'case-file.record-consent', consent(own, 'CS06'))
    const fourth = offer({ consentId: own })
    await done(worker, 'grant.offer-grant', fourth)
    await done(psychologist, 'grant.accept-grant', { caseFileId: file, grantId: fourth.grantId })
    expect(await shared(psychologist)).toMatchObject({ open: ['K2', 'K5'] })
    await done(worker, 'case-file.withdraw-consent', { caseFileId: file, consentId: own, withdrawnOn: today, by: 'CHILD' })
    await isOver(psychologist)
  })

  it('G-13 N17 of a yes and a consent taken back in the same moment, nothing stays open', async () => {
    const rounds = 12
    let yes = 0
    for (let round = 0; round < rounds; round++) {
      const own = randomUUID()
      await done(worker, 'case-file.record-consent', consent(own, 'CS06'))
      const made = offer({ consentId: own })
      await done(worker, 'grant.offer-grant', made)
      const [accepted] = await Promise.all([
        psychologist.send('grant.accept-grant', { caseFileId: file, grantId: made.grantId }),
        done(worker, 'case-file.withdraw-consent', { caseFileId: file, consentId: own, withdrawnOn: today, by: 'CHILD' })
      ])
      if (accepted.outcome === 'accepted') yes++
      await isOver(psychologist)
    }
    console.log(`G-13 on ${engine}: ${rounds} consents taken back while being answered, ${yes} answered yes first, 0 left open`)
  })

  it('G-11 an escort is one person for one day and sees the pointer alone; a colleague is named by the supervisor', async () => {
    const day = {
      kind: 'escort',
      compartments: [],
      basis: 'legal-duty',
      consentId: null,
      legalDuty: 'LD1',
      postId: postId('medan', 'polisi')
    }
    expect(await worker.send('grant.offer-grant', offer({ ...day, escortOn: addDays(today, 15) }))).toMatchObject({
      problem: { kind: 'too-long' }
    })
    const named = offer({ ...day, escortOn: today })
    await done(worker, 'grant.offer-grant', named)
    expect(await pointers(police)).toMatchObject([{ standing: 'escort', compartments: [] }])
    expect(await shared(police)).toBe('denied')
    await done(police, 'grant.end-grant', { caseFileId: file, grantId: named.grantId })
    await isOver(police)

    const colleague = { caseFileId: file, grantId: randomUUID(), postId: postId('medan', 'R03'), days: 180 }
    expect(await worker.send('grant.name-co-worker', colleague)).toEqual({ outcome: 'denied' })
    await done(supervisor, 'grant.name-co-worker', colleague)
    expect(await companion.read('case-file.read', { id: file }, '/case-files/:id')).toMatchObject({ outcome: 'shown' })
    expect(await worker.send('grant.end-grant', colleague)).toMatchObject({ outcome: 'malformed' })
    const ending = { caseFileId: file, grantId: colleague.grantId }
    expect(await worker.send('grant.end-grant', ending)).toMatchObject({ problem: { kind: 'signed-by-supervisor' } })
    await done(supervisor, 'grant.end-grant', ending)
    expect(await companion.read('case-file.read', { id: file }, '/case-files/:id')).toEqual({ outcome: 'denied' })
  })

  it('B3 whoever must identify the child reads the NIK; labels of the circle open only beside the name', async () => {
    const toPolice = offer({
      kind: 'referral',
      days: 30,
      postId: postId('medan', 'polisi'),
      compartments: ['K2', 'K3', 'K4'],
      basis: 'legal-duty',
      consentId: null,
      legalDuty: 'LD1'
    })
    await done(worker, 'grant.offer-grant', toPolice)
    await done(police, 'grant.accept-grant', { caseFileId: file, grantId: toPolice.grantId })
    expect(await shared(police)).toMatchObject({
      open: ['K2', 'K3', 'K4'],
      identity: { nik: '1271010101100001' },
      needs: null,
      circle: null
    })
    // where the child is asks for a fresh proof
    const where = () => police.read('case-file.read-whereabouts', { id: file, purpose: 'safety' })
    expect(await where()).toEqual({ outcome: 'step-up-needed' })
    await world.asOwner('update authn.session set stepped_up_at = now() where account_id = $1', [police.accountId])
    expect(await where()).toMatchObject({ outcome: 'shown', value: { isOpen: true, address: 'Jalan Contoh 1' } })

    const circle = offer({ compartments: ['K10'] })
    await done(worker, 'grant.offer-grant', circle)
    await done(psychologist, 'grant.accept-grant', { caseFileId: file, grantId: circle.grantId })
    expect(await shared(psychologist)).toMatchObject({ identity: null, circle: [{ role: 'SP-MEZ-GURU', label: null, safety: 'SAFE' }] })
    await done(psychologist, 'grant.end-grant', { caseFileId: file, grantId: circle.grantId })
    const both = offer({ compartments: ['K2', 'K10'] })
    await done(worker, 'grant.offer-grant', both)
    await done(psychologist, 'grant.accept-grant', { caseFileId: file, grantId: both.grantId })
    expect(await shared(psychologist)).toMatchObject({ circle: [{ label: 'Ibu Kenanga' }] })
  })

  it('B3 N1 for every duty, a grant that names everything opens exactly what its line of B3 gives to a grant', async () => {
    const named = offer({ compartments: ['K2'] })
    await done(psychologist, 'grant.end-grant', {
      caseFileId: file,
      grantId: (await pointers(psychologist))[0]?.grantId ?? ''
    })
    await done(worker, 'grant.offer-grant', named)
    await done(psychologist, 'grant.accept-grant', { caseFileId: file, grantId: named.grantId })
    await world.asOwner('update casework.standing set compartments = $2 where access_grant_id = $1', [named.grantId, compartments.codes])
    let cells = 0
    for (const role of roles.codes) {
      await world.asOwner('update agency.post set role = $2 where id = $1', [postId('medan', 'psikolog'), role])
      const open = await world.around.database.transaction(async (t) => {
        await t.query('select authn.begin_as($1)', [hashOf(psychologist.token)])
        return t.query<{ part: string; writes: boolean }>(
          `select k as part, $1::uuid = any (array(select casework.files_open(k, true))) as writes from unnest($2::text[]) k
           where $1::uuid = any (array(select casework.files_open(k)))`,
          [file, compartments.codes]
        )
      })
      cells += compartments.codes.length
      expect(open.map(({ part }) => part).toSorted(), role).toEqual([...grantable(role)].toSorted())
      expect(
        open.filter(({ writes }) => writes),
        `${role} writes nothing`
      ).toEqual([])
    }
    await world.asOwner("update agency.post set role = 'R11' where id = $1", [postId('medan', 'psikolog')])
    console.log(`B3 on ${engine}: ${cells} cells of a grant that names everything, 0 opened beyond the line`)
  })
})
