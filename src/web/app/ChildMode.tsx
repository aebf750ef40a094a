/** The telephone while the child holds it: its sheet, its plan and its own map in big type, and nothing of the shell around them. */
import { lazy, Suspense } from 'react'
import { may } from '#domain/access/rules.ts'
import { ChildScreen, Heading } from '#web/child-voice/ChildScreen.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { ChildPlan } from '#web/plan/ChildSheet.tsx'
import type { PlanRead } from '#web/plan/plan.local.ts'
import { childSheetWords } from '#web/words/child-sheet.ts'
import { useWords } from '#web/words/words.tsx'
import { type ChildMapFile, useChildMaps } from '#web/support-map/use-child-maps.ts'

const ChildMapMaker = lazy(async () => ({ default: (await import('#web/support-map/ChildMapMaker.tsx')).ChildMapMaker }))

const AskedChild = lazy(async () => ({ default: (await import('./AskChildPage.tsx')).AskedChild }))

type File = ChildMapFile & { readonly ageBand: string; readonly state: string }

export function ChildMode({ fileId }: { readonly fileId: string }) {
  const w = useWords(childSheetWords)
  const { value } = useRead<PlanRead>(`/api/case-files/${fileId}/plan`)
  const fileRead = useRead<File>(`/api/case-files/${fileId}`)
  const { maps } = useChildMaps(fileId)
  const file = fileRead.value
  // what comes first on the child's screen is decided by what the telephone knows: wait for that, never for a network
  if (!file && fileRead.state === 'loading') return <div className="splash" />
  const plan = value && value.goals.length > 0 && (
    <div className="child-plan">
      <Heading>{w.paper.title}</Heading>
      <ChildPlan plan={value} today={deviceNow().today} />
    </div>
  )
  const map = file &&
    may('support-map.record-child-map', file.standings) && {
      begins: location.pathname.endsWith('/peta-anak'),
      make: (home: () => void) => (
        <Suspense fallback={null}>
          <ChildMapMaker file={file} earlier={maps} onFinish={home} />
        </Suspense>
      )
    }
  const sheet = <ChildScreen fileId={fileId} plan={plan || null} map={map || undefined} />
  // handed over from the page of an instrument: its questions, and nothing else
  const code = /\/tanya\/([A-Z0-9]+)$/.exec(location.pathname)?.[1]
  if (!file || !code) return sheet
  return (
    <Suspense fallback={<div className="splash" />}>
      <AskedChild file={file} code={code} otherwise={sheet} />
    </Suspense>
  )
}
