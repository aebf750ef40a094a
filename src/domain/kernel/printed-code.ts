/** A code that travels on paper and is typed back by hand: signs nobody takes for one another, shown in groups. */

/** No I, L, O, U: nobody mistakes a letter for a digit, and no word appears by chance. Thirty-two, so that every byte is as likely. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export interface PrintedCode {
  /** Made of random bytes, at least as many as it has signs. */
  from(bytes: Uint8Array): string
  /** As it is printed: `K7QF-29RT-XM4A`. */
  shown(code: string): string
  /** What somebody typed, as it was meant; null when it cannot be one. */
  read(typed: string): string | null
  is(text: string): boolean
}

export function printedCode(length: number, group: number): PrintedCode {
  const is = (text: string) => text.length === length && [...text].every((sign) => signs.includes(sign))
  return {
    from: (bytes) => [...bytes.slice(0, length)].map((byte) => signs[byte % signs.length]).join(''),
    shown: (code) => code.match(new RegExp(`.{1,${group}}`, 'g'))?.join('-') ?? '',
    read(typed) {
      const plain = typed
        .toUpperCase()
        .replace(/[\s.\-–—_]/g, '')
        .replace(/O/g, '0')
        .replace(/[IL]/g, '1')
      return is(plain) ? plain : null
    },
    is
  }
}
