/** Any circle a worker could draw, for properties: up to forty supporters, any needs, names short and long. */
import fc from 'fast-check'
import { needs as sevenNeeds } from '#domain/assessment/need.ts'
import { addDays } from '#domain/kernel/date.ts'
import { keys, levels, permanences, safeties } from '#domain/support-map/tie.ts'

const today = '2026-11-22'
const names = [
  'Ibu',
  'LBH',
  'Wali kelas',
  'Pendamping UPTD',
  'Kakek atau nenek dari pihak ibu',
  'Dinas Pemberdayaan Perempuan',
  '',
  'Ñandú 李'
]

const anyTie = fc.record({
  needs: fc.uniqueArray(fc.constantFrom(...sevenNeeds.codes), { minLength: 1, maxLength: 4 }),
  keys: fc.uniqueArray(fc.constantFrom(...keys.codes), { minLength: 1 }),
  strength: fc.integer({ min: 0, max: 3 }),
  consistency: fc.integer({ min: 0, max: 3 }),
  safety: fc.constantFrom(...safeties.codes),
  permanence: fc.constantFrom(...permanences.codes),
  childConfirmed: fc.boolean(),
  lastConfirmedOn: fc.integer({ min: 0, max: 220 }).map((days) => addDays(today, -days)),
  endsOn: fc.integer({ min: -10, max: 200 }).map((days) => addDays(today, days))
})

export const anyCircle = fc.record({
  codeName: fc.constantFrom('KENARI', 'RAJAUDANGBIRU', ''),
  today: fc.constant(today),
  needs: fc.uniqueArray(fc.record({ need: fc.constantFrom(...sevenNeeds.codes), severity: fc.integer({ min: 0, max: 3 }) }), {
    selector: (entry) => entry.need
  }),
  supporters: fc
    .array(
      fc.record({
        label: fc.constantFrom(...names),
        level: fc.constantFrom(...levels.codes),
        pending: fc.boolean(),
        ties: fc.array(anyTie, { maxLength: 3 })
      }),
      { maxLength: 40 }
    )
    .map((list) => list.map((supporter, index) => ({ ...supporter, id: `supporter-${index}` })))
})
