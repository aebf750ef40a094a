/** T11: uploads built to do harm or to carry more than a page shows. Each has marks planted in it; none may come out. */
import { deflateRawSync } from 'node:zlib'
import { active, activePdfs, bombs, bytes, jpeg, locked, mark, pdf, png, type Upload } from './hostile-pdfs.ts'
import { exif, jpegOf, jpegWith, onePage, pngHead, pngOf, stream } from './small-files.ts'

const payloads: readonly (readonly [string, Buffer])[] = [
  ['html', bytes(`<html><script>alert("${mark}")</script></html>`)],
  ['php', bytes(`<?php system("${mark}"); ?>`)],
  ['js', bytes(`/*${mark}*/eval(location.hash)`)],
  ['zip', bytes(`PK\x03\x04${mark}`)],
  ['jar', bytes(`PK\x03\x04META-INF/${mark}`)],
  ['elf', bytes(`\x7fELF${mark}`)],
  ['exe', bytes(`MZ\x90\0${mark}`)],
  ['shell', bytes(`#!/bin/sh\necho ${mark}\n`)],
  ['svg', bytes(`<svg xmlns="http://www.w3.org/2000/svg" onload="${mark}"/>`)],
  ['second picture', Buffer.concat([jpegOf(), bytes(mark)])]
]

const polyglots = (): Upload[] =>
  payloads.flatMap(([what, body]) => [
    { name: `PDF behind ${what}`, declared: pdf, bytes: Buffer.concat([body, onePage()]), expected: 'refused' as const },
    { name: `PDF before ${what}`, declared: pdf, bytes: Buffer.concat([onePage(), body]), expected: 'either' as const },
    {
      name: `PDF with ${what} inside`,
      declared: pdf,
      bytes: onePage({ more: [stream(body.toString('latin1'))] }),
      expected: 'either' as const
    },
    { name: `JPEG before ${what}`, declared: jpeg, bytes: Buffer.concat([jpegOf(), body]), expected: 'either' as const },
    {
      name: `JPEG with ${what} as comment`,
      declared: jpeg,
      bytes: jpegWith([0xfe, body.subarray(0, 60_000)]),
      expected: 'either' as const
    },
    {
      name: `JPEG behind ${what}`,
      declared: jpeg,
      bytes: Buffer.concat([body, jpegOf()]),
      expected: what === 'second picture' ? ('either' as const) : ('refused' as const)
    },
    { name: `PNG before ${what}`, declared: png, bytes: Buffer.concat([pngOf(), body]), expected: 'either' as const },
    {
      name: `PNG with ${what} as text`,
      declared: png,
      bytes: pngOf(30, 40, {}, [['tEXt', Buffer.concat([bytes('Comment\0'), body])]]),
      expected: 'either' as const
    }
  ])

