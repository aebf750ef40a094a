/** A talk about care, family or school: the offence has no place in it, and whoever is suspected is not invited. */
import { z } from 'zod'
import { type ViewMissingReason, viewMissingReasons } from '#domain/case-file/child-view.ts'
import type { State } from '#domain/case-file/state.ts'
import { isClosedTo, suspected } from '#domain/livelihood/family.ts'
import { recordSession, SessionTerms } from '#domain/livelihood/record-session.ts'
import { hasAgreement, mediators, sessionPartners, sessionResults, sessionSubjects } from '#domain/livelihood/session.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { WordsOrReason } from '#web/design/WordsOrReason.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { livelihoodFormWords } from '#web/words/livelihood-forms.ts'
import { livelihoodWords } from '#web/words/livelihood.ts'
import { problemWords } from '#web/words/livelihood-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { LivelihoodFile, LivelihoodRead } from './livelihood.local.ts'

interface Props {
  readonly file: LivelihoodFile
  readonly read: LivelihoodRead
  onClose(): void
}

const { agreement, safeguard, statement, missingReason, ...terms } = SessionTerms.shape
const Session = z.object({
  ...terms,
  agreement: agreement.optional(),
  safeguard: safeguard.min(10),
  statement: statement.optional(),
  missingReason: missingReason.optional()
})
type Session = Unfilled<z.input<typeof Session>>

export function SessionForm({ file, read, onClose }: Props) {
  const words = useWords(livelihoodWords)
  const w = useWords(livelihoodFormWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const closed = suspected(read.family)
  const form = useForm<Session, z.output<typeof Session>>({
    schema: Session,
    initial: { onDay: today },
    async onSubmit(said) {
      const input = {
        ...said,
        caseFileId: file.id,
        sessionId: newId(),
        agreement: said.agreement ?? null,
        statement: said.statement ?? null,
        missingReason: said.statement ? null : (said.missingReason ?? null)
      }
      const state = { file: { state: file.state as State }, family: read.family }
      if (await sending(recordSession, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  const { values } = form
  return (
    <FormDialog
      title={w.session}
      form={form}
      send={words.save}
      cancel={words.cancel}
      problem={problem && sentence(problem)}
      onClose={onClose}
      wide
    >
      <p className="quiet measure">{words.sessionsLead}</p>
      <ChoiceChips {...form.field('about')} label={w.about} required options={vocabularyOptions(sessionSubjects.terms, name)} />
      <Select
        {...form.field('partner')}
        label={w.partner}
        hint={closed.length > 0 ? w.partnerHint : undefined}
        required
        options={vocabularyOptions(
          sessionPartners.terms.filter(({ code }) => !isClosedTo(closed, code)),
          name
        )}
      />
      <Select {...form.field('mediator')} label={w.mediator} required options={vocabularyOptions(mediators.terms, name)} />
      <TextArea {...form.field('safeguard')} label={w.safeguard} hint={w.safeguardHint} required rows={2} max={maxLengthOf(safeguard)} />
      <ChoiceChips {...form.field('result')} label={w.result} required options={vocabularyOptions(sessionResults.terms, name)} />
      {values.result && hasAgreement(values.result) && (
        <TextArea
          {...form.field('agreement')}
          value={values.agreement ?? undefined}
          label={w.agreement}
          hint={w.agreementHint}
          required
          rows={2}
          max={maxLengthOf(agreement)}
        />
      )}
      <WordsOrReason<ViewMissingReason>
        words={form.field('statement')}
        reason={() => form.field('missingReason')}
        label={w.view}
        hint={w.viewHint}
        reasonLabel={w.noViewReason}
        reasons={vocabularyOptions(viewMissingReasons.terms, name)}
        max={maxLengthOf(statement)}
      />
      <DateInput {...form.field('onDay')} label={w.on} required max={today} />
    </FormDialog>
  )
}
