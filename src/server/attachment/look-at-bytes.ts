/** What the first bytes of an upload say, read by our own few lines before any parser sees the rest (security.md 3.9). */
import type { UploadFault, UploadType } from '#domain/attachment/attachment.ts'

/** Beyond this no scan of a letter goes, and a picture that claims more is built to fill the memory. */
const mostPixels = 50_000_000
const longestSide = 16_000

const begins = (bytes: Uint8Array, ...signs: number[]): boolean => signs.every((sign, at) => bytes[at] === sign)

/** By content alone: at the very first byte, because a file that is two things hides one of them behind the other. */
export function typeOf(bytes: Uint8Array): UploadType | null {
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf'
  if (begins(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  return null
}

interface Size {
  readonly width: number
  readonly height: number
}

/** What a picture claims to measure; null when it does not say. */
export function sizeOf(bytes: Uint8Array, type: UploadType): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (type === 'image/png')
    return bytes.length >= 24 && view.getUint32(12) === 0x49484452 ? { width: view.getUint32(16), height: view.getUint32(20) } : null
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) at++
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    // scan data before any size: no picture anybody meant
    else if (marker === 0xda || marker === 0xd9) return null
    else at += 2 + view.getUint16(at + 2)
  }
  return null
}

export const isTooBig = ({ width, height }: Size): boolean =>
  width < 1 || height < 1 || width > longestSide || height > longestSide || width * height > mostPixels

/** Why an upload is refused at first sight; null when it may be looked at closer. */
export function faultAtFirstSight(bytes: Uint8Array, declared: string, largest: number): UploadFault | null {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > largest) return 'too-large'
  const type = typeOf(bytes)
  if (type === null || type !== declared) return 'not-this-type'
  if (type === 'application/pdf') return null
  const size = sizeOf(bytes, type)
  if (size === null) return 'unreadable'
  return isTooBig(size) ? 'too-big-a-picture' : null
}
