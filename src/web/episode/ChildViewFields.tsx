/** The child's words at a decision of the episode, or why they are missing (C5, G-12). */
import { childViewFields, type ViewMissingReason, viewMissingReasons } from '#domain/case-file/child-view.ts'
import { maxLengthOf } from '#web/design/form.ts'
import { vocabularyOptions } from '#web/design/option.ts'
import { type Nullable, WordsOrReason } from '#web/design/WordsOrReason.tsx'
import { useName } from '#web/words/words.tsx'

interface Props {
  readonly statement: Nullable<string>
  reason(): Nullable<ViewMissingReason>
  readonly label: string
  readonly noView: string
  readonly hint?: string
  readonly rows?: number
}

const longest = maxLengthOf(childViewFields('K11').statement)

export function ChildViewFields({ statement, noView, ...others }: Props) {
  const name = useName()
  return (
    <WordsOrReason
      {...others}
      words={statement}
      reasonLabel={noView}
      reasons={vocabularyOptions(viewMissingReasons.terms, name)}
      max={longest}
    />
  )
}
