/** KEPODANG, who is deaf: one clinic cannot, the gap is written down, another can; a lawyer who asks first; restitution paid; a letter answered once. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askAndSend, drawUp, offerOf, openFromToday, printLetter, seek } from './referring.ts'
import { helpAndReferBack } from './referral-road.ts'
import { childNamed, choose, dialog, openStage, press, sees, type Stage, unfold } from './stage.ts'
import { fitsTelephone, violations } from './usable.ts'

let stage: Stage
let budi: Page
const kepodang = childNamed('KEPODANG')
const phone = { viewport: { width: 360, height: 780 } }
const health = 'Puskesmas Kota Batam (contoh)'
const clinic = 'Klinik ramah disabilitas Kota Batam (contoh)'
const clinicService = 'Klinik ramah disabilitas (contoh)'
const treatment = 'Rawat jalan, rawat inap'
const lawyers = 'LBH Kota Batam (contoh)'
const mentors = 'Jaringan LSM Kota Batam (contoh)'
const asking = 'Mohon pemeriksaan dengan juru bahasa isyarat. Ia membaca gerak bibir bila wajah terlihat.'
let file = ''

beforeAll(async () => {
  stage = await openStage()
  budi = await stage.as('batam', 'R01')
  file = stage.origin + kepodang.path
})
afterAll(() => stage.close())

const text = (page: Page): Promise<string | null> => page.locator('main').textContent()
const fits = (page: Page): Promise<void> => fitsTelephone(page).then(() => page.setViewportSize(phone.viewport))
const statusOf = async (page: Page, path: string): Promise<number> =>
  (await page.context().request.get(stage.origin + path, { headers: { 'x-lingkar': '1' } })).status()

describe('KEPODANG', () => {
  it('D10 5.1 finds by need and by what a deaf child needs who is prepared, and who is not yet', async () => {
    await budi.goto(`${stage.origin}/layanan`)
    await choose(budi, 'Kebutuhan', 'Kesehatan fisik')
    await unfold(budi, 'Untuk siapa')
    await choose(budi, 'Perlu siap untuk', 'kesulitan mendengar (bahasa isyarat)')
    const card = (name: string) => budi.getByRole('listitem').filter({ hasText: name })
    await sees(
      card('Rawat jalan ramah remaja (contoh)').filter({ hasText: 'Kota Batam' }),
      /^Belum cocok: .*belum siap untuk kebutuhan ini/
    )
    expect(
      await card(clinicService)
        .getByText(/Belum cocok/)
        .count()
    ).toBe(0)
    expect(await violations(budi)).toEqual([])
  })

  it('C6 RJ4 sends nothing before the yes; one clinic cannot, on a telephone, and the gap is there for whoever leads the area', async () => {
    await seek(budi, file, {
      need: 'Kesehatan fisik',
      service: treatment,
      urgency: 'Dalam 3 hari',
      accommodations: ['Juru bahasa isyarat']
    })
    await sees(offerOf(budi, health), 'belum siap untuk kebutuhan anak')
    await drawUp(budi, health, asking)
    await askAndSend(budi, health)

    const mega = await stage.as('batam', 'puskesmas', phone)
    await openFromToday(mega, stage.origin, 'KEPODANG', treatment)
    expect(await text(mega), 'the pointer and nothing else').not.toContain('gerak bibir')
    for (const path of ['', '/legal', '/work', '/identity?purpose=refer'])
      expect(await statusOf(mega, `/api/case-files/${kepodang.id}${path}`), path).toBe(404)
    await fits(mega)
    await press(mega, 'Sebutkan alasan')
    const why = dialog(mega, 'Tidak bisa')
    await choose(why, 'Alasan', 'Usia, jenis kelamin, atau disabilitas tidak terlayani')
    await press(why, 'Kirim alasan')
    await why.waitFor({ state: 'detached' })

    const nadia = await stage.as('batam', 'dp3a')
    await nadia.goto(stage.origin)
    await press(nadia, /^Akun /)
    await nadia.getByRole('link', { name: 'Layanan', exact: true }).click()
    await nadia.getByRole('link', { name: 'Layanan yang belum ada' }).click()
    const gap = nadia.getByRole('listitem').filter({ hasText: treatment }).filter({ hasText: 'Kota Batam' })
    await sees(gap, /^Usia, jenis kelamin, atau disabilitas tidak terlayani/)
    expect(await text(nadia)).not.toContain('KEPODANG')
    expect(await violations(nadia)).toEqual([])
  })

  it('C6 D13 proposes the next place without the one that was asked, which accepts, sees what travels, and sends word back', async () => {
    await budi.goto(stage.origin)
    const row = budi
      .getByRole('listitem')
      .filter({ hasText: 'Rujukan tidak terjawab atau ditolak: cari tempat lain' })
      .filter({ hasText: 'KEPODANG' })
    await row.getByRole('link').first().click()
    await sees(budi, 'Penerima tidak bisa: usia, jenis kelamin, atau disabilitas tidak terlayani.')
    await budi.getByRole('link', { name: 'Cari tempat lain' }).click()
    await sees(budi, clinicService)
    expect(await offerOf(budi, health).count(), 'not asked twice').toBe(0)
    await drawUp(budi, clinicService, asking)
    await askAndSend(budi, clinic)
    const referral = budi.url()

    const damar = await stage.as('batam', 'klinik', phone)
    await openFromToday(damar, stage.origin, 'KEPODANG', treatment)
    await press(damar, 'Terima rujukan')
    await sees(damar, `“${asking}”`)
    await sees(damar, 'Juru bahasa isyarat')
    await sees(damar, /^Akses Anda berakhir sendiri/)
    await fits(damar)
    await helpAndReferBack(damar, 'Kebutuhan terpenuhi', 'Pemeriksaan selesai bersama juru bahasa. Tidak perlu datang lagi.')

    await budi.goto(referral)
    await sees(budi, 'Pemeriksaan selesai bersama juru bahasa. Tidak perlu datang lagi.')
    await press(budi, 'Tutup rujukan')
    await sees(budi, 'Rujukan selesai.')
    await damar.reload()
    await sees(damar, /^Rujukan ini tidak ada, atau sudah tidak terbuka/)
  })

  it('D10 5.2 asks a lawyer beside it, who asks first, accepts with the interpreter told, and keeps her own part of the law', async () => {
    await seek(budi, file, {
      need: 'Hukum',
      service: 'Bantuan hukum',
      urgency: 'Dalam 3 hari',
      accommodations: ['Juru bahasa isyarat', 'Ruang yang tenang dan tertutup']
    })
    await drawUp(budi, lawyers, 'Mohon menilai akomodasi yang layak untuk setiap pertemuan dan sidang.')
    await askAndSend(budi, lawyers)
    const referral = budi.url()

    const anton = await stage.as('batam', 'lbh')
    await openFromToday(anton, stage.origin, 'KEPODANG', 'Bantuan hukum')
    await press(anton, 'Tulis pertanyaan')
    await dialog(anton, 'Tanya').getByRole('textbox').fill('Apakah ada juru bahasa yang sudah dikenal anak?')
    await press(anton, 'Kirim pertanyaan')
    await sees(anton, 'Menunggu jawaban pendamping.')

    await budi.goto(`${stage.origin}/rujukan`)
    await sees(budi, /ada pertanyaan/)
    await budi.goto(referral)
    await budi.getByRole('textbox', { name: /^Jawaban Anda/ }).fill('Ada, dan ia ikut setiap kali.')
    await press(budi, 'Kirim jawaban')
    await sees(budi, 'Jawaban pendamping')

    await anton.reload()
    await sees(anton, 'Ada, dan ia ikut setiap kali.')
    await press(anton, 'Terima rujukan')
    await sees(anton, 'Juru bahasa isyarat, Ruang yang tenang dan tertutup')
    await sees(anton, 'Anda melihat dan mencatat bagian lembaga Anda sendiri.')
    expect(await text(anton), 'what the unit keeps of the law stays there').not.toContain('Rp30.000.000')
    expect(await violations(anton)).toEqual([])
    await press(anton, 'Rencanakan pendampingan')
    const along = dialog(anton, 'Rencanakan pendampingan')
    await along.getByLabel('Langkah').selectOption({ index: 1 })
    await choose(along, 'Sudah dilatih menangani TPKS', 'Sudah')
    await press(along, 'Simpan')
    await along.waitFor({ state: 'detached' })
  })

  it('LG14 D28 enters restitution as it is paid until nothing is left, and how the right to access stands', async () => {
    await budi.goto(file)
    const law = budi.locator('#hukum')
    await unfold(budi, 'Hukum & pelindungan')
    await sees(law, 'Restitusi lunas')
    // one line was a slip: struck, it counts no more
    await law
      .getByText(/^Semua catatan/)
      .last()
      .click()
    await law.getByRole('button', { name: 'Coret: Dibayar Rp17.500.000' }).click()
    await press(dialog(budi, 'Coret catatan yang keliru?'), 'Coret')
    await sees(law, 'Restitusi dibayar sebagian')
    for (const [amount, stageName] of [
      ['7500000', 'Restitusi dibayar sebagian'],
      ['10000000', 'Restitusi lunas']
    ] as const) {
      await press(law, 'Catat restitusi')
      const money = dialog(budi, 'Catat restitusi')
      await choose(money, 'Apa yang dicatat', 'Dibayar')
      await money.getByLabel(/^Jumlah/).fill(amount)
      await press(money, 'Simpan')
      await money.waitFor({ state: 'detached' })
      await sees(law, stageName)
    }
    await law.getByText(/^Pemulihan sebelum dan selama sidang/).click()
    await press(law, 'Catat: Akses bagi penyandang disabilitas')
    const right = dialog(budi, 'Akses bagi penyandang disabilitas')
    await choose(right, 'Keadaan', 'Terpenuhi')
    await press(right, 'Simpan')
    await right.waitFor({ state: 'detached' })
    await sees(budi, /^Semua terkirim/)
    await budi.reload()
    await sees(law, 'Restitusi lunas')
    expect(await violations(budi)).toEqual([])
  })

  it('5.2 writes to a unit without an account: the code on the paper answers once, on a telephone of nobody', async () => {
    await seek(budi, file, { need: 'Pekerjaan', service: 'Mentor', urgency: 'Dalam 3 hari', accommodations: ['Juru bahasa isyarat'] })
    await sees(offerOf(budi, mentors), 'tanpa akun: lewat surat')
    await drawUp(budi, mentors, 'Mohon mentor sebaya yang mengenal bahasa isyarat.')
    await askAndSend(budi, mentors)
    const referral = budi.url()
    const { code, paper } = await printLetter(budi)
    expect(paper, 'no age, no plan, nothing of what happened').not.toMatch(/15–17|bengkel|Cerita/)
    expect(await violations(budi)).toEqual([])

    const nobody = await stage.open(phone)
    const answer = async (how: () => Promise<void>) => {
      await nobody.goto(`${stage.origin}/jawab`)
      await nobody.getByRole('textbox', { name: 'Kode jawaban' }).fill(code.toLowerCase())
      await how()
      await press(nobody, 'Kirim jawaban')
      await nobody.getByRole('heading', { name: 'Terima kasih' }).waitFor()
    }
    await nobody.goto(`${stage.origin}/jawab`)
    await sees(nobody, 'Menjawab surat')
    await fits(nobody)
    await answer(() => choose(nobody, 'Jawaban Anda', 'Bisa'))
    await budi.goto(referral)
    await sees(budi, 'Lembaga ini belum punya akun. Catat di sini apa yang mereka sampaikan.')
    // answered alike, and nothing is changed by it
    await answer(async () => {
      await choose(nobody, 'Jawaban Anda', 'Tidak bisa')
      await nobody.getByLabel('Alasan').selectOption({ label: 'Kapasitas penuh' })
    })
    await budi.reload()
    await sees(budi, 'Langkah berikutnya')
    expect(await budi.getByText(/^Penerima tidak bisa/).count()).toBe(0)
  })

  it('B09 keeps the place in the workshop with the child’s words, and the interpreter’s budget in both plans', async () => {
    await budi.goto(file)
    await unfold(budi, 'Penghidupan & keterampilan')
    const workshop = budi.getByRole('article').filter({ hasText: 'Bengkel sepeda contoh Roda' })
    await sees(workshop, '“Aku mau belajar memperbaiki sepeda.”')
    await sees(budi, 'Tempat kerja atau kursus tidak pernah diberi tahu mengapa anak didampingi.')
    await press(workshop, /^Catat tahap:/)
    await choose(dialog(budi, /^Tahap:/), 'Tahap', 'Selesai')
    await press(dialog(budi, /^Tahap:/), 'Simpan')
    await sees(workshop, 'Selesai')
    await sees(budi, /^Semua terkirim/)
    expect(await violations(budi)).toEqual([])
    await budi.goto(`${file}/rencana`)
    await sees(budi, 'Juru bahasa isyarat untuk setiap pertemuan')
    await sees(budi, /Rp5\.000\.000/)
    const nadia = await stage.as('batam', 'dp3a')
    await nadia.goto(`${stage.origin}/rtl-daerah`)
    await sees(nadia, /juru bahasa isyarat/i)
    expect(stage.faults.splice(0).filter((fault) => !/status of 40[34]/.test(fault))).toEqual([])
  })
})
