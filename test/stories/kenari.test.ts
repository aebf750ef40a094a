/** KENARI, 15, Kota Medan: family acceptance, then school (domain.md H 1). Fictional. */
// Told later, with the features they need: the psychologist's answer in six hours and the back-referral of the school office at D+20
// (referrals), the cost of eight sessions (costing). Here they are steps of the plan with an owner.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postId } from '#server/demo/network.ts'
import { begin, type Story } from '#test/support/story.ts'
import { engines } from '#test/support/story-engines.ts'

describe.each(engines('postgres'))('KENARI on %s', (engine) => {
  let story: Story
  beforeAll(async () => {
    story = await begin(engine, { area: 'medan', age: 15, sex: 'P', began: 310 })
  })
  afterAll(() => story?.close())

  it('is accepted at home, goes back to school, and is let go with her circle whole', async () => {
    const { on, day } = story

    day(0) // her teacher calls
    await story.reported({
      source: 'SR05',
      channel: 'CH07',
      forms: ['EX02'],
      risk: 'RK2',
      setting: 'PL-C1',
      residence: '12.71',
      incident: '12.71'
    })
    expect(await story.file()).toMatchObject({ state: 'ST04', risk: 'RK2', episode: 1, ageBand: '15-17' })
    expect(await story.owners()).toBe(1)
    expect(await story.asked('worker')).toMatchObject({
      'record-consent': on(0),
      'write-safety-plan': on(3),
      'first-assessment': on(7)
    })
    expect([
      await story.sees('worker'),
      await story.sees('supervisor'),
      await story.sees('companion'),
      await story.sees('outsider')
    ]).toEqual([true, true, false, false])
    // without her yes no work begins
    expect(await story.refused('worker', 'case-file.move-state', await story.seen({ to: 'ST06' }))).toMatchObject({
      kind: 'consent-needed',
      purposes: ['CS01', 'CS02']
    })
    await story.consents(['CS01', 'CS02', 'CS10'])
    await story.moved('ST06')

    day(3)
    await story.safetyPlan()
    day(5)
    await story.assessed({ N2: 2, N4: 3, N6: 1 }, 'Aku mau sekolah lagi tanpa diejek.')
    day(6) // the first circle
    await story.supports('Ibu', 'SP-MIC-IBU', { needs: 'N2', keys: 'ACC PRO', held: [3, 3] })
    await story.supports('Wali kelas', 'SP-MEZ-GURU', { needs: 'N4', keys: 'ACC', held: [2, 2] })
    await story.supports('Kader', 'SP-MEZ-PATBM', { needs: 'N4', keys: 'PRO', held: [1, 1], child: false })
    await story.supports(
      'Pendamping UPTD',
      'SP-MAC-PEKSOS',
      { needs: 'N6', keys: 'ACC PRO EMP', held: [2, 2], project: 330 },
      'worker',
      postId('medan', 'R01')
    )
    expect(await story.coverage()).toBe('0.48')
    expect(await story.restsOnOne()).toEqual([
      'Ibu N2/ACC',
      'Ibu N2/PRO',
      'Pendamping UPTD N6/ACC',
      'Pendamping UPTD N6/EMP',
      'Pendamping UPTD N6/PRO',
      'Wali kelas N4/ACC'
    ])
    expect(await story.severeGaps()).toEqual(['N2/EMP', 'N4/PRO', 'N4/EMP'])
    expect(await story.asked('worker')).toMatchObject({ 'find-second-supporter': on(36) })

    day(11) // the plan; a severe gap without an answer is not signed
    await story.plans({
      goals: { N4: 'Aku mau sekolah lagi tanpa diejek.', N2: 'Aku mau ngobrol dengan Ibu tanpa saling marah.' },
      steps: [
        ['N2', 'EMP', 'MAC', 'SV32', 'Konseling delapan kali', 'psikolog'],
        ['N4', 'ACC', 'MEZ', 'SV65', 'Rencana anti-ejekan di kelas', 'Wali kelas, SMP contoh'],
        ['N4', 'EMP', 'MAC', 'SV63', 'Bimbingan belajar', 'dikbud'],
        ['N2', 'ACC', 'MIC', 'SV74', 'Kursus komunikasi keluarga', 'PUSPAGA kota'],
        ['N6', 'PRO', 'MAC', 'SV81', 'Aman memakai ponsel', 'R01']
      ],
      words: 'Aku setuju, asal Ibu ikut.'
    })
    expect(await story.refused('worker', 'plan.submit-plan', await story.seenPlan())).toMatchObject({
      kind: 'severe-gaps-open',
      places: [{ need: 'N4', key: 'PRO' }]
    })
    await story.plans({
      goals: {},
      steps: [['N4', 'PRO', 'MEZ', 'SV60', 'Jalan pulang yang aman', 'R01']],
      words: 'Aku setuju, asal Ibu ikut.'
    })
    await story.submitsPlan()
    expect(await story.asked('supervisor')).toMatchObject({ 'approve-plan': on(14) })
    // nobody signs her own plan
    expect(await story.refused('worker', 'plan.approve-plan', await story.seenPlan())).toEqual({ kind: 'denied' })
    day(12)
    await story.approvesPlan()
    expect(await story.file()).toMatchObject({ state: 'ST09', reviewDueOn: on(42) })
    const promise = await story.promises('Menemani pertemuan dengan wali kelas.', on(20))

    day(18)
    expect(await story.asked('worker')).toMatchObject({ 'keep-promise': on(20) })
    await story.keeps(promise)
    expect(await story.asked('worker')).not.toHaveProperty('keep-promise')
    await story.progress('Konseling delapan kali', 'DOING')
    await story.supports('Psikolog', 'SP-MAC-PSIKOLOG', { needs: 'N2', keys: 'PRO EMP', held: [2, 2], project: 260 })
    await story.progress('Bimbingan belajar', 'BLOCKED', 'worker', 'SAME')

    for (const at of [40, 68, 96]) {
      day(at)
      await story.confirmed('all')
      await story.reviewed('Ibu sekarang mau mendengar.', 'go-on', { nextOn: on(at + 28) })
    }
    expect(await story.file()).toMatchObject({ state: 'ST09', reviewDueOn: on(124) })
    await story.progress('Bimbingan belajar', 'DONE')
    await story.supports('Guru les', 'SP-MEZ-RELAWAN', { needs: 'N4', keys: 'EMP', held: [2, 2] })

    day(124) // the aunt is asked: protection no longer rests on the mother alone
    await story.confirmed('all')
    await story.supports('Bibi', 'SP-MIC-KERABAT', { needs: 'N2 N4', keys: 'ACC PRO', held: [2, 2] })
    expect(await story.restsOnOne()).not.toContain('Ibu N2/PRO')
    // her own first word at closing would come too early, and every line that is missing has its name
    await story.reviewed('Sekolah masih kadang berat.', 'close', { nextOn: on(152) })
    expect(await story.file()).toMatchObject({ state: 'ST10' })
    expect(await story.notYet('CL01', { ready: 'not-asked', talkOn: null, documentsOn: null, education: 'unsettled' })).toEqual([
      'needs',
      'single-support',
      'child-ready',
      'education',
      'documents',
      'monitoring',
      'talk'
    ])
    await story.moved('ST13') // back to school

    day(150)
    await story.confirmed('all')
    await story.supports('LBH', 'SP-MAC-LBH', { needs: 'N6', keys: 'PRO', held: [2, 2] })
    await story.grows('Kader', { held: [2, 2], child: true })
    await story.assessed({ N2: 1, N4: 1, N6: 1 }, 'Sekolahku lancar.')

    day(205) // three months at school
    await story.confirmed('all')
    await story.moved('ST10')
    await story.reviewed('Aku berani pulang sendiri dengan teman.', 'monitor', { nextOn: on(233) })
    expect(await story.file()).toMatchObject({ state: 'ST14' })
    const dates = await story.visitDates()
    expect(dates).toHaveLength(4)

    day(238)
    expect(await story.asked('worker')).toMatchObject({ 'monitor-child': dates[0] })
    await story.confirmed('all')
    await story.visited('Aku baik, Bibi sering datang.')
    expect(await story.coverage()).toBe('0.78')
    expect((await story.restsOnOne()).filter((place) => place.endsWith('/PRO'))).toEqual([])
    await story.asksToClose('CL01', { education: 'stable', educationOn: on(140) })
    expect(await story.asked('supervisor')).toMatchObject({ 'sign-closing': on(241) })
    expect(await story.mayNotSignClosing('worker')).toEqual({ kind: 'denied' })
    expect((await story.file()).state).toBe('ST14')

    day(240)
    expect(await story.signsClosing()).toMatchObject({ reason: 'CL01', through: 'ST14', to: 'ST15' })
    expect(await story.file()).toMatchObject({ state: 'ST15', reviewDueOn: null, episode: 1 })
    expect(await story.owners()).toBe(1)
    expect(
      await story.refused(
        'worker',
        'episode.record-review',
        await story.seen({
          reviewId: story.newId(),
          reviewedOn: on(240),
          statement: 'Aku baik.',
          missingReason: null,
          needsChange: 'same',
          safetyLooked: true,
          signs: [],
          decision: 'go-on',
          nextOn: on(260)
        })
      )
    ).toMatchObject({ kind: 'case-file-closed' })

    day(300) // looked after on: the visit of the third month, on a closed file
    expect(await story.asked('worker')).toMatchObject({ 'monitor-child': dates[1] })
    await story.visited('Aku naik kelas.')
    expect(await story.asked('worker')).not.toHaveProperty('consider-reopening')
    expect(await story.papers()).toEqual(['DC01', 'DC02', 'DC03', 'DC04', 'DC05', 'DC06', 'DC07', 'DC21', 'DC22'])
    expect([await story.sees('worker'), await story.sees('outsider')]).toEqual([true, false])
  })
})
