/** Answering a child who wants somebody else: granted, or not yet with the reason it was told. */
import { z } from 'zod'
import { AnswerWish, answerWish, wishAnswers } from '#domain/child-voice/answer-wish.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/child-voice-problems.ts'
import { childVoiceWords } from '#web/words/child-voice.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { Wish } from './VoiceSection.tsx'

const { answer, reason, toldOn } = AnswerWish.shape
const Answers = z.object({ answer, reason: reason.optional(), toldOn })
type Answers = Unfilled<z.input<typeof Answers>>

export function AnswerWishForm({ wish, codeName, onClose }: { readonly wish: Wish; readonly codeName: string; onClose(): void }) {
  const w = useWords(childVoiceWords).section
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { toldOn: today },
    async onSubmit(given) {
      const seen = { caseFileId: '', version: wish.version, state: wish.state }
      const input = { wishId: wish.id, seenVersion: wish.version, answer: given.answer, reason: given.reason ?? null, toldOn: given.toldOn }
      if (await sending(answerWish, input, { state: { wish: seen }, subjectLabel: codeName })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.answerTitle}>
      <form {...form.props} className="stack">
        <RadioGroup
          {...form.field('answer')}
          label={w.answerChoice}
          required
          options={vocabularyOptions(wishAnswers.terms, name).map((option) =>
            option.value === 'granted' ? { ...option, hint: w.grantedNext } : option
          )}
        />
        <TextArea
          {...form.field('reason')}
          value={form.values.reason ?? undefined}
          label={w.reason}
          required={form.values.answer === 'not-yet'}
          max={maxLengthOf(reason)}
        />
        <DateInput {...form.field('toldOn')} label={w.toldOn} required max={today} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
