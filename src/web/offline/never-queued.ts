/**
 * Commands that take effect now or not at all. Kept in the outbox, the first would open a child's file hours after the danger had passed;
 * the last would lie, with what a child wrote about her, on the telephone of its worker.
 */
import type { Action } from '#domain/access/rules.ts'

export const neverQueued: ReadonlySet<string> = new Set<Action>([
  'grant.open-in-emergency',
  'grant.extend-emergency',
  'child-voice.write-sheet',
  // a paper is made from what stands in the file now, and its link lives a minute
  'paper.make',
  'paper.fetch',
  // what is brought in was looked at a moment before
  'directory.import',
  // bytes go beside it, and a link lives a minute
  'attachment.add',
  'attachment.fetch'
])
