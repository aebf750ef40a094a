/** Being asked to help, across two agencies: nothing before the yes, exactly the named parts after it, nothing once it is taken back. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { beginAtTheBeginning } from './referral-road.ts'
import { button, childNamed, choose, dialog, openStage, patience, pick, press, sees, type Stage, unfold } from './stage.ts'
import { smallTargets, violations, widest } from './usable.ts'

let stage: Stage
const kenari = childNamed('KENARI')
beforeAll(async () => {
  // nobody outside has been asked about her yet
  stage = await openStage((owner) => beginAtTheBeginning(owner, kenari))
})
afterAll(() => stage.close())

/** What is shut answers 404, and what wants a proof 403: the browser says so in its console. */
const unexpected = () => expect(stage.faults.splice(0).filter((one) => !/status of 40[34]/.test(one))).toEqual([])

/** Read by everybody, on a telephone. */
async function isReadable(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 800 })
  expect(await violations(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  expect(await widest(page)).toBeLessThanOrEqual(360)
  await page.setViewportSize({ width: 1280, height: 900 })
}

const statusOf = async (page: Page, path: string) =>
  (await page.context().request.get(stage.origin + path, { headers: { 'x-lingkar': '1' } })).status()

it('G-11 G-13 N1 N17 leads from an offer to a shared part and back to nothing', async () => {
  const worker = await stage.as('medan', 'R01')
  const helper = await stage.as('medan', 'lsm')
  await helper.goto(`${stage.origin}${kenari.path}`)
  await sees(helper, /tidak ada|bukan untuk/i)

  await worker.goto(stage.origin + kenari.path)
  await worker.getByRole('img', { name: /^Peta dukungan KENARI:/ }).waitFor()
  await unfold(worker, 'Persetujuan')
  await press(worker, 'Catat persetujuan')
  const consent = dialog(worker, 'Catat persetujuan')
  await pick(consent, 'Untuk apa', 'Rujukan')
  await choose(consent, 'Keadaan wali', 'Wali aman untuk ditanya')
  await consent.getByRole('radiogroup', { name: 'Jawaban anak' }).getByRole('radio').first().check()
  await choose(consent, 'Hasilnya', 'Disetujui')
  await press(consent, 'Simpan persetujuan')
  await consent.waitFor({ state: 'hidden' })
  await sees(worker, /^Semua terkirim/)

  await unfold(worker, 'Siapa bertugas')
  await worker.getByRole('link', { name: 'Siapa boleh melihat' }).click()
  await worker.getByRole('heading', { name: 'Siapa boleh melihat', level: 1 }).waitFor()
  await sees(worker, 'Belum ada yang diberi akses di luar orang berkas ini.')
  await offer(worker)
  await sees(worker, /^Menunggu jawaban sampai/)

  // the pointer, and nothing else
  await helper.goto(stage.origin)
  await sees(helper, /^Selamat .*Satu/)
  await sees(helper, 'Diminta membantu')
  await sees(helper, /^Bila diterima, Anda membaca: Identitas dan Kebutuhan & skor\.$/)
  for (const path of ['', '/work', '/shared', '/identity?purpose=refer', '/whereabouts?purpose=refer', '/people'])
    expect(await statusOf(helper, `/api/case-files/${kenari.id}${path}`), path).toBe(404)
  await isReadable(helper)
  await press(helper, 'Terima')
  await helper.getByRole('link', { name: 'Buka bagian Anda' }).click()
  await helper.getByRole('heading', { name: 'Identitas', exact: true }).waitFor()
  await helper.getByRole('heading', { name: 'Kebutuhan & skor', exact: true }).waitFor()
  await isReadable(helper)
  expect(await helper.getByRole('heading', { level: 2 }).count(), 'no part beyond those named').toBe(2)
  expect(await statusOf(helper, `/api/case-files/${kenari.id}`)).toBe(404)
  // whoever follows the address of the file lands on the shared part
  await helper.goto(`${stage.origin}${kenari.path}`)
  await helper.getByRole('heading', { name: 'Identitas', exact: true }).waitFor()

  await worker.reload()
  await sees(worker, /^Terbuka sampai/)
  await isReadable(worker)
  await press(worker, 'Akhiri')
  const end = dialog(worker, /^Akhiri akses Lintang/)
  await press(end, 'Akhiri sekarang')
  await end.waitFor({ state: 'hidden' })
  await sees(worker, /^Semua terkirim/)
  await expect.poll(() => statusOf(helper, `/api/case-files/${kenari.id}/shared`), { timeout: patience }).toBe(404)
  expect(await statusOf(helper, `/api/case-files/${kenari.id}/pointer`)).toBe(404)
  await helper.reload()
  await sees(helper, /tidak ada|bukan untuk/i)
  unexpected()

  // asked once more, it says no: with a reason, and the pointer is gone
  await worker.goto(`${stage.origin}${kenari.path}/akses`)
  await offer(worker)
  await sees(worker, /^Menunggu jawaban sampai/)
  await helper.goto(stage.origin)
  await press(helper, 'Tidak bisa')
  const no = dialog(helper, 'Tidak bisa membantu')
  await isReadable(helper)
  expect(await button(no, 'Kirim jawaban').isDisabled(), 'no without a reason').toBe(true)
  await choose(no, 'Alasannya', 'Belum ada tempat atau waktu')
  await press(no, 'Kirim jawaban')
  await no.waitFor({ state: 'hidden' })
  await sees(helper, /^Semua terkirim/)
  await worker.reload()
  await sees(worker, /Tidak bisa membantu/)
  await sees(worker, /[Bb]elum ada tempat atau waktu/)
  await expect.poll(() => statusOf(helper, `/api/case-files/${kenari.id}/pointer`), { timeout: patience }).toBe(404)
  unexpected()
})

async function offer(page: Page): Promise<void> {
  await press(page, 'Beri akses')
  const form = dialog(page, 'Beri akses')
  const options = await form.getByLabel('Kepada siapa').locator('option').allTextContents()
  expect(
    options.filter((one) => /Sari Rembulan|Ratna Kembang|Meutia Pelangi/.test(one)),
    'nobody who stands on the file'
  ).toEqual([])
  await pick(form, 'Kepada siapa', options.find((one) => one.startsWith('Lintang Samudra')) ?? '')
  await choose(form, 'Bantuan apa', 'Konsultasi')
  await press(form, 'Lanjut')
  await choose(form, 'Bagian yang boleh dibaca', 'Identitas', 'Kebutuhan & skor')
  await press(form, 'Lanjut')
  await choose(form, 'Untuk apa', 'menyiapkan rujukan')
  await choose(form, 'Atas dasar apa', 'Persetujuan')
  await choose(form, 'Persetujuan yang mana', 'Rujukan')
  await press(form, 'Lanjut')
  await press(form, 'Lanjut')
  await sees(form, /dapat membaca Identitas dan Kebutuhan & skor, selama 7 hari setelah menerima/)
  await sees(form, /^Tidak dapat membaca: .*Keberadaan/)
  await press(form, 'Kirim tawaran')
  await form.waitFor({ state: 'hidden' })
}

it('3.8 opens an address only after the name, and with a fresh proof', async () => {
  const page = await stage.as('medan', 'R01')
  await page.goto(stage.origin + kenari.path)
  await page.getByRole('img', { name: /^Peta dukungan KENARI:/ }).waitFor()
  await press(page, 'Buka nama sungguhan')
  await choose(page, 'Untuk apa nama ini dibuka?', 'keselamatan segera')
  await press(page, 'Buka dan catat')
  const shown = page.getByRole('region', { name: 'Nama sungguhan' })
  await sees(shown, /^Menutup sendiri dalam \d+ detik/)
  expect(await shown.getByText('Telepon aman').count()).toBe(0)
  await press(shown, 'Buka alamat dan telepon')
  await press(dialog(page, 'Pastikan ini Anda'), 'Ya, ini saya')
  await sees(shown, 'Telepon aman')
  expect(await button(shown, 'Buka alamat dan telepon').count()).toBe(0)
  unexpected()
})
