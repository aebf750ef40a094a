/** Lays down the demo at the first start: the network as owner, then the children by the same commands a worker would send. */
import type { Database } from '#server/database/database.ts'
import type { Vault } from '#server/vault/seal.ts'
import { layNetwork } from './network.ts'

export interface DemoAround {
  readonly database: Database
  readonly vault: Vault
}

export async function loadDemo({ database }: DemoAround): Promise<void> {
  await database.transaction(async (t) => {
    await t.query('set local role lingkar_owner')
    const [there] = await t.query('select 1 from agency.agency limit 1')
    if (!there) await layNetwork(t, new Date().toISOString())
  })
}
