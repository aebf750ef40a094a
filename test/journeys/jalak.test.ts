/** JALAK goes home across the water (domain.md H 6): four desks in two provinces, one file, and never a day on which nobody or two units own it. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { ask, button, childNamed, choose, dialog, openStage, patience, pick, press, sees, type Stage, unfold } from './stage.ts'
import { canBeUsed, smallTargets, widest } from './usable.ts'

let stage: Stage
const jalak = childNamed('JALAK')
const phone = { viewport: { width: 360, height: 780 } }
const there = 'UPTD PPA Lombok Timur (contoh)'
const today = dayOf(new Date().toISOString())
let ayu: Page
let made: Page
let rohana: Page
let nur: Page
let muzakir: Page
let ministry: Page

beforeAll(async () => {
  stage = await openStage()
  made = await stage.as('denpasar', 'R02')
  rohana = await stage.as('lombok-timur', 'R04', phone)
  nur = await stage.as('lombok-timur', 'R01', phone)
})
afterAll(() => stage.close())

const text = (page: Page): Promise<string | null> => page.locator('body').textContent()
const section = async (page: Page): Promise<void> => {
  await page.goto(stage.origin + jalak.path)
  await unfold(page, 'Pindah ke unit lain')
}
const isShut = async (page: Page): Promise<void> => {
  await page.goto(stage.origin + jalak.path)
  await sees(page, 'Tidak ditemukan')
}
const circle = (page: Page) => page.getByRole('img', { name: /^Peta dukungan JALAK:/ })

async function asksLombok(): Promise<void> {
  await section(made)
  await press(made, 'Tanyakan unit lain')
  const form = dialog(made, 'Tanyakan unit lain')
  await form.getByRole('combobox', { name: 'Unit', exact: true }).selectOption({ label: `Nusa Tenggara Barat · ${there}` })
  await pick(form, 'Mengapa pindah', 'Keluarga atau pengasuh ada di sana')
  await form
    .getByText(/^Persetujuan anak: rujukan/)
    .first()
    .click()
  await press(form, 'Tanyakan')
  await form.waitFor({ state: 'detached' })
  await sees(made, `Menunggu jawaban ${there}. Mereka hanya melihat nama sandi.`)
}

describe('JALAK', () => {
  it('peers 4.8 a transfer that is called off is shut at once to the unit that had begun to read', async () => {
    await nur.goto(stage.origin + jalak.path)
    await circle(nur).waitFor()
    await section(made)
    await press(made, 'Batalkan pemindahan')
    const sure = dialog(made, 'Batalkan pemindahan?')
    await choose(sure, 'Alasan', 'Diminta unit penerima')
    await press(sure, 'Batalkan pemindahan')
    await sees(made, 'Dibatalkan: diminta unit penerima. Berkas tetap di sini.')
    await isShut(nur)
  })

  it('C6 the other head sees a code name, a reason and a day, and may say no', async () => {
    await asksLombok()
    await rohana.goto(stage.origin)
    await sees(rohana, 'Unit lain bertanya: terima anak ini?')
    await rohana.getByRole('link', { name: 'Jawab' }).click()
    await sees(rohana, 'Alasan: keluarga atau pengasuh ada di sana')
    expect(await text(rohana)).not.toMatch(/Aku mau|Ayu Teratai|Made Langit/)
    expect(await widest(rohana)).toBeLessThanOrEqual(360)
    expect(await smallTargets(rohana)).toEqual([])
    await canBeUsed(rohana)
    await rohana.setViewportSize(phone.viewport)
    // the pointer and nothing behind it, for her; for her people not even that
    await rohana.goto(stage.origin + jalak.path)
    await sees(rohana, 'JALAK')
    expect(await circle(rohana).count()).toBe(0)
    await isShut(nur)

    await rohana.goto(`${stage.origin}/pindah`)
    await press(rohana, 'Tolak')
    const no = dialog(rohana, 'Tolak permintaan ini')
    await choose(no, 'Alasan', 'Harinya belum memungkinkan')
    await press(no, 'Tolak')
    await no.waitFor({ state: 'detached' })
    await section(made)
    await sees(made, `${there} menolak: harinya belum memungkinkan. Berkas tetap di sini.`)
  })

  it('SLA-17 a yes names who accompanies and who signs, and from then on two units stand side by side', async () => {
    await asksLombok()
    await rohana.goto(`${stage.origin}/pindah`)
    await press(rohana, 'Terima')
    const yes = dialog(rohana, 'Terima anak ini')
    const worker = yes.getByLabel('Pendamping anak')
    await worker.selectOption(await worker.locator('option').filter({ hasText: 'Nurhayati Sabana' }).getAttribute('value'))
    const supervisor = yes.getByLabel('Supervisor')
    await supervisor.selectOption(await supervisor.locator('option').filter({ hasText: 'Muzakir Tebing' }).getAttribute('value'))
    const call = yes.getByLabel('Panggilan bersama')
    await call.fill(`${addDays(today, 30)}T10:00`)
    await press(yes, 'Terima')
    await sees(yes, /^Panggilan bersama/)
    await call.fill(`${addDays(today, 1)}T10:00`)
    await press(yes, 'Terima')
    await yes.waitFor({ state: 'detached' })
    // she opened the door for two of her people, not for herself
    await rohana.goto(stage.origin + jalak.path)
    await sees(rohana, 'Tidak ditemukan')
    await nur.goto(stage.origin + jalak.path)
    await circle(nur).waitFor()
  })

  it('UU 12/2022 art. 74 the ministry reads of provinces and days, and of no child', async () => {
    ministry = await stage.as('pusat', 'kpppa', phone)
    await ministry.goto(stage.origin)
    await sees(ministry, 'Baca pemindahan antarprovinsi')
    await ministry.getByRole('link', { name: 'Baca', exact: true }).first().click()
    const row = ministry.getByRole('listitem').filter({ hasText: 'Dua unit berdampingan' })
    await sees(row, 'Bali → Nusa Tenggara Barat')
    await press(row, 'Saya sudah membaca')
    await sees(row, 'Sudah dibaca')
    expect(await text(ministry)).not.toMatch(/JALAK|Aku mau|Ayu|Nurhayati/)
    expect(await widest(ministry)).toBeLessThanOrEqual(360)
    await isShut(ministry)
  })

  it('G-12 G-17 everything is accepted piece by piece, the child is heard, and nobody ends it before the day', async () => {
    ayu = await stage.as('denpasar', 'R01', phone)
    await section(ayu)
    await press(ayu, 'Catat panggilan bersama')
    const call = dialog(ayu, 'Panggilan bersama')
    await call.getByRole('textbox', { name: /^Kata anak/ }).fill('Kakak di sana ramah.')
    await press(call, 'Simpan')
    await sees(ayu, 'Kakak di sana ramah.')
    await press(ayu, 'Atur perjalanan')
    const journey = dialog(ayu, 'Perjalanan')
    await choose(journey, 'Siapa yang anak mau di sampingnya?', 'Perempuan')
    await journey.getByRole('textbox', { name: /^Siapa yang mendampingi/ }).fill('Ayu, pendamping yang dikenalnya')
    await journey.getByLabel('Hari berangkat').fill(addDays(today, 20))
    await press(journey, 'Simpan')
    await sees(ayu, 'Anak mau: perempuan')
    expect(await button(ayu, 'Selesaikan pemindahan').count(), 'nobody lets go alone').toBe(0)

    await nur.goto(`${stage.origin}${jalak.path}/serah-terima`)
    await sees(nur, /^0 dari \d+ bagian sudah diterima/)
    for (let left = await button(nur, 'Saya terima').count(); left > 0; left--) {
      await button(nur, 'Saya terima').first().click()
      await expect.poll(() => button(nur, 'Saya terima').count(), { timeout: patience }).toBe(left - 1)
    }
    await press(nur, 'Catat perkenalan')
    const meeting = dialog(nur, 'Catat perkenalan')
    await meeting.getByText('Telepon bersama').click()
    await meeting.getByRole('textbox', { name: /^Kata anak/ }).fill('Mau, asal Kak Ayu ikut dulu.')
    await press(meeting, 'Simpan perkenalan')
    await meeting.waitFor({ state: 'detached' })

    muzakir = await stage.as('lombok-timur', 'R02')
    await section(muzakir)
    await sees(muzakir, 'Anak sudah dikenalkan kepada petugas baru')
    expect(await button(muzakir, 'Selesaikan pemindahan').isDisabled(), 'the day is not there').toBe(true)
    await section(nur)
    expect(await button(nur, 'Selesaikan pemindahan').count(), 'nor does whoever took it over').toBe(0)
    expect(await button(nur, 'Batalkan pemindahan').count()).toBe(0)
  })

  it('C6 ST17 on the day the receiving supervisor says the last word', async () => {
    await stage.meanwhile((owner) =>
      Promise.all(
        ['transfer', 'handover'].map((table) =>
          owner.query(`update casework.${table} set first_day = $2 where case_file_id = $1 and called_off_at is null`, [jalak.id, today])
        )
      )
    )
    muzakir = await stage.as('lombok-timur', 'R02')
    await section(muzakir)
    await press(muzakir, 'Selesaikan pemindahan')
    await sees(muzakir, 'Berkas ini datang dari UPTD PPA Kota Denpasar (contoh).')
  })

  it('S118 Denpasar keeps a line and reads nothing more', async () => {
    made = await stage.as('denpasar', 'R02')
    await isShut(made)
    ayu = await stage.as('denpasar', 'R01')
    await ayu.goto(stage.origin + jalak.path)
    await sees(ayu, 'JALAK')
    expect(await circle(ayu).count(), 'she keeps the pointer alone').toBe(0)
    await made.goto(`${stage.origin}/pindah`)
    const line = made.getByRole('listitem').filter({ hasText: 'Selesai' })
    await sees(line, 'JALAK')
    expect(await line.getByRole('link', { name: 'Buka berkas' }).count()).toBe(0)
    const { transfers } = await ask<{ transfers: { caseFileId: string | null }[] }>(made, '/api/transfers')
    expect(transfers.map(({ caseFileId }) => caseFileId)).toEqual([null, null, null])
  })

  it('S118 in Lombok Timur her name and what was promised to her are kept, and the ministry is told of the end', async () => {
    nur = await stage.as('lombok-timur', 'R01')
    await nur.goto(stage.origin + jalak.path)
    await circle(nur).waitFor()
    await unfold(nur, 'Catatan')
    const promise = nur.getByRole('listitem').filter({ hasText: 'Menemani sampai di rumah Ibu' })
    await press(promise, 'Catat janji')
    await press(dialog(nur, 'Apa yang terjadi dengan janji ini?'), 'Simpan')
    await sees(promise, /^janji ditepati/)
    ministry = await stage.as('pusat', 'kpppa')
    await ministry.goto(`${stage.origin}/pindah`)
    await sees(ministry, /^Selesai/)
    expect(stage.faults.splice(0).filter((fault) => !/40[134]|422|ERR_CONNECTION_REFUSED/.test(fault))).toEqual([])

    const rows =
      await stage.asked(`select f.code_name, f.state, f.unit_id = (select p.unit_id from agency.post p where p.id = f.worker_post_id) as whole,
        array(select s.post_id::text from casework.standing s where s.case_file_id = f.id and s.standing = 'case-worker' and s.until_at > now()) as owners
      from casework.case_file f where f.id = '${jalak.id}'`)
    expect(rows).toEqual([{ code_name: 'JALAK', state: 'ST09', whole: true, owners: [postId('lombok-timur', 'R01')] }])
  })
})
