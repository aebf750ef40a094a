/** How referrals end on both engines: consent taken back, taken back by hand, declined and taken on, lapsed; several at once; longer access; the letter. */
import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTime, dayOf } from '#domain/kernel/date.ts'
import { answerCodeText } from '#domain/referral/answer-code.ts'
import { consentOn } from '#test/support/child.ts'
import { done } from '#test/support/done.ts'
import { openReferring, type Referring } from '#test/support/referring.ts'
import { openWorld, type World } from '#test/support/world.ts'

const kind = (outcome: { outcome: string; problem?: { kind: string } }) => outcome.problem?.kind ?? outcome.outcome
const none = { meetAt: null, place: null }

describe.each(['pglite', 'postgres'] as const)('the end of referrals on %s', (engine) => {
  let world: World
  let on: Referring
  beforeAll(async () => {
    world = await openWorld(engine)
    on = await openReferring(world)
  })
  afterAll(() => world?.close())

  const clocks = (id: string) =>
    world.asOwner<{ code: string }>('select code from casework.running_clock where subject_id = $1 and stopped_at is null', [id])
  const standing = (id: string) =>
    world.asOwner<{ standing: string }>(
      'select s.standing from casework.standing s join casework.referral r on r.grant_id = s.access_grant_id where r.id = $1 and s.until_at > now()',
      [id]
    )
  const services = async (after?: string) => {
    const read = await on.worker.read('referral.find-services', { id: on.file, code: 'SV32', needs: 'AC1', ...(after ? { after } : {}) })
    return (read as { value: { serviceId: string }[] }).value.map(({ serviceId }) => serviceId)
  }

  it('several at once live beside each other: the end of one leaves the other its access', async () => {
    const first = await on.sent()
    const second = await on.sent()
    for (const id of [first, second]) await done(on.psychologist, 'referral.accept', await on.about(id, none))
    expect(await standing(first)).toEqual([{ standing: 'recipient' }])
    await done(on.worker, 'referral.cancel', await on.about(first, { reason: 'CN2' }))
    expect([await standing(first), await standing(second)]).toEqual([[], [{ standing: 'recipient' }]])
    expect((await on.of(on.psychologist)).map(({ id }) => id)).toEqual([second])
    // who takes the access away by hand ends the referral too
    const [grant] = await world.asOwner<{ id: string }>('select grant_id as id from casework.referral where id = $1', [second])
    await done(on.worker, 'grant.end-grant', { caseFileId: on.file, grantId: grant?.id })
    expect(await on.face(on.worker, second)).toMatchObject({ state: 'RS13', endReason: 'access-ended' })
    await on.isOver(on.psychologist)
  })

  it('G-13 a consent taken back stops everything that rests on it in the same moment, and the holder is told', async () => {
    const accepted = await on.sent()
    await done(on.psychologist, 'referral.accept', await on.about(accepted, none))
    const waiting = await on.sent('puskesmas')
    const withdrawn = consentOn(on.file, on.today, { purpose: 'CS03', recipient: 'Layanan psikologi Kota Medan' })
    await done(on.worker, 'case-file.withdraw-consent', {
      caseFileId: on.file,
      consentId: on.sharing.psikolog.consentId,
      withdrawnOn: on.today,
      by: 'CHILD'
    })
    expect(await on.face(on.worker, accepted)).toMatchObject({ state: 'RS13', endReason: 'RJ9' })
    expect([await standing(accepted), await on.liveGrants(accepted), await clocks(accepted)]).toEqual([[], [], []])
    // told that it ended, by its number: the access is over, and with it for which child it was
    const told = (await on.box(on.psychologist)).incoming.find(({ id }) => id === accepted)
    expect(told).toMatchObject({ state: 'RS13', fromUnit: expect.any(String) })
    expect(told).not.toHaveProperty('codeName')
    await on.isOver(on.psychologist)
    // the other rests on the other agency's consent, and on the one for referring
    expect((await on.face(on.worker, waiting))?.state).toBe('RS03')
    await done(on.worker, 'case-file.withdraw-consent', {
      caseFileId: on.file,
      consentId: on.agreed.consentId,
      withdrawnOn: on.today,
      by: 'CHILD'
    })
    expect(await on.face(on.worker, waiting)).toMatchObject({ state: 'RS13', endReason: 'RJ9' })
    for (const consent of [withdrawn, Object.assign(on.agreed, { consentId: randomUUID() })])
      await done(on.worker, 'case-file.record-consent', consent)
    on.sharing.psikolog.consentId = withdrawn.consentId
  })

  it('D13 declined: the next provider is proposed without the one who was asked, RJ4 is a gap of the area, and Hari ini asks', async () => {
    const id = await on.sent()
    expect(await services()).toContain(on.services.psikolog)
    await done(on.psychologist, 'referral.decline', await on.about(id, { reason: 'RJ4' }))
    expect(await on.face(on.worker, id)).toMatchObject({ state: 'RS06', refusal: 'RJ4', isTakenOn: false })
    expect([await clocks(id), await standing(id)]).toEqual([[], []])
    expect(await world.asOwner("select service_code, reason from directory.gap where reason = 'RJ4'")).toEqual([
      { service_code: 'SV32', reason: 'RJ4' }
    ])
    const next = await services(id)
    expect(next).not.toContain(on.services.psikolog)
    expect(next).toContain(on.services.puskesmas)
    const due = async () =>
      world.around.database.transaction(async (t) => {
        const { hashOf } = await import('#server/pipeline/http.ts')
        await t.query('select authn.begin_as($1)', [hashOf(on.worker.token)])
        return t.query<{ kind: string; id: string }>('select kind, id from casework.referral_dues($1)', [world.at])
      })
    expect(await due()).toContainEqual({ kind: 'ask-next-provider', id })
    const taken = await on.draft({ serviceId: on.services.puskesmas, afterId: id })
    expect(await due()).not.toContainEqual({ kind: 'ask-next-provider', id })
    await done(on.worker, 'referral.cancel', await on.about(taken, { reason: 'CN2' }))
  })

  it('nobody’s answer: it lapses by the date in the policy, without a job', async () => {
    const id = await on.sent('puskesmas')
    await world.asOwner("update casework.referral set stands_until = sent_at - interval '1 second' where id = $1", [id])
    expect((await on.face(on.worker, id))?.state).toBe('RS14')
    expect(kind(await on.health.send('referral.accept', await on.about(id, none)))).toBe('referral-moved-on')
    await done(on.worker, 'referral.cancel', await on.about(id, { reason: 'CN3' }))
    expect(await clocks(id)).toEqual([])
  })

  it('3.5 thirty days at the longest, longer only on a newer word; the access before ends in the same moment', async () => {
    const id = await on.sent()
    await done(on.psychologist, 'referral.accept', await on.about(id, none))
    const longer = async (sharingConsentId: string) =>
      on.worker.send(
        'referral.extend',
        await on.about(id, {
          grantId: randomUUID(),
          basis: 'consent',
          referralConsentId: on.agreed.consentId,
          sharingConsentId,
          bestInterestId: null,
          days: 30
        })
      )
    expect(kind(await longer(on.sharing.psikolog.consentId))).toBe('new-consent-needed')
    const renewed = consentOn(on.file, on.today, { purpose: 'CS03', recipient: 'Layanan psikologi Kota Medan' })
    await done(on.worker, 'case-file.record-consent', renewed)
    expect(kind(await longer(renewed.consentId))).toBe('accepted')
    expect(await on.liveGrants(id)).toHaveLength(1)
    expect(await standing(id)).toHaveLength(1)
    expect(await on.face(on.psychologist, id)).toMatchObject({ state: 'RS05' })
    await done(on.worker, 'case-file.withdraw-consent', {
      caseFileId: on.file,
      consentId: renewed.consentId,
      withdrawnOn: on.today,
      by: 'CHILD'
    })
    expect(await on.face(on.worker, id)).toMatchObject({ state: 'RS13', endReason: 'RJ9' })
    await on.isOver(on.psychologist)
  })

  it('on paper: the code of the letter answers once, a wrong one is answered alike, and the worker records the rest', async () => {
    const id = await on.sent('paper')
    expect(await on.liveGrants(id)).toEqual([])
    const sha = (text: string) => createHash('sha256').update(text).digest('hex')
    const codeHash = sha(answerCodeText('K7QF29RTXM4A'))
    await done(on.worker, 'referral.make-answer-code', { caseFileId: on.file, referralId: id, codeHash })
    const post = async (body: object, ip: string) =>
      world.app.inject({ method: 'POST', url: '/api/answer-code', payload: body, remoteAddress: ip, headers: { 'x-lingkar': '1' } })
    const meetAt = addTime(world.at, 1, 'day')
    const wrong = await post({ codeHash: sha('x'), answer: 'accept', meetAt }, '10.0.0.1')
    expect((await on.face(on.worker, id))?.state).toBe('RS03')
    const asked = await post({ codeHash, answer: 'ask', questionId: randomUUID(), words: 'Apakah perlu membawa kartu?' }, '10.0.0.2')
    expect(await on.face(on.worker, id)).toMatchObject({ state: 'RS04', questions: [{ words: 'Apakah perlu membawa kartu?' }] })
    const right = await post({ codeHash, answer: 'accept', meetAt }, '10.0.0.1')
    expect([wrong, asked, right].map((one) => [one.statusCode, one.body])).toEqual(Array(3).fill([200, '{"ok":true}']))
    expect(await on.face(on.worker, id)).toMatchObject({ state: 'RS07', onPaper: true, place: 'MP1' })
    await post({ codeHash, answer: 'decline', reason: 'RJ1' }, '10.0.0.3')
    expect((await on.face(on.worker, id))?.state).toBe('RS07')
    const today = dayOf(world.at)
    for (const [name, more] of [
      ['tell-attendance', { came: true, on: today }],
      ['give-service', { on: today }],
      ['refer-back', { outcome: 'RO1', summary: 'Surat balasan sudah diterima.', nextOn: null }],
      ['close', {}]
    ] as const)
      expect([name, kind(await on.worker.send(`referral.${name}`, await on.about(id, more)))]).toEqual([name, 'accepted'])
    expect((await on.face(on.worker, id))?.state).toBe('RS12')
  })
})
