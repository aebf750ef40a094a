/** A paper of my own, sent to be confirmed. */
import { z } from 'zod'
import { ProofTerms, proofs } from '#domain/training/qualification.ts'
import { recordQualification, type RecordQualificationProblem } from '#domain/training/record-qualification.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/training-problems.ts'
import { trainingWords } from '#web/words/training.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { Colleague } from './training.local.ts'

problemWords.id satisfies Covers<RecordQualificationProblem>

const { proof, number, issuedOn, validUntil } = ProofTerms.shape
const Asked = z.object({ proof, number: number.unwrap().optional(), issuedOn, validUntil: validUntil.unwrap().optional() })

export function ProofForm({ own, onClose }: { readonly own: Colleague; onClose(): void }) {
  const words = useWords(trainingWords)
  const w = words.own
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Unfilled<z.input<typeof Asked>>, z.output<typeof Asked>>({
    schema: Asked,
    initial: {},
    async onSubmit(given) {
      const input = { ...given, qualificationId: newId(), number: given.number ?? null, validUntil: given.validUntil ?? null }
      // where I serve is known to the server
      const state = { regionCode: '', waiting: own.papers.filter((paper) => paper.answer === null && paper.proof === given.proof) }
      if (await sending(recordQualification, input, { state, subjectLabel: name(proofs.term(given.proof)) })) onClose()
    }
  })
  const needsNumber = form.values.proof !== undefined && proofs.term(form.values.proof).numbered
  return (
    <Dialog open onClose={onClose} title={w.add}>
      <form {...form.props} className="stack">
        <p className="small quiet">{w.sentNote}</p>
        <Select {...form.field('proof')} label={w.proof} required options={vocabularyOptions(proofs.terms, name)} />
        <TextInput {...form.field('number')} label={w.number} required={needsNumber} max={60} />
        <div className="columns">
          <DateInput {...form.field('issuedOn')} label={w.issued} required max={today} />
          <DateInput {...form.field('validUntil')} label={w.until} hint={w.untilHint} />
        </div>
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.send} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
