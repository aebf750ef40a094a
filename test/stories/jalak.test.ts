/** JALAK, 15, Kota Denpasar: far from home in a place of tourism, and brought home (domain.md H 6). Fictional. */
// Told later, with the features they need: the transfer itself (ST17 with three weeks of overlap, the ministry told of it, the joint call), the
// coded task of the village volunteer (referrals), residence, incident and service counted apart and the child once (statistics). Here the one
// unit closes by CL03 and names the other, and the other opens from its notice. The demo network’s unit on Lombok stands for Lombok Timur.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, type Story } from '#test/support/story.ts'
import { engines } from '#test/support/story-engines.ts'

describe.each(engines())('JALAK on %s', (engine) => {
  let bali: Story
  let lombok: Story
  beforeAll(async () => {
    bali = await begin(engine, { area: 'denpasar', age: 15, sex: 'P', began: 200 })
    lombok = await begin(engine, { area: 'lombok', age: 15, sex: 'P', began: 200 }, bali.world)
  })
  afterAll(() => bali?.close())

  it('is cared for where she was found, goes home on a panel’s word, and is accompanied on both islands without a gap', async () => {
    const { on, day } = bali
    day(0) // somebody at the hotel who was trained under the pledge
    await bali.reported({
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
    expect(await bali.file()).toMatchObject({ state: 'ST03', risk: 'RK3' })
    await bali.moved('ST05') // emergency care first
    await bali.safetyPlan()
    await bali.moved('ST04')
    await bali.consents(['CS01', 'CS02', 'CS05', 'CS09'])
    await bali.moved('ST06')
    day(2)
    await bali.assessed({ N1: 2, N3: 2, N6: 2 }, 'Aku mau pulang ke Ibu.')
    await bali.supports('Puskesmas', 'SP-MAC-KESEHATAN', { needs: 'N1', keys: 'ACC PRO', held: [3, 2] })
    await bali.supports('Penerjemah', 'SP-MEZ-RELAWAN', { needs: 'N1 N6', keys: 'EMP', held: [2, 3], project: 40 })
    await bali.supports('Ibu', 'SP-MIC-IBU', { needs: 'N3', keys: 'ACC PRO', held: [2, 1] })
    await bali.supports('UPTD asal', 'SP-MAC-UPTD', { needs: 'N6', keys: 'PRO', held: [2, 2] })
    // project money that ends within sixty days is asked about at once
    expect(await bali.asked('worker')).toMatchObject({ 'replace-tie': on(42) })
    day(4)
    await bali.plans({
      goals: { N3: 'Aku mau pulang ke Ibu.', N1: 'Aku mau sehat.', N6: 'Aku mau mengerti yang ditanyakan.' },
      steps: [
        ['N1', 'PRO', 'MAC', 'SV20', 'Perawatan segera', 'puskesmas'],
        ['N6', 'EMP', 'MAC', 'SV07', 'Penerjemah', 'R01'],
        ['N6', 'ACC', 'MAC', 'SV50', 'Informasi hak dalam bahasanya', 'lbh'],
        ['N3', 'EMP', 'MAC', 'SV06', 'Pulang dengan pendamping pilihannya', 'UPTD tujuan']
      ],
      words: 'Aku mau pulang, dengan kakak perempuan yang menemani.'
    })
    await bali.submitsPlan()
    await bali.approvesPlan()
    day(18)
    const reviewId = await bali.reviewed('Ibu menungguku.', 'prepare-return', { nextOn: on(32) })
    await bali.does('supervisor', 'episode.countersign-review', bali.of({ reviewId }))
    // she does not go home before a panel has decided it
    expect(await bali.refused('worker', 'case-file.move-state', await bali.seen({ to: 'ST12' }))).toEqual({ kind: 'determination-needed' })
    await expect(bali.panelDecides('DO1', 'Ibu menerima anak.', 'Aku mau pulang.')).rejects.toThrow('return-not-ready')
    await bali.does('supervisor', 'case-file.lower-risk', await bali.seen({ to: 'RK2', reasons: ['SR1', 'SR3'] }))
    await bali.familyIs('FS2')
    await bali.answered('FAM10', '2222222222')
    await bali.prepares(
      ['child-prepared', 'fear-and-wish', 'home-visit', 'trial-contact', 'surroundings', 'monitoring-agreed'],
      'Aku mau pulang, dan takut ditanya tetangga.'
    )
    await bali.safetyPlan()
    await bali.panelDecides('DO1', 'Ibu menerima anak; rumah aman dan dekat sekolah.', 'Aku mau pulang ke Ibu.')
    await bali.moved('ST12')

    day(20) // the other island is told, and opens its own file: from here on two stand beside her
    await lombok.reported({ source: 'SR21', channel: 'CH01', forms: ['EX08'], risk: 'RK2', residence: '52.03', incident: '51.71' })
    expect(await lombok.file()).toMatchObject({ state: 'ST04', episode: 1 })
    expect([await bali.owners(), await lombok.owners()]).toEqual([1, 1])
    const theirs = await (await lombok.person('worker')).read('case-file.read', { id: bali.caseFileId }, '/case-files/:id')
    expect(theirs).toEqual({ outcome: 'denied' })
    await lombok.consents(['CS01', 'CS02'])
    await lombok.moved('ST06')
    await lombok.safetyPlan()
    day(24)
    await lombok.assessed({ N3: 2, N4: 2 }, 'Aku mau sekolah di sini.')
    await lombok.supports('Ibu', 'SP-MIC-IBU', { needs: 'N3', keys: 'ACC PRO', held: [3, 2] })
    await lombok.plans({
      goals: { N4: 'Aku mau sekolah di sini.', N3: 'Aku mau tinggal dengan Ibu.' },
      steps: [
        ['N4', 'ACC', 'MEZ', 'SV60', 'Bertemu sekolah', 'R01'],
        ['N4', 'PRO', 'MEZ', 'SV65', 'Jalan yang aman', 'patbm'],
        ['N4', 'EMP', 'MAC', 'SV61', 'Daftar ulang', 'dikbud'],
        ['N3', 'EMP', 'MEZ', 'SV76', 'Bantuan sosial untuk Ibu', 'dinsos']
      ],
      words: 'Aku setuju.'
    })
    await lombok.submitsPlan()
    await lombok.approvesPlan()

    day(41) // three weeks side by side, then one of them lets go, and says who goes on
    expect(await bali.notYet('CL03', { receiver: null })).toEqual(['receiver'])
    await bali.asksToClose('CL03', { receiver: 'UPTD PPA Lombok (contoh)', documentsOn: on(40) })
    await bali.signsClosing()
    expect(await bali.file()).toMatchObject({ state: 'ST15' })
    expect(await bali.row("select through from casework.closing where case_file_id = $1 and status = 'signed'")).toEqual({
      through: 'ST17'
    })

    day(60)
    await lombok.confirmed('all')
    await lombok.supports('Wali kelas', 'SP-MEZ-GURU', { needs: 'N4', keys: 'ACC PRO', held: [2, 2] })
    await lombok.supports('Nenek', 'SP-MIC-KAKEK-NENEK', { needs: 'N3 N4', keys: 'PRO', held: [2, 2] })
    await lombok.progress('Daftar ulang', 'DONE')
    await lombok.reviewed('Aku masuk kelas sembilan.', 'go-on', { nextOn: on(88) })
    day(180)
    await lombok.confirmed('all')
    await lombok.reviewed('Aku betah di rumah.', 'monitor', { nextOn: on(208) })
    expect(await lombok.file()).toMatchObject({ state: 'ST14' })
    expect(await bali.papers()).toEqual(['DC01', 'DC02', 'DC03', 'DC04', 'DC05', 'DC06', 'DC07', 'DC11', 'DC22'])
  })
})
