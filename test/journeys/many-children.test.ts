/** A unit with more children than a page shows: nobody is out of sight, and a worker who leaves leaves nobody behind. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pageSize } from '#domain/kernel/page.ts'
import { copyName, layManyFiles, layManyReports } from '#test/support/many-files.ts'
import { button, childNamed, choose, dialog, openStage, press, sees, type Stage, unfold } from './stage.ts'

let stage: Stage
const copies = 119

beforeAll(async () => {
  const { id } = childNamed('PERKUTUT')
  stage = await openStage(async (owner) => {
    await layManyFiles(owner.query, id, copies)
    await layManyReports(owner.query, id, copies)
  })
})
afterAll(() => stage.close())

it('S117 G-17 counts every child of a large team, finds the one that is not drawn, and hands over a whole caseload', async () => {
  const supervisor = await stage.as('indramayu', 'R02')
  await supervisor.goto(`${stage.origin}/`)
  await supervisor.getByRole('link', { name: /anak lain di halaman Anak$/ }).click()
  await sees(supervisor, /anak lain tidak digambar di sini/)
  const drawn = await supervisor.locator('.child-field-one').count()
  expect(drawn).toBe(60)
  const total = Number(
    /^(\d+) anak/.exec((await supervisor.getByText(/^\d+ anak, yang paling mendesak di atas$/).textContent()) ?? '')?.[1]
  )
  await sees(supervisor, `${total - drawn} anak lain tidak digambar di sini. Cari dengan kode namanya.`)

  // the oldest copy stands behind every end of every list
  const last = copyName(1)
  await supervisor.getByLabel('Cari kode nama').fill(last.toLowerCase())
  await supervisor.getByRole('link', { name: last, exact: true }).click()
  await supervisor.getByRole('heading', { name: last, level: 1 }).waitFor()

  await supervisor.keyboard.press('Control+k')
  const finder = dialog(supervisor, 'Cari anak dampingan')
  await finder.getByLabel('Kode nama').fill(copyName(2))
  await finder.getByRole('link', { name: copyName(2), exact: true }).click()
  await supervisor.getByRole('heading', { name: copyName(2), level: 1 }).waitFor()

  await supervisor.goto(`${stage.origin}/serah-terima`)
  const leaving = supervisor.getByLabel('Petugas yang pergi')
  const hers = leaving.locator('option').filter({ hasText: /\d\d\d berkas$/ })
  const count = Number(/(\d+) berkas$/.exec((await hers.textContent()) ?? '')?.[1])
  expect(count).toBeGreaterThanOrEqual(copies)
  await leaving.selectOption((await hers.getAttribute('value')) ?? '')
  await press(supervisor, 'Rencanakan serah terima')
  const plan = dialog(supervisor, 'Rencanakan serah terima')
  await plan.getByRole('checkbox').last().waitFor({ state: 'attached' })
  expect(await plan.getByRole('checkbox').count()).toBe(count)
  await choose(plan, 'Berkas yang diserahkan', last)
  expect(stage.faults).toEqual([])
})

it('goes back to the first report the unit ever settled', async () => {
  const supervisor = await stage.as('indramayu', 'R02')
  await supervisor.goto(`${stage.origin}/laporan`)
  const settled = supervisor.getByRole('region', { name: 'Sudah selesai' }).getByRole('listitem')
  await settled.nth(99).waitFor()
  expect(await settled.count()).toBe(100)
  await press(supervisor, 'Lihat lebih banyak')
  await settled.nth(copies).waitFor()
  await button(supervisor, 'Lihat lebih banyak').waitFor({ state: 'detached' })
  expect(stage.faults).toEqual([])
})

it('S117 goes back to the first note, and keeps every open promise in sight', async () => {
  const worker = await stage.as('medan', 'R01')
  const kenari = childNamed('KENARI')
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  const write = async (kind: 'visit' | 'promise', happenedOn: string, text: string) => {
    const input = { caseFileId: kenari.id, noteId: randomUUID(), kind, happenedOn, dueOn: kind === 'promise' ? today : null, text }
    const answer = await worker.context().request.post(`${stage.origin}/api/commands/case-file.write-note`, {
      headers: { 'x-lingkar': '1' },
      data: { id: randomUUID(), input }
    })
    expect(answer.status(), await answer.text()).toBe(200)
  }
  await write('promise', '2025-01-01', 'Mengantar ke perpustakaan.')
  await write('visit', '2025-01-02', 'Kunjungan pertama.')
  for (let n = 0; n < pageSize.notes; n++) await write('visit', today, `Kunjungan ${n}.`)
  await worker.goto(stage.origin + kenari.path)
  await unfold(worker, 'Catatan')
  const notes = worker.locator('details', { has: worker.getByRole('heading', { name: 'Catatan', exact: true }) })
  await sees(notes, 'Mengantar ke perpustakaan.')
  expect(await notes.getByText('Kunjungan pertama.').count()).toBe(0)
  await press(notes, 'Lihat lebih banyak')
  await sees(notes, 'Kunjungan pertama.')
  await button(notes, 'Lihat lebih banyak').waitFor({ state: 'detached' })
  expect(stage.faults).toEqual([])
})
