/** A relative is kept away, a file becomes restricted and ordinary again by two people, a family card is registered. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { button, childNamed, choose, dialog, openStage, press, sees, type Stage } from './stage.ts'
import { canBeUsed } from './usable.ts'

let stage: Stage
const kenari = childNamed('KENARI')
const access = `${kenari.path}/akses`

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

describe('who must not see a file', () => {
  it('N2 N3 N16 the worker keeps a relative away; the supervisor restricts the file; two people open it again', async () => {
    const sari = await stage.as('medan', 'R01')
    await sari.goto(stage.origin + access)
    await sees(sari, 'Tidak boleh melihat')
    await canBeUsed(sari)
    await press(sari, 'Tambahkan orang')
    const form = dialog(sari, 'Siapa yang tidak boleh melihat?')
    await form.getByLabel('Cari nama petugas').fill('togar')
    await choose(form, 'Pilih orangnya', 'Togar Ombak')
    await choose(form, 'Mengapa', 'Keluarga anak')
    await canBeUsed(sari)
    await press(form, 'Simpan')
    await sees(sari, /^Dicatat Sari Rembulan/)

    const ratna = await stage.as('medan', 'R02')
    await ratna.goto(stage.origin + access)
    await press(ratna, 'Jadikan berkas terbatas')
    const limit = dialog(ratna, 'Jadikan berkas terbatas')
    await choose(limit, 'Mengapa', 'Perkaranya dikenal umum')
    await canBeUsed(ratna)
    await press(limit, 'Simpan')
    await sees(ratna, /^Hanya orang di bawah ini yang tahu/)
    await canBeUsed(ratna)

    const meutia = await stage.as('medan', 'R04')
    const statusFor = async () =>
      (await meutia.context().request.get(`${stage.origin}/api/case-files/${kenari.id}`, { headers: { 'x-lingkar': '1' } })).status()
    expect(await statusFor()).toBe(404)

    await press(ratna, 'Minta dijadikan berkas biasa')
    await press(dialog(ratna, 'Minta dijadikan berkas biasa?'), 'Minta')
    await sees(ratna, /^Anda meminta berkas ini menjadi berkas biasa/)
    await sari.reload()
    await press(sari, 'Setuju, jadikan berkas biasa')
    await press(dialog(sari, 'Setuju, jadikan berkas biasa'), 'Setuju, jadikan berkas biasa')
    await sees(sari, /^Berkas ini berkas biasa/)
    expect(await statusFor()).toBe(200)

    await meutia.goto(stage.origin + access)
    await button(meutia, 'Izinkan lagi').click()
    await press(dialog(meutia, 'Izinkan Togar Ombak lagi?'), 'Ya, izinkan lagi')
    await sees(meutia, /Diizinkan lagi oleh Meutia Pelangi/)
    expect(stage.faults.splice(0).filter((one) => !one.includes('404'))).toEqual([])
  })

  it('N18 a member of staff registers the own family card and learns nothing by it; another unit has its page', async () => {
    const sari = await stage.as('medan', 'R01')
    await sari.goto(`${stage.origin}/akun`)
    await press(sari, 'Daftarkan kartu')
    await sari.getByLabel('Nomor KK').fill('1271014105119999')
    await canBeUsed(sari)
    await press(sari, 'Daftarkan')
    await sees(sari, /^1 kartu terdaftar/)
    const gunung = await stage.as('solo', 'R02')
    await gunung.goto(`${stage.origin}/kartu-keluarga`)
    await sees(gunung, 'Tidak ada yang menunggu.')
    await canBeUsed(gunung)
    expect(stage.faults.splice(0)).toEqual([])
  })
})
