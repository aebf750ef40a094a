/** Small valid files to spoil: a JPEG, a PNG and a PDF, each a plain page, and pieces to plant in them. */
import { crc32, deflateSync } from 'node:zlib'
import * as mupdf from 'mupdf'

/** A page-like picture with a dark bar, so that re-encoding has something to keep. */
export function jpegOf(width = 60, height = 80): Buffer {
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, width, height], false)
  pixmap.clear(230)
  return Buffer.from(pixmap.asJPEG(85, false))
}

const chunk = (kind: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

export const pngHead = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

export function pngOf(
  width = 30,
  height = 40,
  claimed: { width?: number; height?: number } = {},
  extra: readonly (readonly [string, Buffer])[] = []
): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(claimed.width ?? width, 0)
  header.writeUInt32BE(claimed.height ?? height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height, 200)
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0
  return Buffer.concat([
    pngHead,
    chunk('IHDR', header),
    ...extra.map(([kind, body]) => chunk(kind, body)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0))
  ])
}

/** Puts segments (APPn, COM) right behind the start of a JPEG. */
export const jpegWith = (...segments: readonly (readonly [marker: number, body: Buffer])[]): Buffer => {
  const plain = jpegOf()
  const made = segments.map(([marker, body]) =>
    Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body])
  )
  return Buffer.concat([plain.subarray(0, 2), ...made, plain.subarray(2)])
}

/** Exif with an orientation and a place on earth. */
export function exif(orientation: number, mark: string): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4)
  tiff.write('MM\0*', 0, 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(2, 8)
  tiff.writeUInt16BE(0x0112, 10)
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(orientation, 18)
  tiff.writeUInt16BE(0x8825, 22)
  tiff.writeUInt16BE(4, 24)
  tiff.writeUInt32BE(1, 26)
  tiff.writeUInt32BE(tiff.length, 30)
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(`GPS 3.5952N 98.6722E ${mark}`)])
}

/** A PDF of the given objects (number 1 is the catalogue), with a right cross-reference table. */
export function pdfOf(objects: readonly string[], trailer = ''): Buffer {
  let text = '%PDF-1.7\n'
  const at = objects.map((object, index) => {
    const from = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return from
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${at.map((from) => `${String(from).padStart(10, '0')} 00000 n \n`).join('')}`
  return Buffer.from(`${text}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`, 'latin1')
}

export const stream = (text: string, more = ''): string => `<</Length ${text.length}${more}>>stream\n${text}\nendstream`

/** One page with a word on it; `catalogue` and `page` take further keys, `more` further objects from number 6 on. */
export const onePage = ({
  catalogue = '',
  page = '',
  content = 'BT /F 12 Tf 20 60 Td (Surat) Tj ET',
  box = '0 0 200 280',
  more = [] as readonly string[],
  trailer = ''
} = {}): Buffer =>
  pdfOf(
    [
      `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      `<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>${page}>>`,
      stream(content),
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
      ...more
    ],
    trailer
  )
