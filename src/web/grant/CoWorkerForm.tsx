/** Putting a colleague beside the case worker. */
import type { z } from 'zod'
import { longestAssignmentDays } from '#domain/grant/grant.ts'
import { coWorkerRoles, NameCoWorker, nameCoWorker } from '#domain/grant/name-co-worker.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { Select } from '#web/design/Select.tsx'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/grant-problems.ts'
import { grantWords } from '#web/words/grants.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'
import { type AccessFile, type DirectoryPost, postOf } from './grant.local.ts'

interface Props {
  readonly file: AccessFile
  readonly posts: readonly DirectoryPost[]
  onClose(): void
}

const Answers = NameCoWorker.pick({ postId: true, days: true })
type Answers = Unfilled<z.input<typeof Answers>>

export function CoWorkerForm({ file, posts, onClose }: Props) {
  const words = useWords(grantWords)
  const w = words.colleague
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const colleagues = posts.filter((one) => one.unitId === file.unitId && coWorkerRoles.includes(one.role))
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { days: longestAssignmentDays },
    async onSubmit(answers) {
      const post = colleagues.find((one) => one.id === answers.postId)
      const state = { file: { state: file.state, unitId: file.unitId }, post: post ? postOf(post, false) : null }
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
          options={colleagues.map((one) => ({ value: one.id, label: `${one.holder}, ${one.title}` }))}
        />
        <NumberInput {...form.field('days')} label={w.days} required min={1} max={longestAssignmentDays} unit={words.offer.daysUnit} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
