/** Recording or correcting who the child is. No draft of it is ever kept. */
import type { z } from 'zod'
import type { CaseFile } from '#domain/case-file/case-file.ts'
import { Identity } from '#domain/case-file/identity.ts'
import { recordIdentity } from '#domain/case-file/record-identity.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/case-file-problems.ts'
import { caseFileWords } from '#web/words/case-file.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'
import { caseFileOf, type FileHead } from './case-file.local.ts'
import type { OpenedIdentity, OpenedWhereabouts } from './IdentityPanel.tsx'

interface Props {
  readonly head: FileHead
  readonly identity: OpenedIdentity
  readonly whereabouts: OpenedWhereabouts
  onClose(): void
}

const Answers = Identity.partial()
type Answers = Unfilled<Identity>

export function IdentityForm({ head, identity: { version, ...known }, whereabouts, onClose }: Props) {
  const w = useWords(caseFileWords)
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const file: CaseFile = caseFileOf(head)
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: Object.fromEntries(
      Object.entries({ ...known, address: whereabouts.address, phone: whereabouts.phone }).map(([field, value]) => [
        field,
        value ?? undefined
      ])
    ),
    async onSubmit({ name = null, called = null, nik = null, kk = null, bornOn = null, address = null, phone = null }) {
      const input = { caseFileId: head.id, seenVersion: version, identity: { name, called, nik, kk, bornOn, address, phone } }
      if (await sending(recordIdentity, input, { state: { file, version }, subjectLabel: head.codeName })) onClose()
    }
  })
  const text = (field: 'name' | 'called' | 'nik' | 'kk' | 'address' | 'phone') => ({
    ...form.field(field),
    value: form.values[field] ?? undefined,
    onChange: (value: string | undefined) => form.set(field, value)
  })
  return (
    <Dialog open onClose={onClose} title={version === 0 ? w.identity.record : w.identity.edit}>
      <form {...form.props} className="stack" autoComplete="off">
        <p className="quiet">{w.identity.editHint}</p>
        <TextInput {...text('name')} label={w.identity.name} autoComplete="off" />
        <TextInput {...text('called')} label={w.identity.called} autoComplete="off" />
        <TextInput {...text('nik')} label={w.identity.nik} hint={w.identity.nikHint} inputMode="numeric" autoComplete="off" />
        <TextInput {...text('kk')} label={w.identity.kk} hint={w.identity.kkHint} inputMode="numeric" autoComplete="off" />
        <DateInput {...form.field('bornOn')} value={form.values.bornOn ?? undefined} label={w.identity.bornOn} max={deviceNow().today} />
        <TextArea {...text('address')} label={w.identity.address} rows={2} />
        <TextInput {...text('phone')} label={w.identity.phone} hint={w.identity.phoneHint} type="tel" autoComplete="off" />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.identity.save} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
