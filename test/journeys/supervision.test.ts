/** A colleague for whom it is hard asks for a talk; it is held and agreed, an institution is looked at, and what is private stays private. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, button, childNamed, choose, dialog, openStage, press, sees, type Stage, unfold } from './stage.ts'
import { canBeUsed } from './usable.ts'

let stage: Stage
const kenari = childNamed('KENARI')
const phone = { viewport: { width: 360, height: 780 } }
const agreed = 'Membagi jadwal jaga akhir pekan.'

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

it('E6 D18 a colleague keeps how she is for herself, and only that she would like to talk is told', async () => {
  const togar = await stage.as('medan', 'R03', phone)
  await togar.goto(`${stage.origin}/akun/kesejahteraan`)
  await sees(togar, 'Hanya Anda yang dapat membaca ini. Tidak dihitung, tidak dinilai, tidak dilihat supervisor maupun administrator.')
  await press(togar, 'Simpan untuk saya')
  expect(await togar.getByText('Tersimpan, hanya untuk Anda.').count(), 'four answers are asked for').toBe(0)
  for (const [item, step] of [
    [/^Beban kerja/, '5'],
    [/^Dukungan yang saya terima/, '2'],
    [/^Istirahat/, '3'],
    [/^Ikut terbebani/, '4']
  ] as const)
    await choose(togar, item, step)
  await press(togar, 'Simpan untuk saya')
  await sees(togar, 'Tampaknya sedang berat.')
  await button(togar, 'Minta waktu berbincang').first().click()
  await sees(togar, 'Anda sudah meminta waktu berbincang. Supervisor Anda melihatnya di Hari ini.')
  await togar.reload()
  await sees(togar, 'Catatan Anda sebelumnya')
  await canBeUsed(togar)

  const wellbeing = '/api/supervision/wellbeing'
  expect(await ask<object[]>(togar, wellbeing)).toHaveLength(1)
  for (const [area, role] of [
    ['medan', 'R02'],
    ['medan', 'R04'],
    ['medan', 'R01']
  ] as const) {
    const other = await stage.as(area, role)
    await other.goto(stage.origin)
    expect(await ask<object[]>(other, wellbeing), 'each reads her own alone').toEqual([])
    await other.context().close()
  }
})

it('S104 SLA-18 G-16 the supervisor begins at the thinnest circle, holds the talk that was asked for, and the colleague reads what was agreed', async () => {
  const ratna = await stage.as('medan', 'R02')
  await ratna.goto(stage.origin)
  await sees(ratna, 'Rekan meminta waktu berbincang')
  await ratna.getByRole('link', { name: 'Atur waktu' }).click()
  await sees(ratna, 'Togar Ombak meminta waktu berbincang')
  await sees(ratna, 'Alasannya tidak dicatat. Temui lebih dulu.')
  // questions in order of the thinnest circle, each child under who accompanies it, and no mark of anybody
  await sees(ratna, 'Diurutkan dari lingkar yang paling tipis. Bahan bincang, bukan peringkat petugas.')
  const circles = await ratna.locator('.field-one .field-name').allTextContents()
  expect(circles.slice(0, 2)).toEqual(['GELATIK', 'PIPIT'])
  await ratna.getByRole('list', { name: 'Untuk dibicarakan' }).getByRole('listitem').filter({ hasText: 'KENARI' }).waitFor()

  await ratna.locator('.card-due').getByRole('button', { name: 'Catat perbincangan' }).click()
  const talk = dialog(ratna, 'Catat perbincangan')
  expect(await talk.getByRole('radio', { name: 'Togar Ombak' }).isChecked()).toBe(true)
  await choose(talk, 'Tentang apa', 'Pengaturan kerja')
  await talk.getByLabel(/^Kesepakatan 1/).fill('Telepon 0812 3456 7890')
  await press(talk, 'Simpan perbincangan')
  await sees(talk, /nomor/i)
  await talk.getByLabel(/^Kesepakatan 1/).fill(agreed)
  await press(talk, 'Simpan perbincangan')
  await talk.waitFor({ state: 'detached' })
  await ratna.getByText('Togar Ombak meminta waktu berbincang').waitFor({ state: 'detached' })
  await unfold(ratna, 'Perbincangan')
  const row = ratna.getByRole('listitem').filter({ hasText: agreed }).first()
  await sees(row, /Dengan Togar Ombak · dukungan bagi petugas, pengaturan kerja/)
  await sees(row, agreed)

  const togar = await stage.as('medan', 'R03', phone)
  await togar.goto(`${stage.origin}/akun/kesejahteraan`)
  const mine = togar.getByRole('listitem').filter({ hasText: agreed }).first()
  await sees(mine, /Dengan Ratna Kembang/)
  await press(mine, 'Sudah dilakukan')
  await sees(mine, /sudah dilakukan/)
  expect(await togar.getByText('Mencari orang dewasa kedua').count(), 'another colleague’s talk is not hers').toBe(0)
  await togar.goto(`${stage.origin}/supervisi`)
  await sees(togar, 'Halaman ini tidak ada')

  const sari = await stage.as('medan', 'R01')
  await sari.goto(`${stage.origin}/akun/kesejahteraan`)
  await sees(sari, 'Mencari orang dewasa kedua untuk pendampingan ke layanan.')
  expect(await sari.getByText(agreed).count()).toBe(0)
  await ratna.reload()
  await unfold(ratna, 'Perbincangan')
  await sees(ratna.getByRole('listitem').filter({ hasText: agreed }).first(), /sudah dilakukan/)
})

it('S25 S89 S95 an institution is looked at: what was promised, what could end it, and a next step that is asked for', async () => {
  const ratna = await stage.as('medan', 'R02')
  await ratna.goto(`${stage.origin}/supervisi`)
  await unfold(ratna, 'Dukungan lembaga')
  const clinic = ratna.getByRole('listitem').filter({ has: ratna.getByRole('heading', { name: 'Puskesmas, rumah sakit' }) })
  await sees(clinic, 'Belum pernah diperiksa')
  await press(clinic, 'Catat pemeriksaan')
  const check = dialog(ratna, 'Pemeriksaan dukungan lembaga')
  await choose(check, 'Dijanjikan dan diberikan', 'Sebagian')
  await check.getByText('kadang', { exact: true }).click()
  await choose(check, 'Yang dapat membuatnya berhenti', 'Antre')
  await press(check, 'Simpan pemeriksaan')
  await sees(check, /Dukungan yang goyah perlu langkah berikut/)
  await check.getByLabel(/^Langkah berikut/).fill('Menanyakan jadwal lain.')
  await check.getByLabel(/^Paling lambat/).fill('2026-12-10')
  await press(check, 'Simpan pemeriksaan')
  await check.waitFor({ state: 'detached' })
  await sees(clinic, /^Diperiksa .*: sebagian, antre\.$/)
  await sees(clinic, /^Berikut: Menanyakan jadwal lain\./)
  await canBeUsed(ratna)

  // a supervisor of another place sees nothing of these children, nor of what was found
  const lela = await stage.as('batam', 'R02')
  await lela.goto(`${stage.origin}/supervisi`)
  await unfold(lela, 'Dukungan lembaga')
  expect(await lela.getByText('Menanyakan jadwal lain.').count()).toBe(0)
  expect(await lela.getByText(kenari.codeName).count()).toBe(0)
  expect(stage.faults.splice(0).filter((fault) => !/40[34]|422/.test(fault))).toEqual([])
})

it('E6 what a colleague keeps for herself is sealed in the database too', async () => {
  const rows = await stage.asked<{ kept: string }>('select row_to_json(t)::text as kept from agency.wellbeing_entry t')
  expect(rows.length).toBeGreaterThan(0)
  for (const { kept } of rows) expect(kept).not.toMatch(/"(load|support|rest|strain)":\s*\d/)
})
