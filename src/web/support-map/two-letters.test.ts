/** Two letters for each bead of the narrow circle. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { twoLetters } from './two-letters.ts'

it('takes initials or the first two letters', () => {
  expect(twoLetters(['Psikolog', 'Pendamping UPTD', 'Puskesmas', 'LBH', 'Dinas Pendidikan', 'Ibu', 'Wali kelas'])).toEqual([
    'Ps',
    'PU',
    'Pk',
    'LB',
    'DP',
    'Ib',
    'WK'
  ])
})

it('gives no two beads the same, whatever the names', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom('Ibu', 'Bibi', 'Psikolog', '', 'A'), fc.string()), { maxLength: 40 }), (names) => {
      const letters = twoLetters(names).map((each) => each.toLowerCase())
      expect(new Set(letters).size).toBe(names.length)
      for (const each of letters) expect(each.length).toBeGreaterThan(0)
    })
  )
})
