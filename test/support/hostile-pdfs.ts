/** T11: PDFs that act when opened, that are locked, and files of any kind that unpack into far more than they weigh. */
import { deflateSync } from 'node:zlib'
import * as mupdf from 'mupdf'
import { jpegOf, onePage, pdfOf, pngOf, stream } from './small-files.ts'

export interface Upload {
  readonly name: string
  readonly declared: string
  readonly bytes: Buffer
  /** what may happen to it; `either`: refusing is as good as making it anew */
  readonly expected: 'refused' | 'rewritten' | 'either'
}

/** Stands in everything planted. */
export const mark = 'TANDA-TERSEMBUNYI'
export const jpeg = 'image/jpeg'
export const png = 'image/png'
export const pdf = 'application/pdf'
export const bytes = (text: string) => Buffer.from(text, 'latin1')

const script = `<</Type/Action/S/JavaScript/JS(app.alert\\("${mark}"\\))>>`
const link = (action: string) => ({ page: '/Annots[6 0 R]', more: [`<</Type/Annot/Subtype/Link/Rect[0 0 100 100]/A ${action}>>`] })
export const active: Readonly<Record<string, Buffer>> = {
  'opens a script': onePage({ catalogue: `/OpenAction ${script}` }),
  'a script by name': onePage({ catalogue: `/Names<</JavaScript<</Names[(a) ${script}]>>>>` }),
  'a script on closing': onePage({ catalogue: `/AA<</WC ${script}>>` }),
  'a script of the page': onePage({ page: `/AA<</O ${script}>>` }),
  'an attached file': onePage({
    catalogue: '/Names<</EmbeddedFiles<</Names[(a.exe) 6 0 R]>>>>',
    more: ['<</Type/Filespec/F(a.exe)/EF<</F 7 0 R>>>>', stream(mark, '/Type/EmbeddedFile')]
  }),
  'a form with a script': onePage({
    catalogue: '/AcroForm<</Fields[6 0 R]>>',
    page: '/Annots[6 0 R]',
    more: [`<</Type/Annot/Subtype/Widget/FT/Tx/T(nama)/V(${mark})/Rect[0 0 100 20]/AA<</K ${script}>>>>`]
  }),
  'a form of XML': onePage({ catalogue: '/AcroForm<</Fields[]/XFA 6 0 R>>', more: [stream(`<xdp:xdp>${mark}</xdp:xdp>`)] }),
  'a link': onePage(link(`<</S/URI/URI(https://example.invalid/${mark})>>`)),
  'starts a program': onePage(link(`<</S/Launch/F(${mark})>>`)),
  'sends a form': onePage(link(`<</S/SubmitForm/F(https://example.invalid/${mark})>>`)),
  'another file': onePage(link(`<</S/GoToR/F(${mark})/D[0/Fit]>>`)),
  'imports data': onePage(link(`<</S/ImportData/F(${mark})>>`)),
  'a sound': onePage({
    page: '/Annots[6 0 R]',
    more: ['<</Type/Annot/Subtype/Sound/Rect[0 0 9 9]/Sound 7 0 R>>', stream(mark, '/R 8000')]
  }),
  'a film': onePage({ page: '/Annots[6 0 R]', more: [`<</Type/Annot/Subtype/Movie/Rect[0 0 9 9]/Movie<</F(${mark})>>>>`] }),
  'rich media': onePage({ page: '/Annots[6 0 R]', more: [`<</Type/Annot/Subtype/RichMedia/Rect[0 0 9 9]/Contents(${mark})>>`] }),
  'a hidden note': onePage({ page: '/Annots[6 0 R]', more: [`<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/F 2/Contents(${mark})>>`] }),
  'who wrote it': onePage({ more: [`<</Author(${mark})/Title(${mark})/Producer(${mark})>>`], trailer: '/Info 6 0 R' }),
  'a description': onePage({
    catalogue: '/Metadata 6 0 R',
    more: [stream(`<x:xmpmeta>${mark}</x:xmpmeta>`, '/Type/Metadata/Subtype/XML')]
  }),
  'a thumbnail': onePage({
    page: '/Thumb 6 0 R',
    more: [stream(mark, '/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray')]
  }),
  'words nobody sees': onePage({ content: `BT 3 Tr /F 12 Tf 20 60 Td (${mark}) Tj ET` }),
  'words outside the page': onePage({ content: `BT /F 12 Tf 2000 60 Td (${mark}) Tj ET` }),
  'a picture from elsewhere': onePage({
    page: '/Annots[6 0 R]',
    more: [`<</Type/Annot/Subtype/Stamp/Rect[0 0 9 9]/AP<</N<</F(${mark})>>>>>>`]
  }),
  'a page label': onePage({ catalogue: `/PageLabels<</Nums[0<</P(${mark})>>]>>` }),
  'a signature': onePage({ catalogue: '/AcroForm<</SigFlags 3/Fields[]>>', more: [`<</Type/Sig/Contents(${mark})>>`] })
}
export const activePdfs = (): Upload[] =>
  Object.entries(active).map(([what, body]) => ({ name: `PDF: ${what}`, declared: pdf, bytes: body, expected: 'rewritten' as const }))

const lockedPdf = (options: string): Buffer => Buffer.from(new mupdf.PDFDocument(onePage()).saveToBuffer(options).asUint8Array())
export const locked = (): Upload[] =>
  ['rc4-40', 'rc4-128', 'aes-128', 'aes-256'].map((way) => ({
    name: `PDF locked with ${way}`,
    declared: pdf,
    bytes: lockedPdf(`encrypt=${way},user-password=${mark},owner-password=x`),
    expected: 'refused' as const
  }))

