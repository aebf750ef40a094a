/** /pengaduan: complaints of children, for the office outside the team; each with its step, its deadline, and how the child was told. */
import { useState } from 'react'
import { type ComplaintState, complaintStates, toldWays } from '#domain/child-voice/complaint.ts'
import { shareComplaint } from '#domain/child-voice/share-complaint.ts'
import type { TextFlag } from '#domain/child-voice/voice.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { SentMark } from '#web/design/SentMark.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { dayWords, shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/child-voice-problems.ts'
import { childVoiceWords } from '#web/words/child-voice.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { AnswerComplaintForm } from './AnswerComplaintForm.tsx'
import { ChildWords } from './VoiceSection.tsx'
import './child-voice.css'

export interface ShownComplaint {
  readonly id: string
  readonly codeName: string | null
  readonly unit: string
  readonly madeOn: string
  readonly dueOn: string
  readonly state: ComplaintState
  readonly version: number
  readonly isShared: boolean
  readonly words: string
  readonly flags: readonly TextFlag[]
  readonly outcome: string | null
  readonly toldHow: (typeof toldWays.codes)[number] | null
}

export function ComplaintList({ complaints }: { readonly complaints: readonly ShownComplaint[] }) {
  const w = useWords(childVoiceWords).complaints
  const [opened, setOpened] = useState<{ readonly kind: 'answer' | 'share'; readonly complaint: ShownComplaint } | null>(null)
  const close = () => setOpened(null)
  if (complaints.length === 0) return <Empty title={w.none} />
  return (
    <div className="stack">
      {complaints.map((complaint) => (
        <ComplaintCard key={complaint.id} complaint={complaint} onOpen={(kind) => setOpened({ kind, complaint })} />
      ))}
      {opened?.kind === 'answer' && <AnswerComplaintForm complaint={opened.complaint} onClose={close} />}
      {opened?.kind === 'share' && <ShareDialog complaint={opened.complaint} onClose={close} />}
    </div>
  )
}

interface CardProps {
  readonly complaint: ShownComplaint
  onOpen(kind: 'answer' | 'share'): void
}

function ComplaintCard({ complaint, onOpen }: CardProps) {
  const w = useWords(childVoiceWords).complaints
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const sent = useOutbox().find((item) => (item.input as { complaintId?: string }).complaintId === complaint.id)
  const isDone = complaint.state === 'done'
  return (
    <Card as="article" title={complaint.codeName ?? w.restricted}>
      <p className="voice-heads small">
        <span>{complaint.unit}</span>
        <Tag>{name(complaintStates.term(complaint.state))}</Tag>
        <span className="quiet">{w.made(shortDay(complaint.madeOn, today, language))}</span>
        {!isDone && <span className="quiet">{w.due(dayWords(complaint.dueOn, today, language, 'deadline'))}</span>}
        {complaint.isShared && <span className="quiet">{w.shared}</span>}
        {sent && <SentMark status={sent.status} />}
      </p>
      <ChildWords words={complaint.words} flags={complaint.flags} />
      {complaint.outcome && <p>{complaint.outcome}</p>}
      {complaint.toldHow && (
        <p className="small quiet">
          {w.toldHow}: {name(toldWays.term(complaint.toldHow)).toLowerCase()}
        </p>
      )}
      {!sent && (
        <div className="row">
          {!isDone && (
            <Button kind="primary" onClick={() => onOpen('answer')}>
              {w.answer}
            </Button>
          )}
          {!complaint.isShared && <Button onClick={() => onOpen('share')}>{w.share}</Button>}
        </div>
      )}
    </Card>
  )
}

function ShareDialog({ complaint, onClose }: { readonly complaint: ShownComplaint; onClose(): void }) {
  const w = useWords(childVoiceWords).complaints
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const share = async () => {
    const { id: complaintId, version: seenVersion, state, isShared } = complaint
    const about = {
      state: { complaint: { caseFileId: '', version: seenVersion, state, isShared } },
      subjectLabel: complaint.codeName ?? w.restricted
    }
    if (await sending(shareComplaint, { complaintId, seenVersion }, about)) onClose()
  }
  return (
    <Dialog open onClose={onClose} title={w.shareTitle}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void share()
        }}
      >
        <p>{w.shareBody}</p>
        <FormEnd busy={false} send={w.share} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
