/** What opens and what holds when one person is lifted out of the map. */
import { expect, it } from 'vitest'
import { countedOn, mapOf } from '#test/support/maps.ts'
import { scoreSupportMap } from './score.ts'
import { withoutSupporter } from './what-if.ts'

const map = countedOn(mapOf('KENARI'), '2026-11-22')

it('S118 without the psychologist, empowerment opens and the mother keeps protection', () => {
  const lifted = withoutSupporter(map, 'Psikolog')
  expect(lifted.opens).toEqual([{ need: 'N2', key: 'EMP' }])
  expect(lifted.holds).toEqual([{ need: 'N2', key: 'PRO', by: ['Ibu'] }])
  expect(lifted.before?.toFixed(3)).toBe('0.687')
  expect(lifted.after).toBe(0.6125)
})

it('agrees with the map from which the supporter is taken, and with the single points of failure', () => {
  const points = scoreSupportMap(map).singlePointsOfFailure
  for (const supporter of new Set(map.ties.map((tie) => tie.supporter))) {
    const lifted = withoutSupporter(map, supporter)
    expect(lifted.after).toBe(scoreSupportMap({ ...map, ties: map.ties.filter((tie) => tie.supporter !== supporter) }).coverage)
    expect(lifted.opens).toEqual(points.filter((point) => point.supporter === supporter).map(({ need, key }) => ({ need, key })))
  }
})

it('an unknown supporter leaves everything as it is', () => {
  const lifted = withoutSupporter(map, 'nobody')
  expect([lifted.opens, lifted.holds, lifted.after]).toEqual([[], [], lifted.before])
})