const imagePdf = (width: number, height: number): Buffer =>
  onePage({
    content: 'q 200 0 0 200 0 0 cm /I Do Q',
    page: '/Resources<</XObject<</I 6 0 R>>>>',
    more: [
      stream(
        deflateSync(Buffer.alloc(1000)).toString('latin1'),
        `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode`
      )
    ]
  })
const pages = (count: number): Buffer =>
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${Array.from({ length: count }, (_, n) => `${n + 3} 0 R`).join(' ')}]/Count ${count}>>`,
    ...Array.from({ length: count }, () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>')
  ])
/** A tree of pages so deep that whoever walks it by recursion falls. */
const deep = (levels: number): Buffer =>
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    ...Array.from({ length: levels }, (_, n) => `<</Type/Pages${n ? `/Parent ${n + 1} 0 R` : ''}/Kids[${n + 3} 0 R]/Count 1>>`),
    `<</Type/Page/Parent ${levels + 1} 0 R/MediaBox[0 0 100 100]>>`
  ])
const jpegClaiming = (width: number, height: number): Buffer => {
  const made = jpegOf()
  for (let at = 2; at < made.length - 9; at++)
    if (made[at] === 0xff && [0xc0, 0xc1, 0xc2].includes(made[at + 1] ?? 0)) {
      made.writeUInt16BE(height, at + 5)
      made.writeUInt16BE(width, at + 7)
      return made
    }
  return made
}
const sides = [60_000, 30_000, 20_000, 16_001] as const
export const bombs = (): Upload[] => [
  ...sides.flatMap((side) => [
    { name: `PNG of ${side} × ${side}`, declared: png, bytes: pngOf(30, 40, { width: side, height: side }), expected: 'refused' as const },
    { name: `PNG of 1 × ${side}`, declared: png, bytes: pngOf(30, 40, { width: 1, height: side }), expected: 'refused' as const },
    { name: `JPEG of ${side} × ${side}`, declared: jpeg, bytes: jpegClaiming(side, side), expected: 'refused' as const },
    { name: `PDF with a picture of ${side}`, declared: pdf, bytes: imagePdf(side, side), expected: 'refused' as const }
  ]),
  { name: 'PNG of nothing', declared: png, bytes: pngOf(30, 40, { width: 0, height: 0 }), expected: 'refused' },
  { name: 'JPEG of nothing', declared: jpeg, bytes: jpegClaiming(0, 0), expected: 'refused' },
  { name: 'PNG that packs 45 million dots small', declared: png, bytes: pngOf(6700, 6700), expected: 'either' },
  ...['0 0 1000000 1000000', '0 0 0 0', '100 100 0 0', '0 0 1 900000', '0 0 1e30 1e30', '-5 -5 -5 -5', 'a b c d'].map((box) => ({
    name: `PDF page of [${box}]`,
    declared: pdf,
    bytes: onePage({ box }),
    expected: 'either' as const
  })),
  ...[31, 500, 3000].map((count) => ({ name: `PDF of ${count} pages`, declared: pdf, bytes: pages(count), expected: 'refused' as const })),
  ...[200, 5000].map((levels) => ({ name: `PDF ${levels} levels deep`, declared: pdf, bytes: deep(levels), expected: 'either' as const })),
  {
    name: 'PDF whose pages hold one another',
    declared: pdf,
    bytes: pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 1>>']),
    expected: 'refused'
  },
  {
    name: 'PDF that says a billion pages',
    declared: pdf,
    bytes: pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 1000000000>>']),
    expected: 'refused'
  },
  { name: 'PDF without pages', declared: pdf, bytes: pdfOf(['<</Type/Catalog>>']), expected: 'refused' },
  {
    name: 'PDF of 30,000 objects',
    declared: pdf,
    bytes: pdfOf([
      ...Array.from({ length: 30_000 }, (_, n) =>
        n === 0
          ? '<</Type/Catalog/Pages 2 0 R>>'
          : n === 1
            ? '<</Type/Pages/Kids[3 0 R]/Count 1>>'
            : n === 2
              ? '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>'
              : 'null'
      )
    ]),
    expected: 'refused'
  },
  {
    name: 'PDF that draws itself',
    declared: pdf,
    bytes: onePage({
      content: '/X Do',
      page: '/Resources<</XObject<</X 6 0 R>>>>',
      more: [stream('/X Do', '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>')]
    }),
    expected: 'either'
  },
  { name: 'PDF saved a hundred thousand times', declared: pdf, bytes: onePage({ content: 'q '.repeat(100_000) }), expected: 'either' },
  {
    name: 'PDF that unpacks into 60 MB',
    declared: pdf,
    bytes: onePage({
      more: [stream(deflateSync(Buffer.alloc(60_000_000, 0x20)).toString('latin1'), '/Filter/FlateDecode')],
      page: '/Contents 6 0 R'
    }),
    expected: 'either'
  },
  {
    name: 'PDF packed five times over',
    declared: pdf,
    bytes: onePage({
      more: [
        stream(
          Array.from({ length: 5 })
            .reduce<Buffer>((body) => deflateSync(body), Buffer.alloc(5_000_000, 0x20))
            .toString('latin1'),
          '/Filter[/FlateDecode/FlateDecode/FlateDecode/FlateDecode/FlateDecode]'
        )
      ],
      page: '/Contents 6 0 R'
    }),
    expected: 'either'
  }
]
