/** Recording the call of everybody together, with the child's own word about it. */
import { z } from 'zod'
import { childViewOf, type ViewMissingReason, viewMissingReasons } from '#domain/case-file/child-view.ts'
import { RecordCall, recordCall } from '#domain/transfer/record-call.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { WordsOrReason } from '#web/design/WordsOrReason.tsx'
import { deviceNow } from '#web/offline/clock.ts'
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

const { heldOn, statement, missingReason } = RecordCall.shape
const Answers = z.object({ heldOn, statement: statement.optional(), missingReason: missingReason.optional() })
type Answers = Unfilled<z.input<typeof Answers>>

export function CallForm({ file, transfer, onClose }: Props) {
  const all = useWords(transferWords)
  const w = all.call
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { heldOn: today },
    async onSubmit(said) {
      const input = {
        caseFileId: file.id,
        transferId: transfer.id,
        heldOn: said.heldOn,
        ...childViewOf(said)
      }
      if (await sending(recordCall, input, { state: { transfer }, subjectLabel: file.codeName })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        <p className="quiet measure">{w.lead}</p>
        <DateInput {...form.field('heldOn')} label={w.day} required max={today} />
        <WordsOrReason<ViewMissingReason>
          words={form.field('statement')}
          reason={() => form.field('missingReason')}
          label={w.statement}
          hint={w.hint}
          reasonLabel={w.why}
          reasons={vocabularyOptions(viewMissingReasons.terms, name)}
          max={maxLengthOf(statement)}
        />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: all.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
