/** The child lays its own map on the worker's telephone; both maps are kept side by side, one difference is talked about, and the map moves in time. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { button, childNamed, choose, openStage, press, sees, type Stage } from './stage.ts'
import { canBeUsed, smallTargets, violations, widest } from './usable.ts'

let stage: Stage
const pipit = childNamed('PIPIT')
const kenari = childNamed('KENARI')
const words = 'Bibi selalu menungguku pulang.'

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** On the child's screen: nothing of the office, no wider than the telephone, and nothing smaller than a finger. */
async function isChilds(page: Page): Promise<void> {
  expect(await page.locator('body').textContent()).not.toMatch(/PIPIT|[Bb]erkas|[Pp]etugas|[Rr]isiko|SPOF|Dukungan/)
  expect(await widest(page)).toBeLessThanOrEqual(360)
  expect(await smallTargets(page)).toEqual([])
}

/** One person after another: a picture, a name, how close, how it feels, what they give. */
async function place(page: Page, who: string, name: string, near: string, feeling: string | null, gift: string | null): Promise<void> {
  await press(page, 'Tambah orang')
  await page.getByRole('radiogroup', { name: 'Siapa dia?' }).getByText(who, { exact: true }).click()
  await page.getByRole('textbox', { name: 'Kamu memanggilnya apa?' }).fill(name)
  await press(page, 'Lanjut')
  await choose(page, `Seberapa dekat ${name} denganmu?`, near)
  await press(page, 'Lanjut')
  if (feeling) await choose(page, `Bagaimana rasanya bersama ${name}?`, feeling)
  await press(page, feeling ? 'Lanjut' : 'Lewati')
  if (gift) await choose(page, `Apa yang ${name} lakukan untukmu?`, gift)
  await press(page, gift ? 'Lanjut' : 'Lewati')
}

