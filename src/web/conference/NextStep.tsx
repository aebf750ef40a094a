/** The one big next step of a conference, and the small ways beside it. */
import { useState } from 'react'
import { type CallOff, callOff, reschedule } from '#domain/conference/reschedule.ts'
import { callOffReasons, meetingWays, undecidedReasons } from '#domain/conference/conference.ts'
import { close } from '#domain/conference/close.ts'
import { WhenAndWhere } from '#domain/conference/convene.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { MomentInput } from '#web/design/MomentInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { conferenceFormWords } from '#web/words/conference-forms.ts'
import { conferenceWords } from '#web/words/conference.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { BeginForm } from './BeginForm.tsx'
import { decisionStateOf, notInPlan, standingDecisions, stateOf } from './conference.local.ts'
import type { ConferenceProps } from './ConferenceView.tsx'
import { DecisionForm } from './DecisionForm.tsx'
import { useTell } from './use-conferences.ts'
import { useFilling } from './use-filling.ts'

type Open = 'begin' | 'decide' | 'close' | 'time' | 'call-off' | null

export function NextStep(props: ConferenceProps) {
  const { one, isWorker, maySign } = props
  const words = { ...useWords(conferenceWords), ...useWords(conferenceFormWords) }
  const w = words.next
  const [open, setOpen] = useState<Open>(null)
  const shut = () => setOpen(null)
  const unpledged = one.participants.filter(({ pledgedAt }) => pledgedAt === null).length
  const waiting = notInPlan(one).length
  const decides = isWorker || maySign
  return (
    <>
      {one.state === 'called' && (
        <Card
          as="section"
          due={unpledged === 0}
          title={unpledged > 0 ? w.waitPledges(unpledged) : w.begin}
          actions={
            <>
              <Button kind={unpledged === 0 ? 'primary' : 'second'} icon="chat" onClick={() => setOpen('begin')}>
                {w.beginButton}
              </Button>
              <Button kind="quiet" onClick={() => setOpen('time')}>
                {words.plan.reschedule}
              </Button>
              <Button kind="quiet" onClick={() => setOpen('call-off')}>
                {words.plan.callOff}
              </Button>
            </>
          }
        >
          <p>{unpledged > 0 ? w.waitPledgesUnder : w.beginUnder}</p>
        </Card>
      )}
      {one.state === 'running' && (
        <Card
          as="section"
          due
          title={w.decide}
          actions={
            <>
              {decides && (
                <Button kind="primary" icon="plus" onClick={() => setOpen('decide')}>
                  {w.decideButton}
                </Button>
              )}
              <Button icon="check" onClick={() => setOpen('close')}>
                {w.close}
              </Button>
            </>
          }
        >
          <p>{w.decideUnder}</p>
        </Card>
      )}
      {one.state === 'closed' && (
        <Card
          as="section"
          due={waiting > 0 && isWorker}
          title={waiting === 0 ? (standingDecisions(one).length > 0 ? w.done : w.doneNone) : isWorker ? w.take(waiting) : w.wait(waiting)}
        >
          {waiting > 0 && isWorker && <p>{w.takeUnder}</p>}
        </Card>
      )}
      {open === 'begin' && <BeginForm {...props} onClose={shut} />}
      {open === 'decide' && <DecisionForm {...props} onClose={shut} />}
      {open === 'close' && <CloseForm {...props} onClose={shut} />}
      {open === 'time' && <TimeForm {...props} onClose={shut} />}
      {open === 'call-off' && <CallOffForm {...props} onClose={shut} />}
    </>
  )
}

type FormProps = ConferenceProps & { onClose(): void }

function CloseForm({ file, one, goals, onClose }: FormProps) {
  const w = useWords(conferenceFormWords).close
  const name = useName()
  const tell = useTell(file.codeName)
  const [undecided, setUndecided] = useState<(typeof undecidedReasons.codes)[number]>()
  const filling = useFilling(onClose)
  const count = standingDecisions(one).length
  async function send() {
    const input = { caseFileId: file.id, conferenceId: one.id, seenVersion: one.version, undecided: count > 0 ? null : (undecided ?? null) }
    return tell(close, input, decisionStateOf(file, one, goals))
  }
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form {...filling.form(count > 0 || undecided !== undefined, send)}>
        {count > 0 ? (
          <p>{w.under(count)}</p>
        ) : (
          <RadioGroup
            label={w.why}
            required
            options={vocabularyOptions(undecidedReasons.terms, name)}
            value={undecided}
            error={filling.choice(undecided)}
            onChange={(chosen) => setUndecided(chosen)}
          />
        )}
        <FormEnd {...filling.end} send={w.send} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}

function TimeForm({ file, one, onClose }: FormProps) {
  const words = useWords(conferenceFormWords)
  const w = words.form
  const name = useName()
  const tell = useTell(file.codeName)
  const [heldAt, setHeldAt] = useState<string | undefined>(one.heldAt)
  const [way, setWay] = useState<typeof one.way | undefined>(one.way)
  const [place, setPlace] = useState(one.place)
  const filling = useFilling(onClose)
  async function send() {
    if (!heldAt || !way || !place.trim()) return
    const input = { caseFileId: file.id, conferenceId: one.id, seenVersion: one.version, heldAt, way, place }
    return tell(reschedule, input, stateOf(file, one))
  }
  return (
    <Dialog open onClose={onClose} title={words.plan.reschedule}>
      <form {...filling.form(Boolean(heldAt && way && place.trim()), send)}>
        <MomentInput label={w.heldAt} required value={heldAt} error={filling.text(heldAt)} onChange={setHeldAt} />
        <ChoiceChips
          label={w.way}
          required
          options={vocabularyOptions(meetingWays.terms, name)}
          value={way}
          onChange={(chosen) => setWay(chosen)}
        />
        <TextInput
          label={w.place}
          hint={w.placeHint}
          required
          max={maxLengthOf(WhenAndWhere.place)}
          value={place}
          error={filling.text(place)}
          onChange={(text) => setPlace(text ?? '')}
        />
        <FormEnd {...filling.end} send={words.plan.save} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}

function CallOffForm({ file, one, onClose }: FormProps) {
  const words = useWords(conferenceFormWords)
  const name = useName()
  const tell = useTell(file.codeName)
  const [reason, setReason] = useState<CallOff['reason']>()
  const filling = useFilling(onClose)
  async function send() {
    if (!reason) return
    return tell(callOff, { caseFileId: file.id, conferenceId: one.id, seenVersion: one.version, reason }, stateOf(file, one))
  }
  return (
    <Dialog open onClose={onClose} title={words.plan.callOff}>
      <form {...filling.form(reason !== undefined, send)}>
        <RadioGroup
          label={words.plan.callOffWhy}
          required
          options={vocabularyOptions(callOffReasons.terms, name)}
          value={reason}
          error={filling.choice(reason)}
          onChange={(chosen) => setReason(chosen)}
        />
        <FormEnd {...filling.end} send={words.plan.callOff} kind="danger" out={{ words: words.form.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
