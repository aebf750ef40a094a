/** MERPATI whole (domain.md H 2): one house is full, the next keeps a bed, and police, LPSK and legal aid each go their own way beside her. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  accept,
  assess,
  beginAtTheBeginning,
  chooseUnit,
  drawUp,
  found,
  inBox,
  isShut,
  keep,
  listenTo,
  neverTold,
  recordMoney,
  recordStep,
  saved,
  section,
  send,
  sign,
  textOf
} from './referral-road.ts'
import { button, childNamed, choose, dialog, openStage, patience, pick, press, sees, type Stage } from './stage.ts'
import { fitsTelephone, violations } from './usable.ts'

let stage: Stage
const merpati = childNamed('MERPATI')
const phone = { viewport: { width: 360, height: 780 } }
const first = 'Rumah aman Kota Batam (contoh)'
const second = 'Rumah aman kedua Kota Batam (contoh)'
const byAssessment = 'Atas penilaian kepentingan terbaik (BIA)'
const visum = 'VER/77/CONTOH/2026'
const wish = 'Aku mau kamar yang tenang.'
/** What is said of where she lives, and what happened to her. */
const never = ['Jalan Contoh', 'Perdagangan anak untuk tujuan seksual', 'Lowongan kerja palsu', merpati.childWords ?? '', visum]
let sari: Page
const at: Record<'first' | 'second' | 'police' | 'law' | 'lpsk', string> = { first: '', second: '', police: '', law: '', lpsk: '' }
const outside: Record<string, { readonly page: Page; readonly told: () => Promise<string> }> = {}

beforeAll(async () => {
  stage = await openStage((owner) => beginAtTheBeginning(owner, merpati))
  sari = await stage.as('medan', 'R01')
  for (const [area, key] of [
    ['batam', 'rumah-aman'],
    ['batam', 'rumah-aman-2'],
    ['batam', 'polisi'],
    ['batam', 'lbh'],
    ['pusat', 'lpsk']
  ] as const) {
    const page = await stage.as(area, key, phone)
    outside[key] = { page, told: listenTo(page).told }
  }
})
afterAll(() => stage.close())

const of = (key: string): Page => {
  const one = outside[key]
  if (!one) throw new Error(`nobody is signed in at ${key}`)
  return one.page
}
const at7 = (ahead = 0): string => new Date(Date.now() + 7 * 3_600_000 + ahead).toISOString()

