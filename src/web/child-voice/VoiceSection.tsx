/** "Suara anak" on the case file, for supervisor and head: faces over time, what was written, wishes, and that somebody complained. */
import { useState } from 'react'
import { Link } from 'wouter'
import { type Faces, feedbackItems, type TextFlag, wishedSexes } from '#domain/child-voice/voice.ts'
import { markTalked } from '#domain/child-voice/mark-talked.ts'
import { type WishState, wishStates } from '#domain/child-voice/answer-wish.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { SentMark } from '#web/design/SentMark.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { dayWords, shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/child-voice-problems.ts'
import { childVoiceWords } from '#web/words/child-voice.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { AnswerWishForm } from './AnswerWishForm.tsx'
import { FacesOverTime } from './FacesOverTime.tsx'
import './child-voice.css'

export interface Said {
  readonly title: string
  readonly name: string | null
}
interface Feedback {
  readonly id: string
  readonly givenOn: string
  readonly dueOn: string
  readonly bySlip: boolean
  readonly about: Said | null
  readonly answers: Faces
  readonly words: string | null
  readonly flags: readonly TextFlag[]
  readonly talkedOn: string | null
}
export interface Wish {
  readonly id: string
  readonly askedOn: string
  readonly dueOn: string
  readonly way: 'sheet' | 'slip' | 'staff'
  readonly about: Said | null
  readonly wishedSex: 'L' | 'P' | 'ANY'
  readonly words: string | null
  readonly flags: readonly TextFlag[]
  readonly state: WishState
  readonly version: number
  readonly reason: string | null
  readonly toldOn: string | null
}
interface Voice {
  readonly feedback: readonly Feedback[]
  readonly wishes: readonly Wish[]
  readonly complaints: readonly { readonly id: string; readonly sharedOn: string }[]
}
interface FileSeen {
  readonly id: string
  readonly codeName: string
}

export function VoiceSection({ file }: { readonly file: FileSeen }) {
  const w = useWords(childVoiceWords).section
  const { language } = useLanguage()
  const { today } = deviceNow()
  const read = useRead<Voice>(`/api/case-files/${file.id}/voice`)
  const [answering, setAnswering] = useState<Wish | null>(null)
  return (
    <Loaded read={read}>
      {({ feedback, wishes, complaints }) => (
        <div className="stack">
          <Notice tone="quiet" icon="lock">
            {w.intro}
          </Notice>
          {complaints.map((one) => (
            <Notice key={one.id} tone="quiet" icon="scale" title={w.complaints}>
              {w.complaint(shortDay(one.sharedOn, today, language))}
            </Notice>
          ))}
          {wishes.length > 0 && (
            <section className="stack-s">
              <h3>{w.wishes}</h3>
              <ul className="plain-list rows">
                {wishes.map((wish) => (
                  <WishRow key={wish.id} wish={wish} onAnswer={() => setAnswering(wish)} />
                ))}
              </ul>
            </section>
          )}
          {feedback.length === 0 && wishes.length === 0 ? <Empty title={w.none} /> : null}
          {feedback.length > 0 && (
            <>
              <section className="stack-s">
                <h3>{w.overTime}</h3>
                <FacesOverTime rounds={feedback} />
              </section>
              <ul className="plain-list rows">
                {feedback.map((one) => (
                  <FeedbackRow key={one.id} one={one} codeName={file.codeName} />
                ))}
              </ul>
            </>
          )}
          <Link href="/suara-anak" className={buttonClass('quiet')}>
            {w.all}
          </Link>
          {answering && <AnswerWishForm wish={answering} codeName={file.codeName} onClose={() => setAnswering(null)} />}
        </div>
      )}
    </Loaded>
  )
}

