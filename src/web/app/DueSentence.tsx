/** What is due, in one sentence: the thing itself, and what it is about. */
import { lazy, Suspense } from 'react'
import type { Due } from '#domain/case-file/today.ts'
import { dueWords } from '#web/words/due.ts'
import { useWords } from '#web/words/words.tsx'

/** The registers of limits and services are long, and fetched only where a code needs its name. */
const CodedAbout = lazy(async () => ({ default: (await import('./CodedAbout.tsx')).CodedAbout }))

const isCoded = ({ kind, about, service }: Due): boolean =>
  kind === 'clock-ran-out' || kind === 'keep-clock' || (about === null && service !== null)

export function DueSentence({ due }: { readonly due: Due }) {
  const sentences = useWords(dueWords)
  return (
    <>
      {sentences[due.kind]}
      {isCoded(due) ? (
        <Suspense>
          <CodedAbout due={due} />
        </Suspense>
      ) : (
        due.about && <span>{`: ${due.about}`}</span>
      )}
    </>
  )
}
