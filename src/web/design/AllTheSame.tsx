/** Somebody was chosen who is not what was asked for: what differs, and why she all the same. */
import type { ControlProps } from './Field.tsx'
import { Notice } from './Notice.tsx'
import type { Option } from './option.ts'
import { Select } from './Select.tsx'

interface Props<V extends string> extends ControlProps<V> {
  readonly differs: readonly string[]
  readonly options: readonly Option<V>[]
}

export function AllTheSame<V extends string>({ differs, ...control }: Props<V>) {
  if (differs.length === 0) return null
  return (
    <>
      {differs.map((sentence) => (
        <Notice key={sentence}>{sentence}</Notice>
      ))}
      <Select {...control} required />
    </>
  )
}
