/** After yes: the next thing to be done, one at a time: the appointment, whether the child came, the service, word back. */
import { useState } from 'react'
import { giveService, referBack, ReferBack, scheduleReferral, tellAttendance } from '#domain/referral/carry-out-referral.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { mayHappen, meetingPlaces, outcomes } from '#domain/referral/referral.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { MomentInput } from '#web/design/MomentInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { momentWords, shortDay } from '#web/design/time-words.ts'
import { useNow } from '#web/design/Time.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { referralWords } from '#web/words/referral.ts'
import { referralStepWords } from '#web/words/referral-steps.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { DeclineForm } from './Answers.tsx'
import { actsForUnit, type Face } from './referral.local.ts'
import { useTelling } from './use-telling.ts'

type Asked = 'schedule' | 'came' | 'missed' | 'service' | 'back' | 'decline'

export function CarryOut({ face }: { readonly face: Face }) {
  const w = useWords(referralWords)
  const { go } = useWords(referralStepWords)
  const name = useName()
  const { language } = useLanguage()
  const now = useNow()
  const { today } = deviceNow()
  const [asked, setAsked] = useState<Asked | null>(null)
  const close = () => setAsked(null)
  const acts = actsForUnit(face)
  const { state } = face
  const mayTell = mayHappen('attended', state) && (acts || face.byMe)
  const meets = face.meetAt && state === 'RS07'
  // before the day nobody has come or stayed away; whoever came early is told all the same
  const isDay = !face.meetAt || dayOf(face.meetAt) <= today
  return (
    <Card as="section" due={acts} title={go.title}>
      {face.byMe && face.onPaper && <p className="small quiet">{go.forPaper}</p>}
      {meets && face.meetAt && (
        <p>{go.meeting(momentWords(face.meetAt, now, language), face.place ? name(meetingPlaces.term(face.place)) : '')}</p>
      )}
      {(face.serviceDays?.length ?? 0) > 0 && (
        <p>{go.serviceDays((face.serviceDays ?? []).map((day) => shortDay(day, today, language)).join(', '))}</p>
      )}
      {!acts && !mayTell && <p className="quiet">{go.waitsForThem}</p>}
      <div className="row no-print referral-buttons">
        {acts && mayHappen('schedule', state) && (
          <Button kind={meets ? 'second' : 'primary'} icon="calendar" onClick={() => setAsked('schedule')}>
            {meets ? go.reschedule : go.schedule}
          </Button>
        )}
        {mayTell && (
          <Button kind={meets && isDay ? 'primary' : 'second'} icon="check" onClick={() => setAsked('came')}>
            {go.came}
          </Button>
        )}
        {(acts || face.byMe) && isDay && mayHappen('missed', state) && (
          <Button icon="cross" onClick={() => setAsked('missed')}>
            {go.missed}
          </Button>
        )}
        {acts && mayHappen('give-service', state) && (
          <Button kind={state === 'RS08' ? 'primary' : 'second'} icon="hand" onClick={() => setAsked('service')}>
            {state === 'RS08' ? go.service : go.serviceAgain}
          </Button>
        )}
        {acts && mayHappen('refer-back', state) && (
          <Button kind="primary" icon="undo" onClick={() => setAsked('back')}>
            {go.back}
          </Button>
        )}
        {acts && mayHappen('decline', state) && (
          <Button kind="quiet" onClick={() => setAsked('decline')}>
            {face.byMe ? w.decline.afterThem : w.decline.after}
          </Button>
        )}
      </div>
      {asked === 'schedule' && <ScheduleForm face={face} onClose={close} />}
      {(asked === 'came' || asked === 'missed' || asked === 'service') && <DayForm face={face} asked={asked} onClose={close} />}
      {asked === 'back' && <BackForm face={face} onClose={close} />}
      {asked === 'decline' && <DeclineForm face={face} onClose={close} />}
    </Card>
  )
}

