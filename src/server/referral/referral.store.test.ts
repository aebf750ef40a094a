/** Referrals on both engines: the gate of consent, the pointer before yes, the packet after it, the whole road to word back, and every way it ends. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTime, dayOf } from '#domain/kernel/date.ts'
import { moves, referralStates } from '#domain/referral/referral.ts'
import { done } from '#test/support/done.ts'
import { openReferring, type Referring } from '#test/support/referring.ts'
import { openWorld, type World } from '#test/support/world.ts'

const kind = (outcome: { outcome: string; problem?: { kind: string } }) => outcome.problem?.kind ?? outcome.outcome

describe.each(['pglite', 'postgres'] as const)('referrals on %s', (engine) => {
  let world: World
  let on: Referring
  beforeAll(async () => {
    world = await openWorld(engine)
    on = await openReferring(world)
  })
  afterAll(() => world?.close())

  const as = (who: 'unit' | 'worker') => (who === 'unit' ? on.psychologist : on.worker)
  const send = async (who: 'unit' | 'worker', name: string, id: string, more: object = {}) =>
    as(who).send(`referral.${name}`, await on.about(id, more))
  const packetRows = (id: string) =>
    world.asOwner<{ field: string; compartment: string; text: string }>(
      'select field, compartment, text from casework.referral_packet where referral_id = $1',
      [id]
    )

  it('the machine in SQL is the machine on paper, pair by pair', async () => {
    const rows = await world.asOwner<{ event: string; state: string; to: string | null; side: string | null }>(
      `select e as event, s as state, m.to_state as to, m.side from unnest($1::text[]) e cross join unnest($2::text[]) s
       left join lateral casework.referral_goes(e, s) m on true`,
      [moves.map(({ event }) => event), referralStates.codes]
    )
    expect(rows).toHaveLength(moves.length * referralStates.codes.length)
    for (const row of rows) {
      const move = moves.find((one) => one.event === row.event)
      const happens = ((move?.from ?? []) as readonly string[]).includes(row.state)
      expect([row.to, row.side], `${row.event} from ${row.state}`).toEqual(happens ? [move?.to, move?.by] : [null, null])
    }
  })

  it('G-13 nothing is sent without the child’s word for this agency, and nothing that was not shown', async () => {
    const id = await on.draft()
    const input = await on.sending(id)
    const of = async (over: object) => kind(await on.worker.send('referral.send', { ...input, ...over }))
    expect(await of({ referralConsentId: null })).toBe('referral-consent-missing')
    expect(await of({ sharingConsentId: on.sharing.puskesmas.consentId })).toBe('sharing-names-another')
    expect(await of({ basis: 'best-interest', referralConsentId: null, sharingConsentId: null })).toBe('assessment-does-not-cover')
    expect(await of({ shown: '9.9' })).toBe('packet-changed')
    expect(await of({ seenVersion: 9 })).toBe('changed-meanwhile')
    // a companion's words were changed after the preview: asked about again
    await done(
      on.worker,
      'referral.choose-packet',
      await on.about(id, {
        urgency: 'U3',
        fields: ['called', 'message'],
        accommodations: [],
        message: 'Kata lain.',
        days: 20,
        companionPostId: null
      })
    )
    expect(kind(await on.worker.send('referral.send', { ...input, seenVersion: 2 }))).toBe('packet-changed')
    expect(await on.worker.send('referral.ask-consent', await on.about(id))).toMatchObject({ outcome: 'accepted' })
    expect((await on.face(on.worker, id))?.state).toBe('RS02')
    await done(on.worker, 'referral.send', await on.sending(id))
    expect((await packetRows(id)).map(({ field }) => field).sort()).toEqual(['called', 'message'])
    await done(on.worker, 'referral.cancel', await on.about(id, { reason: 'CN2' }))
  })

  it('before yes there is the pointer and nothing else, over the API and in SQL', async () => {
    const id = await on.sent()
    const face = await on.face(on.psychologist, id)
    expect(Object.keys(face ?? {}).sort()).toEqual(
      [
        'id',
        'caseFileId',
        'codeName',
        'state',
        'version',
        'service',
        'urgency',
        'fromUnit',
        'workerTitle',
        'fields',
        'sentAt',
        'readAt',
        'answerBy',
        'standsUntil',
        'byMe',
        'isMine',
        'endedAt',
        'hasQuestion',
        'packet',
        'message',
        'summary',
        'questions'
      ].sort()
    )
    expect(face).toMatchObject({
      packet: null,
      message: null,
      summary: null,
      questions: [],
      byMe: false,
      isMine: true,
      fields: ['called', 'age', 'needs', 'message']
    })
    expect(JSON.stringify(face)).not.toMatch(/Mela|Awan|konselor perempuan|N2|N4/)
    expect(await on.shared(on.psychologist)).toBe('denied')
    for (const [address, status] of [
      ['', 404],
      ['/identity?purpose=accompany', 404],
      ['/work', 404],
      ['/shared', 404],
      ['/referral-draft', 404],
      ['/referrals', 200]
    ] as const) {
      const answer = await world.app.inject({
        method: 'GET',
        url: `/api/case-files/${on.file}${address}`,
        headers: { cookie: `lingkar=${on.psychologist.token}` }
      })
      expect([address, answer.statusCode]).toEqual([address, status])
      expect(answer.body).not.toMatch(/Mela|Awan|konselor perempuan/)
    }
    for (const table of ['casework.referral', 'casework.referral_packet', 'casework.referral_question', 'casework.referral_step'])
      await expect(on.rowsOf(on.psychologist, `select 1 from ${table}`), table).rejects.toMatchObject({ code: '42501' })
    for (const table of [
      'casework.case_file',
      'vault.identity',
      'casework.assessment',
      'casework.consent',
      'casework.plan_action',
      'casework.access_grant'
    ])
      expect(await on.rowsOf(on.psychologist, `select 1 from ${table}`), table).toBe(0)
    // another unit, and another agency of the same town, know of none
    expect(await on.face(on.health, id)).toBeUndefined()
    expect(kind(await on.health.send('referral.accept', { ...(await on.about(id)), meetAt: null, place: null }))).toBe('denied')
    // opened by the unit: read, without anybody saying so
    expect((await on.face(on.worker, id))?.state).toBe('RS04')
    // the offer's own way is not a way round
    const [grant] = await world.asOwner<{ id: string }>('select grant_id as id from casework.referral where id = $1', [id])
    expect(kind(await on.psychologist.send('grant.accept-grant', { caseFileId: on.file, grantId: grant?.id }))).toBe('offer-gone')
    await done(on.worker, 'referral.cancel', await on.about(id, { reason: 'CN2' }))
  })

  it('the whole road: question, yes with a day, missed, met again, came, helped, word back, closed; and the access ends with it', async () => {
    const id = await on.sent()
    await on.face(on.psychologist, id)
    const questionId = randomUUID()
    expect(kind(await send('unit', 'ask', id, { questionId, words: 'Apakah anak datang bersama pendamping?' }))).toBe('accepted')
    expect(await on.face(on.worker, id)).toMatchObject({
      state: 'RS04',
      hasQuestion: true,
      questions: [{ words: 'Apakah anak datang bersama pendamping?', answer: null }]
    })
    await done(on.worker, 'referral.answer-question', { caseFileId: on.file, referralId: id, questionId, words: 'Ya, bersama pendamping.' })
    expect(
      kind(await on.worker.send('referral.answer-question', { caseFileId: on.file, referralId: id, questionId, words: 'Lagi.' }))
    ).toBe('question-settled')
    expect(await on.face(on.psychologist, id)).toMatchObject({ questions: [{ answer: 'Ya, bersama pendamping.' }], packet: null })
    // the sender never answers for a unit that has an account
    expect(kind(await send('worker', 'accept', id, { meetAt: null, place: null }))).toBe('not-your-turn')
    // half an hour ago: it has begun, whatever the hour of the test
    const meetAt = addTime(world.at, -30, 'minute')
    expect(kind(await send('unit', 'accept', id, { meetAt, place: 'MP1' }))).toBe('accepted')
    const open = await on.face(on.psychologist, id)
    expect(open).toMatchObject({
      state: 'RS07',
      place: 'MP1',
      companion: 'Pekerja sosial',
      packet: [
        { field: 'called', text: 'Mela' },
        { field: 'age', text: '15-17,P' },
        { field: 'needs', text: 'N4:2' },
        { field: 'message', text: 'Mohon konselor perempuan; ia datang bersama pendamping.' }
      ]
    })
    // exactly the packet: no whole part of the file opens with it
    expect(await on.shared(on.psychologist)).toMatchObject({ open: [], identity: null, needs: null })
    const today = dayOf(world.at)
    expect(kind(await send('unit', 'refer-back', id, { outcome: 'RO1', summary: 'Sudah terbantu baik.', nextOn: null }))).toBe(
      'referral-moved-on'
    )
    expect(kind(await send('worker', 'tell-attendance', id, { came: false, on: today }))).toBe('accepted')
    const again = addTime(world.at, 2, 'day')
    expect(kind(await send('unit', 'schedule', id, { meetAt: again, place: 'MP1' }))).toBe('accepted')
    expect(kind(await send('unit', 'tell-attendance', id, { came: false, on: today }))).toBe('day-not-yet')
    expect(kind(await send('unit', 'tell-attendance', id, { came: true, on: today }))).toBe('accepted')
    expect(kind(await send('unit', 'give-service', id, { on: today }))).toBe('accepted')
    expect(kind(await send('unit', 'give-service', id, { on: today }))).toBe('accepted')
    expect(
      await world.asOwner('select code, stopped_at is null as runs from casework.running_clock where subject_id = $1 order by code', [id])
    ).toEqual([
      { code: 'SLA-14', runs: false },
      { code: 'SLA-14B', runs: true }
    ])
    expect(kind(await send('unit', 'refer-back', id, { outcome: 'RO2', summary: 'Dua pertemuan lagi sebaiknya.', nextOn: today }))).toBe(
      'accepted'
    )
    expect(await on.face(on.worker, id)).toMatchObject({
      state: 'RS11',
      outcome: 'RO2',
      summary: 'Dua pertemuan lagi sebaiknya.',
      serviceDays: [today]
    })
    expect(await on.liveGrants(id)).toHaveLength(1)
    expect(kind(await send('worker', 'close', id))).toBe('accepted')
    expect(await on.liveGrants(id)).toEqual([])
    expect(await on.face(on.psychologist, id)).toBeUndefined()
    await on.isOver(on.psychologist)
    expect((await on.box(on.psychologist)).incoming.find((one) => one.id === id)).toMatchObject({ state: 'RS12' })
    const steps = await world.asOwner<{ event: string }>(
      'select event from casework.referral_step where referral_id = $1 order by number',
      [id]
    )
    expect(steps.map(({ event }) => event)).toEqual([
      'draft',
      'send',
      'acknowledge',
      'ask',
      'accept',
      'schedule',
      'missed',
      'schedule',
      'attended',
      'give-service',
      'give-service',
      'refer-back',
      'close'
    ])
    const [row] = await world.asOwner<{ row: string }>(
      `select string_agg(r::text, '') || (select string_agg(k::text, '') from casework.referral_packet k) || (select string_agg(q::text, '') from casework.referral_question q) as row
       from casework.referral r`
    )
    expect(row?.row).not.toMatch(/Mela|konselor|pertemuan|pendamping/)
  })
})
