/** The three answers side by side: yes with a time, cannot with a reason, or a question. The clock runs on while somebody asks. */
import { useState } from 'react'
import { acceptReferral, askReferral, AskReferral, declineReferral } from '#domain/referral/answer-referral.ts'
import { meetingPlaces, refusals, urgencies } from '#domain/referral/referral.ts'
import { Button } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { MomentInput } from '#web/design/MomentInput.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { ReasonDialog } from '#web/design/ReasonDialog.tsx'
import { Select } from '#web/design/Select.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { clockWords, momentWords } from '#web/design/time-words.ts'
import { useNow } from '#web/design/Time.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { referralWords } from '#web/words/referral.ts'
import { referralStepWords } from '#web/words/referral-steps.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { type Face, slotsFrom } from './referral.local.ts'
import { useTelling } from './use-telling.ts'

export function Answers({ face }: { readonly face: Face }) {
  const w = useWords(referralWords)
  const { go } = useWords(referralStepWords)
  const [open, setOpen] = useState<'decline' | 'ask' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      {face.byMe && <p className="quiet no-print">{go.forPaper}</p>}
      <div className="three-answers no-print">
        <Accept face={face} />
        <section className="card answer-card">
          <h2 className="card-title">{w.decline.title}</h2>
          <p className="small quiet">{w.decline.body}</p>
          <Button full onClick={() => setOpen('decline')}>
            {w.decline.open}
          </Button>
        </section>
        <section className="card answer-card">
          <h2 className="card-title">{w.ask.title}</h2>
          <p className="small quiet">{w.ask.body}</p>
          <Button full icon="chat" onClick={() => setOpen('ask')}>
            {w.ask.open}
          </Button>
        </section>
        {open === 'decline' && <DeclineForm face={face} onClose={close} />}
        {open === 'ask' && <AskForm face={face} onClose={close} />}
      </div>
    </>
  )
}

function Accept({ face }: { readonly face: Face }) {
  const w = useWords(referralWords).accept
  const name = useName()
  const { language } = useLanguage()
  const now = useNow()
  const { tell, about, known, busy, fault } = useTelling(face)
  const [slots] = useState(() => slotsFrom(deviceNow().at, urgencies.term(face.urgency).hurried))
  const [chosen, setChosen] = useState<string>(slots[0] ?? 'later')
  const [other, setOther] = useState<string>()
  const [place, setPlace] = useState<(typeof meetingPlaces.codes)[number]>('MP1')
  const meetAt = chosen === 'later' ? null : chosen === 'other' ? (other ?? null) : chosen
  const days = new Set<string>()
  const labelOf = (slot: string) => {
    const day = slot.slice(0, 10)
    const isSame = days.has(day)
    days.add(day)
    return isSame ? clockWords(slot) : momentWords(slot, now, language)
  }
  const choices = [...slots.map((slot) => [slot, labelOf(slot)] as const), ['other', w.other] as const, ['later', w.later] as const]
  return (
    <section className="card answer-card answer-first">
      <h2 className="card-title">{w.title}</h2>
      <p className="small quiet">{w.body}</p>
      <div className="chips" role="radiogroup" aria-label={w.when}>
        {choices.map(([value, label]) => (
          <label key={value} className="chip">
            <input className="sr-only" type="radio" name={`slot-${face.id}`} checked={chosen === value} onChange={() => setChosen(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {chosen === 'other' && <MomentInput label={w.when} required value={other} onChange={setOther} />}
      {chosen !== 'later' && (
        <Select
          label={w.where}
          required
          options={vocabularyOptions(meetingPlaces.terms, name)}
          value={place}
          onChange={(value) => value && setPlace(value)}
        />
      )}
      {fault && (
        <Notice tone="danger" live>
          {fault}
        </Notice>
      )}
      <Button
        kind="primary"
        icon="check"
        full
        busy={busy}
        disabled={chosen === 'other' && !other}
        onClick={() => void tell(acceptReferral, { ...about, meetAt, place: meetAt ? place : null }, known)}
      >
        {w.send}
      </Button>
    </section>
  )
}

export function DeclineForm({ face, onClose }: { readonly face: Face; onClose(): void }) {
  const words = useWords(referralWords)
  const w = words.decline
  const name = useName()
  const { tell, about, known, fault } = useTelling(face)
  return (
    <ReasonDialog
      title={w.title}
      label={w.reason}
      options={vocabularyOptions(refusals.terms, name)}
      send={w.send}
      kind="primary"
      cancel={words.cancelButton}
      problem={fault}
      onSend={(reason) => tell(declineReferral, { ...about, reason }, known)}
      onClose={onClose}
    />
  )
}

function AskForm({ face, onClose }: { readonly face: Face; onClose(): void }) {
  const words = useWords(referralWords)
  const w = words.ask
  const { tell, about, known, busy, fault } = useTelling(face)
  const [text, setText] = useState<string>()
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form
        className="stack"
        onSubmit={async (event) => {
          event.preventDefault()
          if (text && (await tell(askReferral, { ...about, questionId: newId(), words: text }, known))) onClose()
        }}
      >
        <TextArea
          label={w.words}
          hint={w.body}
          required
          max={maxLengthOf(AskReferral.shape.words) ?? 300}
          value={text}
          onChange={setText}
        />
        <FormEnd busy={busy} ready={Boolean(text)} send={w.send} problem={fault} out={{ words: words.cancelButton, press: onClose }} />
      </form>
    </Dialog>
  )
}