describe('MERPATI', () => {
  it('C5 G-13 is referred on an assessment two people signed, because nobody at home can be asked', async () => {
    at.first = await drawUp(sari, stage, merpati, { step: 'Penampungan sementara', urgency: 'Sekarang', unit: first }, async () => {
      expect(await sari.getByRole('group', { name: 'Yang ikut' }).getByText('Alamat').count(), 'no field says where').toBe(0)
    })
    await choose(sari, 'Dasarnya', byAssessment)
    await sees(sari, 'Belum ada BIA tentang berbagi data yang ditandatangani berdua.')
    expect(await button(sari, 'Kirim rujukan').isDisabled()).toBe(true)
    await fitsTelephone(sari)
    await sari.getByRole('link', { name: 'Buat penilaian di berkas' }).click()
    await assess(sari, stage, merpati, 'Berbagi data dengan lembaga lain', wish)
    await sari.goto(at.first)
    await choose(sari, 'Dasarnya', byAssessment)
    expect(await button(sari, 'Kirim rujukan').isDisabled(), 'one signature is none').toBe(true)
    const ratna = await stage.as('medan', 'R02')
    await sign(ratna, stage, merpati)
    await ratna.context().close()
    await sari.reload()
    await send(sari, at.first, byAssessment)
  })

  it('D13 C6 RJ1 finds the next house at once when the first is full', async () => {
    const full = of('rumah-aman')
    await full.goto(`${stage.origin}/rujukan`)
    await inBox(full, at.first).click()
    await press(full, 'Sebutkan alasan')
    const form = dialog(full, 'Tidak bisa')
    await choose(form, 'Alasan', 'Kapasitas penuh')
    await saved(form, 'Kirim alasan')
    await full.goto(stage.origin + merpati.path)
    await sees(full, /tidak ada, atau bukan untuk akun Anda/)
    await isShut(full, stage, merpati, ['/shelter', '/shared', '/pointer'])

    await sari.goto(stage.origin)
    await sees(sari, 'Rujukan tidak terjawab atau ditolak: cari tempat lain')
    await sari.goto(at.first)
    await sees(sari, 'Penerima tidak bisa: kapasitas penuh.')
    await fitsTelephone(sari)
    await sari.getByRole('link', { name: 'Cari tempat lain' }).click()
    await sees(found(sari, second), /^[1-9] tempat kosong$/)
    expect(await found(sari, first).count(), 'whoever was asked is not proposed again').toBe(0)
    await chooseUnit(sari, second)
    at.second = await keep(sari, 'Ia suka menggambar.')
    await send(sari, at.second, byAssessment)
  })

  it('D16 SLA-15 keeps a bed in the second house, and tells nobody where it stands', async () => {
    const house = of('rumah-aman-2')
    const free = async () => {
      await house.goto(`${stage.origin}/layanan?milik=unit`)
      const tag = house.getByText(/^\d+ tempat kosong$/).first()
      return Number.parseInt((await tag.textContent()) ?? '', 10)
    }
    const before = await free()
    await sees(house, 'Tempatnya dirahasiakan')
    await accept(house, at.second)
    await sees(house, 'Ia suka menggambar.')
    await sees(house, 'Belum ada permintaan tempat.')

    const stay = await section(sari, stage, merpati, 'rumah-aman')
    await press(stay, 'Minta tempat')
    const asks = dialog(sari, 'Minta tempat')
    await asks.getByLabel('Rumah aman', { exact: true }).selectOption({ label: second })
    await choose(asks, 'Kamar', 'Kamar anak perempuan')
    await asks.getByRole('textbox', { name: /^Kata anak/ }).fill(wish)
    await saved(asks, 'Minta tempat')
    await sees(stay, 'Menunggu tempat')

    await house.reload()
    await press(house, 'Jawab permintaan')
    const answer = dialog(house, 'Jawab permintaan')
    await choose(answer, 'Keadaannya sekarang', 'Tinggal di rumah aman')
    await saved(answer)
    await sees(house, 'Tinggal di rumah aman')
    await fitsTelephone(house)
    await expect.poll(free, { timeout: patience }).toBe(before - 1)
    const kept = await section(sari, stage, merpati, 'rumah-aman')
    await sees(kept, 'Tinggal di rumah aman')
    await sees(kept, 'Alamat tidak pernah tertulis di sini.')
    await sees(kept, /besok$/)
  })

  it('D11 G-03 meets the hospital by appointment, and its visum by number alone', async () => {
    const care = await section(sari, stage, merpati, 'kesehatan')
    await press(care, 'Catat janji temu')
    const plan = dialog(sari, 'Catat janji temu')
    await pick(plan, 'Layanan', 'Rawat jalan, rawat inap')
    await choose(plan, 'Di mana', 'Lembaga lain')
    await plan.getByRole('textbox', { name: /^Nama lembaga/ }).fill('Rumah sakit daerah (contoh)')
    await plan.getByLabel('Hari dan jam').fill(at7(86_400_000).slice(0, 16))
    await plan.getByRole('radiogroup', { name: 'Siapa yang menemani anak' }).getByRole('radio').first().check({ force: true })
    await choose(plan, /^Petugas yang diinginkan anak/, 'Petugas perempuan')
    await saved(plan)
    await sees(care, /^Rumah sakit daerah \(contoh\) · ditemani/)
    await press(care, 'Catat nomor surat')
    const paper = dialog(sari, 'Catat nomor surat')
    expect(await paper.locator('textarea').count(), 'no room for what stands in it').toBe(0)
    await paper.getByRole('textbox', { name: /^Nomor surat/ }).fill('Pemeriksaan menunjukkan sesuatu, lihat suratnya')
    await paper.getByRole('textbox', { name: /^Diterbitkan oleh/ }).fill('Rumah sakit daerah (contoh)')
    await paper.getByLabel('Tanggal surat').fill(at7().slice(0, 10))
    await press(paper, 'Simpan')
    expect(await paper.isVisible(), 'a sentence is no number').toBe(true)
    await paper.getByRole('textbox', { name: /^Nomor surat/ }).fill(visum)
    await saved(paper)
    await sees(care, visum)
  })

  it('SLA-05 SLA-06 SLA-07 runs the clocks of protection from one institution to the next', async () => {
    const law = { need: 'Hukum', urgency: 'Dalam 24 jam' }
    at.police = await drawUp(sari, stage, merpati, { ...law, service: 'Hukum: Laporan polisi', unit: 'Kepolisian Kota Batam' })
    await send(sari, at.police, byAssessment)
    at.lpsk = await drawUp(sari, stage, merpati, { ...law, service: 'Saksi & korban: Perlindungan LPSK', unit: 'LPSK (contoh)' })
    await send(sari, at.lpsk, byAssessment)
    const [police, lpsk] = [of('polisi'), of('lpsk')]
    await accept(police, at.police)
    await accept(lpsk, at.lpsk)
    const running = async (...names: readonly string[]) => {
      const legal = await section(sari, stage, merpati, 'hukum')
      for (const name of names) await sees(legal.locator('.legal-limit'), name)
      if (names.length > 0) await sees(legal.locator('.legal-limit'), /paling lambat|lagi/)
      return legal
        .locator('.legal-limit')
        .filter({ hasText: /olisi|LPSK/ })
        .count()
    }
    await recordStep(police, 'Laporan polisi', at7().slice(0, 16))
    expect(await running('Polisi memberi pelindungan sementara')).toBe(1)
    await recordStep(police, 'Pelindungan sementara polisi', at7().slice(0, 16))
    expect(await running('Polisi meminta pelindungan LPSK', 'Pelindungan sementara polisi berakhir')).toBe(2)
    await recordStep(police, 'Diajukan ke LPSK')
    expect(await running('LPSK memeriksa permohonan', 'Pelindungan sementara polisi berakhir')).toBe(2)
    await recordStep(lpsk, 'Dilindungi LPSK')
    await running()
    await sees(sari, 'Tidak ada batas waktu yang berjalan.')
    await sees(sari, /di LPSK$/)
    expect(await textOf(lpsk), 'each sees what it recorded itself').not.toContain('Pelindungan sementara polisi')
    await fitsTelephone(police)
  })

  it('D28 SLA-08 brings her lawyer to the money, and her rights one by one', async () => {
    const lawyer = of('lbh')
    const asked = { need: 'Hukum', service: 'Hukum: Bantuan hukum', urgency: 'Dalam 3 hari', unit: 'LBH Kota Batam' }
    at.law = await drawUp(sari, stage, merpati, asked)
    await send(sari, at.law, byAssessment)
    const legal = await section(sari, stage, merpati, 'hukum')
    await press(legal, 'Mulai batas waktu')
    const notice = dialog(sari, 'Mulai batas waktu')
    await choose(notice, 'Apa yang diterima atau diketahui', 'Penyidik meminta berkas restitusi')
    await saved(notice)
    await sees(legal, 'Lengkapi berkas restitusi')

    await accept(lawyer, at.law)
    await recordStep(lawyer, 'Sidang')
    await recordMoney(lawyer, 'Diminta', '40000000')
    await recordMoney(lawyer, 'Diputus hakim', '30000000')
    await recordMoney(lawyer, 'Dibayar', '12500000')
    await recordMoney(lawyer, 'Diminta dari dana bantuan korban', '17500000')
    await sees(lawyer, 'Rp17.500.000')
    expect(await textOf(lawyer)).not.toMatch(/Pelindungan sementara polisi|Rumah aman kedua|Hak anak/)
    await fitsTelephone(lawyer)

    const after = await section(sari, stage, merpati, 'hukum')
    await sees(after, /Restitusi dibayar sebagian/)
    await sees(after, /diminta Rp17\.500\.000/)
    expect(await after.getByText('Lengkapi berkas restitusi').count(), 'asked for in time').toBe(0)
    await after.locator('summary', { hasText: 'Penanganan' }).click()
    await press(after, 'Catat: Informasi proses dan hasil')
    const right = dialog(sari, 'Informasi proses dan hasil')
    await choose(right, 'Keadaan', 'Sudah dijelaskan')
    await saved(right)
    await sees(after, /1 dari 7 sudah dijelaskan/)
    expect(await violations(sari)).toEqual([])
  })

  it('B3 K3 has told nobody outside where she lives, what happened, or what stands in another’s part', async () => {
    for (const [key, { told }] of Object.entries(outside)) {
      const said = await told()
      neverTold(said, never)
      if (!key.startsWith('rumah-aman')) expect(said, key).not.toMatch(/Rumah aman kedua|Tinggal di rumah aman/)
    }
    const history = await section(sari, stage, merpati, 'riwayat')
    for (const line of ['Sulastri Lamun menjawab bahwa tidak bisa', 'Hesti Cemara menerima rujukan', 'Yusuf Bakau mencatat langkah hukum'])
      await sees(history, new RegExp(`^${line}`))
    expect(stage.faults.filter((fault) => !/status of 40[34]/.test(fault))).toEqual([])
  })
})
