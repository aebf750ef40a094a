/** The circle that can be touched: the drawing, the pointer and the keyboard over it. Shared by the full and the narrow form. */
import { type KeyboardEvent, type PointerEvent, type ReactNode, useMemo, useState } from 'react'
import type { Slot } from '#domain/support-map/counted-map.ts'
import type { Level } from '#domain/support-map/tie.ts'
import { useLanguage } from '#web/words/words.tsx'
import { CircleDrawing } from './CircleDrawing.tsx'
import { CircleStops } from './CircleStops.tsx'
import { crowdId } from './circle-crowd.ts'
import type { CircleForm } from './circle-form.ts'
import { type Hit, hitAt } from './circle-hits.ts'
import type { CircleMap } from './circle-map.ts'
import { useCirclePicture } from './circle-picture.ts'
import { mapSentence, scoreOf } from './circle-reading.ts'
import type { CirclePicture } from './circle-geometry.ts'
import './support-map.css'

export interface CircleProps {
  readonly map: CircleMap
  /** The supporter who is taken out to see what opens; nothing is saved. */
  readonly lifted?: string | null
  readonly focused?: string | null
  /** Places to light, named by `slotName`. */
  readonly lit?: readonly string[] | undefined
  onFocus?(id: string | null): void
  onLift?(id: string | null): void
  /** Left out when the reader may not add support. */
  onAdd?: ((slot: Slot) => void) | undefined
  /** The rest of a crowded ring was chosen: show the table. */
  onMore?: ((level: Level) => void) | undefined
}

interface Props extends CircleProps {
  readonly form: CircleForm
  readonly litRing?: Level | null
  children?(picture: CirclePicture): ReactNode
}

export function CircleStage({
  map,
  form,
  lifted = null,
  focused = null,
  lit,
  litRing = null,
  onFocus,
  onLift,
  onAdd,
  onMore,
  children
}: Props) {
  const { language } = useLanguage()
  const picture = useCirclePicture(map, form, lifted)
  const sentence = useMemo(() => mapSentence(map, scoreOf(map), language), [map, language])
  const [over, setOver] = useState<Hit>(null)

  const hitOf = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const scale = (2 * form.reach) / box.width
    const point = { x: (event.clientX - box.left) * scale - form.reach, y: (event.clientY - box.top) * scale - form.reach }
    const hit = hitAt(picture, point, 22 * scale)
    return hit?.kind === 'place' && !onAdd ? null : hit
  }
  const reach = (hit: Hit) => {
    setOver(hit)
    const id = hit?.kind === 'supporter' ? hit.id : null
    if (id !== focused) onFocus?.(id)
  }
  const choose = (hit: Hit) => {
    if (hit?.kind === 'place') return onAdd?.({ need: hit.need, key: hit.key })
    if (hit?.kind !== 'supporter') return onLift?.(null)
    const crowd = picture.supporters.find((supporter) => supporter.id === hit.id && supporter.id === crowdId(supporter.level))
    if (crowd) return onMore?.(crowd.level)
    onLift?.(hit.id === lifted ? null : hit.id)
  }
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || (!lifted && !focused)) return
    event.stopPropagation()
    onLift?.(null)
    onFocus?.(null)
  }
  // The first touch shows who it is, the second lifts: a finger hides what it points at.
  const press = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    const hit = hitOf(event)
    if (event.pointerType !== 'mouse' && hit?.kind === 'supporter' && hit.id !== focused && hit.id !== lifted) return reach(hit)
    choose(hit)
  }
  return (
    <div className={`circle-stage${form.names ? '' : ' is-narrow'}`}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys and readers aloud use the stops inside; this only finds the nearest one for a pointer */}
      <div
        className={over ? 'circle-touch is-over' : 'circle-touch'}
        onPointerMove={(event) => event.pointerType === 'mouse' && reach(hitOf(event))}
        onPointerLeave={(event) => event.pointerType === 'mouse' && reach(null)}
        onPointerUp={press}
        onKeyDown={close}
      >
        <CircleDrawing
          picture={picture}
          codeName={map.codeName}
          label={sentence}
          lifted={lifted}
          focused={focused}
          lit={lit}
          litRing={litRing}
        />
        <CircleStops picture={picture} lifted={lifted} mayAdd={onAdd !== undefined} onReach={(id) => onFocus?.(id)} onChoose={choose} />
      </div>
      {children?.(picture)}
    </div>
  )
}
