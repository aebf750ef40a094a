import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printedCode } from './printed-code.ts'

describe('a code on paper', () => {
  it('is read as it was meant, however it was typed', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 16, maxLength: 32 }),
        fc.integer({ min: 4, max: 16 }),
        fc.integer({ min: 2, max: 6 }),
        (bytes, length, group) => {
          const code = printedCode(length, group)
          const made = code.from(bytes)
          const sloppy = code.shown(made).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' – ')
          expect(code.is(made)).toBe(true)
          expect(code.read(sloppy)).toBe(made)
        }
      )
    )
  })

  it('takes nothing shorter, longer or with another sign for one', () => {
    const code = printedCode(12, 4)
    for (const typed of ['', 'K7QF-29RT-XM4', 'K7QF-29RT-XM4AB', 'K7QF-29RT-XM4!', 'K7QU-29RT-XM4A']) expect(code.read(typed)).toBeNull()
    expect(code.shown('K7QF29RTXM4A')).toBe('K7QF-29RT-XM4A')
  })

  it('is made of each sign as often', () => {
    const code = printedCode(1, 1)
    const made = Array.from({ length: 256 }, (_, byte) => code.from(new Uint8Array([byte])))
    expect(new Set(made).size).toBe(32)
    for (const sign of new Set(made)) expect(made.filter((one) => one === sign)).toHaveLength(8)
  })
})
