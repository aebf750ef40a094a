/** A school's answer in codes: accepts, with a condition, or refuses with a reason; the same for who hears it and for the school itself. */
import { z } from 'zod'
import { ResponseTerms } from '#domain/schooling/record-response.ts'
import { type AnswerReason, answerReasons, type SchoolAnswer, schoolAnswers } from '#domain/schooling/schooling.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import type { ControlProps } from '#web/design/Field.tsx'
import type { Unfilled } from '#web/design/form.ts'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import type { Nullable } from '#web/design/WordsOrReason.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { schoolFormWords } from '#web/words/school-forms.ts'
import { useName, useWords } from '#web/words/words.tsx'

const { answer, reason, onDay } = ResponseTerms.shape
export const Answer = z.object({ answer, reason: reason.optional(), onDay })
export type AnswerFilling = Unfilled<z.input<typeof Answer>>
/** A reason chosen before the answer was changed is not sent. */
export const answered = (said: z.output<typeof Answer>) => ({
  answer: said.answer,
  reason: said.reason && answerReasons.term(said.reason).of === said.answer ? said.reason : null,
  onDay: said.onDay
})

interface Props {
  readonly answer: Omit<ControlProps<SchoolAnswer>, 'label'>
  reason(): Nullable<AnswerReason>
  readonly onDay: Omit<ControlProps<string>, 'label'>
  readonly min?: string
}

export function AnswerFields({ answer, reason, onDay, min }: Props) {
  const w = useWords(schoolFormWords)
  const name = useName()
  const given = answer.value === 'accepts' || answer.value === undefined ? undefined : reason()
  const reasons = answerReasons.terms.filter((term) => term.of === answer.value)
  return (
    <>
      <RadioGroup {...answer} label={w.answer} required options={vocabularyOptions(schoolAnswers.terms, name)} />
      {given && (
        <RadioGroup
          {...given}
          value={given.value ?? undefined}
          label={answer.value === 'refuses' ? w.refusal : w.reason}
          required
          options={vocabularyOptions(reasons, name)}
        />
      )}
      <DateInput {...onDay} label={w.on} required min={min} max={deviceNow().today} />
    </>
  )
}
