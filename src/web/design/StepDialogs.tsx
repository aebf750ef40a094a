/** The two short forms of a step: a new one, and how one ended. */
import { DateInput } from './DateInput.tsx'
import { type FormSchema, maxLengthOf, type Unfilled, useForm } from './form.ts'
import { FormDialog } from './FormDialog.tsx'
import type { Option } from './option.ts'
import { RadioGroup } from './RadioGroup.tsx'
import { TextInput } from './TextInput.tsx'

interface Dialog<Said> {
  readonly title: string
  readonly today: string
  readonly schema: FormSchema<Said>
  readonly send: string
  readonly cancel: string
  readonly problem: string | null
  onSubmit(said: Said): Promise<void>
  onClose(): void
}

interface NewStep<Kind extends string> {
  readonly step: Kind
  readonly holder: string
  readonly dueOn: string
}
interface NewStepProps<Kind extends string> extends Dialog<NewStep<Kind>> {
  readonly schema: FormSchema<NewStep<Kind>> & { readonly shape: { readonly holder: unknown } }
  readonly kinds: readonly Option<Kind>[]
  readonly words: { readonly what: string; readonly holder: string; readonly holderHint: string; readonly due: string }
}

export function NewStepDialog<Kind extends string>(props: NewStepProps<Kind>) {
  const { title, today, schema, kinds, words: w, send, cancel, problem, onSubmit, onClose } = props
  const form = useForm<Unfilled<NewStep<string>>, NewStep<Kind>>({ schema, initial: {}, onSubmit })
  return (
    <FormDialog title={title} form={form} send={send} cancel={cancel} problem={problem} onClose={onClose}>
      <RadioGroup {...form.field('step')} label={w.what} required options={kinds} />
      <TextInput {...form.field('holder')} label={w.holder} hint={w.holderHint} required max={maxLengthOf(schema.shape.holder) ?? 100} />
      <DateInput {...form.field('dueOn')} label={w.due} required min={today} />
    </FormDialog>
  )
}

interface Ended<End extends string> {
  readonly end: End
  readonly onDay: string
}
interface SettleStepProps<End extends string> extends Dialog<Ended<End>> {
  readonly ends: readonly Option<End>[]
  readonly words: { readonly end: string; readonly on: string }
}

export function SettleStepDialog<End extends string>(props: SettleStepProps<End>) {
  const { title, today, schema, ends, words: w, send, cancel, problem, onSubmit, onClose } = props
  const form = useForm<Unfilled<Ended<string>>, Ended<End>>({ schema, initial: { onDay: today }, onSubmit })
  return (
    <FormDialog title={title} form={form} send={send} cancel={cancel} problem={problem} onClose={onClose}>
      <RadioGroup {...form.field('end')} label={w.end} required options={ends} />
      <DateInput {...form.field('onDay')} label={w.on} required max={today} />
    </FormDialog>
  )
}
