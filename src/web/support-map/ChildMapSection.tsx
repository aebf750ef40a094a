/** On the case file: the map the child made, what of it was not yet talked about, and the ways to make one and to see both. */
import { Link } from 'wouter'
import { may } from '#domain/access/rules.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { longDay } from '#web/design/time-words.ts'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { twoMapsWords } from '#web/words/two-maps.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { ChildCircle } from './ChildCircle.tsx'
import { layOver, type MapFile } from './support-map.local.ts'
import { openPoints, talkPoints } from './two-maps.ts'
import { useChildMaps } from './use-child-maps.ts'
import './child-map.css'

interface Props {
  readonly file: { readonly id: string; readonly codeName: string; readonly standings: readonly string[] }
}

export function ChildMapSection({ file }: Props) {
  const w = useWords(twoMapsWords)
  const { language } = useLanguage()
  const read = useChildMaps(file.id)
  const known = useRead<MapFile>(`/api/case-files/${file.id}`).value
  const pending = usePending(file.id)
  const newest = read.maps[0]
  const start = may('support-map.record-child-map', file.standings) && (
    <Link href={`/anak/${file.id}/peta-anak`} className={`${buttonClass('second')} no-print`}>
      {newest ? w.again : w.start}
    </Link>
  )
  if (!newest)
    return (
      <Empty title={w.none} action={start}>
        {w.noneBody}
      </Empty>
    )
  return (
    <div className="child-map-section">
      <ChildCircle codeName={file.codeName} people={newest.people} />
      <div className="stack">
        <p className="quiet">{w.made(longDay(newest.madeOn, language), newest.by)}</p>
        {newest.statement && <blockquote className="child-said">“{newest.statement}”</blockquote>}
        {known && <p>{w.section.open(openPoints(talkPoints(layOver(known, pending), read, newest)))}</p>}
        <div className="row no-print">
          <Link href={`/anak/${file.id}/dua-peta`} className={buttonClass('primary')}>
            {w.both}
          </Link>
          {start}
        </div>
      </div>
    </div>
  )
}
