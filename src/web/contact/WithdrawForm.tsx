/** Taking a message back before it leaves. */
import { z } from 'zod'
import { reasons } from '#domain/contact/message.ts'
import { WithdrawMessage, withdrawMessage } from '#domain/contact/withdraw-message.ts'
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

const Answers = z.object({ reason: WithdrawMessage.shape.reason })
type Answers = Unfilled<z.input<typeof Answers>>

export function WithdrawForm({ message, onClose }: { readonly message: ListedMessage; onClose(): void }) {
  const w = useWords(messageWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: {},
    async onSubmit({ reason }) {
      const input = { caseFileId: message.caseFileId, messageId: message.id, seenVersion: message.version, reason }
      if (await sending(withdrawMessage, input, { state: undefined, subjectLabel: message.codeName })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.withdrawTitle}>
      <form {...form.props} className="stack">
        <p>
          <strong>{message.title}</strong> <span className="code-name">{message.codeName}</span>
        </p>
        <RadioGroup
          {...form.field('reason')}
          label={w.why}
          required
          options={vocabularyOptions(
            reasons.terms.filter(({ byPerson }) => byPerson),
            name
          )}
        />
        <FormErrors form={form} />
        <FormEnd
          busy={form.busy}
          send={w.withdraw}
          kind="danger"
          problem={problem && sentence(problem)}
          out={{ words: w.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
