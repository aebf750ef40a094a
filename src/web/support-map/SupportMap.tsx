/** The support map of a child: the circle (or its table) beside what to look at, "what if", and the figures. Two views of one selection. */
import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import type { Slot } from '#domain/support-map/counted-map.ts'
import { Button } from '#web/design/Button.tsx'
import { supportMapWords } from '#web/words/support-map.ts'
import { useWords } from '#web/words/words.tsx'
import { Circle } from './Circle.tsx'
import { CircleLegend } from './CircleLegend.tsx'
import { CircleNarrow } from './CircleNarrow.tsx'
import type { CircleMap } from './circle-map.ts'
import { scoreOf } from './circle-reading.ts'
import { MapFigures } from './MapFigures.tsx'
import { MapFindings } from './MapFindings.tsx'
import { useNarrow } from './use-narrow.ts'
import { WhatIf } from './WhatIf.tsx'
import './support-map.css'

// Asked for by few, and seldom: an old telephone draws the circle first.
const CircleTable = lazy(async () => ({ default: (await import('./CircleTable.tsx')).CircleTable }))
const circleImage = () => import('./circle-image.ts')

interface Props {
  readonly map: CircleMap
  readonly coverageAtStart?: number | null | undefined
  /** With a place when one was chosen; without, the form opens at the largest door. Left out when the reader may not add. */
  onAdd?: ((slot: Slot | null) => void) | undefined
  onReplace?: ((supporter: string) => void) | undefined
  onReviewSafety?: (() => void) | undefined
}

export function SupportMap({ map, coverageAtStart, onAdd, onReplace, onReviewSafety }: Props) {
  const w = useWords(supportMapWords)
  const score = useMemo(() => scoreOf(map), [map])
  const isNarrow = useNarrow()
  const [asTable, setAsTable] = useState(false)
  const [lifted, setLifted] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [lit, setLit] = useState<readonly string[]>([])
  const stage = useRef<HTMLDivElement>(null)
  const Form = isNarrow ? CircleNarrow : Circle
  const welcome = map.needs.every((need) => need.severity === 0) ? w.circle.quiet : map.supporters.length === 0 ? w.circle.nobody : null
  const save = () => {
    const svg = stage.current?.querySelector<SVGSVGElement>('.circle-svg')
    if (svg) void circleImage().then(({ saveCircle }) => saveCircle(svg, w.image.file(map.codeName)))
  }
  const print = () => void circleImage().then(({ printCircle }) => printCircle())
  return (
    <div className="support-map">
      <div>
        <div className={`support-map-head${asTable ? '' : ' is-over-circle'}`}>
          <div>
            <h2>{w.title}</h2>
            {!asTable && (
              <p className="support-map-hint">
                <span>{w.circle.hint.colour}</span> <span>{w.circle.hint.opening}</span>
              </p>
            )}
          </div>
          <Button kind="quiet" onClick={() => setAsTable(!asTable)}>
            {asTable ? w.table.showCircle : w.table.show}
          </Button>
        </div>
        {asTable ? (
          <Suspense>
            <CircleTable map={map} />
          </Suspense>
        ) : (
          <>
            <div ref={stage}>
              <Form
                map={map}
                lifted={lifted}
                focused={focused}
                lit={lit}
                onFocus={setFocused}
                onLift={setLifted}
                onAdd={onAdd}
                onMore={() => setAsTable(true)}
              />
            </div>
            {welcome && <p className="circle-welcome">{welcome}</p>}
          </>
        )}
        <div className={`support-map-foot${asTable ? '' : ' is-over-circle'}`}>
          {!asTable && <CircleLegend map={map} />}
          <div className="support-map-actions">
            {!asTable && (
              <>
                <Button kind="quiet" icon="download" className="circle-rare" title={w.image.download} onClick={save}>
                  {w.image.download}
                </Button>
                <Button kind="quiet" icon="printer" className="circle-rare" title={w.image.print} onClick={print}>
                  {w.image.print}
                </Button>
              </>
            )}
            {onAdd && (
              <Button icon="plus" onClick={() => onAdd(null)}>
                {w.findings.add}
              </Button>
            )}
          </div>
        </div>
      </div>
      <div className="support-map-words">
        <MapFigures map={map} score={score} coverageAtStart={coverageAtStart} />
        <MapFindings map={map} score={score} onLight={setLit} onFocus={setFocused} onReviewSafety={onReviewSafety} />
        <WhatIf map={map} lifted={lifted} onLift={setLifted} onReplace={onReplace} />
      </div>
    </div>
  )
}
