/** Two files of one child in two cities: the first worker is asked, answers, and the supervisor of the other file decides. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atRest } from './at-rest.ts'
import { ask, button, choose, dialog, openStage, press, sees, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const section = 'Mungkin anak yang sama'
const question = 'Setelah berbicara dengan petugas itu'

describe('matching', () => {
  it('F4 the worker of the older file is asked, her answer waits for the supervisor of the other one, and both are told', async () => {
    const [sari, eneng, supervisor] = await Promise.all([
      stage.as('medan', 'R01'),
      stage.as('indramayu', 'R03'),
      stage.as('indramayu', 'R02')
    ])
    for (const page of [sari, eneng, supervisor]) await page.goto(stage.origin)

    const asked = sari.getByRole('region', { name: section })
    await sees(asked, 'MERPATI')
    await sees(asked, 'PERKUTUT')
    await sees(asked, 'Mungkin: namanya mirip, umur dan jenis kelaminnya sesuai.')
    await sees(asked, /Eneng Mangga/)
    expect(await asked.textContent()).not.toMatch(/Melati|Gerimis/)
    await sees(eneng, /^Selamat /)
    await atRest(eneng)
    expect(await eneng.getByRole('region', { name: section }).count()).toBe(0)
    await atRest(supervisor)
    expect(await supervisor.getByRole('region', { name: section }).count()).toBe(0)

    await press(asked, 'Jawab')
    const answer = dialog(sari, 'Apakah ini anak yang sama?')
    await choose(answer, question, 'Anak yang sama')
    await sees(answer, 'Kedua berkas tetap terpisah. Menggabungkan berkas belum bisa dilakukan di Lingkar.')
    await press(answer, 'Simpan jawaban')
    await asked.waitFor({ state: 'detached' })
    await expect.poll(() => ask<unknown[]>(sari, '/api/matching/tasks')).toEqual([])
    await eneng.reload()
    await sees(eneng, /^Selamat /)
    await atRest(eneng)
    expect(await eneng.getByRole('region', { name: section }).count()).toBe(0)

    await supervisor.reload()
    const duty = supervisor.getByRole('region', { name: section })
    await sees(duty, 'Pastikan: anak yang sama')
    await button(duty, 'Putuskan').focus()
    await supervisor.keyboard.press('Enter')
    const decision = dialog(supervisor, 'Apakah ini anak yang sama?')
    await choose(decision, question, 'Anak yang sama')
    await press(decision, 'Simpan jawaban')
    await sees(duty, 'Kedua pihak sudah memastikan. Atur bersama siapa mendampingi anak ini.')
    await eneng.reload()
    await sees(eneng.getByRole('region', { name: section }), 'MERPATI')
    expect(stage.faults).toEqual([])
  })
})
