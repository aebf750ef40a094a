/** A young person is nearly eighteen: the plan for adult life is kept line by line, nobody is made an adult too early, and closing waits for it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { childNamed, choose, dialog, openStage, press, sees, type Stage, unfold } from './stage.ts'
import { canBeUsed } from './usable.ts'

let stage: Stage
const pipit = childNamed('PIPIT')
const title = 'Usia & menuju dewasa'

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

describe('growing up', () => {
  it('C9 the plan is kept at 360 px, eighteen is refused before its month, and the supervisor sees what is still open', async () => {
    const sari = await stage.as('medan', 'R01', { viewport: { width: 360, height: 780 } })
    await sari.goto(stage.origin + pipit.path)
    await unfold(sari, title)
    await sees(sari, '2 dari 5 hal masih terbuka.')
    await sees(sari, /^Menjadi 18 tahun pada /)
    await sees(sari, 'Ada yang memegang · Disdukcapil kota')
    await canBeUsed(sari)

    await press(sari, 'Perbarui usia')
    const age = dialog(sari, 'Perbarui usia')
    await choose(age, 'Usia sekarang', '18 tahun ke atas')
    await canBeUsed(sari)
    await press(age, 'Simpan')
    await sees(age, /^Bulan ke-18 tahunnya belum tiba/)
    await press(age, 'Batal')

    await press(sari, 'Catat: Tempat tinggal')
    const line = dialog(sari, 'Tempat tinggal')
    await choose(line, 'Keadaannya', 'Ada yang memegang')
    await press(line, 'Simpan')
    await sees(line, 'Sebut siapa yang memegangnya.')
    await line.getByLabel('Siapa yang memegang').fill('Ibu asuh')
    await canBeUsed(sari)
    await press(line, 'Simpan')
    await sees(sari, 'Ada yang memegang · Ibu asuh')
    await sees(sari, '1 dari 5 hal masih terbuka.')

    const ratna = await stage.as('medan', 'R02')
    await ratna.goto(stage.origin + pipit.path)
    await unfold(ratna, title)
    await sees(ratna, 'Ada yang memegang · Ibu asuh')
    expect(await ratna.getByRole('button', { name: 'Perbarui usia' }).count()).toBe(0)
    await canBeUsed(ratna)
    expect(stage.faults).toEqual([])
  })
})
