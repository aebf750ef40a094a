/** What the new support should hold before another one ends: the places that open without it (E2). */
import type { Slot } from '#domain/support-map/counted-map.ts'
import type { Tie } from '#domain/support-map/tie-terms.ts'
import { withoutSupporter } from '#domain/support-map/what-if.ts'
import { Notice } from '#web/design/Notice.tsx'
import { longDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { tieFormWords } from '#web/words/tie-forms.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { countedMap } from './circle-map.ts'
import { scoreOf } from './circle-reading.ts'
import { placesIn } from './map-findings.ts'
import { circleMapOf, type MapFile } from './support-map.local.ts'

/** Needs × keys that open when this supporter is gone. */
const opensWithout = (map: MapFile, supporterId: string): readonly Slot[] =>
  withoutSupporter(countedMap(circleMapOf(map, deviceNow().today)), supporterId).opens

/** Where the form begins: what would open; what the ending support says, when nothing would. */
export function beginLike(map: MapFile, like: Tie): Pick<Tie, 'needs' | 'keys'> {
  const opens = opensWithout(map, like.supporterId)
  if (opens.length === 0) return like
  return { needs: [...new Set(opens.map(({ need }) => need))], keys: [...new Set(opens.map(({ key }) => key))] }
}

export function ToCover({ map, like }: { readonly map: MapFile; readonly like: Tie }) {
  const w = useWords(tieFormWords).replace
  const { language } = useLanguage()
  const label = map.supporters.find(({ id }) => id === like.supporterId)?.label ?? ''
  const opens = opensWithout(map, like.supporterId)
  const { gaps } = scoreOf(circleMapOf(map, deviceNow().today))
  return (
    <Notice icon="people" title={like.endsOn ? w.before(label, longDay(like.endsOn, language)) : w.title(label)}>
      {opens.length === 0 ? w.holds : w.cover(placesIn(opens, gaps, language, 'keysFor'))}
    </Notice>
  )
}
