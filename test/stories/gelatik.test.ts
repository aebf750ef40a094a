/** GELATIK, 14, Jakarta Timur: closed, and opened again in time (domain.md H 9). Fictional. */
// Told later, with the features they need: indicator 22 (statistics). The night-time digital safety plan is her safety plan's second edition.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, type Story } from '#test/support/story.ts'
import { engines } from '#test/support/story-engines.ts'

describe.each(engines('postgres'))('GELATIK on %s', (engine) => {
  let story: Story
  beforeAll(async () => {
    story = await begin(engine, { area: 'jakarta-timur', age: 14, sex: 'P', began: 395 })
  })
  afterAll(() => story?.close())

  it('is let go with a circle that holds, gives a sign in the third month, and is accompanied again within the day', async () => {
    const { on, day } = story
    day(0)
    await story.reported({ source: 'SR05', channel: 'CH02', forms: ['EX12'], risk: 'RK2', residence: '31.75' })
    await story.consents(['CS01', 'CS02'])
    await story.moved('ST06')
    await story.safetyPlan()
    day(5)
    await story.assessed({ N2: 2, N4: 2 }, 'Aku mau ada yang percaya.')
    await story.supports('Ibu', 'SP-MIC-IBU', { needs: 'N2', keys: 'ACC PRO', held: [3, 2] })
    await story.supports('Guru BK', 'SP-MEZ-GURU', { needs: 'N4', keys: 'ACC', held: [2, 2] })
    day(10)
    await story.plans({
      goals: { N2: 'Aku mau ada yang percaya.', N4: 'Aku mau masuk setiap hari.' },
      steps: [
        ['N2', 'EMP', 'MAC', 'SV32', 'Konseling', 'psikolog'],
        ['N4', 'PRO', 'MEZ', 'SV60', 'Pulang bersama teman', 'Guru BK, SMP contoh'],
        ['N4', 'EMP', 'MEZ', 'SV63', 'Belajar kelompok', 'dikbud']
      ],
      words: 'Aku setuju.'
    })
    await story.submitsPlan()
    day(11)
    await story.approvesPlan()
    for (const at of [35, 60, 88]) {
      day(at)
      await story.confirmed('all')
      await story.reviewed('Guru BK menolongku.', 'go-on', { nextOn: on(at + 28) })
    }

    day(112) // a circle that does not rest on one person
    await story.grows('Guru BK', { needs: 'N2 N4', keys: 'PRO' })
    await story.supports('Guru BK', 'SP-MEZ-GURU', { needs: 'N4', keys: 'ACC', held: [2, 2] })
    await story.supports('Nenek', 'SP-MIC-KAKEK-NENEK', { needs: 'N4', keys: 'PRO', held: [2, 1] })
    await story.supports('Konselor', 'SP-MAC-PSIKOLOG', { needs: 'N2', keys: 'EMP', held: [2, 1] })
    await story.supports('Teman sekelas', 'SP-MEZ-SEBAYA', { needs: 'N4', keys: 'EMP', held: [1, 1], child: false })
    await story.assessed({ N2: 1, N4: 1 }, 'Sekarang lebih tenang.')
    await story.reviewed('Aku sudah tenang di rumah.', 'monitor', { nextOn: on(140) })
    expect(await story.file()).toMatchObject({ state: 'ST14', episode: 1 })
    const dates = await story.visitDates()

    day(146)
    await story.confirmed(['Ibu', 'Guru BK', 'Nenek', 'Konselor'])
    await story.grows('Teman sekelas', {})
    await story.visited('Aku baik.')
    expect(await story.coverage()).toBe('0.62')
    day(149)
    expect(await story.notYet('CL01', { ready: 'no' })).toEqual(['child-ready'])
    await story.asksToClose('CL01', { education: 'stable', educationOn: on(30) })
    day(150)
    expect(await story.signsClosing()).toMatchObject({ to: 'ST15' })
    const { childId } = await story.row<{ childId: string }>('select child_id as "childId" from casework.case_file where id = $1')
    expect(await story.asked('worker')).toEqual({})

    day(204, '02:00') // the third month: absent, a new phone, avoids home
    expect(await story.asked('worker')).toMatchObject({ 'monitor-child': dates[1] })
    await story.visited('Aku tidak mau cerita.', { signs: ['EW2', 'EW7', 'EW6'], schooling: 'ED2' })
    const asked = await story.asked('worker')
    expect(asked['consider-reopening']).toBe(on(205))
    expect(asked).toHaveProperty('consider-reopening')
    const knownAt = story.world.at
    // nothing happens by itself: the file is closed until a person opens it
    expect((await story.file()).state).toBe('ST15')
    day(204, '22:00') // twenty hours later
    await story.reopens('RO02', { source: 'visit', knownAt })
    expect(await story.file()).toMatchObject({ state: 'ST06', episode: 2 })
    expect(await story.owners()).toBe(1)
    expect(await story.row('select child_id as "childId" from casework.case_file where id = $1')).toEqual({ childId })
    expect(await story.row('select is_late as late, reason from casework.reopening where case_file_id = $1')).toEqual({
      late: false,
      reason: 'RO02'
    })

    day(205) // what is known of it now is a report of its own, joined to the same child
    const reportId = await story.takeReport({ source: 'SR13', channel: 'CH02', forms: ['EX07'], risk: 'RK3', safe: true })
    await story.does('worker', 'intake.join-report', { reportId, seenVersion: 2, caseFileId: story.caseFileId })
    expect(await story.file()).toMatchObject({ risk: 'RK3', episode: 2 })
    expect(await story.asked('worker')).toMatchObject({ 'first-assessment': on(212) })
    await story.assessed({ N2: 2, N4: 2, N7: 2 }, 'Aku mau ada teman yang mengerti.')
    await story.safetyPlan('worker', { deviceSafety: ['DV1', 'DV2', 'DV3'], windows: ['TW6'] })

    day(208) // the plan of the second episode: a second adult, a peer, the nights
    await story.confirmed('all')
    await story.renewsPlan()
    await story.plans({
      goals: { N7: 'Aku mau ada teman yang mengerti.' },
      steps: [
        ['N2', 'ACC', 'MIC', 'SV74', 'Bibi sebagai orang dewasa kedua', 'Bibi'],
        ['N7', 'ACC', 'MEZ', 'SV66', 'Teman sebaya', 'Forum Anak kota'],
        ['N7', 'PRO', 'MIC', 'SV81', 'Ponsel pada malam hari', 'R01'],
        ['N7', 'EMP', 'MEZ', 'SV82', 'Mentor', 'patbm']
      ],
      words: 'Aku setuju, asal Bibi yang menemani malam.'
    })
    await story.submitsPlan()
    await story.approvesPlan()
    expect(await story.file()).toMatchObject({ state: 'ST09', reviewDueOn: on(222) })
    await story.supports('Bibi', 'SP-MIC-KERABAT', { needs: 'N2 N7', keys: 'ACC PRO', held: [3, 2] })
    await story.supports('Teman sebaya', 'SP-MEZ-SEBAYA', { needs: 'N7', keys: 'ACC EMP', held: [2, 2] })

    day(222) // at high risk each review is read by a second person, and the child is not let go
    const reviewId = await story.reviewed('Malam hari lebih tenang.', 'go-on', { nextOn: on(236) })
    expect(await story.asked('supervisor')).toMatchObject({ 'countersign-review': on(225) })
    expect(await story.refused('worker', 'episode.countersign-review', story.of({ reviewId }))).toEqual({ kind: 'denied' })
    await story.does('supervisor', 'episode.countersign-review', story.of({ reviewId }))
    day(236)
    expect(
      await story.refused(
        'worker',
        'episode.record-review',
        await story.seen({
          reviewId: story.newId(),
          reviewedOn: on(236),
          statement: 'Aku baik.',
          missingReason: null,
          needsChange: 'better',
          safetyLooked: true,
          signs: [],
          decision: 'monitor',
          nextOn: on(250)
        })
      )
    ).toEqual({ kind: 'high-risk-goes-on' })
    expect(await story.refused('worker', 'case-file.lower-risk', await story.seen({ to: 'RK2', reasons: ['SR1'] }))).toEqual({
      kind: 'denied'
    })
    await story.does('supervisor', 'case-file.lower-risk', await story.seen({ to: 'RK2', reasons: ['SR1', 'SR4'] }))

    day(300)
    await story.confirmed('all')
    await story.assessed({ N2: 1, N4: 1, N7: 1 }, 'Aku punya dua orang dewasa.')
    await story.reviewed('Aku masuk setiap hari.', 'go-on', { nextOn: on(328) })
    // ninety days without high risk are not over yet
    await story.moved('ST10')
    expect(await story.notYet('CL01', { education: 'stable', educationOn: on(206) })).toContain('risk')

    day(388) // six months: stable
    await story.confirmed('all')
    await story.reviewed('Aku baik. Bibi selalu ada.', 'monitor', { nextOn: on(416) })
    expect(await story.file()).toMatchObject({ state: 'ST14', risk: 'RK2', episode: 2 })
    expect(Number(await story.coverage())).toBeGreaterThan(0.6)
    const episodes = await story.row<{ n: number; closed: number }>(
      'select count(*)::integer as n, count(closed_at)::integer as closed from casework.episode where case_file_id = $1'
    )
    expect(episodes).toEqual({ n: 2, closed: 1 })
    expect(await story.papers()).toEqual(['DC01', 'DC02', 'DC03', 'DC04', 'DC05', 'DC06', 'DC07', 'DC21', 'DC22'])
  })
})
