/** KENARI whole (domain.md H 1): the family holds, a psychologist helps and word comes back, and a school that never learns why keeps a place. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exploitationForms, recruitments, settings } from '#domain/intake/exploitation.ts'
import {
  accept,
  agree,
  beginAtTheBeginning,
  closeLoop,
  drawUp,
  helpAndReferBack,
  inBox,
  isShut,
  listenTo,
  section,
  send,
  sharing,
  neverTold,
  saved,
  textOf
} from './referral-road.ts'
import { button, childNamed, choose, dialog, openStage, pick, press, sees, type Stage } from './stage.ts'
import { fitsTelephone } from './usable.ts'

let stage: Stage
const kenari = childNamed('KENARI')
const phone = { viewport: { width: 360, height: 780 } }
const psychology = 'Layanan psikologi Kota Medan'
const office = 'Dinas Pendidikan Kota Medan'
const school = 'Sekolah Kota Medan'
const message = 'Ia lebih tenang bila Ibu menunggu di luar ruangan.'
const ownNote = 'Pertemuan berikut di ruang yang sama, dengan jendela.'
const word = 'Pertemuan berjalan baik. Ia ingin meneruskan bulan depan.'
/** Nothing of this may ever be told to a school. */
const happened = [...exploitationForms.terms, ...settings.terms, ...recruitments.terms]
const never = [
  ...happened
    .filter(({ code }) => [...kenari.report.forms, kenari.report.setting, kenari.report.recruitment].includes(code))
    .map(({ id }) => id),
  ...[
    'Cerita kejadian',
    'Jalur hukum',
    'Kesehatan jiwa',
    'Kesehatan fisik',
    'Layanan psikologi',
    'Kenanga Bukit',
    kenari.childWords ?? '',
    message,
    word
  ]
]
let sari: Page
let sinta: Page
let hendro: Page
let tiur: Page
let told: { readonly hendro: () => Promise<string>; readonly tiur: () => Promise<string> }
const at: Record<'sinta' | 'hendro' | 'tiur', string> = { sinta: '', hendro: '', tiur: '' }

beforeAll(async () => {
  stage = await openStage((owner) => beginAtTheBeginning(owner, kenari))
  sari = await stage.as('medan', 'R01')
  sinta = await stage.as('medan', 'psikolog', phone)
  hendro = await stage.as('medan', 'dikbud', phone)
  tiur = await stage.as('medan', 'sekolah', phone)
  told = { hendro: listenTo(hendro).told, tiur: listenTo(tiur).told }
})
afterAll(() => stage.close())

/** The step that waits for their answer. */
const answeredStep = () => sari.getByRole('list', { name: 'Perjalanan rujukan' }).getByRole('listitem').nth(2)

