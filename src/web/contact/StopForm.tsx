/** Not contacting somebody any more: at once, without anybody's leave, and nothing that waits still goes out. */
import { useState } from 'react'
import type { State } from '#domain/case-file/state.ts'
import { personKinds } from '#domain/contact/contact-terms.ts'
import { setRule } from '#domain/contact/set-rule.ts'
import { Button } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/contact-problems.ts'
import { contactWords } from '#web/words/contact.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { ContactFile, ContactPersonRow } from './contact.local.ts'

interface Props {
  readonly file: ContactFile
  readonly person: ContactPersonRow
  onClose(): void
}

export function StopForm({ file, person, onClose }: Props) {
  const w = useWords(contactWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const [busy, setBusy] = useState(false)
  const { rule } = person
  const who = person.name ?? name(personKinds.term(person.kind))
  const stop = async () => {
    setBusy(true)
    const version = rule?.version ?? 0
    const nothing = { phone: null, email: null, post: null, readers: null, codeWord: null, confirmedBy: null, confirmedOn: null }
    const input = {
      caseFileId: file.id,
      personId: person.id,
      seenVersion: version,
      person: null,
      rule: {
        ...nothing,
        doNotContact: true,
        channels: [],
        days: [],
        windows: [],
        zone: rule?.zone ?? ('WIB' as const),
        mayLeaveMessage: false,
        identity: rule?.identity ?? ('ID5' as const)
      }
    }
    const state = { file: { state: file.state as State }, version, hasChild: true, accountKnown: true }
    if (await sending(setRule, input, { state, subjectLabel: file.codeName })) onClose()
    else setBusy(false)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={w.stopTitle}
      actions={
        <>
          <Button kind="danger" icon="cross" busy={busy} onClick={() => void stop()}>
            {w.stopOf(who)}
          </Button>
          <Button onClick={onClose}>{w.rule.cancel}</Button>
        </>
      }
    >
      <p className="measure">{w.stopBody}</p>
      {problem && (
        <Notice tone="danger" live>
          {sentence(problem)}
        </Notice>
      )}
    </Dialog>
  )
}