describe('the child’s own map', () => {
  it('S99 S103 E2 is laid by the child before it sees any other, is kept beside the worker’s, and a difference is talked about', async () => {
    const page = await stage.as('medan', 'R01', { viewport: { width: 360, height: 780 }, hasTouch: true })
    await page.goto(`${stage.origin}${pipit.path}/peta-anak`)
    await sees(page, 'Jangan tunjukkan peta Anda dulu, dan jangan mengusulkan nama.')
    await press(page, 'Serahkan ponsel kepada anak')
    await sees(page, 'Kamu di tengah. Siapa saja orang di sekitarmu? Tidak ada jawaban salah. Boleh berhenti kapan saja.')
    await isChilds(page)
    await page.getByRole('button', { name: /^Buat dengan lingkaran/ }).click()
    await press(page, 'Tambah orang')
    await isChilds(page)
    // stopping is always at hand, and leaves nothing behind
    await press(page, 'Berhenti')
    await press(page, 'Aku lanjut')
    await sees(page, 'Siapa dia?')
    await page.getByRole('radiogroup', { name: 'Siapa dia?' }).getByText('Paman, bibi, sepupu', { exact: true }).click()
    await page.getByRole('textbox', { name: 'Kamu memanggilnya apa?' }).fill('Bibi Rini')
    await press(page, 'Lanjut')
    await choose(page, 'Seberapa dekat Bibi Rini denganmu?', 'dekat sekali')
    await press(page, 'Lanjut')
    await isChilds(page)
    await choose(page, 'Bagaimana rasanya bersama Bibi Rini?', 'senang')
    await press(page, 'Lanjut')
    await isChilds(page)
    await choose(page, 'Apa yang Bibi Rini lakukan untukmu?', 'menemani', 'mendengarkan')
    await page.getByRole('checkbox', { name: 'Aku ingin lebih sering bersamanya' }).check()
    await press(page, 'Lanjut')
    await place(page, 'Teman', 'Ucup', 'agak jauh', null, null)
    // by finger or by keys she is moved nearer
    const friend = page.getByRole('button', { name: /^Ucup, / })
    await friend.focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('button', { name: 'Ucup, cukup dekat' }).waitFor()
    await friend.tap()
    await choose(page, 'Seberapa dekat Ucup denganmu?', 'agak jauh')
    await page.getByRole('button', { name: 'Ucup, agak jauh' }).waitFor()
    await isChilds(page)
    // a page loaded anew loses nobody
    await page.reload()
    await page.getByRole('button', { name: /^Lanjutkan petaku tadi/ }).click()
    await page.getByRole('button', { name: 'Bibi Rini, dekat sekali' }).waitFor()
    await press(page, 'Petaku sudah cukup')
    await page.getByRole('textbox', { name: 'Ada yang mau kamu katakan tentang petamu?' }).fill(words)
    await press(page, 'Simpan petaku')
    await sees(page, 'Terima kasih. Ini petamu.')
    expect(await violations(page)).toEqual([])
    await press(page, 'Selesai')
    await press(page, 'Aku sudah selesai')
    await press(page, 'Saya petugas')
    await press(page, 'Ya, ini saya')
    await page.locator('.cover').waitFor({ state: 'detached' })

    // both maps, neither averaged into the other
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`${stage.origin}${pipit.path}/dua-peta`)
    await sees(page, 'Keduanya disimpan. Bedanya dibicarakan, tidak dirata-ratakan.')
    await sees(page, `“${words}”`)
    await page.getByRole('img', { name: /^Peta dukungan PIPIT:/ }).waitFor()
    const point = page.getByRole('listitem').filter({ hasText: 'Menurut anak Bibi Rini dekat sekali; di peta petugas belum ada.' })
    await press(point, 'Sudah dibicarakan')
    const talk = page.getByRole('dialog')
    await talk.getByRole('textbox', { name: /^Yang disepakati/ }).fill('Bibi diajak ikut kunjungan berikut.')
    await press(talk, 'Simpan')
    await sees(page, 'Bibi diajak ikut kunjungan berikut.')
    await press(point, 'Tambah dukungan')
    const tie = page.getByRole('dialog')
    await tie.waitFor()
    expect(await tie.getByRole('textbox').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toContain('Bibi Rini')
    await page.keyboard.press('Escape')
    await tie.waitFor({ state: 'detached' })
    await page.reload()
    await sees(page, 'Bibi diajak ikut kunjungan berikut.')
    await canBeUsed(page)

    // her supervisor reads it and changes nothing; another worker of the area knows of no such child
    const ratna = await stage.as('medan', 'R02')
    await ratna.goto(`${stage.origin}${pipit.path}/dua-peta`)
    await sees(ratna, `“${words}”`)
    expect(await button(ratna, 'Sudah dibicarakan').count()).toBe(0)
    const budi = await stage.as('batam', 'R01')
    await budi.goto(`${stage.origin}${pipit.path}/dua-peta`)
    await sees(budi, 'Tidak ditemukan')
    expect(stage.faults.filter((fault) => !/status of 404/.test(fault))).toEqual([])
  })

  it('S24 S25 shows the support as it was: the slider, three lines, what changed and who wrote it down', async () => {
    const sari = await stage.as('medan', 'R01')
    await sari.goto(stage.origin + kenari.path)
    const lines = sari.getByRole('img', { name: /^Garis dukungan dari .*: cakupan dari .*penerimaan dari .*daya tahan dari / })
    await lines.waitFor()
    const slider = sari.getByRole('slider', { name: 'Geser waktu' })
    await slider.focus()
    await sari.keyboard.press('Home')
    await sees(sari, /^Apa yang berubah pada /)
    expect(await button(sari, 'Tambah dukungan').count(), 'nobody writes into an earlier day').toBe(0)
    const first = await sari.getByRole('img', { name: /^Peta dukungan KENARI:/ }).getAttribute('aria-label')
    await sari.keyboard.press('End')
    await sees(sari, 'Apa yang berubah')
    expect(await sari.getByRole('img', { name: /^Peta dukungan KENARI:/ }).getAttribute('aria-label')).not.toBe(first)
    await sees(sari, 'Pendamping UPTD dipastikan')
    await sees(sari, /, dicatat Sari Rembulan$/)
    await sari.locator('.map-lines').getByRole('button', { name: 'Lihat tabel' }).click()
    await sari
      .getByRole('table', { name: 'Nilai peta pada hari yang tercatat' })
      .getByRole('row', { name: /^Hari ini 0,/ })
      .waitFor()
    expect(await violations(sari)).toEqual([])
    await sari.setViewportSize({ width: 360, height: 780 })
    expect(await widest(sari)).toBeLessThanOrEqual(360)
    expect(await smallTargets(sari)).toEqual([])
    expect(stage.faults.filter((fault) => !/status of 404/.test(fault))).toEqual([])
  })
})
