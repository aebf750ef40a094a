/** KEPODANG, 17, Kota Batam: a deaf boy, and a service that was not there (domain.md H 10). Fictional. */
// Told later, with the features they need: the refusal RJ4 as a referral and the gap in the directory (here a blocked step and the area’s plan),
// the interpreter’s budget line and M18 (costing), restitution as a track of its own (LG14; here its end at the closing).
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { begin, type Story } from '#test/support/story.ts'
import { engines } from '#test/support/story-engines.ts'

describe.each(engines())('KEPODANG on %s', (engine) => {
  let story: Story
  beforeAll(async () => {
    story = await begin(engine, { area: 'batam', age: 17, sex: 'L', began: 270 })
  })
  afterAll(() => story?.close())

  it('is understood in his own language, and what was missing for him becomes a promise of the area', async () => {
    const { on, day, today } = story
    day(0)
    await story.reported({ source: 'SR10', channel: 'CH01', forms: ['EX01'], risk: 'RK2', residence: '21.71' })
    await story.consents(['CS01', 'CS02', 'CS05'], null, 'LA20')
    await story.moved('ST06')
    await story.safetyPlan()
    day(4)
    await story.assessed({ N1: 2, N5: 2, N6: 2 }, 'Aku mau kerja di bengkel dan mengerti semua yang ditanya.')
    await story.supports('Paman', 'SP-MIC-KERABAT', { needs: 'N5', keys: 'ACC PRO', held: [2, 2] })
    await story.supports('Perkumpulan tuli', 'SP-MEZ-RELAWAN', { needs: 'N5 N6', keys: 'ACC EMP', held: [3, 2] })
    day(8)
    await story.plans({
      goals: { N1: 'Aku mau diperiksa oleh yang mengerti aku.', N5: 'Aku mau kerja di bengkel.', N6: 'Aku mau mengerti sidang.' },
      steps: [
        ['N1', 'ACC', 'MAC', 'SV23', 'Klinik pertama', 'Klinik A'],
        ['N1', 'PRO', 'MAC', 'SV23', 'Klinik kedua', 'puskesmas'],
        ['N1', 'EMP', 'MAC', 'SV07', 'Juru bahasa isyarat', 'R01'],
        ['N6', 'PRO', 'MAC', 'SV52', 'Pendampingan hukum dengan penyesuaian', 'lbh'],
        ['N5', 'EMP', 'MEZ', 'SV71', 'Magang bengkel', 'Bengkel contoh']
      ],
      words: 'Setuju, asal ada juru bahasa.'
    })
    await story.submitsPlan()
    await story.approvesPlan()
    day(10) // the first clinic does not take him; the second does
    await story.progress('Klinik pertama', 'BLOCKED', 'worker', 'SAME')
    await story.supports('Puskesmas', 'SP-MAC-KESEHATAN', { needs: 'N1', keys: 'ACC PRO EMP', held: [2, 2] })
    await story.progress('Klinik kedua', 'DONE')

    // what was missing for one is missing for all: a plan of the area, which names no child
    const [planId, commitmentId] = [randomUUID(), randomUUID()]
    await story.does('head', 'area-plan.open', {
      planId,
      regionCode: '21.71',
      terms: {
        driver: 'DR15',
        problem: 'Belum ada juru bahasa isyarat.',
        origin: 'training',
        originId: randomUUID(),
        originWords: 'Layanan yang tidak ada.'
      }
    })
    const promised = {
      planId,
      commitmentId,
      terms: {
        what: 'Kontrak juru bahasa setahun.',
        responsiblePostId: postId('batam', 'R04'),
        partnerPostIds: [postId('batam', 'dinsos')],
        outsideOffices: [],
        dueOn: addDays(today(), 60),
        amount: 5_000_000,
        funding: 'FU-D',
        funded: false,
        indicator: { words: 'Hari menunggu', unit: 'days', baseline: 14, target: 2 }
      }
    }
    // a case worker promises nothing for the area
    expect(await story.refused('worker', 'area-plan.add-commitment', promised)).toEqual({ kind: 'denied' })
    await story.does('head', 'area-plan.add-commitment', promised)

    for (const at of [36, 64, 92]) {
      day(at)
      await story.confirmed('all')
      await story.reviewed('Sekarang aku mengerti yang ditanya.', 'go-on', { nextOn: on(at + 28) })
    }
    await story.supports('LBH', 'SP-MAC-LBH', { needs: 'N6', keys: 'PRO EMP', held: [3, 3] })
    await story.supports('Mentor bengkel', 'SP-MEZ-MENTOR', { needs: 'N5', keys: 'PRO EMP', held: [3, 2] })
    await story.supports('Ibu asuh paruh waktu', 'SP-MIC-KERABAT', { needs: 'N1 N6', keys: 'PRO', held: [2, 2] })
    await story.progress('Magang bengkel', 'DONE')
    day(120)
    await story.assessed({ N1: 1, N5: 1, N6: 1 }, 'Aku dibayar di bengkel.')
    await story.reviewed('Aku dibayar di bengkel.', 'monitor', { nextOn: on(148) })

    day(240) // the restitution is paid in full
    await story.confirmed('all')
    await story.visited('Uangku aman di tabungan.', {
      schooling: 'ED8',
      lines: { RL1: 'runs', RL2: 'runs', RL3: 'runs', RL4: 'runs', RL5: 'runs', RL6: 'runs' }
    })
    expect(await story.notYet('CL01', { legal: 'open', education: 'none' })).toEqual(['legal'])
    await story.asksToClose('CL01', { legal: 'closed', legalOn: on(238), education: 'none' })
    await story.signsClosing()
    expect(await story.file()).toMatchObject({ state: 'ST15' })
    expect(Number(await story.coverage())).toBeGreaterThan(0.6)
    expect(await story.papers()).toEqual(['DC01', 'DC02', 'DC03', 'DC04', 'DC05', 'DC06', 'DC07', 'DC21', 'DC22'])
    expect(await story.owners()).toBe(1)
  })
})
