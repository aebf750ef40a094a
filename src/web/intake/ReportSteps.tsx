/** The next step of a report, alone on top: triage, then one of four outcomes, then what became of it. */
import { useState } from 'react'
import { Link } from 'wouter'
import { dangerSigns, outsideReasons } from '#domain/intake/danger.ts'
import { receiverKinds } from '#domain/intake/receiver.ts'
import { waitsForReceiver } from '#domain/intake/refer-report-out.ts'
import { needsOutreach } from '#domain/intake/report.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Disclosure } from '#web/design/Disclosure.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { MomentTime } from '#web/design/Time.tsx'
import { reportStepWords } from '#web/words/report-steps.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { Clocks } from './Clocks.tsx'
import type { PointedFile, UnitWorker, WholeReport } from './intake.local.ts'
import { JoinForm } from './JoinForm.tsx'
import { OpenFileForm } from './OpenFileForm.tsx'
import { OutsideForm } from './OutsideForm.tsx'
import { ReferOutForm } from './ReferOutForm.tsx'
import { RiskMark } from './RiskMark.tsx'
import { TriageForm } from './TriageForm.tsx'

interface Props {
  readonly report: WholeReport
  readonly workers: readonly UnitWorker[]
  /** the code name the server gave when this device opened the file */
  readonly opened: PointedFile | null
  /** the server has not shown this state itself yet */
  readonly isWaiting: boolean
  onSent(outboxId: string): void
}

export function ReportSteps({ report, workers, opened, isWaiting, onSent }: Props) {
  const w = useWords(reportStepWords)
  const [again, setAgain] = useState(false)
  const isOpen = report.state === 'received' || report.state === 'triaged'
  if (report.state === 'received' || (again && isOpen))
    return (
      <>
        <Card as="section" due title={w.triage.title}>
          <p className="quiet">{w.triage.under}</p>
          <TriageForm report={report} onSent={() => setAgain(false)} />
        </Card>
        {report.state === 'received' && (
          <Disclosure id={`close-${report.id}`} title={w.outcome.closeTitle} summary={w.outcome.closeHint}>
            <OutsideForm report={report} onSent={onSent} />
          </Disclosure>
        )}
      </>
    )
  return (
    <>
      {!isOpen && <Outcome report={report} opened={opened} isWaiting={isWaiting} onSent={onSent} />}
      {report.state === 'triaged' && <Choices report={report} workers={workers} onSent={onSent} />}
      <Triaged report={report} {...(isOpen && { onAgain: () => setAgain(true) })} />
    </>
  )
}

function Triaged({ report, onAgain }: { readonly report: WholeReport; readonly onAgain?: () => void }) {
  const w = useWords(reportStepWords).triage
  const name = useName()
  if (!report.risk || !report.triagedAt) return null
  return (
    <Card as="section" title={w.found}>
      <div className="row">
        <RiskMark risk={report.risk} />
        <span className="caption">
          {w.done} <MomentTime at={report.triagedAt} />
        </span>
        {onAgain && (
          <Button kind="quiet" onClick={onAgain}>
            {w.again}
          </Button>
        )}
      </div>
      {report.dangerSigns.length > 0 ? (
        <ul>
          {report.dangerSigns.map((code) => (
            <li key={code}>{name(dangerSigns.term(code))}</li>
          ))}
        </ul>
      ) : (
        <p>{w.noSigns}</p>
      )}
      {onAgain && needsOutreach(report) && <p className="quiet">{w.startsWith}</p>}
      <Clocks report={report} />
    </Card>
  )
}

function Choices({ report, workers, onSent }: Pick<Props, 'report' | 'workers' | 'onSent'>) {
  const w = useWords(reportStepWords).outcome
  const isAdult = report.ageBand === '18+'
  const key = (what: string) => `${what}-${report.id}`
  return (
    <Card as="section" due title={w.title}>
      <p className="quiet">{w.under}</p>
      <div>
        <Disclosure id={key('open')} level={3} title={w.openTitle} summary={w.openHint} defaultOpen={!isAdult}>
          <OpenFileForm key={workers.length} report={report} workers={workers} onSent={onSent} />
        </Disclosure>
        <Disclosure id={key('join')} level={3} title={w.joinTitle} summary={w.joinHint}>
          <JoinForm report={report} onSent={onSent} />
        </Disclosure>
        <Disclosure id={key('refer')} level={3} title={w.referTitle} summary={w.referHint} defaultOpen={isAdult}>
          <ReferOutForm report={report} onSent={onSent} />
        </Disclosure>
        <Disclosure id={key('close')} level={3} title={w.closeTitle} summary={w.closeHint}>
          <OutsideForm report={report} onSent={onSent} />
        </Disclosure>
      </div>
    </Card>
  )
}

function Outcome({ report, opened, isWaiting, onSent }: Omit<Props, 'workers'>) {
  const w = useWords(reportStepWords)
  const name = useName()
  if (report.state === 'opened' || report.state === 'joined') {
    const file = report.caseFile ?? opened
    return (
      <Card as="section" due>
        <div className="opened" aria-live="polite">
          <Icon name="bird" size={40} />
          <div className="stack-s">
            <p className="caption">{report.state === 'joined' ? w.join.done : w.open.done}</p>
            {file ? (
              <p className="opened-name">
                {w.open.codeName} <strong className="code-name">{file.codeName}</strong>
              </p>
            ) : (
              <p>{isWaiting ? w.open.codeNameLater : w.open.notYours}</p>
            )}
            {file && report.state === 'opened' && <p className="small quiet">{w.open.codeNameHint}</p>}
          </div>
        </div>
        {report.caseFile && (
          <div className="row">
            <Link href={`/anak/${report.caseFile.id}`} className={buttonClass('primary')}>
              {w.open.go}
            </Link>
          </div>
        )}
        {file && !report.caseFile && !isWaiting && <p className="small quiet">{w.open.notYours}</p>}
      </Card>
    )
  }
  if (waitsForReceiver(report))
    return (
      <Card as="section" due title={w.refer.waitTitle}>
        <ReferOutForm report={report} onSent={onSent} />
      </Card>
    )
  return (
    <Card as="section">
      <p className="caption">{report.state === 'referred-out' ? w.refer.done : w.close.done}</p>
      <p>
        <strong>
          {report.receiverKind
            ? name(receiverKinds.term(report.receiverKind))
            : report.outsideReason && name(outsideReasons.term(report.outsideReason))}
        </strong>
      </p>
      {report.receiverConfirmedAt && (
        <p className="small quiet">
          {w.refer.confirmedOn} <MomentTime at={report.receiverConfirmedAt} />
        </p>
      )}
    </Card>
  )
}
