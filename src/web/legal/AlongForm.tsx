/** Planning who goes along, or keeping who went: training and the child's wish stand beside each name. */
import { z } from 'zod'
import { companions, outcomes, proceedings, wishes } from '#domain/legal/accompaniment.ts'
import { KeepAccompaniment, keepAccompaniment } from '#domain/legal/keep-accompaniment.ts'
import { accompanyingDuties, despiteReasons, mismatches } from '#domain/training/fit.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { vocabularyOptions, yesOrNo } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { legalFormWords } from '#web/words/legal-forms.ts'
import { problemWords } from '#web/words/legal-problems.ts'
import { legalWords } from '#web/words/legal.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { fitWords } from '#web/words/training-fit.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { AlongRow } from './legal.local.ts'
import type { FormProps } from './LegalForms.tsx'

const outside = 'outside'
const { proceeding, onDay, outcome, wish } = KeepAccompaniment.shape
const Answers = z.object({
  proceeding,
  onDay,
  outcome,
  who: z.string().optional(),
  companion: companions.schema.optional(),
  trained: z.enum(['yes', 'no']).optional(),
  wish,
  despite: despiteReasons.schema.optional()
})
type Answers = Unfilled<z.input<typeof Answers>>

export function AlongForm({ file, read, along, onClose }: FormProps & { readonly along: AlongRow | null }) {
  const words = useWords(legalFormWords)
  const w = words.along
  const { cancel } = useWords(legalWords)
  const fit = useWords(fitWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const { recorder, colleagues } = read
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: along
      ? {
          proceeding: along.proceeding,
          onDay: along.onDay,
          outcome: along.onDay <= today ? 'held' : along.outcome,
          who: along.companionPostId ?? (along.companion ? outside : undefined),
          companion: along.companion ?? undefined,
          trained: along.isTrained === null ? undefined : along.isTrained ? 'yes' : 'no',
          wish: along.wish,
          despite: along.despite ?? undefined
        }
      : { onDay: today, outcome: 'planned', who: recorder?.postId, wish: 'not-asked' },
    async onSubmit(answers) {
      const isAlone = answers.outcome === 'alone'
      const isOutside = answers.who === outside
      const postId = isAlone || isOutside ? null : (answers.who ?? null)
      const chosen = colleagues.find((one) => one.postId === postId)
      const input = {
        caseFileId: file.id,
        accompanimentId: along?.id ?? newId(),
        seenVersion: along?.version ?? 0,
        proceeding: answers.proceeding,
        onDay: answers.onDay,
        outcome: answers.outcome,
        companionPostId: postId,
        companion: isAlone || !isOutside ? null : (answers.companion ?? null),
        isTrained: isAlone || !answers.trained ? null : answers.trained === 'yes',
        wish: answers.wish,
        despite: answers.despite ?? null
      }
      const state = {
        recorder,
        version: along?.version ?? 0,
        isThere: postId === null || chosen !== undefined || postId === recorder?.postId || postId === along?.companionPostId,
        fit: chosen ? { missing: chosen.missing, ...(accompanyingDuties.includes(chosen.role) ? { trained: chosen.trained } : {}) } : null,
        othersTrained: colleagues.some((one) => one.trained && accompanyingDuties.includes(one.role))
      }
      if (await sending(keepAccompaniment, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  const { values } = form
  const isTeam = recorder?.isTeam ?? false
  const chosen = colleagues.find((one) => one.postId === values.who)
  const people = isTeam
    ? colleagues.map((one) => ({
        value: one.postId,
        label: fit.beside([one.title, one.name].filter(Boolean).join(' '), one.trained ? fit.trained : fit.untrained)
      }))
    : []
  return (
    <FormDialog
      title={along ? w.keepTitle : w.planTitle}
      form={form}
      send={words.save}
      cancel={cancel}
      problem={problem && sentence(problem)}
      onClose={onClose}
    >
      <Select {...form.field('proceeding')} label={w.proceeding} required options={vocabularyOptions(proceedings.terms, name)} />
      <ChoiceChips
        {...form.field('outcome')}
        label={w.outcome}
        required
        options={vocabularyOptions(
          outcomes.terms.filter(({ code }) => along !== null || code !== 'put-off'),
          name
        )}
      />
      <DateInput {...form.field('onDay')} label={w.day} required />
      {values.outcome !== 'alone' && (
        <>
          {isTeam && <Select {...form.field('who')} label={w.who} required options={[...people, { value: outside, label: w.outside }]} />}
          {values.who === outside && (
            <Select
              {...form.field('companion')}
              label={w.companion}
              hint={w.companionHint}
              required
              options={vocabularyOptions(companions.terms, name)}
            />
          )}
          {(values.who === outside || !isTeam) && (
            <ChoiceChips {...form.field('trained')} label={w.isTrained} required options={yesOrNo(w)} />
          )}
          <RadioGroup {...form.field('wish')} label={w.wish} hint={w.wishHint} required options={vocabularyOptions(wishes.terms, name)} />
          {values.outcome === 'planned' && chosen && chosen.missing.length > 0 && (
            <RadioGroup
              {...form.field('despite')}
              label={w.despite}
              hint={chosen.missing.map((one) => fit.mismatch(name(mismatches.term(one)))).join(' ')}
              required
              options={vocabularyOptions(despiteReasons.terms, name)}
            />
          )}
        </>
      )}
    </FormDialog>
  )
}
