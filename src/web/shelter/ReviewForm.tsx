/** Looking at a stay again, with the child; from the fourteenth day with the panel's determination (SLA-15). */
import { z } from 'zod'
import { childViewOf, type ViewMissingReason, viewMissingReasons } from '#domain/case-file/child-view.ts'
import { determinationQuestions } from '#domain/episode/determination.ts'
import { feltSafe, RecordStayReview, recordStayReview, stayGoesOn } from '#domain/shelter/record-stay-review.ts'
import { isLong } from '#domain/shelter/stay.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { longDay } from '#web/design/time-words.ts'
import { WordsOrReason } from '#web/design/WordsOrReason.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/shelter-problems.ts'
import { shelterWords } from '#web/words/shelter.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { groundOf, type ShelterFile, type ShelterRead, type StayRow } from './shelter.local.ts'

interface Props {
  readonly file: ShelterFile
  readonly read: ShelterRead
  readonly stay: StayRow
  onClose(): void
}

const { reviewedOn, safe, goesOn, determinationId, statement, missingReason } = RecordStayReview.shape
const Answers = z.object({
  reviewedOn,
  safe,
  goesOn,
  determinationId: determinationId.optional(),
  statement: statement.optional(),
  missingReason: missingReason.optional()
})
type Answers = Unfilled<z.input<typeof Answers>>

export function ReviewForm({ file, read, stay, onClose }: Props) {
  const words = useWords(shelterWords)
  const w = words.form
  const name = useName()
  const { language } = useLanguage()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { reviewedOn: today },
    async onSubmit(said) {
      const input = {
        caseFileId: file.id,
        stayId: stay.id,
        seenVersion: stay.version,
        reviewId: newId(),
        reviewedOn: said.reviewedOn,
        safe: said.safe,
        goesOn: said.goesOn,
        determinationId: said.determinationId ?? null,
        ...childViewOf(said)
      }
      const state = { ground: groundOf(read), stay, determinationIds: read.determinations.map(({ id }) => id) }
      if (await sending(recordStayReview, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  const { values } = form
  const isLate = stay.fromOn !== null && values.reviewedOn !== undefined && isLong(stay.fromOn, values.reviewedOn)
  return (
    <FormDialog
      title={words.review}
      form={form}
      send={w.save}
      cancel={w.cancel}
      problem={problem && sentence(problem)}
      onClose={onClose}
      wide
    >
      <DateInput {...form.field('reviewedOn')} label={w.reviewedOn} required max={today} />
      <RadioGroup {...form.field('safe')} label={w.safe} required options={vocabularyOptions(feltSafe.terms, name)} />
      {values.safe === 'no' && (
        <Notice tone="danger" live>
          {words.notSafe}
        </Notice>
      )}
      <WordsOrReason<ViewMissingReason>
        words={form.field('statement')}
        reason={() => form.field('missingReason')}
        label={w.view}
        hint={w.viewHint}
        reasonLabel={w.whyNone}
        reasons={vocabularyOptions(viewMissingReasons.terms, name)}
        max={maxLengthOf(statement)}
      />
      <RadioGroup {...form.field('goesOn')} label={w.goesOn} required options={vocabularyOptions(stayGoesOn.terms, name)} />
      {(isLate || read.determinations.length > 0) && (
        <Select
          {...form.field('determinationId')}
          value={values.determinationId ?? undefined}
          label={w.determination}
          hint={w.determinationHint}
          options={read.determinations.map((one) => ({
            value: one.id,
            label: `${name(determinationQuestions.term(one.question))}, ${longDay(one.openedOn, language)}`
          }))}
        />
      )}
    </FormDialog>
  )
}
