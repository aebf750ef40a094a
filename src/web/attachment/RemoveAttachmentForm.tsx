/** Removing an attachment: why, and that it cannot be undone. */
import { useState } from 'react'
import { removalReasons } from '#domain/attachment/attachment.ts'
import { type RemoveAttachment, removeAttachment } from '#domain/attachment/remove-attachment.ts'
import type { Compartment } from '#domain/kernel/field.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { useSending } from '#web/offline/use-sending.ts'
import { attachmentWords } from '#web/words/attachment.ts'
import { problemWords } from '#web/words/attachment-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { AttachmentFile, AttachmentRow } from './attachment.local.ts'

interface Props {
  readonly file: AttachmentFile
  readonly attachment: AttachmentRow
  readonly writable: readonly Compartment[]
  onClose(): void
}

export function RemoveAttachmentForm({ file, attachment, writable, onClose }: Props) {
  const w = useWords(attachmentWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const [reason, setReason] = useState<RemoveAttachment['reason'] | undefined>(undefined)
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    if (!reason) return
    setBusy(true)
    const state = { attachment: { compartment: attachment.compartment, isRemoved: attachment.removedAt !== null }, writable }
    const input = { caseFileId: file.id, attachmentId: attachment.id, reason }
    if (await sending(removeAttachment, input, { state, subjectLabel: file.codeName })) onClose()
    setBusy(false)
  }
  return (
    <Dialog open onClose={onClose} title={w.removeTitle}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <p className="measure">{w.removeLead}</p>
        <RadioGroup
          label={w.reason}
          required
          options={vocabularyOptions(removalReasons.terms, name)}
          value={reason}
          onChange={(next) => setReason(next)}
        />
        <FormEnd
          busy={busy}
          ready={reason !== undefined}
          send={w.remove}
          kind="danger"
          problem={problem && sentence(problem)}
          out={{ words: w.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
