/** A worker is rotated away: the dossier is read item by item, the child meets the successor, the account closes, and the promise is kept. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { button, childNamed, choose, dialog, openStage, patience, press, sees, type Stage, unfold } from './stage.ts'
import { canBeUsed } from './usable.ts'

let stage: Stage
const perkutut = childNamed('PERKUTUT')
const dossier = `${perkutut.path}/serah-terima`
const promise = 'Membawa kabar tentang ujian paket setiap Jumat.'

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

async function askToClose(page: Page, name: string): Promise<void> {
  await page.getByLabel('Cari nama atau unit').fill(name)
  await unfold(page, name)
  await press(page, 'Tutup akun')
  await press(dialog(page, 'Tutup akun?'), 'Tutup akun')
}

/** In the demo one press is proof enough; asked once in ten minutes. */
const prove = (page: Page): Promise<void> =>
  dialog(page, /^Pastikan ini Anda/)
    .getByRole('button', { name: /^Ya, ini saya/ })
    .click()

it('S117 S118 S119 G-17 hands a child over whole before the account closes, and the successor keeps the promise', async () => {
  const eneng = await stage.as('indramayu', 'R03')
  await eneng.goto(stage.origin + perkutut.path)
  await unfold(eneng, 'Catatan')
  await press(eneng, 'Tulis catatan')
  const note = dialog(eneng, 'Catatan')
  await choose(note, 'Jenis', 'Janji kepada anak')
  await note.getByRole('textbox', { name: /^Catatan/ }).fill(promise)
  await press(note, 'Simpan catatan')
  await sees(eneng, promise)

  const supervisor = await stage.as('indramayu', 'R02')
  await supervisor.goto(stage.origin + dossier)
  await press(supervisor, 'Rencanakan serah terima')
  const plan = dialog(supervisor, 'Rencanakan serah terima')
  const successor = plan.getByRole('combobox', { name: 'Petugas baru' })
  await successor.selectOption(await successor.locator('option').filter({ hasText: 'Kartini Padi' }).getAttribute('value'))
  await press(plan, 'Rencanakan')
  await sees(supervisor, /^0 dari \d+ bagian sudah diterima/)
  expect(await button(supervisor, 'Saya terima').count(), 'nobody accepts for another').toBe(0)
  expect(
    await button(supervisor, 'Selesaikan serah terima')
      .isEnabled()
      .catch(() => false)
  ).toBe(false)

  // the administrator hears that it is not finished, and nothing of any child
  const umi = await stage.as('uptd', 'R24')
  await umi.goto(`${stage.origin}/petugas`)
  await askToClose(umi, 'Eneng Mangga')
  await sees(umi, /^Orang ini masih memegang tugas mendampingi/)
  expect(await umi.locator('body').textContent()).not.toContain('PERKUTUT')
  await umi.keyboard.press('Escape')

  const kartini = await stage.as('indramayu', 'R01', { viewport: { width: 360, height: 780 } })
  await kartini.goto(stage.origin + dossier)
  await sees(kartini, promise)
  await canBeUsed(kartini)
  await kartini.setViewportSize({ width: 360, height: 780 })
  await button(kartini, 'Tanya').first().click()
  await dialog(kartini, 'Tanya tentang bagian ini').getByRole('textbox').fill('Kapan sebaiknya menelepon Nenek?')
  await press(kartini, 'Kirim pertanyaan')
  await sees(kartini, 'Belum dijawab')
  for (let left = await button(kartini, 'Saya terima').count(); left > 0; left--) {
    await button(kartini, 'Saya terima').first().click()
    await expect.poll(() => button(kartini, 'Saya terima').count(), { timeout: patience }).toBe(left - 1)
  }
  await press(kartini, 'Catat perkenalan')
  const meeting = dialog(kartini, 'Catat perkenalan')
  await meeting.getByText('Kunjungan bersama').click()
  await meeting.getByRole('textbox', { name: /^Kata anak/ }).fill('Senang, asal tetap boleh menelepon.')
  await press(meeting, 'Simpan perkenalan')
  await meeting.waitFor({ state: 'detached' })

  await eneng.goto(stage.origin + dossier)
  await button(eneng, 'Jawab').first().click()
  await dialog(eneng, 'Jawab pertanyaan').getByRole('textbox').fill('Sore, setelah pukul empat.')
  await press(eneng, 'Kirim jawaban')
  await sees(eneng, 'Sore, setelah pukul empat.')

  await supervisor.reload()
  await press(supervisor, 'Selesaikan serah terima')
  await sees(supervisor, /^Selesai /)
  await eneng.goto(stage.origin + perkutut.path)
  expect(await eneng.getByRole('img', { name: /^Peta dukungan PERKUTUT:/ }).count(), 'she keeps the pointer alone').toBe(0)

  // her letter ends, then the account; both at once in the demo's hour
  await umi.goto(`${stage.origin}/petugas`)
  await umi.getByLabel('Cari nama atau unit').fill('Eneng Mangga')
  await unfold(umi, 'Eneng Mangga')
  await button(umi, 'Akhiri penugasan').first().click()
  await press(dialog(umi, /^Akhiri/), 'Akhiri sekarang')
  await prove(umi)
  await button(umi, 'Akhiri penugasan').waitFor({ state: 'detached' })
  await askToClose(umi, 'Eneng Mangga')
  await unfold(umi, 'Akun yang ditutup')
  await sees(umi, /^Ditutup /)

  await kartini.setViewportSize({ width: 1280, height: 900 })
  await kartini.goto(stage.origin + perkutut.path)
  await unfold(kartini, 'Catatan')
  const row = kartini.getByRole('listitem').filter({ hasText: promise })
  await press(row, 'Catat janji')
  await press(dialog(kartini, 'Apa yang terjadi dengan janji ini?'), 'Simpan')
  await row.getByText(/^janji ditepati/).waitFor()
  await kartini.reload()
  await sees(kartini, /janji ditepati: \d/)
  expect(stage.faults.splice(0).filter((fault) => !/40[134]|422/.test(fault))).toEqual([])
})
