/** The lists of a desk: children another unit asks me to take, files that come and go, and what the ministry is told. */
import { lazy, Suspense, useState } from 'react'
import { Link } from 'wouter'
import { acknowledgeNotice } from '#domain/transfer/acknowledge-notice.ts'
import { transferReasons, transferStages } from '#domain/transfer/transfer.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { dayWords, shortDay } from '#web/design/time-words.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { transferWords } from '#web/words/transfer.ts'
import { problemWords } from '#web/words/transfer-problems.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { ListedNotice, ListedTransfer, TransferLists, TransferRead } from './transfer.local.ts'
import './transfer.css'

const AcceptForm = lazy(async () => ({ default: (await import('./AnswerForms.tsx')).AcceptForm }))
const DeclineForm = lazy(async () => ({ default: (await import('./AnswerForms.tsx')).DeclineForm }))

export function TransferRows({ lists, isMinistry }: { readonly lists: TransferLists; readonly isMinistry: boolean }) {
  const w = useWords(transferWords)
  const asked = lists.transfers.filter((one) => one.isAsked)
  const rest = lists.transfers.filter((one) => !one.isAsked)
  const sides = (['incoming', 'outgoing'] as const).map((side) => [side, rest.filter((one) => one.side === side)] as const)
  return (
    <>
      {asked.map((one) => (
        <Asked key={one.id} one={one} />
      ))}
      {sides.map(
        ([side, rows]) =>
          rows.length > 0 && (
            <section key={side}>
              <h2>{w[side]}</h2>
              <ul className="plain-list rows">
                {rows.map((one) => (
                  <Row key={one.id} one={one} />
                ))}
              </ul>
            </section>
          )
      )}
      {isMinistry ? <Notices notices={lists.notices} /> : lists.transfers.length === 0 && <Empty title={w.empty}>{w.emptyBody}</Empty>}
    </>
  )
}

function Row({ one }: { readonly one: ListedTransfer }) {
  const w = useWords(transferWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const isOver = one.stage === 'declined' || one.stage === 'called-off'
  return (
    <li className="transfer-row">
      <div className="transfer-words">
        {one.codeName && (
          <p>
            <strong className="code-name">{one.codeName}</strong>
          </p>
        )}
        <p>{w.route(one.fromUnit, one.toUnit)}</p>
        <p className="small quiet">
          {one.completedAt
            ? w.done(shortDay(dayOf(one.completedAt), today, language))
            : [name(transferStages.term(one.stage)), ...(isOver ? [] : [w.day(dayWords(one.firstDay, today, language, 'event'))])].join(
                ' · '
              )}
        </p>
      </div>
      {one.caseFileId && (
        <Link href={`/anak/${one.caseFileId}#pindah`} className={buttonClass('second')}>
          {w.open}
        </Link>
      )}
    </li>
  )
}

/** What may be known before a yes: the spoken name, both units, why, and the day. */
function Asked({ one }: { readonly one: ListedTransfer }) {
  const w = useWords(transferWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const [form, setForm] = useState<'accept' | 'decline' | null>(null)
  const read = useRead<TransferRead>(one.caseFileId ? `/api/case-files/${one.caseFileId}/transfer` : null)
  const close = () => setForm(null)
  return (
    <Card due as="section" title={w.asked.title}>
      <div className="stack-s">
        <p>
          <strong className="code-name">{one.codeName}</strong>
        </p>
        <p>{w.route(one.fromUnit, one.toUnit)}</p>
        <p>{w.day(dayWords(one.firstDay, today, language, 'event'))}</p>
        <Loaded read={read}>
          {({ transfer, candidates }) =>
            transfer && (
              <>
                <p>{w.asked.reason(name(transferReasons.term(transfer.reason)))}</p>
                <p className="small quiet measure">{w.asked.body}</p>
                <div className="row">
                  <Button kind="primary" onClick={() => setForm('accept')}>
                    {w.asked.accept}
                  </Button>
                  <Button onClick={() => setForm('decline')}>{w.asked.decline}</Button>
                </div>
                <Suspense>
                  {form === 'accept' && (
                    <AcceptForm caseFileId={one.caseFileId ?? ''} transfer={transfer} candidates={candidates} onClose={close} />
                  )}
                  {form === 'decline' && <DeclineForm caseFileId={one.caseFileId ?? ''} transfer={transfer} onClose={close} />}
                </Suspense>
              </>
            )
          }
        </Loaded>
      </div>
    </Card>
  )
}

function Notices({ notices }: { readonly notices: readonly ListedNotice[] }) {
  const w = useWords(transferWords)
  if (notices.length === 0) return <Empty title={w.noNotices}>{w.noNoticesBody}</Empty>
  return (
    <ul className="plain-list rows">
      {notices.map((one) => (
        <NoticeRow key={`${one.id} ${one.stage}`} one={one} />
      ))}
    </ul>
  )
}

function NoticeRow({ one }: { readonly one: ListedNotice }) {
  const w = useWords(transferWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { id: transferId, stage, isRead } = one
  const acknowledge = () =>
    sending(
      acknowledgeNotice,
      { transferId, stage },
      { state: { notice: { stage, isRead } }, subjectLabel: w.route(one.fromUnit, one.toUnit) }
    )
  return (
    <li className="transfer-row">
      <div className="transfer-words">
        <p>
          <strong>{w.route(one.fromProvince ?? '', one.toProvince ?? '')}</strong>
        </p>
        <p>{w.route(one.fromUnit, one.toUnit)}</p>
        <p className="small quiet">
          {name(transferStages.term(stage))} · {name(transferReasons.term(one.reason))}
        </p>
        <p className="small quiet">{w.day(dayWords(one.firstDay, today, language, 'event'))}</p>
        {problem && (
          <Notice tone="danger" live>
            {sentence(problem)}
          </Notice>
        )}
      </div>
      {isRead ? <Tag icon="check">{w.read}</Tag> : <Button onClick={acknowledge}>{w.markRead}</Button>}
    </li>
  )
}
