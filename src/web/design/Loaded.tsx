/** What stands on screen while something is fetched, when it is missing, when it could not come, and when it came from the phone. */
import type { ReactNode } from 'react'
import { designWords } from '#web/words/design.ts'
import { useRefusalWords } from '#web/words/problems.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { Button } from './Button.tsx'
import { Empty } from './Empty.tsx'
import { Notice } from './Notice.tsx'
import { useNow } from './Time.tsx'
import { momentWords } from './time-words.ts'

/** The shape of `useRead`, known here only by what it says. */
export interface Loading<T> {
  readonly value: T | undefined
  readonly state: 'loading' | 'fresh' | 'from-device' | 'missing' | 'failed' | 'shut'
  readonly at: string | null
  readonly problem?: string
  reload(): void
}

interface Props<T> {
  readonly read: Loading<T>
  readonly children: (value: T) => ReactNode
  /** Said instead of the general sentence when there is no such thing. */
  readonly missing?: ReactNode
}

export function Loaded<T>({ read, children, missing }: Props<T>) {
  const w = useWords(designWords)
  const { language } = useLanguage()
  const now = useNow()
  const refusal = useRefusalWords(read.problem)
  if (read.state === 'missing') return missing ?? <Empty title={w.missingTitle}>{w.missing}</Empty>
  if (read.state === 'shut')
    return (
      <Empty title={w.shutTitle} action={<Button onClick={() => read.reload()}>{w.shutOpen}</Button>}>
        {w.shut}
      </Empty>
    )
  if (read.value === undefined) {
    if (read.state !== 'failed')
      return (
        <p className="waiting" role="status">
          {w.waiting}
        </p>
      )
    return (
      <Empty title={w.failedTitle} action={<Button onClick={() => read.reload()}>{w.again}</Button>}>
        {refusal ?? w.failed}
      </Empty>
    )
  }
  return (
    <>
      {read.state === 'from-device' && read.at && (
        <Notice tone="quiet" icon="device">
          {w.fromDevice(momentWords(read.at, now, language))}
        </Notice>
      )}
      {children(read.value)}
    </>
  )
}
