/** Laporan: every report of the unit, what waits on top; also those that are still only on this phone. */
import { Link } from 'wouter'
import { buttonClass } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { type ListedReport, layOverList } from '#web/intake/intake.local.ts'
import { ReportList } from '#web/intake/ReportList.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { useAccount, useCaller } from '#web/offline/session.ts'
import { intakeWords } from '#web/words/intake.ts'
import { useWords } from '#web/words/words.tsx'

export function ReportsPage() {
  const w = useWords(intakeWords).list
  const account = useAccount()
  const caller = useCaller()
  const items = useOutbox()
  const read = useRead<readonly ListedReport[]>('/api/reports')
  const here = layOverList(read.value ?? [], items, account, deviceNow(), caller)
  // A phone that was never online with this page still shows what was recorded on it.
  const shown = here.length > 0 && read.value === undefined ? { ...read, value: here } : { ...read, value: read.value && here }
  return (
    <div className="stack-l measure-page">
      <PageHead
        title={w.title}
        under={w.under}
        actions={
          <Link href="/laporan/baru" className={buttonClass('primary')}>
            {w.take}
          </Link>
        }
      />
      <Loaded read={shown}>{(reports) => <ReportList reports={reports} />}</Loaded>
    </div>
  )
}
