/** A child's plan: the file's circle and the plan itself, read side by side, with what is still on the phone laid over both. */
import { useMemo } from 'react'
import { useParams } from 'wouter'
import { isClosed } from '#domain/case-file/state.ts'
import { layNeeds } from '#web/assessment/assessment.local.ts'
import { Loaded } from '#web/design/Loaded.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import type { FileRead, PlanRead } from '#web/plan/plan.local.ts'
import { PlanView } from '#web/plan/PlanView.tsx'
import { CircleThumbnail } from '#web/support-map/CircleThumbnail.tsx'
import { circleMapOf, layOver, type MapFile } from '#web/support-map/support-map.local.ts'

type File = FileRead & MapFile

export function PlanPage() {
  const { id = '' } = useParams<{ id: string }>()
  const file = useRead<File>(`/api/case-files/${id}`)
  const plan = useRead<PlanRead>(`/api/case-files/${id}/plan`)
  return <Loaded read={file}>{(known) => <Loaded read={plan}>{(read) => <Page key={known.id} file={known} read={read} />}</Loaded>}</Loaded>
}

function Page({ file, read }: { readonly file: File; readonly read: PlanRead }) {
  const pending = usePending(file.id)
  const laid = useMemo(() => {
    const known = layNeeds(file, pending)
    const { supporters, ties } = layOver(known, pending)
    // a closed file's plan is read, not changed
    return { ...known, supporters, ties, standings: isClosed(known.state) ? [] : known.standings }
  }, [file, pending])
  const circle = useMemo(() => circleMapOf(laid, deviceNow().today), [laid])
  return <PlanView file={laid} read={read} icon={<CircleThumbnail map={circle} />} />
}
