/** The telephone in the child's hands: big words, one thing at a time, and no way into the file. The way back is the worker's proof. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type EntryKind, entryKinds } from '#domain/child-voice/sheet-entry.ts'
import { writeSheet } from '#domain/child-voice/write-sheet.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon, type IconName } from '#web/design/Icon.tsx'
import { cover } from '#web/offline/idle.ts'
import { useRead } from '#web/offline/local-store.ts'
import { newId } from '#web/offline/new-id.ts'
import { sendNow } from '#web/offline/send-now.ts'
import { childSheetWords } from '#web/words/child-sheet.ts'
import { useWords } from '#web/words/words.tsx'
import { EntryForm, type TeamMember, type Written } from './EntryForm.tsx'
import './child-voice.css'

export interface SheetRead {
  readonly team: readonly TeamMember[]
  readonly slipUntil: string | null
}

type Step = 'home' | 'plan' | 'map' | EntryKind | 'sent' | 'end'

const icons: Record<'plan' | 'map' | EntryKind, IconName> = {
  plan: 'flag',
  map: 'mark',
  feedback: 'chat',
  statement: 'pencil',
  wish: 'people',
  complaint: 'hand'
}

interface Props {
  readonly fileId: string
  readonly plan: ReactNode
  /** the child's own map, where the one who handed over may keep it; `begins` when it was handed over for that */
  readonly map?: { readonly begins: boolean; make(home: () => void): ReactNode } | undefined
}

export function ChildScreen({ fileId, plan, map }: Props) {
  const w = useWords(childSheetWords)
  const [step, setStep] = useState<Step>(map?.begins ? 'map' : 'home')
  const { value } = useRead<SheetRead>(`/api/case-files/${fileId}/child-sheet`)
  const choices = [...(plan ? (['plan'] as const) : []), ...(map ? (['map'] as const) : []), ...entryKinds.codes]
  const home = () => setStep('home')
  return (
    <main className="child-screen" id="isi">
      {step === 'home' && (
        <>
          <Heading>{w.hello}</Heading>
          <p>{w.helloBody}</p>
          <ul className="plain-list child-choices">
            {choices.map((one) => (
              <li key={one}>
                <button type="button" className="child-choice" onClick={() => setStep(one)}>
                  <Icon name={icons[one]} size={32} />
                  <span>
                    <strong>{w.choices[one]}</strong>
                    <span>{w.under[one]}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <Button full icon="check" onClick={() => setStep('end')}>
            {w.finish}
          </Button>
        </>
      )}
      {step === 'plan' && (
        <>
          {plan}
          <Button full icon="chevron-left" onClick={home}>
            {w.back}
          </Button>
        </>
      )}
      {step === 'map' && map?.make(home)}
      {isEntry(step) && (
        <EntryForm
          key={step}
          kind={step}
          team={value?.team ?? []}
          send={(written) => sendEntry(fileId, written)}
          onSent={() => setStep('sent')}
          onBack={home}
        />
      )}
      {step === 'sent' && (
        <>
          <Icon name="check-circle" size={48} />
          <Heading>{w.sent}</Heading>
          <p>{w.sentBody}</p>
          <Button kind="primary" full onClick={() => setStep('end')}>
            {w.finish}
          </Button>
          <Button full onClick={home}>
            {w.more}
          </Button>
        </>
      )}
      {step === 'end' && (
        <>
          <Icon name="hand" size={48} />
          <Heading>{w.giveBack}</Heading>
          <p>{w.giveBackBody}</p>
          <Button kind="primary" full onClick={cover}>
            {w.staff}
          </Button>
          <Button full onClick={home}>
            {w.stay}
          </Button>
        </>
      )}
    </main>
  )
}

const isEntry = (step: Step): step is EntryKind => (entryKinds.codes as readonly string[]).includes(step)

async function sendEntry(caseFileId: string, written: Written): Promise<string> {
  const sent = await sendNow(writeSheet, { ...written, caseFileId, byStaff: false }, newId())
  if (sent.outcome === 'accepted') return 'sent'
  if (sent.outcome === 'no-answer') return 'no-answer'
  // A first try whose answer was lost has arrived: the same words cannot be kept twice.
  return sent.problem.kind === 'id-known-already' ? 'sent' : sent.problem.kind
}

export function Heading({ children }: { readonly children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  )
}
