/** How long this device has been left alone. After fifteen minutes its screen is covered, in every tab, and a reload does not uncover it. */
import { useSyncExternalStore } from 'react'
import { coverStepUp } from './step-up.ts'

const patience = 15 * 60_000

export const useCovered = (): boolean => useSyncExternalStore(subscribe, () => covered)

/** The file whose child holds this telephone now: nothing but its sheet is drawn, also after a reload, until the worker shows who she is. */
export const useHandedOver = (): string | null => useSyncExternalStore(subscribe, () => handedOver)

export function handOver(fileId: string): void {
  localStorage.setItem('handed-over', fileId)
  handedOver = fileId
  become(false)
}

/** Somebody touched the screen. While it is covered, touching is not enough. */
export function noteActivity(): void {
  const now = Date.now()
  if (covered || now - last < 5000) return
  last = now
  localStorage.setItem('last-active', String(now))
}

/** Asked by the clock, not by one long timer: a sleeping laptop must wake up covered. */
export function coverIfIdle(): void {
  if (!covered && isIdle()) cover()
}

export function cover(): void {
  localStorage.setItem('covered', '1')
  become(true)
}

/**
 * `proven`: somebody showed who he is. Without a network nobody can: then the screen opens on what this device holds,
 * and is covered again as soon as the server answers.
 */
export function uncover(proven: boolean): void {
  if (proven) {
    localStorage.removeItem('proof-owed')
    localStorage.removeItem('handed-over')
    handedOver = null
  } else localStorage.setItem('proof-owed', '1')
  localStorage.removeItem('covered')
  last = 0
  become(false)
  noteActivity()
}

/** Somebody has worked on this device before. */
export const wasActiveHere = (): boolean => localStorage.getItem('last-active') !== null

export const isProofOwed = (): boolean => localStorage.getItem('proof-owed') !== null

let last = Number(localStorage.getItem('last-active') ?? 0)
let handedOver = localStorage.getItem('handed-over')
let covered = localStorage.getItem('covered') !== null || (last > 0 && isIdle())
coverStepUp(covered)
const listeners = new Set<() => void>()

function isIdle(): boolean {
  return Date.now() - Math.max(last, Number(localStorage.getItem('last-active') ?? 0)) > patience
}

function become(next: boolean): void {
  covered = next
  coverStepUp(next)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

// What another tab covered or opened is covered or open here too.
addEventListener('storage', ({ key, newValue }) => {
  if (key === 'handed-over') handedOver = newValue
  if (key === 'covered') become(newValue !== null)
  else if (key === 'handed-over') become(covered)
})
