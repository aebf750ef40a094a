/** Opening an account: a name, and half of the code with which the person sets the password. No post comes with it. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { codeHash } from './entry-code.ts'

/** As on a badge: letters of any alphabet, spaces, and the marks that names carry. */
export const StaffName = z
  .string()
  .trim()
  .regex(/^\p{L}[\p{L} .,'’-]{1,79}$/u)

export const OpenAccount = z.strictObject({
  accountId: field(Id, 'Akun', 'Account', 'S2', 'K16'),
  displayName: field(StaffName, 'Nama petugas', 'Name', 'S2', 'K16'),
  userName: field(z.string().regex(/^[a-z0-9.]{3,40}$/), 'Nama pengguna', 'User name', 'S2', 'K16'),
  codeId: field(Id, 'Kode masuk', 'Entry code', 'S2', 'K16'),
  codeHash
})
export type OpenAccount = z.infer<typeof OpenAccount>

export interface OpenAccountState {
  readonly userNameTaken: boolean
}
export type OpenAccountProblem = { readonly kind: 'user-name-taken' }

export const openAccount = command({
  name: 'agency.open-account',
  input: OpenAccount,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide: ({ userNameTaken }: OpenAccountState, input): Result<OpenAccount, OpenAccountProblem> =>
    userNameTaken ? refuse({ kind: 'user-name-taken' }) : accept(input)
})

/** A name to begin with: first and last word, in small plain letters. */
export const userNameFor = (displayName: string): string => {
  const parts = displayName
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\s]/g, '')
    .split(/\s+/)
    .filter(Boolean)
  return [...new Set([parts[0], parts.at(-1)])].join('.').slice(0, 40)
}
