/** Naming who may know a restricted file: when it is made, and whenever that changes. */
import { z } from 'zod'
import { changeMembers } from '#domain/grant/change-members.ts'
import { RestrictFile, restrictFile } from '#domain/grant/restrict-file.ts'
import { restrictionReasons } from '#domain/grant/restriction.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { denialWords } from '#web/words/denials.ts'
import { problemWords } from '#web/words/grant-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { KeptAway, OfFile } from './denial.local.ts'

interface Props {
  readonly file: OfFile
  readonly kept: KeptAway
  onClose(): void
}

const memberOptions = (kept: KeptAway) => kept.people.map((one) => ({ value: one.accountId, label: `${one.name} · ${one.title}` }))
const owners = (kept: KeptAway) => kept.people.filter((one) => one.isWorker || one.isSupervisor).map((one) => one.accountId)

const Answers = z.object({ reason: RestrictFile.shape.reason, members: RestrictFile.shape.members })
type Answers = Unfilled<z.input<typeof Answers>>

export function RestrictForm({ file, kept, onClose }: Props) {
  const words = useWords(denialWords)
  const w = words.limitForm
  const nameOf = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { members: owners(kept) },
    async onSubmit(answers) {
      const input = { caseFileId: file.id, restrictionId: newId(), ...answers }
      if (await sending(restrictFile, input, { state: kept, subjectLabel: file.codeName })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        <Notice icon="lock">{w.body}</Notice>
        <RadioGroup {...form.field('reason')} label={w.why} required options={vocabularyOptions(restrictionReasons.terms, nameOf)} />
        <CheckChips {...form.field('members')} label={w.who} hint={w.whoHint} required options={memberOptions(kept)} />
        <p className="caption measure">{w.price}</p>
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.send} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}

const Members = Answers.pick({ members: true })

export function ChangeMembersForm({ file, kept, onClose }: Props) {
  const words = useWords(denialWords)
  const w = words.limitForm
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const before = kept.people.filter((one) => one.isMember).map((one) => one.accountId)
  const form = useForm<Pick<Answers, 'members'>, z.output<typeof Members>>({
    schema: Members,
    initial: { members: before },
    async onSubmit({ members }) {
      const input = {
        caseFileId: file.id,
        add: members.filter((id) => !before.includes(id)),
        remove: before.filter((id) => !members.includes(id))
      }
      if (await sending(changeMembers, input, { state: kept, subjectLabel: file.codeName })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.changeTitle}>
      <form {...form.props} className="stack">
        <CheckChips {...form.field('members')} label={w.who} hint={w.whoHint} required options={memberOptions(kept)} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.send} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
