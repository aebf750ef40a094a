/** The demo children's support maps, read on a day. */
import { addDays, type Day } from '#domain/kernel/date.ts'
import type { CountedMap } from '#domain/support-map/counted-map.ts'
import { type DemoMap, maps } from '#server/demo/maps.ts'

export { maps }

/** One child's map by code name; a name that is not among the ten is a mistake in the test. */
export function mapOf(codeName: string): DemoMap {
  const map = maps[codeName]
  if (!map) throw new Error(`no map of ${codeName}`)
  return map
}

/** As the circle draws it. */
export const circleOn = (map: DemoMap, today: Day) => ({
  codeName: map.codeName,
  today,
  needs: [...map.needs],
  supporters: map.supporters.map(({ ties, ...supporter }) => ({
    ...supporter,
    ties: ties.map(({ daysAgo, endsInDays, ...rest }) => ({
      ...rest,
      lastConfirmedOn: addDays(today, -daysAgo),
      ...(endsInDays === undefined ? {} : { endsOn: addDays(today, endsInDays) })
    }))
  }))
})

/** As the formulas count it; the supporter is named by the label. */
export const countedOn = (map: DemoMap, today: Day): CountedMap => ({
  today,
  needs: [...map.needs],
  ties: map.supporters.flatMap(({ label, level, ties }) =>
    ties.map(({ daysAgo, endsInDays: _, ...rest }) => ({ ...rest, supporter: label, level, lastConfirmedOn: addDays(today, -daysAgo) }))
  )
})
