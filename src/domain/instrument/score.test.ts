/** Counting by example and by property, whatever the instrument: bands, what is missing, falls, and a family's readiness. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chp6, fam10, tic9 } from './checklists.ts'
import { sdl12, wb9 } from './child-instruments.ts'
import { fallenParts } from './compare.ts'
import { readinessOf } from './family-readiness.ts'
import { type Answers, faces, type Instrument, leastOf, mostOf, talkAid } from './instrument.ts'
import { instrumentOf, instruments, latestOf } from './instruments.ts'
import { principles } from './principles.ts'
import { rangeOf, scoreOf } from './score.ts'

/** '234.' answers items 1 to 3 and passes over the fourth. */
const answersOf = (given: string): Answers =>
  Object.fromEntries([...given.replaceAll(' ', '')].flatMap((one, place) => (one === '.' ? [] : [[String(place + 1), Number(one)]])))
const valuesOf = (instrument: Instrument, given: string) => scoreOf(instrument, answersOf(given)).parts.map(({ value }) => value)
const bandsOf = (instrument: Instrument, given: string) => scoreOf(instrument, answersOf(given)).parts.map(({ band }) => band?.code ?? null)

describe('instruments as data', () => {
  it('E3–E6 hold together: own codes, known parts, both languages, a purpose that says it is no test', () => {
    expect(instruments.map(({ code, items }) => [code, items.length])).toEqual([
      ['SDL12', 12],
      ['WB9', 9],
      ['FAM10', 10],
      ['TIC9', 9],
      ['CHP6', 6]
    ])
    for (const one of instruments) {
      expect(new Set(one.items.map(({ code }) => code)).size).toBe(one.items.length)
      for (const item of one.items) {
        expect(one.parts.length === 0 ? [undefined] : one.parts.map(({ code }) => code)).toContain(item.part)
        expect(item.id.length * item.en.length).toBeGreaterThan(0)
      }
      expect(instrumentOf(one.code, one.version)).toBe(one)
      expect(latestOf(one.code)).toBe(one)
    }
    expect(talkAid.id).toContain('bukan tes')
    expect(faces.steps).toHaveLength(5)
    expect(principles.codes).toHaveLength(6)
  })

  it('D9 S54–S56 WB-9 asks three questions in each of the three dimensions', () => {
    expect(wb9.parts.map((part) => wb9.items.filter((item) => item.part === part.code).length)).toEqual([3, 3, 3])
  })

  it('S97 the trauma-informed list notices, understands and practises', () => {
    expect(tic9.parts.map(({ code }) => code)).toEqual(['notice', 'understand', 'practise'])
    expect(valuesOf(tic9, '222 211 000')).toEqual([3, 1, 0])
  })
})

describe('SDL-12', () => {
  it('E3 bands the mean of each subscale: below 2.5 low, to 3.7 medium, above high', () => {
    expect(valuesOf(sdl12, '2232 3334 4445')).toEqual([2.25, 3.25, 4.25])
    expect(bandsOf(sdl12, '2232 3334 4445')).toEqual(['low', 'medium', 'high'])
    expect(bandsOf(sdl12, '2323 3433 4434')).toEqual(['medium', 'medium', 'high'])
    // 11 / 3 = 3.67 with one passed over; 15 / 4 = 3.75
    expect(bandsOf(sdl12, '344. 4443 5555')).toEqual(['medium', 'high', 'high'])
    expect(scoreOf(sdl12, answersOf('2232 3334 4445')).whole).toBeNull()
  })

  it('E5 one of four may be passed over, two leave "belum cukup data"', () => {
    expect(valuesOf(sdl12, '.555 5..5 ....')).toEqual([5, null, null])
  })
})

