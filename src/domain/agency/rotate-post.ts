/** Mutasi: a post goes from one person to another in one act. Its files stay with the post, so no child is ever without an owner (S118). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { letterFault, type LetterProblem, letterTerms, type Person, type Post, runsAt } from './staff.ts'

export const RotatePost = z.strictObject({
  postId: field(Id, 'Jabatan', 'Post', 'S2', 'K16'),
  /** who held it when this was decided; somebody else by now is no longer this rotation */
  fromAccountId: field(Id, 'Dari', 'From', 'S2', 'K16'),
  toAccountId: field(Id, 'Kepada', 'To', 'S2', 'K16'),
  ...letterTerms
})
export type RotatePost = z.infer<typeof RotatePost>

export interface RotateState {
  readonly post: Post | null
  /** the person who takes the post over */
  readonly person: Person | null
}

export type RotateProblem =
  | LetterProblem
  | { readonly kind: 'post-vacant' }
  | { readonly kind: 'holder-changed' }
  | { readonly kind: 'same-person' }

export const rotatePost = command({
  name: 'agency.rotate-post',
  input: RotatePost,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide({ post, person }: RotateState, input, now, caller): Result<RotatePost, RotateProblem> {
    if (!post) return refuse({ kind: 'post-unknown' })
    const held = post.letters.find((letter) => runsAt(letter, now.at))
    if (!held) return refuse({ kind: 'post-vacant' })
    if (held.accountId !== input.fromAccountId) return refuse({ kind: 'holder-changed' })
    if (held.accountId === caller.accountId) return refuse({ kind: 'own-appointment' })
    if (input.toAccountId === input.fromAccountId) return refuse({ kind: 'same-person' })
    const fault = letterFault(input, person, post, now, caller, held)
    return fault ? refuse(fault) : accept(input)
  }
})
