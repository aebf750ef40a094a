/** Asking a shelter for a place, with what the child says about it. */
import { z } from 'zod'
import { childViewOf, type ViewMissingReason, viewMissingReasons } from '#domain/case-file/child-view.ts'
import { AskPlace, askPlace } from '#domain/shelter/ask-place.ts'
import { beds } from '#domain/shelter/stay.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { WordsOrReason } from '#web/design/WordsOrReason.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useInstitutions } from '#web/offline/institutions.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/shelter-problems.ts'
import { shelterWords } from '#web/words/shelter.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { groundOf, type ShelterFile, type ShelterRead } from './shelter.local.ts'

interface Props {
  readonly file: ShelterFile
  readonly read: ShelterRead
  onClose(): void
}
const { postId, bed, neededOn, statement, missingReason } = AskPlace.shape
const Answers = z.object({ postId, bed, neededOn, statement: statement.optional(), missingReason: missingReason.optional() })
type Answers = Unfilled<z.input<typeof Answers>>

export function AskForm({ file, read, onClose }: Props) {
  const words = useWords(shelterWords)
  const w = words.form
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const shelters = useInstitutions(file.id, 'R13')
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { neededOn: today },
    async onSubmit(said) {
      const input = {
        caseFileId: file.id,
        stayId: newId(),
        reviewId: newId(),
        postId: said.postId,
        bed: said.bed,
        neededOn: said.neededOn,
        ...childViewOf(said)
      }
      const state = { ground: groundOf(read), isShelter: true, stays: read.stays }
      if (await sending(askPlace, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  return (
    <FormDialog title={words.ask} form={form} send={w.send} cancel={w.cancel} problem={problem && sentence(problem)} onClose={onClose} wide>
      <Select {...form.field('postId')} label={w.shelter} required options={shelters} />
      <ChoiceChips {...form.field('bed')} label={w.bed} required options={vocabularyOptions(beds.terms, name)} />
      <DateInput {...form.field('neededOn')} label={w.neededOn} required />
      <WordsOrReason<ViewMissingReason>
        words={form.field('statement')}
        reason={() => form.field('missingReason')}
        label={w.view}
        hint={w.viewHint}
        reasonLabel={w.whyNone}
        reasons={vocabularyOptions(viewMissingReasons.terms, name)}
        max={maxLengthOf(statement)}
      />
    </FormDialog>
  )
}