interface FormProps {
  readonly face: Face
  onClose(): void
}

function ScheduleForm({ face, onClose }: FormProps) {
  const words = useWords(referralWords)
  const { go } = useWords(referralStepWords)
  const name = useName()
  const { tell, about, known, busy, fault } = useTelling(face)
  const [meetAt, setMeetAt] = useState<string>()
  const [place, setPlace] = useState<(typeof meetingPlaces.codes)[number] | undefined>(face.place ?? 'MP1')
  return (
    <Dialog open onClose={onClose} title={face.meetAt ? go.reschedule : go.schedule}>
      <form
        className="stack"
        onSubmit={async (event) => {
          event.preventDefault()
          if (meetAt && place && (await tell(scheduleReferral, { ...about, meetAt, place }, known))) onClose()
        }}
      >
        <MomentInput label={words.accept.when} required value={meetAt} onChange={setMeetAt} />
        <Select
          label={words.accept.where}
          required
          options={vocabularyOptions(meetingPlaces.terms, name)}
          value={place}
          onChange={(value) => setPlace(value)}
        />
        <FormEnd
          busy={busy}
          ready={Boolean(meetAt && place)}
          send={go.send}
          problem={fault}
          out={{ words: words.cancelButton, press: onClose }}
        />
      </form>
    </Dialog>
  )
}

function DayForm({ face, asked, onClose }: FormProps & { readonly asked: 'came' | 'missed' | 'service' }) {
  const words = useWords(referralWords)
  const { go } = useWords(referralStepWords)
  const { tell, about, known, busy, fault } = useTelling(face)
  const { today } = deviceNow()
  const [on, setOn] = useState<string | undefined>(today)
  const send = (day: string) =>
    asked === 'service'
      ? tell(giveService, { ...about, on: day }, known)
      : tell(tellAttendance, { ...about, came: asked === 'came', on: day }, { ...known, meetAt: face.meetAt ?? null })
  const title = asked === 'service' ? go.service : asked === 'came' ? go.came : go.missed
  return (
    <Dialog open onClose={onClose} title={title}>
      <form
        className="stack"
        onSubmit={async (event) => {
          event.preventDefault()
          if (on && (await send(on))) onClose()
        }}
      >
        <DateInput label={go.on} required max={today} value={on} onChange={setOn} />
        <FormEnd busy={busy} ready={Boolean(on)} send={go.send} problem={fault} out={{ words: words.cancelButton, press: onClose }} />
      </form>
    </Dialog>
  )
}

function BackForm({ face, onClose }: FormProps) {
  const words = useWords(referralWords)
  const { go } = useWords(referralStepWords)
  const name = useName()
  const { tell, about, known, busy, fault } = useTelling(face)
  const { today } = deviceNow()
  const [outcome, setOutcome] = useState<(typeof outcomes.codes)[number]>()
  const [summary, setSummary] = useState<string>()
  const [nextOn, setNextOn] = useState<string>()
  return (
    <Dialog open onClose={onClose} title={go.back}>
      <form
        className="stack"
        onSubmit={async (event) => {
          event.preventDefault()
          if (outcome && summary && (await tell(referBack, { ...about, outcome, summary, nextOn: nextOn ?? null }, known))) onClose()
        }}
      >
        <p className="small quiet">{go.backBody}</p>
        <RadioGroup
          label={go.outcome}
          required
          options={vocabularyOptions(outcomes.terms, name)}
          value={outcome}
          onChange={(value) => setOutcome(value)}
        />
        <TextArea label={go.summary} required max={maxLengthOf(ReferBack.shape.summary) ?? 500} value={summary} onChange={setSummary} />
        <DateInput label={go.nextOn} min={today} value={nextOn} onChange={setNextOn} />
        <FormEnd
          busy={busy}
          ready={Boolean(outcome && summary && summary.length >= 10)}
          send={go.sendBack}
          problem={fault}
          out={{ words: words.cancelButton, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
