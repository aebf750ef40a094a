/** What a store is given to work with inside one request: the transaction, who asks, the clock, and the vault. */
import type { Caller } from '#domain/kernel/command.ts'
import type { Now } from '#domain/kernel/date.ts'
import type { Transaction } from '#server/database/database.ts'
import type { Vault } from '#server/vault/seal.ts'

export interface Work extends Transaction {
  readonly caller: Caller
  readonly now: Now
  readonly vault: Vault
  /** true only while the demo people and children are laid down; see casework.open_case_file */
  readonly loadingDemo: boolean
  /** the address of this instance; empty where nobody said it */
  readonly origin: string
}
