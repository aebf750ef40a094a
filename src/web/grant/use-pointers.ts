/** The files at whose edge I stand, and how many of them wait for my answer. */
import { useRead } from '#web/offline/local-store.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { idsIn, type Pointer, type Way } from './grant.local.ts'

export type PointerRow = Pointer & Way

export const usePointers = (): readonly PointerRow[] => useRead<readonly PointerRow[]>('/api/pointers').value ?? []

/** Requests for help that nobody has answered on this device. */
export function useAsked(): number {
  const answered = idsIn(
    useOutbox().filter(({ status }) => status !== 'refused' && status !== 'conflict'),
    'grant.accept-grant',
    'grant.decline-grant'
  )
  return usePointers().filter((row) => row.standing === 'recipient-pending' && !answered.has(row.grantId ?? '')).length
}
