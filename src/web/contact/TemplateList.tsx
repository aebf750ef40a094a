/** The sentences that may leave: written by one, reviewed by another; withdrawn ones stay to be seen. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { channels } from '#domain/contact/contact-terms.ts'
import { reviewTemplate, withdrawTemplate } from '#domain/contact/review-template.ts'
import { templateStates } from '#domain/contact/template.ts'
import { Button } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/contact-problems.ts'
import { messageWords } from '#web/words/messages.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { TemplateRow } from './contact.local.ts'
import './contact.css'

const TemplateForm = lazy(async () => ({ default: (await import('./TemplateForm.tsx')).TemplateForm }))

interface Props {
  readonly list: readonly TemplateRow[]
  /** ways of standing that come with the post */
  readonly standings: readonly string[]
}

export function TemplateList({ list, standings }: Props) {
  const w = useWords(messageWords).templates
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { caller, sending, problem } = useSending()
  const [writing, setWriting] = useState<TemplateRow | 'new' | null>(null)
  const [leaving, setLeaving] = useState<TemplateRow | null>(null)
  const writes = may('contact.write-template', standings)
  const about = (row: TemplateRow) => ({ templateId: row.id, seenVersion: row.version })
  const known = (row: TemplateRow) => ({
    state: { template: { id: row.id, version: row.version, state: row.state, writtenBy: row.writtenById } },
    subjectLabel: row.title
  })
  const withdraw = async (row: TemplateRow) => {
    await sending(withdrawTemplate, about(row), known(row))
    setLeaving(null)
  }
  return (
    <div className="stack">
      <p className="quiet measure">{w.lead}</p>
      {problem && (
        <Notice tone="danger" live>
          {sentence(problem)}
        </Notice>
      )}
      {writes && (
        <div className="row no-print">
          <Button icon="plus" onClick={() => setWriting('new')}>
            {w.write}
          </Button>
        </div>
      )}
      <ul className="plain-list rows contact-rows">
        {list.map((row) => (
          <li key={`${row.id} ${row.version}`}>
            <div>
              <p className="contact-name">
                <strong>{row.title}</strong>
                {!row.isUsable && <Tag>{name(templateStates.term(row.state))}</Tag>}
                {row.automatic && <Tag icon="clock">{w.automatic}</Tag>}
              </p>
              <p lang="id">{row.text}</p>
              <p className="small quiet">
                {row.channels.map((code) => name(channels.term(code))).join(', ')} ·{' '}
                {row.writtenBy ? w.by(row.writtenBy, row.reviewedBy) : w.ships}
              </p>
              {writes && row.state === 'written' && row.writtenById === caller.accountId && <p className="small quiet">{w.own}</p>}
            </div>
            {writes && row.isNewest && row.state !== 'withdrawn' && (
              <div className="row no-print">
                {row.state === 'written' && row.writtenById !== caller.accountId && (
                  <Button
                    kind="primary"
                    icon="check"
                    onClick={() => void sending(reviewTemplate, about(row), known(row))}
                    aria-label={w.reviewOf(row.title)}
                  >
                    {w.review}
                  </Button>
                )}
                <Button onClick={() => setWriting(row)} aria-label={w.versionOf(row.title)}>
                  {w.version}
                </Button>
                <Button kind="quiet" onClick={() => setLeaving(row)} aria-label={w.withdrawOf(row.title)}>
                  {w.withdraw}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Suspense>{writing && <TemplateForm row={writing === 'new' ? null : writing} onClose={() => setWriting(null)} />}</Suspense>
      <Withdrawing row={leaving} onClose={() => setLeaving(null)} onWithdraw={(row) => void withdraw(row)} />
    </div>
  )
}

interface WithdrawingProps {
  readonly row: TemplateRow | null
  onClose(): void
  onWithdraw(row: TemplateRow): void
}

function Withdrawing({ row, onClose, onWithdraw }: WithdrawingProps) {
  const w = useWords(messageWords)
  return (
    <Dialog
      open={row !== null}
      onClose={onClose}
      title={row ? w.templates.withdrawOf(row.title) : ''}
      actions={
        <>
          <Button kind="danger" onClick={() => row && onWithdraw(row)}>
            {w.templates.withdraw}
          </Button>
          <Button onClick={onClose}>{w.cancel}</Button>
        </>
      }
    >
      <p className="measure">{w.templates.withdrawBody}</p>
    </Dialog>
  )
}
