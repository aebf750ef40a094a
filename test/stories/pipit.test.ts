/** PIPIT, 17, Kota Surabaya: refused at home, at home with others, and grown up (domain.md H 5). Fictional. */
// Told later, with the features they need: the internship’s pay, the savings account (costing).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { monthOf } from '#domain/case-file/of-age.ts'
import { begin, type Story } from '#test/support/story.ts'
import { engines } from '#test/support/story-engines.ts'

describe.each(engines())('PIPIT on %s', (engine) => {
  let story: Story
  beforeAll(async () => {
    story = await begin(engine, { area: 'surabaya', age: 17, sex: 'P', began: 330 })
  })
  afterAll(() => story?.close())

  it('is refused at home, finds a substitute family and a mentor, and goes on as an adult', async () => {
    const { on, day } = story
    day(0) // outreach of the social office
    await story.reported({
      source: 'SR15',
      channel: 'CH01',
      forms: ['EX01'],
      risk: 'RK2',
      setting: 'PL-A2',
      residence: '35.78',
      safe: false
    })
    // not safely present: she is looked for first
    expect(await story.file()).toMatchObject({ state: 'ST03' })
    await story.moved('ST04')
    await story.consents(['CS01', 'CS02', 'CS09'])
    await story.safetyPlan()
    await story.moved('ST05')
    await story.moved('ST06')
    day(6)
    await story.assessed({ N2: 2, N3: 3, N5: 3 }, 'Aku mau kerja dan punya kamar sendiri.')
    await story.supports('Rumah aman', 'SP-MAC-SHELTER', { needs: 'N3', keys: 'ACC PRO', held: [2, 2] })
    await story.supports('BLK', 'SP-MAC-DINAS', { needs: 'N5', keys: 'EMP', held: [2, 2], project: 250 })
    await story.supports('Psikolog', 'SP-MAC-PSIKOLOG', { needs: 'N2', keys: 'PRO', held: [2, 2], project: 200 })
    expect(await story.coverage()).toBe('0.31')
    expect(await story.sustainability()).toBe('watch')
    expect(await story.severeGaps()).toHaveLength(5)

    day(13)
    await story.plans({
      goals: { N3: 'Aku mau tinggal di tempat yang menerima aku.', N5: 'Aku mau kerja.', N2: 'Aku mau tidur nyenyak.' },
      steps: [
        ['N3', 'EMP', 'MIC', 'SV74', 'Mediasi pengasuhan dengan keluarga', 'R01'],
        ['N5', 'ACC', 'MEZ', 'SV82', 'Mentor dari koperasi perempuan', 'Koperasi contoh'],
        ['N5', 'PRO', 'MAC', 'SV55', 'Kartu identitas', 'R01'],
        ['N5', 'EMP', 'MAC', 'SV70', 'Kursus vokasi', 'dinsos'],
        ['N2', 'EMP', 'MAC', 'SV32', 'Konseling', 'psikolog']
      ],
      later: ['N2/ACC'],
      words: 'Aku setuju, asal tidak dipaksa pulang.'
    })
    await story.submitsPlan()
    await story.approvesPlan()
    expect(await story.file()).toMatchObject({ state: 'ST09' })

    // two visits about care alone, and an aunt who tries: each try is kept, and none is forced
    for (const [at, way, whom, outcome] of [
      [20, 'CW1', 'parents', 'undecided'],
      [34, 'CW1', 'parents', 'declined'],
      [41, 'CW2', 'relatives', 'declined']
    ] as const) {
      day(at)
      await story.triesCare(way, whom, outcome)
    }
    await story.familyIs('FS4')
    day(42)
    await story.confirmed('all')
    await story.reviewed('Aku tidak mau pulang ke rumah itu.', 'prepare-return', { needsChange: 'same', nextOn: on(70) })
    expect(await story.file()).toMatchObject({ state: 'ST11' })
    // nobody is placed before it was decided by a panel, with her own word
    expect(await story.refused('worker', 'case-file.move-state', await story.seen({ to: 'ST12' }))).toEqual({
      kind: 'determination-needed'
    })
    await story.triesCare('CW3', 'substitutes', 'accepted')
    await story.prepares(
      ['child-prepared', 'fear-and-wish', 'home-visit', 'trial-contact', 'surroundings', 'monitoring-agreed'],
      'Aku mau di sana.'
    )
    await story.safetyPlan()
    await story.panelDecides(
      'DO3',
      'Keluarga dan kerabat menolak; keluarga pengganti siap dan dipilih anak.',
      'Aku mau tinggal dengan Ibu asuh.'
    )
    await story.moved('ST12')

    day(60)
    await story.supports('Ibu asuh', 'SP-MIC-PENGGANTI', { needs: 'N2 N3', keys: 'ACC PRO', held: [3, 3] })
    await story.stepsBack('Rumah aman', 'other')
    await story.supports('Mentor', 'SP-MEZ-MENTOR', { needs: 'N5', keys: 'ACC EMP', held: [3, 2] })
    await story.supports('Kelompok dukungan', 'SP-MEZ-SEBAYA', { needs: 'N2', keys: 'EMP', held: [2, 2], child: false })
    await story.confirmed(['Ibu asuh', 'Mentor', 'BLK', 'Psikolog'])
    expect(await story.coverage()).toBe('0.66')
    expect(await story.sustainability()).toBe('sustained')
    await story.progress('Kursus vokasi', 'DOING')

    day(150) // project money ends within sixty days: somebody else is found before
    expect(await story.asked('worker')).toMatchObject({ 'replace-tie': on(206), 'confirm-tie': expect.any(String) })
    await story.confirmed('all')
    await story.stepsBack('Psikolog', 'project-over')
    expect(await story.asked('worker')).not.toHaveProperty('replace-tie')
    await story.progress('Kursus vokasi', 'DONE')
    await story.reviewed('Ibu asuh percaya padaku.', 'monitor', { nextOn: on(178) })
    expect(await story.file()).toMatchObject({ state: 'ST14' })

    day(152) // eighteen comes within six months: the plan begins with her own word
    await story.growsUp({ month: monthOf(on(300)) })
    expect(await story.asked('worker')).toHaveProperty('begin-transition')
    await story.beginsTransition('Aku mau kamar sendiri dan tetap menjahit.')
    await story.keepsLine('TL1', 'done')
    await story.keepsLine('TL2', 'held', 'BPJS Kesehatan kota')

    day(185)
    await story.visited('Magangku dibayar.', { schooling: 'ED8' })
    await story.keepsLine('TL3', 'held', 'Ibu asuh')
    await story.keepsLine('TL4', 'done')
    day(275)
    await story.visited('Aku menabung.', { schooling: 'ED8' })
    // one line is still open, and the month is near
    expect(await story.asked('worker')).toHaveProperty('keep-transition')
    await story.keepsLine('TL5', 'held', 'LBH contoh')

    day(300) // eighteen: asked again in her own name, and handed to adult services, with everything that is hers
    // what she and others had agreed to before seventeen and a half has ended by itself
    expect(await story.consentsInForce()).toEqual([])
    expect(await story.notYet('CL04', { receiver: null, documentsOn: null })).toEqual(['of-age', 'own-consent', 'receiver', 'documents'])
    expect(await story.asked('worker')).toHaveProperty('come-of-age')
    await story.growsUp({ ageBand: '18+' })
    await story.consents(['CS01', 'CS02'])
    expect(await story.consentsInForce()).toEqual(['CS01', 'CS02'])
    await story.asksToClose('CL04', { receiver: 'Layanan dewasa, Dinas Sosial kota', education: 'none' })
    expect(await story.mayNotSignClosing('worker')).toEqual({ kind: 'denied' })
    await story.signsClosing('head')
    expect(await story.file()).toMatchObject({ state: 'ST15', episode: 1 })
    expect(await story.row('select closure_reason as reason from casework.episode where case_file_id = $1')).toEqual({ reason: 'CL04' })
    expect(await story.papers()).toEqual(['DC01', 'DC02', 'DC03', 'DC04', 'DC05', 'DC06', 'DC07', 'DC11', 'DC21', 'DC22'])
    expect(await story.owners()).toBe(1)
  })
})
