/** The circle of the supervision page, 112 px: three rings, no words. */
import { useMemo } from 'react'
import type { CircleMap } from './circle-map.ts'
import { drawMiddle } from './circle-small.ts'
import { CircleSmall } from './CircleSmall.tsx'

interface Props {
  readonly map: CircleMap
  readonly label?: string
}

export function CircleMiddle({ map, label }: Props) {
  const picture = useMemo(() => drawMiddle(map), [map])
  return <CircleSmall picture={picture} box={112} size={112} bird={24} codeName={map.codeName} {...(label ? { label } : {})} />
}
