/** Lembar anak, as the worker sees it: what to say, the paper to take along, and handing over the telephone. */
import { Link, useParams } from 'wouter'
import { HandOver } from '#web/child-voice/HandOver.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { longDay } from '#web/design/time-words.ts'
import { addDays } from '#domain/kernel/date.ts'
import { slipDays } from '#domain/child-voice/slip-code.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { ChildSheet, printSheet } from '#web/plan/ChildSheet.tsx'
import type { PlanRead } from '#web/plan/plan.local.ts'
import { ChildMapOnPaper } from '#web/support-map/ChildMapPaper.tsx'
import { useChildMaps } from '#web/support-map/use-child-maps.ts'
import { childSheetWords } from '#web/words/child-sheet.ts'
import { childVoiceWords } from '#web/words/child-voice.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'

export function ChildSheetPage() {
  const { id = '' } = useParams()
  const w = useWords(childVoiceWords).handOver
  const file = useRead<{ readonly codeName: string }>(`/api/case-files/${id}`)
  const plan = useRead<PlanRead>(`/api/case-files/${id}/plan`)
  const newest = useChildMaps(id).maps[0]
  const { today } = deviceNow()
  return (
    <Loaded read={file}>
      {({ codeName }) => (
        <div className="hand-over stack measure-page">
          <PageHead over={<Link href={`/anak/${id}`}>{codeName}</Link>} title={w.title(codeName)} under={w.under} />
          <HandOver
            fileId={id}
            print={printSheet}
            sheet={(code) => (
              <ChildSheet plan={plan.value ?? null} today={today}>
                {newest && <ChildMapOnPaper codeName={codeName} map={newest} />}
                {code && <Slip code={code} until={addDays(today, slipDays)} />}
              </ChildSheet>
            )}
          />
        </div>
      )}
    </Loaded>
  )
}

function Slip({ code, until }: { readonly code: string; readonly until: string }) {
  const w = useWords(childSheetWords).paper
  const { language } = useLanguage()
  return (
    <section className="sheet-slip">
      <h2>{w.slipTitle}</h2>
      <p>{w.slipBody}</p>
      <p>{w.slipWhere(`${location.host}/suara`)}</p>
      <p className="sheet-code">{code}</p>
      <p>{w.slipUntil(longDay(until, language))}</p>
    </section>
  )
}
