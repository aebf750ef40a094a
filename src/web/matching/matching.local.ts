/** Questions of matching as this device knows them; what was answered here is not asked a second time while it is on its way. */
import type { AgeBand } from '#domain/case-file/child.ts'
import type { Hint, MatchingTask } from '#domain/matching/matching-task.ts'

interface Pointer {
  readonly codeName: string
  readonly ageBand: AgeBand
  readonly region: string
}

export interface ShownTask extends MatchingTask {
  readonly hint: Hint
  readonly foundOn: string
  readonly file: Pointer & { readonly id: string }
  readonly other: Pointer & { readonly unit: string; readonly workerTitle: string; readonly worker: string | null }
}

interface Item {
  readonly name: string
  readonly input: unknown
  readonly status: string
}

/** Whether an answer to this question, as it stands, lies on this phone and was not refused. */
export const isAnswered = (task: ShownTask, items: readonly Item[]): boolean =>
  items.some(({ name, input, status }) => {
    const given = input as { readonly taskId?: string; readonly seenVersion?: number }
    const stands = status !== 'refused' && status !== 'conflict'
    return stands && name.startsWith('matching.') && given.taskId === task.id && given.seenVersion === task.version
  })
