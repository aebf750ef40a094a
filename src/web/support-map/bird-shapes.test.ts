/** A child is known by her bird: the same one always, and many that differ. */
import { expect, it } from 'vitest'
import { maps } from '#test/support/maps.ts'
import { birdOf, birdPath, silhouettes } from './bird-shapes.ts'

it('has at least twelve silhouettes, all different', () => {
  expect(new Set(silhouettes.map(birdPath)).size).toBe(silhouettes.length)
  expect(silhouettes.length).toBeGreaterThanOrEqual(12)
})

it('shows the ten demo children as ten different birds', () => {
  expect(new Set(Object.keys(maps).map((name) => birdPath(birdOf(name)))).size).toBe(10)
})

it('gives the same bird for the same name, whatever the case, and some bird for any name', () => {
  expect(birdOf('kenari')).toBe(birdOf('KENARI'))
  expect(birdOf('MANYAR')).toBe(birdOf('MANYAR'))
  expect(birdPath(birdOf(''))).toMatch(/^M/)
})
