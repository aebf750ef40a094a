/** What an officer is doing to one person or letter: which dialog stands open, and the slip it may end with. */
import { useState } from 'react'
import { closeAccount } from '#domain/agency/close-account.ts'
import { confirmRecovery } from '#domain/agency/confirm-recovery.ts'
import { endAppointment } from '#domain/agency/end-appointment.ts'
import { renewEntryCode } from '#domain/agency/renew-entry-code.ts'
import { answersForFiles } from '#domain/agency/staff.ts'
import { startRecovery } from '#domain/agency/start-recovery.ts'
import { Check } from '#web/design/Check.tsx'
import { newId } from '#web/offline/new-id.ts'
import { agencyWords } from '#web/words/agency.ts'
import { useWords } from '#web/words/words.tsx'
import { type Held, personState, recoveryState, type StaffPerson } from './agency.local.ts'
import { AskFirst } from './AskFirst.tsx'
import type { Slip } from './CodeSlip.tsx'
import { type LetterAsked, LetterForm } from './LetterForm.tsx'
import { newCode } from './new-code.ts'
import { OpenAccount } from './OpenAccount.tsx'
import type { StaffRoad } from './use-staff.ts'

export type Act =
  | { readonly kind: 'open' }
  | { readonly kind: 'letter'; readonly asked: LetterAsked }
  | { readonly kind: 'end'; readonly held: Held }
  | { readonly kind: 'close' | 'recover' | 'confirm' | 'renew'; readonly person: StaffPerson }

interface Props {
  readonly road: StaffRoad
  readonly act: Act
  onClose(): void
  onCode(slip: Slip): void
}

export function Doing({ road, act, onClose, onCode }: Props) {
  const w = useWords(agencyWords)
  const [isPresent, setPresent] = useState(false)
  if (act.kind === 'open') return <OpenAccount road={road} onClose={onClose} onCode={onCode} />
  if (act.kind === 'letter') return <LetterForm road={road} asked={act.asked} onClose={onClose} />
  if (act.kind === 'end') {
    const { person, letter, post } = act.held
    return (
      <AskFirst
        title={w.end.title}
        verb={w.end.save}
        danger
        onClose={onClose}
        act={() => road.tell(endAppointment, { appointmentId: letter.id }, { state: { letter }, about: person.displayName })}
      >
        <p>{w.end.body(person.displayName, post.title)}</p>
        {answersForFiles(post.role) && <p>{w.end.files}</p>}
      </AskFirst>
    )
  }
  const { person } = act
  const { accountId, displayName, userName } = person
  const about = { state: { person: personState(road.read, accountId) }, about: displayName }
  /** Sends with a fresh code, and shows the code only when it counts. */
  const withCode = async (kind: Slip['kind'], half: Slip['half'], tell: (codeHash: string) => Promise<string | undefined>) => {
    const { part, codeHash } = await newCode()
    const refused = await tell(codeHash)
    if (!refused) onCode({ part, kind, half, displayName, userName })
    return refused
  }
  switch (act.kind) {
    case 'close':
      return (
        <AskFirst
          title={w.close.title}
          verb={w.close.save}
          danger
          onClose={onClose}
          // whether a hand-over is open or a promise is left is told by the server alone
          act={() =>
            road.tell(closeAccount, { accountId }, { ...about, state: { ...about.state, handoverIsOpen: false, promisesLeft: false } })
          }
        >
          <p>{w.close.body(displayName)}</p>
        </AskFirst>
      )
    case 'renew':
      return (
        <AskFirst
          title={w.renew.title(displayName)}
          verb={w.renew.save}
          onClose={onClose}
          act={() => withCode('first', 'one', (codeHash) => road.tell(renewEntryCode, { accountId, codeId: newId(), codeHash }, about))}
        >
          <p>{w.renew.body}</p>
        </AskFirst>
      )
    case 'recover':
      return (
        <AskFirst
          title={w.recovery.title(displayName)}
          verb={w.recovery.start}
          onClose={onClose}
          act={() =>
            withCode('recovery', 'one', (codeHash) => road.tell(startRecovery, { recoveryId: newId(), accountId, codeHash }, about))
          }
        >
          <ol>
            {w.recovery.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </AskFirst>
      )
    case 'confirm': {
      const recovery = recoveryState(person)
      return (
        <AskFirst
          title={w.recovery.confirmTitle(displayName)}
          verb={w.recovery.confirm}
          onClose={onClose}
          act={() =>
            withCode(person.entry?.kind ?? 'recovery', 'two', (codeHash) =>
              road.tell(
                confirmRecovery,
                { recoveryId: recovery?.id ?? '', isPresent: isPresent as true, codeHash },
                { state: { recovery }, about: displayName }
              )
            )
          }
        >
          <p>{w.recovery.confirmBody(person.entry?.startedByName ?? '')}</p>
          <Check label={w.recovery.present} required value={isPresent} onChange={(next) => setPresent(next === true)} />
        </AskFirst>
      )
    }
  }
}
