/** Beginning: who is in the room, and the child's view read aloud before anything else; and who came late. */
import { useState } from 'react'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { mayMove } from '#domain/case-file/state.ts'
import { Begin, begin, recordAttendance } from '#domain/conference/begin.ts'
import {
  type Attendance,
  attendances,
  type ChildPart,
  childParts,
  type Representative,
  representatives
} from '#domain/conference/conference.ts'
import { Check } from '#web/design/Check.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { vocabularyOptions, yesOrNo } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { conferenceFormWords } from '#web/words/conference-forms.ts'
import { conferenceWords } from '#web/words/conference.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type ConferencesRead, type ShownConference, stateOf } from './conference.local.ts'
import { seatName } from './conference-names.ts'
import { useFaultOf } from './use-fault.ts'
import { useFilling } from './use-filling.ts'
import { useTell } from './use-conferences.ts'

interface Props {
  readonly file: ConferencesRead['file'] & { readonly id: string }
  readonly one: ShownConference
  onClose(): void
}

type Room = Readonly<Record<string, Attendance | undefined>>

const roomOf = (one: ShownConference): Room =>
  Object.fromEntries(one.participants.map((seat) => [seat.id, seat.attendance ?? (seat.pledgedAt ? 'came' : undefined)]))
const listOf = (room: Room) =>
  Object.entries(room).flatMap(([participantId, attendance]) => (attendance ? [{ participantId, attendance }] : []))

export function BeginForm({ file, one, onClose }: Props) {
  const w = useWords(conferenceFormWords).begin
  const name = useName()
  const tell = useTell(file.codeName)
  const faultOf = useFaultOf()
  const [room, setRoom] = useState(roomOf(one))
  const [given, setGiven] = useState<'yes' | 'no'>('yes')
  const [statement, setStatement] = useState('')
  const [missingReason, setReason] = useState<(typeof viewMissingReasons.codes)[number]>()
  const [childPart, setPart] = useState<ChildPart>()
  const [representedBy, setRepresentedBy] = useState<Representative>()
  const [movesState, setMoves] = useState(false)
  const filling = useFilling(onClose)
  const isSeated = one.participants.every(({ id }) => room[id])
  const isReady =
    childPart !== undefined &&
    (childPart === 'present' || representedBy !== undefined) &&
    (given === 'yes' ? statement.trim() !== '' : missingReason !== undefined) &&
    isSeated
  async function send() {
    if (!childPart) return
    return tell(
      begin,
      {
        caseFileId: file.id,
        conferenceId: one.id,
        seenVersion: one.version,
        attendance: listOf(room),
        statement: given === 'yes' ? statement.trim() || null : null,
        missingReason: given === 'no' ? (missingReason ?? null) : null,
        childPart,
        representedBy: childPart === 'present' ? null : (representedBy ?? null),
        movesState
      },
      stateOf(file, one)
    )
  }
  return (
    <Dialog open wide onClose={onClose} title={w.title}>
      <form {...filling.form(isReady, send)}>
        <h3>{w.view}</h3>
        <ChoiceChips label={w.viewKind} required options={yesOrNo(w)} value={given} onChange={(value) => setGiven(value ?? 'yes')} />
        {given === 'yes' ? (
          <TextArea
            label={w.statement}
            hint={w.statementHint}
            required
            rows={3}
            max={maxLengthOf(Begin.shape.statement)}
            value={statement}
            error={statement.trim() ? faultOf(Begin.shape.statement, statement) : filling.text(statement)}
            onChange={(text) => setStatement(text ?? '')}
          />
        ) : (
          <RadioGroup
            label={w.reason}
            required
            options={vocabularyOptions(viewMissingReasons.terms, name)}
            value={missingReason}
            error={filling.choice(missingReason)}
            onChange={(chosen) => setReason(chosen)}
          />
        )}
        <RadioGroup
          label={w.part}
          required
          options={vocabularyOptions(childParts.terms, name)}
          value={childPart}
          error={filling.choice(childPart)}
          onChange={(chosen) => setPart(chosen)}
        />
        {childPart && childPart !== 'present' && (
          <ChoiceChips
            label={w.representedBy}
            required
            options={vocabularyOptions(representatives.terms, name)}
            value={representedBy}
            error={filling.choice(representedBy)}
            onChange={(chosen) => setRepresentedBy(chosen)}
          />
        )}
        <h3>{w.room}</h3>
        <Seats one={one} room={room} missing={filling.choice} change={setRoom} />
        {mayMove(file.state, 'ST07') && <Check label={w.moves} value={movesState} onChange={(value) => setMoves(value ?? false)} />}
        <FormEnd {...filling.end} send={w.send} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}

/** Somebody came late, or left a message. */
export function AttendanceForm({ file, one, onClose }: Props) {
  const words = { ...useWords(conferenceWords), ...useWords(conferenceFormWords) }
  const tell = useTell(file.codeName)
  const [room, setRoom] = useState(roomOf(one))
  const filling = useFilling(onClose)
  const send = () => tell(recordAttendance, { caseFileId: file.id, conferenceId: one.id, attendance: listOf(room) }, stateOf(file, one))
  return (
    <Dialog open wide onClose={onClose} title={words.people.correct}>
      <form
        {...filling.form(
          one.participants.every(({ id }) => room[id]),
          send
        )}
      >
        <Seats one={one} room={room} missing={filling.choice} change={setRoom} />
        <FormEnd {...filling.end} send={words.people.save} out={{ words: words.begin.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}

interface SeatsProps {
  readonly one: ShownConference
  readonly room: Room
  missing(value: unknown): string | undefined
  change(room: Room): void
}

function Seats({ one, room, missing, change }: SeatsProps) {
  const w = useWords(conferenceFormWords).begin
  const name = useName()
  return (
    <div className="stack-s">
      {one.participants.map((seat) => (
        <ChoiceChips
          key={seat.id}
          label={seatName(seat)}
          hint={seat.pledgedAt ? undefined : w.unpledged}
          required
          // whoever has not promised may send regrets, but does not sit down
          options={vocabularyOptions(attendances.terms, name).filter(({ value }) => seat.pledgedAt !== null || value !== 'came')}
          value={room[seat.id]}
          error={missing(room[seat.id])}
          onChange={(attendance) => change({ ...room, [seat.id]: attendance })}
        />
      ))}
    </div>
  )
}