describe('KENARI', () => {
  it('G-13 D13 is referred by what she needs, and nothing leaves before she said yes to this agency', async () => {
    at.sinta = await drawUp(
      sari,
      stage,
      kenari,
      {
        need: 'Kesehatan jiwa',
        service: 'Psikologis: Konseling',
        urgency: 'Dalam 24 jam',
        needed: ['Petugas perempuan', 'Ruang yang tenang dan tertutup'],
        unit: psychology,
        message
      },
      async () => {
        const travels = sari.getByRole('group', { name: 'Yang ikut' })
        expect(await travels.getByLabel(/^Nama sungguhan/).isChecked(), 'no name by itself').toBe(false)
        await travels.getByLabel(/^Kebutuhan dan beratnya/).check()
        await sees(sari, 'Cerita kejadian dan bentuknya')
        await fitsTelephone(sari)
      }
    )
    const gate = sari.locator('.gate')
    const sends = button(sari, 'Kirim rujukan')
    expect(await gate.getByText('belum ada').count()).toBe(2)
    expect(await sends.isDisabled()).toBe(true)
    await fitsTelephone(sari)
    await agree(sari, stage, kenari, 'Rujukan')
    await agree(sari, stage, kenari, sharing, 'Dinas Pendidikan, rencana anti-ejekan')
    await sari.goto(at.sinta)
    await sees(gate, /^ada, berlaku sampai/)
    expect(await gate.getByText('belum ada').count(), 'a yes for another agency is no yes for this one').toBe(1)
    expect(await sends.isDisabled()).toBe(true)
    await isShut(sinta, stage, kenari, ['/pointer'])
    await agree(sari, stage, kenari, sharing, `${psychology}, konseling`)
    await send(sari, at.sinta)
    await sees(answeredStep(), 'besok')
  })

  it('D13 SLA-14 shows a psychologist the pointer and nothing else, with three answers on a telephone', async () => {
    await sinta.goto(stage.origin)
    await sees(sinta, 'Jawab rujukan')
    await sinta.goto(`${stage.origin}/rujukan`)
    await inBox(sinta, at.sinta).click()
    for (const answer of ['Terima', 'Tidak bisa', 'Tanya']) await sinta.getByRole('heading', { name: answer, exact: true }).waitFor()
    await sees(sinta, 'Isinya masih tertutup sampai Anda menerima.')
    expect(await textOf(sinta)).not.toMatch(new RegExp(`Kenanga|${message}|Kesehatan jiwa|15–17`))
    await isShut(sinta, stage, kenari, ['/shared', '/health', '/whereabouts?purpose=refer'])
    await fitsTelephone(sinta)
    await sinta.setViewportSize(phone.viewport)

    await press(sinta, 'Tulis pertanyaan')
    const asks = dialog(sinta, 'Tanya')
    await asks.getByRole('textbox').fill('Apakah pertemuan bisa sesudah pukul tiga?')
    await press(asks, 'Kirim pertanyaan')
    await sees(sinta, 'Menunggu jawaban pendamping.')
    await sari.goto(at.sinta)
    await sari.getByRole('textbox', { name: /^Jawaban Anda/ }).fill('Bisa, setiap Selasa.')
    await press(sari, 'Kirim jawaban')
    await sees(sari, 'Bisa, setiap Selasa.')

    await accept(sinta, at.sinta)
    for (const opened of [/Kenanga/, `“${message}”`, 'Bisa, setiap Selasa.', /Kesehatan jiwa \(2\/3\)/]) await sees(sinta, opened)
    await isShut(sinta, stage, kenari)
    await sari.reload()
    await sari.getByRole('heading', { name: 'Langkah berikutnya' }).waitFor()
    expect(await answeredStep().getByText('besok').count(), 'the clock has stopped').toBe(0)
  })

  it('G-11 lets the psychologist keep notes that nobody but her post reads', async () => {
    await press(sinta, 'Tulis catatan')
    const form = dialog(sinta, 'Tulis catatan')
    await fitsTelephone(sinta)
    await press(form, 'Simpan catatan')
    expect(await form.isVisible(), 'nothing to keep').toBe(true)
    await form.getByRole('textbox', { name: /^Catatan/ }).fill(ownNote)
    await saved(form, 'Simpan catatan')
    await sees(sinta, ownNote)
    await sinta.reload()
    await sees(sinta, ownNote)
    const asked = await sari
      .context()
      .request.get(`${stage.origin}/api/case-files/${kenari.id}/care-notes`, { headers: { 'x-lingkar': '1' } })
    expect(await asked.text()).not.toContain(ownNote)
  })

  it('D13 C6 comes back as word to her worker, who closes the loop; the psychologist keeps a line', async () => {
    await helpAndReferBack(sinta, 'Terpenuhi sebagian, berlanjut di sini', word)
    await sari.goto(stage.origin)
    await sees(sari, 'Baca rujuk balik dan tutup rujukan')
    await closeLoop(sari, at.sinta)
    await sees(sari, word)
    await fitsTelephone(sari)
    await sinta.reload()
    await sees(sinta, /^Rujukan ini tidak ada, atau sudah tidak terbuka/)
    await isShut(sinta, stage, kenari, ['/shared', '/health', '/pointer'])
  })

  it('D10 reaches a school only after its unit wrote down what it gives', async () => {
    const meutia = await stage.as('medan', 'R04')
    await meutia.goto(`${stage.origin}/layanan/baru`)
    await pick(meutia, 'Unit pemberi layanan', `${school} (contoh)`)
    await pick(meutia, 'Jenis layanan', 'Dukungan sebaya')
    await meutia.getByRole('textbox', { name: /^Nama layanan/ }).fill('Guru yang menemani belajar (contoh)')
    await meutia.getByLabel(/^Jabatan penerima rujukan/).selectOption({ label: 'Guru bimbingan konseling' })
    await press(meutia, 'Simpan layanan')
    await sees(meutia, 'Guru yang menemani belajar (contoh)')
  })

  it('B3 G-05 tells the education office and the school what to do, and never why', async () => {
    at.hendro = await drawUp(sari, stage, kenari, { step: 'Rencana anti-ejekan di kelas', urgency: 'Dalam 3 hari', unit: office })
    await send(sari, at.hendro)
    at.tiur = await drawUp(
      sari,
      stage,
      kenari,
      { need: 'Pendidikan', service: 'Reintegrasi pendidikan: Dukungan sebaya', urgency: 'Dalam 3 hari', unit: school },
      async () => {
        const travels = sari.getByRole('group', { name: 'Yang ikut' })
        await travels.getByLabel(/^Kelas/).check()
        expect(await travels.getByRole('checkbox').count(), 'no field of hers that could tell why').toBe(3)
        expect(await sari.getByRole('textbox', { name: /^Pesan untuk penerima/ }).count(), 'no words of ours').toBe(0)
      }
    )
    await agree(sari, stage, kenari, sharing, `${school}, teman belajar`)
    await send(sari, at.tiur)

    await accept(hendro, at.hendro)
    await accept(tiur, at.tiur)
    await sees(tiur, 'Kelas IX')
    await fitsTelephone(tiur)
    await tiur.setViewportSize(phone.viewport)
    for (const [page, url] of [
      [hendro, at.hendro],
      [tiur, at.tiur]
    ] as const) {
      await page.goto(url)
      await page.getByRole('heading', { name: 'Catatan Anda tentang anak ini' }).waitFor()
      await isShut(page, stage, kenari, ['/schooling', '/plan', '/referral-draft'])
    }
  })

  it('ST13 D15 hears the school answer and attend for itself, beside a plan without teasing', async () => {
    await press(tiur, 'Jawab')
    const answer = dialog(tiur, 'Jawaban Anda')
    await choose(answer, 'Jawabannya', 'Menerima')
    await saved(answer)
    await press(tiur, 'Catat kehadiran')
    const looks = dialog(tiur, 'Kehadiran')
    await choose(looks, 'Apakah anak hadir?', 'Hadir teratur')
    await saved(looks)
    await sees(tiur, 'Hadir teratur')

    const at = await section(sari, stage, kenari, 'sekolah')
    await sees(at, `Guru bimbingan konseling, ${school} (contoh)`)
    await sees(at, /^dari Guru bimbingan konseling/)
    await sees(at, /^“Ia sempat tidak masuk dan sekarang belajar lagi.”$/)
    await sees(at, /^Sekolah tidak pernah diberi tahu mengapa/)
    // the clock of the next look stands beside it
    await sees(at.getByRole('listitem').filter({ hasText: 'Bulan ke-3' }), /hari lagi$/)
    await press(at, 'Tambah langkah')
    const step = dialog(sari, 'Langkah di sekolah')
    await choose(step, 'Langkah', 'Teman yang menemani')
    await step.getByRole('textbox', { name: /^Siapa yang memegang/ }).fill('Guru bimbingan konseling')
    await step.getByLabel('Paling lambat').fill(new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10))
    await saved(step)
    await press(at, 'Catat: Apa yang dilakukan bila diejek')
    const done = dialog(sari, 'Apa yang dilakukan bila diejek')
    await choose(done, 'Hasilnya', 'Sudah')
    await saved(done)
    await sees(at.getByRole('listitem').filter({ hasText: 'Apa yang dilakukan bila diejek' }), /sudah, /)
    await sees(at, 'Teman yang menemani')
  })

  it('G-10 D13 ends with a file that tells the whole road, and institutions that keep no more than a line', async () => {
    for (const page of [hendro, tiur]) await helpAndReferBack(page, 'Kebutuhan terpenuhi', 'Kesepakatan kelas sudah berlaku.')
    await closeLoop(sari, at.hendro)
    await closeLoop(sari, at.tiur)
    for (const [page, url] of [
      [sinta, at.sinta],
      [hendro, at.hendro],
      [tiur, at.tiur]
    ] as const) {
      await page.goto(`${stage.origin}/rujukan`)
      await sees(page, 'akses sudah berakhir')
      expect(await inBox(page, url).count(), 'nothing to open any more').toBe(0)
      expect(await textOf(page)).not.toMatch(new RegExp(`Kenanga|${message}|${word}|Kelas IX`))
      await page.goto(stage.origin + kenari.path)
      await sees(page, /tidak ada, atau bukan untuk akun Anda/)
      await isShut(page, stage, kenari, ['/shared', '/pointer', '/health', '/schooling/own'])
    }
    neverTold(await told.hendro(), never)
    neverTold(await told.tiur(), never)

    const history = await section(sari, stage, kenari, 'riwayat')
    const today = history
      .getByRole('listitem')
      .filter({ has: sari.getByRole('heading', { level: 3 }) })
      .first()
    for (const line of ['Sari Rembulan mengirim', 'Sinta Palem menerima', 'Hendro Kelapa menerima', 'Sari Rembulan menutup'])
      await sees(today, new RegExp(`^${line} rujukan`))
    await sees(today, /^Tiur Dahlia mencatat kehadiran/)
    expect(await today.getByText('mengubah berkas').count(), 'every deed has its words').toBe(0)
    expect(stage.faults.filter((fault) => !/status of 40[34]/.test(fault))).toEqual([])
  })
})
