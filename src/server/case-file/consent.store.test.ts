/** Consent and best interest on both engines: the gate to assessment, what no consent opens, and the two signatures. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CaseWork, openCaseWork } from '#test/support/case-work.ts'
import { openWorld, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('work on a case file, on %s', (engine) => {
  let world: World
  let work: CaseWork

  beforeAll(async () => {
    world = await openWorld(engine)
    work = await openCaseWork(world)
  })
  afterAll(() => world?.close())

  it('S155 S156 consent opens the gate to assessment; a photo or a story never can; withdrawing closes it again', async () => {
    const { today, worker, file, consent, fileNow } = work
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
    const { worker, supervisor, head, file, consent, bestInterest, workOf } = work
    const input = bestInterest()
    const { bestInterestId } = input
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
})
