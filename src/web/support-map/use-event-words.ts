/** What happened on a recorded day, in a word or two. */
import { tieFormWords } from '#web/words/tie-forms.ts'
import { useWords } from '#web/words/words.tsx'
import type { MapDay } from './map-history.ts'

export function useEventWords(): (day: MapDay | undefined) => string {
  const w = useWords(tieFormWords).time
  return (day) => {
    const [first, ...others] = day?.events ?? []
    if (!first) return ''
    const words =
      first.kind === 'assessed'
        ? w.assessed
        : first.kind === 'joined'
          ? w.joined(first.label)
          : first.kind === 'left'
            ? w.left(first.label)
            : w.changed(first.label)
    return others.length === 0 || first.kind === 'assessed' ? words : w.more(words, others.length)
  }
}
