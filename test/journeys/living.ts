/** "Penghidupan" of a case file as a worker fills it: a place to learn and earn within the law, and the child's own account. */
import type { Locator, Page } from 'playwright-core'
import { choose, dialog, pick, press, sees } from './stage.ts'

/** Ten hours a day are refused by the law before any place is kept. */
export async function planInternship(page: Page, living: Locator, place: string, words: string): Promise<void> {
  await press(living, 'Rencanakan kursus atau kerja')
  const plan = dialog(page, 'Kursus atau kerja')
  await choose(plan, 'Kegiatan', 'Magang')
  await pick(plan, 'Bidang', 'Menjahit dan mode')
  await plan.getByRole('textbox', { name: /^Tempatnya/ }).fill(place)
  await plan.getByRole('textbox', { name: /^Siapa yang membimbing/ }).fill('Penjahit kepala')
  await plan.getByRole('textbox', { name: /^Satu kalimat/ }).fill('Ia peserta magang yang ingin belajar menjahit.')
  await plan.getByLabel('Jam sehari').fill('10')
  await plan.getByLabel('Jam seminggu').fill('30')
  await plan.getByLabel(/^Upah atau uang saku/).fill('1200000')
  const sure = plan.getByRole('group', { name: /^Sudah dipastikan/ }).locator('label')
  for (const one of await sure.all()) await one.click()
  await plan.getByRole('textbox', { name: /^Kata anak/ }).fill(words)
  await press(plan, 'Simpan')
  await sees(plan, /Kurangi jamnya/)
  await plan.getByLabel('Jam sehari').fill('6')
  await press(plan, 'Simpan')
  await plan.waitFor({ state: 'detached' })
  await sees(living.getByRole('article').filter({ hasText: place }), `“${words}”`)
}

export async function openSavings(page: Page, living: Locator, bank: string): Promise<void> {
  await press(living, /^(Ubah|Catat) tabungan$/)
  const form = dialog(page, 'Tabungan anak')
  await choose(form, 'Keadaan', 'Sudah dibuka')
  await form.getByRole('textbox', { name: /^Bank/ }).fill(bank)
  await form.getByLabel(/^Siapa yang ikut menandatangani/).selectOption({ label: 'Anak sendiri' })
  await press(form, 'Simpan')
  await form.waitFor({ state: 'detached' })
  await sees(living, new RegExp(bank))
}
