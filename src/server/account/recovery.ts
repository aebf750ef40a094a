/**
 * Recovery codes: ten on paper, each good once in place of the code of the telephone.
 * A code is 78 random bits, so a slow hash would protect nothing that the randomness does not, and ten slow hashes a try would be a lever
 * against the server: the database keeps an HMAC under a key it does not have.
 */
import { randomInt } from 'node:crypto'
import type { Vault } from '#server/vault/seal.ts'

/** No letter or digit that is taken for another when copied by hand. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const groups = 4
const perGroup = 4

export const newRecoveryCodes = (): string[] =>
  Array.from({ length: 10 }, () =>
    Array.from({ length: groups }, () => Array.from({ length: perGroup }, () => alphabet[randomInt(alphabet.length)]).join('')).join('-')
  )

/** Typed with or without lines and spaces, in small letters too. */
export const recoveryHash = (vault: Vault, accountId: string, code: string): Promise<Buffer> =>
  vault.indexHash(`recovery code ${accountId} ${code.toUpperCase().replace(/[^A-Z0-9]/g, '')}`, 32)
