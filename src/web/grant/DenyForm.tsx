/** Adding somebody who must not see the file: found by name in the directory of the area, with a reason from a short list. */
import { z } from 'zod'
import { denialReasons } from '#domain/grant/denial.ts'
import { DenyPerson, denyPerson } from '#domain/grant/deny-person.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { FindPerson } from '#web/design/FindPerson.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { personOption, usePeople } from '#web/offline/people.ts'
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

const Answers = z.object({ accountId: DenyPerson.shape.accountId, reason: DenyPerson.shape.reason })
type Answers = Unfilled<z.input<typeof Answers>>

export function DenyForm({ file, kept, onClose }: Props) {
  const words = useWords(denialWords)
  const w = words.form
  const nameOf = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const read = usePeople()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: {},
    async onSubmit(answers) {
      const input = { caseFileId: file.id, denialId: newId(), ...answers }
      if (await sending(denyPerson, input, { state: { denials: kept.denials, isKnownPerson: true }, subjectLabel: file.codeName }))
        onClose()
    }
  })
  const away = new Set(kept.denials.filter((one) => one.liftedAt === null).map((one) => one.accountId))
  const chosen = kept.people.find((one) => one.accountId === form.values.accountId)
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        <p className="measure">{w.body}</p>
        <Loaded read={read}>
          {(people) => (
            <FindPerson
              {...form.field('accountId')}
              label={w.who}
              required
              people={people.filter((one) => !away.has(one.accountId)).map(personOption)}
            />
          )}
        </Loaded>
        {(chosen?.isWorker || chosen?.isSupervisor) && <Notice icon="alert">{w.owner}</Notice>}
        <RadioGroup {...form.field('reason')} label={w.why} required options={vocabularyOptions(denialReasons.terms, nameOf)} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.send} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
