/** The code on the slip of paper a child takes along: ten signs in two groups, made on the device, known to nobody else. */
import { addTime, type Moment } from '#domain/kernel/date.ts'

/** No I, L, O, U: nobody mistakes a letter for a digit, and no word appears by chance. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 10
export const slipDays = 90

export const slipCodeFrom = (bytes: Uint8Array): string =>
  [...bytes.slice(0, length)].map((byte) => alphabet[byte % alphabet.length]).join('')

/** `K7QF2-9RTXM` */
export const slipShown = (code: string): string => `${code.slice(0, length / 2)}-${code.slice(length / 2)}`

/** What somebody typed, as it was meant; null when it cannot be a code. */
export function slipCodeOf(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s.\-–—_]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return plain.length === length && [...plain].every((sign) => alphabet.includes(sign)) ? plain : null
}

/** The text whose SHA-256 is sent and stored. */
export const slipText = (code: string): string => `lingkar slip ${code}`

export const slipEnd = (madeAt: Moment): Moment => addTime(madeAt, slipDays, 'day')
