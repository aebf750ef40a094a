/** Removing an attachment: why, and that it cannot be undone. */
import { removalReasons } from '#domain/attachment/attachment.ts'
import { type RemoveAttachment, removeAttachment } from '#domain/attachment/remove-attachment.ts'
import type { Compartment } from '#domain/kernel/field.ts'
import { vocabularyOptions } from '#web/design/option.ts'
import { ReasonDialog } from '#web/design/ReasonDialog.tsx'
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
  return (
    <ReasonDialog<RemoveAttachment['reason']>
      title={w.removeTitle}
      lead={w.removeLead}
      label={w.reason}
      options={vocabularyOptions(removalReasons.terms, name)}
      send={w.remove}
      cancel={w.cancel}
      problem={problem && sentence(problem)}
      onSend={(reason) => {
        const state = { attachment: { compartment: attachment.compartment, isRemoved: attachment.removedAt !== null }, writable }
        return sending(
          removeAttachment,
          { caseFileId: file.id, attachmentId: attachment.id, reason },
          { state, subjectLabel: file.codeName }
        )
      }}
      onClose={onClose}
    />
  )
}
