/** When the server last answered, for the sentence "Semua terkirim 09.12". */
import { useSyncExternalStore } from 'react'

export const useLastContact = (): string | null => useSyncExternalStore(subscribe, () => last)

export function noteContact(): void {
  last = new Date().toISOString()
  for (const listener of listeners) listener()
}

let last: string | null = null
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
