/** The built server finds what lies beside it: its threads print and wash as the sources do (decision 20). */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildIfChanged } from '#scripts/build.ts'
import type { Dirty, Washed } from '#server/attachment/wash-worker.ts'
import type { Order, Printed } from '#server/paper/press-worker.ts'
import { threads } from '#server/pipeline/threads.ts'
import { onePage } from '#test/support/small-files.ts'
import { folderOf, root } from '../../bin/made-of.js'

const sheet: Order['sheet'] = {
  title: 'Contoh',
  unit: 'Unit contoh',
  place: 'Kota contoh',
  head: [],
  blocks: [{ kind: 'text', text: 'Satu kalimat.' }],
  mark: 'contoh',
  number: '1',
  keep: '',
  proof: { code: 'AAAA-BBBB', address: 'https://contoh.test/surat', sentence: 'Periksa di sini.' }
}
const limits = { most: 1, longest: 60_000, memory: 256, waiting: 1, fresh: false }
const built = (name: string) => pathToFileURL(join(folderOf('server'), name))

describe('the built server', () => {
  beforeAll(() => buildIfChanged('server'))

  it('holds every program the sources start', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.test)\.ts$/.test(name))
    const programs = sources.flatMap((name) =>
      [...readFileSync(join(root, 'src', name), 'utf8').matchAll(/new URL\('(\.[^']*)\.ts', import\.meta\.url\)/g)].map(
        ([, path]) => `${basename(path ?? '')}.js`
      )
    )
    expect(programs.toSorted()).toEqual(['key-process.js', 'pglite-worker.js', 'press-worker.js', 'sealer-process.js', 'wash-worker.js'])
    expect(readdirSync(folderOf('server'))).toEqual(expect.arrayContaining(programs))
  })

  it('prints a paper', async () => {
    const print = threads<Order, Printed>(built('press-worker.js'), limits)
    const printed = await print({ format: 'pdf', sheet })
    expect([Buffer.from(printed.bytes.subarray(0, 5)).toString(), printed.pages]).toEqual(['%PDF-', 1])
  })

  it('draws an attachment anew', async () => {
    const wash = threads<Dirty, Washed>(built('wash-worker.js'), limits)
    expect(await wash({ bytes: onePage(), type: 'application/pdf' })).toMatchObject({ ok: true, format: 'pdf', pages: 1 })
  })
})
