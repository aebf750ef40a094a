/** Notes of a few lines: each as it was written, with when and by whom, and the form for another. */
import { type FormSchema, maxLengthOf, type Unfilled, useForm } from './form.ts'
import { FormDialog } from './FormDialog.tsx'
import { TextArea } from './TextArea.tsx'
import { MomentTime } from './Time.tsx'

export function Note({ text, at, by }: { readonly text: string; readonly at: string; readonly by: string | null }) {
  return (
    <>
      <p className="measure">{text}</p>
      <p className="small quiet">
        <MomentTime at={at} />
        {by && ` · ${by}`}
      </p>
    </>
  )
}

interface Written {
  readonly text: string
}
interface Props {
  readonly words: { readonly write: string; readonly text: string; readonly hint: string; readonly save: string }
  readonly schema: FormSchema<Written> & { readonly shape: { readonly text: unknown } }
  readonly cancel: string
  readonly problem: string | null
  onSubmit(written: Written): Promise<void>
  onClose(): void
}

export function NoteDialog({ words: w, schema, cancel, problem, onSubmit, onClose }: Props) {
  const form = useForm<Unfilled<Written>, Written>({ schema, initial: {}, onSubmit })
  return (
    <FormDialog title={w.write} form={form} send={w.save} cancel={cancel} problem={problem} onClose={onClose}>
      <TextArea {...form.field('text')} label={w.text} hint={w.hint} required rows={5} max={maxLengthOf(schema.shape.text)} />
    </FormDialog>
  )
}
