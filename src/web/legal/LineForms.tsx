/** The short forms of the legal track: money, a number, one right, striking a line. */
import { useState } from 'react'
import { z } from 'zod'
import { KeepRight, keepRight } from '#domain/legal/keep-right.ts'
import { NoteReference, noteReference, references } from '#domain/legal/note-reference.ts'
import { recordRestitution } from '#domain/legal/record-restitution.ts'
import { moneyKinds, MoneyTerms } from '#domain/legal/restitution.ts'
import { rights, rightStates } from '#domain/legal/rights.ts'
import { institutions } from '#domain/legal/stages.ts'
import { strikeLine } from '#domain/legal/strike-line.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { rupiah } from '#web/design/money.ts'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { legalFormWords } from '#web/words/legal-forms.ts'
import { problemWords } from '#web/words/legal-problems.ts'
import { legalWords } from '#web/words/legal.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type RightRow, trackOf } from './legal.local.ts'
import type { FormProps } from './LegalForms.tsx'

type Money = Unfilled<z.input<typeof MoneyTerms>>

export function MoneyForm({ file, read, onClose }: FormProps) {
  const words = useWords(legalFormWords)
  const w = words.money
  const { cancel } = useWords(legalWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Money, MoneyTerms>({
    schema: MoneyTerms,
    initial: { onDay: today },
    async onSubmit(terms) {
      const input = { ...terms, caseFileId: file.id, entryId: newId() }
      const state = { recorder: read.recorder, track: trackOf(read) }
      if (await sending(recordRestitution, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  const { amount } = form.values
  return (
    <FormDialog title={w.title} form={form} send={words.save} cancel={cancel} problem={problem && sentence(problem)} onClose={onClose}>
      <RadioGroup {...form.field('kind')} label={w.kind} required options={vocabularyOptions(moneyKinds.terms, name)} />
      <NumberInput
        {...form.field('amount')}
        label={w.amount}
        hint={amount ? rupiah(amount) : w.amountHint}
        required
        min={1}
        unit={w.unit}
        wide
      />
      <DateInput {...form.field('onDay')} label={w.day} required max={today} />
    </FormDialog>
  )
}

const Numbered = NoteReference.pick({ kind: true, number: true, notedOn: true })
type Numbered = Unfilled<z.input<typeof Numbered>>

export function NumberForm({ file, read, onClose }: FormProps) {
  const words = useWords(legalFormWords)
  const w = words.number
  const { cancel } = useWords(legalWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Numbered, z.output<typeof Numbered>>({
    schema: Numbered,
    initial: { notedOn: today },
    async onSubmit(noted) {
      const input = { ...noted, caseFileId: file.id, referenceId: newId() }
      if (await sending(noteReference, input, { state: { recorder: read.recorder }, subjectLabel: file.codeName })) onClose()
    }
  })
  return (
    <FormDialog title={w.title} form={form} send={words.save} cancel={cancel} problem={problem && sentence(problem)} onClose={onClose}>
      <Select {...form.field('kind')} label={w.kind} required options={vocabularyOptions(references.terms, name)} />
      <TextInput {...form.field('number')} label={w.number} hint={w.numberHint} required max={60} autoComplete="off" />
      <DateInput {...form.field('notedOn')} label={w.day} required max={today} />
    </FormDialog>
  )
}

const { state, onDay } = KeepRight.shape
const RightKept = z.object({ state, onDay, deniedBy: institutions.schema.optional() })
type RightKept = Unfilled<z.input<typeof RightKept>>

export function RightForm({ file, read, right, onClose }: FormProps & { readonly right: RightRow }) {
  const words = useWords(legalFormWords)
  const w = words.right
  const { cancel } = useWords(legalWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<RightKept, z.output<typeof RightKept>>({
    schema: RightKept,
    initial: { state: right.state === 'open' ? 'explained' : right.state, onDay: today, deniedBy: right.deniedBy ?? undefined },
    async onSubmit(kept) {
      const input = { ...kept, deniedBy: kept.deniedBy ?? null, right: right.right, caseFileId: file.id, seenVersion: right.version }
      const known = { recorder: read.recorder, version: right.version }
      if (await sending(keepRight, input, { state: known, subjectLabel: file.codeName })) onClose()
    }
  })
  return (
    <FormDialog
      title={name(rights.term(right.right))}
      form={form}
      send={words.save}
      cancel={cancel}
      problem={problem && sentence(problem)}
      onClose={onClose}
    >
      <RadioGroup {...form.field('state')} label={w.state} required options={vocabularyOptions(rightStates.terms, name)} />
      {form.values.state === 'denied' && (
        <Select {...form.field('deniedBy')} label={w.deniedBy} required options={vocabularyOptions(institutions.terms, name)} />
      )}
      <DateInput {...form.field('onDay')} label={w.day} required max={today} />
    </FormDialog>
  )
}

interface StrikeProps extends FormProps {
  readonly list: 'step' | 'money' | 'reference'
  readonly lineId: string
}

export function StrikeForm({ file, read, list, lineId, onClose }: StrikeProps) {
  const w = useWords(legalWords)
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const [busy, setBusy] = useState(false)
  const track = trackOf(read)
  const without = trackOf({
    ...read,
    steps: read.steps.filter(({ id }) => id !== lineId),
    money: read.money.filter(({ id }) => id !== lineId)
  })
  return (
    <Dialog open onClose={onClose} title={w.strikeTitle}>
      <form
        className="stack"
        onSubmit={async (event) => {
          event.preventDefault()
          setBusy(true)
          const about = { state: { isStanding: true, track, without }, subjectLabel: file.codeName }
          if (await sending(strikeLine, { caseFileId: file.id, list, lineId }, about)) onClose()
          setBusy(false)
        }}
      >
        <p className="measure">{w.strikeBody}</p>
        <FormEnd
          busy={busy}
          send={w.strike}
          kind="danger"
          problem={problem && sentence(problem)}
          out={{ words: w.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
