/** The area's plans with what is on the phone laid over them, and the one way of telling something about them. */
import { useMemo } from 'react'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { useAccount } from '#web/offline/session.ts'
import { layArea } from './area-plan.local.ts'
import type { AreaRead } from './shown.ts'

export function useArea(region?: string) {
  const read = useRead<AreaRead>(region ? `/api/area-plans?region=${region}` : '/api/area-plans')
  const items = useOutbox()
  const { accountId, displayName, posts } = useAccount()
  const area = useMemo(
    () => read.value && layArea(read.value, items, { accountId, displayName }),
    [read.value, items, accountId, displayName]
  )
  return { read, area, today: deviceNow().today, accountId, postIds: posts.map(({ postId }) => postId) }
}
