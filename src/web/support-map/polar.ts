/** Angles and arcs of the circle: degrees clockwise from twelve o'clock, the child in the middle. */

export interface Point {
  readonly x: number
  readonly y: number
}

const radians = Math.PI / 180

export const pointAt = (radius: number, angle: number): Point => ({
  x: radius * Math.sin(angle * radians),
  y: -radius * Math.cos(angle * radians)
})

export const angleTo = ({ x, y }: Point): number => turn(Math.atan2(x, -y) / radians)

/** An angle between 0 and 360. */
export const turn = (angle: number): number => ((angle % 360) + 360) % 360

/** The shortest way from one angle to another, −180 to 180. */
export const bend = (from: number, to: number): number => turn(to - from + 180) - 180

/** The angle that a length takes on a ring of this radius, and back. */
export const angleOf = (length: number, radius: number): number => length / radius / radians
export const lengthOf = (angle: number, radius: number): number => angle * radius * radians

/** A coordinate as it is written into a path. */
export const written = (number: number): string => String(Math.round(number * 100) / 100)
export const place = (radius: number, angle: number): string => {
  const { x, y } = pointAt(radius, angle)
  return `${written(x)} ${written(y)}`
}

/** Continues a path along the ring; clockwise when `to` is greater. */
export const along = (radius: number, from: number, to: number): string =>
  `A${written(radius)} ${written(radius)} 0 ${Math.abs(to - from) > 180 ? 1 : 0} ${to > from ? 1 : 0} ${place(radius, to)}`

export const arcLine = (radius: number, from: number, to: number): string => `M${place(radius, from)}${along(radius, from, to)}`

export const radialLine = (angle: number, inner: number, outer: number): string => `M${place(inner, angle)}L${place(outer, angle)}`

/** A part of a ring. `gapFrom` and `gapTo` are taken off its sides in px, equally wide inside and outside. */
export function ringPart(inner: number, outer: number, from: number, to: number, gapFrom = 0, gapTo = 0): string {
  const [outFrom, outTo] = [from + angleOf(gapFrom, outer), to - angleOf(gapTo, outer)]
  const [inFrom, inTo] = [from + angleOf(gapFrom, inner), to - angleOf(gapTo, inner)]
  return `M${place(outer, outFrom)}${along(outer, outFrom, outTo)}L${place(inner, inTo)}${along(inner, inTo, inFrom)}Z`
}

/** A part of a ring with round corners, like a stone; the corners are as small as the stone needs them. */
export function stonePart(inner: number, outer: number, from: number, to: number, corner: number): string {
  const half = Math.sin(Math.min(90, (to - from) / 2) * radians)
  const radius = Math.min(corner, (outer - inner) / 2, (outer * half) / (1 + half), half < 1 ? (inner * half) / (1 - half) : corner)
  if (radius < 0.05) return ringPart(inner, outer, from, to)
  const [out, into] = [Math.asin(radius / (outer - radius)), Math.asin(radius / (inner + radius))]
  const [high, low] = [(outer - radius) * Math.cos(out), (inner + radius) * Math.cos(into)]
  const [a, b] = [out / radians, into / radians]
  const round = (at: number, angle: number) => `A${written(radius)} ${written(radius)} 0 0 1 ${place(at, angle)}`
  return (
    `M${place(outer, from + a)}${along(outer, from + a, to - a)}${round(high, to)}L${place(low, to)}${round(inner, to - b)}` +
    `${along(inner, to - b, from + b)}${round(low, from)}L${place(high, from)}${round(outer, from + a)}Z`
  )
}

/** Do two stretches of the circle overlap? Returns the degrees they share. */
export function overlap(fromA: number, toA: number, fromB: number, toB: number): number {
  let shared = 0
  for (const shift of [-360, 0, 360]) shared += Math.max(0, Math.min(toA, toB + shift) - Math.max(fromA, fromB + shift))
  return shared
}
