/** What stands before the first page of a list, page by page as it is asked for. */
import { useEffect, useState } from 'react'
import { useRead } from './local-store.ts'

export interface Earlier<Row> {
  readonly rows: readonly Row[]
  /** The list may go on. */
  readonly hasMore: boolean
  readonly isBusy: boolean
  readonly hasFailed: boolean
  more(): void
}

interface Pages<Row, Answer> {
  /** A page with fewer rows is the last one. */
  readonly size: number
  addressBehind(row: Row): string
  rowsOf(answer: Answer): readonly Row[]
}

/** For an address that answers with the rows alone. */
export const asTold = <Row>(rows: readonly Row[]): readonly Row[] => rows

/** `first`: the page on screen already, newest first. When another row ends it, whoever uses this begins anew (a `key`): its pages would no longer join. */
export function useEarlier<Row, Answer>(first: readonly Row[], { size, addressBehind, rowsOf }: Pages<Row, Answer>): Earlier<Row> {
  const [pages, setPages] = useState<readonly (readonly Row[])[]>([])
  const [asked, setAsked] = useState<string | null>(null)
  const next = useRead<Answer>(asked)
  useEffect(() => {
    if (asked === null || next.value === undefined || next.state === 'loading') return
    const page = rowsOf(next.value)
    setPages((before) => [...before, page])
    setAsked(null)
  }, [asked, next.value, next.state, rowsOf])
  const newest = pages.at(-1) ?? first
  const last = newest.at(-1)
  const hasFailed = asked !== null && (next.state === 'failed' || next.state === 'missing')
  return {
    rows: pages.flat(),
    hasMore: newest.length >= size,
    isBusy: asked !== null && !hasFailed,
    hasFailed,
    more: () => (hasFailed ? next.reload() : last && setAsked(addressBehind(last)))
  }
}
