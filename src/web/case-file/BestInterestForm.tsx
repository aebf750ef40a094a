/** The worker's half of a best-interest assessment: the question, the ways weighed, the reasons, the child's view. */
import { z } from 'zod'
import { bestInterestOptions, bestInterestQuestions, legalBases, viewReasons } from '#domain/case-file/best-interest.ts'
import { RecordBestInterest, recordBestInterest } from '#domain/case-file/record-best-interest.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { consentWords } from '#web/words/consent.ts'
import { problemWords } from '#web/words/case-file-problems.ts'
import { caseFileWords } from '#web/words/case-file.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { caseFileOf, type FileHead } from './case-file.local.ts'

const { question, options, chosen, legalBasis, reasons, childView, noViewReason, assessedOn } = RecordBestInterest.shape
/** Return and placement are decided by a panel. */
const open = bestInterestQuestions.terms.filter(({ code }) => code !== 'BQ7')

const Answers = z.object({
  question,
  options,
  chosen,
  legalBasis,
  reasons,
  childView: childView.optional(),
  noViewReason: noViewReason.optional(),
  assessedOn
})
type Answers = Unfilled<z.input<typeof Answers>>

export function BestInterestForm({ head, onClose }: { readonly head: FileHead; onClose(): void }) {
  const words = useWords(caseFileWords)
  const w = useWords(consentWords).bia
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { options: [], assessedOn: today },
    draftKey: `best-interest ${head.id}`,
    drafts,
    async onSubmit(answers) {
      const input = {
        ...answers,
        caseFileId: head.id,
        bestInterestId: newId(),
        childView: answers.childView ?? null,
        noViewReason: answers.childView ? null : (answers.noViewReason ?? null)
      }
      if (!(await sending(recordBestInterest, input, { state: { file: caseFileOf(head) }, subjectLabel: head.codeName }))) return
      await form.clearDraft()
      onClose()
    }
  })
  const { values } = form
  return (
    <Dialog open onClose={onClose} title={w.title} wide>
      <form {...form.props} className="stack">
        <p className="quiet">{w.hint}</p>
        <Select {...form.field('question')} label={w.question} required options={vocabularyOptions(open, name)} />
        <CheckChips
          {...form.field('options')}
          label={w.options}
          hint={w.optionsHint}
          required
          options={vocabularyOptions(bestInterestOptions.terms, name)}
        />
        {(values.options?.length ?? 0) > 1 && (
          <RadioGroup
            {...form.field('chosen')}
            label={w.chosen}
            required
            options={vocabularyOptions(
              bestInterestOptions.terms.filter((one) => values.options?.includes(one.code)),
              name
            )}
          />
        )}
        <TextArea
          {...form.field('childView')}
          value={values.childView ?? undefined}
          label={w.childView}
          rows={2}
          max={maxLengthOf(childView)}
        />
        {!values.childView && (
          <Select
            {...form.field('noViewReason')}
            value={values.noViewReason ?? undefined}
            onChange={(code) => form.set('noViewReason', code as Answers['noViewReason'])}
            label={w.noView}
            options={vocabularyOptions(viewReasons.terms, name)}
          />
        )}
        <TextArea {...form.field('reasons')} label={w.reasons} rows={4} required max={maxLengthOf(reasons)} />
        <ChoiceChips {...form.field('legalBasis')} label={w.legalBasis} required options={vocabularyOptions(legalBases.terms, name)} />
        <DateInput {...form.field('assessedOn')} label={w.assessedOn} required max={today} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
