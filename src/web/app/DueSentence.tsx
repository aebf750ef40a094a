/** What is due, in one sentence: the thing itself, and what it is about. */
import { lazy, Suspense } from 'react'
import type { Due } from '#domain/case-file/today.ts'
import { services } from '#domain/plan/services.ts'
import { dueWords } from '#web/words/due.ts'
import { useName, useWords } from '#web/words/words.tsx'

/** The register of limits is fetched only by whom a limit reminds. */
const ClockName = lazy(async () => ({ default: (await import('./ClockName.tsx')).ClockName }))

export function DueSentence({ due }: { readonly due: Due }) {
  const sentences = useWords(dueWords)
  const nameOf = useName()
  const service = services.terms.find((term) => term.code === due.service)
  const about = due.about ?? (service && nameOf(service))
  return (
    <>
      {sentences[due.kind]}
      {due.kind === 'clock-ran-out' || due.kind === 'keep-clock' ? (
        <Suspense>
          <ClockName code={due.about} />
        </Suspense>
      ) : (
        about && <span>{`: ${about}`}</span>
      )}
    </>
  )
}
