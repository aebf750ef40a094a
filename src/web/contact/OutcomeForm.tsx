/** What came of a call, a letter, or a message nobody knew the end of. */
import { z } from 'zod'
import { outcomes, outcomesFor, RecordOutcome, recordOutcome } from '#domain/contact/record-outcome.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/contact-problems.ts'
import { messageWords } from '#web/words/messages.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { ListedMessage } from './contact.local.ts'

const Answers = z.object({ outcome: RecordOutcome.shape.outcome })
type Answers = Unfilled<z.input<typeof Answers>>

export function OutcomeForm({ message, onClose }: { readonly message: ListedMessage; onClose(): void }) {
  const w = useWords(messageWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const fitting = outcomesFor(message).filter((code) => code !== 'message-left' || message.mayLeaveMessage)
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { outcome: fitting.length === 1 ? fitting[0] : undefined },
    async onSubmit({ outcome }) {
      const input = { caseFileId: message.caseFileId, messageId: message.id, seenVersion: message.version, outcome }
      if (await sending(recordOutcome, input, { state: undefined, subjectLabel: message.codeName })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.outcomeTitle}>
      <form {...form.props} className="stack">
        <p>
          <strong>{message.title}</strong> <span className="code-name">{message.codeName}</span>
        </p>
        {message.state === 'unknown' && <p className="quiet measure">{w.unknownHint}</p>}
        <RadioGroup
          {...form.field('outcome')}
          label={w.outcome}
          required
          options={vocabularyOptions(
            outcomes.terms.filter(({ code }) => fitting.includes(code)),
            name
          )}
        />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
