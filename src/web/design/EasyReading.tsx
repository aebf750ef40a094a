/** A quiet hint under what a child will read, while it is written: what is hard in it. It refuses nothing. */
import { childReadingWords, hardReading } from '#web/words/child-reading.ts'
import { useWords } from '#web/words/words.tsx'

export function EasyReading({ text }: { readonly text: string | null | undefined }) {
  const w = useWords(childReadingWords)
  const hard = text ? hardReading(text) : null
  return (
    <p className="field-hint easy-reading" role="status">
      {hard && [w.reads, hard.isLong && w.long, hard.words.length > 0 && w.hard(hard.words.join(', ')), w.may].filter(Boolean).join(' ')}
    </p>
  )
}
