/** Recording one answer to one request; the form says who has to decide at this age, and asks nobody else. */
import { z } from 'zod'
import { bestInterestQuestions } from '#domain/case-file/best-interest.ts'
import { youngestAge } from '#domain/case-file/case-file.ts'
import { consentPathFor, consentPurposes } from '#domain/case-file/consent.ts'
import { answersOn, carerStandings, childAnswers, giverOn, languages } from '#domain/case-file/consent-terms.ts'
import { longestConsentDays, RecordConsent, recordConsent } from '#domain/case-file/record-consent.ts'
import { addDays } from '#domain/kernel/date.ts'
import { Check } from '#web/design/Check.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions, yesOrNo } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { consentWords } from '#web/words/consent.ts'
import { problemWords } from '#web/words/case-file-problems.ts'
import { caseFileWords } from '#web/words/case-file.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { caseFileOf, type CaseWork, type FileHead, signedIds } from './case-file.local.ts'

interface Props {
  readonly head: FileHead
  readonly work: CaseWork
  onClose(): void
}

const { purpose, carer, childAnswer, language, answeredOn, expiresOn, witnessed, recipient, bestInterestId } = RecordConsent.shape
const Answers = z.object({
  purpose,
  carer,
  childAnswer,
  given: z.enum(['yes', 'no']),
  language,
  answeredOn,
  expiresOn,
  witnessed,
  recipient: recipient.optional(),
  bestInterestId: bestInterestId.optional()
})
type Answers = Unfilled<z.input<typeof Answers>>

/** Only these ask to whom it goes. */
const withRecipient: readonly string[] = ['CS03', 'CS04', 'CS09', 'CS10']

export function ConsentForm({ head, work, onClose }: Props) {
  const words = useWords(caseFileWords)
  const w = useWords(consentWords).consent
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem, caller } = useSending()
  const { today } = deviceNow()
  const signed = work.bestInterests.filter((one) => one.signedAt !== null)
  const giverOf = (values: Answers) => {
    const path = consentPathFor(youngestAge(head.ageBand), values.carer ?? 'safe')
    const againstWish = values.purpose === 'CS07' && values.given === 'yes' && values.childAnswer === 'DECLINED'
    return { path, by: againstWish ? ('BIA' as const) : giverOn(path) }
  }
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { carer: 'safe', language: 'LA01', answeredOn: today, expiresOn: addDays(today, 180), witnessed: false },
    async onSubmit(answers) {
      const { by } = giverOf(answers)
      const input = {
        ...answers,
        caseFileId: head.id,
        consentId: newId(),
        given: answers.given === 'yes',
        by,
        recipient: answers.recipient ?? null,
        bestInterestId: by === 'BIA' ? (answers.bestInterestId ?? null) : null,
        explainedByPostId: caller.postIds[0] ?? ''
      }
      if (
        await sending(recordConsent, input, {
          state: { file: caseFileOf(head), signedBestInterestIds: signedIds(work) },
          subjectLabel: head.codeName
        })
      )
        onClose()
    }
  })
  const { values } = form
  const { path, by } = giverOf(values)
  const fitting = [...answersOn(path), 'DECLINED' as const]
  return (
    <Dialog open onClose={onClose} title={w.title} wide>
      <form {...form.props} className="stack">
        <Select
          {...form.field('purpose')}
          label={w.purpose}
          required
          options={vocabularyOptions(
            consentPurposes.terms.filter((one) => !one.alwaysOff),
            name
          )}
        />
        <RadioGroup {...form.field('carer')} label={w.carer} required options={vocabularyOptions(carerStandings.terms, name)} />
        <Notice tone="quiet">
          {w.path(w.pathChild[path.child], w.pathCarer[path.carer])} {by === 'BIA' && w.pathBia}
        </Notice>
        {by === 'BIA' &&
          (signed.length === 0 ? (
            <Notice tone="danger">{w.needsBia}</Notice>
          ) : (
            <Select
              {...form.field('bestInterestId')}
              value={values.bestInterestId ?? undefined}
              label={w.bestInterest}
              required
              options={signed.map((one) => ({ value: one.id, label: name(bestInterestQuestions.term(one.question)) }))}
            />
          ))}
        <RadioGroup
          {...form.field('childAnswer')}
          label={w.child}
          required
          options={vocabularyOptions(
            childAnswers.terms.filter((one) => fitting.includes(one.code)),
            name
          )}
        />
        <ChoiceChips {...form.field('given')} label={w.result} required options={yesOrNo(w)} />
        {withRecipient.includes(values.purpose ?? '') && (
          <TextInput
            {...form.field('recipient')}
            value={values.recipient ?? undefined}
            label={w.recipient}
            hint={w.recipientHint}
            required={values.purpose === 'CS03'}
            max={maxLengthOf(recipient)}
          />
        )}
        <div className="columns">
          <Select {...form.field('language')} label={w.language} required options={vocabularyOptions(languages.terms, name)} />
          <Check {...form.field('witnessed')} label={w.witnessed} />
          <DateInput {...form.field('answeredOn')} label={w.answeredOn} required max={today} />
          <DateInput
            {...form.field('expiresOn')}
            label={w.expiresOn}
            required
            min={addDays(today, 1)}
            max={addDays(today, longestConsentDays)}
          />
        </div>
        <p className="caption">{w.explainedBy}</p>
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
