/**
 * Makes an upload anew from its pictures alone, in a thread that lives for this one file. Every page is drawn and the drawing kept: no script, form,
 * link, attachment or description of the original survives, because nothing of the original is copied.
 */
import { parentPort } from 'node:worker_threads'
import * as mupdf from 'mupdf'
import { mostPages, type UploadFault, type UploadType } from '#domain/attachment/attachment.ts'
import { isTooBig } from './look-at-bytes.ts'

export interface Dirty {
  readonly bytes: Uint8Array
  readonly type: UploadType
}
export type Washed =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly format: 'pdf' | 'jpg'; readonly pages: number }
  | { readonly ok: false; readonly why: UploadFault }

const port = parentPort
if (!port) throw new Error('runs only as a worker')

const dotsPerInch = 150
const longestSide = 4096
const quality = 82
/** Objects in a PDF of thirty scanned pages: a few hundred. */
const mostObjects = 20_000

// What is wrong with somebody's file is told to that person as a code, and to no log.
mupdf.setLog({ error() {}, warning() {} })

class Refused extends Error {
  readonly why: UploadFault
  constructor(why: UploadFault) {
    super(why)
    this.why = why
  }
}

/** A page as a picture: white paper under it, forms filled in drawn too. */
function drawn(page: mupdf.Page, perInch: number): { readonly jpeg: Uint8Array; readonly width: number; readonly height: number } {
  const [left, top, right, bottom] = page.getBounds()
  const [width, height] = [right - left, bottom - top]
  if (!(width > 0 && height > 0) || !Number.isFinite(width * height)) throw new Refused('unreadable')
  const scale = Math.min(perInch / 72, longestSide / Math.max(width, height))
  const pixmap = page.toPixmap([scale, 0, 0, scale, 0, 0], mupdf.ColorSpace.DeviceRGB, false, true)
  if (pixmap.getWidth() < 1 || pixmap.getHeight() < 1) throw new Refused('unreadable')
  const size = { width: pixmap.getWidth(), height: pixmap.getHeight() }
  const jpeg = pixmap.asJPEG(quality, false).slice()
  pixmap.destroy()
  return { jpeg, ...size }
}

/** Before anything is drawn: a page that unpacks into gigabytes is never begun. */
function lookInside(file: mupdf.PDFDocument): void {
  const objects = file.countObjects()
  if (objects > mostObjects) throw new Refused('took-too-long')
  for (let number = 1; number < objects; number++) {
    const object = file.newIndirect(number).resolve()
    if (object.isDictionary() && object.get('Subtype').toString() === '/Image') {
      const [width, height] = [object.get('Width'), object.get('Height')]
      if (!width.isNumber() || !height.isNumber()) throw new Refused('unreadable')
      if (isTooBig({ width: width.asNumber(), height: height.asNumber() })) throw new Refused('too-big-a-picture')
    }
  }
}

function washedPdf(file: mupdf.Document): Washed {
  const inside = file.asPDF()
  if (!inside) throw new Refused('not-this-type')
  if (file.needsPassword()) throw new Refused('locked')
  lookInside(inside)
  const pages = file.countPages()
  if (pages < 1) throw new Refused('unreadable')
  if (pages > mostPages) throw new Refused('too-many-pages')
  const clean = new mupdf.PDFDocument()
  for (let number = 0; number < pages; number++) {
    const page = file.loadPage(number)
    const { jpeg, width, height } = drawn(page, dotsPerInch)
    page.destroy()
    const image = clean.addImage(new mupdf.Image(jpeg))
    const [across, up] = [(width * 72) / dotsPerInch, (height * 72) / dotsPerInch]
    const sheet = clean.addPage([0, 0, across, up], 0, { XObject: { I: image } }, `q ${across} 0 0 ${up} 0 0 cm /I Do Q`)
    clean.insertPage(-1, sheet)
  }
  return { ok: true, bytes: clean.saveToBuffer('compress').asUint8Array().slice(), format: 'pdf', pages }
}

/** Pictures keep their own size; how the telephone was held is drawn in, not noted. */
function washedPicture(file: mupdf.Document, bytes: Uint8Array): Washed {
  if (file.countPages() !== 1) throw new Refused('unreadable')
  const page = file.loadPage(0)
  const [left, top, right, bottom] = page.getBounds()
  const picture = new mupdf.Image(bytes)
  const longest = Math.max(picture.getWidth(), picture.getHeight())
  const { jpeg } = drawn(page, (72 * longest) / Math.max(1, right - left, bottom - top))
  return { ok: true, bytes: jpeg, format: 'jpg', pages: 1 }
}

function wash({ bytes, type }: Dirty): Washed {
  try {
    const file = mupdf.Document.openDocument(bytes, type)
    return type === 'application/pdf' ? washedPdf(file) : washedPicture(file, bytes)
  } catch (error) {
    return { ok: false, why: error instanceof Refused ? error.why : 'unreadable' }
  }
}

port.on('message', ({ id, order }: { id: number; order: Dirty }) => {
  const value = wash(order)
  port.postMessage({ id, value }, value.ok ? [value.bytes.buffer as ArrayBuffer] : [])
})
