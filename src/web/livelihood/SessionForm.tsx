/** A talk about care, family or school: the offence has no place in it, and whoever is suspected is not invited. */
import { z } from 'zod'
import { childViewOf, type ViewMissingReason } from '#domain/case-file/child-view.ts'
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
import { newId } from '#web/offline/new-id.ts'
import { livelihoodWords } from '#web/words/livelihood.ts'
import { useWords } from '#web/words/words.tsx'
import type { LivelihoodFile, LivelihoodRead } from './livelihood.local.ts'
import { useLivelihoodForm } from './use-livelihood-form.ts'

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
  const { w, name, today, view, dialog, send } = useLivelihoodForm(file, onClose)
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
        ...childViewOf(said)
      }
      await send(recordSession, input, { file: { state: file.state as State }, family: read.family })
    }
  })
  const { values } = form
  return (
    <FormDialog title={w.session} form={form} {...dialog} wide>
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
        {...view}
        words={form.field('statement')}
        reason={() => form.field('missingReason')}
        max={maxLengthOf(statement)}
      />
      <DateInput {...form.field('onDay')} label={w.on} required max={today} />
    </FormDialog>
  )
}
