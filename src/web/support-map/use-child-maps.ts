/** The child's maps of one file: what the server said, with what is still on this phone laid over it. */
import { useMemo } from 'react'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { useAccount } from '#web/offline/session.ts'
import { type ChildMapsRead, layChildMaps } from './child-map.local.ts'

export interface ChildMapFile {
  readonly id: string
  readonly codeName: string
  readonly standings: readonly string[]
}

const nothing: ChildMapsRead = { maps: [], links: [], talks: [] }

export function useChildMaps(fileId: string): ChildMapsRead {
  const { displayName } = useAccount()
  const { value } = useRead<ChildMapsRead>(`/api/case-files/${fileId}/child-maps`)
  const pending = usePending(fileId)
  return useMemo(() => layChildMaps(value ?? nothing, pending, displayName), [value, pending, displayName])
}
