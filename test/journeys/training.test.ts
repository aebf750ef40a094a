/** A colleague without the training is refused in words, is trained, and may accompany; a wrong list is put right and the gate follows it. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountId } from '#server/demo/network.ts'
import { button, childNamed, choose, dialog, openStage, pick, press, sees, type Stage, unfold } from './stage.ts'
import { canBeUsed } from './usable.ts'

let stage: Stage
let asep: Page, darsono: Page, tari: Page
const perkutut = childNamed('PERKUTUT')
const phone = { viewport: { width: 360, height: 780 } }
const counted = ['Mengenal eksploitasi seksual anak', 'Layanan hukum ramah anak', 'Pelindungan saksi dan korban']

beforeAll(async () => {
  stage = await openStage()
  ;[asep, darsono, tari] = await Promise.all([stage.as('indramayu', 'R02'), stage.as('indramayu', 'R04'), stage.as('solo', 'R03', phone)])
  const umi = await stage.as('uptd', 'R24')
  await umi.goto(`${stage.origin}/petugas`)
  // a companion of another office helps out where a chair is empty; nobody has trained her yet
  await umi.getByRole('button', { name: 'Beri penugasan', exact: true }).filter({ visible: true }).first().click()
  const letter = dialog(umi, /^Beri penugasan/)
  const person = letter.getByRole('combobox').first()
  await person.selectOption(accountId('solo', 'R03'))
  await letter.getByLabel('Nomor surat penugasan').fill('800/31/UPTD/2026')
  await press(letter, /^Beri/)
  await dialog(umi, /^Pastikan ini Anda/)
    .getByRole('button', { name: /^Ya, ini saya/ })
    .click()
  await letter.waitFor({ state: 'detached' })
})
afterAll(() => stage.close())

/** The supervisor chooses her as the child's worker. */
async function choosing(note: string): Promise<ReturnType<typeof dialog>> {
  await asep.goto(stage.origin + perkutut.path)
  await unfold(asep, 'Siapa bertugas')
  await press(asep, 'Serahkan kepada pekerja lain')
  const form = dialog(asep, 'Serahkan berkas')
  await pick(form, 'Pekerja kasus yang baru', `Tari Melati, 0 berkas · ${note}`)
  return form
}
const refused = /^Orang ini belum tercatat mengikuti pelatihan penanganan TPKS, sedangkan ada rekan yang sudah/

async function sends(page: Page, proof: string, number?: string): Promise<void> {
  await press(page, 'Tambah bukti')
  const form = dialog(page, 'Tambah bukti')
  await pick(form, 'Jenis bukti', proof)
  await form.getByLabel('Tanggal terbit').fill('2026-10-05')
  if (number) await form.getByLabel(/^Nomor surat/).fill(number)
  await press(form, 'Kirim untuk dipastikan')
}

it('UU 12/2022 art. 26(3) S4 N16 refuses an untrained companion in words; her paper counts once somebody else has seen it', async () => {
  const form = await choosing('belum terlatih TPKS')
  await press(form, 'Serahkan')
  await sees(form, refused)
  await press(form, 'Batal')

  await tari.goto(`${stage.origin}/akun/kualifikasi`)
  await sends(tari, 'Pelatihan penanganan TPKS')
  // a paper with a number is not sent without it, and nothing of the form is lost
  await sees(dialog(tari, 'Tambah bukti'), /perlu nomornya/)
  await dialog(tari, 'Tambah bukti')
    .getByLabel(/^Nomor surat/)
    .fill('PT/2026/44')
  await press(tari, 'Kirim untuk dipastikan')
  await sees(tari, /menunggu dipastikan$/)
  await sends(tari, 'Pemeriksaan keamanan anak (safeguarding)')
  await expect.poll(() => tari.getByText(/menunggu dipastikan$/).count()).toBe(2)
  expect(await button(tari, 'Sudah saya lihat, benar').count(), 'nobody confirms her own').toBe(0)
  await tari.goto(`${stage.origin}/kualifikasi`)
  await sees(tari, /tidak terbuka|tidak ada/i)

  await darsono.goto(stage.origin)
  await unfold(darsono, '2 hal setelah pekan ini')
  await sees(darsono, 'Pastikan bukti kualifikasi')
  await darsono.getByRole('link', { name: 'Periksa' }).filter({ visible: true }).first().click()
  const paper = (name: RegExp) => darsono.locator('.card-due').getByRole('listitem').filter({ hasText: name })
  await press(paper(/Pelatihan penanganan TPKS/), 'Belum dapat saya pastikan')
  await press(paper(/Pemeriksaan keamanan anak/), 'Sudah saya lihat, benar')
  await darsono.getByRole('heading', { name: 'Menunggu Anda pastikan' }).waitFor({ state: 'detached' })

  await tari.goto(`${stage.origin}/akun/kualifikasi`)
  await sees(tari, /dipastikan Darsono Bukit$/)
  await sees(tari, /belum dapat dipastikan$/)
  await canBeUsed(tari)
})

