/** Files behind a link that works once: asked for and used in one breath, one at a time, each failure at its own row. */
import { useState } from 'react'
import type { Problem } from '#domain/kernel/result.ts'
import { download } from './download.ts'
import { newId } from './new-id.ts'
import type { Answered } from './send-now.ts'

interface Link {
  ask(id: string, ticketId: string): Promise<Answered>
  place(id: string, ticketId: string): string
}

export function useFetching({ ask, place }: Link) {
  const [fetching, setFetching] = useState<string | null>(null)
  const [failed, setFailed] = useState<{ readonly id: string; readonly problem: Problem } | null>(null)
  const fetchNow = async (id: string): Promise<Problem | null> => {
    const ticketId = newId()
    const answered = await ask(id, ticketId)
    if (answered.outcome === 'refused') return answered.problem
    return answered.outcome === 'no-answer' ? { kind: 'no-answer' } : download(place(id, ticketId))
  }
  const fetchOne = async (id: string) => {
    setFailed(null)
    setFetching(id)
    const problem = await fetchNow(id)
    setFetching(null)
    if (problem) setFailed({ id, problem })
  }
  return { fetching, failed, fetchOne }
}
