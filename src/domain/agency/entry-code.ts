/** The code with which a person comes in for the first time, or again: two parts from two officers, made to be read aloud and copied by hand. */
import { z } from 'zod'
import { field } from '#domain/kernel/field.ts'

/** No I, L, O, U: nobody mistakes a letter for a digit, and no word appears by chance. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Twelve signs of five bits each: far beyond guessing in the hours a code lives, even with the stored hash at hand. */
export const lengthOfPart = 12

/** From random bytes, one sign each. The device makes the code; only its hash is sent. */
export const partFrom = (bytes: Uint8Array): string =>
  [...bytes.slice(0, lengthOfPart)].map((byte) => alphabet[byte % alphabet.length]).join('')

/** `K7QF-29RT-XM4D` */
export const shown = (part: string): string => part.replace(/(.{4})(?=.)/g, '$1-')

/** What somebody typed, as it was meant: without spaces and dashes, O for 0, I and L for 1. Null when it cannot be a whole code. */
export function partsOf(typed: string): readonly [first: string, second: string] | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s.\-–—_]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  if (![...plain].every((sign) => alphabet.includes(sign))) return null
  return plain.length === 2 * lengthOfPart ? [plain.slice(0, lengthOfPart), plain.slice(lengthOfPart)] : null
}

/** The text whose SHA-256 is sent and stored. */
export const hashedText = (part: string): string => `lingkar entry code ${part}`

export const CodeHash = z.string().regex(/^[0-9a-f]{64}$/)
export const codeHash = field(CodeHash, 'Sidik kode masuk', 'Hash of the entry code', 'S2', 'K16')
