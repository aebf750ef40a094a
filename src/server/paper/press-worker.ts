/** Sets papers in type in a thread of its own, so that a long one never holds up the server. */
import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import qrcode from 'qrcode'
import { draft } from './draft.ts'
import type { Sheet } from './sheet.ts'

export interface Order {
  readonly format: 'pdf' | 'docx'
  readonly sheet: Sheet
}
export interface Printed {
  readonly bytes: Uint8Array
  readonly pages: number
}

const port = parentPort
if (!port) throw new Error('runs only as a worker')
const template = readFileSync(new URL('./sheet.typ', import.meta.url), 'utf8')
// The folder is never read: a template names no file, and its fonts are its own.
const compiler = NodeCompiler.create({ workspace: '/nonexistent' })

async function print({ format, sheet }: Order): Promise<Printed> {
  if (format === 'docx') return { bytes: await draft(sheet), pages: 1 }
  const qr = sheet.proof ? await qrcode.toString(sheet.proof.address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }) : ''
  const compiled = compiler.compile({ mainFileContent: template, inputs: { sheet: JSON.stringify({ ...sheet, qr }) } })
  const document = compiled.result
  if (!document) throw new Error('the sheet cannot be set in type')
  const bytes = new Uint8Array(compiler.pdf(document))
  const pages = document.numOfPages
  compiler.evictCache(10)
  return { bytes, pages }
}

port.on('message', ({ id, order }: { id: number; order: Order }) => {
  print(order).then(
    (value) => port.postMessage({ id, value }),
    (error: unknown) => port.postMessage({ id, error: error instanceof Error ? error.message : 'failed' })
  )
})
