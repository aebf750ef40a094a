/** One of those that are recorded, or a sentence that there is none yet and what to do. */
import type { ControlProps } from './Field.tsx'
import { Notice } from './Notice.tsx'
import type { Option } from './option.ts'
import { RadioGroup } from './RadioGroup.tsx'

interface Props<V extends string> extends ControlProps<V> {
  readonly none: string
  readonly options: readonly Option<V>[]
}

export function OneOfThose<V extends string>({ none, ...choice }: Props<V>) {
  return choice.options.length === 0 ? <Notice tone="quiet">{none}</Notice> : <RadioGroup {...choice} required />
}
