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
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { conferenceFormWords } from '#web/words/conference-forms.ts'
import { conferenceWords } from '#web/words/conference.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type ConferencesRead, type ShownConference, stateOf } from './conference.local.ts'
import { seatName } from './conference-names.ts'
import { useFaultOf } from './use-fault.ts'
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
  const [fault, setFault] = useState<string>()
  async function send() {
    if (!childPart) return
    const refused = await tell(
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
    if (refused) setFault(refused)
    else onClose()
  }
  return (
    <Dialog open wide onClose={onClose} title={w.title}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <h3>{w.view}</h3>
        <ChoiceChips
          label={w.viewKind}
          required
          options={[
            { value: 'yes' as const, label: w.yes },
            { value: 'no' as const, label: w.no }
          ]}
          value={given}
          onChange={(value) => setGiven(value ?? 'yes')}
        />
        {given === 'yes' ? (
          <TextArea
            label={w.statement}
            hint={w.statementHint}
            required
            rows={3}
            max={maxLengthOf(Begin.shape.statement)}
            value={statement}
            error={statement ? faultOf(Begin.shape.statement, statement) : undefined}
            onChange={(text) => setStatement(text ?? '')}
          />
        ) : (
          <RadioGroup
            label={w.reason}
            required
            options={vocabularyOptions(viewMissingReasons.terms, name)}
            value={missingReason}
            onChange={(chosen) => setReason(chosen)}
          />
        )}
        <RadioGroup
          label={w.part}
          required
          options={vocabularyOptions(childParts.terms, name)}
          value={childPart}
          onChange={(chosen) => setPart(chosen)}
        />
        {childPart && childPart !== 'present' && (
          <ChoiceChips
            label={w.representedBy}
            required
            options={vocabularyOptions(representatives.terms, name)}
            value={representedBy}
            onChange={(chosen) => setRepresentedBy(chosen)}
          />
        )}
        <h3>{w.room}</h3>
        <Seats one={one} room={room} change={setRoom} />
        {mayMove(file.state, 'ST07') && <Check label={w.moves} value={movesState} onChange={(value) => setMoves(value ?? false)} />}
        <FormEnd busy={!childPart} send={w.send} problem={fault} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}

/** Somebody came late, or left a message. */
export function AttendanceForm({ file, one, onClose }: Props) {
  const words = { ...useWords(conferenceWords), ...useWords(conferenceFormWords) }
  const tell = useTell(file.codeName)
  const [room, setRoom] = useState(roomOf(one))
  const [fault, setFault] = useState<string>()
  async function send() {
    const input = { caseFileId: file.id, conferenceId: one.id, attendance: listOf(room) }
    const refused = await tell(recordAttendance, input, stateOf(file, one))
    if (refused) setFault(refused)
    else onClose()
  }
  return (
    <Dialog open wide onClose={onClose} title={words.people.correct}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <Seats one={one} room={room} change={setRoom} />
        <FormEnd busy={false} send={words.people.save} problem={fault} out={{ words: words.begin.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}

function Seats({ one, room, change }: { readonly one: ShownConference; readonly room: Room; change(room: Room): void }) {
  const w = useWords(conferenceWords).pledge
  const name = useName()
  return (
    <div className="stack-s">
      {one.participants.map((seat) => (
        <ChoiceChips
          key={seat.id}
          label={seatName(seat)}
          hint={seat.pledgedAt ? undefined : w.none}
          required
          // whoever has not promised may send regrets, but does not sit down
          options={vocabularyOptions(attendances.terms, name).filter(({ value }) => seat.pledgedAt !== null || value !== 'came')}
          value={room[seat.id]}
          onChange={(attendance) => change({ ...room, [seat.id]: attendance })}
        />
      ))}
    </div>
  )
}
