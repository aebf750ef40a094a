/** Calling a transfer off, with its reason: asked once, because another unit stops reading at once. */
import { z } from 'zod'
import { CallOffTransfer, callOffTransfer } from '#domain/transfer/call-off-transfer.ts'
import { callOffReasons } from '#domain/transfer/transfer.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { transferWords } from '#web/words/transfer.ts'
import { problemWords } from '#web/words/transfer-problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { MovingFile, ShownTransfer } from './transfer.local.ts'

interface Props {
  readonly file: MovingFile
  readonly transfer: ShownTransfer
  onClose(): void
}

const Answers = z.object({ reason: CallOffTransfer.shape.reason })
type Answers = Unfilled<z.input<typeof Answers>>

export function CallOffForm({ file, transfer, onClose }: Props) {
  const all = useWords(transferWords)
  const w = all.callOff
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: {},
    async onSubmit({ reason }) {
      const input = { caseFileId: file.id, transferId: transfer.id, reason }
      if (await sending(callOffTransfer, input, { state: { transfer, signsAsOwner: true }, subjectLabel: file.codeName })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        <p className="measure">{w.body}</p>
        <RadioGroup {...form.field('reason')} label={w.reason} required options={vocabularyOptions(callOffReasons.terms, name)} />
        <FormErrors form={form} />
        <FormEnd
          busy={form.busy}
          kind="danger"
          send={w.confirm}
          problem={problem && sentence(problem)}
          out={{ words: all.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
