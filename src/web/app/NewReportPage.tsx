/** Catat laporan: after saving, straight on to the report and its triage. */
import { useLocation } from 'wouter'
import { PageHead } from '#web/design/PageHead.tsx'
import { NewReportForm } from '#web/intake/NewReportForm.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { reportFormWords } from '#web/words/report-form.ts'
import { useWords } from '#web/words/words.tsx'

export function NewReportPage() {
  const w = useWords(reportFormWords).form
  const [, go] = useLocation()
  // Fetched now, so that the next steps can be chosen even if the network goes away while the reporter speaks.
  useRead('/api/unit-workers')
  useRead('/api/case-files')
  return (
    <div className="stack-l">
      <PageHead title={w.title} under={w.under} />
      <NewReportForm onTaken={(reportId) => go(`/laporan/${reportId}`)} />
    </div>
  )
}
