/** The circle in a list row, 52 to 64 px: what is held and what is open, at a glance. */
import { useMemo } from 'react'
import type { CircleMap } from './circle-map.ts'
import { drawThumbnail } from './circle-small.ts'
import { CircleSmall } from './CircleSmall.tsx'

interface Props {
  readonly map: CircleMap
  readonly size?: number
  /** Draws what is left without this supporter. */
  readonly lifted?: string
  readonly label?: string
}

export function CircleThumbnail({ map, size = 60, lifted, label }: Props) {
  const picture = useMemo(() => drawThumbnail(map, lifted), [map, lifted])
  return <CircleSmall picture={picture} box={54} size={size} bird={21} codeName={map.codeName} {...(label ? { label } : {})} />
}
