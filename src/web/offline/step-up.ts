/** Asking the person for a fresh proof: one question at a time, whoever needs it; the screen that asks is in src/web/account. */
import { useSyncExternalStore } from 'react'

/** True when the person proved who is there; false when she closed the question. Whoever asks meanwhile waits for the same answer. */
export function askStepUp(): Promise<boolean> {
  if (isCovered) return Promise.resolve(false)
  question ??= open()
  return question.answer
}

/** Said by the screen that asked. */
export function answerStepUp(proven: boolean): void {
  question?.settle(proven)
  question = undefined
  tell()
}

/** While the screen is covered nothing is asked: the cover asks for itself. */
export function coverStepUp(covered: boolean): void {
  isCovered = covered
  if (covered) answerStepUp(false)
}

export const useStepUpQuestion = (): boolean => useSyncExternalStore(subscribe, () => question !== undefined)

interface Question {
  readonly answer: Promise<boolean>
  settle(proven: boolean): void
}

let question: Question | undefined
let isCovered = false
const listeners = new Set<() => void>()

function open(): Question {
  let settle: Question['settle'] = () => {}
  const answer = new Promise<boolean>((resolve) => {
    settle = resolve
  })
  queueMicrotask(tell)
  return { answer, settle }
}

function tell(): void {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
