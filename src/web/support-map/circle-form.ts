/** The measures of the circle in its two forms: full, with words, and narrow, with two letters in each bead. */
import type { Level } from '#domain/support-map/tie.ts'

export interface RingForm {
  readonly inner: number
  readonly outer: number
}

export interface CircleForm {
  /** Half of the square that is drawn. */
  readonly reach: number
  readonly disc: number
  readonly rings: Readonly<Record<Level, RingForm>>
  /** How thick the wall is, and how round its stones. */
  readonly wall: number
  readonly corner: number
  readonly bead: number
  readonly signAt: number
  readonly signSize: number
  readonly needAt: number
  readonly needSize: number
  readonly nameSize: number
  /** Names on the rings, their longest length and the room between two of them; null when beads carry letters. */
  readonly names: { readonly longest: number; readonly apart: number; readonly ringName: number } | null
}

export const full: CircleForm = {
  reach: 309,
  disc: 50,
  rings: { MIC: { inner: 60, outer: 112 }, MEZ: { inner: 116, outer: 174 }, MAC: { inner: 178, outer: 240 } },
  wall: 16,
  corner: 4.5,
  bead: 4.6,
  signAt: 263,
  signSize: 11.5,
  needAt: 292,
  needSize: 15,
  nameSize: 13,
  names: { longest: 118, apart: 14, ringName: 66 }
}

export const narrow: CircleForm = {
  reach: 181,
  disc: 30,
  rings: { MIC: { inner: 36, outer: 67 }, MEZ: { inner: 70, outer: 103 }, MAC: { inner: 106, outer: 141 } },
  wall: 9,
  corner: 3,
  bead: 9.5,
  signAt: 155,
  signSize: 10,
  needAt: 173,
  needSize: 13,
  nameSize: 8,
  names: null
}

/** The middle of the wall, and its inner face. */
export const wallCentre = (form: CircleForm, level: Level): number => form.rings[level].outer - form.wall / 2 - 2
export const wallFace = (form: CircleForm, level: Level): number => form.rings[level].outer - form.wall - 2

/** The lane where beads and names stand, clear of the wall and of the threads. */
export const nameLane = (form: CircleForm, level: Level): number => {
  const { inner } = form.rings[level]
  return inner + 0.33 * (wallFace(form, level) - inner)
}
