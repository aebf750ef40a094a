/** One report: its next step on top, what was told beside it; complete also while it is only on this phone. */
import { useEffect, useState } from 'react'
import { Link, useParams } from 'wouter'
import { recordReport } from '#domain/intake/record-report.ts'
import { reportStates } from '#domain/intake/report.ts'
import { Card } from '#web/design/Card.tsx'
import { Disclosure } from '#web/design/Disclosure.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { SentMark } from '#web/design/SentMark.tsx'
import { layOver, type PointedFile, shortNumberOf, type UnitWorker, type WholeReport } from '#web/intake/intake.local.ts'
import { Receipt, ReportFacts } from '#web/intake/ReportFacts.tsx'
import { RiskMark } from '#web/intake/RiskMark.tsx'
import { ReportSteps } from '#web/intake/ReportSteps.tsx'
import '#web/intake/intake.css'
import { deviceNow } from '#web/offline/clock.ts'
import { whenDelivered } from '#web/offline/delivery.ts'
import { useRead } from '#web/offline/local-store.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { pendingOf } from '#web/offline/pending.ts'
import { useAccount, useCaller } from '#web/offline/session.ts'
import { intakeWords } from '#web/words/intake.ts'
import { problemWords } from '#web/words/intake-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'

export function ReportPage() {
  const { id = '' } = useParams()
  const w = useWords(intakeWords)
  const name = useName()
  const account = useAccount()
  const caller = useCaller()
  const items = useOutbox()
  // While it is only here the server is not asked: its audit would note a denied reading.
  const isOnlyHere = items.some(
    ({ name, status, input }) =>
      name === recordReport.name && (status === 'on-device' || status === 'sending') && (input as { reportId: string }).reportId === id
  )
  const read = useRead<WholeReport>(isOnlyHere ? null : `/api/reports/${id}`)
  const workers = useRead<readonly UnitWorker[]>('/api/unit-workers')
  const [opened, setOpened] = useState<PointedFile | null>(null)
  const report = layOver(read.value, items, account, deviceNow(), caller, id)
  const waiting = pendingOf(items, id).filter((item) => item.status !== 'delivered')
  const stopped = items.filter(
    (item) => (item.status === 'refused' || item.status === 'conflict') && JSON.stringify(item.input).includes(id)
  )
  const sentence = useProblemSentence(problemWords)

  // Refused or in conflict: somebody else was first, so what they did is fetched.
  const { reload } = read
  useEffect(() => {
    if (stopped.length > 0) reload()
  }, [stopped.length, reload])

  function onSent(outboxId: string) {
    void whenDelivered(outboxId).then(
      (answer) => {
        const { caseFileId, codeName } = (answer ?? {}) as { caseFileId?: string; codeName?: string }
        if (caseFileId && codeName) setOpened({ id: caseFileId, codeName })
      },
      // A refusal is shown from the outbox item itself.
      () => {}
    )
  }

  return (
    <div className="stack-l">
      <PageHead
        over={report && name(reportStates.term(report.state))}
        title={w.label(shortNumberOf(id))}
        under={
          <div className="row">
            {report?.risk && <RiskMark risk={report.risk} />}
            {waiting[0] && <SentMark status={waiting[0].status} />}
          </div>
        }
      />
      {stopped.map((item) => (
        <Notice key={item.id} tone="danger" live title={w.report.refusedTitle} action={<Link href="/ponsel">{w.report.look}</Link>}>
          {item.problem && sentence(item.problem)}
        </Notice>
      ))}
      <Loaded read={report && read.value === undefined ? { ...read, state: 'fresh', value: report } : { ...read, value: report }}>
        {(shown) => (
          <div className={shown.state === 'received' ? 'report-page report-page-new' : 'report-page'}>
            <div className="stack report-steps">
              {read.value === undefined && waiting.length > 0 && (
                <Notice tone="quiet" icon="device">
                  {w.report.pending}
                </Notice>
              )}
              <ReportSteps
                key={shown.state}
                report={shown}
                workers={workers.value ?? []}
                opened={opened}
                isWaiting={read.value?.version !== shown.version}
                onSent={onSent}
              />
            </div>
            <Receipt reportId={id} />
            <Card as="section">
              <Disclosure id="report-content" title={w.report.content} defaultOpen>
                <ReportFacts report={shown} />
              </Disclosure>
            </Card>
          </div>
        )}
      </Loaded>
    </div>
  )
}
