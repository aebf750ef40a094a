/** What of a child or report is still on this phone, so that a screen can lay it over what the server said. */
import type { OutboxItem } from './outbox-machine.ts'
import { useOutbox } from './outbox.ts'

/** Items about a subject (or mentioning it in their input), optionally of one command only; refused ones are not laid over. */
export const pendingOf = (items: readonly OutboxItem[], subjectId: string, name?: string): readonly OutboxItem[] =>
  items.filter(
    (item) => item.status !== 'refused' && item.status !== 'conflict' && (!name || item.name === name) && isAbout(item, subjectId)
  )

export const usePending = (subjectId: string, name?: string): readonly OutboxItem[] => pendingOf(useOutbox(), subjectId, name)

const isAbout = (item: OutboxItem, subjectId: string): boolean =>
  item.subject.kind !== 'none' ? item.subject.id === subjectId : JSON.stringify(item.input).includes(subjectId)
