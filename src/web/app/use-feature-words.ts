/** The words of whatever features have items on this phone, fetched when the outbox page is opened. */
import { useEffect, useState } from 'react'
import type { ProblemSentences } from '#web/words/problems.ts'
import type { Words } from '#web/words/words.tsx'

interface FeatureWords {
  readonly problemWords?: Words<ProblemSentences>
  readonly commandWords?: Words<Readonly<Record<string, string>>>
  readonly fieldWords?: Words<Readonly<Record<string, string>>>
}

const files = import.meta.glob<FeatureWords>('../words/*-problems.ts')

/** By the feature's name, which is the first half of its command names. */
export function useFeatureWords(commandNames: readonly string[]): Readonly<Record<string, FeatureWords>> {
  const [loaded, setLoaded] = useState<Readonly<Record<string, FeatureWords>>>({})
  const wanted = [...new Set(commandNames.map(featureOf))].sort().join(' ')
  useEffect(() => {
    for (const feature of wanted.split(' ')) {
      const load = files[`../words/${feature}-problems.ts`]
      if (load) void load().then((words) => setLoaded((now) => ({ ...now, [feature]: words })))
    }
  }, [wanted])
  return loaded
}

export const featureOf = (commandName: string): string => commandName.split('.')[0] ?? ''
