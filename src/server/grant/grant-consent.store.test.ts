/** A grant rests on a consent: taken back, even in the same moment as the yes, nothing stays open. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done } from '#test/support/done.ts'
import { type Granting, openGranting } from '#test/support/granting.ts'
import { openWorld, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('grants on %s', (engine) => {
  let world: World
  let granting: Granting

  beforeAll(async () => {
    world = await openWorld(engine)
    granting = await openGranting(world)
  })
  afterAll(() => world?.close())

  it('G-13 taking a consent back ends what rests on it', async () => {
    const { today, worker, psychologist, file, consent, shared, offer, isOver } = granting
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
    const { today, worker, psychologist, file, consent, offer, isOver } = granting
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
})
