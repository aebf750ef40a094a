/** Putting a colleague beside the case worker. */
import type { z } from 'zod'
import { longestAssignmentDays } from '#domain/grant/grant.ts'
import { coWorkerRoles, NameCoWorker, nameCoWorker } from '#domain/grant/name-co-worker.ts'
import { despiteReasons, mismatches } from '#domain/training/fit.ts'
import { AllTheSame } from '#web/design/AllTheSame.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/grant-problems.ts'
import { grantWords } from '#web/words/grants.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { fitWords } from '#web/words/training-fit.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type AccessFile, type DirectoryPost, type FitColleague, postOf } from './grant.local.ts'

interface Props {
  readonly file: AccessFile
  readonly posts: readonly DirectoryPost[]
  onClose(): void
}

const Answers = NameCoWorker.pick({ postId: true, days: true, despite: true })
type Answers = Unfilled<z.input<typeof Answers>>

export function CoWorkerForm({ file, posts, onClose }: Props) {
  const words = useWords(grantWords)
  const w = words.colleague
  const fit = useWords(fitWords)
  const nameOf = useName()
  const people = useRead<{ readonly colleagues: readonly FitColleague[] }>(`/api/case-files/${file.id}/people`)
  const fitOf = (id: string | undefined) => people.value?.colleagues.find((one) => one.postId === id)
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const colleagues = posts.filter((one) => one.unitId === file.unitId && coWorkerRoles.includes(one.role))
  const isTrained = (one: DirectoryPost) => Number(fitOf(one.id)?.trained ?? true)
  const trainedFirst = [...colleagues].sort((a, b) => isTrained(b) - isTrained(a))
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { days: longestAssignmentDays },
    async onSubmit(answers) {
      const post = colleagues.find((one) => one.id === answers.postId)
      const state = { file: { state: file.state, unitId: file.unitId }, post: post ? { ...postOf(post, false), ...fitOf(post.id) } : null }
      const input = { caseFileId: file.id, grantId: newId(), ...answers }
      if (await sending(nameCoWorker, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        <p>{w.body}</p>
        <Select
          {...form.field('postId')}
          label={w.post}
          required
          options={trainedFirst.map((one) => ({
            value: one.id,
            label: fit.beside(`${one.holder}, ${one.title}`, isTrained(one) ? fit.trained : fit.untrained)
          }))}
        />
        <AllTheSame
          {...form.field('despite')}
          value={form.values.despite ?? undefined}
          onChange={(despite) => form.set('despite', despite)}
          differs={(fitOf(form.values.postId)?.missing ?? []).map((one) => fit.mismatch(nameOf(mismatches.term(one))))}
          label={fit.why}
          hint={fit.whyHint}
          options={vocabularyOptions(despiteReasons.terms, nameOf)}
        />
        <NumberInput {...form.field('days')} label={w.days} required min={1} max={longestAssignmentDays} unit={words.offer.daysUnit} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
