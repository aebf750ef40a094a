/** PERKUTUT, 16, Kab. Indramayu: the worker is rotated away, and every promise goes on (domain.md H 8). Fictional. */
// Told later, with the features they need: the small loan and the PKBM package as costs (costing); the hand-over metric of the unit (statistics).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId, postId } from '#server/demo/network.ts'
import { handingOver } from '#test/support/handing-over.ts'
import { openOffice, outcomeOf, problemOf } from '#test/support/staff.ts'
import { begin, type Story } from '#test/support/story.ts'
import { engines } from '#test/support/story-engines.ts'

describe.each(engines())('PERKUTUT on %s', (engine) => {
  let story: Story
  beforeAll(async () => {
    story = await begin(engine, { area: 'indramayu', age: 16, sex: 'P', began: 335, carer: 'absent' })
  })
  afterAll(() => story?.close())

  it('changes hands once, loses no promise, and is let go from a circle that no longer rests on an office', async () => {
    const { on, day, world } = story
    const [old, next] = [postId('indramayu', 'R01'), postId('indramayu', 'R03')]
    day(0) // a volunteer of the village
    await story.reported({ source: 'SR08', channel: 'CH01', forms: ['EX11', 'EX03'], risk: 'RK2', residence: '32.12' })
    // her parent works abroad and cannot be asked: two people weigh it, with her own word
    const weighed = await story.weighed('BQ1', 'Orang tua bekerja di luar negeri dan tidak terlacak; Nenek mengasuh.', 'Aku mau dibantu.')
    await story.consents(['CS01', 'CS02'], weighed)
    await story.moved('ST06')
    await story.safetyPlan()
    day(5)
    await story.assessed({ N4: 2, N5: 2, N7: 2 }, 'Aku mau lulus paket dan menjaga warung Nenek.')
    await story.supports('Nenek', 'SP-MIC-KAKEK-NENEK', { needs: 'N7', keys: 'ACC', held: [2, 2] })
    await story.supports('PKBM', 'SP-MAC-SEKOLAH', { needs: 'N4', keys: 'ACC EMP', held: [3, 2] })
    await story.supports('Petugas', 'SP-MAC-PEKSOS', { needs: 'N4 N5 N7', keys: 'PRO', held: [3, 2], project: 300 }, 'worker', old)
    expect(await story.restsOnOne()).toEqual(expect.arrayContaining(['Petugas N4/PRO', 'Petugas N5/PRO', 'Petugas N7/PRO']))
    // rotation would take the protection with it (S118)
    expect(await story.asked('worker')).toMatchObject({ 'find-second-supporter': on(35) })
    const promises = [
      await story.promises('Mengurus kartu pelajar PKBM.', on(75)),
      await story.promises('Menemani Nenek menanyakan modal warung.', on(80)),
      await story.promises('Menelepon setiap Jumat sore.', on(66))
    ]
    day(12)
    await story.plans({
      goals: { N4: 'Aku mau lulus paket.', N5: 'Aku mau warung Nenek ramai.', N7: 'Aku mau ada yang diajak bicara.' },
      steps: [
        ['N4', 'EMP', 'MAC', 'SV62', 'Kejar paket', 'dikbud'],
        ['N5', 'EMP', 'MIC', 'SV75', 'Modal kecil untuk warung Nenek', 'dinsos'],
        ['N7', 'EMP', 'MEZ', 'SV82', 'Mentor', 'patbm']
      ],
      later: ['N5/ACC'],
      words: 'Aku mau lulus dulu, kerja nanti.'
    })
    await story.submitsPlan()
    await story.approvesPlan()
    day(40)
    await story.confirmed('all')
    await story.reviewed('Nenek senang aku belajar lagi.', 'go-on', { nextOn: on(68) })

    day(44) // the letter is known: two weeks and more side by side
    const unit = handingOver(world, story.today())
    const handover = unit.planInput('indramayu', story.caseFileId, { firstDay: on(60) })
    expect(await story.refused('supervisor', 'handover.plan', { ...handover, firstDay: on(50) })).toEqual({ kind: 'overlap-reason-needed' })
    expect(await story.sees('companion')).toBe(false)
    await story.does('supervisor', 'handover.plan', handover)
    await story.asOnThatDay()
    expect(await story.sees('companion')).toBe(true)
    expect(await story.owners()).toBe(1)
    expect(await story.asked('companion')).toMatchObject({ 'accept-handover': on(60) })
    expect(await story.asked('worker')).toMatchObject({ 'help-handover': on(60) })
    // nobody gives and takes alone, and nobody finishes what is not read
    const which = { handoverId: handover.handoverId }
    expect(await story.refused('companion', 'handover.complete', story.of(which))).toEqual({ kind: 'denied' })
    expect(await story.refused('supervisor', 'handover.complete', story.of(which))).toMatchObject({ kind: 'items-left' })

    const office = await openOffice(world)
    const leaver = accountId('indramayu', 'R01')
    expect(await problemOf(office.umi.send('agency.close-account', { accountId: leaver }))).toBe('rotate-first')

    day(60) // the letter has ended; the account stays until everything is in other hands
    await world.asOwner(
      "update agency.appointment set from_at = $2::timestamptz - interval '200 days', until_at = $2 where account_id = $1",
      [leaver, world.at]
    )
    expect(await problemOf(office.umi.send('agency.close-account', { accountId: leaver }))).toBe('handover-open')
    const successor = await story.person('companion')
    const { dossier } = await unit.dossierOf(successor, story.caseFileId)
    expect(dossier?.promises.map(({ id }) => id).toSorted()).toEqual([...promises].toSorted())
    await unit.acceptAll(successor, story.caseFileId, handover.handoverId)
    expect(await story.refused('supervisor', 'handover.complete', story.of(which))).toEqual({ kind: 'child-not-introduced' })
    expect(await outcomeOf(unit.introduce(successor, story.caseFileId, handover.handoverId, { onDay: on(60) }))).toBe('accepted')
    await story.does('supervisor', 'handover.complete', story.of(which))
    expect(await outcomeOf(office.umi.send('agency.close-account', { accountId: leaver }))).toBe('accepted')
    expect(await story.file()).toMatchObject({ ownerPostId: next })
    expect(await story.owners()).toBe(1)
    story.carriedOver(old)

    day(64) // promises made by another are kept by whoever took them over
    expect(await story.asked('companion')).toMatchObject({ 'keep-promise': on(66), 'talk-about-former-worker': on(74) })
    for (const promise of promises) await story.keeps(promise, 'companion')
    expect(await story.asked('companion')).not.toHaveProperty('keep-promise')
    const read = await successor.read('case-file.read', { id: story.caseFileId }, '/case-files/:id')
    expect(read.outcome === 'shown' && (read.value as { supporters: { label: string; keptPromises: number }[] }).supporters).toContainEqual(
      expect.objectContaining({ label: 'Petugas', keptPromises: 3 })
    )

    day(90) // the village takes over what rested on the office
    await story.stepsBack('Petugas', 'moved', 'companion')
    await story.confirmed('all', 'companion')
    await story.grows('Nenek', { needs: 'N5 N7', keys: 'ACC PRO EMP', held: [3, 2] }, 'companion')
    await story.supports('Kader', 'SP-MEZ-PATBM', { needs: 'N4 N5 N7', keys: 'PRO', held: [2, 2] }, 'companion')
    await story.supports('Wali PKBM', 'SP-MEZ-MENTOR', { needs: 'N4', keys: 'PRO EMP', held: [2, 2] }, 'companion')
    expect(await story.asked('companion')).not.toHaveProperty('find-second-supporter')
    day(180)
    await story.confirmed('all', 'companion')
    await story.progress('Modal kecil untuk warung Nenek', 'DONE', 'companion')
    await story.reviewed('Warung Nenek ramai.', 'go-on', { nextOn: on(208) }, 'companion')
    day(290)
    await story.confirmed('all', 'companion')
    await story.supports('Guru PKBM', 'SP-MAC-SEKOLAH', { needs: 'N4', keys: 'PRO', held: [2, 2] }, 'companion')
    await story.assessed({ N4: 1, N5: 1, N7: 1 }, 'Aku ikut ujian paket.', [], 'companion')
    await story.reviewed('Aku ikut ujian paket.', 'monitor', { nextOn: on(318) }, 'companion')

    day(325)
    await story.confirmed('all', 'companion')
    await story.visited('Aku lulus.', { schooling: 'ED8' }, 'companion')
    expect((await story.restsOnOne('companion')).filter((place) => place.endsWith('/PRO'))).toEqual([])
    await story.asksToClose('CL01', { education: 'none' }, 'companion')
    day(330)
    expect(await story.signsClosing()).toMatchObject({ to: 'ST15' })
    expect(await story.papers()).toEqual(['DC01', 'DC02', 'DC03', 'DC04', 'DC05', 'DC06', 'DC07', 'DC11', 'DC20', 'DC21', 'DC22'])
    // every row of the dossier was taken over: a hand-over of a hundred per cent
    const { left } = await story.row<{ left: number }>(
      `select count(*)::integer as left from casework.promise_settled where case_file_id = $1 and not kept`
    )
    expect(left).toBe(0)
  })
})
