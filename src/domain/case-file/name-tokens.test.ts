/** One child, two spellings, one set of keys; and nothing that could be read back as a name. */
import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded, someName, variantOf } from '#test/support/names.ts'
import { nameKeys } from './name-keys.ts'
import { birthYears, indexEntriesOf, shortBits } from './name-tokens.ts'

const textsOf = (name: string): string[][] => nameKeys(name).map((keys) => keys.map(({ kind, key }) => `${kind}:${key}`))
const keysOf = (name: string) => new Set(textsOf(name).flat())
const same = (a: string, b: string) => expect(keysOf(a), `${a} | ${b}`).toEqual(keysOf(b))
const meet = (a: string, b: string) => expect([...keysOf(a)].filter((key) => keysOf(b).has(key)).length, `${a} | ${b}`).toBeGreaterThan(0)

/** As PostgreSQL counts it (casework.alike_files), within one regency: two words that meet, one of them by its sound; any one where a name has no more. */
function isFound(a: string, b: string): boolean {
  const [mine, theirs] = [textsOf(a), textsOf(b)]
  const met = (one: string[][], other: string[][]) => one.filter((keys) => keys.some((key) => other.flat().includes(key))).length
  const words = Math.min(met(mine, theirs), met(theirs, mine))
  const isHeard = mine.flat().some((key) => key.startsWith('name:') && theirs.flat().includes(key))
  return (words >= 2 && isHeard) || (words >= 1 && Math.min(mine.length, theirs.length) === 1)
}

describe('name keys', () => {
  it('F4 S124 finds one name behind old and new spelling, accents, capitals and doubled letters', () => {
    for (const [a, b] of [
      ['Soekma Djati', 'sukma jati'],
      ['Djaja', 'JAYA'],
      ['TJAHAJA', 'cahaya'],
      ['Wahjoe', 'Wahyu'],
      ['Sjarifah', 'Syarifa'],
      ['Khofifah', 'Hofifah'],
      ['Annisa', 'Anisa'],
      ["Nur'aini", 'Nuraini'],
      ['Fatimah', 'Patima'],
      ['Yudhistira', 'Yudistira'],
      ['Ratih', 'Rathi'],
      ['Rifqi', 'Rifki'],
      ['Zaenal', 'Zainal'],
      ['Ahmad', 'Ahmat'],
      ['Rochmat', 'Rahmat'],
      ['José', 'Jose']
    ] as const)
      same(a, b)
    for (const [a, b] of [
      ['Chairul', 'Khairul'],
      ['Chandra', 'Candra'],
      ['Achmad', 'Akhmad'],
      ['Nur Aini', 'Nuraini'],
      ['Abdul Rahman', 'Abdurrahman']
    ] as const)
      meet(a, b)
    for (const written of ['Moh.', 'Mohd', 'Muh', 'Mochamad', 'Mochammad', 'Muhamad', 'Mohammed', 'Muhamat']) same(written, 'Muhammad')
  })

  it('keeps apart what sounds apart', () => {
    for (const [a, b] of [
      ['Melati', 'Melur'],
      ['Rani', 'Rina'],
      ['Siti', 'Sita'],
      ['Kenanga', 'Kemuning']
    ] as const)
      expect(keysOf(a)).not.toEqual(keysOf(b))
  })

  it('drops titles, initials and the words that join names; Siti is a name', () => {
    same('Sdri. Hj. Melati binti Awan, S', 'Melati Awan')
    expect(nameKeys('  ')).toEqual([])
    expect(nameKeys('Siti')).toHaveLength(1)
  })

  it('gives every entry its kind, its word and its length: a whole NIK, twelve bits of the rest', () => {
    const entries = indexEntriesOf(
      { name: 'Melati Awan', called: 'Mela', nik: '1271010101100001', bornOn: '2010-01-01' },
      '15-17',
      '2026-11-22'
    )
    expect(entries.map(({ kind, part, text, bits }) => `${kind} ${part} ${text} ${bits}`)).toEqual([
      'nik 0 nik:1271010101100001 256',
      'name 1 name:milati 12',
      'bone 1 bone:lmt 12',
      'name 2 name:awan 12',
      'name 2 name:milatiawan 12',
      'bone 2 bone:nw 12',
      'name 3 name:mila 12',
      'bone 3 bone:lm 12',
      'born 0 born:2009 12',
      'born 0 born:2010 12',
      'born 0 born:2011 12'
    ])
    expect(indexEntriesOf({ name: null, nik: '123' }, '15-17', '2026-11-22')).toEqual([])
  })

  it('without a date of birth the band of the file says which years it can be', () => {
    expect(birthYears(null, '15-17', '2026-11-22')).toEqual([2008, 2009, 2010, 2011])
    expect(birthYears('2010-12-31', '0-5', '2026-11-22')).toEqual([2009, 2010, 2011])
  })

  it('property: folding is stable, and the order of words changes no word’s own key', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{2,12}$/), { maxLength: 5 }), (words) => {
        const once = nameKeys(words.join(' '))
        expect(nameKeys(words.join(' ').toUpperCase())).toEqual(once)
        const own = (all: string[]) => new Set(all.flatMap((word) => textsOf(word).flat()))
        expect(own(words.toReversed())).toEqual(own(words))
        for (const { kind, key } of once.flat()) expect(key).toMatch(kind === 'name' ? /^[a-z]{2,}$/ : /^[b-z]{2,}$/)
      })
    )
  })
})

describe('the blind index', () => {
  it('T33 finds at least nine of ten children whose name was written another way', () => {
    const random = seeded(33)
    const pairs = Array.from({ length: 2000 }, () => {
      const name = someName(random)
      return [name, variantOf(name, random)] as const
    }).filter(([a, b]) => a !== b)
    const lost = pairs.filter(([a, b]) => !isFound(a, b))
    const strangers = pairs.filter(([a], index) => isFound(a, pairs[(index + 7) % pairs.length]?.[0] ?? ''))
    console.log(
      `T33: ${pairs.length} pairs of spellings, ${(100 - (100 * lost.length) / pairs.length).toFixed(1)} % found; of as many strangers ${strangers.length} look alike before age, sex and region`
    )
    expect(lost.length / pairs.length, lost.slice(0, 20).join('; ')).toBeLessThanOrEqual(0.1)
  })

  it('T33 among 50,000 children every value of the name index is shared by at least five', () => {
    const random = seeded(50)
    const buckets = new Map<number, number>()
    for (let child = 0; child < 50_000; child++) {
      const mine = new Set(
        textsOf(someName(random))
          .flat()
          .map((text) => createHmac('sha256', 'a key of the test').update(text).digest().readUInt16BE(0) >> (16 - shortBits))
      )
      for (const bucket of mine) buckets.set(bucket, (buckets.get(bucket) ?? 0) + 1)
    }
    const sizes = [...buckets.values()].sort((a, b) => a - b)
    console.log(`T33: 50000 children, ${sizes.length} values, smallest bucket ${sizes[0]}, median ${sizes[sizes.length >> 1]}`)
    expect(sizes[0]).toBeGreaterThanOrEqual(5)
  })
})
