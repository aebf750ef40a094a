/** The weeks side by side: what is ready and what is not, the call, the journey, and the last word of the receiving supervisor. */
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { Link } from 'wouter'
import { may } from '#domain/access/rules.ts'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { journeyCompanions } from '#domain/transfer/transfer.ts'
import { completeTransfer } from '#domain/transfer/complete-transfer.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { dayWords, momentWords, shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useCaller } from '#web/offline/session.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { transferWords } from '#web/words/transfer.ts'
import { problemWords } from '#web/words/transfer-problems.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { Inside, MovingFile, ShownTransfer } from './transfer.local.ts'

const CallForm = lazy(async () => ({ default: (await import('./CallForm.tsx')).CallForm }))
const JourneyForm = lazy(async () => ({ default: (await import('./JourneyForm.tsx')).JourneyForm }))

interface Props {
  readonly file: MovingFile
  readonly transfer: ShownTransfer
  readonly inside: Inside
  readonly isRestricted: boolean
}

export function Moving({ file, transfer, inside, isRestricted }: Props) {
  const w = useWords(transferWords)
  const name = useName()
  const { language } = useLanguage()
  const { today, at } = deviceNow()
  const [form, setForm] = useState<'call' | 'journey' | null>(null)
  const accompanies = may('transfer.record-call', file.standings)
  const close = () => setForm(null)
  const introduced = inside.handover?.childIntroduced === true
  return (
    <div className="stack-l">
      <section className="stack-s">
        <h3>{w.steps.title}</h3>
        <ul className="plain-list transfer-steps">
          <Step done={inside.left === 0}>
            {w.steps.dossier(inside.total - inside.left, inside.total)}{' '}
            <Link href={`/anak/${file.id}/serah-terima`} className="no-print">
              {w.steps.open}
            </Link>
          </Step>
          <Step done={introduced}>{introduced ? w.steps.introduced : w.steps.notIntroduced}</Step>
          <Step done={transfer.callHeldOn !== null}>
            {transfer.callHeldOn
              ? w.steps.held(shortDay(transfer.callHeldOn, today, language))
              : w.steps.planned(transfer.callPlannedAt ? momentWords(transfer.callPlannedAt, at, language) : '')}
            {inside.callStatement && <q className="transfer-said">{inside.callStatement}</q>}
            {inside.callMissingReason && (
              <span className="small quiet"> {w.steps.noView(name(viewMissingReasons.term(inside.callMissingReason)))}</span>
            )}
            {accompanies && !transfer.callHeldOn && (
              <span className="row no-print">
                <Button icon="phone" onClick={() => setForm('call')}>
                  {w.call.record}
                </Button>
              </span>
            )}
          </Step>
          <Step done={transfer.firstDay <= today}>{w.steps.day(dayWords(transfer.firstDay, today, language, 'event'))}</Step>
        </ul>
        {inside.isPending && <Tag icon="device">{w.pending}</Tag>}
      </section>
      <section className="stack-s">
        <h3>{w.journey.title}</h3>
        {inside.journeyOn && inside.companion ? (
          <>
            <p>{w.journey.line(dayWords(inside.journeyOn, today, language, 'event'), inside.companion)}</p>
            {inside.journeySex && <p className="small quiet">{w.journey.wish(name(journeyCompanions.term(inside.journeySex)))}</p>}
          </>
        ) : (
          <p className="measure quiet">{w.journey.none}</p>
        )}
        {accompanies && (
          <div className="row no-print">
            <Button icon="people" onClick={() => setForm('journey')}>
              {inside.journeyOn ? w.journey.change : w.journey.plan}
            </Button>
          </div>
        )}
      </section>
      <dl className="transfer-people">
        <dt>{w.people.worker}</dt>
        <dd>{inside.worker}</dd>
        <dt>{w.people.supervisor}</dt>
        <dd>{inside.supervisor}</dd>
      </dl>
      {transfer.crossesProvince && !isRestricted && (
        <p className="small quiet">{inside.ministryRead ? w.ministry.read : w.ministry.told}</p>
      )}
      <Ending file={file} transfer={transfer} inside={inside} />
      <Suspense>
        {form === 'call' && <CallForm file={file} transfer={transfer} onClose={close} />}
        {form === 'journey' && <JourneyForm file={file} transfer={transfer} inside={inside} onClose={close} />}
      </Suspense>
    </div>
  )
}

function Step({ done, children }: { readonly done: boolean; readonly children: ReactNode }) {
  return (
    <li>
      <Icon name={done ? 'check-circle' : 'dot-empty'} size={20} />
      <span>{children}</span>
    </li>
  )
}

/** Of the receiving supervisor alone; everybody else reads who it is. */
function Ending({ file, transfer, inside }: Omit<Props, 'isRestricted'>) {
  const w = useWords(transferWords).complete
  const { postIds } = useCaller()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  if (!transfer.supervisorPostId || !postIds.includes(transfer.supervisorPostId))
    return <p className="small quiet">{inside.supervisor && w.waits(inside.supervisor)}</p>
  const isReady =
    inside.left === 0 && inside.handover?.childIntroduced === true && transfer.callHeldOn !== null && transfer.firstDay <= today
  const finish = () =>
    sending(
      completeTransfer,
      { caseFileId: file.id, transferId: transfer.id },
      { state: { transfer, handover: inside.handover }, subjectLabel: file.codeName }
    )
  return (
    <section className="stack-s no-print">
      <h3>{w.title}</h3>
      <p className="measure">{w.body}</p>
      {problem && (
        <Notice tone="danger" live>
          {sentence(problem)}
        </Notice>
      )}
      <div className="row">
        <Button kind="primary" disabled={!isReady} onClick={finish}>
          {w.button}
        </Button>
      </div>
    </section>
  )
}
