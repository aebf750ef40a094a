/** The closing page's body: being filled in by the case worker, waiting for the second person, or done with its form on paper. */
import { useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { closureReasons } from '#domain/case-file/closure.ts'
import { closeFile } from '#domain/episode/close.ts'
import { closingGate } from '#domain/episode/closing-gate.ts'
import { ReturnClosing, returnClosing } from '#domain/episode/return-closing.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { Button } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { z } from 'zod'
import { deviceNow } from '#web/offline/clock.ts'
import { usePending } from '#web/offline/pending.ts'
import { useAccount } from '#web/offline/session.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { closingWords } from '#web/words/episode-closing.ts'
import { problemWords } from '#web/words/episode-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { ClosingPost, ClosingRead, ClosingRow } from './closing.local.ts'
import { ClosingForm } from './ClosingForm.tsx'
import type { EpisodeFile } from './episode.local.ts'
import { GateLines } from './GateLines.tsx'
import { Done } from './TerminationForm.tsx'
import './episode.css'

interface Props {
  readonly file: EpisodeFile
  readonly read: ClosingRead
  readonly posts: readonly ClosingPost[]
}

export function ClosingBoard({ file, read, posts }: Props) {
  const w = useWords(closingWords)
  const { today } = deviceNow()
  const [latest] = read.closings
  const isOnItsWay = usePending(file.id, 'episode.ask-to-close').some((item) => item.status !== 'refused' && item.status !== 'conflict')
  const asked = latest?.status === 'asked' ? latest : undefined
  if (file.state === 'ST15') return latest?.status === 'signed' ? <Done file={file} closing={latest} /> : null
  if (isOnItsWay && !asked) return <Notice icon="device">{w.onItsWay}</Notice>
  const lines = asked && closingGate(asked.reason, read.facts, asked, today)
  return (
    <div className="stack-l">
      {latest?.status === 'returned' && <Returned closing={latest} />}
      {asked && lines && (
        <>
          <Asked file={file} closing={asked} />
          <section className="stack-s">
            <h2>{w.lines}</h2>
            <GateLines caseFileId={file.id} lines={lines} />
          </section>
        </>
      )}
      {!asked && may('episode.ask-to-close', file.standings) && <ClosingForm file={file} read={read} posts={posts} />}
      {!asked && !may('episode.ask-to-close', file.standings) && <Looking file={file} read={read} />}
    </div>
  )
}

/** For who does not ask herself: the lines of the ordinary ending, as they stand. */
function Looking({ file, read }: { readonly file: EpisodeFile; readonly read: ClosingRead }) {
  const w = useWords(closingWords)
  const { today } = deviceNow()
  const nothing = {
    reason: 'CL01',
    ready: 'not-asked',
    statement: null,
    missingReason: null,
    talkOn: null,
    documentsOn: null,
    legal: 'open',
    legalOwner: null,
    legalOn: null,
    education: 'unsettled',
    educationOn: null,
    ownedNeeds: [],
    needsOwner: null,
    receiver: null,
    accompanimentPostId: null,
    tries: [],
    safetyCheckedOn: null
  } as const
  return (
    <section className="stack-s">
      <p className="quiet measure">{w.onlyWorker}</p>
      <GateLines caseFileId={file.id} lines={closingGate('CL01', read.facts, { ...nothing, ownedNeeds: [], tries: [] }, today)} />
    </section>
  )
}

function Returned({ closing }: { readonly closing: ClosingRow }) {
  const w = useWords(closingWords)
  const { language } = useLanguage()
  const { today } = deviceNow()
  return (
    <Notice title={w.returned(closing.settledBy ?? '', closing.settledAt ? shortDay(dayOf(closing.settledAt), today, language) : '')}>
      {closing.returnReason}
    </Notice>
  )
}

function Words({ closing }: { readonly closing: ClosingRow }) {
  const name = useName()
  const missing = viewMissingReasons.terms.find((term) => term.code === closing.missingReason)
  return closing.statement ? (
    <blockquote className="own-words">“{closing.statement}”</blockquote>
  ) : (
    <p className="quiet">{missing && name(missing)}</p>
  )
}

function Asked({ file, closing }: { readonly file: EpisodeFile; readonly closing: ClosingRow }) {
  const w = useWords(closingWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const sentence = useProblemSentence(problemWords)
  const { accountId, posts } = useAccount()
  const { sending, problem } = useSending()
  const [dialog, setDialog] = useState<'sign' | 'return' | null>(null)
  const isOwn = closing.askedByAccount === accountId || posts.some((post) => post.postId === closing.askedByPost)
  const signs = !isOwn && may('episode.close', file.standings)
  const close = () => setDialog(null)
  return (
    <section className="stack">
      <Notice title={`${name(closureReasons.term(closing.reason))}.`}>
        {w.asked(closing.askedBy ?? '', shortDay(dayOf(closing.askedAt), today, language))}. {isOwn ? w.own : w.waits}
      </Notice>
      <Words closing={closing} />
      {closing.receiver && (
        <p>
          {w.fields.receiver[closing.reason] ?? ''}: <strong>{closing.receiver}</strong>
          {closing.accompanimentPost && ` · ${closing.accompanimentPost}`}
        </p>
      )}
      {problem && <Notice tone="danger">{sentence(problem)}</Notice>}
      <div className="row no-print">
        {signs && (
          <Button kind="primary" icon="check" onClick={() => setDialog('sign')}>
            {w.sign}
          </Button>
        )}
        <Button onClick={() => setDialog('return')}>{isOwn ? w.takeBack : w.giveBack}</Button>
      </div>
      <Dialog
        open={dialog === 'sign'}
        onClose={close}
        title={w.signTitle}
        actions={
          <>
            <Button
              kind="primary"
              onClick={() => {
                close()
                void sending(
                  closeFile,
                  { caseFileId: file.id, seenVersion: file.version, closingId: closing.id },
                  { state: undefined, subjectLabel: file.codeName }
                )
              }}
            >
              {w.sign}
            </Button>
            <Button onClick={close}>{w.cancel}</Button>
          </>
        }
      >
        <p>{w.signBody}</p>
      </Dialog>
      {dialog === 'return' && <ReturnForm file={file} closing={closing} isOwn={isOwn} onClose={close} />}
    </section>
  )
}

const { reason } = ReturnClosing.shape
const Answers = z.object({ reason })

function ReturnForm(props: { readonly file: EpisodeFile; readonly closing: ClosingRow; readonly isOwn: boolean; onClose(): void }) {
  const { file, closing, isOwn, onClose } = props
  const w = useWords(closingWords)
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<{ reason?: string }, z.output<typeof Answers>>({
    schema: Answers,
    initial: {},
    async onSubmit(answers) {
      const input = { caseFileId: file.id, closingId: closing.id, reason: answers.reason }
      if (await sending(returnClosing, input, { state: undefined, subjectLabel: file.codeName })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={isOwn ? w.takeBack : w.backTitle}>
      <form {...form.props} className="stack">
        <TextArea {...form.field('reason')} label={w.backReason} required rows={3} max={maxLengthOf(reason)} />
        <FormErrors form={form} />
        <FormEnd
          busy={form.busy}
          send={isOwn ? w.takeBack : w.giveBack}
          problem={problem && sentence(problem)}
          out={{ words: w.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