const strangers: readonly (readonly [string, string])[] = [
  ['svg', '<?xml version="1.0"?><svg/>'],
  ['html', '<!doctype html><p>'],
  ['zip', 'PK\x03\x04'],
  ['docx', 'PK\x03\x04\x14\0\x06\0word/document.xml'],
  ['docm', 'PK\x03\x04\x14\0\x06\0word/vbaProject.bin'],
  ['xlsx', 'PK\x03\x04xl/workbook.xml'],
  ['odt', 'PK\x03\x04mimetypeapplication/vnd.oasis'],
  ['symlink zip', 'PK\x03\x04\x0a\0../../etc/passwd'],
  ['heic', '\0\0\0\x18ftypheic'],
  ['avif', '\0\0\0\x18ftypavif'],
  ['mp4', '\0\0\0\x18ftypmp42'],
  ['webp', 'RIFF\x24\0\0\0WEBPVP8 '],
  ['avi', 'RIFF\x24\0\0\0AVI LIST'],
  ['gif', 'GIF89a\x01\0\x01\0'],
  ['bmp', 'BM\x36\0\0\0'],
  ['tiff', 'II*\0\x08\0\0\0'],
  ['jpeg 2000', '\0\0\0\x0cjP  \r\n\x87\n'],
  ['ico', '\0\0\x01\0\x01\0'],
  ['psd', '8BPS\0\x01'],
  ['mkv', '\x1aE\xdf\xa3'],
  ['mp3', 'ID3\x03\0'],
  ['exe', 'MZ\x90\0'],
  ['elf', '\x7fELF\x02'],
  ['class', '\xca\xfe\xba\xbe'],
  ['rtf', '{\\rtf1'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['7z', "7z\xbc\xaf'\x1c"],
  ['rar', 'Rar!\x1a\x07\x01\0'],
  ['gzip', '\x1f\x8b\x08'],
  ['postscript', '%!PS-Adobe-3.0'],
  ['null byte name', 'surat.pdf\0.exe'],
  ['text', 'hanya teks']
]
const wrongMagic = (): Upload[] =>
  strangers.flatMap(([what, head]) =>
    [pdf, jpeg, png].map((declared) => ({
      name: `${what} as ${declared}`,
      declared,
      bytes: bytes(head + mark),
      expected: 'refused' as const
    }))
  )
const swapped = (): Upload[] => {
  const files = [
    [pdf, onePage()],
    [jpeg, jpegOf()],
    [png, pngOf()]
  ] as const
  return files.flatMap(([is, body]) =>
    [pdf, jpeg, png, 'image/svg+xml', 'text/html', '']
      .filter((said) => said !== is)
      .map((declared) => ({ name: `${is} said to be ${declared || 'nothing'}`, declared, bytes: body, expected: 'refused' as const }))
  )
}

const truncated = (): Upload[] =>
  (
    [
      [pdf, onePage()],
      [jpeg, jpegOf()],
      [png, pngOf()]
    ] as const
  ).flatMap(([declared, body]) =>
    Array.from({ length: 12 }, (_, step) => ({
      name: `${declared} cut after ${step + 1}/13`,
      declared,
      bytes: body.subarray(0, Math.floor((body.length * (step + 1)) / 13)),
      expected: 'either' as const
    }))
  )

const sizes = (): Upload[] => [
  ...[pdf, jpeg, png].map((declared) => ({
    name: `no bytes as ${declared}`,
    declared,
    bytes: Buffer.alloc(0),
    expected: 'refused' as const
  })),
  ...[
    [pdf, onePage()],
    [jpeg, jpegOf()],
    [png, pngOf()]
  ].map(([declared, body]) => ({
    name: `over 10 MB: ${declared}`,
    declared: declared as string,
    bytes: Buffer.concat([body as Buffer, Buffer.alloc(10 * 1024 * 1024)]),
    expected: 'refused' as const
  })),
  ...(
    [
      [pdf, bytes('%PDF-')],
      [jpeg, Buffer.from([0xff, 0xd8, 0xff])],
      [png, pngHead]
    ] as const
  ).flatMap(([declared, head]) => [
    { name: `only the head of ${declared}`, declared, bytes: head, expected: 'refused' as const },
    {
      name: `the head of ${declared} and noise`,
      declared,
      bytes: Buffer.concat([head, deflateRawSync(bytes(mark.repeat(50)))]),
      expected: 'refused' as const
    },
    {
      name: `the head of ${declared} and nothing`,
      declared,
      bytes: Buffer.concat([head, Buffer.alloc(5000)]),
      expected: 'refused' as const
    }
  ]),
  { name: 'a picture of one dot, PNG', declared: png, bytes: pngOf(1, 1), expected: 'rewritten' },
  { name: 'a picture of one dot, JPEG', declared: jpeg, bytes: jpegOf(1, 1), expected: 'rewritten' },
  { name: 'a picture of 5000 dots', declared: jpeg, bytes: jpegOf(5000, 3000), expected: 'rewritten' }
]

const described = (): Upload[] => [
  ...Array.from({ length: 9 }, (_, orientation) => ({
    name: `a photograph turned ${orientation}, with its place`,
    declared: jpeg,
    bytes: jpegWith([0xe1, exif(orientation, mark)]),
    expected: 'rewritten' as const
  })),
  ...(
    [
      ['XMP', 0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${mark}</x:xmpmeta>`],
      ['IPTC', 0xed, `Photoshop 3.0\x008BIM\x04\x04\0\0${mark}`],
      ['a comment', 0xfe, mark],
      ['a maker’s note', 0xe4, mark],
      ['a second picture', 0xe2, `MPF\0${mark}`],
      ['an unknown part', 0xef, mark]
    ] as const
  ).map(([what, marker, text]) => ({
    name: `JPEG with ${what}`,
    declared: jpeg,
    bytes: jpegWith([marker, bytes(text)]),
    expected: 'rewritten' as const
  })),
  ...['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'prVt'].map((kind) => ({
    name: `PNG with ${kind}`,
    declared: png,
    bytes: pngOf(30, 40, {}, [[kind, bytes(`Author\0${mark}`)]]),
    expected: 'either' as const
  }))
]

/** Valid files with bytes changed here and there: the same each time. */
const spoilt = (): Upload[] => {
  let state = 20261123
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % below
  }
  return (
    [
      [pdf, active['a form with a script'] as Buffer],
      [jpeg, jpegWith([0xe1, exif(6, mark)])],
      [png, pngOf(30, 40, {}, [['tEXt', bytes(`Author\0${mark}`)]])]
    ] as const
  ).flatMap(([declared, whole]) =>
    Array.from({ length: 20 }, (_, n) => {
      const body = Buffer.from(whole)
      for (let change = 0; change <= n; change++) body[8 + random(body.length - 8)] = random(256)
      return { name: `${declared} spoilt ${n}`, declared, bytes: body, expected: 'either' as const }
    })
  )
}

export const uploadCorpus = (): readonly Upload[] => [
  ...polyglots(),
  ...wrongMagic(),
  ...swapped(),
  ...truncated(),
  ...activePdfs(),
  ...locked(),
  ...bombs(),
  ...sizes(),
  ...described(),
  ...spoilt()
]
