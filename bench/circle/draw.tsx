/** A circle with sixty ties, drawn and redrawn in a browser that a benchmark has slowed down. */
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { needs } from '#domain/assessment/need.ts'
import { addDays } from '#domain/kernel/date.ts'
import { keys, levels } from '#domain/support-map/tie.ts'
import { Circle } from '#web/support-map/Circle.tsx'
import type { CircleMap } from '#web/support-map/circle-map.ts'

const today = '2026-11-22'
const at = <T,>(list: readonly T[], n: number): T => list[n % list.length] as T

/** Twenty supporters with three ties each. */
const map: CircleMap = {
  codeName: 'KENARI',
  today,
  needs: needs.codes.map((need, n) => ({ need, severity: n % 4 })) as CircleMap['needs'],
  supporters: Array.from({ length: 20 }, (_, n) => ({
    id: `supporter-${n}`,
    label: at(['Ibu', 'Guru Ani', 'Wali kelas', 'Pendamping UPTD', 'Kakek dari pihak ibu', 'LBH', 'Puskesmas'], n),
    level: at(levels.codes, n),
    ties: Array.from({ length: 3 }, (_, k) => ({
      needs: [at(needs.codes, n + k), at(needs.codes, n + 2 * k + 3)].filter((need, index, all) => all.indexOf(need) === index),
      keys: [at(keys.codes, n + k)],
      strength: (n + k) % 4,
      consistency: (n + 2 * k) % 4,
      safety: n % 9 === 8 ? ('UNSAFE' as const) : ('SAFE' as const),
      permanence: 'PERM' as const,
      childConfirmed: k === 0,
      lastConfirmedOn: addDays(today, -((n * 11 + k * 17) % 120))
    }))
  }))
}

/** Milliseconds to draw it the first time, into the document and laid out. */
function draw(): number {
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  const began = performance.now()
  flushSync(() => createRoot(place).render(<Circle map={map} />))
  place.getBoundingClientRect()
  return performance.now() - began
}

/** Lifts one supporter out after the other: milliseconds until the change stands, and between the frames drawn after it. */
async function lift(): Promise<{ answers: number[]; frames: number[] }> {
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  const root = createRoot(place)
  const show = (lifted: string | null) => flushSync(() => root.render(<Circle map={map} lifted={lifted} />))
  show(null)
  const answers: number[] = []
  const frames: number[] = []
  for (const { id } of map.supporters) {
    const began = performance.now()
    show(id)
    place.getBoundingClientRect()
    answers.push(performance.now() - began)
    let last = await frame()
    for (let n = 0; n < 15; n++) {
      const now = await frame()
      frames.push(now - last)
      last = now
    }
  }
  return { answers, frames }
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))

Object.assign(window, { bench: { draw, lift } })
