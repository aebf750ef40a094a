/** A thread from each supporter to what she holds: straight there when near, else along a lane under the wall. It never crosses a name. */
import { type CircleForm, nameLane, wallFace } from './circle-form.ts'
import type { NameLabel } from './circle-labels.ts'
import type { WallPiece } from './circle-wall.ts'
import { along, angleOf, bend, place, pointAt } from './polar.ts'

export interface Thread {
  readonly supporter: string
  readonly path: string
  readonly stale: boolean
  readonly project: boolean
}

const near = 26
const lanes = 3

/** One path for all threads of a supporter that look alike. */
export const drawThreads = (form: CircleForm, labels: readonly NameLabel[], pieces: readonly WallPiece[]): Thread[] =>
  labels.flatMap((label, index) => {
    const own = pieces.filter((piece) => piece.supporter === label.supporter.id)
    return looks.flatMap((look) => {
      const alike = own.filter((piece) => piece.stale === look.stale && (piece.dashes !== null) === look.project)
      if (alike.length === 0) return []
      return [
        { supporter: label.supporter.id, ...look, path: alike.map((piece) => threadPath(form, label, piece, index % lanes)).join('') }
      ]
    })
  })

const looks = [
  { stale: false, project: false },
  { stale: false, project: true },
  { stale: true, project: false },
  { stale: true, project: true }
]

function threadPath(form: CircleForm, label: NameLabel, piece: WallPiece, lane: number): string {
  const { level } = piece
  const scale = form.wall / 16
  const [bead, end] = [nameLane(form, level), wallFace(form, level)]
  const target = (piece.from + piece.to) / 2
  const way = bend(label.beadAt, target)
  const start = bead + (form.names ? 0 : form.bead)
  const [a, b] = [pointAt(start, label.beadAt), pointAt(end, target)]
  if (Math.hypot(a.x - b.x, a.y - b.y) < near * scale) {
    const mid = (start + end) / 2
    return `M${place(start, label.beadAt)}C${place(mid, label.beadAt)} ${place(mid, target)} ${place(end, target)}`
  }
  const run = end - (3.5 + 3.2 * lane) * scale
  const side = Math.sign(way) || 1
  const rise = Math.min(Math.abs(way) / 2, angleOf((run - start) * 1.1, run))
  const fall = Math.min(Math.abs(way) / 2, angleOf(7 * scale, run))
  const [leave, arrive] = [label.beadAt + side * rise, label.beadAt + way - side * fall]
  const path = `M${place(start, label.beadAt)}C${place(start + (run - start) * 0.75, label.beadAt)} ${place(run, label.beadAt + side * rise * 0.3)} ${place(run, leave)}`
  const ring = Math.abs(bend(leave, arrive)) > 0.1 ? along(run, leave, arrive) : ''
  return `${path}${ring}C${place(run, arrive + side * fall * 0.7)} ${place(run + (end - run) * 0.4, target)} ${place(end, target)}`
}
