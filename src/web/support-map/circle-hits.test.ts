/** A finger finds the nearest bead, a name finds its person, a door finds its place. */
import { expect, it } from 'vitest'
import { circleOn, mapOf } from '#test/support/maps.ts'
import { full, narrow } from './circle-form.ts'
import { drawCircle } from './circle-geometry.ts'
import { hitAt } from './circle-hits.ts'
import { middle } from './circle-sectors.ts'
import { pointAt } from './polar.ts'

const words = { open: 'terbuka', willOpen: 'akan terbuka', keyOpen: (key: string) => `${key} terbuka`, note: () => null }
const map = circleOn(mapOf('KENARI'), '2026-11-22')

it.each([
  ['full', full],
  ['narrow', narrow]
] as const)('finds every bead of the %s circle', (_, form) => {
  const picture = drawCircle(map, form, null, 'id', words)
  for (const label of picture.labels)
    expect(hitAt(picture, pointAt(label.radius, label.beadAt), 22)).toEqual({ kind: 'supporter', id: label.supporter.id })
})

it('finds the person behind a name and behind a stone, and the place behind a door', () => {
  const picture = drawCircle(map, full, null, 'id', words)
  for (const label of picture.labels)
    expect(hitAt(picture, pointAt(label.radius, middle(label)), 22)).toEqual({ kind: 'supporter', id: label.supporter.id })
  const stone = picture.pieces.find((piece) => piece.supporter === 'dinas-pendidikan')
  expect(stone && hitAt(picture, pointAt(230, middle(stone)), 22)).toEqual({ kind: 'supporter', id: 'dinas-pendidikan' })
  const door = picture.slots.find((slot) => slot.name === 'N4-PRO')
  expect(door && hitAt(picture, pointAt(263, middle(door)), 22)).toEqual({ kind: 'place', need: 'N4', key: 'PRO' })
  expect(hitAt(picture, { x: 0, y: 0 }, 22)).toBe(null)
})