/** What was written; heavy words only when the reader is ready. */
export function ChildWords({ words, flags }: { readonly words: string; readonly flags: readonly TextFlag[] }) {
  const w = useWords(childVoiceWords).section
  const [isOpen, setOpen] = useState(!flags.includes('heavy'))
  return (
    <div className="stack-s">
      {flags.map((flag) => (
        <p key={flag} className="small quiet">
          {w[flag]}
        </p>
      ))}
      {isOpen ? (
        <blockquote className="voice-words">“{words}”</blockquote>
      ) : (
        <Button onClick={() => setOpen(true)} icon="eye">
          {w.read}
        </Button>
      )}
    </div>
  )
}

const aboutWhom = (about: Said | null, w: { about(who: string): string; everybody: string }): string =>
  about ? w.about(about.name ?? about.title) : w.everybody

function FeedbackRow({ one, codeName }: { readonly one: Feedback; readonly codeName: string }) {
  const w = useWords(childVoiceWords).section
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const sent = useOutbox().find(
    (item) => item.name === 'child-voice.mark-talked' && (item.input as { feedbackId: string }).feedbackId === one.id
  )
  const skipped = feedbackItems.terms.filter(({ code }) => one.answers[code] === null)
  return (
    <li className="voice-row">
      <p className="voice-heads">
        <strong>{shortDay(one.givenOn, today, language)}</strong>
        <span>{aboutWhom(one.about, w)}</span>
        {one.bySlip && <Tag>{w.bySlip}</Tag>}
        {one.talkedOn && <span className="quiet">{w.talked(shortDay(one.talkedOn, today, language))}</span>}
        {sent && <SentMark status={sent.status} />}
      </p>
      {skipped.length > 0 && skipped.length < 5 && (
        <p className="small quiet">
          {w.skipped}: {skipped.map((item) => name(item).toLowerCase()).join(', ')}
        </p>
      )}
      {one.words && <ChildWords words={one.words} flags={one.flags} />}
      {!one.talkedOn && !sent && (
        <div className="row">
          <Button
            icon="check"
            onClick={() =>
              void sending(markTalked, { feedbackId: one.id }, { state: { feedback: { isTalked: false } }, subjectLabel: codeName })
            }
          >
            {w.talk}
          </Button>
          <span className="small quiet">{w.due(dayWords(one.dueOn, today, language, 'deadline'))}</span>
        </div>
      )}
      {problem && <Notice tone="danger">{sentence(problem)}</Notice>}
    </li>
  )
}

function WishRow({ wish, onAnswer }: { readonly wish: Wish; onAnswer(): void }) {
  const w = useWords(childVoiceWords).section
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const sent = useOutbox().find((item) => item.name === 'child-voice.answer-wish' && (item.input as { wishId: string }).wishId === wish.id)
  return (
    <li className="voice-row">
      <p className="voice-heads">
        <strong>{w.wish(name(wishedSexes.term(wish.wishedSex)))}</strong>
        <span className="quiet">{shortDay(wish.askedOn, today, language)}</span>
        <span className="quiet">{w.ways[wish.way]}</span>
        {wish.about && <span className="quiet">{aboutWhom(wish.about, w)}</span>}
        {sent && <SentMark status={sent.status} />}
      </p>
      {wish.words && <ChildWords words={wish.words} flags={wish.flags} />}
      <WishAnswer wish={wish} />
      {wish.state !== 'granted' && !sent && (
        <div className="row">
          <Button kind={wish.state === 'open' ? 'primary' : 'second'} onClick={onAnswer}>
            {w.answer}
          </Button>
          {wish.state === 'open' && <span className="small quiet">{dayWords(wish.dueOn, today, language, 'deadline')}</span>}
        </div>
      )}
    </li>
  )
}

function WishAnswer({ wish }: { readonly wish: Wish }) {
  const w = useWords(childVoiceWords).section
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  if (wish.state === 'open') return null
  return (
    <p>
      <Tag>{name(wishStates.term(wish.state))}</Tag> {wish.reason && `“${wish.reason}” `}
      {wish.toldOn && <span className="small quiet">{w.answered(shortDay(wish.toldOn, today, language))}</span>}
    </p>
  )
}
