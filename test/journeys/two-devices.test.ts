/** Two people change the same tie: the second sees both versions and chooses; nothing is overwritten in silence. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, childNamed, choose, dialog, openStage, press, sees, type Stage, unfold } from './stage.ts'

let stage: Stage
const kenari = childNamed('KENARI')
const whose = 'Nenek'

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

interface Map {
  readonly supporters: readonly { readonly id: string; readonly label: string }[]
  readonly ties: readonly {
    readonly supporterId: string
    readonly strength: number
    readonly consistency: number
    readonly version: number
  }[]
}

const tieOnServer = async (page: Page) => {
  const { supporters, ties } = await ask<Map>(page, `/api/case-files/${kenari.id}`)
  const supporter = supporters.find((one) => one.label === whose)
  return ties.find((tie) => tie.supporterId === supporter?.id)
}

async function openTie(page: Page): Promise<void> {
  await page.goto(stage.origin + kenari.path)
  await unfold(page, 'Dukungan satu per satu')
  await press(page.getByRole('group', { name: `Dukungan ${whose}` }), 'Ubah')
  await dialog(page, `Ubah dukungan ${whose}`).waitFor()
}

async function save(page: Page, group: string, word: string): Promise<void> {
  const form = dialog(page, `Ubah dukungan ${whose}`)
  await choose(form, group, word)
  await form.getByLabel('Terakhir dipastikan').fill((await form.getByLabel('Terakhir dipastikan').getAttribute('max')) ?? '')
  await press(form, 'Simpan perubahan')
  await form.waitFor({ state: 'hidden' })
}

it('shows the second person both versions and lets her choose (S25: support is supervised, not overwritten)', async () => {
  const [first, second] = [await stage.as('medan', 'R01'), await stage.as('medan', 'R01')]
  await Promise.all([openTie(first), openTie(second)])
  const before = await tieOnServer(first)
  const other = (now: number | undefined, words: readonly string[]) => words[now === 1 ? 2 : 1] ?? ''
  await save(first, 'Seberapa kuat', other(before?.strength, ['tidak ada', 'sedikit', 'cukup', 'kuat']))
  await expect.poll(async () => (await tieOnServer(first))?.version).toBe((before?.version ?? 0) + 1)
  const taken = await tieOnServer(first)

  await save(second, 'Seberapa tetap', other(before?.consistency, ['tidak pernah', 'kadang', 'sering', 'selalu']))
  const conflict = second.getByRole('heading', { name: `Dukungan ${whose} berubah di dua tempat` })
  await conflict.waitFor()
  await sees(second, 'Punya Anda')
  await sees(second, 'Yang di server')
  expect(await tieOnServer(first), 'what the first saved stands until somebody chooses').toEqual(taken)

  await press(second, 'Pakai punya saya')
  await conflict.waitFor({ state: 'hidden' })
  await expect.poll(async () => (await tieOnServer(first))?.version).toBe((taken?.version ?? 0) + 1)
  expect((await tieOnServer(first))?.consistency).not.toBe(before?.consistency)
  expect(stage.faults.filter((fault) => !fault.includes('409'))).toEqual([])
})
