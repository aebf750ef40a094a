/** The support map with its past: today's circle with its actions, an earlier day to look at, two days to compare. */
import { lazy, Suspense, useMemo, useState } from 'react'
import type { Slot } from '#domain/support-map/counted-map.ts'
import { Button } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { longDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { useCaller } from '#web/offline/session.ts'
import { mapTimeWords } from '#web/words/map-time.ts'
import { tieFormWords } from '#web/words/tie-forms.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { scoreOf } from './circle-reading.ts'
import { changesBetween } from './map-changes.ts'
import { MapChanges } from './MapChanges.tsx'
import { daysOf, type MapHistory, mapOn } from './map-history.ts'
import { linesOf } from './map-lines.ts'
import { circleMapOf, type LaidMap } from './support-map.local.ts'
import { SupportMap } from './SupportMap.tsx'
import type { TieRequest } from './TieForms.tsx'
import { TimeSlider } from './TimeSlider.tsx'
import './map-time.css'

const MapLines = lazy(async () => ({ default: (await import('./MapLines.tsx')).MapLines }))
const CompareMaps = lazy(async () => ({ default: (await import('./CompareMaps.tsx')).CompareMaps }))

interface Props {
  readonly map: LaidMap
  /** Left out when the reader may not change the map. */
  onAsk?: ((request: TieRequest) => void) | undefined
  onReviewSafety(): void
}

export function MapThroughTime({ map, onAsk, onReviewSafety }: Props) {
  const w = useWords(tieFormWords).time
  const { language } = useLanguage()
  const { postIds } = useCaller()
  const { today } = deviceNow()
  const history = useRead<MapHistory>(`/api/case-files/${map.id}/map-history`).value
  const [day, setDay] = useState<string | null>(null)
  const [isComparing, setIsComparing] = useState(false)
  const now = useMemo(() => circleMapOf(map, today, postIds), [map, today, postIds])
  const days = useMemo(() => (history ? daysOf(history).filter((one) => one.day < today) : []), [history, today])
  const then = useMemo(() => (history && day ? mapOn(history, day, map.codeName) : null), [history, day, map.codeName])
  // "when the child came": the first day on which needs and supporters were both drawn
  const coverageAtStart = useMemo(
    () =>
      history && days[0]
        ? firstCoverage(
            history,
            days.map((one) => one.day),
            map.codeName
          )
        : null,
    [history, days, map.codeName]
  )
  const replace = (supporterId: string) => {
    const like = map.ties.find((tie) => tie.supporterId === supporterId)
    onAsk?.({ kind: 'record', ...(like ? { like } : {}) })
  }
  const points = useMemo(() => (history ? linesOf(history, now) : []), [history, now])
  const changes = useMemo(() => (history ? changesOf(history, days, day, today) : []), [history, days, day, today])
  const t = useWords(mapTimeWords)
  const isToday = then === null
  return (
    <div className="stack">
      {!isToday && day && (
        <Notice
          icon="clock"
          title={w.look(longDay(day, language))}
          action={
            <Button kind="quiet" onClick={() => setDay(null)}>
              {w.back}
            </Button>
          }
          live
        >
          {w.past}
        </Notice>
      )}
      <SupportMap
        map={then ?? now}
        coverageAtStart={isToday ? coverageAtStart : null}
        onAdd={onAsk && isToday ? (slot: Slot | null) => onAsk({ kind: 'record', slot: slot ?? largestDoor(now) }) : undefined}
        onReplace={onAsk && isToday ? replace : undefined}
        onReviewSafety={onReviewSafety}
      />
      <TimeSlider map={now} days={days} chosen={day} onChoose={setDay} onCompare={() => setIsComparing(true)} />
      {history && points.length > 1 && (
        <Suspense fallback={null}>
          <div className="map-in-time">
            <MapLines points={points} chosen={day} episodes={history.episodes ?? []} />
            <MapChanges changes={changes} today={today} {...(day ? { title: t.changesOn(longDay(day, language)) } : {})} />
          </div>
        </Suspense>
      )}
      {isComparing && history && (
        <Suspense>
          <CompareMaps
            today={now}
            days={days}
            mapOn={(one) => mapOn(history, one, map.codeName)}
            changesBetween={(after, until) => changesBetween(history, after, until)}
            onClose={() => setIsComparing(false)}
          />
        </Suspense>
      )}
    </div>
  )
}

/** On an earlier day, what changed since the recorded day before it; today, all there is to tell. */
function changesOf(history: MapHistory, days: readonly { readonly day: string }[], day: string | null, today: string) {
  if (day === null) return changesBetween(history, null, today)
  return changesBetween(history, days[days.findIndex((one) => one.day === day) - 1]?.day ?? null, day)
}

/** The emptiest place of the most urgent need. */
function largestDoor(map: Parameters<typeof scoreOf>[0]): Slot | null {
  const gap = [...scoreOf(map).gaps].sort((a, b) => Number(b.severe) - Number(a.severe) || a.value - b.value)[0]
  return gap ? { need: gap.need, key: gap.key } : null
}

function firstCoverage(history: MapHistory, days: readonly string[], codeName: string): number | null {
  for (const day of days) {
    const map = mapOn(history, day, codeName)
    const { coverage } = scoreOf(map)
    if (coverage !== null && map.supporters.length > 0) return coverage
  }
  return null
}
