/** Looks for texts in the bytes of whole folders, in the encodings a database, a log or a memory image could hold them. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface Hit {
  readonly where: string
  readonly text: string
}

/** Both byte orders of UTF-16, and each writing in small and capital letters. */
const needlesOf = (text: string): Buffer[] =>
  [...new Set([text, text.toLowerCase(), text.toUpperCase()])].flatMap((one) => {
    const wide = Buffer.from(one, 'utf16le')
    return [Buffer.from(one, 'utf8'), wide, Buffer.from(wide).swap16()]
  })

export function findInBytes(where: string, bytes: Buffer, texts: readonly string[]): Hit[] {
  return texts.filter((text) => needlesOf(text).some((needle) => bytes.includes(needle))).map((text) => ({ where, text }))
}

export interface Search {
  readonly hits: readonly Hit[]
  readonly files: number
  readonly bytes: number
}

/** Every file below a folder. */
export function findInFolder(folder: string, texts: readonly string[]): Search {
  const hits: Hit[] = []
  let files = 0
  let total = 0
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue
    const bytes = readFileSync(path)
    files++
    total += bytes.length
    hits.push(...findInBytes(name, bytes, texts))
  }
  return { hits, files, bytes: total }
}
