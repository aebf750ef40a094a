/** MURAI, 12, Kab. Lombok Tengah: a union prevented, and a village that learns to stand by her (domain.md H 7). Fictional. */
// Told later, with the features they need: the school transfer
// as a plan of its own (education), coded tasks for village posts R17 and R18 (referrals).
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId, postId, unitId } from '#server/demo/network.ts'
import { begin, type Story } from '#test/support/story.ts'
import { engines } from '#test/support/story-engines.ts'
import type { Person } from '#test/support/world.ts'

describe.each(engines())('MURAI on %s', (engine) => {
  let story: Story
  beforeAll(async () => {
    story = await begin(engine, { area: 'lombok', age: 12, sex: 'P', began: 330, carer: 'suspected' })
  })
  afterAll(() => story?.close())

  /** Somebody of the village with an account, in a post the network leaves vacant. */
  async function ofTheVillage(): Promise<Person> {
    const { world } = story
    await world.asOwner('insert into agency.account (id, user_name, display_name) values ($1, $2, $2)', [
      accountId('lombok', 'patbm'),
      'orang desa'
    ])
    await world.asOwner(
      `insert into agency.appointment (id, post_id, account_id, from_at, until_at) values ($1, $2, $3, now() - interval '1 day', now() + interval '90 days')`,
      [randomUUID(), postId('lombok', 'patbm'), accountId('lombok', 'patbm')]
    )
    return world.signIn('lombok', 'patbm')
  }

  it('is kept from a union, lives with her grandmother, and who is dangerous never learns where', async () => {
    const { on, day } = story
    day(0) // a facilitator of the child forum, by the village, to the unit
    await story.reported({
      source: 'SR09',
      channel: 'CH01',
      forms: ['EX09'],
      risk: 'RK3',
      danger: ['DS6', 'DS7'],
      safe: false,
      residence: '52.02'
    })
    expect(await story.file()).toMatchObject({ state: 'ST03', risk: 'RK3', ageBand: '12-14' })
    await story.moved('ST04')
    // the carer is not asked, but only when two people have weighed it with her own word
    await expect(story.consents(['CS01'])).rejects.toThrow('best-interest-needed')
    const weighed = await story.weighed('BQ1', 'Wali diduga terlibat; bertanya kepadanya membahayakan anak.', 'Aku tidak mau dikawinkan.')
    await story.consents(['CS01', 'CS02'], weighed)
    await story.safetyPlan()

    // the village head is a relative: kept away before anybody else is told
    const head = await ofTheVillage()
    await story.does('worker', 'grant.deny-person', story.of({ denialId: randomUUID(), accountId: head.accountId, reason: 'relative' }))
    const { codeName } = await story.file()
    const emergency = {
      emergencyId: randomUUID(),
      unitId: unitId('lombok'),
      codeName,
      compartments: ['K2', 'K10'],
      reasonCode: 'ER1',
      reason: 'Anak dikabarkan tidak ada di rumah sejak semalam.'
    }
    const offer = {
      grantId: randomUUID(),
      postId: postId('lombok', 'patbm'),
      kind: 'consult',
      compartments: ['K10'],
      purpose: 'refer',
      basis: 'consent',
      consentId: null,
      bestInterestId: null,
      legalDuty: null,
      days: 7,
      escortOn: null
    }
    expect(await story.refused('worker', 'grant.offer-grant', story.of(offer))).toEqual({ kind: 'post-kept-away' })
    expect((await head.send('grant.open-in-emergency', emergency)).outcome).not.toBe('accepted')
    expect(await head.read('case-file.read', { id: story.caseFileId }, '/case-files/:id')).toEqual({ outcome: 'denied' })
    expect(await head.read('case-file.read-pointer', { id: story.caseFileId })).toEqual({ outcome: 'denied' })

    await story.moved('ST06')
    day(1)
    await story.assessed({ N3: 2, N4: 2, N6: 3 }, 'Aku mau sekolah, bukan menikah.')
    await story.supports('Nenek', 'SP-MIC-KAKEK-NENEK', { needs: 'N3', keys: 'ACC PRO', held: [2, 2], child: false })
    await story.supports('Tokoh agama', 'SP-MEZ-AGAMA', { needs: 'N4', keys: 'ACC', held: [1, 1] })
    await story.supports('Kepala desa', 'SP-MEZ-TOKOH', { needs: 'N4', keys: 'PRO', held: [1, 1], child: false, safety: 'UNSAFE' })
    await story.supports('Advokat', 'SP-MAC-LBH', { needs: 'N6', keys: 'ACC PRO EMP', held: [3, 2] })
    // somebody on her circle is not safe: the safety plan is looked at today
    expect(await story.asked('worker')).toMatchObject({ 'review-safety-plan': on(1) })
    await story.safetyPlan('worker', { notToTell: 'Kepala desa dan keluarganya.' })
    day(5)
    await story.plans({
      goals: { N3: 'Aku mau tinggal dengan Nenek.', N4: 'Aku mau sekolah.', N6: 'Aku mau ada yang membela.' },
      steps: [
        ['N3', 'EMP', 'MIC', 'SV42', 'Tinggal dengan Nenek', 'R01'],
        ['N4', 'EMP', 'MAC', 'SV61', 'Pindah sekolah dengan rahasia', 'dikbud'],
        ['N4', 'PRO', 'MEZ', 'SV60', 'Jalan ke sekolah yang aman', 'R01'],
        ['N4', 'ACC', 'MEZ', 'SV84', 'Pertemuan warga oleh tokoh agama', 'Tokoh agama desa'],
        ['N6', 'PRO', 'MAC', 'SV53', 'Pendampingan hukum', 'lbh']
      ],
      words: 'Aku setuju. Jangan ada yang tahu sekolahku.'
    })
    await story.submitsPlan()
    await story.approvesPlan()
    expect(await story.file()).toMatchObject({ state: 'ST09', reviewDueOn: on(19) })
    // high risk is read by two, every fourteen days
    for (const at of [19, 33]) {
      day(at)
      const reviewId = await story.reviewed('Aku masih takut.', 'go-on', { needsChange: 'same', nextOn: on(at + 14) })
      await story.does('supervisor', 'episode.countersign-review', story.of({ reviewId }))
    }

    day(40) // before the village is won
    expect(await story.acceptance()).toBe('0.20')
    await story.confirmed('all')
    await story.familyIs('FS5')
    await story.triesCare('CW1', 'parents', 'declined')
    await story.triesCare('CW2', 'grandparents', 'accepted')
    await story.panelDecides('DO2', 'Nenek menerima dan rumahnya aman; anak memilih tinggal di sana.', 'Aku mau di rumah Nenek.')
    const reviewId = await story.reviewed('Aku mau pindah ke rumah Nenek.', 'prepare-return', { nextOn: on(54) })
    await story.does('supervisor', 'episode.countersign-review', story.of({ reviewId }))
    await story.moved('ST12')
    await story.moved('ST13')
    await story.supports('Sekolah', 'SP-MAC-SEKOLAH', { needs: 'N4', keys: 'PRO EMP', held: [2, 2] })

    day(100) // the community talk has been held
    await story.progress('Pertemuan warga oleh tokoh agama', 'DONE')
    await story.grows('Nenek', { held: [2, 2], child: true })
    await story.grows('Tokoh agama', { held: [2, 2] })
    await story.supports('Bibi', 'SP-MIC-KERABAT', { needs: 'N6', keys: 'ACC', held: [2, 2], child: false })
    expect(await story.acceptance()).toBe('0.60')
    // she lives safely now; only her supervisor says so, and only when no danger sign stands
    await story.does('supervisor', 'case-file.lower-risk', await story.seen({ to: 'RK2', reasons: ['SR1', 'SR2'] }))
    await story.moved('ST10')
    await story.reviewed('Aku sekolah. Nenek menjagaku.', 'monitor', { nextOn: on(128) })
    expect(await story.file()).toMatchObject({ state: 'ST14' })

    for (const at of [133, 195, 285]) {
      day(at)
      await story.confirmed('all')
      await story.visited('Aku baik di rumah Nenek.')
    }
    const { done } = await story.row<{ done: number }>(
      'select count(*)::integer as done from casework.monitoring_visit where case_file_id = $1 and done_on is not null and cardinality(proposes) = 0'
    )
    expect(done).toBe(3)
    // still kept away, whatever was asked since, and nothing is left of him in what others see
    expect((await head.send('grant.open-in-emergency', { ...emergency, emergencyId: randomUUID() })).outcome).not.toBe('accepted')
    expect(await story.owners()).toBe(1)
    expect(await story.papers()).toEqual(['DC01', 'DC02', 'DC03', 'DC04', 'DC05', 'DC06', 'DC07', 'DC11', 'DC21'])
  })
})
