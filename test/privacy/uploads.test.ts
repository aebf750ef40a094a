/** T11: whatever is uploaded is refused or made anew; nothing planted in it, and nothing that could act, comes out. */
import * as mupdf from 'mupdf'
import { describe, expect, it, vi } from 'vitest'
import { wash } from '#server/attachment/wash.ts'
import { mark } from '#test/support/hostile-pdfs.ts'
import { uploadCorpus } from '#test/support/upload-corpus.ts'

vi.setConfig({ testTimeout: 900_000 })

const corpus = uploadCorpus()
/** Outside of landing every sixth, at landing all. */
const chosen = process.env.LANDING === '1' ? corpus : corpus.filter((_, index) => index % 6 === 0)

/** Everything of a clean PDF, unpacked, so that nothing hides behind a filter; pictures apart, which are only dots. */
function wordsOf(bytes: Uint8Array): string {
  const file = new mupdf.PDFDocument(bytes)
  return Buffer.from(file.saveToBuffer('decompress,ascii').asUint8Array()).toString('latin1')
}

const acting =
  /\/(?:JavaScript|JS|OpenAction|AA|EmbeddedFiles?|AcroForm|XFA|URI|Launch|SubmitForm|GoToR|RichMedia|Sound|Movie|Annots|Metadata|Names|PageLabels)\b/

describe('T11 uploads', () => {
  it(`T11 ${chosen.length} of ${corpus.length} hostile files are refused or made anew, and no mark comes out`, async () => {
    expect(corpus.length).toBeGreaterThanOrEqual(300)
    const found = { refused: 0, rewritten: 0, slowest: 0 }
    for (const { name, declared, bytes, expected } of chosen) {
      const from = performance.now()
      const washed = await wash(bytes, declared, '')
      found.slowest = Math.max(found.slowest, performance.now() - from)
      if (!washed.ok) {
        expect(expected, `${name}: ${washed.why}`).not.toBe('rewritten')
        found.refused++
        continue
      }
      expect(expected, name).not.toBe('refused')
      found.rewritten++
      const raw = Buffer.from(washed.bytes).toString('latin1')
      expect(raw.includes(mark), name).toBe(false)
      if (washed.format === 'pdf') {
        const words = wordsOf(washed.bytes)
        expect(words.includes(mark), name).toBe(false)
        expect(acting.exec(words)?.[0], name).toBeUndefined()
      } else expect(raw.slice(0, 200), name).not.toMatch(/Exif|adobe|Photoshop|MPF/)
    }
    console.log(
      `T11: ${found.refused} refused, ${found.rewritten} made anew of ${chosen.length}; slowest ${Math.round(found.slowest)} ms; ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB in use`
    )
  })
})
