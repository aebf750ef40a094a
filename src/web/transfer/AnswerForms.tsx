/** The answer of the post that is asked: yes, with who accompanies the child and when everybody talks; or no, with its reason. */
import { z } from 'zod'
import { AcceptTransfer, acceptTransfer, receivingSupervisors, receivingWorkers } from '#domain/transfer/accept-transfer.ts'
import { DeclineTransfer, declineTransfer } from '#domain/transfer/decline-transfer.ts'
import { declineReasons } from '#domain/transfer/transfer.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { MomentInput } from '#web/design/MomentInput.tsx'
import { type Option, vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { transferWords } from '#web/words/transfer.ts'
import { problemWords } from '#web/words/transfer-problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { ShownCandidate, ShownTransfer } from './transfer.local.ts'

interface Props {
  readonly caseFileId: string
  readonly transfer: ShownTransfer
  onClose(): void
}

const { workerPostId, supervisorPostId, firstDay, callAt } = AcceptTransfer.shape
const Yes = z.object({ workerPostId, supervisorPostId, firstDay, callAt })
type Yes = Unfilled<z.input<typeof Yes>>

export function AcceptForm({ caseFileId, transfer, candidates, onClose }: Props & { readonly candidates: readonly ShownCandidate[] }) {
  const all = useWords(transferWords)
  const w = all.accept
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { at } = deviceNow()
  const among = (roles: readonly string[]): readonly Option[] =>
    candidates
      .filter(({ role, holder }) => roles.includes(role) && holder !== null)
      .map((one) => ({
        value: one.postId,
        label: [
          roles === receivingWorkers ? w.load(one.name ?? one.title, one.openFiles) : [one.name, one.title].filter(Boolean).join(', '),
          roles === receivingWorkers && !one.trained && w.untrained
        ]
          .filter(Boolean)
          .join(' · ')
      }))
  const form = useForm<Yes, z.output<typeof Yes>>({
    schema: Yes,
    initial: { firstDay: transfer.firstDay },
    async onSubmit(answers) {
      const input = { caseFileId, transferId: transfer.id, ...answers }
      if (await sending(acceptTransfer, input, { state: { transfer, candidates }, subjectLabel: transfer.codeName })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        <p className="measure quiet">{w.lead}</p>
        <Select {...form.field('workerPostId')} label={w.worker} required options={among(receivingWorkers)} />
        <Select {...form.field('supervisorPostId')} label={w.supervisor} required options={among(receivingSupervisors)} />
        <DateInput {...form.field('firstDay')} label={w.day} hint={w.dayHint} required min={transfer.firstDay} />
        <MomentInput {...form.field('callAt')} label={w.call} hint={w.callHint} required min={at} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.send} problem={problem && sentence(problem)} out={{ words: all.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}

const No = z.object({ reason: DeclineTransfer.shape.reason })
type No = Unfilled<z.input<typeof No>>

export function DeclineForm({ caseFileId, transfer, onClose }: Props) {
  const all = useWords(transferWords)
  const w = all.decline
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<No, z.output<typeof No>>({
    schema: No,
    initial: {},
    async onSubmit({ reason }) {
      const input = { caseFileId, transferId: transfer.id, reason }
      if (await sending(declineTransfer, input, { state: { transfer }, subjectLabel: transfer.codeName })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        <RadioGroup {...form.field('reason')} label={w.reason} required options={vocabularyOptions(declineReasons.terms, name)} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.send} problem={problem && sentence(problem)} out={{ words: all.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
