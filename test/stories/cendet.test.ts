/** CENDET, 14, Kota Surakarta: a boy who asks for help himself, at night (domain.md H 4). Fictional. */
// Told later, with the features they need: the content report and the platform’s clock SLA-12 (takedown; here steps of the plan, the second for
// what reappeared), the police report as a legal track (LG02). No picture is stored anywhere: there is no field that could hold one (T5).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, type Story } from '#test/support/story.ts'
import { engines } from '#test/support/story-engines.ts'

describe.each(engines())('CENDET on %s', (engine) => {
  let story: Story
  beforeAll(async () => {
    story = await begin(engine, { area: 'solo', age: 14, sex: 'L', began: 230 })
  })
  afterAll(() => story?.close())

  it('is reached only as he asked, grows well again with his father, and is let go', async () => {
    const { on, day, world } = story
    day(0, '15:30') // half past ten at night
    const reportId = await story.reported({
      source: 'SR01',
      channel: 'CH05',
      forms: ['EX06', 'EX07'],
      risk: 'RK2',
      setting: 'PL-C2',
      residence: '33.72',
      contact: { contactChannel: 'SC4', contactWindows: ['TW4'], contactNumber: '0811 5550 4444', contactCodeWord: 'kabar latihan' }
    })
    // who takes his call never leaves a trace of it in plain words
    const [kept] = await world.asOwner<{ row: string }>('select to_jsonb(r)::text as row from casework.report r where id = $1', [reportId])
    expect(kept?.row).toContain('TW4')
    expect(kept?.row).not.toMatch(/0811|kabar latihan/)
    expect(await story.file()).toMatchObject({ state: 'ST04', ageBand: '12-14' })
    day(1)
    await story.consents(['CS01', 'CS02'])
    await story.moved('ST06')
    await story.safetyPlan('worker', {
      channels: ['SC4'],
      windows: ['TW4'],
      codeWord: 'kabar latihan',
      deviceSafety: ['DV1', 'DV2', 'DV3']
    })
    await story.answered('WB9', '111110110') // seven of eighteen
    await story.assessed({ N2: 2, N6: 1, N7: 2 }, 'Aku mau main bola lagi.')
    await story.supports('Ayah', 'SP-MIC-AYAH', { needs: 'N2 N7', keys: 'ACC PRO', held: [1, 2] })
    await story.supports('Pelatih', 'SP-MEZ-MENTOR', { needs: 'N7', keys: 'ACC EMP', held: [2, 3] })

    day(3)
    await story.plans({
      goals: { N2: 'Aku mau tenang.', N7: 'Aku mau main bola lagi.', N6: 'Aku mau gambar itu hilang.' },
      steps: [
        ['N6', 'PRO', 'MAC', 'SV91', 'Laporan konten, acuan platform saja', 'Petugas aduan konten'],
        ['N6', 'EMP', 'MAC', 'SV51', 'Laporan polisi dengan persetujuan anak', 'polisi'],
        ['N2', 'EMP', 'MAC', 'SV32', 'Konseling', 'psikolog'],
        ['N7', 'PRO', 'MIC', 'SV74', 'Ayah belajar mendampingi', 'R01'],
        ['N6', 'ACC', 'MIC', 'SV81', 'Ponsel yang aman', 'R01']
      ],
      words: 'Aku setuju, asal teman sekelas tidak tahu.'
    })
    await story.submitsPlan()
    await story.approvesPlan()
    day(4)
    await story.progress('Laporan konten, acuan platform saja', 'DONE')
    day(12) // it came back; the answer is a step of its own, added to a plan in force
    await story.plans({
      goals: {},
      steps: [['N6', 'PRO', 'MAC', 'SV92', 'Muncul lagi: laporan kedua', 'Petugas aduan konten']],
      words: 'Tolong hapus lagi.'
    })
    await story.progress('Muncul lagi: laporan kedua', 'DONE')

    for (const at of [32, 60, 88]) {
      day(at)
      await story.confirmed('all')
      await story.reviewed('Ayah tidak marah. Itu membantu.', 'go-on', { nextOn: on(at + 28) })
    }
    await story.grows('Ayah', { held: [3, 2] })
    await story.supports('Konselor', 'SP-MAC-PSIKOLOG', { needs: 'N2', keys: 'PRO EMP', held: [3, 3] })
    await story.supports('Kakek', 'SP-MIC-KAKEK-NENEK', { needs: 'N7', keys: 'PRO', held: [2, 2] })
    await story.supports('Guru BK', 'SP-MEZ-GURU', { needs: 'N7', keys: 'PRO', held: [2, 2] })
    await story.supports('LBH', 'SP-MAC-LBH', { needs: 'N6', keys: 'ACC EMP', held: [2, 2] })

    day(112)
    await story.answered('WB9', '222211112') // fourteen of eighteen
    expect(await story.asked('worker')).not.toHaveProperty('look-at-fall')
    await story.assessed({ N2: 1, N6: 0, N7: 1 }, 'Aku main bola lagi.')
    await story.reviewed('Boleh jarang-jarang saja.', 'monitor', { nextOn: on(140) })
    day(178)
    await story.confirmed('all')
    await story.visited('Aku baik.')
    expect(Number(await story.coverage())).toBeGreaterThan(0.6)
    await story.asksToClose('CL01', { education: 'stable', educationOn: on(1), legal: 'closed', legalOn: on(170) })
    day(180)
    await story.signsClosing()
    expect(await story.file()).toMatchObject({ state: 'ST15' })
    expect(
      await world.asOwner(
        `select (select sum(value::integer)::integer from jsonb_each_text(w.answers)) as total from casework.instrument_answers w where case_file_id = $1 order by answered_on`,
        [story.caseFileId]
      )
    ).toEqual([{ total: 7 }, { total: 14 }])
    expect(await story.papers()).toEqual(['DC01', 'DC02', 'DC03', 'DC04', 'DC05', 'DC06', 'DC07', 'DC21', 'DC22'])
    expect(await story.owners()).toBe(1)
  })
})
