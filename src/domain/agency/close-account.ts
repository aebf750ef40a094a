/** Closing an account, at once and everywhere; never while its owner still answers for files or owes an area a promise (domain.md G-17, S117). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { answersForFiles, type Person } from './staff.ts'

export const CloseAccount = z.strictObject({ accountId: field(Id, 'Akun', 'Account', 'S2', 'K16') })
export type CloseAccount = z.infer<typeof CloseAccount>

export type CloseAccountProblem =
  | { readonly kind: 'person-unknown' }
  | { readonly kind: 'account-closed' }
  | { readonly kind: 'own-account' }
  | { readonly kind: 'rotate-first' }
  | { readonly kind: 'handover-open' }
  | { readonly kind: 'promises-left' }

export interface CloseAccountState {
  readonly person: Person | null
  /** something of a child's is still to be handed over; how much, and of whom, an administrator never learns */
  readonly handoverIsOpen: boolean
  /** a post of this person, held by nobody after, still owes its area something */
  readonly promisesLeft: boolean
}

export const closeAccount = command({
  name: 'agency.close-account',
  input: CloseAccount,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide({ person, handoverIsOpen, promisesLeft }: CloseAccountState, input, _now, caller): Result<CloseAccount, CloseAccountProblem> {
    if (!person) return refuse({ kind: 'person-unknown' })
    if (person.accountId === caller.accountId) return refuse({ kind: 'own-account' })
    if (person.isClosed) return refuse({ kind: 'account-closed' })
    // Asked by the duty of the post, not by its files: an administrator must not learn whether there are any.
    if (person.letters.some((letter) => answersForFiles(letter.role))) return refuse({ kind: 'rotate-first' })
    if (handoverIsOpen) return refuse({ kind: 'handover-open' })
    if (promisesLeft) return refuse({ kind: 'promises-left' })
    return accept(input)
  }
})
