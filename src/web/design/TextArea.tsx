/** Several lines of text, with what is left when there is a limit. */
import { designWords } from '#web/words/design.ts'
import { useWords } from '#web/words/words.tsx'
import { type ControlProps, Field } from './Field.tsx'

interface Props extends ControlProps<string> {
  /** From the schema: `maxLengthOf(schema.shape.x)`. Too much text is shown, never cut. */
  readonly max?: number | undefined
  readonly rows?: number
}

export function TextArea({ max, rows = 4, ...control }: Props) {
  const w = useWords(designWords)
  const left = max === undefined ? undefined : max - (control.value?.length ?? 0)
  return (
    <Field {...control} under={left !== undefined && left < (max ?? 0) / 2 && <p className="field-count">{w.letters(left)}</p>}>
      {(wiring) => (
        <textarea
          {...wiring}
          className="input input-area"
          name={control.name}
          rows={rows}
          autoComplete="off"
          disabled={control.disabled}
          value={control.value ?? ''}
          onChange={(event) => control.onChange(event.target.value)}
          onBlur={control.onBlur}
        />
      )}
    </Field>
  )
}
