/** A member of staff registers the own family card, so that no file of the own family is ever opened to her (security.md 3.5). */
import { z } from 'zod'
import { householdText, Kk } from '#domain/case-file/household-number.ts'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'

export const RegisterHousehold = z.strictObject({ kk: field(Kk, 'Nomor KK', 'Family card number', 'S4', 'K16') })
export type RegisterHousehold = z.infer<typeof RegisterHousehold>

/** Enough for the cards of parents, of a marriage and of moves. */
export const mostCards = 6

export interface HouseholdState {
  /** when each card was registered; a card stays, because whoever was family is family */
  readonly registeredAt: readonly string[]
}

/** Accepted alike whether the card fits a child's or not: the answer must tell nothing. */
export const registerHousehold = command({
  name: 'grant.register-household',
  input: RegisterHousehold,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide: ({ registeredAt }: HouseholdState, { kk }): Result<{ readonly text: string }, { readonly kind: 'cards-enough' }> =>
    registeredAt.length >= mostCards ? refuse({ kind: 'cards-enough' }) : accept({ text: householdText(kk) })
})