describe('WB-9', () => {
  it('E4 sums each dimension to 6 and all to 18', () => {
    const score = scoreOf(wb9, answersOf('222 101 012'))
    expect(score.parts.map(({ value }) => value)).toEqual([6, 2, 3])
    expect(score.whole?.value).toBe(11)
  })

  it('E4 has no total when a dimension is not known: a total over a gap would look like a fall', () => {
    const score = scoreOf(wb9, answersOf('222 10. 012'))
    expect(score.parts.map(({ value }) => value)).toEqual([6, null, 3])
    expect(score.whole?.value).toBeNull()
  })

  it('E4 a fall of two in one dimension asks for a review, one does not, and another version is not compared', () => {
    const before = { version: 1, answers: answersOf('222 222 111') }
    expect(fallenParts(wb9, answersOf('211 221 111'), [before])).toEqual(['WB1'])
    expect(fallenParts(wb9, answersOf('221 221 111'), [before])).toEqual([])
    expect(fallenParts(wb9, answersOf('000 000 000'), [{ ...before, version: 2 }])).toEqual([])
    expect(fallenParts({ ...wb9, version: 2, comparableWith: [1] }, answersOf('000 222 111'), [before])).toEqual(['WB1'])
    expect(fallenParts(wb9, answersOf('000 000 000'), [])).toEqual([])
  })

  it('E4 compares each dimension with the last time it was known', () => {
    const whole = { version: 1, answers: answersOf('222 222 222') }
    const partial = { version: 1, answers: answersOf('2.. 222 222') }
    expect(fallenParts(wb9, answersOf('111 222 222'), [partial, whole])).toEqual(['WB1'])
    // what fell before and stayed there has not fallen again
    expect(fallenParts(wb9, answersOf('111 222 222'), [{ version: 1, answers: answersOf('111 222 222') }, whole])).toEqual([])
  })
})

describe('family readiness', () => {
  const readiness = (given: string) => readinessOf(fam10, answersOf(given)).outcome
  it('E6 Go: 1, 4, 5 and 10 are yes and at least eight in all', () => {
    expect(readiness('2222222222')).toBe('go')
    expect(readiness('2112222222')).toBe('go')
    expect(readiness('2112222122')).toBe('substitute-care')
    for (const must of [1, 4, 5, 10]) {
      const given = [...'2222222222'].map((one, place) => (place + 1 === must ? '1' : one)).join('')
      expect(readinessOf(fam10, answersOf(given))).toEqual({ outcome: 'substitute-care', open: [String(must)] })
    }
  })
  it('E6 what is not answered yet can still become yes', () => {
    expect(readiness('..........')).toBe('unknown')
    expect(readiness('222222222.')).toBe('unknown')
    expect(readiness('222222...2')).toBe('unknown')
    expect(readiness('000.......')).toBe('substitute-care')
    expect(readinessOf(chp6, answersOf('222222')).outcome).toBe('unknown')
  })
  it('property: one more yes never takes Go away', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 10, maxLength: 10 }),
        fc.integer({ min: 1, max: 10 }),
        (values, place) => {
          const answers = answersOf(values.join(''))
          if (readinessOf(fam10, answers).outcome === 'go')
            expect(readinessOf(fam10, { ...answers, [String(place)]: 2 }).outcome).toBe('go')
        }
      )
    )
  })
})

const anyAnswers = (instrument: Instrument) =>
  fc
    .tuple(...instrument.items.map(() => fc.option(fc.constantFrom(...instrument.scale.steps.map(({ value }) => value)))))
    .map((values) =>
      Object.fromEntries(instrument.items.flatMap((item, place) => (values[place] === null ? [] : [[item.code, values[place] ?? 0]])))
    )
const anyInstrument = fc.constantFrom(
  ...instruments,
  { ...sdl12, scoring: 'sum-times-4' as const, countsWhole: true },
  { ...wb9, items: wb9.items.map((item) => ({ ...item, reversed: true })) }
)

describe('every way of counting', () => {
  it('property: a number lies within its range, and is missing exactly when more than the share was passed over', () => {
    fc.assert(
      fc.property(
        anyInstrument.chain((instrument) => anyAnswers(instrument).map((answers) => ({ instrument, answers }))),
        ({ instrument, answers }) => {
          for (const { part, value, known, of } of scoreOf(instrument, answers).parts) {
            expect(value === null).toBe(known === 0 || (of - known) / of > 0.3)
            const [least, most] = rangeOf(instrument, part.code)
            if (value !== null) expect(value >= least - 1e-9 && value <= most + 1e-9).toBe(true)
          }
        }
      )
    )
  })

  it('property: a higher answer never lowers a number, a reversed one never raises it', () => {
    fc.assert(
      fc.property(
        anyInstrument.chain((instrument) =>
          fc.record({ instrument: fc.constant(instrument), answers: anyAnswers(instrument), item: fc.constantFrom(...instrument.items) })
        ),
        ({ instrument, answers, item }) => {
          if (answers[item.code] === undefined) return
          const at = (value: number) =>
            scoreOf(instrument, { ...answers, [item.code]: value }).parts.find(({ part }) => part.code === item.part)?.value ?? null
          const [low, high] = [at(leastOf(instrument.scale)), at(mostOf(instrument.scale))]
          if (low !== null && high !== null) expect(item.reversed ? high <= low : high >= low).toBe(true)
        }
      )
    )
  })
})
