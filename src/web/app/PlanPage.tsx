/** A child's plan: the file's circle and the plan itself, read side by side. */
import { useParams } from 'wouter'
import { Loaded } from '#web/design/Loaded.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import type { FileRead, PlanRead } from '#web/plan/plan.local.ts'
import { PlanView } from '#web/plan/PlanView.tsx'
import { CircleThumbnail } from '#web/support-map/CircleThumbnail.tsx'
import { circleOf } from './my-children.ts'
import '#web/support-map/support-map.css'

export function PlanPage() {
  const { id = '' } = useParams<{ id: string }>()
  const file = useRead<FileRead & Parameters<typeof circleOf>[0]>(`/api/case-files/${id}`)
  const plan = useRead<PlanRead>(`/api/case-files/${id}/plan`)
  return (
    <Loaded read={file}>
      {(known) => (
        <Loaded read={plan}>
          {(read) => <PlanView key={known.id} file={known} read={read} icon={<CircleThumbnail map={circleOf({ ...known, ties: leveled(known) }, deviceNow().today)} />} />}
        </Loaded>
      )}
    </Loaded>
  )
}

/** The list of children sends each tie with its ring; the file sends the ring with the supporter. */
const leveled = ({ ties, supporters }: FileRead) => ties.map((tie) => ({ ...tie, level: supporters.find((one) => one.id === tie.supporterId)?.level ?? 'MIC' }))
