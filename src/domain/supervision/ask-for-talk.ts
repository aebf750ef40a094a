/** A colleague asks her supervisor for a talk. Only that she asks travels, never why (domain.md E6, G-16). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'

export const AskForTalk = z.strictObject({
  requestId: field(Id, 'Permintaan', 'Request', 'S2', 'K16'),
  postId: field(Id, 'Jabatan saya', 'My post', 'S2', 'K16')
})
export type AskForTalk = z.infer<typeof AskForTalk>

export interface AskForTalkState {
  /** the post above this one, and whether somebody other than the caller holds it */
  readonly supervisorPostId: string | null
  readonly isHeld: boolean
  readonly hasAsked: boolean
}

export type AskForTalkProblem = { readonly kind: 'not-your-post' } | { readonly kind: 'no-supervisor' } | { readonly kind: 'asked-already' }

export const askForTalk = command({
  name: 'supervision.ask-for-talk',
  input: AskForTalk,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide(state: AskForTalkState, input, _now, caller): Result<AskForTalk & { supervisorPostId: string }, AskForTalkProblem> {
    if (!caller.postIds.includes(input.postId)) return refuse({ kind: 'not-your-post' })
    if (!state.supervisorPostId || !state.isHeld) return refuse({ kind: 'no-supervisor' })
    if (state.hasAsked) return refuse({ kind: 'asked-already' })
    return accept({ ...input, supervisorPostId: state.supervisorPostId })
  }
})
