/** What lies under a finger or a pointer, found by angles: no listener per stone, and the nearest bead wins. */
import type { Need } from '#domain/assessment/need.ts'
import { type Key, levels } from '#domain/support-map/tie.ts'
import type { CirclePicture } from './circle-geometry.ts'
import { angleTo, overlap, type Point, pointAt } from './polar.ts'

export type Hit =
  | { readonly kind: 'supporter'; readonly id: string }
  | { readonly kind: 'place'; readonly need: Need; readonly key: Key }
  | null

/** `point` in the drawing's own units; `touch` is half of 44 px in the same units. */
export function hitAt(picture: CirclePicture, point: Point, touch: number): Hit {
  const radius = Math.hypot(point.x, point.y)
  const angle = angleTo(point)
  const covers = (from: number, to: number) => overlap(angle, angle + 1e-6, from, to) > 0
  const named = picture.labels.find((label) => Math.abs(label.radius - radius) < 10 && covers(label.from, label.to))
  if (named && picture.form.names) return { kind: 'supporter', id: named.supporter.id }
  let nearest = { distance: touch, id: '' }
  for (const label of picture.labels) {
    const bead = pointAt(label.radius, label.beadAt)
    const distance = Math.hypot(bead.x - point.x, bead.y - point.y)
    if (distance < nearest.distance) nearest = { distance, id: label.supporter.id }
  }
  const beadIsClose = nearest.distance < picture.form.bead + 5
  const ring = levels.codes.find((level) => radius >= picture.form.rings[level].inner && radius <= picture.form.rings[level].outer)
  const piece = beadIsClose
    ? undefined
    : picture.pieces.find(
        (each) => each.level === ring && radius > picture.form.rings[each.level].outer - picture.form.wall - 3 && covers(each.from, each.to)
      )
  if (piece) return { kind: 'supporter', id: piece.supporter }
  if (nearest.id && (beadIsClose || !picture.form.names)) return { kind: 'supporter', id: nearest.id }
  const slot = picture.slots.find((each) => each.isDoor && covers(each.from, each.to))
  const reach = picture.form.signAt + picture.form.signSize
  if (slot && radius > picture.form.disc && radius < reach) return { kind: 'place', need: slot.need, key: slot.key }
  return nearest.id ? { kind: 'supporter', id: nearest.id } : null
}
