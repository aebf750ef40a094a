/** Two dates of one circle side by side: what came, what went, and how coverage moved. */
import { useState } from 'react'
import { Dialog } from '#web/design/Dialog.tsx'
import { Select } from '#web/design/Select.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { tieFormWords } from '#web/words/tie-forms.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { Circle } from './Circle.tsx'
import { CircleNarrow } from './CircleNarrow.tsx'
import type { CircleMap } from './circle-map.ts'
import { decimal, scoreOf } from './circle-reading.ts'
import type { MapChange } from './map-changes.ts'
import { MapChanges } from './MapChanges.tsx'
import type { MapDay } from './map-history.ts'
import { useEventWords } from './use-event-words.ts'
import { useNarrow } from './use-narrow.ts'

interface Props {
  readonly today: CircleMap
  readonly days: readonly MapDay[]
  mapOn(day: string): CircleMap
  /** after the first day, up to the second */
  changesBetween(after: string, until: string): readonly MapChange[]
  onClose(): void
}

const now = 'now'

export function CompareMaps({ today, days, mapOn, changesBetween, onClose }: Props) {
  const w = useWords(tieFormWords).time
  const { language } = useLanguage()
  const say = useEventWords()
  const Form = useNarrow() ? CircleNarrow : Circle
  const day = deviceNow().today
  const [sides, setSides] = useState<readonly [string, string]>([days[0]?.day ?? now, now])
  const options = [
    ...days.map((one) => ({ value: one.day, label: `${shortDay(one.day, day, language)} · ${say(one)}` })),
    { value: now, label: w.now }
  ]
  const [before, after] = sides.map((side) => (side === now ? today : mapOn(side))) as [CircleMap, CircleMap]
  const [from, to] = sides.map((side) => (side === now ? today.today : side)).sort() as [string, string]
  const between = changesBetween(from, to)
  return (
    <Dialog open onClose={onClose} title={w.compareTitle} wide>
      <div className="compare-maps">
        {(
          [
            [w.before, before, 0],
            [w.after, after, 1]
          ] as const
        ).map(([label, map, side]) => {
          const score = scoreOf(map)
          return (
            <section key={side}>
              <Select
                label={label}
                required
                value={sides[side]}
                options={options}
                onChange={(value) => setSides(side === 0 ? [value ?? now, sides[1]] : [sides[0], value ?? now])}
              />
              <Form map={map} />
              <p className="small">
                {score.coverage === null
                  ? w.coverageNone
                  : `${w.coverage(decimal(score.coverage, language))}, ${w.open(score.gaps.length)}`}
              </p>
            </section>
          )
        })}
      </div>
      <MapChanges changes={between} today={today.today} />
    </Dialog>
  )
}
