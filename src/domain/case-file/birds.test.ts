/** Enough birds, each once, and a name for every file even when the birds run out. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birds, codeNameFor } from './birds.ts'

describe('code names', () => {
  it('G-10 has at least 320 birds, unique, in plain capitals', () => {
    expect(birds.length).toBeGreaterThanOrEqual(320)
    expect(new Set(birds).size).toBe(birds.length)
    for (const bird of birds) expect(bird).toMatch(/^[A-Z]{3,13}( [A-Z]{3,11})?$/)
  })

  it('G-20 includes the ten of the demonstration', () => {
    expect(birds.slice(0, 10)).toEqual([
      'KENARI',
      'MERPATI',
      'KUTILANG',
      'CENDET',
      'PIPIT',
      'JALAK',
      'MURAI',
      'PERKUTUT',
      'GELATIK',
      'KEPODANG'
    ])
  })

  it('leaves out names people bear and words that hurt', () => {
    for (const word of [
      'ELANG',
      'NURI',
      'ANIS',
      'WIWIK',
      'ROBIN',
      'BAMBANG',
      'DARA',
      'AYAM',
      'CABAI',
      'CIBLEK',
      'MALING',
      'HANTU',
      'BABI',
      'BODOH'
    ])
      expect(birds).not.toContain(word)
    for (const bird of birds) expect(bird).not.toMatch(/\b(AYAM|DARA|CABAI|MALING|HANTU|BABI|BODOH|PENGANTIN|MADU|MALAM)\b/)
  })

  it('goes on with a number past the end, and never gives one name twice', () => {
    expect(codeNameFor(0)).toBe('KENARI')
    expect(codeNameFor(birds.length)).toBe('KENARI 2')
    expect(codeNameFor(birds.length * 2 + 1)).toBe('MERPATI 3')
    const place = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(fc.property(place, place, (one, other) => (codeNameFor(one) === codeNameFor(other)) === (one === other)))
  })
})