it('D19 S127–S152 a course with its list and certificate opens the gate; a wrong line is put right, and the gate follows', async () => {
  await darsono.goto(`${stage.origin}/pelatihan`)
  await press(darsono, 'Buka pelatihan')
  const open = dialog(darsono, 'Buka pelatihan')
  for (const module of counted) await open.getByRole('checkbox', { name: module }).check({ force: true })
  await open.getByLabel('Tanggal').fill('2026-11-16')
  await open.getByLabel('Lama').fill('12')
  await open.getByLabel('Tempat').fill('Aula contoh')
  await open.getByLabel('Diselenggarakan oleh').fill('Jejaring contoh')
  await press(open, 'Buka pelatihan')
  const course = darsono.getByRole('article').filter({ hasText: 'Aula contoh' })
  await press(course, 'Catat kehadiran')
  const list = dialog(darsono, 'Siapa yang hadir')
  await press(list, 'Simpan kehadiran')
  await sees(list, 'Pilih satu petugas, atau tulis satu lembaga. Isian Anda tetap ada.')
  await list.getByRole('searchbox', { name: 'Cari nama petugas' }).fill('melati')
  await choose(list, 'Petugas jejaring', 'Tari Melati')
  await list.getByLabel(/^Atau satu orang/).fill('Forum Anak contoh')
  await press(list, 'Simpan kehadiran')
  await course.getByRole('heading', { name: 'Yang hadir' }).click()
  const line = (name: string) => course.getByRole('listitem').filter({ hasText: name })
  await certify('SI/2026/1')
  await press(await choosing('terlatih TPKS'), 'Batal')

  // she left before the third module: the certificate goes, and with it the training it stood for
  await press(line('Tari Melati'), 'Perbaiki kehadiran Tari Melati')
  const fix = dialog(darsono, 'Perbaiki kehadiran')
  await choose(fix, 'Modul yang diikuti', 'Pelindungan saksi dan korban')
  await sees(fix, /^Sertifikat No. SI\/2026\/1 tidak berlaku lagi setelah ini/)
  await press(fix, 'Simpan perbaikan')
  await sees(line('Tari Melati'), /^2 modul · belum bersertifikat · diperbaiki /)
  const again = await choosing('belum terlatih TPKS')
  await press(again, 'Serahkan')
  await sees(again, refused)

  // the list was right after all; somebody else of it was not there
  await press(line('Tari Melati'), 'Perbaiki kehadiran Tari Melati')
  await choose(dialog(darsono, 'Perbaiki kehadiran'), 'Modul yang diikuti', 'Pelindungan saksi dan korban')
  await press(darsono, 'Simpan perbaikan')
  await sees(line('Tari Melati'), /^3 modul/)
  await certify('SI/2026/2')
  await press(line('Forum Anak contoh'), 'Perbaiki kehadiran Forum Anak contoh')
  await choose(dialog(darsono, 'Perbaiki kehadiran'), 'Apakah orang ini hadir?', 'Tidak hadir')
  await press(darsono, 'Simpan perbaikan')
  await sees(course, /^Forum Anak contoh · dicatat keliru, dihapus /)
  await sees(course, '1 orang hadir')

  const last = await choosing('terlatih TPKS')
  await press(last, 'Serahkan')
  await last.waitFor({ state: 'detached' })
  await tari.goto(`${stage.origin}/anak`)
  await sees(tari, 'PERKUTUT')
  await tari.goto(`${stage.origin}/akun/kualifikasi`)
  await sees(tari, /No\. SI\/2026\/2 · .*termasuk pelatihan penanganan TPKS · diperbaiki /)
  // at the course she sees her own line alone, and corrects nothing
  await tari.goto(`${stage.origin}/pelatihan`)
  await tari.getByRole('article').filter({ hasText: 'Aula contoh' }).getByRole('heading', { name: 'Yang hadir' }).click()
  await sees(tari, 'Anda hadir')
  expect(await tari.getByText('Forum Anak contoh').count()).toBe(0)
  expect(await button(tari, /^Perbaiki/).count()).toBe(0)
  await canBeUsed(tari)
  expect(stage.faults.splice(0).filter((fault) => !/40[34]|422/.test(fault))).toEqual([])

  async function certify(number: string): Promise<void> {
    await press(line('Tari Melati'), 'Beri sertifikat')
    const form = dialog(darsono, 'Beri sertifikat')
    await form.getByLabel('Nomor sertifikat').fill(number)
    await press(form, 'Beri sertifikat')
    await sees(line('Tari Melati'), new RegExp(`No\\. ${number} · berlaku sampai `))
  }
})
