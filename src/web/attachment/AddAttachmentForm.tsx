/** Attaching a letter: what it is, its day, the file, and somebody's word that it is a paper. Sent at once, checked, and drawn anew. */
import { useId, useState } from 'react'
import { AddAttachment } from '#domain/attachment/add-attachment.ts'
import {
  type AttachmentKind,
  attachmentKinds,
  compartmentOf,
  largestUpload,
  uploadFaults,
  uploadTypes
} from '#domain/attachment/attachment.ts'
import type { Compartment } from '#domain/kernel/field.ts'
import type { Problem } from '#domain/kernel/result.ts'
import { Check } from '#web/design/Check.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { upload } from '#web/offline/upload.ts'
import { attachmentWords } from '#web/words/attachment.ts'
import { problemWords } from '#web/words/attachment-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { type AttachmentFile, sizeWords } from './attachment.local.ts'

interface Props {
  readonly file: AttachmentFile
  readonly writable: readonly Compartment[]
  onClose(): void
  onAdded(): void
}

export function AddAttachmentForm({ file, writable, onClose, onAdded }: Props) {
  const w = useWords(attachmentWords)
  const name = useName()
  const { language } = useLanguage()
  const sentence = useProblemSentence(problemWords)
  const chooser = useId()
  const [kind, setKind] = useState<AttachmentKind | undefined>(undefined)
  const [datedOn, setDatedOn] = useState<string | undefined>(undefined)
  const [chosen, setChosen] = useState<File | null>(null)
  const [isPaper, setPaper] = useState(false)
  const [progress, setProgress] = useState<number | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  // the same ids until the server has answered: pressing again after a lost answer keeps nothing twice
  const [ids, setIds] = useState(() => ({ command: newId(), attachment: newId() }))
  const fault =
    chosen && (!uploadTypes.some((type) => type === chosen.type) ? w.wrongType : chosen.size > largestUpload ? w.tooLarge : null)
  const input = { caseFileId: file.id, attachmentId: ids.attachment, kind, datedOn, isPaper }
  const isReady = chosen !== null && !fault && AddAttachment.safeParse(input).success
  const submit = async () => {
    if (!chosen || !isReady) return
    setProblem(null)
    setProgress(0)
    const asked = new URLSearchParams({ kind: kind ?? '', datedOn: datedOn ?? '', isPaper: String(isPaper), command: ids.command })
    const failed = await upload(`/api/case-files/${file.id}/attachments/${ids.attachment}?${asked}`, chosen, setProgress)
    setProgress(null)
    if (!failed) return onAdded()
    if (failed.kind !== 'no-answer') setIds({ command: newId(), attachment: newId() })
    setProblem(failed)
  }
  const why = problem && 'why' in problem ? uploadFaults.terms.find((one) => one.code === problem.why) : undefined
  return (
    <Dialog open onClose={onClose} title={w.add}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Notice tone="danger" icon="shield">
          {w.warning}
        </Notice>
        <Select
          label={w.kind}
          required
          options={vocabularyOptions(
            attachmentKinds.terms.filter(({ code }) => writable.includes(compartmentOf(code))),
            name
          )}
          value={kind}
          onChange={(next) => setKind(next)}
        />
        <DateInput label={w.datedOn} required max={deviceNow().today} value={datedOn} onChange={(next) => setDatedOn(next)} />
        <div className="stack-s">
          <span id={`${chooser}-label`}>
            <strong>{w.file}</strong>
          </span>
          <p className="small quiet">{w.fileHint}</p>
          <div className="row">
            <input
              id={chooser}
              className="sr-only"
              type="file"
              accept={uploadTypes.join(',')}
              aria-labelledby={`${chooser}-label`}
              onChange={(event) => {
                setProblem(null)
                setChosen(event.target.files?.[0] ?? null)
              }}
            />
            <label htmlFor={chooser} className="button button-second attachment-choose">
              {w.choose}
            </label>
            {chosen && <span className="small">{w.chosen(sizeWords(chosen.size, language))}</span>}
          </div>
          {fault && (
            <Notice tone="danger" live>
              {fault}
            </Notice>
          )}
        </div>
        <Check label={w.isPaper} required value={isPaper} onChange={(next) => setPaper(next ?? false)} />
        {progress !== null && (
          <div role="status" className="stack-s">
            <progress className="attachment-progress" max={1} value={progress} aria-label={w.add} />
            <p className="small">{progress < 1 ? w.sending(Math.floor(progress * 100)) : w.checking}</p>
          </div>
        )}
        <FormEnd
          busy={progress !== null}
          ready={isReady}
          send={w.send}
          problem={problem && (why ? `${sentence(problem)} ${name(why)}` : sentence(problem))}
          out={{ words: w.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
