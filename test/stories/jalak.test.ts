/** JALAK, 15, Kota Denpasar: far from home in a place of tourism, and brought home by a file that travels with her (domain.md H 6). Fictional. */
// Told elsewhere: the coded task of the village volunteer (referrals); here the volunteer stands on her circle alone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postId, unitId } from '#server/demo/network.ts'
import { done } from '#test/support/done.ts'
import { outcomeOf, problemOf } from '#test/support/staff.ts'
import { begin, type Story } from '#test/support/story.ts'
import { engines } from '#test/support/story-engines.ts'
import { type Transferring, transferring } from '#test/support/transferring.ts'
import type { Person } from '#test/support/world.ts'

describe.each(engines('postgres'))('JALAK on %s', (engine) => {
  let story: Story
  let two: Transferring
  let ministry: Person
  beforeAll(async () => {
    story = await begin(engine, { area: 'denpasar', age: 15, sex: 'P', began: 200 })
    two = await transferring(story.world)
    ministry = await story.world.signIn('pusat', 'kpppa')
  })
  afterAll(() => story?.close())

  const reads = async (one: Person) => (await one.read('case-file.read', { id: story.caseFileId }, '/case-files/:id')).outcome
  const notices = async () => (await two.lists(ministry)).notices

  it('is cared for where she was found, and goes home with two units beside her and never a day without an owner', async () => {
    const { on, day } = story
    day(0) // somebody at the hotel who was trained under the pledge
    await story.reported({
      source: 'SR17',
      channel: 'CH02',
      forms: ['EX08'],
      risk: 'RK3',
      danger: ['DS3'],
      safe: false,
      setting: 'PL-A6',
      residence: '52.03',
      incident: '51.71'
    })
    expect(await story.file()).toMatchObject({ state: 'ST03', risk: 'RK3' })
    const { codeName } = await story.file()
    await story.moved('ST05') // emergency care first
    await story.safetyPlan()
    await story.moved('ST04')
    await story.consents(['CS01', 'CS02', 'CS05', 'CS09'])
    await story.moved('ST06')
    day(2)
    await story.assessed({ N1: 2, N3: 2, N6: 2 }, 'Aku mau pulang ke Ibu.')
    await story.supports('Puskesmas', 'SP-MAC-KESEHATAN', { needs: 'N1', keys: 'ACC PRO', held: [3, 2] })
    await story.supports('Penerjemah', 'SP-MEZ-RELAWAN', { needs: 'N1 N6', keys: 'EMP', held: [2, 3], project: 40 })
    await story.supports('Ibu', 'SP-MIC-IBU', { needs: 'N3', keys: 'ACC PRO', held: [2, 1] })
    await story.supports('UPTD asal', 'SP-MAC-UPTD', { needs: 'N6', keys: 'PRO', held: [2, 2] })
    // project money that ends within sixty days is asked about at once
    expect(await story.asked('worker')).toMatchObject({ 'replace-tie': on(42) })
    day(4)
    await story.plans({
      goals: { N3: 'Aku mau pulang ke Ibu.', N1: 'Aku mau sehat.', N6: 'Aku mau mengerti yang ditanyakan.' },
      steps: [
        ['N1', 'PRO', 'MAC', 'SV20', 'Perawatan segera', 'puskesmas'],
        ['N6', 'EMP', 'MAC', 'SV07', 'Penerjemah', 'R01'],
        ['N6', 'ACC', 'MAC', 'SV50', 'Informasi hak dalam bahasanya', 'lbh'],
        ['N3', 'EMP', 'MAC', 'SV06', 'Pulang dengan pendamping pilihannya', 'UPTD tujuan']
      ],
      words: 'Aku mau pulang, dengan kakak perempuan yang menemani.'
    })
    await story.submitsPlan()
    await story.approvesPlan()
    const promised = await story.promises('Menelepon tiga kali pada pekan pertama di rumah.', on(44))

    day(13) // no child crosses a province without a panel that heard her
    const offer = two.offerInput(story.caseFileId, await two.consented(story.caseFileId), { reason: 'kin-there', firstDay: on(37) })
    expect(await story.refused('supervisor', 'transfer.offer', offer)).toEqual({ kind: 'determination-needed' })
    await story.panelDecides('DO5', 'Ibu menunggu; anak tidak berjalan sendirian.', 'Aku mau pulang, tapi tidak sendirian.', 'BD2')
    await story.does('supervisor', 'transfer.offer', offer)
    expect(await reads(two.next.head), 'asked, and no more').toBe('denied')
    expect(await notices()).toEqual([])

    day(16) // the third day: yes, with three weeks side by side
    const { transferId } = offer
    const which = { transferId }
    await done(two.next.head, 'transfer.accept', two.acceptInput(offer, { callAt: `${on(19)}T03:00:00.000Z` }))
    expect(await story.file()).toMatchObject({ state: 'ST17', ownerPostId: postId('denpasar', 'R01') })
    expect([await reads(two.next.worker), await reads(two.next.supervisor), await reads(two.next.companion)]).toEqual([
      'shown',
      'shown',
      'denied'
    ])
    expect(await notices()).toMatchObject([{ stage: 'accepted', isRead: false, fromProvince: 'Bali' }])
    await done(ministry, 'transfer.acknowledge-notice', { ...which, stage: 'accepted' })
    day(19) // everybody on one call, the child first
    await story.does(
      'worker',
      'transfer.record-call',
      story.of({ ...which, heldOn: on(19), statement: 'Kakak di sana ramah.', missingReason: null })
    )
    expect(await outcomeOf(two.introduce(two.next.worker, story.caseFileId, transferId, { way: 'joint-call', onDay: on(19) }))).toBe(
      'accepted'
    )
    const journey = { ...which, seenVersion: 0, onDay: on(36), sex: 'P', companion: 'Pekerja sosial yang sudah dikenalnya' }
    await story.does('worker', 'transfer.plan-journey', story.of(journey))
    day(30)
    await two.acceptAll(two.next.worker, story.caseFileId, transferId)
    await story.does('supervisor', 'case-file.lower-risk', await story.seen({ to: 'RK2', reasons: ['SR1', 'SR3'] }))
    expect(await problemOf(two.complete(two.next.supervisor, offer))).toBe('day-not-reached')
    expect(await story.owners()).toBe(1)

    day(33)
    const later = await story.promises('Mengirim foto taman.', on(50))

    day(37) // home since yesterday; one signature, by neither who gave nor who took
    expect(await problemOf(two.complete(two.old.supervisor, offer))).toBe('not-the-receiver')
    // what came since everything was read is read too
    expect(await problemOf(two.complete(two.next.supervisor, offer))).toBe('items-left')
    await two.acceptAll(two.next.worker, story.caseFileId, transferId)
    await done(two.next.supervisor, 'transfer.complete', story.of(which))
    story.movesTo('lombok-timur')
    story.carriedOver(postId('denpasar', 'R01'))
    expect(await story.file()).toMatchObject({ state: 'ST09', codeName, ownerPostId: postId('lombok-timur', 'R01') })
    expect(await story.owners()).toBe(1)
    for (const one of Object.values(two.old)) expect(await reads(one)).toBe('denied')
    expect((await two.lists(two.old.head)).transfers).toMatchObject([{ codeName, stage: 'completed', side: 'outgoing', caseFileId: null }])
    expect(await notices()).toMatchObject([{ stage: 'completed', isRead: false }])
    // counted once in the country: where she lives, where it was, and who accompanies now are three answers
    expect(
      await story.row(`select f.unit_id as unit, f.service_region as service, r.residence_region as residence, r.incident_region as incident,
        (select count(*)::integer from casework.episode e where e.case_file_id = f.id) as episodes
        from casework.case_file f join casework.report r on r.case_file_id = f.id where f.id = $1`)
    ).toEqual({ unit: unitId('lombok-timur'), service: '52.03', residence: '52.03', incident: '51.71', episodes: 1 })

    day(40) // what was promised in Denpasar is kept in Lombok Timur
    expect(await story.asked('worker')).toMatchObject({ 'keep-promise': on(44) })
    for (const promise of [promised, later]) await story.keeps(promise)
    await story.reviewed('Ibu menungguku.', 'prepare-return', { nextOn: on(60) })
    expect(await story.refused('worker', 'case-file.move-state', await story.seen({ to: 'ST12' }))).toEqual({
      kind: 'determination-needed'
    })
    await story.familyIs('FS2')
    await story.answered('FAM10', '2222222222')
    await story.prepares(
      ['child-prepared', 'fear-and-wish', 'home-visit', 'trial-contact', 'surroundings', 'monitoring-agreed'],
      'Aku mau pulang, dan takut ditanya tetangga.'
    )
    await story.safetyPlan()
    await story.panelDecides('DO1', 'Ibu menerima anak; rumah aman dan dekat sekolah.', 'Aku mau tinggal dengan Ibu.')
    await story.moved('ST12')

    day(60)
    await story.stepsBack('UPTD asal')
    await story.stepsBack('Penerjemah')
    await story.confirmed('all')
    await story.supports('Wali kelas', 'SP-MEZ-GURU', { needs: 'N6', keys: 'ACC PRO', held: [2, 2] })
    await story.supports('Nenek', 'SP-MIC-KAKEK-NENEK', { needs: 'N3', keys: 'PRO', held: [2, 2] })
    await story.supports('Kader PATBM', 'SP-MEZ-PATBM', { needs: 'N3', keys: 'EMP', held: [2, 2] })
    await story.familyIs('FS1')
    await story.reviewed('Aku masuk kelas sembilan.', 'go-on', { nextOn: on(88) })
    day(180)
    await story.confirmed('all')
    await story.reviewed('Aku betah di rumah.', 'monitor', { nextOn: on(208) })
    expect(await story.file()).toMatchObject({ state: 'ST14' })
    expect(await story.owners()).toBe(1)
    expect(await story.papers()).toEqual(['DC01', 'DC02', 'DC03', 'DC04', 'DC05', 'DC06', 'DC07', 'DC11', 'DC20'])
  })
})
