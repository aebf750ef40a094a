/** My languages, skills and sex: so that a child may have somebody who suits it. */
import type { z } from 'zod'
import { languages } from '#domain/case-file/consent-terms.ts'
import { sexes } from '#domain/case-file/child.ts'
import { skills, StaffProfile } from '#domain/training/qualification.ts'
import { recordProfile, type RecordProfileProblem } from '#domain/training/record-profile.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/training-problems.ts'
import { trainingWords } from '#web/words/training.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { Colleague } from './training.local.ts'

problemWords.id satisfies Covers<Exclude<RecordProfileProblem, { kind: 'changed-meanwhile' }>>

export function ProfileForm({ own, onClose }: { readonly own: Colleague; onClose(): void }) {
  const words = useWords(trainingWords)
  const w = words.own
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<Unfilled<z.input<typeof StaffProfile>>, z.output<typeof StaffProfile>>({
    schema: StaffProfile,
    initial: own.profile
      ? { sex: own.profile.sex, languages: own.profile.languages, skills: own.profile.skills }
      : { languages: ['LA01'], skills: [] },
    async onSubmit(profile) {
      const input = { seenVersion: own.profile?.version ?? 0, profile }
      if (await sending(recordProfile, input, { state: { profile: own.profile }, subjectLabel: own.name })) onClose()
    }
  })
  return (
    <Dialog open wide onClose={onClose} title={w.profile}>
      <form {...form.props} className="stack">
        <ChoiceChips {...form.field('sex')} label={w.sex} required options={vocabularyOptions(sexes.terms, name)} />
        <CheckChips {...form.field('languages')} label={w.languages} required options={vocabularyOptions(languages.terms, name)} />
        <CheckChips {...form.field('skills')} label={w.skills} options={vocabularyOptions(skills.terms, name)} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
