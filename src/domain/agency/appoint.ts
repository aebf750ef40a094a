/** Giving a post to a person by letter of appointment: for at most twelve months, never to oneself. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { letterFault, type LetterProblem, letterTerms, type Person, type Post } from './staff.ts'

export const Appoint = z.strictObject({
  accountId: field(Id, 'Petugas', 'Person', 'S2', 'K16'),
  postId: field(Id, 'Jabatan', 'Post', 'S2', 'K16'),
  ...letterTerms
})
export type Appoint = z.infer<typeof Appoint>

export interface AppointState {
  readonly person: Person | null
  readonly post: Post | null
}

export const appoint = command({
  name: 'agency.appoint',
  input: Appoint,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide({ person, post }: AppointState, input, now, caller): Result<Appoint, LetterProblem> {
    const fault = letterFault(input, person, post, now, caller)
    return fault ? refuse(fault) : accept(input)
  }
})
